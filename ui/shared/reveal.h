// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Brings what was selected elsewhere into sight, without a jump where it is in sight already.

class QScrollArea;
class QWidget;

namespace lockstep {

/// Scrolls no further than needed. What is higher than the area shows its top.
void reveal(QScrollArea &area, const QWidget &inside);

} // namespace lockstep
