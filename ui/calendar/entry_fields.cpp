// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_fields.h"

#include "app/plan/names.h"
#include "ui/calendar/calendar_input.h"
#include "ui/calendar/entry_text.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &label, const QString &text)
{
    return CalendarWords::tr("%1 “%2”", "a field and what was typed into it").arg(label, text);
}

Result<QDate> typedDate(const QString &label, const QString &text, const Format &format)
{
    const auto date = format.parseDate(text);
    if (!date)
        return fail(Fault::NotADate, quoted(label, text));
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
                return fail(Fault::NotANumber, quoted(label, text));
            entry.expectedVolume = *count;
            return entry;
        } };
}

TypedField costField()
{
    const QString label = CalendarWords::tr("Cost");
    return { u"entryCost"_s, label, CalendarWords::tr("Change cost of %1"),
        [](const Entry &entry, const Format &format) { return format.money(entry.cost); },
        [label](Entry entry, const QString &text, const Format &format) -> Result<Entry> {
            const auto cost = format.parseMoney(text);
            if (!cost)
                return fail(Fault::NotANumber, quoted(label, text));
            entry.cost = *cost;
            return entry;
        } };
}

/// A choice among the enumerators of `E`, in their own order.
template <class E>
ChosenField enumField(const QString &objectName, const QString &label, const QString &step,
    E Entry::*member, QString (*name)(E))
{
    return { objectName, label, step,
        [name](const Plan &) {
            QStringList names;
            for (const auto &named : enumNames<E>)
                names << name(named.value);
            return names;
        },
        [member](const Entry &entry, const Plan &) { return int(entry.*member); },
        [member](Entry entry, int index, const Plan &) {
            entry.*member = E(index);
            return entry;
        } };
}

/// A choice of "none named" and the rows of one noun.
template <class Noun>
ChosenField rowField(const QString &objectName, const QString &label, const QString &step,
    const QString &none, QList<Noun> Plan::*rows, Id<Noun> Entry::*member)
{
    return { objectName, label, step,
        [=](const Plan &plan) {
            QStringList names { none };
            for (const Noun &row : ordered(plan.*rows))
                names << row.name;
            return names;
        },
        [=](const Entry &entry, const Plan &plan) {
            const auto choices = ordered(plan.*rows);
            const auto at = std::find_if(choices.cbegin(), choices.cend(),
                [&](const Noun &row) { return row.id == entry.*member; });
            return at == choices.cend() ? 0 : int(at - choices.cbegin()) + 1;
        },
        [=](Entry entry, int index, const Plan &plan) {
            entry.*member = ordered(plan.*rows).value(index - 1).id;
            return entry;
        } };
}

} // namespace

QList<TypedField> typedFields()
{
    return { titleField(), startField(), lastDayField(), volumeField(), costField() };
}

QList<ChosenField> chosenFields()
{
    return { enumField(u"entryKind"_s, CalendarWords::tr("Kind"),
                 CalendarWords::tr("Change kind of %1"), &Entry::kind, kindName),
        enumField(u"entryOwner"_s, CalendarWords::tr("Owner"),
            CalendarWords::tr("Change owner of %1"), &Entry::owner, sideName),
        rowField(u"entryMarket"_s, CalendarWords::tr("Market"),
            CalendarWords::tr("Change market of %1"), CalendarWords::tr("All markets"),
            &Plan::markets, &Entry::market),
        rowField(u"entryChannel"_s, CalendarWords::tr("Channel"),
            CalendarWords::tr("Change channel of %1"), CalendarWords::tr("All channels"),
            &Plan::channels, &Entry::channel),
        rowField(u"entryStage"_s, CalendarWords::tr("Enters at"),
            CalendarWords::tr("Change entry stage of %1"), CalendarWords::tr("First stage"),
            &Plan::stages, &Entry::stage) };
}

} // namespace lockstep
