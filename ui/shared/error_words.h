// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What app/ calls what an Error is about and its limits, in the window's language: "volume low of
// Fair", "at most 100"; and what became of a field: "rate: 58 % → 63 %". Names that people gave,
// and what there are no words for, stay as they are.

#include <QString>

namespace lockstep {

[[nodiscard]] QString subjectWords(const QString &english);
[[nodiscard]] QString detailWords(const QString &english);
[[nodiscard]] QString changeWords(const QString &english);

} // namespace lockstep
