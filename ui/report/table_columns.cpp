// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/table_columns.h"

#include "ui/report/parts.h"
#include "ui/report/set_text.h"

#include <QFontMetricsF>
#include <numeric>

namespace lockstep {

namespace {

constexpr double kGutter = 10;
constexpr double kLeastLeft = 0.6; ///< of what is left to the others: else all stay as they are

/// The widest piece that a line may not be broken in.
double widestPiece(const QString &text, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        for (const QStringView piece : line.split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(piece.toString()));
    }
    return widest;
}

/// By column: what its numbers take; 0 where there are none.
QList<double> widthsOfNumbers(const Table &table)
{
    const QFontMetricsF plain(paperFont(TextRole::Caption));
    const QFontMetricsF strong(paperFont(TextRole::Caption, QFont::DemiBold));
    QList<double> widths(table.widths.size(), 0.0);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QList<Cell> &cells = table.rows[row];
        const QFontMetricsF &metrics = table.strong.contains(row) ? strong : plain;
        for (qsizetype i = 0; i < std::min(cells.size(), widths.size()); ++i) {
            if (cells[i].rightAligned)
                widths[i] = std::max(widths[i], widestPiece(cells[i].text, metrics));
        }
    }
    return widths;
}

/// Columns that are too narrow take what they need, the others share the rest as before; which may
/// make some more of them too narrow.
QList<double> widened(const QList<double> &wanted, const QList<double> &least)
{
    QList<double> widths = wanted;
    QList<bool> isFixed(wanted.size(), false);
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        double left = std::accumulate(wanted.begin(), wanted.end(), 0.0);
        double shared = 0;
        for (qsizetype i = 0; i < wanted.size(); ++i)
            (isFixed[i] ? left -= least[i] : shared += wanted[i]);
        if (left < kLeastLeft * shared)
            return wanted;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            widths[i] = isFixed[i] ? least[i] : wanted[i] * left / shared;
            if (!isFixed[i] && widths[i] < least[i])
                isFixed[i] = isChanged = true;
        }
    }
    return widths;
}

} // namespace

QList<TableColumn> columnsOf(const Table &table)
{
    const double sum = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    QList<double> wanted;
    for (const double share : table.widths)
        wanted.append(kContentWidth * share / sum);
    QList<double> least = widthsOfNumbers(table);
    for (double &width : least)
        width = width > 0 ? std::ceil(width) + kGutter : 0;
    QList<TableColumn> columns;
    double x = 0;
    const QList<double> widths = widened(wanted, least);
    for (const double width : widths) {
        columns.append({ x, width - kGutter });
        x += width;
    }
    return columns;
}

} // namespace lockstep
