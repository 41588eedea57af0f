// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The file that the user named, read and written whole. What its bytes hold is left to schema.h.

#include "app/base/result.h"

#include <QByteArray>

namespace lockstep {

/// The bytes of the plan at `path`, once their first hundred say that they are one, complete and of
/// a version that we know. Faults: CannotOpen, CannotRead, NotAPlan, Damaged, NewerVersion.
[[nodiscard]] Result<QByteArray> readPublished(const QString &path);

/// Replaces the file at `path` by `bytes`, at once and durably, or leaves it as it was
/// (CannotWrite).
[[nodiscard]] Result<void> writePublished(const QString &path, const QByteArray &bytes);

} // namespace lockstep
