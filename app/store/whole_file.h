// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Files read and written whole, whatever they hold: only true files, since a pipe may never end and
// a device must not be replaced.

#include "app/base/result.h"

#include <QByteArray>
#include <functional>

namespace lockstep {

/// All bytes of the file at `path`. Faults: CannotOpen, CannotRead (too large, or the disk).
[[nodiscard]] Result<QByteArray> readWhole(const QString &path);

/// Replaces the file at `path` by `bytes`, at once and durably, or leaves it as it was
/// (CannotWrite, or what `lastCheck` says when all is ready).
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes,
    const std::function<Result<void>()> &lastCheck = {});

} // namespace lockstep
