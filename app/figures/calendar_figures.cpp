// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/calendar_figures.h"

#include "app/calendar/phases.h"
#include "app/funnel/entry_groups.h"
#include "app/funnel/entry_yield.h"
#include "app/funnel/pipeline.h"

namespace lockstep {

namespace {

constexpr double kMonthDays = static_cast<double>(LagCurve::kMonth) / kMinutesPerDay;
constexpr double kLump = 1.5; ///< of the need
constexpr double kTrough = 0.5;

int swingOf(double planned, double need)
{
    if (need <= 0)
        return 0;
    return planned > need * kLump ? 1 : planned < need * kTrough ? -1 : 0;
}

/// Of those who enter a stage, who are still there at the end of each month.
void addStanding(QList<double> &to, const Slice<double> &entering, double days)
{
    const double months = days / kMonthDays;
    for (qsizetype month = 0; month < to.size(); ++month) {
        for (qsizetype before = 0; before <= month && double(before) < months; ++before)
            to[month] += entering[month - before] * std::min(months - double(before), 1.0);
    }
}

bool serves(const Plan &plan, const Entry &entry, const StreamFigures &stream)
{
    const auto isFor = [&stream](const auto &row) {
        return (row.market.isNull() || row.market == stream.market)
            && (row.channel.isNull() || row.channel == stream.channel);
    };
    return isFor(entry)
        || std::any_of(plan.entryReaches.begin(), plan.entryReaches.end(),
            [&](const EntryReach &reach) { return reach.entry == entry.id && isFor(reach); });
}

/// The first day of the quarter that the entry names, or of its year's last one.
QDate wantedQuarter(const Plan &plan, const Entry &entry)
{
    if (entry.revenueQuarter.isValid())
        return entry.revenueQuarter;
    return fiscalYearPeriod(plan.settings, fiscalYear(plan.settings, entry.period.start)).lastDay();
}

} // namespace

const EntryFigures *entryFigures(const Figures &figures, Id<Entry> entry)
{
    const auto at = std::lower_bound(figures.entries.begin(), figures.entries.end(), entry,
        [](const EntryFigures &row, Id<Entry> wanted) { return row.entry < wanted; });
    return at != figures.entries.end() && at->entry == entry ? &*at : nullptr;
}

QList<Clash> clashes(const Plan &plan, const Figures &figures)
{
    QList<Clash> all = *figures.clashes + floods(plan, figures);
    std::stable_sort(
        all.begin(), all.end(), [](const Clash &a, const Clash &b) { return a.kind < b.kind; });
    return all;
}

QList<SupplySwing> supplySwings(const Figures &figures, qsizetype stage)
{
    QList<SupplySwing> swings;
    const qsizetype months = figures.monthStarts.size() - 1;
    int last = 0;
    for (qsizetype month = 0; month < months; ++month) {
        double planned = 0;
        double need = 0;
        for (const StreamFigures &stream : figures.streams) {
            const StageFigures &at = stream.stages[stage];
            planned += at.planned.months[month];
            need += at.shape->byMonth.months[month] * at.needPerUnit;
        }
        const int swing = swingOf(planned, need);
        if (swing != 0 && swing == last) {
            swings.last().planned += planned;
            swings.last().need += need;
            ++swings.last().months;
        } else if (swing != 0) {
            swings.append({ swing > 0, int(month), 1, planned, need });
        }
        last = swing;
    }
    return swings;
}

PipelineLevel pipelineLevel(const Plan &plan, const Figures &figures)
{
    PipelineLevel level;
    const QList<Stage> stages = ordered(plan.stages);
    if (figures.monthStarts.size() < 2 || stages.isEmpty())
        return level;
    level.atMonthEnds.fill(0, figures.monthStarts.size() - 1);
    for (const StreamFigures &stream : figures.streams) {
        for (qsizetype stage = pipelineStart(stages); stage + 1 < stream.stages.size(); ++stage)
            addStanding(level.atMonthEnds, stream.stages[stage].planned.months,
                stream.stages[stage].lagDays);
    }
    const auto lowest = std::min_element(level.atMonthEnds.cbegin(), level.atMonthEnds.cend());
    level.lowest = int(lowest - level.atMonthEnds.cbegin());
    return level;
}

EntryDeadline entryDeadline(const Plan &plan, const Figures &figures, const Entry &entry)
{
    EntryDeadline deadline;
    deadline.quarter = fiscalQuarter(plan.settings, wantedQuarter(plan, entry));
    const int stage = stageOf(entry, ordered(plan.stages));
    std::optional<double> longest;
    for (const StreamFigures &stream : figures.streams) {
        if (serves(plan, entry, stream))
            longest = std::max(longest.value_or(0), stream.stages[stage].daysToRevenue);
    }
    if (!longest || !yields(entry))
        return deadline;
    const auto before = qint64(std::ceil(*longest));
    const Period yield = yieldPeriod(entry, entry.period);
    deadline.lastStart = deadline.quarter.period.end.addDays(-before - yield.days());
    Entry moved = entry;
    moved.period = { deadline.lastStart, deadline.lastStart.addDays(entry.period.days()) };
    deadline.briefBy = wholeSpan(WorkingDays(plan), moved).start;
    deadline.isLate = entry.period.start > deadline.lastStart;
    return deadline;
}

} // namespace lockstep
