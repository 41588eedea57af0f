// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plans of other versions, rewritten into this version's tables: what they share is copied, what
// is new here starts as in a new plan, what is unknown here is left out. Since columns are only
// ever added, one way serves every version.

#include "app/base/result.h"

#include <QByteArray>

namespace lockstep {

/// The bytes of a plan of this version with the content of `bytes`, which are of the file called
/// `name`. An older plan may hold nothing that is unknown here. Faults: Damaged.
[[nodiscard]] Result<QByteArray> upgraded(const QByteArray &bytes, const QString &name);

} // namespace lockstep
