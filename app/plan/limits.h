// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What an input may be. Edits refuse what lies outside; check() finds it in plans that came from a
// file.

#include <QDate>
#include <QtGlobal>

namespace lockstep::limits {

inline constexpr qint64 kMaxPpm = 1'000'000;
inline constexpr qint64 kMinRatePpm = 1;
inline constexpr qint64 kMaxRecyclePpm = kMaxPpm - 1; ///< all of them would never end
inline constexpr qint64 kMaxSpreadPpm = 10 * kMaxPpm; ///< of deal sizes, by their mean
inline constexpr qint64 kMaxPerLeadPpm = 1'000 * kMaxPpm; ///< attempts at one lead
inline constexpr qint64 kMaxLagDays = 3'650;
inline constexpr qint64 kMaxMinorUnits = 100'000'000'000'000; ///< 10^12 in a currency with cents
inline constexpr qint64 kMaxCount = 1'000'000'000'000;
inline constexpr int kMinHorizonMonths = 12;
inline constexpr int kMaxHorizonMonths = 60;
inline constexpr int kMinStages = 1;
inline constexpr int kMaxStages = 12;
inline constexpr int kMaxLinks = 100; ///< from stream to stream, until one has its own
inline constexpr int kMaxCurveParts = 61; ///< months of a lag curve
inline constexpr int kMaxHeadCount = 100'000; ///< of one team
inline constexpr qint64 kMaxHoursPerWeek = 168;
inline constexpr int kMaxEntriesAtOnce = 1'000; ///< of one team
inline constexpr int kMaxCloseOffDays = 60;
inline constexpr int kMaxNameLength = 200;
inline constexpr int kMaxTextLength = 20'000;
inline constexpr int kMaxRows = 100'000; ///< of one noun
inline constexpr int kMaxPosition = 1'000'000'000;
inline constexpr int kMaxPeriodYears = 5; ///< of one calendar entry
inline constexpr qint64 kMaxFirstResponseDays = 30;
inline const QDate kFirstDate { 2000, 1, 1 };
inline const QDate kLastDate { 2199, 12, 31 };

} // namespace lockstep::limits
