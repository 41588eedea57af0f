// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/when_fields.h"

#include "app/calendar/entry_dates.h"
#include "app/calendar/recurrence_edits.h"
#include "ui/calendar/alarm_field.h"
#include "ui/calendar/field_makers.h"

#include <QTime>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 60; ///< minutes: as long as an appointment is at first
constexpr int kMostTimes = 100'000;

bool takesPlaceOften(const Entry &entry)
{
    return !entry.rule.isEmpty() || !entry.alsoDates.isEmpty();
}

QString clockText(Duration sinceMidnight)
{
    const qint64 minutes = sinceMidnight.minutes;
    return u"%1:%2"_s.arg(minutes / kHour, 2, 10, QChar(u'0'))
        .arg(minutes % kHour, 2, 10, QChar(u'0'));
}

/// "9:30", "9.30", "0930", "9"; up to 24:00.
std::optional<Duration> clockTime(const QString &text)
{
    if (text.trimmed() == u"24:00"_s)
        return Duration { kMinutesPerDay };
    for (const auto &form : { u"H:mm"_s, u"H.mm"_s, u"HHmm"_s, u"H"_s }) {
        if (const QTime time = QTime::fromString(text.trimmed(), form); time.isValid())
            return Duration { time.msecsSinceStartOfDay() / 60'000 };
    }
    return std::nullopt;
}

/// One end of the time; the other one is an hour from it until it is said.
Entry withTime(Entry entry, Duration Entry::*end, Duration time)
{
    if (!entry.isTimed) {
        entry.startsAt = { std::max<qint64>(0, time.minutes - kHour) };
        entry.endsAt = { std::min(kMinutesPerDay, time.minutes + kHour) };
    }
    entry.isTimed = true;
    entry.*end = time;
    return entry;
}

Entry onWholeDays(Entry entry)
{
    entry.isTimed = false;
    entry.startsAt = {};
    entry.endsAt = {};
    return entry;
}

TypedField timeField(const FieldNames &names, Duration Entry::*end)
{
    TypedField field { names.objectName, names.label, names.step,
        [end](const Entry &entry, const Format &) {
            return entry.isTimed ? clockText(entry.*end) : QString();
        },
        [end, label = names.label](
            const Entry &entry, const QString &text, const Format &) -> Result<Entry> {
            if (text.trimmed().isEmpty())
                return onWholeDays(entry);
            const auto time = clockTime(text);
            if (!time)
                return fail(Fault::OutOfRange, typedInto(label, text), u"0:00 to 24:00"_s);
            return withTime(entry, end, *time);
        } };
    field.hint = CalendarWords::tr("Whole days");
    return field;
}

QString endText(const Entry &entry, const Format &format)
{
    if (const QDate day = lastDayOfRule(entry); day.isValid())
        return format.date(day);
    const auto rule = recurrenceRule(entry.rule);
    return rule && rule->count > 0 ? format.count(rule->count) : QString();
}

/// A number is how often, anything else that can be read a day.
Result<Entry> withEnd(Entry entry, const QString &label, const QString &text, const Format &format)
{
    const auto times
        = text.trimmed().isEmpty() ? std::optional<qint64>(0) : format.parseCount(text);
    const auto day = times ? std::nullopt : format.parseDate(text);
    if (!times && !day)
        return fail(Fault::NotADate, typedInto(label, text));
    if (times && (*times < 0 || *times > kMostTimes))
        return fail(
            Fault::OutOfRange, typedInto(label, text), u"0 to %1"_s.arg(format.count(kMostTimes)));
    entry.rule = times ? ruleEndingAfter(entry, int(*times)) : ruleEndingOn(entry, *day);
    return entry;
}

TypedField endField()
{
    const QString label = CalendarWords::tr("Ends");
    TypedField field { u"entryRepeatsUntil"_s, label, CalendarWords::tr("Change end of %1"),
        endText, [label](const Entry &entry, const QString &text, const Format &format) {
            return withEnd(entry, label, text, format);
        } };
    field.hint = CalendarWords::tr("A day, or how many times");
    field.isAsked = [](const Entry &entry) { return !entry.rule.isEmpty(); };
    return field;
}

TypedField ruleField()
{
    TypedField field = textField(
        { u"entryRule"_s, CalendarWords::tr("Rule"), CalendarWords::tr("Change rule of %1") },
        &Entry::rule);
    field.hint = u"FREQ=WEEKLY;BYDAY=MO,TH"_s;
    field.isAsked = [](const Entry &entry) { return !entry.rule.isEmpty(); };
    return field;
}

/// Days apart by semicolons, kept one a line.
TypedField daysField(const FieldNames &names, QString Entry::*lines)
{
    TypedField field { names.objectName, names.label, names.step,
        [lines](const Entry &entry, const Format &format) {
            QStringList days;
            for (const QDate day : datesFrom(entry.*lines))
                days << format.date(day);
            return days.join(u"; "_s);
        },
        [lines, label = names.label](
            Entry entry, const QString &text, const Format &format) -> Result<Entry> {
            QList<QDate> days;
            for (const QString &typed : text.split(u';', Qt::SkipEmptyParts)) {
                const auto day = format.parseDate(typed);
                if (!day && !typed.trimmed().isEmpty())
                    return fail(Fault::NotADate, typedInto(label, typed.trimmed()));
                if (day)
                    days << *day;
            }
            entry.*lines = dateLines(days);
            return entry;
        } };
    field.hint = CalendarWords::tr("Days apart by semicolons");
    field.isAsked = takesPlaceOften;
    return field;
}

TypedField zoneField()
{
    TypedField field = textField({ u"entryZone"_s, CalendarWords::tr("Time zone"),
                                     CalendarWords::tr("Change time zone of %1") },
        &Entry::zone);
    field.hint = u"Europe/Berlin"_s;
    field.isAsked = [](const Entry &entry) { return entry.isTimed || !entry.zone.isEmpty(); };
    return field;
}

} // namespace

FormPart whenPart()
{
    return { CalendarWords::tr("When exactly"),
        { daysField({ u"entryExceptDays"_s, CalendarWords::tr("Not on"),
                        CalendarWords::tr("Change days left out of %1") },
              &Entry::exceptDates),
            daysField({ u"entryAlsoDays"_s, CalendarWords::tr("Also on"),
                          CalendarWords::tr("Change days added to %1") },
                &Entry::alsoDates) },
        {},
        { timeField({ u"entryStartsAt"_s, CalendarWords::tr("From"),
                        CalendarWords::tr("Change time of %1") },
              &Entry::startsAt),
            timeField({ u"entryEndsAt"_s, CalendarWords::tr("Until"),
                          CalendarWords::tr("Change time of %1") },
                &Entry::endsAt),
            alarmField(), zoneField(), endField(), ruleField() } };
}

} // namespace lockstep
