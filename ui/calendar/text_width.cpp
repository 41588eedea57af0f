// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/text_width.h"

#include <QCache>
#include <QFontMetricsF>

#include <cmath>

namespace lockstep {

namespace {

constexpr int kMostRemembered = 50'000;

struct Line {
    int pixelSize = 0;
    int weight = 0;
    QString text;
    bool operator==(const Line &) const = default;
};

size_t qHash(const Line &line, size_t seed = 0)
{
    return qHashMulti(seed, line.pixelSize, line.weight, line.text);
}

} // namespace

double textWidth(const QFont &font, const QString &text)
{
    thread_local QCache<Line, double> widths(kMostRemembered);
    const Line line { font.pixelSize(), font.weight(), text };
    if (const auto *known = widths.object(line))
        return *known;
    const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
    widths.insert(line, new double(width));
    return width;
}

} // namespace lockstep
