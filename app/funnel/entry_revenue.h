// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What one calendar entry brings of the planned revenue: in proportion to its volume, exactly,
// so more or less of it is worth as much more or less. Minor units, unrounded.
// Source: funnel-maths, section 4.

#include "app/funnel/entry_shares.h"
#include "app/funnel/entry_yield.h"
#include "app/funnel/kernel.h"
#include "app/funnel/model.h"

namespace lockstep {

class EntryRevenue {
public:
    /// `models` of `plan`; what comes is told by the spans between each two neighbours of `days`.
    EntryRevenue(const Plan &plan, const QList<StreamModel> &models, QList<qint64> days);

    /// Of each one entrant on each of its dates, over all streams that the entry serves.
    [[nodiscard]] QList<double> perEntrant(const Entry &entry) const;

private:
    void addStream(
        QList<double> &to, const Entry &entry, int stage, qsizetype stream, double part) const;
    void addPart(
        QList<double> &to, const YieldPart &yield, const Kernel &way, double minorUnits) const;

    QDate m_dayZero;
    QList<Stage> m_stages;
    QList<Stream> m_streams; ///< in the order of the models
    EntryReaches m_further;
    CountedDates m_dates;
    QList<double> m_dealSizes;
    QList<QList<Kernel>> m_ways; ///< by stream, then stage: from entering to revenue
    QList<qint64> m_days;
};

} // namespace lockstep
