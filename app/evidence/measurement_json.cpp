// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/measurement_text.h"

#include "app/evidence/slice_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Null where no deal was timed: zero would claim to be measured.
QJsonValue ifTimed(const SourceMeasure &measure, double value)
{
    return measure.timed > 0 ? QJsonValue(value) : QJsonValue();
}

/// Counts are divided last, so that 842 of 8,000 is 10.525 and not a digit more.
QJsonValue ratePercent(const SourceMeasure &measure, bool isKnown)
{
    if (measure.leads == 0 || !isKnown)
        return {};
    return 100.0 * static_cast<double>(measure.won) / static_cast<double>(measure.leads);
}

QJsonObject counts(const SourceMeasure &measure, bool knowsWins)
{
    return { { u"leads"_s, measure.leads },
        { u"won"_s, knowsWins ? QJsonValue(measure.won) : QJsonValue() },
        { u"wonAndTimed"_s, measure.timed }, { u"ratePercent"_s, ratePercent(measure, knowsWins) },
        { u"meanDays"_s, ifTimed(measure, measure.meanDays) },
        { u"medianDays"_s, ifTimed(measure, measure.medianDays) },
        { u"wonWithin30DaysPercent"_s, ifTimed(measure, measure.within30 * 100) },
        { u"wonWithin90DaysPercent"_s, ifTimed(measure, measure.within90 * 100) },
        { u"wonWithin180DaysPercent"_s, ifTimed(measure, measure.within180 * 100) } };
}

QJsonArray sources(const Measurement &measurement)
{
    QJsonArray array;
    for (const auto &measure : measurement.sources) {
        auto object = counts(measure, measurement.knowsWins);
        object.insert(u"source"_s, measure.source);
        array += object;
    }
    return array;
}

QJsonArray unused(const Measurement &measurement)
{
    QJsonArray array;
    for (const auto &row : measurement.unused)
        array += QJsonObject { { u"file"_s, row.file }, { u"row"_s, row.row },
            { u"reason"_s, row.reason } };
    return array;
}

QJsonValue isoText(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jointJson(const Joint &joint)
{
    return { { u"leadColumn"_s, joint.leadColumn }, { u"dealColumn"_s, joint.dealColumn },
        { u"deals"_s, joint.deals }, { u"matched"_s, joint.matched },
        { u"matchedPercent"_s, joint.deals > 0 ? QJsonValue(joint.rate() * 100) : QJsonValue() },
        { u"leadsWithoutDeal"_s, joint.leadsWithoutDeal },
        { u"regardlessOfSpelling"_s, joint.isLoose },
        { u"spelledOtherwise"_s, joint.spelledOtherwise } };
}

QJsonArray readingsJson(const Measurement &measurement)
{
    QJsonArray array;
    for (const auto &reading : measurement.readings) {
        QJsonArray rows;
        for (const auto row : reading.firstShortRows)
            rows += row;
        const auto ifAny = [](qint64 row) { return row > 0 ? QJsonValue(row) : QJsonValue(); };
        array += QJsonObject { { u"file"_s, reading.file }, { u"encoding"_s, reading.encoding },
            { u"strayBytes"_s, reading.strayBytes },
            { u"firstRowWithStrayBytes"_s, ifAny(reading.strayRow) },
            { u"delimiter"_s, reading.delimiter }, { u"headerRow"_s, ifAny(reading.headerRow) },
            { u"shortRows"_s, reading.shortRows }, { u"firstShortRows"_s, rows } };
    }
    return array;
}

QJsonArray dimensionsJson(const Measurement &measurement)
{
    QJsonArray array;
    for (const auto dimension : measurement.namedByDeals)
        array += dimensionName(dimension);
    return array;
}

QJsonObject renamedJson(const Measurement &measurement)
{
    QJsonObject object;
    for (auto one = measurement.renamed.begin(); one != measurement.renamed.end(); ++one)
        object.insert(dimensionName(one.key()), *one);
    return object;
}

QJsonObject unratedJson(const Measurement &measurement)
{
    QJsonObject object;
    for (auto one = measurement.unrated.begin(); one != measurement.unrated.end(); ++one)
        object.insert(one.key(), *one);
    return object;
}

QJsonArray sentences(const Measurement &measurement)
{
    QJsonArray array;
    for (const auto &warning : measurement.warnings)
        array += warning.sentence;
    return array;
}

/// What closed cohorts do not tell, and is of all leads in any case.
QJsonArray ofAllCohorts(const Measurement &measurement)
{
    if (!measurement.closedUntil.isValid())
        return {};
    return { u"total"_s, u"times"_s, u"deals"_s, u"attempts"_s, u"cohortsByQuarter"_s,
        u"inPeriodByQuarter"_s, u"months"_s, u"wonProfile"_s };
}

QJsonObject reasons(const Measurement &measurement)
{
    QJsonObject object;
    for (auto reason = measurement.unusedReasons.begin(); reason != measurement.unusedReasons.end();
         ++reason)
        object.insert(reason.key(), *reason);
    return object;
}

} // namespace

QByteArray measurementJson(const Measurement &measurement)
{
    const QJsonObject object { { u"files"_s, QJsonArray::fromStringList(measurement.files) },
        { u"columns"_s, QJsonArray::fromStringList(measurement.columns) },
        { u"total"_s, counts(measurement.total, measurement.knowsWins) },
        { u"sources"_s, sources(measurement) },
        { u"firstContact"_s, isoText(measurement.firstContact) },
        { u"lastContact"_s, isoText(measurement.lastContact) }, { u"rows"_s, measurement.rows },
        { u"duplicates"_s, measurement.duplicates },
        { u"furtherDeals"_s, measurement.furtherDeals },
        { u"filesAsRead"_s, readingsJson(measurement) },
        { u"namedByDealsOnly"_s, dimensionsJson(measurement) },
        { u"dealsNameOthers"_s, renamedJson(measurement) },
        { u"endedTwice"_s, measurement.endedTwice },
        { u"unratedAmounts"_s, unratedJson(measurement) },
        { u"dealsWithoutLead"_s, measurement.dealsWithoutLead },
        { u"unusedRows"_s, measurement.unusedCount }, { u"unusedRowsShown"_s, unused(measurement) },
        { u"unusedRowsByReason"_s, reasons(measurement) },
        { u"stages"_s, QJsonArray::fromStringList(measurement.stages) },
        { u"all"_s, sliceJson(measurement.all, measurement) },
        { u"breakdowns"_s, breakdownsJson(measurement) },
        { u"cohortsByQuarter"_s, cohortsJson(measurement) },
        { u"inPeriodByQuarter"_s, periodsJson(measurement.periods, measurement.stages) },
        { u"months"_s, monthsJson(measurement) },
        { u"wonProfile"_s, profileJson(measurement.profile) },
        { u"joined"_s, jointJson(measurement.joint) }, { u"currency"_s, measurement.currency },
        { u"lastDate"_s, isoText(measurement.lastDate) },
        { u"datesOutOfOrder"_s, measurement.disordered }, { u"skipped"_s, measurement.skipped },
        { u"unknownStages"_s, measurement.unknownStages },
        { u"attempts"_s, attemptsJson(measurement) },
        { u"closedCohortsUntil"_s, isoText(measurement.closedUntil) },
        { u"ofAllCohorts"_s, ofAllCohorts(measurement) },
        { u"warnings"_s, sentences(measurement) } };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace lockstep
