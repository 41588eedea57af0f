// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/heat_table.h"

#include "app/evidence/lead_tally.h"

#include <algorithm>

namespace lockstep {

namespace {

HeatCell countedCell(qint64 of, qint64 count)
{
    HeatCell cell;
    cell.of = of;
    cell.count = count;
    cell.share = of == 0 ? 0 : static_cast<double>(count) / static_cast<double>(of);
    return cell;
}

HeatCell cohortCell(qint64 of, qint64 count)
{
    auto cell = countedCell(of, count);
    const auto rate = measuredRate(of, count);
    cell.low = rate.low;
    cell.high = rate.high;
    return cell;
}

void warm(HeatTable &table)
{
    double most = 0;
    for (const auto &row : std::as_const(table.cells)) {
        for (const auto &cell : row)
            most = std::max(most, cell.share > 1 ? 0 : cell.share);
    }
    for (auto &row : table.cells) {
        for (auto &cell : row) {
            cell.isBeyond = cell.share > 1;
            cell.heat = most == 0 || cell.isBeyond ? 0 : cell.share / most;
        }
    }
}

QList<HeatHead> stageHeads(const Measurement &measurement)
{
    QList<HeatHead> heads;
    for (qsizetype stage = 1; stage < measurement.stages.size(); ++stage)
        heads += HeatHead { measurement.stages[stage], {}, 0, false };
    return heads;
}

HeatTable periodsOf(const Measurement &measurement, const QList<InPeriod> &periods)
{
    HeatTable table;
    table.columns = stageHeads(measurement);
    for (const auto &period : periods) {
        const auto leads = period.entered.value(0);
        table.rows += HeatHead { {}, period.start, leads, false };
        QList<HeatCell> cells;
        for (qsizetype stage = 1; stage < period.entered.size(); ++stage)
            cells += countedCell(leads, period.entered[stage]);
        table.cells += cells;
    }
    warm(table);
    return table;
}

} // namespace

HeatTable cohortTable(const Measurement &measurement)
{
    HeatTable table;
    table.columns = stageHeads(measurement);
    for (const auto &cohort : measurement.cohorts) {
        const auto leads = cohort.reached.value(0);
        table.rows += HeatHead { {}, cohort.start, leads, cohort.isOpen };
        QList<HeatCell> cells;
        for (qsizetype stage = 1; stage < cohort.reached.size(); ++stage)
            cells += cohortCell(leads, cohort.reached[stage]);
        table.cells += cells;
    }
    warm(table);
    return table;
}

HeatTable cohortTable(
    const Measurement &measurement, const Dimensions &by, const QStringList &names)
{
    const auto *crossed = breakdownBy(measurement, Dimensions { Dimension::Quarter } + by);
    HeatTable table;
    if (!crossed)
        return table;
    table.columns = stageHeads(measurement);
    for (const auto &cohort : measurement.cohorts) {
        const auto wanted = QStringList { quarterName(cohort.start) } + names;
        const auto slice = std::find_if(crossed->slices.begin(), crossed->slices.end(),
            [&wanted](const EvidenceSlice &one) { return one.names == wanted; });
        const auto reached = slice == crossed->slices.end() ? QList<qint64>(cohort.reached.size())
                                                            : slice->reached;
        table.rows += HeatHead { {}, cohort.start, reached.value(0), cohort.isOpen };
        QList<HeatCell> cells;
        for (qsizetype stage = 1; stage < reached.size(); ++stage)
            cells += cohortCell(reached.first(), reached[stage]);
        table.cells += cells;
    }
    warm(table);
    return table;
}

HeatTable cohortTable(const Measurement &measurement, Dimension dimension, qsizetype step)
{
    const auto rateOf = [step](const EvidenceSlice &slice) {
        return step < 0 ? slice.overall : slice.steps.value(step);
    };
    const auto *crossed = breakdownBy(measurement, { Dimension::Quarter, dimension });
    const auto *alone = breakdownBy(measurement, { dimension });
    if (!crossed || !alone)
        return {};
    HeatTable table;
    for (const auto &cohort : measurement.cohorts)
        table.columns += HeatHead { {}, cohort.start, cohort.reached.value(0), cohort.isOpen };
    for (const auto &slice : alone->slices) {
        table.rows += HeatHead { slice.names.first(), {}, rateOf(slice).cases, false };
        QList<HeatCell> cells(table.columns.size());
        for (const auto &part : crossed->slices) {
            if (part.names.last() != slice.names.first())
                continue;
            for (qsizetype at = 0; at < cells.size(); ++at) {
                if (quarterName(table.columns[at].quarter) == part.names.first())
                    cells[at] = cohortCell(rateOf(part).cases, rateOf(part).successes);
            }
        }
        table.cells += cells;
    }
    warm(table);
    return table;
}

HeatTable periodTable(const Measurement &measurement)
{
    return periodsOf(measurement, measurement.periods);
}

HeatTable periodTable(
    const Measurement &measurement, const Dimensions &by, const QStringList &names)
{
    const auto *breakdown = breakdownBy(measurement, by);
    if (!breakdown)
        return {};
    const auto slice = std::find_if(breakdown->slices.begin(), breakdown->slices.end(),
        [&names](const EvidenceSlice &one) { return one.names == names; });
    return slice == breakdown->slices.end() || slice->periods.isEmpty()
        ? HeatTable {}
        : periodsOf(measurement, slice->periods);
}

HeatTable periodTable(const Measurement &measurement, Dimension dimension, qsizetype step)
{
    const auto *alone = breakdownBy(measurement, { dimension });
    if (!alone)
        return {};
    HeatTable table;
    for (const auto &period : measurement.periods)
        table.columns += HeatHead { {}, period.start, period.entered.value(0), false };
    const auto from = std::max<qsizetype>(step, 0);
    const auto to = step < 0 ? measurement.stages.size() - 1 : step + 1;
    for (const auto &slice : alone->slices) {
        table.rows += HeatHead { slice.names.first(), {}, slice.reached.value(from), false };
        QList<HeatCell> cells(table.columns.size());
        for (const auto &period : slice.periods) {
            for (qsizetype at = 0; at < cells.size(); ++at) {
                if (table.columns[at].quarter == period.start)
                    cells[at] = countedCell(period.entered.value(from), period.entered.value(to));
            }
        }
        table.cells += cells;
    }
    warm(table);
    return table;
}

QList<double> doneByMonth(const MeasuredTime &time)
{
    QList<double> shares;
    qint64 done = 0;
    for (const auto count : time.byMonth) {
        done += count;
        shares += static_cast<double>(done) / static_cast<double>(time.cases);
    }
    return shares;
}

QList<DayShare> doneByDay(const MeasuredTime &time)
{
    QList<DayShare> shares;
    qint64 done = 0;
    for (const auto &day : time.byDay) {
        done += day.cases;
        shares
            += DayShare { day.days, static_cast<double>(done) / static_cast<double>(time.cases) };
    }
    return shares;
}

const Breakdown *breakdownBy(const Measurement &measurement, const Dimensions &by)
{
    const auto found = std::find_if(measurement.breakdowns.begin(), measurement.breakdowns.end(),
        [&by](const Breakdown &one) { return one.by == by; });
    return found == measurement.breakdowns.end() ? nullptr : &*found;
}

} // namespace lockstep
