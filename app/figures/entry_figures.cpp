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

void addLanding(
    EntryFigures &to, const Settings &settings, const Entry &entry, const Landings &landings)
{
    const auto volume = static_cast<double>(entry.expectedVolume);
    to.won = volume * landings.wins();
    to.revenueMinorUnits = volume * landings.money();
    if (landings.isEmpty())
        return;
    to.lands = daysTouched(landings, entry.period);
    const int year = fiscalYear(settings, entry.period.start);
    const QDate yearEnd = fiscalYearPeriod(settings, year).end;
    if (landings.money() > 0) {
        const double after
            = landings.moneyAfter(static_cast<double>(entry.period.start.daysTo(yearEnd)),
                static_cast<double>(entry.period.days()));
        to.revenueAfterYearShare = std::min(after / landings.money(), 1.0);
    }
}

} // namespace

QList<EntryFigures> entryFigures(const Plan &plan, const QList<StreamModel> &models)
{
    LandingsIndex landings(plan, models);
    QList<EntryFigures> result;
    result.reserve(plan.entries.size());
    for (const Entry &entry : plan.entries) {
        EntryFigures figures;
        figures.entry = entry.id;
        figures.firstMonth = plan.settings.horizonStart.month();
        const auto cost = static_cast<double>(entry.cost.minorUnits);
        if (entry.expectedVolume > 0) {
            addLanding(figures, plan.settings, entry, landings.of(entry));
            figures.costPerEntrantMinorUnits = cost / static_cast<double>(entry.expectedVolume);
        }
        if (cost > 0)
            figures.returnOnCost = (figures.revenueMinorUnits - cost) / cost;
        result.append(figures);
    }
    return result;
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
