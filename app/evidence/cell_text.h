// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Cells that say nothing, in the ways that systems write it.

#include <QByteArrayView>

namespace lockstep {

/// Empty, "N/A", "null", "-" and their like.
[[nodiscard]] bool isMissing(QByteArrayView cell);

} // namespace lockstep
