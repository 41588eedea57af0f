// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/measurement_text.h"

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
QJsonValue ratePercent(const SourceMeasure &measure)
{
    if (measure.leads == 0)
        return {};
    return 100.0 * static_cast<double>(measure.won) / static_cast<double>(measure.leads);
}

QJsonObject counts(const SourceMeasure &measure)
{
    return { { u"leads"_s, measure.leads }, { u"won"_s, measure.won },
        { u"wonAndTimed"_s, measure.timed }, { u"ratePercent"_s, ratePercent(measure) },
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
        auto object = counts(measure);
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

QJsonValue isoDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QByteArray measurementJson(const Measurement &measurement)
{
    const QJsonObject object { { u"files"_s, QJsonArray::fromStringList(measurement.files) },
        { u"columns"_s, QJsonArray::fromStringList(measurement.columns) },
        { u"total"_s, counts(measurement.total) }, { u"sources"_s, sources(measurement) },
        { u"firstContact"_s, isoDate(measurement.firstContact) },
        { u"lastContact"_s, isoDate(measurement.lastContact) }, { u"rows"_s, measurement.rows },
        { u"duplicates"_s, measurement.duplicates },
        { u"dealsWithoutLead"_s, measurement.dealsWithoutLead },
        { u"unusedRows"_s, measurement.unusedCount },
        { u"unusedRowsShown"_s, unused(measurement) } };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace lockstep
