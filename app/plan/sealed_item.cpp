// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/sealed_item.h"

namespace lockstep {

bool hasItem(const Plan &plan, ItemKind kind, qint64 id)
{
    switch (kind) {
    case ItemKind::Target:
        return find(plan.targets, { id }) != nullptr;
    case ItemKind::Market:
        return find(plan.markets, { id }) != nullptr;
    case ItemKind::Stream:
        return find(plan.streams, { id }) != nullptr;
    case ItemKind::Step:
        return find(plan.steps, { id }) != nullptr;
    case ItemKind::Entry:
        return find(plan.entries, { id }) != nullptr;
    case ItemKind::Clause:
        return find(plan.clauses, { id }) != nullptr;
    }
    return false;
}

} // namespace lockstep
