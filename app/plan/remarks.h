// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Nouns about the plan rather than of it: other ways that it could be, what each side said to it,
// and what came in unknown.

#include "app/base/id.h"
#include "app/plan/values.h"

#include <QDate>
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
    Scenario,
    Tripwire
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

/// One time that exports of both sides' systems were measured. Only counts are kept of them, never
/// a person's or a company's record.
struct Study {
    Id<Study> id;
    QString files; ///< their names: "crm.csv + leads.csv"
    QDate measuredOn;
    QDate firstContact; ///< of the earliest lead
    QDate lastContact; ///< of the latest
    qint64 rows = 0; ///< read
    qint64 unused = 0; ///< of them, those that could not be used
    qint64 leads = 0;
    qint64 won = 0;
    bool operator==(const Study &) const = default;
};

/// What a study says about one field of the plan, whatever the plan then takes. Numbers are in the
/// field's own unit: parts per million, minutes, minor units or a count.
struct Reading {
    Id<Reading> id;
    Id<Study> study;
    QString table; ///< "steps": as in plan.json
    qint64 row = 0; ///< id of the row
    QString field; ///< "rate"
    QString slice; ///< which part of the rows: "source Web"; empty: all
    qint64 cases = 0;
    qint64 successes = 0; ///< rates only
    qint64 value = 0; ///< a rate, a mean, a count
    qint64 median = 0; ///< times and deal sizes
    qint64 low = 0; ///< of a rate, the interval's lower end; else the lower quartile
    qint64 high = 0;
    qint64 ninety = 0; ///< nine in ten took so long, or were so large, at most
    LagCurve curve {}; ///< times only
    bool operator==(const Reading &) const = default;
};

/// What one side would plan with in a field of the plan. What both agreed is the field itself.
struct Opinion {
    Id<Opinion> id;
    QString table; ///< "steps": as in plan.json
    qint64 row = 0; ///< id of the row
    QString field; ///< "rate"
    Side side = Side::Marketing;
    qint64 value = 0; ///< in the field's own unit, as in a Reading
    QString reason;
    bool operator==(const Opinion &) const = default;
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
