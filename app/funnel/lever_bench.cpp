// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/lever_bench.h"

#include "app/funnel/backward.h"
#include "app/funnel/planned_revenue.h"
#include "app/plan/same_as.h"

namespace lockstep {

namespace {

bool isOfSteps(LeverKind kind)
{
    return kind == LeverKind::Rate || kind == LeverKind::Lag || kind == LeverKind::NurtureShare
        || kind == LeverKind::NurtureTime;
}

bool isMatch(const Plan &plan, const StreamFilter &streams, const StreamModel &model)
{
    return matches(streams, *find(plan.streams, model.id));
}

QList<StreamModel> matching(
    const Plan &plan, const StreamFilter &streams, const QList<StreamModel> &all)
{
    QList<StreamModel> models;
    for (const StreamModel &model : all) {
        if (isMatch(plan, streams, model))
            models.append(model);
    }
    return models;
}

/// An entry brings people into all that it serves; what they are worth elsewhere does not count.
QList<StreamModel> worthOnly(
    const Plan &plan, const StreamFilter &streams, QList<StreamModel> models)
{
    for (StreamModel &model : models) {
        if (!isMatch(plan, streams, model))
            model.dealSizeMinorUnits = 0;
    }
    return models;
}

} // namespace

LeverBench::LeverBench(const Plan &plan, const StreamFilter &streams)
    : LeverBench(plan, streams, streamModels(plan))
{
}

LeverBench::LeverBench(const Plan &plan, const StreamFilter &streams, const QList<StreamModel> &all)
    : m_plan(plan)
    , m_stages(ordered(plan.stages))
    , m_models(matching(plan, streams, all))
    , m_days(firstYearBorders(plan.settings))
    , m_planned(m_days.size() - 1)
    , m_entries(plan, worthOnly(plan, streams, all), m_days)
{
    for (const StreamModel &model : std::as_const(m_models)) {
        const Stream &stream = *find(plan.streams, model.id);
        const Stream &deals = linkedTo(plan, stream, &Stream::dealSizeSameAs);
        const bool isOwn = deals.dealSize.minorUnits > 0;
        m_sources.append({ linkedTo(plan, stream, &Stream::ratesSameAs).id,
            linkedTo(plan, stream, &Stream::lagsSameAs).id, isOwn ? deals.id : Id<Stream> {},
            deals.market });
        m_plannedByModel.append(plannedRevenue(model, m_days));
        for (qsizetype i = 0; i < m_planned.size(); ++i)
            m_planned[i] += m_plannedByModel.last()[i];
        m_target += sum(targetRevenue(model, m_days));
    }
}

int LeverBench::stageOf(const Lever &lever) const
{
    for (int i = 0; i < m_stages.size(); ++i) {
        if (m_stages[i].id == lever.stage)
            return i;
    }
    return -1;
}

bool LeverBench::isWithin(const Lever &lever, Id<Stream> stream) const
{
    const Stream *row = find(m_plan.streams, stream);
    return row && (lever.market.isNull() || row->market == lever.market)
        && (lever.channel.isNull() || row->channel == lever.channel);
}

bool LeverBench::touches(const Lever &lever, qsizetype model) const
{
    const Sources &sources = m_sources[model];
    const auto isFrom = [&](Id<Stream> source) {
        return lever.stream.isNull() ? isWithin(lever, source) : lever.stream == source;
    };
    switch (lever.kind) {
    case LeverKind::Rate:
        return isFrom(sources.rates);
    case LeverKind::Lag:
    case LeverKind::NurtureShare:
    case LeverKind::NurtureTime:
    case LeverKind::BookingToRevenue:
        return isFrom(sources.lags);
    case LeverKind::DealSize:
        if (!lever.stream.isNull())
            return lever.stream == sources.deals;
        return lever.market.isNull() || (sources.deals.isNull() && sources.market == lever.market);
    case LeverKind::Opening:
        return isFrom(m_models[model].id);
    case LeverKind::Volume:
        return false;
    }
    return false;
}

/// Whether the lever is there at all in a stream that it is meant for.
bool LeverBench::has(const Lever &lever, qsizetype model) const
{
    const int stage = stageOf(lever);
    const StreamModel &stream = m_models[model];
    if (isOfSteps(lever.kind) && (stage < 0 || stage >= stream.lastStage()))
        return false;
    if (lever.kind == LeverKind::Lag)
        return stream.steps[stage].curve.isEmpty();
    if (lever.kind == LeverKind::NurtureShare || lever.kind == LeverKind::NurtureTime)
        return stream.steps[stage].nurtures();
    return lever.kind != LeverKind::Opening || valueOf(lever, stream) > 0;
}

QList<qsizetype> LeverBench::touched(const Lever &lever) const
{
    QList<qsizetype> models;
    for (qsizetype i = 0; i < m_models.size(); ++i) {
        if (touches(lever, i) && has(lever, i))
            models.append(i);
    }
    return models;
}

/// The entrants that the whole target needs where the lever is.
double LeverBench::weightOf(const Lever &lever, const StreamModel &model) const
{
    if (model.dealSizeMinorUnits <= 0)
        return 0;
    const int stage = isOfSteps(lever.kind) ? stageOf(lever) : model.lastStage();
    const double deals = model.target.part * model.target.of.total() / model.dealSizeMinorUnits;
    return deals * sourcedShare(model, stage) / backward(model).wins[stage];
}

double LeverBench::value(const Lever &lever) const
{
    if (const Entry *entry = find(m_plan.entries, lever.entry))
        return static_cast<double>(entry->expectedVolume);
    double weights = 0;
    double weighted = 0;
    double plain = 0;
    const QList<qsizetype> models = touched(lever);
    for (const qsizetype i : models) {
        const double weight = weightOf(lever, m_models[i]);
        const double value = valueOf(lever, m_models[i]);
        weights += weight;
        weighted += weight * value;
        plain += value;
    }
    if (lever.kind == LeverKind::Opening || models.size() < 2)
        return plain;
    return weights > 0 ? weighted / weights : plain / static_cast<double>(models.size());
}

QList<StreamModel> LeverBench::changed(const Lever &lever, double value) const
{
    const QList<qsizetype> models = touched(lever);
    const double shown = this->value(lever);
    // Several rows of one stage's opening pipeline keep their proportions too.
    const bool isOnlyOne = models.size() == 1 && lever.kind != LeverKind::Opening;
    const auto next
        = [&](double now) { return isOnlyOne || shown <= 0 ? value : now * (value / shown); };
    QList<StreamModel> result;
    for (const qsizetype i : models) {
        result.append(m_models[i]);
        set(result.last(), lever, next);
    }
    return result;
}

QList<double> LeverBench::change(const Lever &lever, double value) const
{
    QList<double> change(m_planned.size());
    if (const Entry *entry = find(m_plan.entries, lever.entry)) {
        change = m_entries.perEntrant(*entry);
        for (double &quarter : change)
            quarter *= value - static_cast<double>(entry->expectedVolume);
        return change;
    }
    const QList<qsizetype> models = touched(lever);
    const QList<StreamModel> next = changed(lever, value);
    for (qsizetype i = 0; i < models.size(); ++i) {
        const QList<double> revenue = plannedRevenue(next[i], m_days);
        for (qsizetype quarter = 0; quarter < change.size(); ++quarter)
            change[quarter] += revenue[quarter] - m_plannedByModel[models[i]][quarter];
    }
    return change;
}

} // namespace lockstep
