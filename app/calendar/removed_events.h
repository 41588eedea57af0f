// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is remembered of entries that were removed here: so that reading their file again does not
// bring them back, and so that whoever was invited to one can be told that it is off.

#include "app/plan/event_names.h"

#include <QSet>

namespace lockstep {

/// Remembers those of the entries that a file told of or people were invited to; they are still in
/// `plan`.
[[nodiscard]] Plan withRemoved(Plan plan, const QSet<Id<Entry>> &entries);

} // namespace lockstep
