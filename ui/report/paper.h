// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The joint plan on paper: an outline painted page by page into a PDF, with page numbers, a table
// of contents, bookmarks and metadata.

#include "app/base/result.h"
#include "app/report/outline.h"

#include <atomic>

namespace lockstep {

/// Writes it whole or not at all (QSaveFile). `now` is the creation date; `isCancelled`, if given,
/// is asked before every page. Faults: CannotWrite, Cancelled.
[[nodiscard]] Result<void> writePdf(const QString &path, const Plan &plan, const Figures &figures,
    QDateTime now, const std::atomic_bool *isCancelled = nullptr);

} // namespace lockstep
