// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether two titles mean the same: systems call a campaign "2027-Q1_Spring webinar (DACH)" that
// the calendar calls "Spring Webinar DACH".

#include <QString>

namespace lockstep {

enum class TitleMatch {
    None,
    Words, ///< the same words in any order, but for years, quarters and halves
    Exact ///< but for case and spaces
};

[[nodiscard]] TitleMatch titleMatch(const QString &one, const QString &other);

/// What two titles of the same words share; the same for both. Empty: there is no word but a time.
[[nodiscard]] QString titleKey(const QString &title);
/// What two exactly alike titles share.
[[nodiscard]] QString plainTitle(const QString &title);

} // namespace lockstep
