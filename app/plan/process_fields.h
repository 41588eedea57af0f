// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The fields of the nouns of how the plan is run, see fields.h.

#include "app/plan/field.h"
#include "app/plan/process_nouns.h"

#include <tuple>

namespace lockstep {

template <> struct Fields<DefinitionVersion> {
    static constexpr auto table = "definition_version";
    static constexpr auto fields = std::tuple { Field { "stage", &DefinitionVersion::stage },
        Field { "date", &DefinitionVersion::date },
        Field { "definition", &DefinitionVersion::definition },
        Field { "entryCriteria", &DefinitionVersion::entryCriteria },
        Field { "exitCriteria", &DefinitionVersion::exitCriteria },
        Field { "note", &DefinitionVersion::note } };
};

template <> struct Fields<Tripwire> {
    static constexpr auto table = "tripwire";
    static constexpr auto fields = std::tuple { Field { "position", &Tripwire::position },
        Field { "kind", &Tripwire::kind }, Field { "stage", &Tripwire::stage },
        Field { "stream", &Tripwire::stream }, Field { "limitRate", &Tripwire::limitRate },
        Field { "limitLag", &Tripwire::limitLag }, Field { "owner", &Tripwire::owner },
        Field { "firstAct", &Tripwire::firstAct }, Field { "deadline", &Tripwire::deadline } };
};

template <> struct Fields<PastEffort> {
    static constexpr auto table = "past_effort";
    static constexpr auto fields = std::tuple { Field { "position", &PastEffort::position },
        Field { "kind", &PastEffort::kind }, Field { "name", &PastEffort::name },
        Field { "channel", &PastEffort::channel }, Field { "revenue", &PastEffort::revenue },
        Field { "cost", &PastEffort::cost }, Field { "leads", &PastEffort::leads },
        Field { "won", &PastEffort::won }, Field { "verdict", &PastEffort::verdict },
        Field { "note", &PastEffort::note }, Field { "study", &PastEffort::study } };
};

template <> struct Fields<EntryOutcome> {
    static constexpr auto table = "entry_outcome";
    static constexpr auto fields = std::tuple { Field { "entry", &EntryOutcome::entry },
        Field { "stage", &EntryOutcome::stage }, Field { "count", &EntryOutcome::count },
        Field { "revenue", &EntryOutcome::revenue }, Field { "study", &EntryOutcome::study } };
};

template <> struct Fields<AttemptsNow> {
    static constexpr auto table = "attempts_now";
    static constexpr auto fields = std::tuple { Field { "kind", &AttemptsNow::kind },
        Field { "perLead", &AttemptsNow::perLead }, Field { "reached", &AttemptsNow::reached },
        Field { "evidence", &AttemptsNow::evidence } };
};

} // namespace lockstep
