// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The agreement chip: two halves, M and S, in any state. Drawn where rows are painted, or a widget
// where they are laid out.

#include "app/figures/figures.h"
#include "ui/shared/style.h"

#include <QAbstractButton>
#include <QPainter>

namespace lockstep {

/// Size of a chip at this style.
[[nodiscard]] QSize chipSize(const Style &style);
/// Left half marketing, right half sales: hollow = open, filled with tick = agreed, tick and dot =
/// with reservation, "≠" = disputed, "P" = parked, dashed with "!" = changed since.
void drawChip(QPainter &painter, QRect at, const Standing &standing, const Style &style);
/// What a chip says in words: "Marketing agreed. Sales disputes: rate is too high." or what
/// changed.
[[nodiscard]] QString chipText(const Standing &standing);

class AgreementChip : public QWidget {
    Q_OBJECT

public:
    explicit AgreementChip(QWidget *parent = nullptr);
    void show(const Standing &standing, const Style &style);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void clicked(Side side);
    void menuWanted(Side side, QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Side sideAt(QPoint position) const;

    Standing m_standing;
    Style m_style;
};

} // namespace lockstep
