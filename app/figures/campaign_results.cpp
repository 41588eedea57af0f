// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/campaign_results.h"

#include "app/calendar/entry_dates.h"
#include "app/figures/calendar_figures.h"
#include "app/funnel/entry_shares.h"
#include "app/funnel/entry_yield.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace lockstep {

namespace {

std::optional<double> returned(double revenue, double cost)
{
    if (cost <= 0)
        return std::nullopt;
    return (revenue - cost) / cost;
}

/// Of both; one of them may be no period.
Period spanOf(const Period &a, const Period &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return { std::min(a.start, b.start), std::max(a.end, b.end) };
}

class Results {
public:
    Results(const Plan &plan, const Figures &figures)
        : m_plan(plan)
        , m_figures(figures)
        , m_stages(ordered(plan.stages))
        , m_further(plan.entryReaches)
        , m_dates(plan)
    {
        for (const Entry &entry : plan.entries) {
            if (!entry.replaces.isNull())
                m_changed[entry.replaces] += &entry;
        }
    }

    [[nodiscard]] std::optional<CampaignResult> of(const Entry &entry) const
    {
        const auto study = latestStudy(entry.id);
        if (!study)
            return std::nullopt;
        CampaignResult result;
        result.entry = entry.id;
        result.study = *study;
        for (const Stage &stage : m_stages)
            result.stages += StageResult { stage.id, {}, {} };
        double spent = 0;
        const QList<const Entry *> rows
            = QList<const Entry *> { &entry } + m_changed.value(entry.id);
        for (const Entry *row : rows) {
            addPlanned(result, *row);
            spent += static_cast<double>(row->spent.minorUnits);
        }
        addMeasured(result);
        result.isSpent = spent > 0;
        result.measuredCost = result.isSpent ? spent : result.plannedCost;
        result.isUnderWay = !result.isTyped() && result.lands.isValid()
            && result.lands.lastDay() > result.study.lastContact;
        return result;
    }

private:
    /// Of two of the same day, the one that knows of later leads; one without an id where outcomes
    /// were typed only. Nothing: there are none.
    [[nodiscard]] std::optional<Study> latestStudy(Id<Entry> entry) const
    {
        const auto day = [](const Study &study) {
            return std::tuple(study.measuredOn, study.lastContact, study.id);
        };
        std::optional<Study> latest;
        for (const EntryOutcome &outcome : m_plan.entryOutcomes) {
            if (outcome.entry != entry)
                continue;
            const Study *study = find(m_plan.studies, outcome.study);
            if (!latest || (study && day(*study) > day(*latest)))
                latest = study ? *study : Study {};
        }
        return latest;
    }

    /// Of one row: what recurs has its changed dates as rows of their own.
    void addPlanned(CampaignResult &result, const Entry &entry) const
    {
        const auto dates = static_cast<double>(m_dates.of(entry).size());
        result.plannedCost += static_cast<double>(entry.cost.minorUnits) * dates;
        if (!yields(entry))
            return;
        addPlannedPeople(result, entry, static_cast<double>(entry.expectedVolume) * dates);
        result.plannedRevenue = result.plannedRevenue.value_or(0);
        if (const EntryFigures *all = entryFigures(m_figures, entry.id)) {
            *result.plannedRevenue += all->revenueMinorUnits;
            result.lands = spanOf(result.lands, all->lands);
        }
    }

    void addPlannedPeople(CampaignResult &result, const Entry &entry, double volume) const
    {
        const EntryShare share(entry, m_plan.streams, m_further);
        qsizetype first = 0;
        for (qsizetype at = 0; at < m_stages.size(); ++at)
            first = m_stages[at].id == entry.stage ? at : first;
        for (qsizetype at = first; at < m_stages.size(); ++at)
            result.stages[at].planned = result.stages[at].planned.value_or(0);
        for (const StreamFigures &stream : m_figures.streams) {
            const Stream *row = find(m_plan.streams, stream.stream);
            double arrive = row ? volume * share.of(*row) : 0;
            const auto stages = std::min(result.stages.size(), stream.stages.size());
            for (qsizetype at = first; at < stages; ++at) {
                *result.stages[at].planned += arrive;
                arrive *= stream.stages[at].effectiveRate;
            }
        }
    }

    void addMeasured(CampaignResult &result) const
    {
        for (const EntryOutcome &outcome : m_plan.entryOutcomes) {
            if (outcome.entry != result.entry || outcome.study != result.study.id)
                continue;
            for (StageResult &stage : result.stages) {
                if (stage.stage == outcome.stage)
                    stage.measured = outcome.count;
            }
            const bool isWon = !m_stages.isEmpty() && outcome.stage == m_stages.last().id;
            const bool isTold = outcome.revenue.minorUnits > 0 || outcome.count == 0;
            if (isWon && isTold)
                result.measuredRevenue = static_cast<double>(outcome.revenue.minorUnits);
        }
    }

    const Plan &m_plan;
    const Figures &m_figures;
    QList<Stage> m_stages;
    EntryReaches m_further;
    CountedDates m_dates;
    QHash<Id<Entry>, QList<const Entry *>> m_changed; ///< dates of what recurs
};

} // namespace

std::optional<double> CampaignResult::plannedReturn() const
{
    return plannedRevenue ? returned(*plannedRevenue, plannedCost) : std::nullopt;
}

std::optional<double> CampaignResult::measuredReturn() const
{
    return measuredRevenue ? returned(*measuredRevenue, measuredCost) : std::nullopt;
}

QList<CampaignResult> campaignResults(const Plan &plan, const Figures &figures)
{
    QList<CampaignResult> all;
    if (plan.entryOutcomes.isEmpty())
        return all;
    const Results results(plan, figures);
    QSet<Id<Entry>> wanted;
    for (const EntryOutcome &outcome : plan.entryOutcomes)
        wanted.insert(outcome.entry);
    QList<Entry> entries;
    for (const Entry &entry : plan.entries) {
        if (wanted.contains(entry.id))
            entries += entry;
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::tuple(a.period.start, a.id) < std::tuple(b.period.start, b.id);
    });
    for (const Entry &entry : std::as_const(entries)) {
        if (const auto result = results.of(entry))
            all += *result;
    }
    return all;
}

std::optional<CampaignResult> campaignResult(
    const Plan &plan, const Figures &figures, Id<Entry> entry)
{
    const Entry *row = find(plan.entries, entry);
    if (!row || plan.entryOutcomes.isEmpty())
        return std::nullopt;
    return Results(plan, figures).of(*row);
}

} // namespace lockstep
