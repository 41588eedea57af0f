// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What app/ calls the plan's fields and rows, in the window's language. Names that people gave stay
// as they are.

#include <QString>

#include <functional>
#include <span>

namespace lockstep {

[[nodiscard]] QString fieldName(const QString &english); ///< "deal size" -> "Deal size"
/// "FY27 target", "opening pipeline at MQL, Direct · Automotive", "the plan".
[[nodiscard]] QString itemName(const QString &english);
/// Of a field called so, or of a whole row where there is no field: "removed", "guessed (survey)".
[[nodiscard]] QString valueWords(const QString &field, const QString &english);

/// The first of `forms` ("over %1, up to %2") that `english` is, in the window's language, with
/// what stands for its %1 … as `part` says it; `english` itself where it is none.
[[nodiscard]] QString translatedForm(const char *context, std::span<const char *const> forms,
    const QString &english, const std::function<QString(const QString &)> &part = {});

} // namespace lockstep
