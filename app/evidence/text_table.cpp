// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/text_table.h"

#include <QLocale>
#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QList<qsizetype> widthsOf(const TextTable &table)
{
    QList<qsizetype> widths(table.first().size(), 0);
    for (const auto &line : table) {
        for (qsizetype at = 0; at < line.size(); ++at)
            widths[at] = std::max(widths[at], line[at].size());
    }
    return widths;
}

const QLocale &english()
{
    static const QLocale locale(u"en_GB"_s);
    return locale;
}

} // namespace

QString countCell(qint64 number)
{
    return english().toString(number);
}

QString shareCell(double share)
{
    constexpr double kWhole = 100;
    return numberCell(share * kWhole) + u" %"_s;
}

QString numberCell(double number, int decimals)
{
    return english().toString(number, 'f', decimals);
}

QString amountCell(double hundredths)
{
    constexpr double kUnit = 100;
    return numberCell(hundredths / kUnit, 0);
}

QString aligned(const TextTable &table, qsizetype names)
{
    const auto widths = widthsOf(table);
    QString text;
    for (const auto &line : table) {
        for (qsizetype at = 0; at < line.size(); ++at) {
            text += at == 0 ? QString() : u"  "_s;
            text += at < names ? line[at].leftJustified(widths[at])
                               : line[at].rightJustified(widths[at]);
        }
        text += u'\n';
    }
    return text;
}

} // namespace lockstep
