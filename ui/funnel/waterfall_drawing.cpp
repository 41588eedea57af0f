// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/waterfall_drawing.h"

#include "ui/funnel/waterfall_layout.h"
#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"
#include "ui/shared/scope.h"

#include <QFontMetricsF>
#include <array>

namespace lockstep {

namespace {

constexpr QChar kMinus(0x2212);

class Drawing {
public:
    Drawing(QPainter &painter, const WaterfallLayout &layout, const Selection &selection,
        const Style &style)
        : m_painter(painter)
        , m_layout(layout)
        , m_selection(selection)
        , m_style(style)
    {
    }

    void draw()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        drawSelected();
        drawSlopes();
        for (const auto &column : m_layout.columns)
            drawColumn(column);
        m_painter.setPen(QPen(colours().hairline, 1));
        m_painter.drawLine(m_layout.baseline);
        for (const auto &run : m_layout.owners)
            m_painter.fillRect(run.bar, sideColour(run.owner));
        drawReturns();
        drawLeaks();
        drawPills();
        for (const auto &text : m_layout.texts)
            drawText(text);
        m_painter.restore();
    }

private:
    const Colours &colours() const { return m_style.colours(); }
    QColor sideColour(Side side) const
    {
        return side == Side::Marketing ? colours().marketing : colours().sales;
    }
    bool isFaded(Id<Stage> stage) const
    {
        return !m_selection.stage.isNull() && m_selection.stage != stage;
    }

    bool isInFadedColumn(const PlacedText &text) const
    {
        const auto &columns = m_layout.columns;
        return std::any_of(columns.begin(), columns.end(), [&](const WaterfallColumn &column) {
            return isFaded(column.stage) && column.cell.contains(text.rect.center());
        });
    }

    void drawSelected()
    {
        for (const auto &column : m_layout.columns) {
            if (column.stage != m_selection.stage)
                continue;
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colours().selected);
            m_painter.drawRoundedRect(column.cell, m_style.px(6), m_style.px(6));
        }
    }

    void drawSlopes()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(tint(colours().ink, 0.06));
        for (const auto &slope : m_layout.slopes)
            m_painter.drawPolygon(slope);
    }

    void drawColumn(const WaterfallColumn &column)
    {
        const auto full = sideColour(column.owner);
        const bool isPale = isFaded(column.stage);
        const auto colour = isPale ? fadedFill(full, m_style) : full;
        m_painter.fillRect(column.planned, colour);
        if (!column.surplus.isNull())
            m_painter.fillRect(column.surplus, tint(colour, 0.45));
        drawLined(column.opening);
        drawDotted(column.recycled);
        if (!column.missing.isNull())
            drawHatched(column.missing, isPale);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(isPale ? faded(colours().ink, m_style) : colours().ink,
            m_style.px(1.5), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawRect(column.need);
    }

    /// Lines drawn one by one: a pattern brush would shrink to dust on paper.
    void drawHatched(const QRectF &rect, bool isPale)
    {
        m_painter.save();
        m_painter.fillRect(rect, colours().paper);
        m_painter.setClipRect(rect, Qt::IntersectClip);
        m_painter.setPen(
            QPen(isPale ? fadedFill(colours().bad, m_style) : colours().bad, m_style.px(1.5)));
        const double step = m_style.px(6);
        for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
            m_painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        m_painter.restore();
    }

    void drawLined(const QRectF &rect)
    {
        m_painter.setPen(QPen(colours().paper, m_style.px(1)));
        for (double y = rect.bottom() - m_style.px(2); y > rect.top(); y -= m_style.px(4))
            m_painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }

    void drawDotted(const QRectF &rect)
    {
        if (rect.isNull())
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colours().paper);
        const double step = m_style.px(6);
        const double radius = m_style.px(1.5);
        const double first = rect.top() + std::min(step, rect.height()) / 2; // one row at least
        for (double y = first; y < rect.bottom(); y += step) {
            for (double x = rect.left() + step / 2; x + radius < rect.right(); x += step)
                m_painter.drawEllipse(QPointF(x, y), radius, radius);
        }
    }

    /// The line stops where its words stand.
    void drawReturns()
    {
        m_painter.setPen(QPen(colours().muted, m_style.px(1.5)));
        m_painter.setBrush(Qt::NoBrush);
        const double size = m_style.px(4);
        for (const auto &line : m_layout.returns) {
            m_painter.drawPolyline(line);
            const auto tip = line.last();
            m_painter.drawPolyline(QPolygonF(
                QList<QPointF> { tip + QPointF(-size, size), tip, tip + QPointF(size, size) }));
        }
        const auto isOnALine = [&](const PlacedText &text) {
            return std::any_of(m_layout.returns.begin(), m_layout.returns.end(),
                [&](const QPolygonF &line) { return text.rect.contains((line[1] + line[2]) / 2); });
        };
        for (const auto &text : m_layout.texts) {
            if (isOnALine(text))
                m_painter.fillRect(
                    text.rect.adjusted(-m_style.px(3), 0, m_style.px(3), 0), colours().paper);
        }
    }

    void drawLeaks()
    {
        m_painter.setPen(QPen(colours().muted, m_style.px(1.5)));
        const QPointF size(m_style.px(4), m_style.px(4));
        for (const auto &line : m_layout.leaks) {
            const QPointF tip = line.p2();
            const std::array head { tip - size, tip, tip + QPointF(size.x(), -size.y()) };
            m_painter.drawLine(line);
            m_painter.drawPolyline(head.data(), int(head.size()));
        }
    }

    void drawPills()
    {
        m_painter.setPen(QPen(colours().hairline, 1));
        m_painter.setBrush(colours().paper);
        for (const auto &rate : m_layout.rates) {
            if (!rate.isNull())
                m_painter.drawRoundedRect(rate, m_style.px(6), m_style.px(6));
        }
    }

    void drawText(const PlacedText &text)
    {
        m_painter.setFont(text.font);
        m_painter.setPen(isInFadedColumn(text) ? faded(text.colour, m_style) : text.colour);
        // Beside a figure, Inter sets the minus as a glyph that a reader of the PDF cannot copy.
        const auto sign = text.text.left(text.text.startsWith(kMinus) ? 1 : 0);
        const auto rest = text.text.mid(sign.size());
        const QFontMetricsF metrics(text.font);
        const double signWidth = metrics.horizontalAdvance(sign);
        const double width = signWidth + metrics.horizontalAdvance(rest);
        const QPointF start(text.rect.center().x() - width / 2, text.rect.top() + metrics.ascent());
        m_painter.drawText(start, sign);
        m_painter.drawText(start + QPointF(signWidth, 0), rest);
        underlineGuess(m_painter, text.rect, text.mark, m_style);
    }

    QColor tint(const QColor &colour, double share) const
    {
        return blended(colour, colours().paper, share);
    }

    QPainter &m_painter;
    const WaterfallLayout &m_layout;
    const Selection &m_selection;
    const Style &m_style;
};

} // namespace

void paintWaterfall(QPainter &painter, const WaterfallLayout &layout, const Selection &selection,
    const Style &style)
{
    painter.setLayoutDirection(Qt::LeftToRight); // from hits to won, in every language
    Drawing(painter, layout, selection, style).draw();
}

WaterfallPlaces drawWaterfall(QPainter &painter, const QRectF &area, const Waterfall &waterfall,
    const Selection &selection, const Style &style, const Format &format, WaterfallMode mode,
    const WaterfallFlows &flows)
{
    const auto layout = waterfallLayout(area, waterfall, style, format, mode, flows);
    paintWaterfall(painter, layout, selection, style);
    WaterfallPlaces places;
    for (const auto &column : layout.columns)
        places.bars << column.cell;
    places.rates = layout.rates;
    places.lags = layout.lags;
    for (const auto &text : layout.texts)
        places.labels << text.rect;
    return places;
}

} // namespace lockstep
