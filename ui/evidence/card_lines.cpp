// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/card_lines.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// elidedText measures another way than what is drawn, and would cut a word that has room.
QString cutToCard(const QFontMetrics &fonts, const QString &line, int width)
{
    return fonts.horizontalAdvance(line) <= width ? line
                                                  : fonts.elidedText(line, Qt::ElideRight, width);
}

} // namespace

QStringList cardLines(const QFontMetrics &fonts, const QString &text, int width, int most)
{
    QStringList lines;
    const auto paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    for (const auto &paragraph : paragraphs) {
        auto words = paragraph.split(u' ', Qt::SkipEmptyParts);
        while (!words.isEmpty() && lines.size() < most) {
            QString line = words.takeFirst();
            if (lines.size() + 1 == most) {
                words.prepend(line);
                line = words.join(u' ');
                words.clear();
            }
            while (
                !words.isEmpty() && fonts.horizontalAdvance(line + u' ' + words.first()) <= width)
                line += u' ' + words.takeFirst();
            lines += cutToCard(fonts, line, width);
        }
    }
    return lines;
}

} // namespace lockstep
