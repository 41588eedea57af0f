// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a measurement's numbers hide, in sentences: said before anybody plans with them.

#include "app/base/format.h"
#include "app/evidence/measure.h"

namespace lockstep {

inline constexpr qint64 kFewestCases = 30; ///< below that a rate is more chance than habit

/// What matters most first. Of a measurement that is complete but for its warnings.
[[nodiscard]] QList<Warning> warningsAbout(const Measurement &measurement);

[[nodiscard]] QString valueText(const WarningValue &value, const Format &format);

/// A sentence with %1 to %9, whatever stands in the values.
[[nodiscard]] QString withValues(const QString &sentence, const QStringList &values);

} // namespace lockstep
