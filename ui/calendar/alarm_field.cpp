// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/alarm_field.h"

#include "app/calendar/alarms.h"
#include "app/plan/limits.h"
#include "ui/calendar/field_makers.h"
#include "ui/shared/why_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinutesPerHour = 60;

/// One that an entry keeps in a form of its own is shown as it is.
QString alarmText(const QString &alarm, const Format &format)
{
    const auto time = timeBefore(alarm);
    if (!time)
        return alarm;
    if (time->minutes > 0 && time->minutes % kMinutesPerDay == 0)
        return saidDays(format, *time);
    if (time->minutes > 0 && time->minutes % kMinutesPerHour == 0)
        return CalendarWords::tr("%n hour(s)", nullptr, int(time->minutes / kMinutesPerHour));
    return CalendarWords::tr("%n minute(s)", nullptr, int(time->minutes));
}

/// How long before the start; with or without the minus of iCalendar's form.
std::optional<Duration> typedTime(const QString &text, const Format &format)
{
    if (const auto time = timeBefore(text.startsWith(u'P') ? u'-' + text : text))
        return time;
    const auto count = format.parseCount(text);
    return count ? std::optional(Duration { *count }) : typedDuration(format, text);
}

/// As the entry has it and it is shown, as iCalendar writes it, or as a duration; a bare number is
/// of minutes.
std::optional<QString> typedAlarm(
    const QString &typed, const QStringList &before, const Format &format)
{
    const QString text = typed.trimmed();
    if (before.contains(text))
        return text;
    const auto time = typedTime(text, format);
    if (!time || time->minutes < 0 || time->minutes > limits::kMaxLagDays * kMinutesPerDay)
        return std::nullopt;
    return alarmBefore(*time);
}

} // namespace

TypedField alarmField()
{
    const QString label = CalendarWords::tr("Reminders");
    TypedField field { u"entryAlarms"_s, label, CalendarWords::tr("Change reminders of %1"),
        [](const Entry &entry, const Format &format) {
            QStringList texts;
            const QStringList alarms = entry.alarms.split(u'\n', Qt::SkipEmptyParts);
            for (const QString &alarm : alarms)
                texts << alarmText(alarm, format);
            return texts.join(u"; "_s);
        },
        [label](Entry entry, const QString &text, const Format &format) -> Result<Entry> {
            const QStringList before = entry.alarms.split(u'\n', Qt::SkipEmptyParts);
            QStringList alarms;
            const QStringList parts = text.split(u';');
            for (const QString &part : parts) {
                if (part.trimmed().isEmpty())
                    continue;
                const auto alarm = typedAlarm(part, before, format);
                if (!alarm)
                    return fail(Fault::NotANumber, typedInto(label, part.trimmed()));
                alarms << *alarm;
            }
            entry.alarms = alarms.join(u'\n');
            return entry;
        } };
    field.hint = CalendarWords::tr("Before it starts: 15 minutes; 1 day");
    return field;
}

} // namespace lockstep
