// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Plans with one tripwire, and what was measured of what it watches.

#include "app/figures/tripwires.h"
#include "tests/support/studies.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline Tripwire wire(TripwireKind kind, double limit)
{
    Tripwire tripwire;
    tripwire.id = { 901 };
    tripwire.kind = kind;
    tripwire.stage = kMql;
    tripwire.owner = Side::Sales;
    tripwire.firstAct = u"call both leaders"_s;
    tripwire.deadline = durationFromDays(3);
    if (kind == TripwireKind::Lag)
        tripwire.limitLag = durationFromDays(limit);
    else
        tripwire.limitRate = ratioFromFraction(limit);
    return tripwire;
}

/// MQL → Won is 10 % in 60 days.
inline Plan watched(const Tripwire &tripwire)
{
    Plan plan = smallPlan();
    plan.tripwires = { tripwire };
    return plan;
}

inline Reading rate(qint64 id, qint64 cases, qint64 successes, const QString &slice = {})
{
    Reading reading = mqlReading(id, u"rate"_s);
    reading.slice = slice;
    reading.cases = cases;
    reading.successes = successes;
    return reading;
}

inline Reading lag(qint64 id, qint64 cases, double days)
{
    Reading reading = rate(id, cases, 0);
    reading.field = u"lag"_s;
    reading.value = durationFromDays(days).minutes;
    return reading;
}

inline Plan measured(const Tripwire &tripwire, const QList<Reading> &readings)
{
    Plan plan = watched(tripwire);
    plan.studies = { crmStudy(QDate(2026, 6, 1)) };
    for (const Reading &reading : readings)
        put(plan.readings, reading);
    return plan;
}

inline TripwireFigures only(const Plan &plan)
{
    return tripwires(plan, figures(plan)).value(0);
}

inline TripwireState stateAt(double limit, TripwireKind kind, const QList<Reading> &readings)
{
    return only(measured(wire(kind, limit), readings)).state;
}

} // namespace lockstep::test
