// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What an empty view teaches with: one picture of what will stand there, one sentence, one button.

#include "ui/shared/icons.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPainter;
class QPushButton;

namespace lockstep {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    using Picture = std::function<void(QPainter &, const QRectF &, const Style &)>;

    EmptyState(
        Icon icon, const QString &sentence, const QString &button, QWidget *parent = nullptr);
    void setPicture(Picture picture); ///< in place of the icon
    void restyle(const Style &style);
    [[nodiscard]] QSize sizeHint() const override; ///< with the picture
    [[nodiscard]] QSize minimumSizeHint() const override { return { 0, m_leastHeight }; }
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void wanted(); ///< the button

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize pictureSize() const;
    [[nodiscard]] int heightOfWords(int room) const;
    void fit(); ///< where there is no room for the picture, sentence and button go first

    Icon m_icon;
    Picture m_picture;
    QLabel *m_sentence;
    QPushButton *m_button;
    Style m_style;
    bool m_hasRoom = true; ///< for the picture
    int m_leastHeight = 0; ///< without it
    int m_usualHeight = 0; ///< without it, with short lines
};

} // namespace lockstep
