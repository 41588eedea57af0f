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
    for (int pixels = font.pixelSize(); pixels >= minPixels; --pixels) {
        font.setPixelSize(pixels);
        const auto widest = widestText(font, texts);
        if (widest.width() <= limit.width() && widest.height() <= limit.height())
            return font;
    }
    return std::nullopt;
}

} // namespace lockstep
