// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Months as systems write them out, in English and German, whole or cut to three letters.

#include <QByteArrayView>

namespace lockstep {

/// 1 … 12 for "Mar", "march", "März" or "MRZ" in UTF-8; 0: not a month.
[[nodiscard]] int monthNamed(QByteArrayView word);
/// "Mon", "monday", "Mo" or "Montag".
[[nodiscard]] bool isWeekday(QByteArrayView word);

} // namespace lockstep
