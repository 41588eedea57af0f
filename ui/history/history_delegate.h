// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Paints one row of the history: its place on the line of time, its hour, its words, whose it is.
// What was undone is hollow and paler, a restore point has a flag.

#include "ui/history/history_model.h"
#include "ui/shared/style.h"

#include <QStyledItemDelegate>

namespace lockstep {

class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit HistoryDelegate(const HistoryModel &model, QObject *parent = nullptr);
    void restyle(const Style &style) { m_style = style; }
    /// The place that others are compared with.
    void mark(const std::optional<HistoryRow> &place) { m_marked = place; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRail(QPainter &painter, QRect at, const HistoryRow &row) const;
    void paintDot(QPainter &painter, QPointF centre, const HistoryRow &row) const;
    void paintPlace(QPainter &painter, QRect at, const HistoryRow &row) const;
    [[nodiscard]] int paintEnd(QPainter &painter, QRect at, const HistoryRow &row) const;
    [[nodiscard]] QString endWords(const HistoryRow &row) const;
    /// From the row's start, whichever side that is.
    [[nodiscard]] QRect part(const QPainter &painter, QRect row, int from, int to) const;

    const HistoryModel &m_model;
    Style m_style;
    std::optional<HistoryRow> m_marked;
};

} // namespace lockstep
