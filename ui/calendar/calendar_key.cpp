// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_key.h"

#include "ui/calendar/calendar_sheet.h"
#include "ui/calendar/entry_text.h"
#include "ui/calendar/text_width.h"

namespace lockstep {

namespace {

/// A bar and what it means.
struct KeyPart {
    Entry entry;
    QString words;
    double length = 0; ///< of the bar, in its heights
    bool isLate = false;
    bool clashes = false;
};

KeyPart part(const QString &words, double length, Side owner)
{
    KeyPart part { {}, words, length };
    part.entry.owner = owner;
    return part;
}

/// Those that the plan has, each with its sign alone.
QList<KeyPart> kindParts(const CalendarInput &of)
{
    QList<KeyPart> parts;
    for (const Entry &entry : of.plan.entries) {
        const QString name = kindName(of.plan, entry);
        const bool isKnown = std::any_of(parts.cbegin(), parts.cend(),
            [&name](const KeyPart &known) { return known.words == name; });
        if (isKnown)
            continue;
        parts << part(name, 1, entry.owner);
        parts.last().entry.kind = entry.kind;
        parts.last().entry.freeKind = entry.freeKind;
    }
    std::stable_sort(parts.begin(), parts.end(),
        [](const KeyPart &a, const KeyPart &b) { return a.entry.kind < b.entry.kind; });
    return parts;
}

QList<KeyPart> keyParts(const CalendarInput &of)
{
    QList<KeyPart> parts { part(sideName(Side::Marketing), 2.5, Side::Marketing),
        part(sideName(Side::Sales), 2.5, Side::Sales),
        part(CalendarWords::tr("its revenue comes after the year"), 2.5, Side::Marketing),
        part(CalendarWords::tr("clashes with another"), 2.5, Side::Marketing) };
    parts[2].isLate = true;
    parts[3].clashes = true;
    parts << kindParts(of);
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i].entry.id = { i + 1 };
    return parts;
}

/// A plan of the key's own bars, to be drawn as any plan's are.
Plan planOf(const QList<KeyPart> &parts, const Plan &like)
{
    Plan plan;
    plan.settings = like.settings;
    plan.freeKinds = like.freeKinds;
    for (const KeyPart &part : parts)
        plan.entries << part.entry;
    return plan;
}

void drawKeyBar(const CalendarSheet &sheet, const KeyPart &part, const QRectF &bar)
{
    BarPlace place;
    place.entry = part.entry.id;
    place.bar = bar;
    place.isLate = part.isLate;
    LaneLayout lane;
    lane.bars << place;
    drawBars(sheet, lane, part.clashes ? QSet<Id<Entry>> { part.entry.id } : QSet<Id<Entry>> {});
}

} // namespace

double drawCalendarKey(QPainter &painter, const QRectF &area, const CalendarInput &of)
{
    const QList<KeyPart> parts = keyParts(of);
    const Plan plan = planOf(parts, of.plan);
    const Figures nothing;
    const Selection none;
    const CalendarLook plain;
    const CalendarInput input { plan, nothing, none, of.style, of.format, of.shown, plain };
    const CalendarLayout layout;
    CalendarPlaces places;
    const CalendarSheet sheet { painter, input, layout, places };
    const QFont font = of.style.font(TextRole::Caption);
    const double line = QFontMetricsF(font).height();
    const double pitch = line + sheet.px(6);
    const double gap = sheet.px(16);
    QPointF at = area.topLeft();
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const KeyPart &part : parts) {
        const double bar = part.length * line;
        const double words = textWidth(font, part.words) + 1;
        const double width = bar + sheet.px(6) + words;
        if (at.x() > area.left() && at.x() + width > area.right())
            at = { area.left(), at.y() + pitch };
        drawKeyBar(sheet, part, { at, QSizeF(bar, line) });
        write(sheet, QRectF(at + QPointF(bar + sheet.px(6), 0), QSizeF(words, line)),
            Qt::AlignLeft | Qt::AlignVCenter, part.words, font, sheet.colours().ink);
        at.rx() += width + gap;
    }
    painter.restore();
    return at.y() + pitch - area.top();
}

} // namespace lockstep
