// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which calendar entry each measured campaign is: as people said, or else by its title. One entry
// may be several campaigns of the export.

#include "app/evidence/measure.h"
#include "app/plan/plan.h"

namespace lockstep {

enum class MatchedBy {
    Hand, ///< as people said; without an entry: it is none of the plan's
    Title, ///< exactly, but for case and spaces
    Words, ///< the same words, see titleMatch()
    Several, ///< more than one entry is called so: people have to choose
    Nothing
};

struct CampaignMatch {
    QString campaign; ///< as in the export
    Id<Entry> entry; ///< null: none
    MatchedBy by = MatchedBy::Nothing;
    qsizetype slice = 0; ///< of the measurement's breakdown by campaign
    bool operator==(const CampaignMatch &) const = default;
};

/// In the breakdown's order, most leads first, without those that name no campaign; empty where no
/// column tells of campaigns. By title, ideas and changed dates of what recurs are no match, nor
/// what begins after the last lead, nor what lies in another year than the campaign's name says.
/// Where what people said names no entry any more, the title counts again; where it came to name
/// several, they choose anew.
[[nodiscard]] QList<CampaignMatch> campaignMatches(
    const Plan &plan, const Measurement &measurement);

/// What ColumnMap::planEntries says of each of these entries: its title, with its first day where
/// others are called so too, and numbered where they begin on the same day; without a title, its
/// first day.
[[nodiscard]] QStringList entryWords(const QList<Entry> &entries);

/// Those that a campaign may be, by their start.
[[nodiscard]] QList<Entry> campaignEntries(const Plan &plan);

} // namespace lockstep
