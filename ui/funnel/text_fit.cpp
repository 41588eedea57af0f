// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/text_fit.h"

#include "ui/shared/tabular.h"

namespace lockstep {

QSizeF textSize(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    return { std::ceil(tabularWidth(text, font)), std::ceil(metrics.height()) };
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
