// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits of markets, channels, buyer roles and target accounts: from plan to plan, nothing else
// touched. Each refuses what limits.h does not allow, with the input's name as subject.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QSet>

namespace lockstep {

/// Replaces the market with the same id. A changed deal size or account count whose evidence stays
/// loses the mark Measured.
[[nodiscard]] Result<Plan> putMarket(Plan plan, Market market);

/// Adds a market at the end and, for each channel, a stream in it whose steps copy those of the
/// first stream of that channel (or start as guesses: 30 % and 14 days); what was measured there is
/// an estimate here. The new streams carry 0 % of the target. A null id is replaced by a fresh one;
/// a market without a deal size starts with the settings'.
[[nodiscard]] Result<Plan> addMarket(Plan plan, Market market, QRandomGenerator &ids);
/// The same the other way round: a stream in each market, like the first stream of that market.
[[nodiscard]] Result<Plan> addChannel(Plan plan, Channel channel, QRandomGenerator &ids);
[[nodiscard]] Result<Plan> putChannel(Plan plan, Channel channel);
/// What becomes of calendar entries that name what is removed: the edit is refused (StillReferred),
/// they are for all the others then, for one of them, or they go too. For all, or gone, are only
/// those that name nothing else; the others stay for that.
enum class EntriesThen { Refuse, ForAll, Move, Remove };

/// The entries that are for it, alone or among others.
[[nodiscard]] QSet<Id<Entry>> entriesFor(const Plan &plan, Id<Market> market);
[[nodiscard]] QSet<Id<Entry>> entriesFor(const Plan &plan, Id<Channel> channel);
[[nodiscard]] QSet<Id<Entry>> entriesOnlyFor(const Plan &plan, Id<Market> market);
[[nodiscard]] QSet<Id<Entry>> entriesOnlyFor(const Plan &plan, Id<Channel> channel);

/// Removes it with its streams, their steps, pipeline and tripwires, roles, seals; target accounts
/// stay, unassigned. `to`: for which entries are moved.
[[nodiscard]] Result<Plan> removeMarket(
    Plan plan, Id<Market> id, EntriesThen entries = EntriesThen::Refuse, Id<Market> to = {});
[[nodiscard]] Result<Plan> removeChannel(
    Plan plan, Id<Channel> id, EntriesThen entries = EntriesThen::Refuse, Id<Channel> to = {});

[[nodiscard]] Result<Plan> putBuyerRole(Plan plan, BuyerRole role);
[[nodiscard]] Result<Plan> removeBuyerRole(Plan plan, Id<BuyerRole> id);

/// Adds one account a line, leaving out what the side's list already has.
[[nodiscard]] Result<Plan> addTargetAccounts(
    Plan plan, Side side, Id<Market> market, const QStringList &names, QRandomGenerator &ids);
[[nodiscard]] Result<Plan> removeTargetAccount(Plan plan, Id<TargetAccount> id);

} // namespace lockstep
