// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A review that recurs beside a fair, a tour and an offer.

#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"

#include <QPoint>

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline constexpr Id<Entry> kReview { 11 };
inline constexpr Id<Entry> kFair { 12 };
inline constexpr Id<Entry> kTour { 13 };
inline constexpr Id<Entry> kOffer { 14 };

/// July 2026 to June 2027. A review on the first two days of September, October and November; a
/// fair in January, a tour in February, an offer in April.
inline Plan plan()
{
    Plan plan = smallPlan();
    Entry review
        = entryOf(kReview, u"Review"_s, Side::Sales, { QDate(2026, 9, 1), QDate(2026, 9, 3) });
    review.kind = EntryKind::Review;
    review.rule = u"FREQ=MONTHLY;COUNT=3"_s;
    plan.entries = { review,
        entryOf(kFair, u"Fair"_s, Side::Marketing, { QDate(2027, 1, 4), QDate(2027, 1, 25) }),
        entryOf(kTour, u"Tour"_s, Side::Marketing, { QDate(2027, 2, 1), QDate(2027, 2, 22) }),
        entryOf(kOffer, u"Offer"_s, Side::Sales, { QDate(2027, 4, 1), QDate(2027, 4, 22) }) };
    plan.entries[1].market = kMarket;
    return plan;
}

inline QPoint middleOf(CalendarStage &stage, QDate date)
{
    return stage.canvas().placeOf(EntryDate { kReview, date })->bar.center().toPoint();
}

/// The days on which something called "Review" begins, in order.
inline QList<QDate> reviewDays(CalendarStage &stage)
{
    QList<QDate> days;
    for (const auto &place : stage.canvas().places().entries) {
        if (stage.entry(place.entry).title == u"Review")
            days << place.period.start;
    }
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace lockstep::test
