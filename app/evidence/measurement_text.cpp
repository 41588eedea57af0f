// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/measurement_text.h"

#include "app/evidence/closed_cohorts.h"
#include "app/evidence/further_text.h"
#include "app/evidence/lead_tally.h"
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
/// "1 lead", "2 leads".
QString counted(qint64 number, const QString &noun)
{
    return count(number) + u' ' + noun + (number == 1 ? QString() : u"s"_s);
}

QString orMissing(const SourceMeasure &measure, const QString &text)
{
    return measure.timed > 0 ? text : u"–"_s;
}

QStringList tableLine(const SourceMeasure &measure, const QString &name, bool knowsWins)
{
    const auto share
        = [&measure](double fraction) { return orMissing(measure, percent(fraction, 1)); };
    return { name, count(measure.leads), knowsWins ? count(measure.won) : u"–"_s,
        measure.leads > 0 && knowsWins ? percent(measure.rate, 3) : u"–"_s,
        orMissing(measure, days(measure.medianDays)), orMissing(measure, days(measure.meanDays)),
        share(measure.within30), share(measure.within90), share(measure.within180) };
}

TextTable tableOf(const Measurement &measurement)
{
    TextTable table { { u"source"_s, u"leads"_s, u"won"_s, u"rate"_s, u"median days"_s,
        u"mean days"_s, u"in 30 days"_s, u"in 90 days"_s, u"in 180 days"_s } };
    table += tableLine(
        measurement.closedUntil.isValid() ? sourceMeasure(measurement.all, {}) : measurement.total,
        u"all"_s, measurement.knowsWins);
    for (const auto &source : measurement.sources)
        table += tableLine(source, source.source, measurement.knowsWins);
    return table;
}

QString totals(const Measurement &measurement)
{
    const auto &total = measurement.total;
    auto text = measurement.knowsWins ? u"%1, %2 won, %3"_s.arg(
                    counted(total.leads, u"lead"_s), count(total.won), percent(total.rate, 3))
                                      : counted(total.leads, u"lead"_s);
    if (measurement.furtherDeals > 0)
        text += u", %1"_s.arg(counted(measurement.furtherDeals, u"further deal"_s));
    if (measurement.firstContact.isValid()) {
        const Period contacts { measurement.firstContact, measurement.lastContact.addDays(1) };
        text += u"; first contact %1"_s.arg(format().period(contacts));
    }
    if (total.timed > 0) {
        text += u"\nfirst contact to won: median %1 days, mean %2 days, over %3"_s.arg(
            format().locale().toString(total.medianDays), days(total.meanDays),
            counted(total.timed, u"deal"_s));
    }
    if (measurement.closedUntil.isValid()) {
        const auto closed = closedCohorts(measurement);
        text += u"\nrates of closed cohorts alone: %1 of %2, first contact by %3"_s.arg(
            count(closed.leads), counted(closed.of, u"lead"_s), format().date(closed.until));
    }
    return text + u'\n';
}

QString list(const QString &title, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : title + u"\n  "_s + lines.join(u"\n  "_s) + u'\n';
}

QStringList fileLines(const Measurement &measurement)
{
    QStringList lines;
    for (const auto &reading : measurement.readings)
        lines += u"%1: %2, %3, %4"_s.arg(reading.file, reading.encoding, reading.delimiter,
            reading.headerRow > 0 ? u"header in row %1"_s.arg(reading.headerRow) : u"no header"_s);
    return lines;
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
    QStringList parts { totals(measurement) + joinText(measurement),
        aligned(tableOf(measurement)) };
    parts += sliceTexts(measurement, by);
    if (!sentences.isEmpty())
        parts += list(u"Mind"_s, sentences);
    if (!measurement.readings.isEmpty())
        parts += list(u"Files"_s, fileLines(measurement));
    parts += list(u"Columns"_s, measurement.columns);
    parts += unusedRows(measurement);
    return parts.join(u'\n');
}

} // namespace lockstep
