// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/checks_text.h"

#include "ui/cli/command_line.h"

#include "app/base/format.h"
#include "app/calendar/month_names.h"
#include "app/figures/calendar_figures.h"
#include "app/figures/channel_care.h"
#include "app/figures/hand_over.h"
#include "app/figures/pipeline_hygiene.h"
#include "app/objective/alone.h"
#include "app/report/bridge_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Format formatOf(const Plan &plan)
{
    return { plan.settings.locale, plan.settings.currency };
}

QString lineText(const BridgeLine &line, const Format &format)
{
    const QString title = line.title.isEmpty() ? QString() : u": "_s + line.title;
    return u"  %1  %2\n"_s.arg(
        format.signedCompactMoney(static_cast<double>(line.amount.minorUnits)),
        bridgePartName(line) + title);
}

QString strainText(const TeamFigures &team, const Strain &strain, const Format &format)
{
    const QString heads = u"%1 people needed (%2)"_s.arg(
        format.count(strain.heads.whole), format.exactCount(strain.heads.exact));
    if (strain.firstBreak < 0)
        return u"keeps up, "_s + heads;
    return u"from %1 on %2 a week too many, %3"_s.arg(
        format.date(team.weeks[strain.firstBreak].period.start), format.exactCount(strain.over),
        heads);
}

QString teamText(const Plan &plan, const TeamFigures &figures, const Format &format)
{
    const Team *team = find(plan.teams, figures.team);
    const QString name = team ? team->name : QString();
    if (!figures.isStated)
        return u"  %1: not stated what they can handle\n"_s.arg(name);
    return u"  %1 can handle %2 %3 a week; for what is planned: %4; for what is needed: %5\n"_s.arg(
        name, format.exactCount(figures.perWeek), stageName(plan, figures.stage),
        strainText(figures, figures.planned, format), strainText(figures, figures.needed, format));
}

QString ceilingText(const Plan &plan, const MarketFigures &figures, const Format &format)
{
    const Market *market = find(plan.markets, figures.market);
    if (!market || market->addressableAccounts == 0)
        return {};
    return u"  %1 needs %2 of %3 accounts\n"_s.arg(market->name,
        format.exactCount(figures.ceiling.accountsNeeded),
        format.count(static_cast<double>(market->addressableAccounts)));
}

QString pipelineText(const Pipeline &pipeline, const Format &format)
{
    const auto times
        = [&](std::optional<double> value) { return value ? format.exactCount(*value) : u"–"_s; };
    return u"  Open pipeline %1, target left %2: coverage %3, required %4, weighted %5\n"_s.arg(
        format.compactMoney(pipeline.openMinorUnits),
        format.compactMoney(pipeline.targetLeftMinorUnits), times(pipeline.coverage()),
        times(pipeline.requiredCoverage()), times(pipeline.weightedCoverage()));
}

QString hygieneText(const PipelineHygiene &hygiene, const Format &format)
{
    if (hygiene.unknownMinorUnits >= hygiene.openMinorUnits)
        return {};
    const auto net = hygiene.netCoverage();
    return u"  Standing still for too long %1 (%2), left without it %3: coverage %4\n"_s.arg(
        format.compactMoney(hygiene.stalledMinorUnits),
        format.percent(hygiene.stalledShare().value_or(0)),
        format.compactMoney(hygiene.netMinorUnits()), net ? format.exactCount(*net) : u"–"_s);
}

QString careText(const Plan &plan, const ChannelCare &care, const Format &format)
{
    const Channel *channel = find(plan.channels, care.channel);
    return u"  %1 has %2 of %3: target %4; %5 of %6 inputs guessed; %7 entries, %8 for it alone; "_s
               .arg(channel ? channel->name : QString())
               .arg(care.done())
               .arg(kCareQuestions)
               .arg(format.compactMoney(care.targetMinorUnits))
               .arg(care.guessedInputs)
               .arg(care.inputs)
               .arg(care.entries)
               .arg(care.ownEntries)
        + u"%1 clauses name it\n"_s.arg(care.clauses);
}

QString handOverText(const Plan &plan, const Figures &figures)
{
    const auto lead = handOver(plan, figures);
    if (!lead || lead->isSettled())
        return {};
    return u"  What counts as %1 is not agreed by both sides: its numbers are skewed, too many "
           "counted freely, too few counted strictly\n"_s.arg(stageName(plan, lead->stage));
}

QString metText(const AloneRevenue &of, double minorUnits, const Format &format)
{
    const auto isMet = of.isMet(minorUnits);
    const QString verdict = !isMet ? QString() : *isMet ? u" (met)"_s : u" (missed)"_s;
    return format.compactMoney(minorUnits) + verdict;
}

} // namespace

QString bridgeText(const Plan &plan, const Figures &figures)
{
    const Format format = formatOf(plan);
    QString text;
    for (const Bridge &bridge : figures.checks.bridges) {
        text += u"\nBridge to the target of %1\n"_s.arg(fiscalYearLabel(bridge.fiscalYear));
        for (const BridgeLine &line : bridge.lines)
            text += lineText(line, format);
        text += u"  %1  Target\n"_s.arg(format.money(bridge.target));
        if (bridge.growth)
            text += u"  %1  Growth over the base\n"_s.arg(format.percent(*bridge.growth));
    }
    return text;
}

QString checksText(const Plan &plan, const Figures &figures)
{
    const Format format = formatOf(plan);
    QString text = u"\nChecks\n"_s;
    for (const TeamFigures &team : figures.checks.teams)
        text += teamText(plan, team, format);
    for (const QuotaFigures &year : figures.checks.quotas)
        text += u"  Quotas of %1: %2; planned %3, needed %4\n"_s.arg(
            fiscalYearLabel(year.fiscalYear), format.compactMoney(year.quotaMinorUnits),
            format.compactMoney(year.plannedMinorUnits),
            format.compactMoney(year.neededMinorUnits));
    for (const MarketFigures &market : figures.markets)
        text += ceilingText(plan, market, format);
    text += pipelineText(*figures.checks.pipeline, format)
        + hygieneText(pipelineHygiene(plan, figures), format) + handOverText(plan, figures);
    const QList<ChannelCare> channels = channelCare(plan, figures);
    for (const ChannelCare &care : channels)
        text += careText(plan, care, format);
    return text;
}

namespace {

/// Where the first stage of the open pipeline gets much more or less than it needs.
QString supplyText(const Plan &plan, const Figures &figures, const Format &format)
{
    const QList<Stage> stages = ordered(plan.stages);
    const int stage = pipelineStart(stages);
    QString text;
    for (const SupplySwing &swing : supplySwings(figures, stage)) {
        const Period months { figures.monthStarts[swing.firstMonth],
            figures.monthStarts[swing.firstMonth + swing.months] };
        text += u"  %1 of %2 in %3: %4 planned, %5 needed\n"_s.arg(
            swing.isLump ? u"Lump"_s : u"Trough"_s, stages[stage].name, format.period(months),
            format.exactCount(swing.planned), format.exactCount(swing.need));
    }
    const PipelineLevel level = pipelineLevel(plan, figures);
    if (level.lowest >= 0)
        text += u"  Pipeline lowest at the end of %1: %2\n"_s.arg(
            format.monthAndYear(namingDay(figures.monthStarts[level.lowest])),
            format.exactCount(level.atMonthEnds[level.lowest]));
    return text;
}

} // namespace

QString calendarText(const Plan &plan, const Figures &figures)
{
    const Format format = formatOf(plan);
    QString text = u"\nCalendar\n"_s;
    for (const BudgetFigures &year : budgets(plan)) {
        const QString planned
            = u"  %1: planned %2, committed %3, spent %4"_s.arg(fiscalYearLabel(year.fiscalYear),
                format.money(year.planned), format.money(year.committed), format.money(year.spent));
        text += year.budget.minorUnits > 0 ? u"%1; %2 left of %3\n"_s.arg(
                    planned, format.money(year.left()), format.money(year.budget))
                                           : planned + u'\n';
    }
    text += supplyText(plan, figures, format);
    for (const QString &line : clashLines(plan, figures))
        text += u"  "_s + line + u'\n';
    return text;
}

QStringList clashLines(const Plan &plan, const Figures &figures)
{
    QStringList lines;
    const QList<Clash> all = clashes(plan, figures);
    for (const Clash &clash : all) {
        const Error error = clashFinding(plan, clash, formatOf(plan)).error;
        lines.append(inLine(error.subject + u": "_s + error.detail + u'.'));
    }
    return lines;
}

QString aloneText(const Plan &plan)
{
    const Format format = formatOf(plan);
    QString text = u"\nCould one side win alone?\n"_s;
    for (const AloneRevenue &of : alone(plan)) {
        const QString year = fiscalYearLabel(of.fiscalYear);
        const QString name = of.quarter > 0 ? u"Q%1 %2"_s.arg(of.quarter).arg(year) : year;
        text
            += u"  %1: target %2, planned %3, marketing at its lowest %4, sales at its lowest %5\n"_s
                   .arg(name, format.compactMoney(of.targetMinorUnits),
                       metText(of, of.plannedMinorUnits, format),
                       metText(of, of.salesAloneMinorUnits, format),
                       metText(of, of.marketingAloneMinorUnits, format));
    }
    return text;
}

} // namespace lockstep
