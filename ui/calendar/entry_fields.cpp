// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_fields.h"

#include "ui/calendar/entry_text.h"
#include "ui/calendar/field_makers.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Result<QDate> typedDate(const QString &label, const QString &text, const Format &format)
{
    const auto date = format.parseDate(text);
    if (!date)
        return fail(Fault::NotADate, typedInto(label, text));
    return *date;
}

TypedField titleField()
{
    return { u"entryTitle"_s, CalendarWords::tr("Title"), CalendarWords::tr("Rename %1"),
        [](const Entry &entry, const Format &) { return entry.title; },
        [](Entry entry, const QString &text, const Format &) -> Result<Entry> {
            entry.title = text.trimmed();
            return entry;
        } };
}

TypedField startField()
{
    const QString label = CalendarWords::tr("Start");
    return { u"entryStart"_s, label, CalendarWords::tr("Change start of %1"),
        [](const Entry &entry, const Format &format) { return format.date(entry.period.start); },
        [label](Entry entry, const QString &text, const Format &format) {
            return typedDate(label, text, format).map([&](QDate date) {
                entry.period.start = date;
                return entry;
            });
        } };
}

TypedField lastDayField()
{
    const QString label = CalendarWords::tr("Last day");
    return { u"entryLastDay"_s, label, CalendarWords::tr("Change last day of %1"),
        [](const Entry &entry, const Format &format) {
            return format.date(entry.period.lastDay());
        },
        [label](Entry entry, const QString &text, const Format &format) {
            return typedDate(label, text, format).map([&](QDate date) {
                entry.period.end = date.addDays(1);
                return entry;
            });
        } };
}

TypedField volumeField()
{
    const QString label = CalendarWords::tr("Expected volume");
    return { u"entryVolume"_s, label, CalendarWords::tr("Change volume of %1"),
        [](const Entry &entry, const Format &format) {
            return format.count(double(entry.expectedVolume));
        },
        [label](Entry entry, const QString &text, const Format &format) -> Result<Entry> {
            const auto count = format.parseCount(text);
            if (!count)
                return fail(Fault::NotANumber, typedInto(label, text));
            entry.expectedVolume = *count;
            return entry;
        } };
}

} // namespace

QList<TypedField> typedFields()
{
    return { titleField(), startField(), lastDayField(), volumeField(),
        moneyField(
            { u"entryCost"_s, CalendarWords::tr("Cost"), CalendarWords::tr("Change cost of %1") },
            &Entry::cost) };
}

QList<ChosenField> chosenFields()
{
    return { enumField({ u"entryKind"_s, CalendarWords::tr("Kind"),
                           CalendarWords::tr("Change kind of %1") },
                 &Entry::kind, kindName),
        enumField({ u"entryOwner"_s, CalendarWords::tr("Owner"),
                      CalendarWords::tr("Change owner of %1") },
            &Entry::owner, sideName),
        rowField({ u"entryMarket"_s, CalendarWords::tr("Market"),
                     CalendarWords::tr("Change market of %1") },
            CalendarWords::tr("All markets"), &Plan::markets, &Entry::market),
        rowField({ u"entryChannel"_s, CalendarWords::tr("Channel"),
                     CalendarWords::tr("Change channel of %1") },
            CalendarWords::tr("All channels"), &Plan::channels, &Entry::channel),
        rowField({ u"entryStage"_s, CalendarWords::tr("Enters at"),
                     CalendarWords::tr("Change entry stage of %1") },
            CalendarWords::tr("First stage"), &Plan::stages, &Entry::stage) };
}

} // namespace lockstep
