// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Every named figure with its value; choosing one shows what it is about.

#include "ui/palette/find_item.h"

#include "app/figures/why.h"
#include "ui/shared/why_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

QList<FindItem> figureItems(const Snapshot &snapshot)
{
    const auto &named = snapshot.figures.named;
    QList<FindItem> items;
    items.reserve(named.size());
    for (const auto &figure : named) {
        const Selection about { figure.stage, figure.market, figure.channel, -1, {}, {} };
        const auto value
            = figure.unit == u"days"_s ? said(durationPhrase(figure.text)) : figure.text;
        items.append({ FindGroup::Figures, figure.name, said(figureLabel(snapshot.plan, figure)),
            {}, value, true, about });
    }
    return items;
}

} // namespace lockstep
