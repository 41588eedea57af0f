// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/check_figures.h"

#include "app/figures/figure_names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Of the first fiscal year.
void addBridge(FigureList &to, const Plan &plan, const Figures &figures)
{
    const int year = firstFiscalYear(plan.settings);
    for (const Bridge &bridge : figures.checks.bridges) {
        if (bridge.fiscalYear != year)
            continue;
        to.money(u"newBusiness"_s, u"Left to new business"_s,
            static_cast<double>(bridge.newBusiness.minorUnits));
        if (bridge.growth)
            to.share(u"growth"_s, u"Growth over the base"_s, *bridge.growth);
    }
}

void addPipeline(FigureList &to, const Pipeline &pipeline)
{
    if (const auto coverage = pipeline.coverage())
        to.exactCount(u"coverage"_s, u"Open pipeline, times the target left"_s, *coverage);
    if (const auto required = pipeline.requiredCoverage())
        to.exactCount(u"requiredCoverage"_s, u"Coverage that the win rate takes"_s, *required);
    if (const auto weighted = pipeline.weightedCoverage())
        to.exactCount(
            u"weightedCoverage"_s, u"Open pipeline by chance, times the target left"_s, *weighted);
    if (const auto velocity = pipeline.velocity())
        to.money(u"velocity"_s, u"Pipeline won a day"_s, *velocity);
}

void addTeam(FigureList &to, const QString &suffix, const QString &name, const TeamFigures &team)
{
    to.exactCount(u"capacity"_s + suffix, name + u": can handle a week"_s, team.perWeek);
    to.count(u"headCountNeeded"_s + suffix, name + u": people needed in the fullest week"_s,
        team.planned.heads.whole);
    to.exactCount(
        u"headCountExact"_s + suffix, name + u": the same, exactly"_s, team.planned.heads.exact);
    if (team.planned.firstBreak >= 0)
        to.date(u"capacityBreak"_s + suffix,
            name + u": first week with more than they can handle"_s,
            team.weeks[team.planned.firstBreak].period.start);
}

void addTeams(FigureList &to, const Plan &plan, const Figures &figures)
{
    UniqueSlugs slugs;
    for (const TeamFigures &team : figures.checks.teams) {
        const Team *row = find(plan.teams, team.team);
        if (!row)
            continue;
        const QString suffix = u'.' + slugs.take(row->name, u"team"_s);
        to.about(team.stage, {}, {});
        if (team.isStated)
            addTeam(to, suffix, row->name, team);
    }
}

void addMarkets(FigureList &to, const Plan &plan, const Figures &figures)
{
    UniqueSlugs slugs; // the markets' order is the same as where they have figures of their own
    for (const MarketFigures &market : figures.markets) {
        const Market *row = find(plan.markets, market.market);
        const QString name = row ? row->name : QString();
        to.about({}, market.market, {});
        to.count(u"wonAccountsNeeded."_s + slugs.take(name, u"market"_s),
            u"Accounts needed, "_s + name, roundedUp(market.ceiling.accountsNeeded));
    }
}

} // namespace

void addCheckFigures(FigureList &to, const Plan &plan, const Figures &figures)
{
    to.about({}, {}, {});
    addBridge(to, plan, figures);
    addPipeline(to, *figures.checks.pipeline);
    addTeams(to, plan, figures);
    addMarkets(to, plan, figures);
    to.about({}, {}, {});
}

} // namespace lockstep
