// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figures.h"

#include "app/figures/figure_parts.h"

namespace lockstep {

namespace {

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

void addFunnel(Figures &to, const Plan &plan, const Known *known)
{
    to.monthStarts = monthStarts(plan.settings);
    to.quarters = fiscalQuarters(plan.settings);
    StreamPassages steps;
    addStreams(to, plan, known, steps);
    const QList<StreamModel> &models = to.models;
    to.quarterRevenue = quarterFigures(to.streams, to.quarters.size());
    addEntries(to, plan, known, steps);
    to.markets = marketFigures(plan, to.streams);
    const bool hasSameAccounts = known && plan.targetAccounts == known->plan.targetAccounts;
    addOverlaps(to, plan, hasSameAccounts ? &known->figures : nullptr);
    to.sampleLead = sampleLead(plan, sampleHandOff(plan.settings));
    to.headline = headline(plan, to.streams);
    // Of a plan with errors there were no figures.
    const bool isKnown = known && !known->figures.monthStarts.isEmpty();
    to.checks = isKnown ? checks(plan, models, { known->plan, known->figures.checks })
                        : checks(plan, models);
}

Figures figures(const Plan &plan, const Known *known)
{
    Figures result;
    result.findings = known ? check(plan, known->plan, known->figures.findings) : check(plan);
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
    Known before { earlier, known, {} };
    if (!known.models.isEmpty())
        before.otherSteps = streamsWithOtherSteps(earlier, plan);
    return figures(plan, &before);
}

QDateTime sampleHandOff(const Settings &settings)
{
    const QDate first = settings.horizonStart;
    return { first.addDays((Qt::Monday - first.dayOfWeek() + 7) % 7), QTime(9, 0), Qt::UTC };
}

} // namespace lockstep
