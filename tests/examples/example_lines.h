// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The lines of an example that say several things at once, read into a plan. What belongs to a
// stream belongs to the plan's last one. False: not such a line.

#include "app/plan/plan.h"

namespace lockstep::test {

/// Deals out ids upwards, so that every list stays sorted.
struct Ids {
    qint64 last = 0;
    template <class Noun> Id<Noun> next() { return { ++last }; }
};

[[nodiscard]] Ratio ratioIn(const QString &percent, bool &ok);
[[nodiscard]] Money moneyIn(const QString &amount, bool &ok);
[[nodiscard]] Id<Stage> stageNamed(const Plan &plan, const QString &name);

/// "MQL to Won: 10 % in 60 days", "MQL to Won: 10 % over months 50 %, 30 %, 20 %"
bool readStep(Plan &plan, Ids &ids, const QString &name, const QString &value);
/// "back from MQL: 50 % to Inquiry after 100 days"
bool readRecycling(Plan &plan, const QString &stage, const QString &value);
/// "40 % for 30 days"
[[nodiscard]] bool readNurturing(Plan &plan, const QString &stage, const QString &value);
/// "standing at MQL: 40", "standing at MQL: 40, for 30 days"
bool readStanding(Plan &plan, Ids &ids, const QString &stage, const QString &value);
/// "Spring fair: 100 MQL from 1 March 2027 to 31 March 2027"
bool readEntry(Plan &plan, Ids &ids, const QString &name, const QString &value);
/// "Inside sales: 2 people for MQL, 31 a month each"
bool readTeam(Plan &plan, Ids &ids, const QString &name, const QString &value);
/// "quarters of FY27: 10 %; 20 %; 30 %; 40 %", "last year's quarters of FY28: 300,000; 0; 1; 2"
bool readQuarters(Plan &plan, const QString &name, const QString &value);

} // namespace lockstep::test
