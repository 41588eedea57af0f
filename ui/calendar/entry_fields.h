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
    QString hint {}; ///< what may stand there
    std::function<bool(const Entry &)> isAsked {}; ///< none: of every entry
    std::function<QString(const Entry &)> labelOf {}; ///< where the label depends on the entry
};
[[nodiscard]] QList<TypedField> typedFields();

/// A field with a few choices.
struct ChosenField {
    QString objectName;
    QString label;
    QString step;
    std::function<QStringList(const Plan &, const Entry &)> choices;
    std::function<int(const Entry &, const Plan &)> read; ///< index among the choices
    std::function<Entry(Entry, int, const Plan &)> write;
    std::function<bool(const Entry &)> isAsked {}; ///< none: of every entry
};
[[nodiscard]] QList<ChosenField> chosenFields();

/// A part of what is asked of an entry besides, under its heading.
struct FormPart {
    QString heading;
    QList<TypedField> wide; ///< each a row of its own
    QList<ChosenField> chosen;
    QList<TypedField> typed;
};
/// Approval, money, time, when exactly, people, results.
[[nodiscard]] QList<FormPart> formParts();

} // namespace lockstep
