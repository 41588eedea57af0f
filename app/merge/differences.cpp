// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/merge/differences.h"

#include "app/merge/match.h"
#include "app/merge/worth.h"

namespace lockstep {

namespace {

QByteArrayList tablesOf(const QList<ItemChange> &changes)
{
    QByteArrayList tables;
    for (const ItemChange &change : changes)
        tables.append(change.table);
    return tables;
}

} // namespace

QList<Difference> differences(const Plan &first, const Plan &second)
{
    const Plan matched = withOurIds(second, sameRows({}, first, second));
    const QList<ItemChange> all = changes(first, matched);
    const Scale scale(first, matched, tablesOf(all));
    QList<Difference> found;
    for (const ItemChange &change : all)
        found.append({ change, scale.worthOf(change.table, change.id) });
    std::stable_sort(found.begin(), found.end(), [](const Difference &a, const Difference &b) {
        return a.worthMinorUnits > b.worthMinorUnits;
    });
    return found;
}

bool areWeighed(const QList<Difference> &differences)
{
    QList<ItemChange> all;
    for (const Difference &difference : differences)
        all.append(difference.change);
    return Scale::canWeigh(tablesOf(all));
}

} // namespace lockstep
