// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/tripwire_measures.h"

#include "app/evidence/in_proportion.h"
#include "app/evidence/lead_counters.h"
#include "app/figures/latest_study.h"
#include "app/plan/same_as.h"

#include <QSet>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Of a normal distribution, the middle 95 %.
constexpr double kDeviations = 1.959964;

/// The rows whose readings tell: steps, or the opening pipeline's.
QSet<qint64> rowsWatched(const Plan &plan, const Tripwire &tripwire)
{
    const auto link
        = tripwire.kind == TripwireKind::Lag ? &Stream::lagsSameAs : &Stream::ratesSameAs;
    QSet<Id<Stream>> streams;
    for (const Stream &stream : plan.streams) {
        if (tripwire.stream.isNull() || stream.id == tripwire.stream)
            streams.insert(tripwire.kind == TripwireKind::Stalled
                    ? stream.id
                    : linkedTo(plan, stream, link).id);
    }
    const auto isWatched = [&](const auto &row) {
        return row.stage == tripwire.stage && streams.contains(row.stream);
    };
    QSet<qint64> rows;
    if (tripwire.kind == TripwireKind::Stalled) {
        for (const OpeningPipeline &row : plan.openingPipeline) {
            if (isWatched(row))
                rows.insert(row.id.value);
        }
        return rows;
    }
    for (const Step &step : plan.steps) {
        if (isWatched(step))
            rows.insert(step.id.value);
    }
    return rows;
}

QString watchedField(TripwireKind kind)
{
    switch (kind) {
    case TripwireKind::Stalled:
        return u"count"_s;
    case TripwireKind::Rate:
        return u"rate"_s;
    case TripwireKind::Lag:
        return u"lag"_s;
    }
    Q_UNREACHABLE();
}

/// What any study measured of it: not what was only put there in proportion.
QList<Reading> readingsWatched(const Plan &plan, const Tripwire &tripwire)
{
    const QSet<qint64> rows = rowsWatched(plan, tripwire);
    const QString field = watchedField(tripwire.kind);
    const QString table
        = tripwire.kind == TripwireKind::Stalled ? u"openingPipeline"_s : u"steps"_s;
    QList<Reading> watched;
    for (const Reading &reading : plan.readings) {
        if (reading.cases > 0 && rows.contains(reading.row) && reading.table == table
            && reading.field == field && !isInProportion(plan, reading))
            watched.append(reading);
    }
    return watched;
}

/// Those of the latest study that has any.
QList<Reading> latestReadings(const Plan &plan, const Tripwire &tripwire, Study &of)
{
    QList<Reading> readings = readingsWatched(plan, tripwire);
    const Study *latest = nullptr;
    for (const Reading &reading : std::as_const(readings))
        latest = later(latest, find(plan.studies, reading.study));
    if (!latest)
        return {};
    of = *latest;
    readings.removeIf([&of](const Reading &reading) { return reading.study != of.id; });
    return readings;
}

/// A part of the rows that several streams took is one part.
QList<Reading> eachOnce(const QList<Reading> &readings, qint64 leads)
{
    QList<Reading> parts;
    qint64 cases = 0;
    for (const Reading &reading : readings) {
        const bool isKnown = std::any_of(parts.begin(), parts.end(),
            [&](const Reading &part) { return part.slice == reading.slice; });
        if (isKnown)
            continue;
        parts.append(reading);
        cases += reading.cases;
    }
    const bool hasWhole = std::any_of(
        parts.begin(), parts.end(), [](const Reading &part) { return part.slice.isEmpty(); });
    if (parts.size() < 2 || (!hasWhole && (leads == 0 || cases <= leads)))
        return parts;
    return { *std::max_element(parts.begin(), parts.end(),
        [](const Reading &a, const Reading &b) { return a.cases < b.cases; }) };
}

TripwireMeasure shareMeasure(const QList<Reading> &parts, TripwireKind kind)
{
    qint64 cases = 0;
    qint64 found = 0;
    for (const Reading &part : parts) {
        cases += part.cases;
        // Of those who stand there, a reading's value leaves out whom it counts as leaked.
        found += kind == TripwireKind::Stalled ? part.cases - part.value : part.successes;
    }
    const MeasuredRate rate = measuredRate(cases, found);
    return { rate.value(), rate.low, rate.high, cases, {}, {} };
}

/// Days squared. Where no curve tells, as if people left at any time alike.
double variance(const Reading &reading)
{
    const double mean = Duration { reading.value }.days();
    if (reading.curve.isEmpty())
        return mean * mean;
    const double month = Duration { LagCurve::kMonth }.days();
    double first = 0;
    double second = 0;
    for (qsizetype i = 0; i < reading.curve.shares.size(); ++i) {
        const double days = static_cast<double>(i) * month;
        const double share = reading.curve.shares[i].fraction();
        first += share * days;
        second += share * days * days;
    }
    return std::max(second - first * first, 0.0);
}

/// The mean's interval by what single times scatter.
TripwireMeasure timeMeasure(const QList<Reading> &parts)
{
    double cases = 0;
    double first = 0;
    double second = 0;
    for (const Reading &part : parts) {
        const auto weight = static_cast<double>(part.cases);
        const double mean = Duration { part.value }.days();
        cases += weight;
        first += weight * mean;
        second += weight * (variance(part) + mean * mean);
    }
    const double mean = first / cases;
    const double scatter = std::max(second / cases - mean * mean, 0.0);
    const double half = kDeviations * std::sqrt(scatter / cases);
    return { mean, std::max(mean - half, 0.0), mean + half, std::llround(cases), {}, {} };
}

} // namespace

std::optional<TripwireMeasure> measuredOf(const Plan &plan, const Tripwire &tripwire)
{
    const Stage *stage = find(plan.stages, tripwire.stage);
    const bool isStalled = tripwire.kind == TripwireKind::Stalled;
    if (!stage || (isStalled && stage->stallLimit.minutes > 0))
        return std::nullopt;
    Study study;
    const QList<Reading> parts = eachOnce(latestReadings(plan, tripwire, study), study.leads);
    if (parts.isEmpty())
        return std::nullopt;
    TripwireMeasure measure = tripwire.kind == TripwireKind::Lag
        ? timeMeasure(parts)
        : shareMeasure(parts, tripwire.kind);
    measure.date = study.measuredOn;
    measure.files = study.files;
    return measure;
}

} // namespace lockstep
