// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What a measurement says of one input, as the plan keeps it: studies and readings.

#include "app/base/format.h"
#include "app/evidence/lead_counters.h"
#include "app/evidence/share_out.h"
#include "app/evidence/take_measured.h"
#include "app/plan/limits.h"

#include <QRegularExpression>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QString kDaysLeftOut = u"%1 of nurturing not in it"_s;

qint64 minutesOf(double days)
{
    return durationFromDays(days).minutes;
}

Reading shareReading(const MeasuredRate &rate)
{
    Reading reading;
    reading.cases = rate.cases;
    reading.successes = rate.successes;
    reading.value = std::max<qint64>(1, ratioFromFraction(rate.value()).ppm);
    reading.low = ratioFromFraction(rate.low).ppm;
    reading.high = ratioFromFraction(rate.high).ppm;
    return reading;
}

qint64 firstTries(const EvidenceSlice &slice, qsizetype stage)
{
    const auto again = slice.recycling.stages.value(stage).wentOn;
    return std::max<qint64>(0, slice.steps.value(stage).successes - again);
}

/// Without what differs from export to export.
QString lastingName(const QString &files)
{
    static const QRegularExpression passing(u"\\d|copy|kopie|[\\s()_\\-.]"_s);
    auto name = files.toCaseFolded();
    name.remove(passing);
    return name;
}

} // namespace

LagCurve lagCurveOf(const MeasuredTime &time)
{
    if (time.cases == 0 || time.byMonth.isEmpty())
        return {};
    QList<qint64> weights;
    for (qsizetype month = 0; month <= time.byMonth.size(); ++month)
        weights += time.byMonth.value(month) + (month > 0 ? time.byMonth[month - 1] : 0);
    while (weights.size() > limits::kMaxCurveParts) {
        const auto beyond = weights.takeLast();
        weights.last() += beyond;
    }
    LagCurve curve;
    const auto parts = shareOut(limits::kMaxPpm, weights);
    for (const auto part : parts)
        curve.shares += Ratio { part };
    return curve;
}

Id<Study> studyIn(Plan &plan, const Measurement &measurement, QDate today, QRandomGenerator &ids)
{
    Study study;
    study.files = measurement.files.join(u" + "_s);
    study.measuredOn = today;
    study.firstContact = measurement.firstContact;
    study.lastContact = measurement.lastContact;
    study.rows = measurement.rows;
    study.unused = std::min(measurement.unusedCount, measurement.rows);
    study.leads = measurement.total.leads;
    study.won = measurement.total.won;
    for (const auto &known : std::as_const(plan.studies)) {
        auto again = known;
        again.measuredOn = today;
        again.files = study.files;
        study.id = known.id;
        if (again != study || !isSameExport(known.files, study.files))
            continue;
        study.measuredOn = std::max(known.measuredOn, today);
        put(plan.studies, study);
        return study.id;
    }
    study.id = newId<Study>(ids);
    put(plan.studies, study);
    return study.id;
}

bool isSameExport(const QString &files, const QString &others)
{
    return files == others || lastingName(files) == lastingName(others);
}

Reading rateReading(const EvidenceSlice &slice, qsizetype stage)
{
    return shareReading(slice.steps.value(stage));
}

Reading recyclingReading(const EvidenceSlice &slice, qsizetype stage)
{
    const auto back = slice.recycling.stages.value(stage).back;
    if (back == 0)
        return {};
    const auto failed = slice.steps.value(stage).cases - firstTries(slice, stage);
    auto reading = shareReading(measuredRate(failed, std::min(failed, back)));
    reading.value = std::min(reading.value, limits::kMaxRecyclePpm);
    return reading;
}

Reading firstTryReading(const EvidenceSlice &slice, qsizetype stage)
{
    return shareReading(measuredRate(slice.steps.value(stage).cases, firstTries(slice, stage)));
}

Reading skipReading(const EvidenceSlice &slice, qsizetype stage)
{
    auto reading
        = shareReading(measuredRate(slice.reached.value(stage), slice.skipped.value(stage)));
    if (reading.successes == 0)
        reading.value = 0;
    return reading;
}

Reading skipOffer(const EvidenceSlice &slice, qsizetype stage, const Step *step)
{
    const auto reading = skipReading(slice, stage);
    const bool isNews = reading.successes > 0 || (step && step->skipShare.ppm > 0);
    return isNews ? reading : Reading {};
}

Reading lagReading(const EvidenceSlice &slice, qsizetype stage)
{
    const auto time = slice.times.value(stage);
    Reading reading;
    reading.cases = time.cases;
    reading.value = minutesOf(time.mean);
    reading.median = minutesOf(time.median);
    reading.low = minutesOf(time.lowerQuartile);
    reading.high = minutesOf(time.upperQuartile);
    reading.ninety = minutesOf(time.ninety);
    reading.curve = lagCurveOf(time);
    return reading;
}

Duration nurtureIn(const Plan &plan, const QList<Id<Step>> &steps)
{
    double minutes = 0;
    for (const auto id : steps) {
        const Step *step = find(plan.steps, id);
        minutes += step->nurtureShare.fraction() * static_cast<double>(step->nurtureTime.minutes);
    }
    return { std::llround(minutes) };
}

Reading ownLagReading(
    const Plan &plan, const EvidenceSlice &slice, qsizetype stage, const QList<Id<Step>> &steps)
{
    auto reading = lagReading(slice, stage);
    const auto nurture = nurtureIn(plan, steps).minutes;
    for (auto *minutes :
        { &reading.value, &reading.median, &reading.low, &reading.high, &reading.ninety })
        *minutes = std::max<qint64>(0, *minutes - nurture);
    return reading;
}

QString nurtureRemark(const Plan &plan, const QList<Id<Step>> &steps)
{
    const auto nurture = nurtureIn(plan, steps);
    const Format format(plan.settings.locale, plan.settings.currency);
    return nurture.minutes == 0 ? QString() : kDaysLeftOut.arg(format.days(nurture));
}

bool leavesNurtureOut(const Evidence &measured)
{
    return measured.source.contains(kDaysLeftOut.arg(QString()));
}

Reading pipelineReading(const EvidenceSlice &slice, qsizetype stage)
{
    Reading reading;
    reading.cases = slice.standing.value(stage);
    reading.value = reading.cases - slice.leaked.value(stage);
    return reading;
}

} // namespace lockstep
