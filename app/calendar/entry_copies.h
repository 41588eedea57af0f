// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What goes along when an entry is made from another one: a copy of it, or dates of it that were
// changed.

#include "app/plan/plan.h"

#include <QHash>
#include <QRandomGenerator>

namespace lockstep {

/// What entries serve beside their own market and channel, their copies serve too.
void copyReaches(Plan &plan, const QHash<Id<Entry>, Id<Entry>> &copies, QRandomGenerator &ids);

} // namespace lockstep
