// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/clock_drawing.h"

#include "app/calendar/entry_dates.h"
#include "ui/calendar/calendar_input.h"
#include "ui/calendar/row_packing.h"
#include "ui/calendar/time_scale.h"
#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"

namespace lockstep {

namespace {

/// A ring of the dial, as shares of its radius.
struct Ring {
    double inner;
    double outer;
};

constexpr Ring kQuarters { 0.86, 1.0 };
constexpr Ring kFeeds { 0.80, 0.845 };
constexpr Ring kMarketing { 0.56, 0.785 };
constexpr Ring kSales { 0.32, 0.545 };
constexpr double kHub = 0.30;
constexpr double kWhole = 354; ///< degrees: the rest is the gap between the end and the beginning
constexpr int kMostRows = 6;

const Ring &ringOf(Side side)
{
    return side == Side::Marketing ? kMarketing : kSales;
}

class ClockPainter {
public:
    ClockPainter(QPainter &painter, const QRectF &area, const ClockInput &input)
        : m_painter(painter)
        , m_input(input)
        , m_radius(std::min(area.width(), area.height()) / 2)
        , m_middle(area.center())
    {
        m_places.dial
            = QRectF(m_middle - QPointF(m_radius, m_radius), QSizeF(2 * m_radius, 2 * m_radius));
    }

    ClockPlaces draw()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const auto side : { Side::Marketing, Side::Sales }) {
            drawGround(side);
            drawEntries(side);
            drawFeeds(side);
        }
        for (const auto &quarter : m_input.figures.quarters)
            drawQuarter(quarter);
        drawHand();
        drawHub();
        return m_places;
    }

private:
    [[nodiscard]] const Colours &colours() const { return m_input.style.colours(); }

    /// Degrees clockwise from the top.
    [[nodiscard]] double angle(QDate day) const
    {
        const TimeScale scale { m_input.shown, (360 - kWhole) / 2, kWhole };
        return std::clamp(scale.x(day), scale.left, scale.right());
    }

    [[nodiscard]] QPointF at(double degrees, double share) const
    {
        const double radians = qDegreesToRadians(degrees - 90);
        return m_middle + QPointF(std::cos(radians), std::sin(radians)) * (share * m_radius);
    }

    [[nodiscard]] QPainterPath sector(const Ring &ring, double from, double to) const
    {
        const auto circle = [this](double share) {
            const double r = share * m_radius;
            return QRectF(m_middle - QPointF(r, r), QSizeF(2 * r, 2 * r));
        };
        QPainterPath path;
        path.arcMoveTo(circle(ring.outer), 90 - from); // Qt counts from the right, to the left
        path.arcTo(circle(ring.outer), 90 - from, from - to);
        path.arcTo(circle(ring.inner), 90 - to, to - from);
        path.closeSubpath();
        return path;
    }

    void drawGround(Side side)
    {
        const auto tint = blended(sideColour(m_input.style, side), colours().paper, 0.1);
        m_painter.fillPath(
            sector(ringOf(side), angle(m_input.shown.start), angle(m_input.shown.end)), tint);
    }

    struct Dated {
        Id<Entry> entry;
        Period period;
    };

    [[nodiscard]] QList<Dated> datesOf(Side side) const
    {
        EntryDates dates(m_input.plan, m_input.shown);
        QList<Dated> all;
        for (const Entry &entry : m_input.plan.entries) {
            if (entry.owner != side || entry.state == EntryState::Idea)
                continue;
            const QList<Period> periods = dates.periods(entry);
            for (const Period &period : periods)
                all.append({ entry.id, period });
        }
        return all;
    }

    void drawEntries(Side side)
    {
        const auto all = datesOf(side);
        QList<Span> spans;
        for (const Dated &one : all)
            spans.append({ angle(one.period.start), angle(one.period.end) });
        const auto rows = packedRows(spans, 1);
        const int count = std::clamp(rowCount(rows), 1, kMostRows);
        const auto &ring = ringOf(side);
        const double each = (ring.outer - ring.inner) / count;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const double outer = ring.outer - each * (rows[i] % count) - each * 0.12;
            const double to = std::max(spans[i].to, spans[i].from + 1);
            drawEntry(all[i], side, sector({ outer - each * 0.76, outer }, spans[i].from, to));
        }
    }

    void drawEntry(const Dated &one, Side side, const QPainterPath &path)
    {
        const bool isToday = one.period.contains(m_input.work.day);
        const auto colour = sideColour(m_input.style, side);
        m_painter.fillPath(path, isToday ? colour : blended(colour, colours().paper, 0.3));
        if (side == Side::Sales && !isToday)
            m_painter.fillPath(
                path, hatchBrush(blended(colour, colours().paper, 0.6), m_input.style));
        if (one.entry == m_input.selection.entry)
            m_painter.strokePath(path, QPen(colours().ink, m_input.style.px(2)));
        m_places.arcs.append({ one.entry, path, isToday });
    }

    /// Marketing's outside of sales'.
    void drawFeeds(Side side)
    {
        const double middle = (kFeeds.inner + kFeeds.outer) / 2;
        const bool isMarketing = side == Side::Marketing;
        const Ring ring { isMarketing ? middle + 0.003 : kFeeds.inner,
            isMarketing ? kFeeds.outer : middle - 0.003 };
        const auto &fed = m_input.work.of(side).quarters;
        for (const int quarter : fed) {
            const Period period = seen(m_input.figures.quarters[quarter].period);
            if (period.isValid())
                m_painter.fillPath(sector(ring, angle(period.start) + 0.5, angle(period.end) - 0.5),
                    sideColour(m_input.style, side));
        }
    }

    [[nodiscard]] Period seen(const Period &period) const
    {
        return { std::max(period.start, m_input.shown.start),
            std::min(period.end, m_input.shown.end) };
    }

    /// Its name along the ring, never upside down.
    void drawQuarter(const FiscalQuarter &quarter)
    {
        const Period period = seen(quarter.period);
        if (!period.isValid())
            return;
        const double from = angle(period.start);
        const double to = angle(period.end);
        const bool isNow = period.contains(m_input.work.day);
        m_painter.fillPath(
            sector(kQuarters, from + 0.4, to - 0.4), isNow ? colours().selected : colours().raised);
        const double middle = (from + to) / 2;
        const bool isBelow = middle > 90 && middle < 270;
        m_painter.save();
        m_painter.translate(at(middle, (kQuarters.inner + kQuarters.outer) / 2));
        m_painter.rotate(isBelow ? middle + 180 : middle);
        m_painter.setFont(
            m_input.style.font(TextRole::Caption, isNow ? QFont::DemiBold : QFont::Normal));
        m_painter.setPen(colours().ink);
        const double half = m_radius / 2;
        m_painter.drawText(
            QRectF(-half, -half, 2 * half, 2 * half), Qt::AlignCenter, quarterLabel(quarter));
        m_painter.restore();
    }

    void drawHand()
    {
        if (!m_input.shown.contains(m_input.work.day))
            return;
        const double now = angle(m_input.work.day);
        const double half = m_input.style.px(5);
        m_painter.setPen(QPen(colours().paper, m_input.style.px(5)));
        m_painter.drawLine(at(now, kHub), at(now, kQuarters.inner));
        m_painter.setPen(QPen(colours().ink, m_input.style.px(2.5), Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(at(now, kHub), at(now, kQuarters.inner));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colours().ink);
        m_painter.drawEllipse(at(now, kQuarters.inner), half, half);
    }

    void drawHub()
    {
        const double r = kHub * m_radius;
        const QRectF hub(m_middle - QPointF(r, r), QSizeF(2 * r, 2 * r));
        m_painter.setPen(QPen(colours().hairline, 1));
        m_painter.setBrush(colours().paper);
        m_painter.drawEllipse(hub);
        const auto &style = m_input.style;
        const QRectF upper(hub.topLeft(), QSizeF(hub.width(), hub.height() / 2));
        m_painter.setPen(colours().ink);
        const QString day = m_input.format.date(m_input.work.day);
        const QFont title = style.font(TextRole::Title);
        const bool fits = QFontMetricsF(title).horizontalAdvance(day) < 0.9 * hub.width();
        m_painter.setFont(fits ? title : style.font(TextRole::Caption, QFont::DemiBold));
        m_painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom, day);
        m_painter.setPen(colours().muted);
        m_painter.setFont(style.font(TextRole::Caption));
        m_painter.drawText(upper.translated(0, upper.height() + style.px(2)),
            Qt::AlignHCenter | Qt::AlignTop,
            quarterLabel(fiscalQuarter(m_input.plan.settings, m_input.work.day)));
    }

    QPainter &m_painter;
    const ClockInput &m_input;
    double m_radius;
    QPointF m_middle;
    ClockPlaces m_places;
};

} // namespace

ClockPlaces drawClock(QPainter &painter, const QRectF &area, const ClockInput &input)
{
    return ClockPainter(painter, area, input).draw();
}

} // namespace lockstep
