// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One part of the way to the target as it floats between where the parts before it end and where it
// ends itself. Fine lines lead from bar to bar.

#include "ui/shared/bridge_look.h"

#include <QWidget>

namespace lockstep {

class BridgeBar : public QWidget {
    Q_OBJECT

public:
    explicit BridgeBar(QWidget *parent);
    void show(const BridgeSpan &span, BridgeLook look, const Style &style);
    void setEnds(bool isFirst, bool isLast); ///< no line leads there, or on
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double x(double share) const;
    void paintLines(QPainter &painter, const QRectF &bar) const;

    BridgeSpan m_span;
    BridgeLook m_look = BridgeLook::Adds;
    Style m_style;
    bool m_isFirst = false;
    bool m_isLast = false;
};

} // namespace lockstep
