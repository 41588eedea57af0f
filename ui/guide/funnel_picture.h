// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The plan's funnel as it grows: a band a stage, with what the target needs of it. A picture, not a
// chart: the bands taper evenly, the numbers tell how much.

#include "app/figures/selection.h"
#include "ui/shared/view.h"

namespace lockstep {

class FunnelPicture : public QWidget {
    Q_OBJECT

public:
    FunnelPicture();
    void present(const Snapshot &snapshot);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawBand(QPainter &painter, const QRectF &row, int place) const;
    [[nodiscard]] QPolygonF band(const QRectF &row, int place) const;

    QList<WaterfallStage> m_stages;
    bool m_isKnown = false; ///< the target asks for something of each stage
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
};

} // namespace lockstep
