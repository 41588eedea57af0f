// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Text whose figures all take the same width: Inter's own are proportional, and Qt 6.4 cannot ask a
// font for its tabular ones. So columns stay aligned and a number does not tremble while it
// changes.

#include <QFontMetricsF>
#include <QPainter>

namespace lockstep {

[[nodiscard]] double tabularWidth(const QString &text, const QFont &font);
/// In the painter's font and pen; `alignment` as in QPainter::drawText.
void drawTabular(QPainter &painter, QRectF at, Qt::Alignment alignment, const QString &text);

} // namespace lockstep
