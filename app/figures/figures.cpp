// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figures.h"

#include "app/base/together.h"
#include "app/figures/figure_parts.h"

namespace lockstep {

namespace {

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

/// Only the steps differ, and what is known of them does not.
bool hasSameGuesses(const Plan &plan, const Known &known)
{
    const auto isKnownAsWell = [&](qsizetype row) {
        const Step &step = plan.steps[row];
        const Step &before = known.plan.steps[row];
        return step.rateEvidence.mark == before.rateEvidence.mark
            && step.lagEvidence.mark == before.lagEvidence.mark;
    };
    return known.haveOnlySteps
        && std::all_of(known.changedSteps->begin(), known.changedSteps->end(), isKnownAsWell);
}

/// Entries that take place on other days than in an earlier plan; none where more differs.
std::optional<QList<qsizetype>> movedEntries(Plan plan, const Plan &earlier)
{
    const QList<Entry> now = std::exchange(plan.entries, earlier.entries);
    if (plan != earlier || now.size() != earlier.entries.size())
        return std::nullopt;
    QList<qsizetype> moved;
    for (qsizetype row = 0; row < now.size(); ++row) {
        const Entry &before = earlier.entries[row];
        if (now[row] == before)
            continue;
        Entry back = now[row];
        back.period = before.period;
        if (back != before)
            return std::nullopt;
        moved.append(row);
    }
    return moved;
}

/// As far as clashes are looked for in it.
bool hasSameCalendar(const Plan &a, const Plan &b)
{
    return a.entries == b.entries && a.entryReaches == b.entryReaches && a.settings == b.settings
        && a.holidays == b.holidays && a.teams == b.teams && a.streams == b.streams
        && a.targets == b.targets;
}

void addFunnel(Figures &to, const Plan &plan, const Known *known)
{
    to.monthStarts = monthStarts(plan.settings);
    to.quarters = fiscalQuarters(plan.settings);
    addStreams(to, plan, known);
    const QList<StreamModel> &models = to.models;
    sideBySide(2, [&](qsizetype part, int) {
        if (part == 0) {
            to.quarterRevenue = quarterFigures(to.streams, to.quarters.size());
            to.markets = marketFigures(plan, to.streams);
        } else {
            to.headline.guessShare = known && hasSameGuesses(plan, *known)
                ? known->figures.headline.guessShare
                : guessShare(plan);
        }
    });
    addEntries(to, plan, known);
    const bool hasSameAccounts = known && plan.targetAccounts == known->plan.targetAccounts;
    addOverlaps(to, plan, hasSameAccounts ? &known->figures : nullptr);
    to.sampleLead = sampleLead(plan, sampleHandOff(plan.settings));
    addRevenue(to.headline, plan, to.markets);
    // Of a plan with errors there were no figures.
    const bool isKnown = known && !known->figures.monthStarts.isEmpty();
    to.checks = isKnown ? checks(plan, models,
                    { known->plan, known->figures.checks,
                        known->changedSteps && known->changedSteps->isEmpty() })
                        : checks(plan, models);
    if (isKnown && hasSameCalendar(plan, known->plan))
        to.clashes = known->figures.clashes;
    else
        to.clashes = Late<QList<Clash>>::of([plan] { return calendarClashes(plan); });
}

Known knownFrom(const Plan &plan, const Plan &earlier, const Figures &known)
{
    Known before { earlier, known, changedSteps(plan.steps, earlier.steps) };
    if (before.changedSteps && before.changedSteps->isEmpty())
        before.movedEntries = movedEntries(plan, earlier);
    before.haveOnlySteps
        = before.changedSteps && !known.models.isEmpty() && haveSameFunnelButSteps(earlier, plan);
    return before;
}

Figures figures(const Plan &plan, const Known *known)
{
    Figures result;
    result.findings = known
        ? check(plan, { known->plan, known->figures.findings, known->changedSteps })
        : check(plan);
    if (!hasErrors(result.findings))
        addFunnel(result, plan, known);
    addTexts(result, plan, known);
    return result;
}

} // namespace

Figures figures(const Plan &plan)
{
    return figures(plan, nullptr);
}

Figures figures(const Plan &plan, const Plan &earlier, const Figures &known)
{
    const Known before = knownFrom(plan, earlier, known);
    return figures(plan, &before);
}

Figures previewFigures(const Plan &plan, const Plan &committed, const Figures &known)
{
    Known before = knownFrom(plan, committed, known);
    before.isOfCommitted = true;
    return figures(plan, &before);
}

QDateTime sampleHandOff(const Settings &settings)
{
    const QDate first = settings.horizonStart;
    return { first.addDays((Qt::Monday - first.dayOfWeek() + 7) % 7), QTime(9, 0), Qt::UTC };
}

} // namespace lockstep
