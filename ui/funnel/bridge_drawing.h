// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The way to the target, drawn into a rectangle, on screen as on paper: columns that float between
// what comes before and after them, their amounts above and their names below, thin lines from one
// to the next.

#include "ui/funnel/bridge_columns.h"

class QPainter;

namespace lockstep {

class BridgeDrawing {
public:
    BridgeDrawing(const QRectF &area, const QList<BridgeColumn> &columns, const Style &style,
        Qt::LayoutDirection direction = Qt::LeftToRight);

    void paint(QPainter &painter) const;
    [[nodiscard]] QRectF place(qsizetype column) const; ///< all of its height
    [[nodiscard]] int columnAt(QPointF at) const; ///< -1: none

private:
    [[nodiscard]] bool isReversed() const { return m_direction == Qt::RightToLeft; }
    [[nodiscard]] double namesHeight() const;
    [[nodiscard]] QRectF plot() const; ///< between the amounts and the names
    [[nodiscard]] QRectF bar(qsizetype column, double from, double to) const;
    void paintLines(QPainter &painter) const;
    void paintBar(QPainter &painter, qsizetype column) const;
    void paintPiece(QPainter &painter, qsizetype column, const BridgePiece &piece) const;
    void paintWords(QPainter &painter, qsizetype column) const;
    void paintName(QPainter &painter, qsizetype column) const;

    QRectF m_area;
    const QList<BridgeColumn> &m_columns;
    const Style &m_style;
    Qt::LayoutDirection m_direction;
};

} // namespace lockstep
