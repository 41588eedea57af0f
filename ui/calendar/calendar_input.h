// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What every part of the calendar's drawing looks at.

#include "app/base/format.h"
#include "app/figures/selection.h"
#include "ui/calendar/calendar_look.h"
#include "ui/shared/style.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace lockstep {

struct CalendarInput {
    const Plan &plan;
    const Figures &figures;
    const Selection &selection;
    const Style &style;
    const Format &format;
    Period shown;
    const CalendarLook &look;
};

/// What the strip of supply is about.
[[nodiscard]] inline Selection supplySelection(Selection selection, const CalendarLook &look)
{
    if (!look.supplyStage.isNull())
        selection.stage = look.supplyStage;
    return selection;
}

/// Gives the drawing's functions their tr().
struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

[[nodiscard]] inline QFontMetricsF metrics(const Style &style, TextRole role)
{
    return QFontMetricsF(style.font(role));
}

[[nodiscard]] inline QColor sideColour(const Style &style, Side side)
{
    return side == Side::Marketing ? style.colours().marketing : style.colours().sales;
}

} // namespace lockstep
