// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/supply_words.h"

#include "app/calendar/month_names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Period monthsOf(const StageSupply &supply, const SupplySwing &swing)
{
    return { supply.months[swing.firstMonth].period.start,
        supply.months[swing.firstMonth + swing.months - 1].period.end };
}

QString nameOf(const CalendarInput &input, const StageSupply &supply, const SupplySwing &swing)
{
    const QString months = input.format.period(monthsOf(supply, swing));
    return swing.isLump ? CalendarWords::tr("lump %1").arg(months)
                        : CalendarWords::tr("trough %1").arg(months);
}

QStringList pipelineParts(const CalendarInput &input, const PipelineLevel &level, int month)
{
    if (month >= level.atMonthEnds.size())
        return {};
    QStringList parts { CalendarWords::tr("%1 in the open pipeline at its end")
                            .arg(input.format.exactCount(level.atMonthEnds[month])) };
    if (month == level.lowest)
        parts << CalendarWords::tr("the fewest of all months");
    return parts;
}

/// "25.0 missing, worth 180 k EUR", "3.0 more than needed, worth 21 k EUR"
QString gapWords(const CalendarInput &input, const SupplySpan &span)
{
    const auto &format = input.format;
    const QString money
        = CalendarWords::tr("%1 %2", "180 k EUR")
              .arg(format.compactMoney(std::abs(span.gapMinorUnits)), format.currency());
    const QString number = format.exactCount(std::abs(span.gap()));
    return span.gap() < 0 ? CalendarWords::tr("%1 missing, worth %2").arg(number, money)
                          : CalendarWords::tr("%1 more than needed, worth %2").arg(number, money);
}

/// "Q3 FY27: 112.0 missing, worth 820 k EUR"; empty where the month is in no quarter.
QString quarterWords(const CalendarInput &input, const StageSupply &supply, int month)
{
    for (qsizetype i = 0; i < supply.quarters.size(); ++i) {
        if (supply.quarters[i].period.contains(supply.months[month].period.start))
            return CalendarWords::tr("%1: %2", "Q3 FY27: 112.0 missing")
                .arg(quarterLabel(input.figures.quarters[i]), gapWords(input, supply.quarters[i]));
    }
    return {};
}

} // namespace

QString lowWaterText(const CalendarInput &input, const PipelineLevel &level)
{
    if (level.lowest < 0 || !input.shown.contains(input.figures.monthStarts[level.lowest]))
        return {};
    return CalendarWords::tr("pipeline lowest in %1: %2")
        .arg(input.format.monthAndYear(namingDay(input.figures.monthStarts[level.lowest])),
            input.format.count(level.atMonthEnds[level.lowest]));
}

QString swingText(const CalendarInput &input, const StageSupply &supply)
{
    QList<SupplySwing> swings = supplySwings(supply);
    swings.removeIf([&](const SupplySwing &swing) {
        const Period months = monthsOf(supply, swing);
        return months.end <= input.shown.start || input.shown.end <= months.start;
    });
    const auto furthest = std::max_element(
        swings.cbegin(), swings.cend(), [](const SupplySwing &a, const SupplySwing &b) {
            return std::abs(a.planned - a.need) < std::abs(b.planned - b.need);
        });
    return furthest == swings.cend() ? QString() : nameOf(input, supply, *furthest);
}

QString supplySentence(
    const CalendarInput &input, const StageSupply &supply, const PipelineLevel &level, int month)
{
    const SupplySpan &span = supply.months[month];
    QStringList parts { CalendarWords::tr("%1 of %2 %3 planned")
                            .arg(input.format.exactCount(span.planned),
                                input.format.exactCount(span.need), supply.name) };
    if (std::abs(span.gap()) >= 0.05)
        parts << gapWords(input, span);
    const auto swings = supplySwings(supply);
    for (const SupplySwing &swing : swings) {
        if (monthsOf(supply, swing).contains(span.period.start))
            parts << nameOf(input, supply, swing);
    }
    parts += pipelineParts(input, level, month);
    const QString quarter = quarterWords(input, supply, month);
    const QString sentence = CalendarWords::tr("%1: %2.").arg(
        input.format.monthAndYear(namingDay(span.period.start)), parts.join(u", "_s));
    return quarter.isEmpty() ? sentence : CalendarWords::tr("%1 %2.").arg(sentence, quarter);
}

QString supplySentence(const CalendarInput &input, QDate day)
{
    const Selection about = supplySelection(input.selection, input.look);
    const StageSupply all = stageSupply(input.plan, input.figures, about);
    const auto at = std::find_if(all.months.cbegin(), all.months.cend(),
        [day](const SupplySpan &span) { return span.period.contains(day); });
    return at == all.months.cend()
        ? QString()
        : supplySentence(input, all, pipelineLevel(input.plan, input.figures, about),
            int(at - all.months.cbegin()));
}

} // namespace lockstep
