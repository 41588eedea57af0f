// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One part of the way to the target as it floats between where the parts before it end and where it
// ends itself. Fine lines lead from bar to bar.

#include "app/objective/bridge.h"
#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

class BridgeBar : public QWidget {
    Q_OBJECT

public:
    enum class Look { Total, Adds, TakesAway, Streams, Difference };
    struct Span {
        double from = 0; ///< of the width, 0 … 1
        double to = 0;
        double zero = 0; ///< where nothing is
    };

    explicit BridgeBar(QWidget *parent);
    void show(const Span &span, Look look, const Style &style);
    void setEnds(bool isFirst, bool isLast); ///< no line leads there, or on
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double x(double share) const;
    void paintLines(QPainter &painter, const QRectF &bar) const;

    Span m_span;
    Look m_look = Look::Adds;
    Style m_style;
    bool m_isFirst = false;
    bool m_isLast = false;
};

/// Where each line of the bridge floats, and the target itself, the last one.
[[nodiscard]] QList<BridgeBar::Span> bridgeSpans(const Bridge &bridge);
[[nodiscard]] BridgeBar::Look lookOf(const BridgeLine &line);

} // namespace lockstep
