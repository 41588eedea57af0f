// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What calendar entries were to bring beside what exports say that they brought.

#include "app/figures/figures.h"

namespace lockstep {

/// At one stage. Nothing: the entry brings nobody there, or nothing was measured of it.
struct StageResult {
    Id<Stage> stage;
    std::optional<double> planned;
    std::optional<qint64> measured;
    [[nodiscard]] std::optional<double> difference() const ///< measured - planned
    {
        if (!planned || !measured)
            return std::nullopt;
        return static_cast<double>(*measured) - *planned;
    }
    bool operator==(const StageResult &) const = default;
};

/// Planned is all that the entry is to bring, on all of its dates, changed ones too, and whenever
/// it comes; measured is what came by the end of the study's exports. Money is in minor units.
struct CampaignResult {
    Id<Entry> entry;
    QList<StageResult> stages; ///< the plan's, first to last
    std::optional<double> plannedRevenue; ///< nothing: it is to bring nobody
    std::optional<double> measuredRevenue; ///< nothing: no wins were told, or no amounts
    double plannedCost = 0; ///< on all of its dates, changed ones too
    double measuredCost = 0; ///< what was spent, or else planned
    bool isSpent = false; ///< the measured cost is what was spent
    Study study; ///< the latest that measured it; id null: no study did, and it was typed
    Period lands; ///< of what is planned: its revenue; null without volume
    /// Some of what is planned comes after the last lead that was measured. What was typed has no
    /// last lead: it is all that came.
    bool isUnderWay = false;
    bool operator==(const CampaignResult &) const = default;

    [[nodiscard]] bool isTyped() const { return study.id.isNull(); }
    /// (revenue - cost) / cost; nothing without revenue or cost.
    [[nodiscard]] std::optional<double> plannedReturn() const;
    [[nodiscard]] std::optional<double> measuredReturn() const;
};

/// Of all entries with outcomes, by their start. Typed ones count where no study measured the
/// entry.
[[nodiscard]] QList<CampaignResult> campaignResults(const Plan &plan, const Figures &figures);
/// Of one; nothing was measured of it: nothing.
[[nodiscard]] std::optional<CampaignResult> campaignResult(
    const Plan &plan, const Figures &figures, Id<Entry> entry);

} // namespace lockstep
