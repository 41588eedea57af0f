// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/use_as.h"

#include "app/evidence/spanned_steps.h"

#include <algorithm>

namespace lockstep {

namespace {

/// Taking a number always makes a reading of its own; of recycling that of the rate, too, which
/// goes with it.
InputPlace placeTaken(const Plan &before, const Plan &after, MeasuredInput input)
{
    const auto goesWithIt
        = input == MeasuredInput::Recycling ? rateOf(Id<Step> {}).field : QString();
    const auto made
        = std::find_if(after.readings.begin(), after.readings.end(), [&](const Reading &reading) {
              return !find(before.readings, reading.id) && reading.field != goesWithIt;
          });
    Q_ASSERT(made != after.readings.end());
    return { made->table, made->row, made->field };
}

/// Empty where the number belongs to one input. A curve cannot be divided: takeMeasured() says so.
QList<Id<Step>> severalSteps(const Plan &plan, const Measurement &measurement, const Taken &taken)
{
    if (taken.input != MeasuredInput::Rate && taken.input != MeasuredInput::Lag)
        return {};
    const auto steps = spannedSteps(plan, measurement, taken);
    return steps && steps->size() > 1 ? *steps : QList<Id<Step>>();
}

} // namespace

Result<PlanningCard> draftCard(const Plan &plan, const Measurement &measurement, const Taken &taken,
    QDate today, QRandomGenerator &ids)
{
    if (const auto steps = severalSteps(plan, measurement, taken); !steps.isEmpty())
        return spanCard(plan, measurement, taken, steps, today, ids);
    return takeMeasured(plan, measurement, taken, today, ids)
        .and_then([&](const Plan &next) {
            return planningCard(next, placeTaken(plan, next, taken.input));
        })
        .map([&](PlanningCard card) {
            if (const auto now = inputAt(plan, card.place)) {
                card.planned = now->value;
                card.evidence = now->evidence;
            }
            return card;
        });
}

Result<Plan> useAs(const Plan &plan, const Measurement &measurement, const Taken &taken,
    const PlanningChoice &choice, QDate today, QRandomGenerator &ids)
{
    if (const auto steps = severalSteps(plan, measurement, taken); !steps.isEmpty())
        return useOnSteps(plan, measurement, taken, steps, choice, today, ids);
    return takeMeasured(plan, measurement, taken, today, ids).and_then([&](Plan next) {
        const auto place = placeTaken(plan, next, taken.input);
        if (!choice.planned && inputAt(plan, place)) {
            Plan kept = plan;
            kept.studies = next.studies;
            kept.readings = next.readings;
            next = std::move(kept);
        }
        return settle(std::move(next), place, choice, ids);
    });
}

Result<Plan> useUnchecked(Plan plan, const Measurement &measurement, const Taken &taken,
    qint64 value, QDate today, QRandomGenerator &ids)
{
    const auto steps = severalSteps(plan, measurement, taken);
    if (steps.isEmpty())
        return takeMeasured(std::move(plan), measurement, taken, today, ids, Check::Later);
    if (taken.input == MeasuredInput::Lag)
        value = std::max<qint64>(0, value - nurtureIn(plan, steps).minutes);
    return useOnSteps(
        plan, measurement, taken, steps, { {}, {}, {}, {}, value }, today, ids, Check::Later);
}

} // namespace lockstep
