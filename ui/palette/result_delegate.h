// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Paints one row of the found: name with the typed letters in semibold, what it is behind it, key
// or value at the end.

#include "ui/palette/result_model.h"

#include <QStyledItemDelegate>

namespace lockstep {

class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ResultDelegate(const ResultModel &model, QObject *parent = nullptr);
    void restyle(const Style &style) { m_style = style; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintItem(QPainter &painter, QRect at, int row) const;
    void paintWords(QPainter &painter, QRect at, TextRole role, QFont::Weight weight,
        const QString &text) const;
    /// Returns how wide it became.
    int paintEnd(QPainter &painter, QRect at, const FindItem &item) const;
    int paintName(QPainter &painter, QRect at, const FindItem &item, const QList<int> &typed) const;

    const ResultModel &m_model;
    Style m_style;
};

} // namespace lockstep
