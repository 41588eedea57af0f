// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a seal points to: an item by its kind and id. What seals mean is agreement/'s business.

#include "app/plan/plan.h"

#include <QSet>

namespace lockstep {

[[nodiscard]] bool hasItem(const Plan &plan, ItemKind kind, qint64 id);

/// Takes away every seal on these items, as their edits do when the items go.
void removeSeals(Plan &plan, ItemKind kind, const QSet<qint64> &items);

} // namespace lockstep
