// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A small plan with entries of campaignExport(): the webinar, the expo and one that nobody came by.

#include "tests/evidence/campaign_export.h"
#include "tests/support/plan_builder.h"

namespace lockstep::test {

inline const QDate kOctober { 2026, 10, 31 };

inline Entry campaignEntry(qint64 id, const QString &title, QDate start)
{
    Entry one;
    one.id = { id };
    one.title = title;
    one.period = { start, start.addDays(10) };
    return one;
}

inline Plan campaignPlan()
{
    using namespace Qt::StringLiterals;
    Plan plan = smallPlan();
    plan.entries = { campaignEntry(701, u"Spring webinar"_s, QDate(2025, 8, 1)),
        campaignEntry(702, u"Expo"_s, QDate(2025, 9, 1)),
        campaignEntry(703, u"Price"_s, QDate(2025, 11, 1)) };
    return plan;
}

} // namespace lockstep::test
