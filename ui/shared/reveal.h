// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What of a page that scrolls is in sight; brings there what was selected elsewhere, without a jump
// where it is in sight already.

class QScrollArea;
class QWidget;

namespace lockstep {

/// Scrolls no further than needed. What is higher than the area shows its top.
void reveal(QScrollArea &area, const QWidget &inside);
[[nodiscard]] bool isInSight(const QScrollArea &area, const QWidget &inside); ///< some of it

} // namespace lockstep
