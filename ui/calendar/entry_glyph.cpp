// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_glyph.h"

#include <QHash>
#include <QPolygonF>
#include <QTransform>

namespace lockstep {

namespace {

// All of them are drawn on a square of 16 × 16.

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath rectangle(double x, double y, double width, double height)
{
    QPainterPath path;
    path.addRect(x, y, width, height);
    return path;
}

QPainterPath disc(double x, double y, double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

QPainterPath megaphone()
{
    return polygon({ { 2, 6 }, { 6, 6 }, { 13, 2 }, { 13, 13 }, { 6, 10 }, { 2, 10 } })
        .united(polygon({ { 4, 10 }, { 7, 10 }, { 8, 15 }, { 5, 15 } }));
}

QPainterPath stand()
{
    return polygon({ { 3, 2 }, { 13, 2 }, { 15, 7 }, { 1, 7 } })
        .united(rectangle(2.5, 7, 1.6, 7))
        .united(rectangle(11.9, 7, 1.6, 7))
        .united(rectangle(2.5, 10, 11, 2));
}

QPainterPath rocket()
{
    return polygon({ { 8, 1 }, { 11, 5 }, { 11, 9 }, { 14, 12 }, { 14, 14 }, { 10, 12.5 },
                       { 8, 15 }, { 6, 12.5 }, { 2, 14 }, { 2, 12 }, { 5, 9 }, { 5, 5 } })
        .subtracted(disc(8, 6, 1.5));
}

QPainterPath priceTag()
{
    return polygon({ { 2, 2 }, { 8.5, 2 }, { 15, 8.5 }, { 8.5, 15 }, { 2, 8.5 } })
        .subtracted(disc(5.3, 5.3, 1.5));
}

QPainterPath flag()
{
    return rectangle(3, 1, 2, 14)
        .united(polygon({ { 5, 1.5 }, { 14, 1.5 }, { 11, 5 }, { 14, 8.5 }, { 5, 8.5 } }));
}

QPainterPath mortarboard()
{
    return polygon({ { 8, 2.5 }, { 15.5, 6.5 }, { 8, 10.5 }, { 0.5, 6.5 } })
        .united(
            polygon({ { 4, 9.7 }, { 8, 11.8 }, { 12, 9.7 }, { 12, 12.5 }, { 8, 14 }, { 4, 12.5 } }))
        .united(rectangle(13.6, 7, 1, 5));
}

QPainterPath magnifier()
{
    return disc(6.5, 6.5, 5)
        .subtracted(disc(6.5, 6.5, 3))
        .united(polygon({ { 9.2, 10.6 }, { 10.6, 9.2 }, { 15, 13.6 }, { 13.6, 15 } }));
}

QPainterPath people()
{
    return disc(5, 4.5, 2.5)
        .united(disc(11, 4.5, 2.5))
        .united(polygon({ { 1, 14 }, { 2, 8.5 }, { 7.4, 8.5 }, { 7.4, 14 } }))
        .united(polygon({ { 8.6, 14 }, { 8.6, 8.5 }, { 14, 8.5 }, { 15, 14 } }));
}

QPainterPath stopSign()
{
    return polygon(
        { { 5, 1 }, { 11, 1 }, { 15, 5 }, { 15, 11 }, { 11, 15 }, { 5, 15 }, { 1, 11 }, { 1, 5 } })
        .subtracted(rectangle(4, 7, 8, 2));
}

QPainterPath page()
{
    return polygon({ { 3, 1 }, { 10, 1 }, { 13, 4 }, { 13, 15 }, { 3, 15 } })
        .subtracted(rectangle(5, 6, 6, 1.4))
        .subtracted(rectangle(5, 9, 6, 1.4))
        .subtracted(rectangle(5, 12, 4, 1.4));
}

QPainterPath car()
{
    return polygon({ { 1, 8 }, { 3, 8 }, { 5, 3.5 }, { 11, 3.5 }, { 13, 8 }, { 15, 8 }, { 15, 12 },
                       { 1, 12 } })
        .subtracted(polygon({ { 5, 8 }, { 6, 5.2 }, { 10, 5.2 }, { 11, 8 } }))
        .united(disc(4.5, 12, 2))
        .united(disc(11.5, 12, 2));
}

QPainterPath glyph(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Campaign:
        return megaphone();
    case EntryKind::TradeShow:
        return stand();
    case EntryKind::Launch:
        return rocket();
    case EntryKind::PricePromotion:
        return priceTag();
    case EntryKind::CloseOff:
        return flag();
    case EntryKind::Training:
        return mortarboard();
    case EntryKind::Review:
        return magnifier();
    case EntryKind::Event:
        return people();
    case EntryKind::EndOfSale:
        return stopSign();
    case EntryKind::Content:
        return page();
    case EntryKind::RideAlong:
        return car();
    case EntryKind::Other:
        return disc(8, 8, 4);
    }
    Q_UNREACHABLE();
}

} // namespace

QPainterPath entryGlyph(EntryKind kind, const QRectF &box)
{
    const double side = std::min(box.width(), box.height());
    QTransform place;
    place.translate(box.center().x() - side / 2, box.center().y() - side / 2);
    place.scale(side / 16, side / 16);
    // Uniting paths is slow, and there are a dozen of them. Paper is painted beside the window.
    thread_local QHash<EntryKind, QPainterPath> glyphs;
    auto &path = glyphs[kind];
    if (path.isEmpty())
        path = glyph(kind);
    return place.map(path);
}

} // namespace lockstep
