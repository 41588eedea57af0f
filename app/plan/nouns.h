// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The nouns of a joint plan: what the two leaders agree about, as plain values. Everything that can
// be computed from them is in figures/; every change to them is an edit in the feature's folder.
// References are ids; a null id means "none" or "all", as said at the member.

#include "app/base/duration.h"
#include "app/base/id.h"
#include "app/base/period.h"
#include "app/plan/calendar_nouns.h"
#include "app/plan/process_nouns.h"
#include "app/plan/remarks.h"

#include <QDate>
#include <QString>

namespace lockstep {

/// The one row of general facts about the plan.
struct Settings {
    QString title; ///< "FY27 joint plan"
    QString company;
    QString marketingLeader;
    QString salesLeader;
    QString currency = QStringLiteral("EUR"); ///< ISO 4217
    QString locale = QStringLiteral("en_GB"); ///< how numbers and dates are shown
    QDate horizonStart; ///< first day of the first fiscal year's first month; years of whole weeks
                        ///< begin near it, see fiscal.h
    int horizonMonths = 12; ///< 12 … 60
    Ratio marketingShare { 500'000 }; ///< what a new stream starts with
    Money dealSize; ///< what a new market starts with; 0: none stated
    Duration bookingToRevenue; ///< what a new stream starts with
    Duration firstResponse { 10 }; ///< hand-off to sales' first attempt, at most
    bool cadenceFromPreviousTouch = false; ///< offsets count from the previous touch, not hand-off
    bool wholeWinsFirst = false; ///< wins are rounded up, and what they need follows from that
    qint64 forecastSeed = 1; ///< the same seed draws the same forecast
    FiscalPattern fiscalPattern = FiscalPattern::CalendarMonths;
    // Of years of whole weeks: each ends near the end of the month before `horizonStart`'s.
    YearEnd yearEnd = YearEnd::LastWeekday;
    Weekday yearEndWeekday = Weekday::Saturday;
    bool yearNamedByStart = false; ///< fiscal years are named by the year they begin in
    QString workingDays = QStringLiteral("MO,TU,WE,TH,FR");
    QString holidayRegions {}; ///< whose public holidays count, as "DE,GB"; see holidays.h
    Weekday weekStart = Weekday::Monday;
    QString marketingMail {}; ///< the leaders' addresses
    QString salesMail {};
    bool operator==(const Settings &) const = default;
};

/// How a year's target comes to its quarters: alike, as last year's revenue did, by stated shares,
/// or with recurring revenue that grows evenly.
enum class Spread { Even, LastYear, ByHand, Ramp };

/// The revenue both sides answer for in one fiscal year, named as the settings say.
struct Target {
    Id<Target> id;
    int fiscalYear = 0;
    Money revenue;
    Evidence evidence;
    Spread spread = Spread::Even;
    QuarterShares shares {}; ///< by hand
    QuarterMoney lastYear {}; ///< the revenue whose shape counts
    Money rampFrom {}; ///< recurring revenue of the month before the year
    Money rampTo {}; ///< recurring revenue of its last month; `revenue` is then the months' sum
    Money budget {}; ///< for what the calendar's entries of the year cost; 0: none stated
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
    Helper helper = Helper::None;
    QString entryCriteria {}; ///< what must be true to enter it
    Duration stallLimit {}; ///< who stands in it longer is stalled; 0: none stated, one is derived
    QString stallPlay {}; ///< what is done for those who are
    bool maySkip = false; ///< one may come to a later stage without having stood in it
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
    Ratio dealSizeSpread {}; ///< standard deviation by mean, up to 1,000 %; 0: not stated
    Ratio accountWinShare { 1'000'000 }; ///< of the accounts approached, how many can be won
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
    Id<Stage> salesEntryStage; ///< of deals that sales sources; null: the first that sales owns
    Duration bookingToRevenue; ///< won to recognised revenue
    Money dealSize {}; ///< 0: the market's
    Evidence dealSizeEvidence {};
    Ratio partnerShare {}; ///< of the stream's revenue, sourced by partners; sales has the rest
    Id<Stage> partnerEntryStage {}; ///< of deals that partners source; null: as those of sales
    Evidence bookingEvidence {}; ///< of `bookingToRevenue`
    // Null: the stream's own. Otherwise its own are kept, and those of the other stream count.
    Id<Stream> ratesSameAs {}; ///< rates and recycling
    Id<Stream> lagsSameAs {}; ///< lags, their curves, and booking to revenue
    Id<Stream> dealSizeSameAs {};
    Id<Stream> sharesSameAs {}; ///< who sources how much, and where it enters
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
    Ratio rateLow {}; ///< the least and the most that are likely; 0: not stated
    Ratio rateHigh {};
    LagCurve lagCurve {}; ///< takes the place of the mean lag
    Ratio recycleShare {}; ///< of those who do not go on, how many come back; under 100 %
    Id<Stage> recycleTo {}; ///< where to: never a later stage; null: the step's own
    Duration recycleDelay {}; ///< from entering the stage to coming back
    Evidence recycleEvidence {};
    Ratio nurtureShare {}; ///< of those who enter the stage, who need nurturing first, 0 … 100 %
    Duration nurtureTime {}; ///< how long that takes on average, before the lag begins
    Evidence nurtureEvidence {};
    Ratio skipShare {}; ///< of those who count as having come to the stage, who never stood in it
    Evidence skipEvidence {};
    bool operator==(const Step &) const = default;
};

/// How many stand in a stage when the horizon begins.
struct OpeningPipeline {
    Id<OpeningPipeline> id;
    Id<Stream> stream;
    Id<Stage> stage;
    qint64 count = 0;
    Evidence evidence;
    Duration age {}; ///< how long they have stood there on average; 0: not known
    bool operator==(const OpeningPipeline &) const = default;
};

/// What a part of a year's revenue is. Churn and ended products take away, all others add.
enum class BridgeKind { Base, Renewals, Churn, Expansion, Launch, EndedProduct, NewBusiness };

/// A part of the way from last year's revenue to a year's target. What the parts leave open is the
/// streams' to carry; a stated part for new business is only compared with that.
struct BridgeRow {
    Id<BridgeRow> id;
    int position = 0;
    int fiscalYear = 0; ///< of the target
    BridgeKind kind = BridgeKind::Base;
    QString title; ///< "Cell controller 4"
    Money amount; ///< never negative; the kind says whether it adds
    Id<BridgeRow> replaces; ///< the ended product that a launch replaces; null: it adds
    Evidence evidence;
    bool operator==(const BridgeRow &) const = default;
};

/// People who work what enters a stage.
struct Team {
    Id<Team> id;
    int position = 0;
    QString name;
    Side side = Side::Sales;
    Id<Stage> stage; ///< whose entrants they work; null: the first stage of their side
    int headCount = 0;
    QDate startsOn; ///< null: from the start
    Duration ramp; ///< from the start to full strength, evenly
    qint64 perMonth = 0; ///< entrants that one person handles in a month; 0: not stated
    qint64 hoursPerWeek = 0; ///< of one person for the follow-up's touches; 0: not stated
    Money quota; ///< of one person, a year; 0: none
    Evidence evidence;
    int entriesAtOnce = 0; ///< calendar entries that they can work on at a time; 0: not stated
    bool operator==(const Team &) const = default;
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

/// One step of sales' follow-up of a handed-over lead.
struct Touch {
    Id<Touch> id;
    int position = 0;
    TouchKind kind = TouchKind::Call;
    Duration offset; ///< from hand-off or the previous touch, see Settings
    QString text;
    Duration effort {}; ///< time that it takes; 0: not stated
    bool operator==(const Touch &) const = default;
};

} // namespace lockstep
