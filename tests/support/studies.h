// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What was measured of the small plan's step from MQL to won.

#include "tests/support/plan_builder.h"

namespace lockstep::test {

inline constexpr Id<Study> kStudy { 1'001 };

/// Of leads from January 2025 to 1 May 2026.
inline Study crmStudy(QDate measuredOn, Id<Study> id = kStudy)
{
    Study study;
    study.id = id;
    study.files = QStringLiteral("crm.csv");
    study.measuredOn = measuredOn;
    study.firstContact = QDate(2025, 1, 1);
    study.lastContact = QDate(2026, 5, 1);
    return study;
}

/// `field` is "rate" or "lag"; what it says is left to the caller.
inline Reading mqlReading(qint64 id, const QString &field, Id<Study> study = kStudy)
{
    Reading reading;
    reading.id = { id };
    reading.study = study;
    reading.table = QStringLiteral("steps");
    reading.row = kMqlStep.value;
    reading.field = field;
    return reading;
}

} // namespace lockstep::test
