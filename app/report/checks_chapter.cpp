// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Whether it can be done: people needed against people there, week by week; quotas; accounts needed
// against those that exist; the open pipeline.
#include "app/calendar/month_names.h"
#include "app/figures/pipeline_hygiene.h"
#include "app/plan/row_names.h"
#include "app/report/chapters.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString teamName(const Writing &to, const TeamFigures &team)
{
    const Team *row = find(to.plan.teams, team.team);
    return row ? row->name : orDash({});
}

/// "8 (7.3)": whole people, and exactly.
Cell headsCell(const Writing &to, const Strain &strain, double there)
{
    return numberCell(u"%1 (%2)"_s.arg(to.format.count(strain.heads.whole),
                          to.format.exactCount(strain.heads.exact)),
        static_cast<double>(strain.heads.whole) > there ? Tone::Bad : Tone::Plain);
}

void writeTeams(const Writing &to)
{
    Table table { { u"Team"_s, u"Works"_s, u"A week"_s, u"People"_s, u"For the plan"_s,
                      u"For the target"_s, u"First week too full"_s },
        { 3.2, 1.3, 1.4, 1.3, 1.9, 2, 3.4 }, {} };
    for (const TeamFigures &team : to.figures.checks.teams) {
        const Team *row = find(to.plan.teams, team.team);
        if (!row)
            continue;
        if (!team.isStated) {
            table.rows.append({ { row->name }, { stageName(to.plan, team.stage) },
                numberCell(orDash({})), numberCell(to.format.count(row->headCount)),
                numberCell(orDash({})), numberCell(orDash({})),
                { u"not stated what one person handles"_s, false, Tone::Muted } });
            continue;
        }
        const Strain &planned = team.planned;
        const QString first = planned.firstBreak < 0
            ? u"keeps up"_s
            : u"%1: %2 too many; %3 weeks in all"_s.arg(
                to.format.date(team.weeks[planned.firstBreak].period.start),
                to.format.exactCount(planned.over), to.format.count(planned.weeks));
        table.rows.append({ { row->name }, { stageName(to.plan, team.stage) },
            numberCell(to.format.exactCount(team.perWeek)),
            numberCell(to.format.count(row->headCount)), headsCell(to, planned, row->headCount),
            headsCell(to, team.needed, row->headCount),
            { first, false, planned.firstBreak < 0 ? Tone::Good : Tone::Bad } });
    }
    addTable(to, u"People needed and people there"_s, table,
        u"How many the team can handle a week, and how many people its fullest week takes: whole "
        "ones, in brackets exactly."_s);
}

/// Of the weeks that begin in the month, the one that is fullest by what can be handled.
const TeamWeek *fullestWeek(const TeamFigures &team, QDate from, QDate end)
{
    const TeamWeek *fullest = nullptr;
    double most = -1;
    for (const TeamWeek &week : team.weeks) {
        if (week.period.start < from || week.period.start >= end)
            continue;
        const double load = week.canHandle > 0 ? week.planned / week.canHandle
            : week.planned > 0                 ? std::numeric_limits<double>::infinity()
                                               : 0;
        if (load > most) {
            most = load;
            fullest = &week;
        }
    }
    return fullest;
}

Cell loadCell(const Writing &to, const TeamWeek *week)
{
    if (!week)
        return numberCell(orDash({}));
    const QString text = u"%1 / %2"_s.arg(
        to.format.exactCount(week->planned), to.format.exactCount(week->canHandle));
    const bool isTooMuch = week->planned > week->canHandle;
    const QString share = week->canHandle > 0
        ? u" · "_s + to.format.percent(std::round(week->planned / week->canHandle * 100) / 100)
        : QString();
    return numberCell(text + share, isTooMuch ? Tone::Bad : Tone::Plain);
}

/// So many teams stand side by side.
constexpr qsizetype kTeamsAcross = 4;

void writeLoad(const Writing &to)
{
    QList<TeamFigures> stated;
    for (const TeamFigures &team : to.figures.checks.teams) {
        if (team.isStated)
            stated.append(team);
    }
    if (stated.isEmpty())
        return;
    to.parts.append(Heading { 2, u"Load in the fullest week of each month"_s });
    to.parts.append(
        Paragraph { u"What comes by the plan / what can be handled, and the load that this is."_s,
            Tone::Muted });
    for (qsizetype from = 0; from < stated.size(); from += kTeamsAcross) {
        const QList<TeamFigures> some = stated.mid(from, kTeamsAcross);
        Table table { { u"Month"_s }, { 2 }, {} };
        for (const TeamFigures &team : some) {
            table.header.append(
                u"%1 (%2)"_s.arg(teamName(to, team), stageName(to.plan, team.stage)));
            table.widths.append(3);
        }
        for (qsizetype month = 0; month + 1 < to.figures.monthStarts.size(); ++month) {
            const QDate begin = to.figures.monthStarts[month];
            QList<Cell> cells { { to.format.monthAndYear(namingDay(begin)) } };
            for (const TeamFigures &team : some)
                cells.append(
                    loadCell(to, fullestWeek(team, begin, to.figures.monthStarts[month + 1])));
            table.rows.append(cells);
        }
        to.parts.append(table);
    }
}

void writeQuotas(const Writing &to)
{
    if (to.figures.checks.quotas->isEmpty())
        return;
    Table table { { u"Year"_s, u"Quotas of all sellers"_s, u"Planned"_s, u"Needed"_s,
                      u"Quotas beside what is needed"_s },
        { 2, 3, 2, 2, 4 }, {} };
    for (const QuotaFigures &year : to.figures.checks.quotas) {
        const double over = year.quotaMinorUnits - year.neededMinorUnits;
        table.rows.append({ { fiscalYearLabel(year.fiscalYear) },
            numberCell(to.format.compactMoney(year.quotaMinorUnits)),
            numberCell(to.format.compactMoney(year.plannedMinorUnits)),
            numberCell(to.format.compactMoney(year.neededMinorUnits)),
            numberCell(to.format.signedCompactMoney(over), toneOfGap(over)) });
    }
    to.parts.append(Heading { 2, u"Quotas"_s });
    to.parts.append(table);
}

void writeCeilings(const Writing &to)
{
    Table table { { u"Market"_s, u"Wins needed"_s, u"Can be won"_s, u"Accounts needed"_s,
                      u"Accounts there"_s, u"Of them"_s },
        { 4, 2, 2, 2.6, 2.6, 2 }, {} };
    for (const MarketFigures &market : to.figures.markets) {
        const Market *row = find(to.plan.markets, market.market);
        if (!row)
            continue;
        const auto there = static_cast<double>(row->addressableAccounts);
        const double needed = market.ceiling.accountsNeeded;
        const bool isKnown = there > 0;
        table.rows.append({ { row->name }, numberCell(to.format.count(market.wonNeed)),
            numberCell(to.format.percent(row->accountWinShare.fraction())),
            numberCell(to.format.count(std::ceil(needed))),
            numberCell(isKnown ? to.format.count(there) : u"not stated"_s),
            numberCell(isKnown ? to.format.percent(needed / there) : orDash({}),
                isKnown && needed > there ? Tone::Bad : Tone::Plain) });
    }
    addTable(to, u"Accounts: the markets' ceiling"_s, table,
        u"“Can be won” is the share of the accounts approached; needs are the first year's."_s);
}

void writePipeline(const Writing &to)
{
    const Pipeline &pipeline = *to.figures.checks.pipeline;
    const auto times = [&](std::optional<double> value) {
        return numberCell(value ? to.format.exactCount(*value) : orDash({}));
    };
    Table table { { u"Open pipeline"_s, u"Target left"_s, u"Coverage"_s, u"Required"_s,
                      u"Weighted"_s, u"Won a day"_s },
        { 2, 2, 2, 2, 2, 2 }, {} };
    const auto velocity = pipeline.velocity();
    QList<Cell> row { numberCell(to.format.compactMoney(pipeline.openMinorUnits)),
        numberCell(to.format.compactMoney(pipeline.targetLeftMinorUnits)),
        times(pipeline.coverage()), times(pipeline.requiredCoverage()),
        times(pipeline.weightedCoverage()),
        numberCell(velocity ? to.format.compactMoney(*velocity) : orDash({})) };
    table.rows.append(row);
    to.parts.append(Heading { 2, u"Pipeline"_s });
    to.parts.append(table);
    to.parts.append(Paragraph {
        u"Coverage is the open pipeline as a multiple of the target left; required is what the win "
        "rate takes; weighted counts the pipeline by its chances, so that 1 is just enough."_s,
        Tone::Muted });
}

void writeStandingTooLong(const Writing &to, const PipelineHygiene &hygiene)
{
    Table table { { u"Stands in"_s, u"How many"_s, u"Worth"_s, u"Since"_s, u"Too long after"_s,
                      u"What is done"_s },
        { 4, 1.6, 1.6, 1.8, 3.4, 4 }, {} };
    const auto add = [&](const StandingOpen &open, const QString &worth) {
        const Stream *stream = find(to.plan.streams, open.stream);
        const Stage *stage = find(to.plan.stages, open.stage);
        if (!open.isStalled() || !stream || !stage)
            return;
        table.rows.append({ { u"%1, %2"_s.arg(stage->name, rowName(to.plan, *stream)) },
            numberCell(to.format.count(open.count)), numberCell(worth),
            numberCell(to.format.days(open.ageDays), Tone::Bad),
            numberCell(u"%1 (%2)"_s.arg(
                to.format.days(open.limitDays), stallRulePhrase(open.rule).english())),
            { orDash(stage->stallPlay) } });
    };
    for (const StandingOpen &open : hygiene.open)
        add(open, to.format.compactMoney(open.minorUnits));
    for (const StandingOpen &open : hygiene.leads)
        add(open, orDash({})); // no opportunities yet
    if (!table.rows.isEmpty())
        to.parts.append(table);
}

/// What of the open pipeline stands still for too long; nothing where nobody stated since when.
void writeStalled(const Writing &to)
{
    const PipelineHygiene hygiene = pipelineHygiene(to.plan, to.figures);
    if (hygiene.unknownMinorUnits >= hygiene.openMinorUnits)
        return writeStandingTooLong(to, hygiene);
    const auto net = hygiene.netCoverage();
    to.parts.append(Paragraph {
        u"%1 of the open pipeline (%2) stand still for too long; %3 are left without them%4."_s.arg(
            to.format.compactMoney(hygiene.stalledMinorUnits),
            to.format.percent(hygiene.stalledShare().value_or(0)),
            to.format.compactMoney(hygiene.netMinorUnits()),
            net ? u", %1 times the target left"_s.arg(to.format.exactCount(*net)) : QString()),
        hygiene.stalledMinorUnits > 0 ? Tone::Bad : Tone::Good });
    writeStandingTooLong(to, hygiene);
}

void writeWhatDoesNotHold(const Writing &to)
{
    const QList<Finding> findings = checkFindings(to.plan, to.figures);
    if (findings.isEmpty()) {
        to.parts.append(
            Paragraph { u"All teams keep up, quotas come to what is needed, and the markets have "
                        "enough accounts."_s,
                Tone::Good });
        return;
    }
    Table table { { u"What does not hold"_s, u"Possible"_s }, { 3, 7 }, {} };
    for (const Finding &finding : findings)
        table.rows.append(
            { { finding.error.subject, false, Tone::Bad }, { finding.error.detail } });
    to.parts.append(table);
}

} // namespace

void writeChecks(const Writing &to)
{
    if (to.figures.streams.isEmpty())
        return;
    to.parts.append(Heading { 1, u"Can it be done?"_s });
    writeWhatDoesNotHold(to);
    writeTeams(to);
    writeLoad(to);
    writeQuotas(to);
    writeCeilings(to);
    writePipeline(to);
    writeStalled(to);
}

} // namespace lockstep
