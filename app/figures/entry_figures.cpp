// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_parts.h"
#include "app/figures/landings.h"
#include "app/funnel/entry_shares.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The landings of every group of entries, made when the first of a group asks.
class LandingsIndex {
public:
    LandingsIndex(const Plan &plan, const QList<StreamModel> &models)
        : m_models(models)
        , m_streams(orderedStreams(plan))
        , m_stages(ordered(plan.stages))
    {
    }

    const Landings &of(const Entry &entry)
    {
        const Served served { entry.market, entry.channel, stageOf(entry, m_stages) };
        const auto known = m_landings.constFind(served);
        if (known != m_landings.constEnd())
            return *known;
        return *m_landings.insert(served, make(entry, served.stage));
    }

private:
    [[nodiscard]] Landings make(const Entry &entry, int stage) const
    {
        const QList<double> parts = entryShares(entry, m_streams);
        Landings landings;
        for (qsizetype i = 0; i < m_models.size(); ++i) {
            if (parts[i] > 0)
                landings.add(m_models[i], stage, parts[i]);
        }
        landings.finish();
        return landings;
    }

    const QList<StreamModel> &m_models;
    QList<Stream> m_streams; ///< in the models' order
    QList<Stage> m_stages;
    QHash<Served, Landings> m_landings;
};

/// The whole days from the first revenue of an entry to its last.
Period daysTouched(const Landings &landings, Period period)
{
    const auto first = static_cast<qint64>(std::floor(landings.firstDay()));
    const double after = landings.lastDay() + static_cast<double>(period.days());
    return { period.start.addDays(first),
        period.start.addDays(static_cast<qint64>(std::ceil(after))) };
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
        auto year = std::find_if(m_years.begin(), m_years.end(),
            [date](const Period &known) { return known.contains(date); });
        if (year == m_years.end())
            year = m_years.insert(m_years.end(), yearOf(date));
        return static_cast<double>(date.daysTo(year->end));
    }

private:
    [[nodiscard]] Period yearOf(QDate date) const
    {
        QDate first = m_start.addYears(date.year() - m_start.year());
        if (first > date)
            first = first.addYears(-1);
        return { first, first.addYears(1) };
    }

    QDate m_start;
    QList<Period> m_years; ///< that were asked for
};

class EntryCount {
public:
    EntryCount(const Plan &plan, const QList<StreamModel> &models)
        : m_landings(plan, models)
        , m_years(plan.settings)
        , m_firstMonth(plan.settings.horizonStart.month())
    {
    }

    EntryFigures count(const Entry &entry)
    {
        EntryFigures figures;
        figures.entry = entry.id;
        figures.firstMonth = m_firstMonth;
        const auto cost = static_cast<double>(entry.cost.minorUnits);
        if (entry.expectedVolume > 0) {
            addLanding(figures, entry, m_landings.of(entry));
            figures.costPerEntrantMinorUnits = cost / static_cast<double>(entry.expectedVolume);
        }
        if (cost > 0)
            figures.returnOnCost = (figures.revenueMinorUnits - cost) / cost;
        return figures;
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

/// The streams whose models are not as they were.
QList<Stream> changedStreams(const Plan &plan, const Figures &now, const Figures &before)
{
    QList<Stream> changed;
    for (qsizetype i = 0; i < now.models.size(); ++i) {
        if (now.models[i].steps != before.models[i].steps)
            changed.append(*find(plan.streams, now.models[i].id));
    }
    return changed;
}

bool servesAny(const Entry &entry, const QList<Stream> &streams)
{
    return std::any_of(streams.begin(), streams.end(), [&](const Stream &stream) {
        return (entry.market.isNull() || entry.market == stream.market)
            && (entry.channel.isNull() || entry.channel == stream.channel);
    });
}

} // namespace

void addEntries(Figures &to, const Plan &plan, const Known *known)
{
    EntryCount count(plan, to.models);
    if (!isKnownButSteps(plan, known)) {
        to.entries.reserve(plan.entries.size());
        for (const Entry &entry : plan.entries)
            to.entries.append(count.count(entry));
        return;
    }
    to.entries = known->figures.entries;
    const QList<Stream> changed = changedStreams(plan, to, known->figures);
    for (qsizetype i = 0; i < plan.entries.size(); ++i) {
        if (servesAny(plan.entries[i], changed))
            to.entries[i] = count.count(plan.entries[i]);
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
