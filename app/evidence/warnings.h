// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a measurement's numbers hide, in sentences: said before anybody plans with them.

#include "app/base/format.h"
#include "app/evidence/measure.h"

namespace lockstep {

inline constexpr qint64 kFewestCases = 30; ///< below that a rate is more chance than habit
inline constexpr qsizetype kMostNamed = 5; ///< in one sentence
inline constexpr double kFarApart = 1.5; ///< the mean by the median
inline constexpr double kWideSpread = 3; ///< the best source by the worst

/// What matters most first. Of a measurement that is complete but for its warnings.
[[nodiscard]] QList<Warning> warningsAbout(const Measurement &measurement);

[[nodiscard]] WarningValue countValue(qint64 number);
[[nodiscard]] WarningValue shareValue(double share); ///< 0 … 1
[[nodiscard]] WarningValue daysValue(double days);
[[nodiscard]] WarningValue dateValue(QDate date);
[[nodiscard]] WarningValue namesValue(const QStringList &names);
/// `sentence` has a place, %1 to %9, for each of the values.
[[nodiscard]] Warning warningOf(
    Warning::Kind kind, const QString &sentence, const QList<WarningValue> &values);

[[nodiscard]] QString valueText(const WarningValue &value, const Format &format);

/// A sentence with %1 to %9, whatever stands in the values.
[[nodiscard]] QString withValues(const QString &sentence, const QStringList &values);

} // namespace lockstep
