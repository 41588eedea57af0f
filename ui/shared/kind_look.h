// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How kinds of entries that people made up look: their colour, which means something or is the
// owner's, and a pattern that tells them apart without it.

#include "app/plan/calendar_nouns.h"
#include "ui/shared/style.h"

#include <QPainter>

namespace lockstep {

[[nodiscard]] QColor kindColour(const FreeKind &kind, Side owner, const Style &style);
/// Light enough for ink to read on it.
[[nodiscard]] QColor kindFill(const FreeKind &kind, Side owner, const Style &style);
/// Stripes or dots over `area`; nothing for kinds without.
void drawKindPattern(
    QPainter &painter, const QRectF &area, const FreeKind &kind, Side owner, const Style &style);
/// Fill, pattern and outline.
void drawKindArea(
    QPainter &painter, const QRectF &area, const FreeKind &kind, Side owner, const Style &style);

[[nodiscard]] QStringList kindColourNames(); ///< by KindColour
[[nodiscard]] QStringList kindPatternNames(); ///< by KindPattern

} // namespace lockstep
