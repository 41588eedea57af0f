// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A number at the end of its column that can be typed over: click, Enter or F2 asks for it. One
// that follows from others reads the same, but cannot be reached.

#include "ui/shared/accessible.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/style.h"

namespace lockstep {

class AmountCell : public QWidget, public Accessible {
    Q_OBJECT

public:
    struct Content {
        QString text;
        QColor colour;
        QFont::Weight weight = QFont::Normal;
        Qt::Alignment alignment = Qt::AlignTrailing;
    };

    AmountCell(const QString &name, QWidget *parent);
    void setInput(bool isInput);
    void show(const Content &content, const QString &what, const Style &style);
    /// A line to type in over it.
    void typeOver(const QString &text, InlineEdit::Commit commit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QAccessible::Role accessibleRole() const override;
    [[nodiscard]] QString accessibleValue() const override { return m_content.text; }
    [[nodiscard]] std::function<void()> accessiblePress() override;

signals:
    void editWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont font() const { return m_style.font(TextRole::Body, m_content.weight); }

    Content m_content;
    Style m_style;
};

} // namespace lockstep
