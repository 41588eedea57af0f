// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How the heat table is painted: names at its edges, a share in each cell.

#include "ui/evidence/heat_view.h"
#include "ui/shared/contrast.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

void HeatView::paintHeads(QPainter &painter) const
{
    const auto &c = m_style.colours();
    const int gap = m_style.px(8);
    painter.setFont(m_style.font(TextRole::Caption));
    for (qsizetype column = firstColumn(); column < m_table.columns.size(); ++column) {
        const auto &head = m_table.columns[column];
        auto at = rectOf({ 0, column }).translated(0, -lineHeight());
        const bool isChosen = !m_chosen.isEmpty() && head.name == m_chosen;
        painter.setFont(
            m_style.font(TextRole::Caption, isChosen ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChosen ? c.ink : c.muted);
        const auto text = head.isOpen ? tr("%1 open").arg(headText(head)) : headText(head);
        painter.drawText(at, Qt::AlignCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, at.width() - m_style.px(4)));
    }
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        const auto &head = m_table.rows[row];
        QRect at(0, lineHeight() * int(row + 1), namesWidth() - gap, lineHeight());
        if (isRightToLeft())
            at.moveRight(width() - 1);
        const bool isChosen = !m_chosen.isEmpty() && head.name == m_chosen;
        painter.setFont(m_style.font(TextRole::Caption));
        painter.setPen(c.muted);
        const auto leads = leadsText(head);
        const int width = painter.fontMetrics().horizontalAdvance(leads) + gap;
        painter.drawText(at, Qt::AlignRight | Qt::AlignVCenter, leads);
        at.adjust(isRightToLeft() ? width : 0, 0, isRightToLeft() ? 0 : -width, 0);
        painter.setFont(m_style.font(TextRole::Body, isChosen ? QFont::DemiBold : QFont::Normal));
        painter.setPen(c.ink);
        painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(headText(head), Qt::ElideRight, at.width()));
    }
}

void HeatView::paintCell(QPainter &painter, const Place &place) const
{
    constexpr double kPalest = 0.06;
    constexpr double kFullest = 0.86;
    const auto &c = m_style.colours();
    const auto &cell = m_table.cells[place.row][place.column];
    const int inset = std::max(1, m_style.px(1));
    const QRectF at = QRectF(rectOf(place)).adjusted(inset, inset, -inset, -inset);
    const bool isPlain = cell.of == 0 || cell.isBeyond;
    const auto fill
        = isPlain ? c.paper : blended(c.good, c.paper, kPalest + (kFullest - kPalest) * cell.heat);
    drawRounded(painter, at, fill, isPlain ? QPen(c.hairline, 1) : QPen(Qt::NoPen), m_style.px(3));
    const bool isReadable = contrast(c.ink, fill) >= m_style.leastContrast();
    const auto ink = cell.of == 0 ? c.muted : isReadable ? c.ink : inkOn(fill);
    if (cell.of > 0 && isOpen(place)) {
        QPen dashes(ink, std::max(1, m_style.px(1.5)), Qt::DotLine);
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(at.adjusted(1.5, 1.5, -1.5, -1.5), m_style.px(3), m_style.px(3));
    }
    painter.setFont(m_style.font(TextRole::Body));
    painter.setPen(ink);
    drawTabular(painter, at, Qt::AlignCenter, cellText(place.row, place.column));
    if (hasFocus() && place == m_current)
        drawFocusLine(painter, at, m_style);
}

void HeatView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    paintHeads(painter);
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        for (qsizetype column = firstColumn(); column < m_table.columns.size(); ++column)
            paintCell(painter, { row, column });
    }
}

} // namespace lockstep
