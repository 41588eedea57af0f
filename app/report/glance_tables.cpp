// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/report/glance_tables.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Sums {
    double target = 0;
    double planned = 0;
};

/// Label and dates, then target, planned, gap, and what the forecast says of it.
QList<Cell> revenueRow(const Writing &to, const QString &label, const QString &period,
    const Sums &sums, const RevenueForecast *forecast)
{
    const double gap = sums.planned - sums.target;
    QList<Cell> row { { label }, { period }, numberCell(to.format.compactMoney(sums.target)),
        numberCell(to.format.compactMoney(sums.planned)),
        numberCell(to.format.signedCompactMoney(gap), toneOfGap(gap)) };
    if (forecast) {
        for (const double money : { forecast->p10, forecast->p50, forecast->p90 })
            row.append(numberCell(to.format.compactMoney(money)));
        row.append(numberCell(chanceText(to, *forecast)));
    }
    return row;
}

template <class List, class Is>
const RevenueForecast *forecastIn(const List &list, const Is &isWanted)
{
    const auto at = std::find_if(list.begin(), list.end(), isWanted);
    return at == list.end() ? nullptr : &at->revenue;
}

const RevenueForecast *ofQuarter(const Writing &to, int quarter)
{
    return to.forecast ? forecastIn(to.forecast->quarters,
               [&](const QuarterForecast &one) { return one.quarter == quarter; })
                       : nullptr;
}

const RevenueForecast *ofYear(const Writing &to, int year)
{
    return to.forecast ? forecastIn(
               to.forecast->years, [&](const YearForecast &one) { return one.fiscalYear == year; })
                       : nullptr;
}

Table quarterTable(const Writing &to)
{
    Table table { { u"Revenue"_s, u"Period"_s, u"Target"_s, u"Planned"_s, u"Gap"_s },
        { 1.7, 3.8, 1.6, 1.6, 1.6 }, {} };
    if (to.forecast) {
        table.header += { u"P10"_s, u"P50"_s, u"P90"_s, u"Chance"_s };
        table.widths += { 1.5, 1.5, 1.5, 1.6 };
    }
    return table;
}

/// As far as the plan goes.
Period withinPlan(const Writing &to, Period period)
{
    period.end = std::min(period.end, to.figures.monthStarts.last());
    return period;
}

/// One a quarter, and after the last one of each year the year.
void addRevenueRows(Table &table, const Writing &to)
{
    const auto &rows = to.figures.quarterRevenue;
    Sums year;
    QDate begin;
    int quarters = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const FiscalQuarter &quarter = to.figures.quarters.at(rows[i].quarter);
        const Period held = withinPlan(to, quarter.period);
        const Sums sums { rows[i].targetMinorUnits, rows[i].plannedMinorUnits };
        begin = begin.isNull() ? held.start : begin;
        ++quarters;
        year.target += sums.target;
        year.planned += sums.planned;
        table.rows.append(revenueRow(to, quarterLabel(quarter), to.format.period(held), sums,
            ofQuarter(to, rows[i].quarter)));
        const bool isLast = i + 1 == rows.size()
            || to.figures.quarters.at(rows[i + 1].quarter).fiscalYear != quarter.fiscalYear;
        if (!isLast)
            continue;
        const bool isEmpty
            = year.target == 0 && to.format.compactMoney(year.planned) == to.format.compactMoney(0);
        if (isEmpty)
            table.rows.resize(table.rows.size() - quarters); // of which nothing is to be said
        table.strong.append(table.rows.size());
        const bool isWhole = quarters == 4 && held == quarter.period;
        table.rows.append(revenueRow(to, fiscalYearLabel(quarter.fiscalYear),
            isWhole ? u"the year"_s : to.format.period({ begin, held.end }), year,
            ofYear(to, quarter.fiscalYear)));
        year = {};
        begin = {};
        quarters = 0;
    }
}

/// The stage at which the stream's need begins: the first, but where nobody sources anything there.
qsizetype entryStage(const StreamFigures &stream)
{
    for (qsizetype i = 0; i < stream.stages.size(); ++i) {
        if (stream.stages[i].needPerUnit > 0)
            return i;
    }
    return 0;
}

struct LastStarts {
    QString name; ///< of the stream, and its stage where that is not the first
    QList<QDate> dates; ///< by quarter
};

QList<LastStarts> lastStarts(const Writing &to, int quarters)
{
    QList<LastStarts> rows;
    for (const StreamFigures &stream : to.figures.streams) {
        if (stream.stages.isEmpty())
            continue;
        const qsizetype at = entryStage(stream);
        const StageFigures &stage = stream.stages[at];
        LastStarts row { stream.name, {} };
        if (at > 0)
            row.name += u", at "_s + stageName(to.plan, stage.stage);
        for (int quarter = 0; quarter < quarters; ++quarter)
            row.dates.append(pointOfNoReturn(to.figures, quarter, stream, stage).lastDay);
        rows.append(row);
    }
    return rows;
}

constexpr qsizetype kMostStreams = 15; ///< on the summary

/// The earliest ones, in the order they had; how many were left out.
qsizetype keepMostUrgent(QList<LastStarts> &rows)
{
    if (rows.size() <= kMostStreams)
        return 0;
    QList<QDate> firsts;
    for (const LastStarts &row : rows)
        firsts.append(row.dates.value(0));
    std::sort(firsts.begin(), firsts.end());
    const QDate last = firsts[kMostStreams - 1];
    const auto before = rows.size();
    rows.removeIf([&](const LastStarts &row) { return row.dates.value(0) > last; });
    rows.resize(std::min(rows.size(), kMostStreams));
    return before - rows.size();
}

/// So many quarters stand side by side on A4, by how long dates are where the plan is.
int quartersAcross(const Writing &to, const QList<LastStarts> &rows)
{
    constexpr double kLetter = 5.5; // of 657 pixels, name and dates in 12-pixel type
    constexpr double kDates = 490;
    qsizetype longest = 8;
    for (const LastStarts &row : rows) {
        for (const QDate date : row.dates)
            longest = std::max(longest, to.format.date(date).size());
    }
    return std::clamp(
        static_cast<int>(kDates / (static_cast<double>(longest) * kLetter + 10)), 2, 8);
}

Table startsTable(const Writing &to, const QList<LastStarts> &rows, int from, int end)
{
    Table table { { u"For revenue in"_s }, { 2.2 }, {} };
    for (int quarter = from; quarter < end; ++quarter) {
        table.header.append(quarterLabel(to.figures.quarters.at(quarter)));
        table.widths.append(1.6);
    }
    const QDate begin = horizon(to.plan.settings).start;
    for (const LastStarts &row : rows) {
        QList<Cell> cells { { row.name } };
        for (int quarter = from; quarter < end; ++quarter) {
            const QDate date = row.dates[quarter];
            cells.append({ to.format.date(date), true, date < begin ? Tone::Bad : Tone::Plain });
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace

QString chanceText(const Writing &to, const RevenueForecast &revenue)
{
    return revenue.chance ? to.format.percent(wholePercent(*revenue.chance)) : orDash({});
}

void writeQuarters(const Writing &to)
{
    if (to.figures.quarterRevenue.isEmpty())
        return;
    Table table = quarterTable(to);
    addRevenueRows(table, to);
    to.parts.append(Heading { 2, u"Revenue by quarter and year"_s });
    to.parts.append(table);
    if (to.forecast)
        to.parts.append(Paragraph {
            u"Of %1 trials nine in ten reach P10, half reach P50 and one in ten reaches P90; the "
            "chance is that of reaching the target."_s.arg(
                to.format.count(double(to.forecast->options.trials))),
            Tone::Muted });
}

void writeLastStarts(const Writing &to)
{
    if (to.figures.streams.isEmpty() || to.figures.quarters.isEmpty())
        return;
    const int all = static_cast<int>(to.figures.quarters.size());
    QList<LastStarts> rows = lastStarts(to, all);
    const qsizetype others = keepMostUrgent(rows);
    const int across = quartersAcross(to, rows);
    const int shown = std::min(all, 2 * across);
    to.parts.append(Heading { 2, u"Last starts"_s });
    const QList<Stage> stages = ordered(to.plan.stages);
    QString words = u"The last day on which whoever enters at %1 can still become the quarter's "
                    "revenue, by mean times. In red: before the plan begins."_s.arg(
                        stages.isEmpty() ? QString() : stages.first().name);
    if (others > 0)
        words
            += u" %1 streams with later dates, and all other stages, are in the funnel's chapter."_s
                   .arg(others);
    if (shown < all)
        words += u" So are later quarters."_s;
    to.parts.append(Paragraph { words, Tone::Muted });
    const int tables = (shown + across - 1) / across;
    const int each = (shown + tables - 1) / tables;
    for (int from = 0; from < shown; from += each)
        to.parts.append(startsTable(to, rows, from, std::min(from + each, shown)));
}

} // namespace lockstep
