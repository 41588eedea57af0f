// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The levers, ranked: what each is now, what 10 % more of it is worth as a bar, what that makes of
// the chance to reach the target, and where it would close the gap. Names that are too long for a
// line take two. Up and Down choose one, Enter or a double click asks for its input.

#include "ui/funnel/lever_board.h"
#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include "app/base/format.h"

#include <QWidget>

namespace lockstep {

class LeverList : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit LeverList(QWidget *parent);
    void show(
        const std::shared_ptr<const LeverBoard> &board, const Style &style, const Format &format);
    [[nodiscard]] int current() const { return m_current; } ///< -1: there are none
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int rowsIn(int height) const; ///< that stand there whole, under their heads
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override; ///< the levers

signals:
    void currentChanged(int row);
    void opened(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Columns {
        QRectF name;
        QRectF now; ///< null where there is no room, like chance and answer
        QRectF bar;
        QRectF chance;
        QRectF answer;
    };
    [[nodiscard]] Columns columns(const QRectF &row) const;
    [[nodiscard]] int rowHeight() const; ///< of one line
    [[nodiscard]] bool hasChances() const;
    void placeRows();
    [[nodiscard]] int rowAt(double y) const; ///< -1: none
    [[nodiscard]] qsizetype count() const { return m_board ? m_board->lines.size() : 0; }
    void choose(int row);
    void paintHeads(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintBar(QPainter &painter, const QRectF &at, const LeverEffect &effect) const;
    [[nodiscard]] double barLabelWidth() const;

    std::shared_ptr<const LeverBoard> m_board;
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
    QList<int> m_tops; ///< of the rows, and the end of the last
    int m_current = -1;
    Lever m_chosen; ///< stays chosen when the ranks change
};

} // namespace lockstep
