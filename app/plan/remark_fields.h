// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The fields of the nouns about the plan, see fields.h.

#include "app/plan/field.h"
#include "app/plan/remarks.h"

#include <tuple>

namespace lockstep {

template <> struct Fields<Scenario> {
    static constexpr auto table = "scenario";
    static constexpr auto fields = std::tuple { Field { "position", &Scenario::position },
        Field { "name", &Scenario::name }, Field { "note", &Scenario::note } };
};

template <> struct Fields<ScenarioChange> {
    static constexpr auto table = "scenario_change";
    static constexpr auto fields = std::tuple { Field { "scenario", &ScenarioChange::scenario },
        Field { "table", &ScenarioChange::table }, Field { "row", &ScenarioChange::row },
        Field { "field", &ScenarioChange::field }, Field { "value", &ScenarioChange::value } };
};

template <> struct Fields<Study> {
    static constexpr auto table = "study";
    static constexpr auto fields = std::tuple { Field { "files", &Study::files },
        Field { "measuredOn", &Study::measuredOn }, Field { "firstContact", &Study::firstContact },
        Field { "lastContact", &Study::lastContact }, Field { "rows", &Study::rows },
        Field { "unused", &Study::unused }, Field { "leads", &Study::leads },
        Field { "won", &Study::won } };
};

template <> struct Fields<Reading> {
    static constexpr auto table = "reading";
    static constexpr auto fields = std::tuple { Field { "study", &Reading::study },
        Field { "table", &Reading::table }, Field { "row", &Reading::row },
        Field { "field", &Reading::field }, Field { "slice", &Reading::slice },
        Field { "cases", &Reading::cases }, Field { "successes", &Reading::successes },
        Field { "value", &Reading::value }, Field { "median", &Reading::median },
        Field { "low", &Reading::low }, Field { "high", &Reading::high },
        Field { "ninety", &Reading::ninety }, Field { "curve", &Reading::curve } };
};

template <> struct Fields<Opinion> {
    static constexpr auto table = "opinion";
    static constexpr auto fields
        = std::tuple { Field { "table", &Opinion::table }, Field { "row", &Opinion::row },
              Field { "field", &Opinion::field }, Field { "side", &Opinion::side },
              Field { "value", &Opinion::value }, Field { "reason", &Opinion::reason } };
};

template <> struct Fields<Seal> {
    static constexpr auto table = "seal";
    static constexpr auto fields
        = std::tuple { Field { "kind", &Seal::kind }, Field { "item", &Seal::item },
              Field { "side", &Seal::side }, Field { "stand", &Seal::stand },
              Field { "note", &Seal::note }, Field { "by", &Seal::by }, Field { "at", &Seal::at },
              Field { "digest", &Seal::digest }, Field { "content", &Seal::content } };
};

template <> struct Fields<Extra> {
    static constexpr auto table = "extra";
    static constexpr auto fields = std::tuple { Field { "owner", &Extra::owner },
        Field { "field", &Extra::field }, Field { "json", &Extra::json } };
};

} // namespace lockstep
