// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The nouns of how the plan is run: what its stages were agreed to mean before, what both sides do
// when a figure leaves its limits, and what earlier efforts brought. As plain values.

#include "app/base/duration.h"
#include "app/base/id.h"
#include "app/plan/values.h"

#include <QDate>
#include <QString>

namespace lockstep {

struct Channel;
struct Entry;
struct Stage;
struct Stream;
struct Study;

/// What a stage's texts said from a day on.
struct DefinitionVersion {
    Id<DefinitionVersion> id;
    Id<Stage> stage;
    QDate date; ///< when they were kept
    QString definition;
    QString entryCriteria;
    QString exitCriteria;
    QString note; ///< what changed with it, and why
    bool operator==(const DefinitionVersion &) const = default;
};

enum class TripwireKind {
    Stalled, ///< more than `limitRate` of those who stand in the stage have stood there too long
    Rate, ///< less than `limitRate` of those who enter the stage go on
    Lag ///< they take longer than `limitLag` on average to go on
};

/// A limit that both sides watch, and what is done first when it is crossed.
struct Tripwire {
    Id<Tripwire> id;
    int position = 0;
    TripwireKind kind = TripwireKind::Stalled;
    Id<Stage> stage;
    Id<Stream> stream; ///< null: all
    Ratio limitRate; ///< of Stalled and Rate, 0 … 100 %
    Duration limitLag; ///< of Lag, over 0
    Side owner = Side::Marketing; ///< who acts
    QString firstAct;
    Duration deadline; ///< from when it is seen to the first act; 0: none stated
    bool operator==(const Tripwire &) const = default;
};

enum class PastKind { Campaign, Channel };
/// What both sides make of it for the coming year.
enum class Verdict { Open, Keep, More, Less, Stop };

/// A card of the look back: one campaign or channel of the time before the plan. One for each kind
/// and name.
struct PastEffort {
    Id<PastEffort> id;
    int position = 0;
    PastKind kind = PastKind::Campaign;
    QString name;
    Id<Channel> channel; ///< of the plan, that it belongs to; null: none
    Money revenue; ///< that it brought
    Money cost; ///< 0: not known
    qint64 leads = 0; ///< that it brought; 0: not known
    qint64 won = 0;
    Verdict verdict = Verdict::Open;
    QString note;
    Id<Study> study; ///< that measured it; null: typed
    bool operator==(const PastEffort &) const = default;
};

/// How many of an entry's leads came to a stage, as measured. One for each entry, stage and study.
struct EntryOutcome {
    Id<EntryOutcome> id;
    Id<Entry> entry;
    Id<Stage> stage;
    qint64 count = 0;
    Money revenue; ///< at the won stage only
    Id<Study> study; ///< null: typed
    bool operator==(const EntryOutcome &) const = default;
};

/// How sales follows up today, by kind of touch. One for each kind.
struct AttemptsNow {
    Id<AttemptsNow> id;
    TouchKind kind = TouchKind::Call;
    Ratio perLead; ///< 1,000,000: one a lead; up to 1,000 a lead
    Ratio reached; ///< of the leads, who were reached that way; 0: not stated
    Evidence evidence;
    bool operator==(const AttemptsNow &) const = default;
};

} // namespace lockstep
