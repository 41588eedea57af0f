// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// FlatStyle's buttons: plain, flat, and the primary one that is filled with ink.

#include <QPainter>
#include <QStyleOption>

namespace lockstep {

[[nodiscard]] double flatRadius(const QStyleOption &option); ///< of corners, grows with the type
[[nodiscard]] double flatFocusWidth(const QStyleOption &option);

/// `isFlat`: nothing is drawn until it is pointed at, pressed or focused.
void drawFlatButton(QPainter &painter, const QStyleOption &option, bool isFlat);
[[nodiscard]] bool showsWords(const QStyleOptionToolButton &button);
/// Words that open a menu as a whole.
[[nodiscard]] bool opensMenu(const QStyleOptionToolButton &button);
/// The triangle beside such words.
void drawMenuMark(QPainter &painter, const QStyleOptionToolButton &button);
[[nodiscard]] QStyleOptionButton flatLabel(QStyleOptionButton label);
[[nodiscard]] QStyleOptionToolButton flatLabel(QStyleOptionToolButton label);

} // namespace lockstep
