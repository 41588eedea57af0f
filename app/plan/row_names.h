// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What one row of the plan is called in people's words, as part of a sentence: "Spring fair",
// "MQL → SAL, Direct · Automotive". A row without a name of its own is called by its kind.

#include "app/plan/plan.h"

namespace lockstep {

[[nodiscard]] QString rowName(const Plan &plan, const Settings &settings);
[[nodiscard]] QString rowName(const Plan &plan, const Target &target);
[[nodiscard]] QString rowName(const Plan &plan, const Stage &stage);
[[nodiscard]] QString rowName(const Plan &plan, const Market &market);
[[nodiscard]] QString rowName(const Plan &plan, const BuyerRole &role);
[[nodiscard]] QString rowName(const Plan &plan, const TargetAccount &account);
[[nodiscard]] QString rowName(const Plan &plan, const Channel &channel);
[[nodiscard]] QString rowName(const Plan &plan, const Stream &stream);
[[nodiscard]] QString rowName(const Plan &plan, const Step &step);
[[nodiscard]] QString rowName(const Plan &plan, const OpeningPipeline &pipeline);
[[nodiscard]] QString rowName(const Plan &plan, const BridgeRow &row);
[[nodiscard]] QString rowName(const Plan &plan, const Team &team);
[[nodiscard]] QString rowName(const Plan &plan, const FreeKind &kind);
[[nodiscard]] QString rowName(const Plan &plan, const Holiday &holiday);
[[nodiscard]] QString rowName(const Plan &plan, const Entry &entry);
[[nodiscard]] QString rowName(const Plan &plan, const EntryReach &reach);
[[nodiscard]] QString rowName(const Plan &plan, const RemovedEvent &event);
[[nodiscard]] QString rowName(const Plan &plan, const ClauseSection &section);
[[nodiscard]] QString rowName(const Plan &plan, const Clause &clause);
[[nodiscard]] QString rowName(const Plan &plan, const Touch &touch);
[[nodiscard]] QString rowName(const Plan &plan, const DefinitionVersion &version);
[[nodiscard]] QString rowName(const Plan &plan, const Tripwire &tripwire);
[[nodiscard]] QString rowName(const Plan &plan, const Scenario &scenario);
[[nodiscard]] QString rowName(const Plan &plan, const ScenarioChange &change);
[[nodiscard]] QString rowName(const Plan &plan, const Study &study);
[[nodiscard]] QString rowName(const Plan &plan, const Reading &reading);
[[nodiscard]] QString rowName(const Plan &plan, const Opinion &opinion);
[[nodiscard]] QString rowName(const Plan &plan, const PastEffort &effort);
[[nodiscard]] QString rowName(const Plan &plan, const EntryOutcome &outcome);
[[nodiscard]] QString rowName(const Plan &plan, const AttemptsNow &attempts);
[[nodiscard]] QString rowName(const Plan &plan, const Seal &seal);
[[nodiscard]] QString rowName(const Plan &plan, const Extra &extra);

/// "Direct · Automotive" where channel and market are at hand; null: the plan has none.
[[nodiscard]] QString streamName(const Channel *channel, const Market *market);

/// "addressable accounts" for the field "addressableAccounts".
[[nodiscard]] QString fieldWords(const char *field);

} // namespace lockstep
