// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What was measured of some of the leads: of all, of one source, of one market in one quarter.
// Plain numbers for views, the command line and the plan.

#include "app/base/period.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <array>

namespace lockstep {

/// What an empty cell is called where leads or deals are told apart.
inline constexpr QStringView kNoName = u"(none)";

/// By what leads can be told apart.
enum class Dimension { Source, Channel, Market, Owner, Campaign, Quarter };
inline constexpr std::array kDimensions { Dimension::Source, Dimension::Channel, Dimension::Market,
    Dimension::Owner, Dimension::Campaign, Dimension::Quarter };
inline constexpr std::size_t kNamedDimensions = 5; ///< all but quarters, which dates tell
inline constexpr std::size_t kAttemptWays = 6; ///< in which a lead may be tried, see ColumnUse
using Dimensions = QList<Dimension>; ///< one, or several that are crossed

/// A share of counted cases, with the interval that holds the true one in 95 of 100 such counts
/// (Jeffreys).
struct MeasuredRate {
    qint64 cases = 0;
    qint64 successes = 0;
    double low = 0; ///< 0 … 1
    double high = 1;
    [[nodiscard]] double value() const
    {
        return cases == 0 ? 0 : static_cast<double>(successes) / static_cast<double>(cases);
    }
    bool operator==(const MeasuredRate &) const = default;
};

/// How many took so many days.
struct DayCases {
    int days = 0;
    qint64 cases = 0;
    bool operator==(const DayCases &) const = default;
};

/// Whole days from one date to another, exactly, whatever the number of cases.
struct MeasuredTime {
    qint64 cases = 0;
    double mean = 0;
    double median = 0;
    double lowerQuartile = 0;
    double upperQuartile = 0;
    double ninety = 0; ///< nine in ten took at most so long
    double within30 = 0; ///< share that took at most so many days
    double within90 = 0;
    double within180 = 0;
    QList<qint64> byMonth; ///< how many within the first 30.4375 days, the second, …
    /// The shortest first; not kept of many parts by quarter, nor of three dimensions.
    QList<DayCases> byDay;
    bool operator==(const MeasuredTime &) const = default;
};

/// Amounts of won deals, in hundredths of the currency.
struct MeasuredDeals {
    qint64 cases = 0;
    qint64 sum = 0;
    double mean = 0;
    double median = 0;
    double lowerQuartile = 0;
    double upperQuartile = 0;
    double ninety = 0;
    double spread = 0; ///< standard deviation by mean
    double logSpread = 0; ///< standard deviation of the natural logarithms
    bool operator==(const MeasuredDeals &) const = default;
};

/// What happened in one quarter, whenever its leads came: never mixed with cohorts.
struct InPeriod {
    QDate start;
    QList<qint64> entered; ///< by stage
    bool operator==(const InPeriod &) const = default;
};

/// Who went back to nurture from one stage, the first time that they did.
struct RecycledStage {
    qint64 left = 0; ///< for nurture
    qint64 back = 0; ///< of them, those who came back later
    qint64 wentOn = 0; ///< of those, who then reached the next stage
    qsizetype to = 0; ///< the stage that most of them came back to, never a later one
    double meanDays = 0; ///< from entering the stage to coming back
    bool operator==(const RecycledStage &) const = default;
};

struct MeasuredRecycling {
    MeasuredRate ever; ///< of all leads, those who ever went back to nurture
    MeasuredRate returned; ///< of them, who came back; no cases where nothing tells of it
    MeasuredTime away; ///< from nurture to coming back
    QList<RecycledStage> stages; ///< by stage; empty where nobody was recycled
    bool operator==(const MeasuredRecycling &) const = default;
};

/// Stages are those of the measurement; a lead counts in every stage up to the furthest it reached.
struct EvidenceSlice {
    QStringList names; ///< "Web"; one for each dimension; empty of all leads
    QList<qint64> reached; ///< by stage: how many leads ever did
    QList<MeasuredRate> steps; ///< from each stage but the last to the next
    MeasuredRate overall; ///< from the first stage to the last
    QList<MeasuredTime> times; ///< of each step
    MeasuredTime overallTime;
    MeasuredDeals deals;
    qint64 lost = 0; ///< decided against, rejected ones not counted
    qint64 rejected = 0; ///< sent back by sales
    qint64 recycled = 0; ///< back in nurture at the end of the data
    QList<qint64> standing; ///< by stage: open there at the end of the data
    QList<double> standingDays; ///< by stage: how long on average
    QList<qint64> leaked; ///< by stage: open there for longer than nine in ten
                          ///< took who went on
    MeasuredRate winNarrow; ///< of the decided ones; no cases where nothing tells of losses
    MeasuredRate winBroad; ///< of all that reached the stage before the last
    /// By stage: lost ones that are known to have come so far, and maybe further. They count as
    /// lost and in the overall rate, but are no cases of the step.
    QList<qint64> unplaced;
    MeasuredRecycling recycling;
    /// By quarter of each stage's own date; empty of quarters' cohorts and of parts so fine that
    /// they were not counted.
    QList<InPeriod> periods;
    /// By stage: of those who reached it, who came further and have no date of it, though others
    /// have. 0 where nobody has one.
    QList<qint64> skipped;
    bool operator==(const EvidenceSlice &) const = default;
};

struct Breakdown {
    Dimensions by;
    QList<EvidenceSlice> slices; ///< most leads first; quarters and crossings in order
    bool operator==(const Breakdown &) const = default;
};

/// Leads of one quarter, followed to the end of the data.
struct Cohort {
    QDate start;
    QList<qint64> reached; ///< by stage
    MeasuredRate overall;
    QList<qint64> wonByMonth; ///< won within so many months after first contact, cumulated
    bool isOpen = false; ///< younger than nine in ten won deals took: more may come
    bool operator==(const Cohort &) const = default;
};

struct Month {
    QDate first;
    qint64 leads = 0;
    qint64 won = 0;
    qint64 amount = 0; ///< of deals won, hundredths
    bool operator==(const Month &) const = default;
};

struct ProfilePart {
    QString value; ///< "Automotive"
    qint64 won = 0;
    qint64 amount = 0;
    bool operator==(const ProfilePart &) const = default;
};

/// Who the won customers are, most frequent first; at most 20 parts each.
struct WonProfile {
    QList<ProfilePart> verticals;
    QList<ProfilePart> regions;
    QList<ProfilePart> sizes;
    bool operator==(const WonProfile &) const = default;
};

} // namespace lockstep
