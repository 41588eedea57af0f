// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/tabular.h"

#include <QStyle>

namespace lockstep {

namespace {

double figureWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(figure)));
    return widest;
}

/// Calls `draw(run, x, width)` for each figure and each stretch of other text; returns the whole
/// width.
template <class Draw> double layOut(const QString &text, const QFontMetricsF &metrics, Draw draw)
{
    const double figure = figureWidth(metrics);
    double x = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        const bool isFigure = text[from].isDigit();
        while (!isFigure && to < text.size() && !text[to].isDigit())
            ++to;
        const auto run = text.mid(from, to - from);
        const double width = isFigure ? figure : metrics.horizontalAdvance(run);
        draw(run, x, width);
        x += width;
        from = to;
    }
    return x;
}

} // namespace

double tabularWidth(const QString &text, const QFont &font)
{
    return layOut(text, QFontMetricsF(font), [](const QString &, double, double) {});
}

void drawTabular(QPainter &painter, QRectF at, Qt::Alignment alignment, const QString &text)
{
    // Figures run from left to right in every language, their place follows the language.
    const auto direction = painter.layoutDirection();
    alignment = QStyle::visualAlignment(direction, alignment);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double width = layOut(text, metrics, [](const QString &, double, double) {});
    double left = at.left();
    if (alignment & Qt::AlignRight)
        left = at.right() - width;
    else if (alignment & Qt::AlignHCenter)
        left = at.center().x() - width / 2;
    double baseline = at.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        baseline = at.bottom() - metrics.descent();
    else if (alignment & Qt::AlignVCenter)
        baseline = at.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    layOut(text, metrics, [&](const QString &run, double x, double wide) {
        // A narrow figure (the 1) stands in the middle of its place.
        const double inset = (wide - metrics.horizontalAdvance(run)) / 2;
        painter.drawText(QPointF(left + x + inset, baseline), run);
    });
    painter.setLayoutDirection(direction);
}

} // namespace lockstep
