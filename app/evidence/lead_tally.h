// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Counts what a LeadTable holds: in total, by any one or two dimensions, by quarter and by month.

#include "app/evidence/lead_counters.h"
#include "app/evidence/measure.h"

#include <optional>

namespace lockstep {

/// Calendar quarter: "2018 Q1".
[[nodiscard]] QString quarterName(QDate date);

class LeadTally {
public:
    LeadTally(const LeadTable &leads, int threads);

    // All may be called by several threads at once.
    /// `by` of dimensions that the table has, each once; of none: one slice of all leads, be there
    /// any or not. Behind it that by `coarser` ones, if there are: some of `by`, or none of them. A
    /// coarser one is counted in period only if `by` is, which is where no quarters are crossed.
    [[nodiscard]] QList<Breakdown> breakdowns(
        const Dimensions &by, const std::optional<Dimensions> &coarser = {}) const;
    /// Whether there is a column of it, and whether its names are few enough to count by.
    [[nodiscard]] bool isMapped(Dimension dimension) const;
    [[nodiscard]] bool has(Dimension dimension) const;
    /// Into how many groups a breakdown would part the leads at most.
    [[nodiscard]] std::size_t groupCount(const Dimensions &by) const;
    [[nodiscard]] QList<Cohort> cohorts() const;
    [[nodiscard]] QList<Month> months() const;
    [[nodiscard]] WonProfile profile() const;
    [[nodiscard]] qint64 skipped() const;
    [[nodiscard]] QList<MeasuredAttempts> attempts() const;

private:
    [[nodiscard]] LeadCodes codesOf(Dimension dimension) const;
    [[nodiscard]] LeadGroups groupsBy(const Dimensions &by) const;
    [[nodiscard]] Breakdown breakdownOf(
        const Dimensions &by, const LeadGroups &groups, const LeadCounters &counters) const;
    [[nodiscard]] std::size_t quarterCount() const;
    [[nodiscard]] QuarterOfDays quarterOfDays() const;
    [[nodiscard]] QString nameOf(Dimension dimension, std::size_t code) const;

    const LeadTable &m_leads;
    LeadFacts m_facts;
    std::vector<float> m_logarithms; ///< of each deal's amount: taken once for all breakdowns
    std::vector<quint16> m_quarters; ///< of each day, counted from that of the first contact
    std::vector<quint16> m_months;
    QuarterOfDays m_quarterOfDays;
    QDate m_firstQuarter;
    QDate m_firstMonth;
};

/// The short form of a slice: leads in, won out.
[[nodiscard]] SourceMeasure sourceMeasure(const EvidenceSlice &slice, const QString &source);

} // namespace lockstep
