// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The shared calendar as a drawing: the same for the window, the PDF and a picture file. Months
// left to right, marketing's lane above, sales' below, or lanes by what people choose,
// point-of-no-return lines behind what stands in them, and under them what is planned against what
// is needed. Tells the caller where everything stands.

#include "app/base/format.h"
#include "app/figures/selection.h"
#include "ui/calendar/calendar_look.h"
#include "ui/calendar/lanes.h"
#include "ui/shared/style.h"

#include <QPainter>

namespace lockstep {

/// Where things were drawn, for hit tests.
struct CalendarPlaces {
    struct EntryPlace {
        Id<Entry> entry;
        Period period; ///< of this date
        int row = 0;
        QRectF bar; ///< null: its row is not shown
        QRectF words; ///< of its title, in the bar or beside it; empty when there is no room
        QRectF chip; ///< of its agreement; empty when there is no room
        bool isDrawn = true;
    };
    struct QuarterPlace {
        int quarter = 0; ///< index into Figures::quarters
        QRectF header;
    };
    struct LanePlace {
        Lane lane;
        QRectF rect; ///< what of it is shown
        QRectF header; ///< left of it
    };
    struct HolidayPlace {
        QDate date;
        QString name;
        QRectF column; ///< through all lanes
    };
    QList<EntryPlace> entries;
    QList<HolidayPlace> holidays; ///< where days can be told apart
    QList<LanePlace> lanes;
    QList<QuarterPlace> quarters;
    QRectF body; ///< all lanes
    // Where there are only these two:
    QRectF marketingLane;
    QRectF salesLane;
    QRectF marketingHeader;
    QRectF salesHeader;
    QRectF time; ///< x of it spans `shown`
    QRectF flags; ///< of the last starts over all lanes; empty where there are none
    QRectF stripCaption;
    QRectF strip; ///< what is planned against what is needed; empty when there is no room
    Period shown;
    TextRole role = TextRole::Caption; ///< of the titles
    int rows = 0; ///< of the fuller side, or of all lanes together
    int shownRows = 0; ///< as many as there is room for
    QList<QRectF> texts; ///< of all words, none over another
};

/// What of a fiscal year the horizon holds; null for a year outside it.
[[nodiscard]] Period shownYear(const Settings &settings, int year);
/// What fits on one sheet: the horizon up to 18 months, otherwise the fiscal year of what is
/// selected.
[[nodiscard]] Period shownPeriod(
    const Plan &plan, const Figures &figures, const Selection &selection);

/// When `area` is too low for all rows, a window passes the first row to show; without it the rest
/// is counted, not drawn.
[[nodiscard]] CalendarPlaces drawCalendar(QPainter &painter, const QRectF &area, const Plan &plan,
    const Figures &figures, const Selection &selection, const Style &style, const Format &format,
    const CalendarLook &look = {});

/// Draws what has moved since the rest was drawn, each in its row, and notes where it stands now.
void drawMoved(QPainter &painter, CalendarPlaces &places, const QSet<Id<Entry>> &moved,
    const Plan &plan, const Figures &figures, const Selection &selection, const Style &style,
    const Format &format, const CalendarLook &look);

/// Where drawStripAgain() draws; null without a strip.
[[nodiscard]] QRect stripArea(const CalendarPlaces &places);
/// Draws the strip of what is planned against what is needed anew, on paper, where it stands.
void drawStripAgain(QPainter &painter, const CalendarPlaces &places, const Plan &plan,
    const Figures &figures, const Selection &selection, const Style &style, const Format &format);

/// Whether all of `part` stands beside the lanes' beginnings.
[[nodiscard]] bool isBesideLanes(
    const CalendarPlaces &places, const QRegion &part, const Style &style);
/// Draws the words beside the lanes' beginnings anew, on paper.
void drawHeadersAgain(QPainter &painter, const CalendarPlaces &places, const Plan &plan,
    const Figures &figures, const Style &style, const Format &format);

} // namespace lockstep
