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
                if (date >= entry.period.end) // it goes there, as long as it is
                    entry.period.end = date.addDays(entry.period.days());
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
            return typedDate(label, text, format).and_then([&](QDate date) -> Result<Entry> {
                if (date < entry.period.start)
                    return fail(
                        Fault::OutOfRange, typedInto(label, text), u"not before it starts"_s);
                entry.period.end = date.addDays(1);
                return entry;
            });
        } };
}

bool recurs(const Entry &entry)
{
    return !entry.rule.isEmpty() || !entry.alsoDates.isEmpty();
}

TypedField volumeField()
{
    const QString label = CalendarWords::tr("Expected volume");
    TypedField field { u"entryVolume"_s, label, CalendarWords::tr("Change volume of %1"),
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
    field.labelOf = [label](const Entry &entry) {
        return recurs(entry) ? CalendarWords::tr("Volume per date") : label;
    };
    return field;
}

TypedField costField()
{
    const QString label = CalendarWords::tr("Cost");
    TypedField field = moneyField(
        { u"entryCost"_s, label, CalendarWords::tr("Change cost of %1") }, &Entry::cost);
    field.labelOf = [label](const Entry &entry) {
        return recurs(entry) ? CalendarWords::tr("Cost per date") : label;
    };
    return field;
}

/// The kinds that there are for everybody, but the one that stands for kinds of one's own.
QList<EntryKind> commonKinds()
{
    QList<EntryKind> kinds;
    for (const auto &named : enumNames<EntryKind>) {
        if (named.value != EntryKind::Other)
            kinds << named.value;
    }
    return kinds;
}

/// Those, then the plan's own, then any other.
ChosenField kindField()
{
    return { u"entryKind"_s, CalendarWords::tr("Kind"), CalendarWords::tr("Change kind of %1"),
        [](const Plan &plan, const Entry &) {
            QStringList names;
            for (const EntryKind kind : commonKinds())
                names << kindName(kind);
            for (const FreeKind &kind : ordered(plan.freeKinds))
                names << kind.name;
            return names << kindName(EntryKind::Other);
        },
        [](const Entry &entry, const Plan &plan) {
            const auto common = commonKinds();
            if (entry.kind != EntryKind::Other)
                return int(common.indexOf(entry.kind));
            const auto own = ordered(plan.freeKinds);
            const auto at = std::find_if(own.cbegin(), own.cend(),
                [&entry](const FreeKind &kind) { return kind.id == entry.freeKind; });
            return int(common.size() + (at - own.cbegin()));
        },
        [](Entry entry, int index, const Plan &plan) {
            const auto common = commonKinds();
            const bool isCommon = index < common.size();
            entry.kind = isCommon ? common[index] : EntryKind::Other;
            entry.freeKind = isCommon ? Id<FreeKind> {}
                                      : ordered(plan.freeKinds).value(index - common.size()).id;
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
    return { kindField(),
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
