// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Makes fields of the entry's editor from what they stand for: texts, amounts, durations and dates
// that are typed, enumerators and rows that are chosen.

#include "app/plan/names.h"
#include "ui/calendar/calendar_input.h"
#include "ui/calendar/entry_fields.h"

namespace lockstep {

/// A field's names: for programs, for people, and of the step that changes it.
struct FieldNames {
    QString objectName;
    QString label;
    QString step; ///< "Change start of %1"
};

[[nodiscard]] TypedField textField(const FieldNames &names, QString Entry::*member);
[[nodiscard]] TypedField moneyField(const FieldNames &names, Money Entry::*member);
/// Empty: none.
[[nodiscard]] TypedField durationField(const FieldNames &names, Duration Entry::*member);
[[nodiscard]] TypedField dateField(const FieldNames &names, QDate Entry::*member);

/// Whole days; empty: none.
[[nodiscard]] TypedField countField(const FieldNames &names, int Entry::*member);
/// Empty: not stated.
[[nodiscard]] TypedField volumeEndField(const FieldNames &names, qint64 Entry::*member);
/// "60 %; 30 %; 10 %"; empty: none.
[[nodiscard]] TypedField curveField(const FieldNames &names, LagCurve Entry::*member);
/// Texts apart by semicolons, kept one a line.
[[nodiscard]] TypedField listField(const FieldNames &names, QString Entry::*member);
/// Words apart by spaces, kept one a line.
[[nodiscard]] TypedField linesField(const FieldNames &names, QString Entry::*member);

/// What was typed into a field, as the subject of an error.
[[nodiscard]] QString typedInto(const QString &label, const QString &text);

/// A choice among the enumerators of `E`, in their own order.
template <class E>
ChosenField enumField(const FieldNames &names, E Entry::*member, QString (*name)(E))
{
    return { names.objectName, names.label, names.step,
        [name](const Plan &, const Entry &) {
            QStringList all;
            for (const auto &named : enumNames<E>)
                all << name(named.value);
            return all;
        },
        [member](const Entry &entry, const Plan &) { return int(entry.*member); },
        [member](Entry entry, int index, const Plan &) {
            entry.*member = E(index);
            return entry;
        } };
}

/// A choice of "none named" and the rows of one noun.
template <class Noun>
ChosenField rowField(
    const FieldNames &names, const QString &none, QList<Noun> Plan::*rows, Id<Noun> Entry::*member)
{
    return { names.objectName, names.label, names.step,
        [=](const Plan &plan, const Entry &) {
            QStringList all { none };
            for (const Noun &row : ordered(plan.*rows))
                all << row.name;
            return all;
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

} // namespace lockstep
