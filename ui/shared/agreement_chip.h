// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The agreement chip: two halves, M and S, in any state. Drawn where rows are painted, or a widget
// where they are laid out.

#include "app/figures/figures.h"
#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QPainter>
#include <QWidget>

namespace lockstep {

/// Size of a chip at this style.
[[nodiscard]] QSize chipSize(const Style &style);
/// Left half marketing, right half sales, each with its letter and a sign: hollow = open, filled
/// with a tick = agreed, tinted with tick and dot = with reservation, filled with "≠" = disputed,
/// grey with two bars = parked, dashed with "!" = changed since.
void drawChip(QPainter &painter, QRect at, const Standing &standing, const Style &style,
    bool isFaded = false);
/// What a chip says in words: "Marketing agreed. Sales disputes: rate is too high." or what
/// changed.
[[nodiscard]] QString chipText(const Standing &standing);

/// Left and right choose a half, Space gives or takes back that side's word; M and S do so at once.
class AgreementChip : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit AgreementChip(QWidget *parent = nullptr);
    void show(const Standing &standing, const Style &style);
    void setFaded(bool isFaded); ///< it does not belong to the selection
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override;
    [[nodiscard]] QString accessibleValue() const override { return chipText(m_standing); }
    [[nodiscard]] std::function<void()> accessiblePress() override;

signals:
    void clicked(Side side);
    void menuWanted(Side side, QPoint globalPosition);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect chipRect() const;
    [[nodiscard]] Side sideAt(QPoint position) const;

    Standing m_standing;
    Style m_style;
    Side m_chosen = Side::Marketing; ///< by the keyboard
    std::optional<Side> m_pointedAt;
    bool m_isFaded = false;
};

} // namespace lockstep
