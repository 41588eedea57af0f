// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/history_measurement.h"

#include "app/evidence/lead_tally.h"
#include "app/evidence/share_out.h"
#include "app/evidence/warnings.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuarter = 3; ///< months

int monthsOf(const Period &period)
{
    return (period.end.year() - period.start.year()) * 12 + period.end.month()
        - period.start.month();
}

QDate quarterStart(QDate day)
{
    return { day.year(), (day.month() - 1) / kQuarter * kQuarter + 1, 1 };
}

QString nameOf(const QString &cell)
{
    return cell.isEmpty() ? kNoName.toString() : cell;
}

/// Alike for each month.
qint64 partOf(qint64 whole, int months, int month)
{
    return whole <= 0 ? 0 : shareOut(whole, QList<qint64>(months, 1)).at(month);
}

/// Adds up rows that belong together.
class HistorySum {
public:
    explicit HistorySum(qsizetype stages)
        : m_reached(stages)
    {
    }

    void add(const HistoryLine &row)
    {
        for (qsizetype stage = 0; stage < m_reached.size(); ++stage)
            m_reached[stage] += row.entered.value(stage);
        const auto won = row.entered.last();
        if (row.days >= 0 && won > 0) {
            m_timed += won;
            m_days += row.days * static_cast<double>(won);
        }
        if (row.amount >= 0) {
            m_deals.cases += won;
            m_deals.sum += row.amount;
        }
        addPeriods(row);
    }

    [[nodiscard]] EvidenceSlice slice(const QStringList &names) const
    {
        EvidenceSlice slice;
        slice.names = names;
        slice.reached = m_reached;
        const auto last = m_reached.size() - 1;
        for (qsizetype stage = 0; stage < last; ++stage) {
            slice.steps += rate(stage, stage + 1);
            slice.times += MeasuredTime {};
        }
        slice.overall = rate(0, last);
        slice.winBroad = rate(last - 1, last);
        slice.overallTime.cases = m_timed;
        if (m_timed > 0)
            slice.overallTime.mean = m_days / static_cast<double>(m_timed);
        if (last == 1)
            slice.times = { slice.overallTime };
        slice.deals = m_deals;
        if (m_deals.cases > 0)
            slice.deals.mean
                = static_cast<double>(m_deals.sum) / static_cast<double>(m_deals.cases);
        for (auto *counts : { &slice.standing, &slice.leaked })
            counts->resize(m_reached.size());
        slice.standingDays.resize(m_reached.size());
        slice.periods = m_periods;
        return slice;
    }

private:
    /// More than all is refused later.
    [[nodiscard]] MeasuredRate rate(qsizetype from, qsizetype to) const
    {
        return measuredRate(m_reached[from], std::min(m_reached[from], m_reached[to]));
    }

    /// By quarter: a year's counts evenly.
    void addPeriods(const HistoryLine &row)
    {
        const int months = monthsOf(row.period);
        for (int month = 0; month < months; ++month) {
            const auto start = quarterStart(row.period.start.addMonths(month));
            auto period = std::find_if(m_periods.begin(), m_periods.end(),
                [start](const InPeriod &one) { return one.start >= start; });
            if (period == m_periods.end() || period->start != start)
                period
                    = m_periods.insert(period, InPeriod { start, QList<qint64>(m_reached.size()) });
            for (qsizetype stage = 0; stage < m_reached.size(); ++stage)
                period->entered[stage] += partOf(row.entered.value(stage), months, month);
        }
    }

    QList<qint64> m_reached;
    qint64 m_timed = 0;
    double m_days = 0; ///< of all won deals with a time, together
    MeasuredDeals m_deals;
    QList<InPeriod> m_periods;
};

using RowNames = std::function<QStringList(const HistoryLine &)>;

Breakdown breakdownOf(const HistoryTable &table, const Dimensions &by, const RowNames &namesOf)
{
    QMap<QStringList, HistorySum> sums;
    for (const auto &row : table.rows) {
        const auto names = namesOf(row);
        auto sum = sums.find(names);
        if (sum == sums.end())
            sum = sums.insert(names, HistorySum(table.stages.size()));
        sum->add(row);
    }
    Breakdown breakdown { by, {} };
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        breakdown.slices += sum->slice(sum.key());
    if (by.size() == 1)
        std::stable_sort(breakdown.slices.begin(), breakdown.slices.end(),
            [](const EvidenceSlice &a, const EvidenceSlice &b) {
                return a.reached.first() > b.reached.first();
            });
    return breakdown;
}

QList<Breakdown> breakdownsOf(const HistoryTable &table)
{
    const auto isTold = [&table](QString HistoryLine::*name) {
        return std::any_of(table.rows.begin(), table.rows.end(),
            [name](const HistoryLine &row) { return !(row.*name).isEmpty(); });
    };
    const bool hasChannels = isTold(&HistoryLine::channel);
    const bool hasSegments = isTold(&HistoryLine::segment);
    QList<Breakdown> all;
    if (hasChannels)
        all += breakdownOf(table, { Dimension::Channel },
            [](const HistoryLine &row) { return QStringList { nameOf(row.channel) }; });
    if (hasSegments)
        all += breakdownOf(table, { Dimension::Market },
            [](const HistoryLine &row) { return QStringList { nameOf(row.segment) }; });
    if (hasChannels && hasSegments)
        all += breakdownOf(
            table, { Dimension::Channel, Dimension::Market }, [](const HistoryLine &row) {
                return QStringList { nameOf(row.channel), nameOf(row.segment) };
            });
    return all;
}

/// From the first month to the last, gaps too.
QList<Month> monthsOfTable(const HistoryTable &table, const Period &whole)
{
    QList<Month> months;
    for (auto first = whole.start; first < whole.end; first = first.addMonths(1))
        months += Month { first, 0, 0, 0 };
    for (const auto &row : table.rows) {
        const int count = monthsOf(row.period);
        for (int at = 0; at < count; ++at) {
            auto &month = months[monthsOf({ whole.start, row.period.start }) + at];
            month.leads += partOf(row.entered.first(), count, at);
            month.won += partOf(row.entered.last(), count, at);
            month.amount += partOf(row.amount, count, at);
        }
    }
    return months;
}

Result<void> checkSlice(const EvidenceSlice &slice, const QStringList &stages)
{
    for (qsizetype stage = 1; stage < stages.size(); ++stage) {
        if (slice.reached[stage] > slice.reached[stage - 1])
            return fail(Fault::OutOfRange,
                u"%1 of %2: %3"_s.arg(stages[stage],
                    slice.names.isEmpty() ? u"all"_s : slice.names.join(u" · "_s),
                    QString::number(slice.reached[stage])),
                u"at most %1, as many as %2"_s.arg(
                    QString::number(slice.reached[stage - 1]), stages[stage - 1]));
    }
    return {};
}

} // namespace

QList<Warning> historyWarnings(const HistoryTable &table)
{
    QList<Warning> warnings;
    if (!table.unusedColumns.isEmpty())
        warnings += warningOf(Warning::Kind::UnusedColumns,
            u"Columns that are no known stage and left out: %1."_s,
            { namesValue(table.unusedColumns) });
    if (table.totals > 0)
        warnings += warningOf(Warning::Kind::TotalRows,
            u"Rows of totals, whose parts other rows tell, left out: %1."_s,
            { countValue(table.totals) });
    return warnings;
}

Result<Measurement> historyMeasurement(const HistoryTable &table, const QString &name)
{
    Measurement measurement;
    measurement.isHistory = true;
    measurement.files = { name };
    measurement.stages = table.stages;
    measurement.currency = table.currency;
    measurement.rows = table.rows.size();
    Period whole = table.rows.first().period;
    HistorySum all(table.stages.size());
    for (const auto &row : table.rows) {
        whole.start = std::min(whole.start, row.period.start);
        whole.end = std::max(whole.end, row.period.end);
        all.add(row);
    }
    measurement.all = all.slice({});
    measurement.breakdowns = breakdownsOf(table);
    if (const auto sound = checkSlice(measurement.all, table.stages); !sound)
        return Failure(sound.error());
    for (const auto &breakdown : std::as_const(measurement.breakdowns)) {
        for (const auto &slice : breakdown.slices) {
            if (const auto sound = checkSlice(slice, table.stages); !sound)
                return Failure(sound.error());
            if (breakdown.by == Dimensions { Dimension::Channel })
                measurement.sources += sourceMeasure(slice, slice.names.first());
        }
    }
    if (measurement.sources.isEmpty())
        measurement.sources += sourceMeasure(measurement.all, kNoName.toString());
    measurement.total = sourceMeasure(measurement.all, {});
    measurement.periods = measurement.all.periods;
    measurement.months = monthsOfTable(table, whole);
    measurement.firstContact = whole.start;
    measurement.lastContact = whole.lastDay();
    measurement.lastDate = whole.lastDay();
    measurement.warnings = warningsAbout(measurement) + historyWarnings(table);
    return measurement;
}

} // namespace lockstep
