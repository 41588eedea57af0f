// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Nouns about the plan rather than of it: other ways that it could be, what each side said to it,
// and what came in unknown.

#include "app/base/id.h"
#include "app/plan/values.h"

#include <QDateTime>
#include <QString>

namespace lockstep {

/// A named set of changes to look at beside the plan.
struct Scenario {
    Id<Scenario> id;
    int position = 0;
    QString name;
    QString note;
    bool operator==(const Scenario &) const = default;
};

/// What a scenario puts in place of one field of the plan.
struct ScenarioChange {
    Id<ScenarioChange> id;
    Id<Scenario> scenario;
    QString table; ///< "steps", "settings": as in plan.json
    qint64 row = 0; ///< id of the row; 1 for settings
    QString field; ///< "rate"
    QString value; ///< the field's JSON, as in plan.json
    bool operator==(const ScenarioChange &) const = default;
};

enum class ItemKind {
    Target,
    Market,
    Stream,
    Step,
    Entry,
    Clause,
    Stage,
    BridgeRow,
    OpeningPipeline,
    Team,
    Scenario
};
enum class Stand { Open, Agreed, AgreedWithReservation, Disputed, Parked };

/// What one side said to one item, and the content that it said it to.
struct Seal {
    Id<Seal> id;
    ItemKind kind = ItemKind::Clause;
    qint64 item = 0; ///< id of the item
    Side side = Side::Marketing;
    Stand stand = Stand::Open;
    QString note; ///< the reservation, the objection, the reason to park
    QString by;
    QDateTime at; ///< UTC
    QString digest; ///< SHA-256 of `content`, hexadecimal
    QString content; ///< the item as it read then, one `name: value` a line
    bool operator==(const Seal &) const = default;
};

/// A field of an imported plan.json that this version does not know: kept, and written out again.
struct Extra {
    Id<Extra> id;
    qint64 owner = 0; ///< id of the object that it stood in; 0: the plan itself, 1: its settings
    QString field;
    QString json;
    bool operator==(const Extra &) const = default;
};

} // namespace lockstep
