// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/text_fit.h"
#include "ui/funnel/waterfall_rows.h"

#include <QFontMetricsF>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

FittedRow fittedAs(const LabelRow &row, const QFont &font, const QStringList &texts)
{
    return { font, texts, row.colours, widestText(font, texts).height(), row.what };
}

} // namespace

std::optional<FittedRow> fitted(const LabelRow &row, QSizeF limit)
{
    for (const auto &texts : row.wordings) {
        if (const auto font = fittingFont(row.font, texts, limit, row.minPixels))
            return fittedAs(row, *font, texts);
    }
    if (!row.mayElide)
        return std::nullopt;
    QFont font = row.font;
    font.setPixelSize(row.minPixels);
    const QFontMetricsF metrics(font);
    QStringList texts;
    for (const auto &text : row.wordings.last())
        texts << metrics.elidedText(text, Qt::ElideRight, limit.width());
    const bool saysNothing = std::any_of(
        texts.begin(), texts.end(), [](const QString &text) { return text == u"…"_s; });
    if (saysNothing || !fittingFont(font, texts, limit, row.minPixels))
        return std::nullopt;
    return fittedAs(row, font, texts);
}

} // namespace lockstep
