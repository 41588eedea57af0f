// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The nouns of a joint plan: what the two leaders agree about, as plain values. Everything that can
// be computed from them is in figures/; every change to them is an edit in the feature's folder.
// References are ids; a null id means "none" or "all", as said at the member.

#include "app/base/duration.h"
#include "app/base/id.h"
#include "app/base/money.h"
#include "app/base/period.h"
#include "app/base/ratio.h"

#include <QDateTime>
#include <QString>

namespace lockstep {

enum class Side { Marketing, Sales };

/// How well an input is known.
enum class EvidenceMark { Guessed, Estimated, Measured };

/// Where an input comes from. Counts only where the mark is Measured.
struct Evidence {
    EvidenceMark mark = EvidenceMark::Guessed;
    QString source; ///< file, person or reasoning, free text
    qint64 cases = 0; ///< how many were observed
    qint64 successes = 0; ///< how many of them converted (rates only)
    bool operator==(const Evidence &) const = default;
};

/// The one row of general facts about the plan.
struct Settings {
    QString title; ///< "FY27 joint plan"
    QString company;
    QString marketingLeader;
    QString salesLeader;
    QString currency = QStringLiteral("EUR"); ///< ISO 4217
    QString locale = QStringLiteral("en_GB"); ///< how numbers and dates are shown
    QDate horizonStart; ///< first day of the first fiscal year's first month
    int horizonMonths = 12; ///< 12 … 60
    Ratio marketingShare { 500'000 }; ///< what a new stream starts with
    Money dealSize; ///< what a new market starts with; 0: none stated
    Duration bookingToRevenue; ///< what a new stream starts with
    Duration firstResponse { 10 }; ///< hand-off to sales' first attempt, at most
    bool cadenceFromPreviousTouch = false; ///< offsets count from the previous touch, not hand-off
    bool operator==(const Settings &) const = default;
};

/// The revenue both sides answer for in one fiscal year, named by the year it ends in.
struct Target {
    Id<Target> id;
    int fiscalYear = 0;
    Money revenue;
    Evidence evidence;
    bool operator==(const Target &) const = default;
};

/// A stage of the one funnel, in order of `position`. The last stage is the won one.
struct Stage {
    Id<Stage> id;
    int position = 0;
    QString name;
    Side owner = Side::Marketing;
    QString definition; ///< what must be true to stand in it
    QString exitCriteria; ///< what must be true to leave it forwards
    bool operator==(const Stage &) const = default;
};

/// A target market with its profile of the best-fit customer.
struct Market {
    Id<Market> id;
    int position = 0;
    QString name;
    QString vertical;
    QString region;
    qint64 employeesFrom = 0; ///< company size; 0: no lower bound
    qint64 employeesTo = 0; ///< inclusive; 0: no upper bound
    QString trigger; ///< what makes them buy now
    QString exclusion; ///< whom we leave alone
    Money dealSize; ///< average, of every stream in this market
    Evidence dealSizeEvidence;
    qint64 addressableAccounts = 0;
    Evidence accountsEvidence;
    bool operator==(const Market &) const = default;
};

enum class Seniority { Executive, Director, Manager, Specialist };
enum class Say { Decides, Influences, Uses, Blocks };

/// A person who has a say in the purchase, in one market.
struct BuyerRole {
    Id<BuyerRole> id;
    Id<Market> market;
    int position = 0;
    QString title;
    Seniority seniority = Seniority::Manager;
    Say say = Say::Influences;
    bool operator==(const BuyerRole &) const = default;
};

/// A named account on one side's target account list.
struct TargetAccount {
    Id<TargetAccount> id;
    Side side = Side::Marketing;
    QString name;
    Id<Market> market; ///< null: not assigned
    bool operator==(const TargetAccount &) const = default;
};

struct Channel {
    Id<Channel> id;
    int position = 0;
    QString name;
    bool operator==(const Channel &) const = default;
};

/// One market sold through one channel: carries a share of the target.
struct Stream {
    Id<Stream> id;
    Id<Market> market;
    Id<Channel> channel;
    Ratio targetShare; ///< of each year's revenue target, 0 … 100 %
    Ratio marketingShare; ///< of the stream's revenue, sourced by marketing, 0 … 100 %
    Evidence shareEvidence; ///< of the marketing share
    Id<Stage>
        salesEntryStage; ///< where sales-sourced deals enter; null: the first stage that sales owns
    Duration bookingToRevenue; ///< won to recognised revenue
    bool operator==(const Stream &) const = default;
};

/// The transition from `stage` to the next one, in one stream.
struct Step {
    Id<Step> id;
    Id<Stream> stream;
    Id<Stage> stage;
    Ratio rate; ///< over 0, up to 100 %
    Evidence rateEvidence;
    Duration lag; ///< mean time from entering the stage to entering the next, 0 … 3,650 days
    Evidence lagEvidence;
    bool operator==(const Step &) const = default;
};

/// How many stand in a stage when the horizon begins.
struct OpeningPipeline {
    Id<OpeningPipeline> id;
    Id<Stream> stream;
    Id<Stage> stage;
    qint64 count = 0;
    Evidence evidence;
    bool operator==(const OpeningPipeline &) const = default;
};

enum class EntryKind {
    Campaign,
    TradeShow,
    Launch,
    PricePromotion,
    CloseOff, ///< last day on which a booking counts for its quarter
    Training,
    Review,
    Other
};

/// Something on the shared calendar.
struct Entry {
    Id<Entry> id;
    EntryKind kind = EntryKind::Campaign;
    QString title;
    Side owner = Side::Marketing;
    Period period;
    Id<Market> market; ///< null: all
    Id<Channel> channel; ///< null: all
    Id<Stage> stage; ///< where its volume enters; null: the first stage
    qint64 expectedVolume = 0; ///< entrants at `stage`, evenly over the period
    Evidence volumeEvidence;
    Money cost;
    QString notes;
    bool operator==(const Entry &) const = default;
};

struct ClauseSection {
    Id<ClauseSection> id;
    int position = 0;
    QString title;
    bool operator==(const ClauseSection &) const = default;
};

/// One line of the agreement: a pair of promises, or one shared text. `{name}` shows a figure.
struct Clause {
    Id<Clause> id;
    Id<ClauseSection> section;
    int position = 0;
    QString topic;
    QString marketingPromise;
    QString salesPromise;
    QString sharedText;
    bool operator==(const Clause &) const = default;
};

enum class TouchKind { Call, Voicemail, Mail, Social, Meeting };

/// One step of sales' follow-up of a handed-over lead.
struct Touch {
    Id<Touch> id;
    int position = 0;
    TouchKind kind = TouchKind::Call;
    Duration offset; ///< from hand-off or the previous touch, see Settings
    QString text;
    bool operator==(const Touch &) const = default;
};

enum class ItemKind { Target, Market, Stream, Step, Entry, Clause };
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
