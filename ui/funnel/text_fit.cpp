// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/text_fit.h"

#include <QFontMetricsF>
#include <QHash>

namespace lockstep {

namespace {

/// Letters that stand side by side without changing each other.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar character) { return character < QChar(0x300) || !character.isLetter(); });
}

/// A layout measures hundreds of texts; adding up letters that are measured once is many times
/// quicker than setting them.
class Letters {
public:
    explicit Letters(const QFont &font)
        : m_metrics(font)
        , m_height(std::ceil(m_metrics.height()))
    {
        for (char16_t figure = u'0'; figure <= u'9'; ++figure)
            m_figure = std::max(m_figure, m_metrics.horizontalAdvance(QChar(figure)));
    }

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double width(QStringView text)
    {
        double width = 0;
        for (const QChar character : text)
            width += character.isDigit() ? m_figure : widthOf(character);
        return width;
    }

private:
    double widthOf(QChar character)
    {
        auto known = m_widths.constFind(character);
        if (known == m_widths.constEnd())
            known = m_widths.insert(character, m_metrics.horizontalAdvance(character));
        return *known;
    }

    QFontMetricsF m_metrics;
    double m_height;
    double m_figure = 0;
    QHash<QChar, double> m_widths;
};

/// Roles differ in size and weight only.
Letters &lettersOf(const QFont &font)
{
    thread_local QHash<std::pair<QString, std::pair<int, int>>, Letters> all;
    const std::pair key(font.family(), std::pair(font.pixelSize(), int(font.weight())));
    auto known = all.find(key);
    if (known == all.end())
        known = all.insert(key, Letters(font));
    return *known;
}

} // namespace

QSizeF textSize(const QFont &font, const QString &text)
{
    auto &letters = lettersOf(font);
    const double width
        = isPlain(text) ? letters.width(text) : QFontMetricsF(font).horizontalAdvance(text);
    return { std::ceil(width), letters.height() };
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
    // Type grows in proportion but for rounding. Even sizes only, where there is a choice: each
    // size is a font of its own, and loading one takes as long as drawing a column.
    int first = static_cast<int>(font.pixelSize() * share);
    if (first < font.pixelSize() && first > minPixels)
        first -= first % 2;
    for (int pixels = first; pixels >= minPixels; --pixels) {
        font.setPixelSize(pixels);
        const auto widest = widestText(font, texts);
        if (widest.width() <= limit.width() && widest.height() <= limit.height())
            return font;
    }
    return std::nullopt;
}

} // namespace lockstep
