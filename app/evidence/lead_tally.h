// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Counts what a LeadTable holds: in total, by any one or two dimensions, by quarter and by month.

#include "app/evidence/lead_table.h"
#include "app/evidence/measure.h"

namespace lockstep {

/// Of a share of counted cases, the Jeffreys interval of 95 %.
[[nodiscard]] MeasuredRate measuredRate(qint64 cases, qint64 successes);

/// Calendar quarter: "2018 Q1".
[[nodiscard]] QString quarterName(QDate date);

class LeadTally {
public:
    explicit LeadTally(const LeadTable &leads);

    // All may be called by several threads at once.
    [[nodiscard]] EvidenceSlice all() const;
    /// `by` of one or two dimensions that the table has.
    [[nodiscard]] Breakdown breakdown(const Dimensions &by) const;
    [[nodiscard]] bool has(Dimension dimension) const;
    [[nodiscard]] QList<Cohort> cohorts() const;
    [[nodiscard]] QList<InPeriod> periods() const;
    [[nodiscard]] QList<Month> months() const;
    [[nodiscard]] WonProfile profile() const;
    [[nodiscard]] qint64 skipped() const;

private:
    class Counter;
    struct Codes;

    [[nodiscard]] Codes codesOf(Dimension dimension) const;
    [[nodiscard]] quint32 codeCount(Dimension dimension) const;
    [[nodiscard]] QString nameOf(Dimension dimension, quint32 code) const;
    void learnPatience();
    template <class Group> void addDeals(std::vector<Counter> &counters, Group group) const;

    const LeadTable &m_leads;
    std::vector<float> m_logarithms; ///< of each deal's amount: taken once for all breakdowns
    std::vector<quint8> m_reached; ///< the last stage of each lead
    std::vector<quint16> m_quarters; ///< of each day, counted from that of the first contact
    std::vector<quint16> m_months;
    QDate m_firstQuarter;
    QDate m_firstMonth;
    std::vector<double> m_patience; ///< by stage: how long nine in ten took who went on
    double m_wholePatience = 0; ///< from first contact to won
};

/// The short form of a slice: leads in, won out.
[[nodiscard]] SourceMeasure sourceMeasure(const EvidenceSlice &slice, const QString &source);

} // namespace lockstep
