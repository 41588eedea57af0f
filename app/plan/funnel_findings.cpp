// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Whether stages, streams and their steps make a funnel that can be calculated.
#include "app/plan/plan_check.h"
#include "app/plan/recycling.h"
#include "app/plan/same_as.h"

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace limits;

void PlanCheck::checkStages()
{
    const QString range = u"%1 to %2"_s.arg(kMinStages).arg(kMaxStages);
    if (m_plan.stages.size() < kMinStages)
        add(Fault::Empty, u"stages"_s, range);
    if (m_plan.stages.size() > kMaxStages)
        add(Fault::OutOfRange, u"number of stages"_s, range);
}

/// Each stream leads from each stage but the last one to the next.
void PlanCheck::checkSteps(const StepIndex &steps)
{
    const QList<Stage> stages = ordered(m_plan.stages);
    if (stages.isEmpty() || stages.size() > kMaxStages)
        return;
    for (const Step &step : m_plan.steps) {
        if (step.stage == stages.last().id)
            add(Fault::OutOfRange, u"stage of "_s + rowName(m_plan, step),
                u"a stage before the last one"_s);
    }
    for (const Stream &stream : m_plan.streams) {
        for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
            if (isFull())
                return;
            if (steps.find(stream.id, stages[i].id))
                continue;
            Step missing;
            missing.stream = stream.id;
            missing.stage = stages[i].id;
            add(Fault::Empty, u"step "_s + rowName(m_plan, missing));
        }
    }
}

void PlanCheck::checkLinks()
{
    for (const Stream &stream : m_plan.streams) {
        for (const auto &[field, member] : sameAsLinks) {
            if (leadsInACircle(m_plan, stream, member))
                add(Fault::OutOfRange,
                    u"%1 of %2"_s.arg(fieldWords(field), rowName(m_plan, stream)),
                    u"a stream that leads to one with inputs of its own"_s);
        }
    }
}

void PlanCheck::checkRecycling()
{
    for (const Id<Stream> stream : endlessStreams(m_plan))
        add({ endlessRecycling(m_plan, stream) });
}

/// Only what carries some of the target needs to know what a deal is worth.
void PlanCheck::checkDealSizes()
{
    QSet<qint64> planned;
    for (const Stream &stream : m_plan.streams) {
        if (stream.targetShare.ppm > 0)
            planned.insert(dealSizeMarket(m_plan, stream).value);
    }
    for (const Market &market : m_plan.markets) {
        if (market.dealSize.minorUnits == 0 && planned.contains(market.id.value))
            add({ *missingDealSize(m_plan, market.id) });
    }
}

} // namespace lockstep
