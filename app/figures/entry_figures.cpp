// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/together.h"
#include "app/figures/figure_parts.h"
#include "app/figures/landings.h"
#include "app/figures/year_ends.h"
#include "app/funnel/entry_shares.h"
#include "app/funnel/entry_yield.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The landings of every group of entries, made when the first of a group asks.
class LandingsIndex {
public:
    LandingsIndex(const Plan &plan, const QList<StreamModel> &models)
        : m_models(models)
        , m_passages(size_t(models.size()))
        , m_streams(plan.streams)
        , m_further(plan.entryReaches)
        , m_stages(ordered(plan.stages))
        , m_numbers(plan, m_stages)
        , m_landings(m_numbers.size())
    {
        m_streamOf.reserve(size_t(models.size()));
        for (const StreamModel &model : models)
            m_streamOf.push_back(find(m_streams, model.id));
    }

    [[nodiscard]] size_t group(const Entry &entry) const { return m_numbers.of(entry); }

    const Landings &of(size_t group, const Entry &entry)
    {
        std::unique_ptr<Landings> &landings = m_landings[group];
        if (!landings)
            landings = std::make_unique<Landings>(make(entry));
        return *landings;
    }

    /// The groups that serve a stream whose model is not as it was `before`.
    [[nodiscard]] std::vector<char> changedGroups(const QList<StreamModel> &before) const
    {
        std::vector<char> changed(m_numbers.size());
        for (qsizetype i = 0; i < m_models.size(); ++i) {
            if (m_models[i].steps == before[i].steps)
                continue;
            for (const Served &served : servedBy(*m_streamOf[size_t(i)])) {
                const size_t first = m_numbers.of(served);
                std::fill_n(changed.begin() + qsizetype(first), m_stages.size(), char(true));
            }
        }
        // Entries that serve more than one market and channel have groups of their own.
        std::fill(changed.begin() + qsizetype(m_numbers.shared()), changed.end(), char(true));
        return changed;
    }

private:
    [[nodiscard]] Landings make(const Entry &entry)
    {
        const int stage = stageOf(entry, m_stages);
        const EntryShare share(entry, m_streams, m_further);
        Landings landings;
        for (qsizetype i = 0; i < m_models.size(); ++i) {
            if (const double part = share.of(*m_streamOf[size_t(i)]); part > 0)
                landings.add(m_models[i], passagesOf(i), stage, part);
        }
        landings.finish();
        return landings;
    }

    /// Worked out once a stream.
    const QList<Kernel> &passagesOf(qsizetype model)
    {
        QList<Kernel> &known = m_passages[size_t(model)];
        if (known.isEmpty())
            known = passages(m_models[model]);
        return known;
    }

    const QList<StreamModel> &m_models;
    std::vector<QList<Kernel>> m_passages; ///< by model
    const QList<Stream> &m_streams;
    std::vector<const Stream *> m_streamOf; ///< by model
    EntryReaches m_further;
    QList<Stage> m_stages;
    GroupNumbers m_numbers;
    std::vector<std::unique_ptr<Landings>> m_landings; ///< by number
};

/// The whole days from the first revenue of an entry to its last.
Period daysTouched(const Landings &landings, Period period)
{
    const qint64 start = period.start.toJulianDay();
    const qint64 end = period.end.toJulianDay();
    return { QDate::fromJulianDay(start + landings.firstWholeDay()),
        QDate::fromJulianDay(end + landings.wholeDays()) };
}

class EntryCount {
public:
    EntryCount(const Plan &plan, const QList<StreamModel> &models)
        : m_landings(plan, models)
        , m_dates(plan)
        , m_years(plan.settings)
        , m_calendar(plan.settings)
    {
    }

    EntryFigures count(const Entry &entry)
    {
        EntryFigures figures;
        const size_t group = m_landings.group(entry);
        figures.entry = entry.id;
        figures.group = static_cast<int>(group);
        figures.years = m_calendar;
        const auto dates = m_dates.of(entry);
        const auto perDate = static_cast<double>(entry.cost.minorUnits);
        const double cost = perDate * static_cast<double>(dates.size());
        if (entry.expectedVolume > 0) {
            for (const Period &date : dates)
                addLanding(figures, entry, date, m_landings.of(group, entry));
            if (!dates.isEmpty()) // each of which brings as much
                figures.revenueAfterYearShare /= static_cast<double>(dates.size());
            figures.costPerEntrantMinorUnits = perDate / static_cast<double>(entry.expectedVolume);
        }
        if (cost > 0)
            figures.returnOnCost = (figures.revenueMinorUnits - cost) / cost;
        return figures;
    }

    [[nodiscard]] std::vector<char> changedGroups(const QList<StreamModel> &before) const
    {
        return m_landings.changedGroups(before);
    }

private:
    /// Of one date. What comes after its year is summed until all dates are in.
    void addLanding(
        EntryFigures &to, const Entry &entry, const Period &date, const Landings &landings)
    {
        const auto volume = static_cast<double>(entry.expectedVolume);
        to.won += volume * landings.wins();
        to.revenueMinorUnits += volume * landings.money();
        if (landings.isEmpty())
            return;
        const Period lands = daysTouched(landings, yieldPeriod(entry, date));
        to.lands = { to.lands.isValid() ? to.lands.start : lands.start, lands.end };
        if (landings.money() > 0)
            to.revenueAfterYearShare
                += std::min(moneyAfterYear(entry, date, landings) / landings.money(), 1.0);
    }

    /// By one entrant, after the fiscal year that the date starts in.
    [[nodiscard]] double moneyAfterYear(
        const Entry &entry, const Period &date, const Landings &landings)
    {
        const QDate start = date.start;
        const double left = m_years.daysLeft(start);
        double money = 0;
        for (const auto &[period, share] : yieldParts(entry, date))
            money += share
                * landings.moneyAfter(left - static_cast<double>(start.daysTo(period.start)),
                    static_cast<double>(period.days()));
        return money;
    }

    LandingsIndex m_landings;
    CountedDates m_dates;
    YearEnds m_years;
    FiscalYears m_calendar;
};

/// Calls `put(count, row)` for all rows of the entries.
template <class Put>
void countEntries(const Plan &plan, const QList<StreamModel> &models, const Put &put)
{
    constexpr qsizetype kPart = 250; // some tens of microseconds
    std::array<std::optional<EntryCount>, kHands> counts;
    inParts(plan.entries.size(), kPart, [&](qsizetype from, qsizetype to, int hand) {
        auto &count = counts[size_t(hand)];
        if (!count)
            count.emplace(plan, models);
        for (qsizetype row = from; row < to; ++row)
            put(*count, row);
    });
}

QList<EntryFigures> allEntries(const Plan &plan, const QList<StreamModel> &models)
{
    QList<EntryFigures> entries(plan.entries.size());
    EntryFigures *const to = entries.data();
    countEntries(plan, models,
        [&](EntryCount &count, qsizetype row) { to[row] = count.count(plan.entries[row]); });
    return entries;
}

/// Entries of a plan whose models were `before`. Whom an entry serves is as it was: only what those
/// streams do with it may not be.
QList<EntryFigures> otherEntries(const Plan &plan, const QList<StreamModel> &models,
    QList<EntryFigures> known, const QList<StreamModel> &before)
{
    const std::vector<char> isChanged = EntryCount(plan, models).changedGroups(before);
    EntryFigures *const entries = known.data();
    countEntries(plan, models, [&](EntryCount &count, qsizetype row) {
        if (isChanged[size_t(entries[row].group)])
            entries[row] = count.count(plan.entries[row]);
    });
    return known;
}

/// Entries of a plan in which only these rows take place on other days.
QList<EntryFigures> movedFigures(const Plan &plan, const QList<StreamModel> &models,
    QList<EntryFigures> known, const QList<qsizetype> &rows)
{
    EntryCount count(plan, models);
    for (const qsizetype row : rows)
        known[row] = count.count(plan.entries[row]);
    return known;
}

/// Where an entry takes place is no matter to the others, unless it was or is the first of a stream
/// before the horizon: that says after which delays the horizon is over.
bool endAlike(const QList<StreamModel> &models, const QList<StreamModel> &before)
{
    return std::equal(models.begin(), models.end(), before.begin(), before.end(),
        [](const StreamModel &a, const StreamModel &b) { return a.end == b.end; });
}

} // namespace

void addEntries(Figures &to, const Plan &plan, const Known *known)
{
    const QList<StreamModel> models = to.models;
    if (known && known->haveOnlySteps && known->figures.entries.isKnown()) {
        to.entries = Late<QList<EntryFigures>>::of(
            [plan, models, entries = *known->figures.entries, before = known->figures.models] {
                return otherEntries(plan, models, entries, before);
            });
    } else if (known && known->movedEntries && !known->figures.models.isEmpty()
        && endAlike(models, known->figures.models) && known->figures.entries.isKnown()) {
        to.entries = Late<QList<EntryFigures>>::of(
            [plan, models, entries = *known->figures.entries, rows = *known->movedEntries] {
                return movedFigures(plan, models, entries, rows);
            });
    } else {
        to.entries
            = Late<QList<EntryFigures>>::of([plan, models] { return allEntries(plan, models); });
    }
}

QString EntryFigures::landsIn() const
{
    if (!lands.isValid())
        return {};
    const FiscalQuarter first = fiscalQuarter(years, lands.start);
    const FiscalQuarter last = fiscalQuarter(years, lands.lastDay());
    if (first == last)
        return quarterLabel(first);
    const QString from = first.fiscalYear == last.fiscalYear ? u'Q' + QString::number(first.quarter)
                                                             : quarterLabel(first);
    return from + u'–' + quarterLabel(last);
}

} // namespace lockstep
