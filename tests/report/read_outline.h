// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What stands under a heading of the printed plan, as text.

#include "app/report/outline.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

/// Parts from the heading on, up to the next one of its level or above.
inline QList<Part> under(const Outline &outline, const QString &title)
{
    QList<Part> parts;
    int level = 0;
    for (const Part &part : outline.parts) {
        const auto *heading = std::get_if<Heading>(&part);
        if (heading && level > 0 && heading->level <= level)
            break;
        if (heading && level == 0 && heading->text == title)
            level = heading->level;
        else if (level > 0)
            parts.append(part);
    }
    return parts;
}

template <class Wanted> QList<Wanted> only(const QList<Part> &parts)
{
    QList<Wanted> found;
    for (const Part &part : parts) {
        if (const auto *one = std::get_if<Wanted>(&part))
            found.append(*one);
    }
    return found;
}

inline QStringList texts(const QList<Part> &parts)
{
    QStringList all;
    for (const Paragraph &paragraph : only<Paragraph>(parts))
        all.append(paragraph.text.split(QChar::Nbsp).join(u' '));
    return all;
}

/// "Renewals | – | +130 k | guessed".
inline QStringList rows(const Table &table)
{
    QStringList lines;
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells.append(cell.text.split(QChar::Nbsp).join(u' '));
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

inline Outline printed(const Plan &plan, const OutlineOptions &options = {})
{
    return outline(plan, figures(plan), options);
}

} // namespace lockstep::test
