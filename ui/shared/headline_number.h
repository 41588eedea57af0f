// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A large number with its caption; says why when hovered, and can be clicked where it is an input.

#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

class HeadlineNumber : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString caption;
        QString value;
        QString why; ///< one sentence
        QColor colour;
    };

    HeadlineNumber(const QString &name, bool isInput, QWidget *parent = nullptr);
    void show(const Content &content, const Style &style);
    [[nodiscard]] QString value() const { return m_content.value; }
    [[nodiscard]] QRect valueRect() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void editWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Content m_content;
    Style m_style;
    bool m_isInput;
};

} // namespace lockstep
