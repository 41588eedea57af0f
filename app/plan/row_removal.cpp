// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/row_removal.h"

namespace lockstep {

void removeSeals(Plan &plan, ItemKind kind, const Ids &items)
{
    plan.seals.removeIf(
        [&](const Seal &seal) { return seal.kind == kind && items.contains(seal.item); });
}

void removeExtras(Plan &plan, const char *list, const Ids &owners)
{
    const QString prefix = QLatin1StringView(list) + u'.';
    plan.extras.removeIf([&](const Extra &extra) {
        return owners.contains(extra.owner) && extra.field.startsWith(prefix);
    });
}

} // namespace lockstep
