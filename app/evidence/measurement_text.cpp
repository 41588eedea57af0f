// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/measurement_text.h"

#include "app/evidence/slice_text.h"
#include "app/evidence/text_table.h"

#include "app/base/format.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const Format &format()
{
    static const Format english(u"en_GB"_s, u""_s);
    return english;
}

QString count(qint64 number)
{
    return format().locale().toString(number);
}

QString percent(double fraction, int decimals)
{
    return format().locale().toString(fraction * 100, 'f', decimals) + u" %"_s;
}

QString days(double number)
{
    return format().locale().toString(number, 'f', 1);
}

/// A number that only timed deals give.
QString orMissing(const SourceMeasure &measure, const QString &text)
{
    return measure.timed > 0 ? text : u"–"_s;
}

QStringList tableLine(const SourceMeasure &measure, const QString &name)
{
    const auto share
        = [&measure](double fraction) { return orMissing(measure, percent(fraction, 1)); };
    return { name, count(measure.leads), count(measure.won),
        measure.leads > 0 ? percent(measure.rate, 3) : u"–"_s,
        orMissing(measure, days(measure.medianDays)), orMissing(measure, days(measure.meanDays)),
        share(measure.within30), share(measure.within90), share(measure.within180) };
}

TextTable tableOf(const Measurement &measurement)
{
    TextTable table { { u"source"_s, u"leads"_s, u"won"_s, u"rate"_s, u"median days"_s,
        u"mean days"_s, u"in 30 days"_s, u"in 90 days"_s, u"in 180 days"_s } };
    table += tableLine(measurement.total, u"all"_s);
    for (const auto &source : measurement.sources)
        table += tableLine(source, source.source);
    return table;
}

QString totals(const Measurement &measurement)
{
    const auto &total = measurement.total;
    auto text = u"%1 leads, %2 won, %3"_s.arg(
        count(total.leads), count(total.won), percent(total.rate, 3));
    if (measurement.firstContact.isValid()) {
        const Period contacts { measurement.firstContact, measurement.lastContact.addDays(1) };
        text += u"; first contact %1"_s.arg(format().period(contacts));
    }
    if (total.timed > 0) {
        text += u"\nfirst contact to won: median %1 days, mean %2 days, over %3 deals"_s.arg(
            format().locale().toString(total.medianDays), days(total.meanDays), count(total.timed));
    }
    return text + u'\n';
}

QString list(const QString &title, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : title + u"\n  "_s + lines.join(u"\n  "_s) + u'\n';
}

QString unusedRows(const Measurement &measurement)
{
    if (measurement.unusedCount == 0)
        return u"Every row could be used.\n"_s;
    QStringList lines;
    for (const auto &row : measurement.unused)
        lines += u"%1, row %2: %3"_s.arg(row.file, QString::number(row.row), row.reason);
    const auto more = measurement.unusedCount - measurement.unused.size();
    if (more > 0)
        lines += u"and %1 more"_s.arg(count(more));
    auto title = u"Rows not used, or not for everything: %1 of %2"_s.arg(
        count(measurement.unusedCount), count(measurement.rows));
    if (measurement.duplicates > 0)
        title += u"; %1 repeated"_s.arg(count(measurement.duplicates));
    if (measurement.dealsWithoutLead > 0)
        title += u"; %1 won without a lead"_s.arg(count(measurement.dealsWithoutLead));
    return list(title, lines);
}

} // namespace

QString measurementText(const Measurement &measurement, const QList<Dimensions> &by)
{
    QStringList sentences;
    for (const auto &warning : measurement.warnings)
        sentences += warning.sentence;
    QStringList parts { totals(measurement), aligned(tableOf(measurement)) };
    parts += sliceTexts(measurement, by);
    if (!sentences.isEmpty())
        parts += list(u"Mind"_s, sentences);
    parts += list(u"Columns"_s, measurement.columns);
    parts += unusedRows(measurement);
    return parts.join(u'\n');
}

} // namespace lockstep
