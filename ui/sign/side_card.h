// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One side's half of the signing: who signs, how far the side has agreed, and what it still has to
// say something about.

#include "ui/shared/style.h"
#include "ui/sign/obstacles.h"

#include <QWidget>

namespace lockstep {

class SideCard : public QWidget {
    Q_OBJECT

public:
    explicit SideCard(Side side, QWidget *parent = nullptr);
    void show(const QString &leader, const SideTally &tally, const Style &style);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString restText() const;
    void drawBar(QPainter &painter, const QRectF &at) const;

    Side m_side;
    QString m_leader;
    SideTally m_tally;
    Style m_style;
};

} // namespace lockstep
