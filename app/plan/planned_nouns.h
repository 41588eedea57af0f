// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/plan/plan.h"

#include <type_traits>

namespace lockstep {

/// What the two leaders plan with. Words about the plan are not what a scenario is about.
template <class Noun>
inline constexpr bool isPlanned
    = !std::is_same_v<
          Noun, Seal> && !std::is_same_v<Noun, Extra> && !std::is_same_v<Noun, Scenario> && !std::is_same_v<Noun, ScenarioChange> && !std::is_same_v<Noun, Study> && !std::is_same_v<Noun, Reading> && !std::is_same_v<Noun, Opinion> && !std::is_same_v<Noun, DefinitionVersion> && !std::is_same_v<Noun, PastEffort> && !std::is_same_v<Noun, EntryOutcome> && !std::is_same_v<Noun, AttemptsNow> && !std::is_same_v<Noun, RemovedEvent>;

} // namespace lockstep
