// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One thing that stands in the way: what it is, who has not agreed or what is wrong, and the chip
// to agree right there. Click or Enter goes to it.

#include "ui/shared/agreement_chip.h"
#include "ui/sign/obstacles.h"

#include <QAbstractButton>

namespace lockstep {

class ObstacleRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit ObstacleRow(QWidget *parent = nullptr);
    void show(const Obstacle &obstacle, const Style &style, const Format &format);
    [[nodiscard]] const Obstacle &obstacle() const { return m_obstacle; }
    [[nodiscard]] AgreementChip *chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeChip();
    [[nodiscard]] QRect wordsRect(int width) const; ///< beside the picture and the chip
    void drawWords(QPainter &painter) const;

    Obstacle m_obstacle;
    QString m_detail;
    Style m_style;
    AgreementChip *m_chip;
};

[[nodiscard]] QString obstacleName(ObstacleKind kind); ///< "Changed since it was agreed"

} // namespace lockstep
