// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/funnel.h"

#include "app/calendar/fiscal.h"
#include "app/funnel/entry_shares.h"
#include "app/funnel/step_index.h"

#include <cmath>

namespace lockstep {

namespace {

double dayOf(const Plan &plan, QDate date)
{
    return static_cast<double>(plan.settings.horizonStart.daysTo(date));
}

/// Revenue wanted of the whole plan: each fiscal year's target evenly over its twelve months, as
/// far as they lie in the horizon.
Flow revenueWanted(const Plan &plan)
{
    QHash<int, double> perMonth;
    for (const Target &target : plan.targets)
        perMonth[target.fiscalYear] += static_cast<double>(target.revenue.minorUnits) / 12;
    const QList<QDate> starts = monthStarts(plan.settings);
    Flow wanted;
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        const double amount = perMonth.value(fiscalYear(plan.settings, starts[i]));
        wanted.append({ dayOf(plan, starts[i]), dayOf(plan, starts[i + 1]), amount });
    }
    return wanted;
}

int stageIndex(const QList<Stage> &stages, Id<Stage> id, int otherwise)
{
    for (int i = 0; i < stages.size(); ++i) {
        if (stages[i].id == id)
            return i;
    }
    return otherwise;
}

int salesEntry(const QList<Stage> &stages, Id<Stage> chosen)
{
    const int last = static_cast<int>(stages.size()) - 1;
    if (!chosen.isNull())
        return stageIndex(stages, chosen, last);
    for (int i = 0; i < last; ++i) {
        if (stages[i].owner == Side::Sales)
            return i;
    }
    return last;
}

StreamModel model(
    const Plan &plan, const Stream &stream, const QList<Stage> &stages, const StepIndex &steps)
{
    StreamModel result;
    result.id = stream.id;
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        const Step *step = steps.find(stream.id, stages[i].id);
        result.rate.append(step ? step->rate.fraction() : 1);
        result.lagDays.append(step ? step->lag.days() : 0);
    }
    if (const Market *market = find(plan.markets, stream.market))
        result.dealSizeMinorUnits = static_cast<double>(market->dealSize.minorUnits);
    result.bookingToRevenueDays = stream.bookingToRevenue.days();
    result.marketingShare = stream.marketingShare.fraction();
    result.salesEntry = salesEntry(stages, stream.salesEntryStage);
    result.supply.resize(stages.size());
    result.opening.resize(stages.size());
    return result;
}

void addSupply(QList<StreamModel> &models, const Plan &plan, const QList<Stream> &streams,
    const QList<Stage> &stages)
{
    for (const Entry &entry : plan.entries) {
        if (entry.expectedVolume <= 0)
            continue;
        const int stage = stageIndex(stages, entry.stage, 0);
        const Block all { dayOf(plan, entry.period.start), dayOf(plan, entry.period.end),
            static_cast<double>(entry.expectedVolume) };
        const QList<double> shares = entryShares(entry, streams);
        for (qsizetype i = 0; i < models.size(); ++i) {
            if (shares[i] > 0)
                models[i].supply[stage].append({ all.from, all.to, all.amount * shares[i] });
        }
    }
}

void addOpening(QList<StreamModel> &models, const Plan &plan, const QList<Stage> &stages)
{
    QHash<Id<Stream>, qsizetype> places;
    for (qsizetype i = 0; i < models.size(); ++i)
        places.insert(models[i].id, i);
    for (const OpeningPipeline &opening : plan.openingPipeline) {
        const auto place = places.constFind(opening.stream);
        const int stage = stageIndex(stages, opening.stage, -1);
        if (place != places.constEnd() && stage >= 0 && opening.count > 0)
            models[*place].opening[stage].append({ 0, 0, static_cast<double>(opening.count) });
    }
}

} // namespace

QList<StreamModel> streamModels(const Plan &plan)
{
    QList<StreamModel> models;
    const QList<Stage> stages = ordered(plan.stages);
    if (stages.isEmpty())
        return models;
    const QList<Stream> streams = orderedStreams(plan);
    const StepIndex steps(plan);
    const Flow wanted = revenueWanted(plan);
    for (const Stream &stream : streams) {
        models.append(model(plan, stream, stages, steps));
        models.last().target = scaled(wanted, stream.targetShare.fraction());
    }
    addSupply(models, plan, streams, stages);
    addOpening(models, plan, stages);
    return models;
}

Need backward(const StreamModel &stream)
{
    const qsizetype last = stream.rate.size();
    // A market may lack a deal size as long as its streams carry nothing: then nothing is needed.
    const double deals = stream.dealSizeMinorUnits > 0 ? 1 / stream.dealSizeMinorUnits : 0;
    const Flow won = scaled(shifted(stream.target, -stream.bookingToRevenueDays), deals);
    Need need { QList<Flow>(last + 1), QList<Flow>(last + 1) };
    need.marketing[last] = scaled(won, stream.marketingShare);
    need.sales[last] = scaled(won, 1 - stream.marketingShare);
    for (qsizetype i = last; i-- > 0;) {
        const auto earlier = [&](const Flow &flow) {
            return scaled(shifted(flow, -stream.lagDays[i]), 1 / stream.rate[i]);
        };
        need.marketing[i] = earlier(need.marketing[i + 1]);
        if (i >= stream.salesEntry)
            need.sales[i] = earlier(need.sales[i + 1]);
    }
    return need;
}

Yield forward(const StreamModel &stream)
{
    QList<Flow> arrivals(stream.supply.size());
    for (qsizetype i = 0; i < arrivals.size(); ++i)
        arrivals[i] = combined(stream.opening[i], stream.supply[i]);
    return forward(stream, arrivals);
}

Yield forward(const StreamModel &stream, const QList<Flow> &arrivals)
{
    Yield yield { arrivals, {} };
    for (qsizetype i = 0; i < stream.rate.size(); ++i) {
        const Flow passedOn = scaled(shifted(yield.stages[i], stream.lagDays[i]), stream.rate[i]);
        yield.stages[i + 1] = combined(arrivals[i + 1], passedOn);
    }
    yield.revenue = scaled(
        shifted(yield.stages.last(), stream.bookingToRevenueDays), stream.dealSizeMinorUnits);
    return yield;
}

double valuePerEntrant(const StreamModel &stream, int stage)
{
    double value = stream.dealSizeMinorUnits;
    for (qsizetype i = stage; i < stream.rate.size(); ++i)
        value *= stream.rate[i];
    return value;
}

double daysToRevenue(const StreamModel &stream, int stage)
{
    double days = stream.bookingToRevenueDays;
    for (qsizetype i = stage; i < stream.lagDays.size(); ++i)
        days += stream.lagDays[i];
    return days;
}

QDate pointOfNoReturn(const StreamModel &stream, int stage, QDate lastRevenueDay)
{
    // Whole minutes, so that lags which add up to whole days do not miss one by the last bit.
    const qint64 minutes = durationFromDays(daysToRevenue(stream, stage)).minutes;
    const qint64 wholeDays = (minutes + kMinutesPerDay - 1) / kMinutesPerDay;
    return lastRevenueDay.addDays(-wholeDays);
}

} // namespace lockstep
