// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/contrast.h"

#include "ui/shared/style.h"

#include <array>
#include <cmath>

namespace lockstep {

namespace {

/// Light of each channel value 0 … 255: asked for thousands of times at every start.
std::array<double, 256> linearLight()
{
    std::array<double, 256> light {};
    for (size_t value = 0; value < light.size(); ++value) {
        const double channel = double(value) / 255;
        light[value]
            = channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }
    return light;
}

double luminance(const QColor &colour)
{
    static const auto light = linearLight();
    return 0.2126 * light[size_t(colour.red())] + 0.7152 * light[size_t(colour.green())]
        + 0.0722 * light[size_t(colour.blue())];
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({ luminance(a), luminance(b) });
    return (light + 0.05) / (dark + 0.05);
}

QColor blended(const QColor &top, const QColor &below, double share)
{
    const auto mix
        = [share](int over, int under) { return qRound(over * share + under * (1 - share)); };
    return { mix(top.red(), below.red()), mix(top.green(), below.green()),
        mix(top.blue(), below.blue()) };
}

QColor readable(const QColor &colour, const QColor &paper, const QColor &ink, double ratio)
{
    constexpr int kSteps = 50;
    for (int step = 0; step < kSteps; ++step) {
        const auto shade = blended(ink, colour, double(step) / kSteps);
        if (contrast(shade, paper) >= ratio)
            return shade;
    }
    return ink;
}

QColor readable(const QColor &colour, const Style &style)
{
    // What is selected is the surface closest to ink: what reads there, reads on all of them.
    const auto &c = style.colours();
    return readable(colour, c.selected, c.ink, style.leastContrast());
}

QColor inkOn(const QColor &fill)
{
    return contrast(Qt::white, fill) >= contrast(Qt::black, fill) ? Qt::white : Qt::black;
}

} // namespace lockstep
