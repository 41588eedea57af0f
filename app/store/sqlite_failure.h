// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What SQLite reports, as one of our faults with SQLite's own words. Inside the store alone.

#include "app/base/result.h"

struct sqlite3;

namespace lockstep {

/// `code`: what a call on `handle` returned; the subject is `name`.
[[nodiscard]] Failure failureOf(sqlite3 *handle, int code, const QString &name);

} // namespace lockstep
