// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_parts.h"
#include "app/funnel/entry_shares.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

int stageIndex(const QList<Stage> &stages, Id<Stage> id)
{
    for (int i = 0; i < stages.size(); ++i) {
        if (stages[i].id == id)
            return i;
    }
    return 0;
}

double won(
    const Entry &entry, int stage, const QList<StreamModel> &models, const QList<double> &shares)
{
    double sum = 0;
    for (qsizetype i = 0; i < models.size(); ++i) {
        double part = static_cast<double>(entry.expectedVolume) * shares[i];
        for (qsizetype step = stage; step < models[i].rate.size(); ++step)
            part *= models[i].rate[step];
        sum += part;
    }
    return sum;
}

/// The revenue of one entry as it lands, a block a stream; day 0 is the entry's first.
Flow revenue(
    const Entry &entry, int stage, const QList<StreamModel> &models, const QList<double> &shares)
{
    Flow flow;
    for (qsizetype i = 0; i < models.size(); ++i) {
        if (shares[i] <= 0)
            continue;
        const double volume = static_cast<double>(entry.expectedVolume) * shares[i];
        const Block arrivals { 0, static_cast<double>(entry.period.days()),
            volume * valuePerEntrant(models[i], stage) };
        flow += shifted({ arrivals }, daysToRevenue(models[i], stage));
    }
    return flow;
}

/// The whole days that `flow` touches; null for an empty one. Rounded to minutes first, so that
/// lags which add up to whole days do not touch one more by the last bit.
Period daysTouched(const Flow &flow, QDate dayZero)
{
    if (flow.isEmpty())
        return {};
    double from = flow.first().from;
    double to = flow.first().to;
    for (const Block &block : flow) {
        from = std::min(from, block.from);
        to = std::max(to, block.to);
    }
    const double first = std::floor(durationFromDays(from).days());
    const double after = std::ceil(durationFromDays(to).days());
    return { dayZero.addDays(static_cast<qint64>(first)),
        dayZero.addDays(static_cast<qint64>(after)) };
}

/// "Q3 FY27", "Q3–Q4 FY27", "Q4 FY27–Q1 FY28".
QString quartersTouched(const Settings &settings, Period period)
{
    const FiscalQuarter first = fiscalQuarter(settings, period.start);
    const FiscalQuarter last = fiscalQuarter(settings, period.lastDay());
    if (first == last)
        return quarterLabel(first);
    const QString from = first.fiscalYear == last.fiscalYear ? u'Q' + QString::number(first.quarter)
                                                             : quarterLabel(first);
    return from + u'–' + quarterLabel(last);
}

EntryFigures entryFigures(const Plan &plan, const Entry &entry, const QList<StreamModel> &models,
    const QList<Stage> &stages, const QList<Stream> &streams)
{
    EntryFigures result;
    result.entry = entry.id;
    const auto cost = static_cast<double>(entry.cost.minorUnits);
    if (entry.expectedVolume > 0) {
        const int stage = stageIndex(stages, entry.stage);
        const QList<double> shares = entryShares(entry, streams);
        const Flow lands = revenue(entry, stage, models, shares);
        result.won = won(entry, stage, models, shares);
        result.revenueMinorUnits = total(lands);
        result.costPerEntrantMinorUnits = cost / static_cast<double>(entry.expectedVolume);
        result.lands = daysTouched(lands, entry.period.start);
        if (result.lands.isValid())
            result.landsIn = quartersTouched(plan.settings, result.lands);
        const int year = fiscalYear(plan.settings, entry.period.start);
        const QDate yearEnd = fiscalYearPeriod(plan.settings, year).end;
        const auto daysLeft = static_cast<double>(entry.period.start.daysTo(yearEnd));
        if (result.revenueMinorUnits > 0)
            result.revenueAfterYearShare
                = counted(lands, { daysLeft }).last() / result.revenueMinorUnits;
    }
    if (cost > 0)
        result.returnOnCost = (result.revenueMinorUnits - cost) / cost;
    return result;
}

} // namespace

QList<EntryFigures> entryFigures(const Plan &plan, const QList<StreamModel> &models)
{
    const QList<Stage> stages = ordered(plan.stages);
    const QList<Stream> streams = orderedStreams(plan);
    QList<EntryFigures> result;
    result.reserve(plan.entries.size());
    for (const Entry &entry : plan.entries)
        result.append(entryFigures(plan, entry, models, stages, streams));
    return result;
}

} // namespace lockstep
