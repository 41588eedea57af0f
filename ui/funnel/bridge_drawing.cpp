// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/bridge_drawing.h"

#include "ui/funnel/text_fit.h"
#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"
#include "ui/shared/tabular.h"

#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameLines = 3;
constexpr double kThinnest = 2; // a part of nothing still shows where it stands

/// As much hatching as keeps marketing, sales and partners apart in grey.
void fillPiece(QPainter &painter, const QRectF &at, BridgePiece::Kind kind, const Style &style)
{
    const auto &c = style.colours();
    switch (kind) {
    case BridgePiece::Kind::Planned:
        return painter.fillRect(at, c.good);
    case BridgePiece::Kind::Marketing:
        return painter.fillRect(at, c.marketing);
    case BridgePiece::Kind::Sales:
        painter.fillRect(at, c.sales);
        return painter.fillRect(at, hatchBrush(blended(c.paper, c.sales, 0.35), style));
    case BridgePiece::Kind::Missing:
        return painter.fillRect(at, hatchBrush(c.bad, style));
    case BridgePiece::Kind::Stated:
    case BridgePiece::Kind::Partners:
        return painter.fillRect(at, c.muted);
    }
}

QColor fillOf(BridgePiece::Kind kind, const Colours &colours)
{
    switch (kind) {
    case BridgePiece::Kind::Planned:
        return colours.good;
    case BridgePiece::Kind::Marketing:
        return colours.marketing;
    case BridgePiece::Kind::Sales:
        return colours.sales;
    case BridgePiece::Kind::Stated:
    case BridgePiece::Kind::Missing:
    case BridgePiece::Kind::Partners:
        break;
    }
    return colours.muted;
}

} // namespace

BridgeDrawing::BridgeDrawing(const QRectF &area, const QList<BridgeColumn> &columns,
    const Style &style, Qt::LayoutDirection direction)
    : m_area(area)
    , m_columns(columns)
    , m_style(style)
    , m_direction(direction)
{
}

QRectF BridgeDrawing::place(qsizetype column) const
{
    const double each = m_area.width() / static_cast<double>(m_columns.size());
    const auto at = isReversed() ? m_columns.size() - 1 - column : column;
    return { m_area.left() + static_cast<double>(at) * each, m_area.top(), each, m_area.height() };
}

/// The highest of the names, each within its column; none takes more than a few lines.
double BridgeDrawing::namesHeight() const
{
    const QFontMetricsF metrics(m_style.font(TextRole::Caption));
    double highest = metrics.height();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QRectF within(0, 0, place(i).width() - m_style.px(6), m_area.height());
        highest = std::max(
            highest, metrics.boundingRect(within, Qt::TextWordWrap, m_columns[i].name).height());
    }
    return std::min(highest, kNameLines * metrics.height());
}

QRectF BridgeDrawing::plot() const
{
    const double body = textSize(m_style.font(TextRole::Body), u"X"_s).height();
    const double top = 2 * body + m_style.px(8);
    const double bottom = m_area.height() - namesHeight() - m_style.px(8);
    return { m_area.left(), m_area.top() + top, m_area.width(), std::max(0.0, bottom - top) };
}

QRectF BridgeDrawing::bar(qsizetype column, double from, double to) const
{
    const auto whole = plot();
    const auto at = place(column);
    const double wide = std::min(at.width() * 0.7, double(m_style.px(160)));
    const double bottom = whole.bottom() - std::min(from, to) * whole.height();
    const double top = whole.bottom() - std::max(from, to) * whole.height();
    return { at.center().x() - wide / 2, top, wide, std::max(bottom - top, kThinnest) };
}

void BridgeDrawing::paint(QPainter &painter) const
{
    if (m_columns.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        paintBar(painter, i);
        paintWords(painter, i);
        paintName(painter, i);
    }
}

/// From the end of each column to the next; and where nothing is.
void BridgeDrawing::paintLines(QPainter &painter) const
{
    const auto &c = m_style.colours();
    const auto y = [&](double share) { return bar(0, share, share).top(); };
    painter.setPen(QPen(c.hairline, m_style.px(1)));
    const double zero = y(m_columns.first().span.zero);
    painter.drawLine(QPointF(m_area.left(), zero), QPointF(m_area.right(), zero));
    painter.setPen(QPen(c.muted, m_style.px(1)));
    for (qsizetype i = 0; i + 1 < m_columns.size(); ++i) {
        const double end = y(m_columns[i].span.to);
        const auto from = bar(i, 0, 1);
        const auto to = bar(i + 1, 0, 1);
        painter.drawLine(QPointF(isReversed() ? from.left() : from.right(), end),
            QPointF(isReversed() ? to.right() : to.left(), end));
    }
}

void BridgeDrawing::paintBar(QPainter &painter, qsizetype column) const
{
    const auto &one = m_columns[column];
    const auto whole = bar(column, one.span.from, one.span.to);
    if (one.pieces.isEmpty())
        return drawBridgeBar(painter, whole, one.look, m_style);
    for (qsizetype i = 0; i < one.pieces.size(); ++i) {
        const auto &piece = one.pieces[i];
        paintPiece(painter, column, piece);
        // In grey neighbours may look alike.
        const auto at = bar(column, piece.from, piece.to);
        if (i > 0 && piece.to > piece.from)
            painter.fillRect(
                QRectF(at.left(), at.bottom() - 1, at.width(), 2), m_style.colours().paper);
    }
    painter.setPen(QPen(m_style.colours().ink, m_style.px(1.5)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(whole);
}

void BridgeDrawing::paintPiece(QPainter &painter, qsizetype column, const BridgePiece &piece) const
{
    if (piece.to <= piece.from)
        return;
    const auto at = bar(column, piece.from, piece.to);
    fillPiece(painter, at, piece.kind, m_style);
    if (piece.kind == BridgePiece::Kind::Missing)
        return;
    const auto font = m_style.font(TextRole::Body);
    const auto size = widestText(font, piece.words);
    const double high = size.height() * static_cast<double>(piece.words.size());
    if (size.width() > at.width() - m_style.px(8) || high > at.height())
        return;
    const auto fill = fillOf(piece.kind, m_style.colours());
    QRectF words(0, 0, size.width() + m_style.px(8), high);
    words.moveCenter(at.center());
    painter.fillRect(words, fill); // no hatching behind letters
    painter.setFont(font);
    painter.setPen(inkOn(fill));
    QRectF line(at.left(), at.center().y() - high / 2, at.width(), size.height());
    for (const auto &word : piece.words) {
        drawTabular(painter, line, Qt::AlignHCenter, word);
        line.translate(0, size.height());
    }
}

void BridgeDrawing::paintWords(QPainter &painter, qsizetype column) const
{
    const auto &c = m_style.colours();
    const auto &one = m_columns[column];
    const auto at = place(column);
    const auto font = m_style.font(TextRole::Body, QFont::DemiBold);
    const double high = textSize(font, one.amount).height();
    double top = bar(column, one.span.from, one.span.to).top();
    for (const auto &piece : one.pieces)
        top = std::min(top, bar(column, piece.from, piece.to).top());
    painter.setFont(font);
    QRectF line(at.left(), top - high - m_style.px(2), at.width(), high);
    painter.setPen(c.ink);
    if (!one.gap.isEmpty()) {
        painter.setPen(readable(c.bad, m_style));
        drawTabular(painter, line, Qt::AlignHCenter, one.gap);
        line.translate(0, -high);
        painter.setPen(c.ink);
    }
    drawTabular(painter, line, Qt::AlignHCenter, one.amount);
}

void BridgeDrawing::paintName(QPainter &painter, qsizetype column) const
{
    const auto &one = m_columns[column];
    const auto at = place(column);
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(m_style.colours().ink);
    const double gap = m_style.px(3);
    const double top = plot().bottom() + m_style.px(6);
    const QRectF name(at.left() + gap, top, at.width() - 2 * gap, m_area.bottom() - top);
    const QFontMetricsF metrics(painter.font());
    const bool fits
        = metrics.boundingRect(name, Qt::TextWordWrap, one.name).width() <= name.width();
    painter.drawText(name, int(Qt::AlignHCenter) | Qt::AlignTop | Qt::TextWordWrap,
        fits ? one.name : metrics.elidedText(one.name, Qt::ElideRight, name.width()));
}

int BridgeDrawing::columnAt(QPointF at) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (place(i).contains(at))
            return i;
    }
    return -1;
}

} // namespace lockstep
