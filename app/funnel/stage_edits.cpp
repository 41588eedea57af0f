// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/stage_edits.h"

#include "app/funnel/step_edits.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"
#include "app/plan/row_names.h"
#include "app/plan/row_removal.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace limits;

namespace {

/// Positions from 0 on; the others' rows stay as they are.
void setOrder(Plan &plan, const QList<Stage> &order)
{
    for (int place = 0; place < order.size(); ++place) {
        Stage stage = order[place];
        stage.position = place;
        put(plan.stages, std::move(stage));
    }
}

/// The won stage has no place to give.
Result<void> requirePlace(const QList<Stage> &stages, int place)
{
    if (place >= 0 && place < stages.size())
        return {};
    return fail(Fault::OutOfRange, u"place of the stage"_s,
        u"1 to %1"_s.arg(std::max<qsizetype>(stages.size(), 1)));
}

Failure lastStage(const Plan &plan, const Stage &stage)
{
    return fail(Fault::OutOfRange, u"place of "_s + rowName(plan, stage),
        u"the last one: what is won is not moved on"_s);
}

/// Where in `order` a stage stands that may be moved or removed: any but the last.
Result<qsizetype> movablePlace(const Plan &plan, const QList<Stage> &order, Id<Stage> id)
{
    const auto at = std::find_if(
        order.begin(), order.end(), [id](const Stage &stage) { return stage.id == id; });
    if (at == order.end())
        return fail(Fault::NoSuchItem, u"stage"_s);
    if (at->id == order.last().id)
        return lastStage(plan, *at);
    return std::distance(order.begin(), at);
}

const Step *stepFrom(const Plan &plan, Id<Stream> stream, Id<Stage> stage)
{
    const auto step = std::find_if(plan.steps.begin(), plan.steps.end(),
        [&](const Step &one) { return one.stream == stream && one.stage == stage; });
    return step == plan.steps.end() ? nullptr : &*step;
}

/// What is known of both is known only as well as the less known.
Evidence joined(const Evidence &a, const Evidence &b)
{
    const EvidenceMark mark = std::min(a.mark, b.mark);
    return { std::min(mark, EvidenceMark::Estimated), u"two steps joined"_s };
}

/// As long on average as both one after the other, for all who need either.
void joinNurturing(Step &before, const Step &after)
{
    const double first = before.nurtureShare.fraction();
    const double second = after.nurtureShare.fraction();
    if (second <= 0 || after.nurtureTime.minutes <= 0)
        return;
    const double either = 1 - (1 - first) * (1 - second);
    const double minutes = first * static_cast<double>(before.nurtureTime.minutes)
        + second * static_cast<double>(after.nurtureTime.minutes);
    before.nurtureEvidence
        = first > 0 ? joined(before.nurtureEvidence, after.nurtureEvidence) : after.nurtureEvidence;
    before.nurtureShare = ratioFromFraction(either);
    before.nurtureTime
        = { std::min(qint64(std::llround(minutes / either)), kMaxLagDays * kMinutesPerDay) };
}

Step joined(Step before, const Step &after)
{
    const auto product = [](Ratio a, Ratio b) {
        return Ratio { std::max(ratioFromFraction(a.fraction() * b.fraction()).ppm, kMinRatePpm) };
    };
    const bool hasLow = before.rateLow.ppm > 0 && after.rateLow.ppm > 0;
    const bool hasHigh = before.rateHigh.ppm > 0 && after.rateHigh.ppm > 0;
    before.rateLow = hasLow ? product(before.rateLow, after.rateLow) : Ratio {};
    before.rateHigh = hasHigh ? product(before.rateHigh, after.rateHigh) : Ratio {};
    before.rate = product(before.rate, after.rate);
    before.rateEvidence = joined(before.rateEvidence, after.rateEvidence);
    before.lag = { std::min(
        meanLag(before).minutes + meanLag(after).minutes, kMaxLagDays * kMinutesPerDay) };
    before.lagCurve = {};
    before.lagEvidence = joined(before.lagEvidence, after.lagEvidence);
    joinNurturing(before, after);
    return before;
}

/// Names of what refers to the stage, besides its own steps.
template <class Noun, class Refers>
void note(QStringList &referrers, const Plan &plan, const QList<Noun> &rows, Refers refers)
{
    for (const Noun &row : rows) {
        if (refers(row))
            referrers.append(rowName(plan, row));
    }
}

QStringList referrersOf(const Plan &plan, Id<Stage> id)
{
    QStringList found;
    const auto isAt = [id](const auto &row) { return row.stage == id; };
    note(found, plan, plan.entries, isAt);
    note(found, plan, plan.openingPipeline, isAt);
    note(found, plan, plan.teams, isAt);
    note(found, plan, plan.streams, [id](const Stream &stream) {
        return stream.salesEntryStage == id || stream.partnerEntryStage == id;
    });
    note(found, plan, plan.steps,
        [id](const Step &step) { return step.stage != id && step.recycleTo == id; });
    return found;
}

} // namespace

Result<Plan> addStage(Plan plan, Stage stage, int place, QRandomGenerator &ids)
{
    QList<Stage> order = ordered(plan.stages);
    if (const auto there = requirePlace(order, place); !there)
        return Failure(there.error());
    stage.id = newId<Stage>(ids);
    for (const Stream &stream : plan.streams) {
        Step step;
        step.id = newId<Step>(ids);
        step.stream = stream.id;
        step.stage = stage.id;
        step.rate = { kMaxPpm };
        put(plan.steps, step);
    }
    order.insert(place, std::move(stage));
    setOrder(plan, order);
    return sound(std::move(plan));
}

Result<Plan> removeStage(Plan plan, Id<Stage> id)
{
    QList<Stage> order = ordered(plan.stages);
    const auto at = movablePlace(plan, order, id);
    if (!at)
        return Failure(at.error());
    if (const QStringList others = referrersOf(plan, id); !others.isEmpty())
        return fail(Fault::StillReferred, rowName(plan, order[*at]), others.first());
    if (*at > 0) {
        for (const Stream &stream : plan.streams) {
            const Step *before = stepFrom(plan, stream.id, order[*at - 1].id);
            const Step *after = stepFrom(plan, stream.id, id);
            if (before && after)
                put(plan.steps, joined(*before, *after));
        }
    }
    removeRows(plan, &Plan::steps,
        idsWhere(plan.steps, [id](const Step &step) { return step.stage == id; }));
    const auto isAt = [id](const auto &row) { return row.stage == id; };
    removeRows(plan, &Plan::definitionVersions, idsWhere(plan.definitionVersions, isAt));
    removeRows(plan, &Plan::tripwires, idsWhere(plan.tripwires, isAt));
    removeRows(plan, &Plan::entryOutcomes, idsWhere(plan.entryOutcomes, isAt));
    removeRows(plan, &Plan::stages, { id.value });
    order.removeAt(*at);
    setOrder(plan, order);
    return sound(std::move(plan));
}

Result<Plan> moveStage(Plan plan, Id<Stage> id, int place)
{
    QList<Stage> order = ordered(plan.stages);
    const auto at = movablePlace(plan, order, id);
    if (!at)
        return Failure(at.error());
    const Stage won = order.takeLast();
    if (const auto there = requirePlace(order, place); !there)
        return Failure(there.error());
    order.move(*at, place);
    order.append(won);
    setOrder(plan, order);
    return sound(std::move(plan));
}

} // namespace lockstep
