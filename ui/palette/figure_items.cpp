// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Every named figure with its value; choosing one shows what it is about.

#include "ui/palette/find_item.h"

namespace lockstep {

QList<FindItem> figureItems(const Figures &figures)
{
    QList<FindItem> items;
    items.reserve(figures.named.size());
    for (const auto &figure : figures.named) {
        const Selection about { figure.stage, figure.market, figure.channel, -1, {}, {} };
        items.append(
            { FindGroup::Figures, figure.name, figure.label, {}, figure.text, true, about });
    }
    return items;
}

} // namespace lockstep
