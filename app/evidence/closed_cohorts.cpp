// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/closed_cohorts.h"

#include "app/base/format.h"
#include "app/evidence/heat_table.h"
#include "app/evidence/lead_tally.h"
#include "app/evidence/warnings.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QStringList closedQuarters(const Measurement &measurement)
{
    QStringList names;
    for (const auto &cohort : measurement.cohorts) {
        if (!cohort.isOpen)
            names += quarterName(cohort.start);
    }
    return names;
}

MeasuredRate bothRates(const MeasuredRate &one, const MeasuredRate &other)
{
    return measuredRate(one.cases + other.cases, one.successes + other.successes);
}

/// Where those who came back stood then, and after how long, stays that of all leads, as times do.
void addRecycling(MeasuredRecycling &sum, const MeasuredRecycling &part)
{
    sum.ever = bothRates(sum.ever, part.ever);
    sum.returned = bothRates(sum.returned, part.returned);
    for (qsizetype stage = 0; stage < sum.stages.size(); ++stage) {
        const auto more = part.stages.value(stage);
        sum.stages[stage].left += more.left;
        sum.stages[stage].back += more.back;
        sum.stages[stage].wentOn += more.wentOn;
    }
}

void forgetRecycling(MeasuredRecycling &recycling)
{
    recycling.ever = {};
    recycling.returned = {};
    for (auto &stage : recycling.stages) {
        stage.left = 0;
        stage.back = 0;
        stage.wentOn = 0;
    }
}

/// What is counted of a part of the leads, added to what was counted of others.
void addCounts(EvidenceSlice &sum, const EvidenceSlice &part)
{
    for (qsizetype stage = 0; stage < sum.reached.size(); ++stage)
        sum.reached[stage] += part.reached.value(stage);
    for (qsizetype stage = 0; stage < sum.unplaced.size(); ++stage)
        sum.unplaced[stage] += part.unplaced.value(stage);
    for (qsizetype stage = 0; stage < sum.skipped.size(); ++stage)
        sum.skipped[stage] += part.skipped.value(stage);
    for (qsizetype step = 0; step < sum.steps.size(); ++step)
        sum.steps[step] = bothRates(sum.steps[step], part.steps.value(step));
    sum.overall = bothRates(sum.overall, part.overall);
    sum.winNarrow = bothRates(sum.winNarrow, part.winNarrow);
    sum.winBroad = bothRates(sum.winBroad, part.winBroad);
    sum.lost += part.lost;
    sum.rejected += part.rejected;
    addRecycling(sum.recycling, part.recycling);
}

void forgetCounts(EvidenceSlice &slice)
{
    slice.reached.fill(0);
    slice.unplaced.fill(0);
    slice.skipped.fill(0);
    slice.steps.fill({});
    slice.overall = {};
    slice.winNarrow = {};
    slice.winBroad = {};
    slice.lost = 0;
    slice.rejected = 0;
    forgetRecycling(slice.recycling);
}

/// `crossed` has the quarter's name before the part's own.
EvidenceSlice closedSlice(
    EvidenceSlice slice, const Breakdown &crossed, const QStringList &quarters)
{
    forgetCounts(slice);
    for (const auto &part : crossed.slices) {
        if (quarters.contains(part.names.first()) && part.names.mid(1) == slice.names)
            addCounts(slice, part);
    }
    return slice;
}

QList<Breakdown> closedBreakdowns(const Measurement &measurement, const QStringList &quarters)
{
    QList<Breakdown> closed;
    for (auto breakdown : measurement.breakdowns) {
        const bool isOfQuarters = breakdown.by.contains(Dimension::Quarter);
        const auto *crossed = isOfQuarters
            ? nullptr
            : breakdownBy(measurement, Dimensions { Dimension::Quarter } + breakdown.by);
        if (!isOfQuarters && !crossed)
            continue;
        if (crossed) {
            // One without a lead in them stays: it has no rate, and not that of the whole.
            for (auto &slice : breakdown.slices)
                slice = closedSlice(slice, *crossed, quarters);
        }
        closed += breakdown;
    }
    return closed;
}

} // namespace

ClosedCohorts closedCohorts(const Measurement &measurement)
{
    ClosedCohorts closed;
    for (const auto &cohort : measurement.cohorts) {
        closed.of += cohort.reached.value(0);
        if (cohort.isOpen)
            continue;
        closed.leads += cohort.reached.value(0);
        closed.until = std::max(closed.until, cohort.start.addMonths(3).addDays(-1));
    }
    return closed;
}

Result<Measurement> closedCohortsOnly(Measurement measurement)
{
    const auto closed = closedCohorts(measurement);
    const auto *crossed = breakdownBy(measurement, { Dimension::Quarter });
    if (closed.leads == 0 || !crossed)
        return fail(Fault::Empty, u"closed cohorts"_s,
            u"the exports end before nine in ten deals of any quarter could be won"_s);
    const auto quarters = closedQuarters(measurement);
    const auto breakdowns = closedBreakdowns(measurement, quarters);
    measurement.all = closedSlice(measurement.all, *crossed, quarters);
    measurement.breakdowns = breakdowns;
    measurement.closedUntil = closed.until;
    measurement.sources.clear();
    for (const auto &breakdown : breakdowns) {
        for (const auto &slice : breakdown.slices) {
            if (breakdown.by == Dimensions { Dimension::Source })
                measurement.sources += sourceMeasure(slice, slice.names.first());
        }
    }
    auto told = measurement; // the study stays that of all leads
    told.total = sourceMeasure(measurement.all, {});
    measurement.warnings = warningsAbout(told);
    return measurement;
}

QString ratePart(const Measurement &measurement, const EvidenceSlice &slice, const QString &locale)
{
    QStringList parts { slice.names.join(u" · "_s) };
    if (measurement.closedUntil.isValid())
        parts += u"cohorts closed by "_s + Format(locale, {}).date(measurement.closedUntil);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace lockstep
