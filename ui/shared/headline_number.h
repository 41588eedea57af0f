// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A large number with its caption; says why when hovered, and can be clicked where it is an input.

#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

class HeadlineNumber : public QWidget, public Accessible {
    Q_OBJECT

public:
    struct Content {
        QString caption;
        QString value;
        QString why; ///< one sentence
        QColor colour;
        QString room {}; ///< another value that there is room for, so that nothing else moves then
        bool operator==(const Content &) const = default;
    };

    HeadlineNumber(const QString &name, bool isInput, QWidget *parent = nullptr);
    void show(const Content &content, const Style &style);
    [[nodiscard]] QString value() const { return m_content.value; }
    [[nodiscard]] QRect valueRect() const;
    [[nodiscard]] QSize sizeHint() const override { return m_wanted; }
    [[nodiscard]] static QSize wanted(const Content &content, const Style &style);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override;
    [[nodiscard]] QString accessibleValue() const override { return m_content.value; }
    [[nodiscard]] std::function<void()> accessiblePress() override;

signals:
    void editWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] static QFont fitted(QFont font, const QString &text, int width);

    Content m_content;
    Style m_style;
    QSize m_wanted; ///< measured once per content: layouts ask many times
    bool m_isInput;
};

} // namespace lockstep
