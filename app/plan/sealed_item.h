// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a seal points to: an item by its kind and id. What seals mean is agreement/'s business.

#include "app/plan/plan.h"

#include <QByteArray>
#include <optional>

namespace lockstep {

/// The kind of item that rows of a noun are; nothing for those that nobody seals.
template <class Noun> inline constexpr std::optional<ItemKind> itemKindOf = std::nullopt;
template <> inline constexpr std::optional itemKindOf<Target> = ItemKind::Target;
template <> inline constexpr std::optional itemKindOf<Market> = ItemKind::Market;
template <> inline constexpr std::optional itemKindOf<Stream> = ItemKind::Stream;
template <> inline constexpr std::optional itemKindOf<Step> = ItemKind::Step;
template <> inline constexpr std::optional itemKindOf<Entry> = ItemKind::Entry;
template <> inline constexpr std::optional itemKindOf<Clause> = ItemKind::Clause;
template <> inline constexpr std::optional itemKindOf<Stage> = ItemKind::Stage;
template <> inline constexpr std::optional itemKindOf<BridgeRow> = ItemKind::BridgeRow;
template <> inline constexpr std::optional itemKindOf<OpeningPipeline> = ItemKind::OpeningPipeline;
template <> inline constexpr std::optional itemKindOf<Team> = ItemKind::Team;
template <> inline constexpr std::optional itemKindOf<Scenario> = ItemKind::Scenario;
template <> inline constexpr std::optional itemKindOf<Tripwire> = ItemKind::Tripwire;

[[nodiscard]] bool hasItem(const Plan &plan, ItemKind kind, qint64 id);
/// What that side said last, whatever became of the item since; Open: nothing.
[[nodiscard]] Stand lastWord(const Plan &plan, ItemKind kind, qint64 id, Side side);
[[nodiscard]] QByteArray tableOf(ItemKind kind); ///< "opening_pipeline", as in Fields

} // namespace lockstep
