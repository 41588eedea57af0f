// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The fields of a calendar entry as people type and choose them, in the order of the editor: how
// each reads, and what a new text or choice makes of the entry.

#include "app/base/format.h"
#include "app/base/result.h"
#include "app/plan/plan.h"

#include <functional>

namespace lockstep {

/// A field that is typed. `write` refuses what is no such value, with the field as subject.
struct TypedField {
    QString objectName;
    QString label;
    QString step; ///< "Change start of %1": the undo step's name
    std::function<QString(const Entry &, const Format &)> read;
    std::function<Result<Entry>(Entry, const QString &, const Format &)> write;
};
[[nodiscard]] QList<TypedField> typedFields();

/// A field with a few choices.
struct ChosenField {
    QString objectName;
    QString label;
    QString step;
    std::function<QStringList(const Plan &)> choices;
    std::function<int(const Entry &, const Plan &)> read; ///< index among the choices
    std::function<Entry(Entry, int, const Plan &)> write;
};
[[nodiscard]] QList<ChosenField> chosenFields();

// What is asked of an entry besides: the form by which a campaign is approved, its phases, its
// people and its money.
[[nodiscard]] QList<TypedField> formFields(); ///< the first two are long
[[nodiscard]] QList<ChosenField> formChoices();

} // namespace lockstep
