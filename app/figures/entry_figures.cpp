// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_parts.h"
#include "app/figures/landings.h"
#include "app/funnel/entry_shares.h"

#include <memory>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The landings of every group of entries, made when the first of a group asks.
class LandingsIndex {
public:
    LandingsIndex(const Plan &plan, const QList<StreamModel> &models, StreamPassages &steps)
        : m_models(models)
        , m_steps(steps)
        , m_streams(orderedStreams(plan))
        , m_stages(ordered(plan.stages))
        , m_numbers(plan, m_stages)
        , m_landings(m_numbers.size())
    {
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
    [[nodiscard]] std::vector<bool> changedGroups(
        const Plan &plan, const QList<StreamModel> &before) const
    {
        std::vector<bool> changed(m_numbers.size());
        for (qsizetype i = 0; i < m_models.size(); ++i) {
            if (m_models[i].steps == before[i].steps)
                continue;
            for (const Served &served : servedBy(*find(plan.streams, m_models[i].id))) {
                const size_t first = m_numbers.of(served);
                std::fill_n(changed.begin() + qsizetype(first), m_stages.size(), true);
            }
        }
        return changed;
    }

private:
    [[nodiscard]] Landings make(const Entry &entry) const
    {
        const int stage = stageOf(entry, m_stages);
        const QList<double> parts = entryShares(entry, m_streams);
        Landings landings;
        for (qsizetype i = 0; i < m_models.size(); ++i) {
            if (parts[i] > 0)
                landings.add(m_models[i], m_steps.of(m_models, i), stage, parts[i]);
        }
        landings.finish();
        return landings;
    }

    const QList<StreamModel> &m_models;
    StreamPassages &m_steps;
    QList<Stream> m_streams; ///< in the models' order
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

/// The last days of fiscal years, found without a calendar.
class YearEnds {
public:
    explicit YearEnds(const Settings &settings)
        : m_start(settings.horizonStart)
    {
    }

    /// Days from `date` to the end of the fiscal year that it lies in.
    [[nodiscard]] double daysLeft(QDate date)
    {
        if (!m_last.contains(date))
            m_last = yearOf(date);
        return static_cast<double>(m_last.end.toJulianDay() - date.toJulianDay());
    }

private:
    /// Most dates lie in one of a few years.
    [[nodiscard]] Period yearOf(QDate date)
    {
        const auto year = std::find_if(m_years.begin(), m_years.end(),
            [date](const Period &known) { return known.contains(date); });
        if (year != m_years.end())
            return *year;
        QDate first = m_start.addYears(date.year() - m_start.year());
        if (first > date)
            first = first.addYears(-1);
        m_years.append({ first, first.addYears(1) });
        return m_years.last();
    }

    QDate m_start;
    QList<Period> m_years; ///< that were asked for
    Period m_last;
};

class EntryCount {
public:
    EntryCount(const Plan &plan, const QList<StreamModel> &models, StreamPassages &steps)
        : m_landings(plan, models, steps)
        , m_years(plan.settings)
        , m_firstMonth(plan.settings.horizonStart.month())
    {
    }

    EntryFigures count(const Entry &entry)
    {
        EntryFigures figures;
        const size_t group = m_landings.group(entry);
        figures.entry = entry.id;
        figures.group = static_cast<int>(group);
        figures.firstMonth = m_firstMonth;
        const auto cost = static_cast<double>(entry.cost.minorUnits);
        if (entry.expectedVolume > 0) {
            addLanding(figures, entry, m_landings.of(group, entry));
            figures.costPerEntrantMinorUnits = cost / static_cast<double>(entry.expectedVolume);
        }
        if (cost > 0)
            figures.returnOnCost = (figures.revenueMinorUnits - cost) / cost;
        return figures;
    }

    [[nodiscard]] std::vector<bool> changedGroups(
        const Plan &plan, const QList<StreamModel> &before) const
    {
        return m_landings.changedGroups(plan, before);
    }

private:
    void addLanding(EntryFigures &to, const Entry &entry, const Landings &landings)
    {
        const auto volume = static_cast<double>(entry.expectedVolume);
        to.won = volume * landings.wins();
        to.revenueMinorUnits = volume * landings.money();
        if (landings.isEmpty())
            return;
        to.lands = daysTouched(landings, entry.period);
        if (landings.money() > 0) {
            const double after = landings.moneyAfter(
                m_years.daysLeft(entry.period.start), static_cast<double>(entry.period.days()));
            to.revenueAfterYearShare = std::min(after / landings.money(), 1.0);
        }
    }

    LandingsIndex m_landings;
    YearEnds m_years;
    int m_firstMonth;
};

} // namespace

void addEntries(Figures &to, const Plan &plan, const Known *known, StreamPassages &steps)
{
    EntryCount count(plan, to.models, steps);
    if (!known || !known->otherSteps) {
        to.entries.reserve(plan.entries.size());
        for (const Entry &entry : plan.entries)
            to.entries.append(count.count(entry));
        return;
    }
    // Whom an entry serves is as it was: only what those streams do with it may not be.
    to.entries = known->figures.entries;
    const std::vector<bool> isChanged = count.changedGroups(plan, known->figures.models);
    EntryFigures *const entries = to.entries.data();
    for (qsizetype i = 0; i < plan.entries.size(); ++i) {
        if (isChanged[size_t(entries[i].group)])
            entries[i] = count.count(plan.entries[i]);
    }
}

QString EntryFigures::landsIn() const
{
    if (!lands.isValid())
        return {};
    Settings settings;
    settings.horizonStart = QDate(lands.start.year(), firstMonth, 1);
    const FiscalQuarter first = fiscalQuarter(settings, lands.start);
    const FiscalQuarter last = fiscalQuarter(settings, lands.lastDay());
    if (first == last)
        return quarterLabel(first);
    const QString from = first.fiscalYear == last.fiscalYear ? u'Q' + QString::number(first.quarter)
                                                             : quarterLabel(first);
    return from + u'–' + quarterLabel(last);
}

} // namespace lockstep
