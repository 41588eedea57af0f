// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/take_outcomes.h"

#include "app/evidence/heat_table.h"
#include "app/evidence/measured_money.h"
#include "app/evidence/stage_match.h"
#include "app/plan/findings.h"
#include "app/plan/row_removal.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What one entry's campaigns brought together.
struct BroughtByEntry {
    QList<qint64> reached; ///< by stage of the measurement
    Money revenue;
};

class OutcomeTaker {
public:
    OutcomeTaker(Plan plan, const Measurement &measurement, QRandomGenerator &ids)
        : m_measurement(measurement)
        , m_ids(ids)
        , m_money(plan, measurement)
    {
        m_taken.plan = std::move(plan);
        m_taken.hasRevenue = m_money.isKnown();
    }

    Result<TakenOutcomes> take(QDate today)
    {
        const auto *campaigns = breakdownBy(m_measurement, { Dimension::Campaign });
        const auto files = m_measurement.files.join(u" + "_s);
        if (!campaigns)
            return fail(Fault::NoUsableColumn, files, u"looked for: campaign"_s);
        for (const auto &match : campaignMatches(m_taken.plan, m_measurement)) {
            if (match.entry.isNull())
                m_taken.unmatched += match.campaign;
            else
                add(match.entry, campaigns->slices[match.slice]);
        }
        if (m_taken.entries.isEmpty())
            return fail(Fault::NoSuchItem, u"calendar entry of any campaign of %1"_s.arg(files),
                u"choose one for each, or --map \"campaign.NAME=ENTRY\""_s);
        m_study = studyIn(m_taken.plan, m_measurement, today, m_ids);
        removeRows(m_taken.plan, &Plan::entryOutcomes,
            idsWhere(m_taken.plan.entryOutcomes,
                [this](const EntryOutcome &before) { return before.study == m_study; }));
        for (const auto entry : std::as_const(m_taken.entries))
            putRows(entry);
        return sound(std::move(m_taken.plan)).map([this](Plan plan) {
            m_taken.plan = std::move(plan);
            return m_taken;
        });
    }

private:
    void add(Id<Entry> entry, const EvidenceSlice &slice)
    {
        if (!m_brought.contains(entry))
            m_taken.entries += entry;
        auto &brought = m_brought[entry];
        brought.reached.resize(slice.reached.size());
        for (qsizetype stage = 0; stage < slice.reached.size(); ++stage)
            brought.reached[stage] += slice.reached[stage];
        brought.revenue = brought.revenue + m_money.of(slice.deals);
        if (m_money.isKnown() && m_measurement.knowsWins)
            m_taken.amounts[entry].add(toldAmounts(slice));
    }

    void putRows(Id<Entry> entry)
    {
        const auto brought = m_brought.value(entry);
        const auto stages = planStages(m_taken.plan, m_measurement);
        const auto last = brought.reached.size() - (m_measurement.knowsWins ? 1 : 2);
        for (qsizetype stage = 0; stage <= last; ++stage) {
            if (stages[stage].isNull())
                continue;
            EntryOutcome row;
            row.id = newId<EntryOutcome>(m_ids);
            row.entry = entry;
            row.stage = stages[stage];
            row.count = brought.reached[stage];
            row.study = m_study;
            if (stage + 1 == brought.reached.size())
                row.revenue = brought.revenue;
            put(m_taken.plan.entryOutcomes, row);
        }
    }

    TakenOutcomes m_taken;
    const Measurement &m_measurement;
    QRandomGenerator &m_ids;
    MeasuredMoney m_money;
    Id<Study> m_study;
    QHash<Id<Entry>, BroughtByEntry> m_brought;
};

} // namespace

Result<TakenOutcomes> takeOutcomes(
    Plan plan, const Measurement &measurement, QDate today, QRandomGenerator &ids)
{
    return OutcomeTaker(std::move(plan), measurement, ids).take(today);
}

} // namespace lockstep
