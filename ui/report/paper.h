// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The joint plan on paper: an outline painted page by page into a PDF, with page numbers, a table
// of contents, bookmarks and metadata.

#include "app/base/result.h"
#include "app/report/outline.h"

#include <atomic>
#include <memory>
#include <optional>

namespace lockstep {

struct PdfOptions {
    const std::atomic_bool *isCancelled = nullptr; ///< asked before every chapter, part and page
    /// Of the plan, if it is there already. Without one, a large plan is played through fewer times
    /// than elsewhere, so that nobody waits for it; the paper says how many times.
    std::shared_ptr<const Forecast> forecast = nullptr;
    /// The plan as it was when the scenario in the making was begun; none: it is no scenario.
    std::optional<Plan> before {};
};

/// Writes it whole or not at all (QSaveFile). `now` is the creation date.
/// Faults: CannotWrite, Cancelled.
[[nodiscard]] Result<void> writePdf(const QString &path, const Plan &plan, const Figures &figures,
    QDateTime now, const PdfOptions &options = {});

} // namespace lockstep
