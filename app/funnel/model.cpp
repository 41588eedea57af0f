// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/model.h"

#include "app/base/together.h"
#include "app/calendar/fiscal.h"
#include "app/funnel/entry_groups.h"
#include "app/funnel/entry_shares.h"
#include "app/funnel/id_set.h"
#include "app/funnel/target_flow.h"
#include "app/plan/same_as.h"
#include "app/plan/step_index.h"

#include <cmath>
#include <optional>

namespace lockstep {

namespace {

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

Duration meanOf(const LagCurve &curve)
{
    double months = 0;
    for (qsizetype i = 0; i < curve.shares.size(); ++i)
        months += static_cast<double>(i) * curve.shares[i].fraction();
    return { std::llround(months * static_cast<double>(kCurveMonth)) };
}

double dealSize(const Plan &plan, const Stream &stream)
{
    if (stream.dealSize.minorUnits > 0)
        return static_cast<double>(stream.dealSize.minorUnits);
    const Market *market = find(plan.markets, stream.market);
    return market ? static_cast<double>(market->dealSize.minorUnits) : 0;
}

/// What is the same for all streams of a plan, worked out once.
class ModelReader {
public:
    explicit ModelReader(const Plan &plan)
        : m_plan(plan)
        , m_stages(ordered(plan.stages))
        , m_steps(plan)
    {
    }

    [[nodiscard]] QList<StepModel> steps(const Stream &stream) const
    {
        const auto own = m_steps.of(stream.id);
        const auto rates = m_steps.of(linkedTo(m_plan, stream, &Stream::ratesSameAs).id);
        const auto lags = m_steps.of(linkedTo(m_plan, stream, &Stream::lagsSameAs).id);
        QList<StepModel> models(m_stages.size() - 1);
        for (size_t i = 0; i + 1 < own.size(); ++i) {
            StepModel &model = models[qsizetype(i)];
            model.step = own[i] ? own[i]->id : Id<Step> {};
            readRate(model, static_cast<int>(i), rates[i]);
            readLag(model, lags[i]);
        }
        return models;
    }

    [[nodiscard]] QList<StreamModel> models() const
    {
        if (m_stages.isEmpty())
            return {};
        std::optional<EntryGroups> groups;
        Arrivals wanted;
        std::vector<QList<Opening>> openings;
        QList<qsizetype> order;
        sideBySide(2, [&](qsizetype part, int) {
            if (part == 0) {
                groups.emplace(m_plan, m_stages);
                return;
            }
            wanted = revenueWanted(m_plan);
            openings = openingsByStream();
            order = streamOrder(m_plan);
        });
        const qint64 end = horizon(m_plan.settings).days();
        QList<StreamModel> models(order.size());
        StreamModel *const to = models.data();
        inParts(order.size(), kPart, [&](qsizetype from, qsizetype last, int) {
            for (qsizetype i = from; i < last; ++i) {
                const Stream &stream = m_plan.streams[order[i]];
                readOwn(to[i], stream);
                to[i].target = { stream.targetShare.fraction(), wanted };
                addSupply(to[i], stream, *groups);
                to[i].opening = openings[size_t(order[i])];
                to[i].end = (end - earliest(to[i])) * kMinutesPerDay;
            }
        });
        return models;
    }

    /// `model` with what its stream's steps say now.
    void reread(StreamModel &model) const { model.steps = steps(*find(m_plan.streams, model.id)); }

private:
    static constexpr qsizetype kPart = 25; ///< streams: some ten microseconds

    void readRate(StepModel &model, int stage, const Step *step) const
    {
        model.recycleTo = stage;
        if (!step)
            return;
        model.rate = step->rate.fraction();
        model.recycleShare = step->recycleShare.fraction();
        if (!step->recycleTo.isNull())
            model.recycleTo = std::min(stageIndex(m_stages, step->recycleTo, stage), stage);
        model.recycleDelay = step->recycleDelay;
        model.skipShare = step->skipShare.fraction();
    }

    static void readLag(StepModel &model, const Step *step)
    {
        if (!step)
            return;
        model.curve = step->lagCurve;
        model.lag = model.curve.isEmpty() ? step->lag : meanOf(model.curve);
        model.nurtureShare = step->nurtureShare.fraction();
        model.nurtureTime = step->nurtureTime;
    }

    void readOwn(StreamModel &model, const Stream &stream) const
    {
        const Stream &shares = linkedTo(m_plan, stream, &Stream::sharesSameAs);
        const Stream &lags = linkedTo(m_plan, stream, &Stream::lagsSameAs);
        model.id = stream.id;
        model.steps = steps(stream);
        model.dealSizeMinorUnits
            = dealSize(m_plan, linkedTo(m_plan, stream, &Stream::dealSizeSameAs));
        model.bookingToRevenue = lags.bookingToRevenue;
        model.marketingShare = shares.marketingShare.fraction();
        model.partnerShare = shares.partnerShare.fraction();
        model.salesEntry = salesEntry(m_stages, shares.salesEntryStage);
        model.partnerEntry = stageIndex(m_stages, shares.partnerEntryStage, model.salesEntry);
    }

    void addSupply(StreamModel &model, const Stream &stream, const EntryGroups &groups) const
    {
        const auto all = servedBy(stream);
        std::array<std::span<const Arrivals>, all.size()> come;
        std::transform(all.begin(), all.end(), come.begin(),
            [&](const Served &served) { return groups.arrivals(served); });
        const auto comes = [](const Arrivals &arrivals) { return !arrivals.isEmpty(); };
        qsizetype most = 0;
        for (const std::span<const Arrivals> stages : come)
            most += std::count_if(stages.begin(), stages.end(), comes);
        model.supply.reserve(most);
        for (int stage = 0; stage < m_stages.size(); ++stage) {
            for (size_t i = 0; i < all.size(); ++i) {
                const Arrivals &arrivals = come[i][size_t(stage)];
                const double part = arrivals.isEmpty() ? 0 : groups.part(all[i], stream);
                if (part > 0)
                    model.supply.append({ stage, { part, arrivals } });
            }
        }
    }

    [[nodiscard]] std::vector<QList<Opening>> openingsByStream() const
    {
        const IdRows<Stream> rows(m_plan.streams);
        std::vector<QList<Opening>> openings(size_t(m_plan.streams.size()));
        for (const OpeningPipeline &opening : m_plan.openingPipeline) {
            const int stage = stageIndex(m_stages, opening.stage, -1);
            const qsizetype row = rows.rowOf(opening.stream);
            if (row >= 0 && stage >= 0 && opening.count > 0)
                openings[size_t(row)].append(
                    { stage, static_cast<double>(opening.count), opening.age });
        }
        return openings;
    }

    /// The first day on which somebody comes, if it is before the horizon's.
    static qint64 earliest(const StreamModel &model)
    {
        qint64 day = 0;
        for (const Supply &supply : model.supply)
            day = std::min(day, supply.arrivals.of.firstDay());
        return day;
    }

    const Plan &m_plan;
    QList<Stage> m_stages;
    StepIndex m_steps;
};

} // namespace

QList<StreamModel> streamModels(const Plan &plan)
{
    return ModelReader(plan).models();
}

bool haveSameFunnelButSteps(const Plan &a, const Plan &b)
{
    return FiscalYears(a.settings) == FiscalYears(b.settings)
        && a.settings.horizonStart == b.settings.horizonStart
        && a.settings.horizonMonths == b.settings.horizonMonths && a.stages == b.stages
        && a.markets == b.markets && a.channels == b.channels && a.streams == b.streams
        && a.targets == b.targets && a.bridgeRows == b.bridgeRows
        && a.openingPipeline == b.openingPipeline && a.entries == b.entries
        && a.entryReaches == b.entryReaches;
}

QList<StreamModel> withStepsOf(
    const Plan &plan, QList<StreamModel> models, const QList<qsizetype> &changed)
{
    IdSet<Stream> sources;
    for (const qsizetype row : changed)
        sources.insert(plan.steps[row].stream);
    IdSet<Stream> reading; // the changed
    IdSet<Stream> read; // by those
    for (const Stream &stream : plan.streams) {
        const Id<Stream> rates = linkedTo(plan, stream, &Stream::ratesSameAs).id;
        const Id<Stream> lags = linkedTo(plan, stream, &Stream::lagsSameAs).id;
        if (!sources.contains(rates) && !sources.contains(lags))
            continue;
        reading.insert(stream.id);
        for (const Id<Stream> id : { stream.id, rates, lags })
            read.insert(id);
    }
    Plan few = plan;
    few.steps.clear();
    for (const Step &step : plan.steps) {
        if (read.contains(step.stream))
            few.steps.append(step);
    }
    const ModelReader reader(few);
    for (auto &model : models) {
        if (reading.contains(model.id))
            reader.reread(model);
    }
    return models;
}

} // namespace lockstep
