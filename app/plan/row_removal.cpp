// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/row_removal.h"

namespace lockstep {

void removeSeals(Plan &plan, ItemKind kind, const Ids &items)
{
    plan.seals.removeIf(
        [&](const Seal &seal) { return seal.kind == kind && items.contains(seal.item); });
}

void removeAbout(Plan &plan, const char *list, const Ids &rows)
{
    const QLatin1StringView table(list);
    const QString prefix = table + u'.';
    plan.extras.removeIf([&](const Extra &extra) {
        return rows.contains(extra.owner) && extra.field.startsWith(prefix);
    });
    plan.scenarioChanges.removeIf([&](const ScenarioChange &change) {
        return rows.contains(change.row) && change.table == table;
    });
    const auto isAbout
        = [&](const auto &remark) { return rows.contains(remark.row) && remark.table == table; };
    plan.readings.removeIf(isAbout);
    plan.opinions.removeIf(isAbout);
}

} // namespace lockstep
