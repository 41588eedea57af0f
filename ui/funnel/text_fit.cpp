// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/text_fit.h"

#include <QFontMetricsF>

namespace lockstep {

namespace {

/// Letters that stand side by side without changing each other.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar character) { return character < QChar(0x300) || !character.isLetter(); });
}

double figureWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(figure)));
    return widest;
}

/// A layout measures hundreds of texts; adding up letters is many times quicker than setting them.
double plainWidth(const QFontMetricsF &metrics, QStringView text)
{
    const double figure = figureWidth(metrics);
    double width = 0;
    for (const QChar character : text)
        width += character.isDigit() ? figure : metrics.horizontalAdvance(character);
    return width;
}

} // namespace

QSizeF textSize(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double width
        = isPlain(text) ? plainWidth(metrics, text) : metrics.horizontalAdvance(text);
    return { std::ceil(width), std::ceil(metrics.height()) };
}

QSizeF widestText(const QFont &font, const QStringList &texts)
{
    QSizeF widest;
    for (const auto &text : texts)
        widest = widest.expandedTo(textSize(font, text));
    return widest;
}

std::optional<QFont> fittingFont(QFont font, const QStringList &texts, QSizeF limit, int minPixels)
{
    const auto asWished = widestText(font, texts);
    const double share = std::min({ 1.0, limit.width() / std::max(1.0, asWished.width()),
        limit.height() / std::max(1.0, asWished.height()) });
    // Type grows in proportion but for rounding: begin just above, end at the first that fits.
    const int first = std::min(font.pixelSize(), static_cast<int>(font.pixelSize() * share) + 1);
    for (int pixels = first; pixels >= minPixels; --pixels) {
        font.setPixelSize(pixels);
        const auto widest = widestText(font, texts);
        if (widest.width() <= limit.width() && widest.height() <= limit.height())
            return font;
    }
    return std::nullopt;
}

} // namespace lockstep
