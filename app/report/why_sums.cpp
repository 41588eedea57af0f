// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// How those numbers come about that no named figure stands for: quarters, chances, entries.
#include "app/report/why_rows.h"

#include "app/calendar/entry_dates.h"
#include "app/figures/day_line.h"
#include "app/figures/figure_names.h"
#include "app/objective/objective_edits.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTerms = 5;

struct SumTerm {
    QString name;
    double minorUnits = 0;
};

/// "1.9 M Direct · Automotive + 1.1 M …": the largest, then all others.
QString sumText(const Format &format, QList<SumTerm> terms)
{
    std::stable_sort(terms.begin(), terms.end(),
        [](const SumTerm &a, const SumTerm &b) { return a.minorUnits > b.minorUnits; });
    terms.removeIf([&](const SumTerm &term) {
        return format.compactMoney(term.minorUnits) == format.compactMoney(0);
    });
    if (terms.isEmpty())
        return u"nothing"_s;
    // "1 more" is as long as its name.
    const auto shown = terms.size() > kMostTerms + 1 ? kMostTerms : terms.size();
    QStringList parts;
    double rest = 0;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        if (i < shown)
            parts.append(format.compactMoney(terms[i].minorUnits) + u' ' + terms[i].name);
        else
            rest += terms[i].minorUnits;
    }
    if (terms.size() > shown)
        parts.append(
            u"%1 of %2 more streams"_s.arg(format.compactMoney(rest)).arg(terms.size() - shown));
    return parts.join(u" + "_s);
}

QString spreadText(Spread spread)
{
    switch (spread) {
    case Spread::Even:
        return u"spread evenly"_s;
    case Spread::LastYear:
        return u"spread as last year's revenue was"_s;
    case Spread::ByHand:
        return u"spread by hand"_s;
    case Spread::Ramp:
        return u"spread as a ramp of recurring revenue"_s;
    }
    Q_UNREACHABLE();
}

Ratio shareIn(const QuarterShares &shares, int quarter)
{
    const std::array all { shares.first, shares.second, shares.third, shares.fourth };
    return all[static_cast<size_t>(std::clamp(quarter, 1, 4) - 1)];
}

/// Where the streams' shares do not come to all of it.
QString carriedText(const Writing &to)
{
    qint64 ppm = 0;
    for (const Stream &stream : to.plan.streams)
        ppm += stream.targetShare.ppm;
    const Ratio carried { ppm };
    return carried == Ratio { 1'000'000 }
        ? QString()
        : u", of which the streams carry %1"_s.arg(to.format.percent(carried.fraction()));
}

/// "25 % of the 24.0 M that FY27 leaves to new business, spread evenly".
QString quarterTarget(const Writing &to, const FiscalQuarter &quarter)
{
    for (const Bridge &bridge : to.figures.checks.bridges) {
        if (bridge.fiscalYear != quarter.fiscalYear)
            continue;
        for (const Target &target : to.plan.targets) {
            if (target.fiscalYear == quarter.fiscalYear)
                return u"Target: %1 of the %2 that %3 leaves to new business, %4%5."_s.arg(
                    to.format.percent(shareIn(sharesOf(target), quarter.quarter).fraction()),
                    to.format.compactMoney(static_cast<double>(bridge.newBusiness.minorUnits)),
                    fiscalYearLabel(quarter.fiscalYear), spreadText(target.spread),
                    carriedText(to));
        }
    }
    return u"There is no target for the year."_s;
}

QString quarterPlanned(const Writing &to, int quarter)
{
    const qsizetype from = quarter * kMonthsInQuarter;
    QList<SumTerm> terms;
    for (const StreamFigures &stream : to.figures.streams)
        terms.append(
            { stream.name, inMonths(stream.plannedRevenue, from, from + kMonthsInQuarter) });
    return u"Planned: %1."_s.arg(sumText(to.format, terms));
}

/// The stream with the earliest day to enter `stage` for a quarter's revenue.
struct EarliestDay {
    const StreamFigures *stream = nullptr;
    QDate day;
};

EarliestDay earliestDay(const Writing &to, int quarter, qsizetype stage)
{
    EarliestDay earliest;
    for (const StreamFigures &stream : to.figures.streams) {
        const QDate day
            = pointOfNoReturn(to.figures, quarter, stream, stream.stages[stage]).lastDay;
        if (!earliest.stream || day < earliest.day)
            earliest = { &stream, day };
    }
    return earliest;
}

} // namespace

void writeWhyQuarters(const Writing &to)
{
    Table table = whyTable();
    for (const QuarterFigures &one : to.figures.quarterRevenue) {
        const FiscalQuarter &quarter = to.figures.quarters.at(one.quarter);
        const auto money = [&](double amount) { return to.format.compactMoney(amount); };
        if (one.targetMinorUnits == 0 && money(one.plannedMinorUnits) == money(0))
            continue;
        table.rows.append({ { quarterLabel(quarter) },
            numberCell(
                to.format.signedCompactMoney(one.gapMinorUnits), toneOfGap(one.gapMinorUnits)),
            { inLines({ u"%1 of %2 are planned."_s.arg(
                            money(one.plannedMinorUnits), money(one.targetMinorUnits)),
                quarterTarget(to, quarter), quarterPlanned(to, one.quarter) }) } });
    }
    addTable(to, u"Revenue by quarter"_s, table);
}

void writeWhyChance(const Writing &to)
{
    if (!to.forecast)
        return;
    const QString trials = to.format.count(static_cast<double>(to.forecast->options.trials));
    Table table = whyTable();
    const auto add = [&](const QString &label, const RevenueForecast &revenue) {
        if (!revenue.chance)
            return;
        const auto money = [&](double amount) { return to.format.compactMoney(amount); };
        table.rows.append({ { label }, numberCell(to.format.percent(wholePercent(*revenue.chance))),
            { u"Of %1 trials so many reach %2. Nine in ten reach %3 (P10), half %4 (P50), one in "
              "ten %5 (P90); the mean is %6."_s.arg(trials, money(revenue.target),
                  money(revenue.p10), money(revenue.p50), money(revenue.p90),
                  money(revenue.mean)) } });
    };
    for (const QuarterForecast &one : to.forecast->quarters)
        add(quarterLabel(to.figures.quarters.at(one.quarter)), one.revenue);
    for (const YearForecast &one : to.forecast->years)
        add(fiscalYearLabel(one.fiscalYear), one.revenue);
    if (table.rows.isEmpty())
        return;
    to.parts.append(Heading { 2, u"Chance of the target"_s });
    to.parts.append(Paragraph {
        u"Each trial draws every rate, deal size and volume once, as far as its evidence leaves it "
        "open, then the counts; seed %1 draws the same again."_s.arg(to.forecast->options.seed),
        Tone::Muted });
    to.parts.append(table);
}

void writeWhyLastDays(const Writing &to)
{
    Table table = whyTable();
    const QList<Stage> stages = ordered(to.plan.stages);
    const QStringList keys = stageKeys(stages);
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const std::optional<Explanation> first = told(to, keys[i] + u"LatestDate.q1"_s);
        QStringList lines { first ? first->sentence.english() : QString() };
        QDate earliest;
        for (int quarter = 0; quarter < to.figures.quarters.size(); ++quarter) {
            const EarliestDay day = earliestDay(to, quarter, i);
            const FiscalQuarter &named = to.figures.quarters[quarter];
            earliest = earliest.isNull() ? day.day : earliest;
            lines.append(u"%1: %2 = %3 − %4 days, %5"_s.arg(quarterLabel(named),
                to.format.date(day.day), to.format.date(named.period.end.addDays(-1)),
                QString::number(day.day.daysTo(named.period.end.addDays(-1))), day.stream->name));
        }
        table.rows.append(
            { { stages[i].name }, numberCell(to.format.date(earliest)), { inLines(lines) } });
    }
    if (table.rows.isEmpty())
        return;
    to.parts.append(Heading { 2, u"Last days"_s });
    to.parts.append(Paragraph {
        u"Of each quarter the earliest over all streams: its last day less the mean time to "
        "revenue, in whole days; at the left the first quarter's. Each stream's own times are "
        "under Streams."_s,
        Tone::Muted });
    to.parts.append(table);
}

void writeWhyEntries(const Writing &to)
{
    Table table = whyTable();
    const CountedDates dates(to.plan);
    for (const EntryFigures &does : to.figures.entries) {
        const Entry *entry = find(to.plan.entries, does.entry);
        if (!entry || entry->expectedVolume == 0 || does.won <= 0)
            continue;
        const auto times = static_cast<double>(std::max<qsizetype>(1, dates.of(*entry).size()));
        const double cost = static_cast<double>(entry->cost.minorUnits) * times;
        QString text = u"%1 entrants, %2 of them won × %3 each."_s.arg(
            to.format.count(static_cast<double>(entry->expectedVolume) * times),
            to.format.exactCount(does.won),
            to.format.compactMoney(does.revenueMinorUnits / does.won));
        if (cost > 0)
            text += u" It costs %1, %2 for one entrant: (%3 − %1) ÷ %1 = %4 is its return."_s.arg(
                to.format.compactMoney(cost), to.format.compactMoney(does.costPerEntrantMinorUnits),
                to.format.compactMoney(does.revenueMinorUnits),
                to.format.exactCount(does.returnOnCost));
        if (!does.landsIn().isEmpty())
            text += u" It lands in %1."_s.arg(does.landsIn());
        table.rows.append({ { entry->title },
            numberCell(to.format.compactMoney(does.revenueMinorUnits)), { text } });
    }
    addTable(to, u"What the calendar's entries bring"_s, table);
}

} // namespace lockstep
