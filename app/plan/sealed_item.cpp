// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/sealed_item.h"

#include "app/plan/fields.h"

#include <algorithm>

namespace lockstep {

bool hasItem(const Plan &plan, ItemKind kind, qint64 id)
{
    bool isThere = false;
    forEachList(plan, [&]<class Noun>(const char *, const QList<Noun> &rows) {
        if (itemKindOf<Noun> == kind)
            isThere = find(rows, Id<Noun> { id }) != nullptr;
    });
    return isThere;
}

Stand lastWord(const Plan &plan, ItemKind kind, qint64 id, Side side)
{
    const auto at = std::find_if(plan.seals.begin(), plan.seals.end(), [&](const Seal &seal) {
        return seal.kind == kind && seal.item == id && seal.side == side;
    });
    return at == plan.seals.end() ? Stand::Open : at->stand;
}

QByteArray tableOf(ItemKind kind)
{
    QByteArray table;
    forEachList(Plan {}, [&]<class Noun>(const char *, const QList<Noun> &) {
        if (itemKindOf<Noun> == kind)
            table = Fields<Noun>::table;
    });
    return table;
}

} // namespace lockstep
