// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Our own icons (resources/icons, one weight), in any colour and sharp at any size. A drawing is
// read when it is painted first, so that an icon nobody sees costs nothing.

#include "ui/shared/style.h"

#include <QIcon>

class QPainter;

namespace lockstep {

/// In the order of their files' names, see icons.cpp.
enum class Icon {
    Close,
    Grow,
    Shrink,
    Undo,
    Redo,
    Search,
    Plus,
    Minus,
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Play,
    Freeze,
    Blank,
    Projector,
    SaveOk,
    SaveError,
    File,
    Folder,
    Sample,
    Recover,
    Pdf,
    Calendar,
    Funnel,
    Markets,
    Sla,
    Target,
    Sign,
    Warning,
    Info,
    Tick,
    Lock,
    Sliders,
    Person,
    History,
    RestorePoint,
    Evidence,
};
inline constexpr int kIconCount = int(Icon::Evidence) + 1;

/// Muted, and in ink while it is pointed at or chosen.
[[nodiscard]] QIcon icon(Icon name, const Style &style);
[[nodiscard]] QIcon icon(Icon name, const QColor &colour);
/// The largest square in the middle of `at`.
void drawIcon(QPainter &painter, const QRectF &at, Icon name, const QColor &colour);
[[nodiscard]] QString iconFile(Icon name); ///< within the program's resources

} // namespace lockstep
