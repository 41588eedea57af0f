// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A text that reads like print until it is clicked: wrapped, live figures in semibold, unknown ones
// in the colour of a gap. Click, Enter or F2 asks to change it.

#include "app/sla/sla.h"
#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QTextLayout>
#include <QWidget>

namespace lockstep {

class LiveLabel : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit LiveLabel(TextRole role, QWidget *parent = nullptr);

    /// `placeholder` stands, muted, in place of an empty text; it also names the label to assistive
    /// technology.
    void show(const LiveText &text, const QString &placeholder, const Style &style);
    void show(const QString &text, const QString &placeholder, const Style &style);
    void setWeight(QFont::Weight weight) { m_weight = weight; }
    void setColour(const QColor &colour) { m_colour = colour; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override;
    [[nodiscard]] std::function<void()> accessiblePress() override;

signals:
    void editWanted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut(int width); ///< breaks the text into lines, if they are not yet for this width
    void breakLines(double width);
    void fitHeight(); ///< exactly as high as its text at this width
    [[nodiscard]] int margin() const { return m_style.px(4); }

    TextRole m_role;
    QFont::Weight m_weight = QFont::Normal;
    QColor m_colour;
    Style m_style;
    LiveText m_text;
    QString m_placeholder;
    QTextLayout m_layout;
    int m_laidOutWidth = -1; ///< -1: the text has changed since
    bool m_isPlaced = false; ///< a layout has given it a width
};

} // namespace lockstep
