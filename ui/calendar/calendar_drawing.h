// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The shared calendar as a drawing: the same for the window, the PDF and a picture file. Months left
// to right, marketing's lane above, sales' below, point-of-no-return lines through both.

#include "app/base/format.h"
#include "app/figures/selection.h"
#include "ui/shared/style.h"

#include <QPainter>

namespace lockstep {

/// Where things were drawn, for hit tests.
struct CalendarPlaces {
    struct EntryPlace {
        Id<Entry> entry;
        QRectF bar;
    };
    QList<EntryPlace> entries;
    QRectF marketingLane;
    QRectF salesLane;
    QRectF time; ///< x of it spans `shown`
    Period shown;
};

[[nodiscard]] CalendarPlaces drawCalendar(QPainter &painter, const QRectF &area, const Plan &plan,
    const Figures &figures, const Selection &selection, const Style &style, const Format &format);

} // namespace lockstep
