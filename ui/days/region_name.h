// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the countries and regions whose public holidays are known are called in the window's
// language.

#include <QString>

namespace lockstep {

/// "Germany", "Germany · BY"; the code itself of a country without a name here.
[[nodiscard]] QString regionName(const QString &code);

} // namespace lockstep
