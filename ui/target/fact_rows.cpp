// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/fact_rows.h"

#include "ui/shared/headline_number.h"

#include <QGridLayout>
#include <algorithm>

namespace lockstep {

namespace {

/// Of `across` columns, each as wide as its widest number.
int widthOfRows(const QList<HeadlineNumber *> &numbers, int across, int gap)
{
    int width = 0;
    for (int column = 0; column < across; ++column) {
        int widest = 0;
        for (qsizetype at = column; at < numbers.size(); at += across)
            widest = std::max(widest, numbers[at]->sizeHint().width());
        width += widest + gap;
    }
    return width;
}

} // namespace

void placeInRows(QGridLayout &grid, const QList<HeadlineNumber *> &numbers, int width)
{
    auto shown = numbers;
    shown.removeIf([](const HeadlineNumber *number) { return number->isHidden(); });
    int across = std::max(1, int(shown.size()));
    while (across > 1 && widthOfRows(shown, across, grid.horizontalSpacing()) > width)
        --across;
    for (int at = 0; at < int(shown.size()); ++at) {
        const auto *there = grid.itemAtPosition(at / across, at % across);
        if (!there || there->widget() != shown[at])
            grid.addWidget(shown[at], at / across, at % across, Qt::AlignLeft);
    }
    for (int column = 0; column <= int(numbers.size()); ++column)
        grid.setColumnStretch(column, column == across ? 1 : 0);
}

} // namespace lockstep
