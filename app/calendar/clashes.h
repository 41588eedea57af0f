// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Where the calendar's entries get into each other's way, or into that of what the plan says
// elsewhere, on all of their dates within the plan's years. Ideas are left out. What follow-up can
// handle is told by figures.

#include "app/base/format.h"
#include "app/calendar/working_days.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"

namespace lockstep {

enum class ClashKind {
    SameAudience, ///< begin within a fortnight, for somebody whom both are for
    SameChannel, ///< the same of different markets, through one channel
    TeamOverLoad, ///< more at once than the team can work on
    Flood, ///< brings more than those who follow up can handle; found by figures
    AfterCloseOff, ///< ends after the bookings of its quarter, or the one it falls in, are closed
    OnHoliday,
    NoTarget, ///< costs money for streams that carry no target
    NoStream, ///< is for a market and channel in which nothing is sold
    NoCampaign, ///< of a stream: carries a target, and nothing brings anybody
    OverBudget, ///< of a fiscal year
    AgainstVerdict ///< for what is to be stopped, or as much money for what is to be less
};

struct Clash {
    ClashKind kind {};
    QList<Id<Entry>> entries {}; ///< by their start
    Period period {}; ///< when
    Id<Team> team {};
    Id<Stream> stream {};
    double amount = 0; ///< entries at once, entrants, minor units, or working days too many
    double most = 0; ///< that would be possible
    QString holiday {};
    Id<PastEffort> effort {};
    bool operator==(const Clash &) const = default;
};

inline constexpr int kFortnight = 14;

/// By kind, then by time. Quick enough for thousands of entries while one is dragged.
[[nodiscard]] QList<Clash> calendarClashes(const Plan &plan);

[[nodiscard]] QString nameOf(ClashKind kind); ///< "sameAudience": stable, for other programs
/// As check() tells what people should look at.
[[nodiscard]] Finding clashFinding(const Plan &plan, const Clash &clash, const Format &format);

/// The most that the costs of a year come to, however many there are: beyond it they are only known
/// to be too much, which is a clash.
inline constexpr Money kMostCounted { limits::kMaxMinorUnits * 1'000 };

/// What a fiscal year's entries cost, by their start, without ideas; what recurs costs as much on
/// each date within the plan's horizon.
struct BudgetFigures {
    int fiscalYear = 0;
    Money budget; ///< 0: none stated
    Money planned;
    Money committed;
    Money spent;
    [[nodiscard]] bool isCountable() const { return planned < kMostCounted; }
    [[nodiscard]] Money left() const { return budget - planned; }
    [[nodiscard]] bool isOver() const { return budget > Money {} && planned > budget; }
    [[nodiscard]] Money over() const { return isOver() ? planned - budget : Money {}; }
    bool operator==(const BudgetFigures &) const = default;
};
/// One a target, by year.
[[nodiscard]] QList<BudgetFigures> budgets(const Plan &plan);

} // namespace lockstep
