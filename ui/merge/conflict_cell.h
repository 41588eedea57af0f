// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How one cell of the conflicts is painted: the item with the money that hangs on it, and each side
// as a card that is ticked once it is chosen.

#include "ui/merge/conflict_model.h"
#include "ui/shared/style.h"

#include <QStyledItemDelegate>

namespace lockstep {

class ConflictCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    ConflictCell(const ConflictModel &model, QObject *parent);
    void restyle(const Style &style) { m_style = style; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void paintItem(QPainter &painter, const QRect &at, int row) const;
    void paintSide(QPainter &painter, const QRect &at, const QModelIndex &index) const;
    void paintBefore(QPainter &painter, const QRect &at, const QString &text) const;
    void paintText(QPainter &painter, const QRect &at, const QString &text) const;

    const ConflictModel &m_model;
    Style m_style;
};

} // namespace lockstep
