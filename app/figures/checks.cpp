// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/checks.h"

#include "app/base/format.h"
#include "app/calendar/close_offs.h"
#include "app/calendar/fiscal.h"
#include "app/figures/figures.h"
#include "app/figures/stage_exits.h"
#include "app/figures/tripwires.h"
#include "app/funnel/model.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QList<Bridge> bridges(const Plan &plan)
{
    QList<Bridge> bridges;
    for (const Target &target : plan.targets)
        bridges.append(bridge(plan, target.fiscalYear));
    std::sort(bridges.begin(), bridges.end(),
        [](const Bridge &a, const Bridge &b) { return a.fiscalYear < b.fiscalYear; });
    return bridges;
}

Finding warning(const QString &subject, const QString &most)
{
    return { Severity::Warning, { Fault::OutOfRange, subject, u"up to "_s + most } };
}

void addTeam(QList<Finding> &to, const Plan &plan, const TeamFigures &figures, const Format &format)
{
    const Team *team = find(plan.teams, figures.team);
    if (!team || figures.planned.firstBreak < 0)
        return;
    const TeamWeek &week = figures.weeks[figures.planned.firstBreak];
    to.append(
        warning(u"%1 planned for %2 in the week from %3 (%4)"_s.arg(stageName(plan, figures.stage),
                    team->name, format.date(week.period.start), format.exactCount(week.planned)),
            format.exactCount(week.canHandle)));
}

void addQuota(QList<Finding> &to, const QuotaFigures &year, const Format &format)
{
    if (year.quotaMinorUnits >= year.neededMinorUnits)
        return;
    to.append(
        warning(u"revenue needed of the teams' quotas in %1 (%2)"_s.arg(
                    fiscalYearLabel(year.fiscalYear), format.compactMoney(year.neededMinorUnits)),
            format.compactMoney(year.quotaMinorUnits)));
}

/// Deals that the quarters of one fiscal year take in the market, as far as the horizon holds them.
double wonNeed(const Figures &figures, Id<Market> market, int fiscalYear)
{
    double need = 0;
    for (const StreamFigures &stream : figures.streams) {
        if (stream.market != market || stream.stages.isEmpty())
            continue;
        const StageFigures &won = stream.stages.last();
        for (qsizetype i = 0; i < figures.quarters.size(); ++i)
            need += figures.quarters[i].fiscalYear == fiscalYear ? won.quarter(i).need : 0;
    }
    return need;
}

/// Each year by itself: a market that holds for one may not for the next.
void addCeilings(
    QList<Finding> &to, const Market &market, const Figures &figures, const Format &format)
{
    const int last = figures.quarters.isEmpty() ? 0 : figures.quarters.last().fiscalYear;
    const int first = figures.quarters.isEmpty() ? 1 : figures.quarters.first().fiscalYear;
    for (int year = first; year <= last; ++year) {
        const Ceiling reached = ceiling(market, wonNeed(figures, market.id, year));
        if (reached.isBroken())
            to.append(
                warning(u"accounts needed in %1 in %2 (%3)"_s.arg(market.name,
                            fiscalYearLabel(year), format.count(roundedUp(reached.accountsNeeded))),
                    format.count(static_cast<double>(market.addressableAccounts))));
    }
}

} // namespace

Checks checks(const Plan &plan, const QList<StreamModel> &models)
{
    return {
        Late<QList<Bridge>>::of([plan] { return bridges(plan); }),
        Late<QList<TeamFigures>>::of([plan, models] { return capacity(plan, models); }),
        Late<QList<QuotaFigures>>::of([plan, models] { return quotas(plan, models); }),
        Late<Pipeline>::of([plan, models] { return pipeline(plan, models); }),
    };
}

Checks checks(const Plan &plan, const QList<StreamModel> &models, const KnownChecks &known)
{
    const auto isSame
        = [&](auto... members) { return ((plan.*members == known.plan.*members) && ...); };
    const bool hasSameBridges = isSame(&Plan::targets, &Plan::bridgeRows);
    const bool hasSameFunnel = known.hasSameSteps
        && isSame(&Plan::settings, &Plan::targets, &Plan::stages, &Plan::markets, &Plan::channels,
            &Plan::streams, &Plan::openingPipeline, &Plan::bridgeRows);
    const bool hasSameLoad = hasSameFunnel
        && isSame(&Plan::entries, &Plan::entryReaches, &Plan::teams, &Plan::touches);
    Checks result = checks(plan, models);
    if (hasSameBridges)
        result.bridges = known.checks.bridges;
    if (hasSameFunnel)
        result.pipeline = known.checks.pipeline;
    if (hasSameLoad) {
        result.teams = known.checks.teams;
        result.quotas = known.checks.quotas;
    }
    return result;
}

QList<Finding> checkFindings(const Plan &plan, const Figures &figures)
{
    QList<Finding> findings;
    const Format format(plan.settings.locale, plan.settings.currency);
    for (const TeamFigures &team : figures.checks.teams)
        addTeam(findings, plan, team, format);
    for (const QuotaFigures &year : figures.checks.quotas)
        addQuota(findings, year, format);
    const QList<Market> markets = ordered(plan.markets);
    for (const Market &market : markets)
        addCeilings(findings, market, figures, format);
    findings += closeOffFindings(plan);
    findings += skipFindings(plan, figures);
    findings += tripwireFindings(plan, figures);
    return findings;
}

} // namespace lockstep
