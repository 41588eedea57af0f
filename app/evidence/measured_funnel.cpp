// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/measured_funnel.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Of the ordered `stages`; the last one, which is won, only where it stands alone.
qsizetype qualifiedStage(const QList<Stage> &stages)
{
    const auto named = std::find_if(stages.begin(), stages.end(), [](const Stage &stage) {
        return stage.name.trimmed().compare(u"MQL"_s, Qt::CaseInsensitive) == 0;
    });
    const auto at = named - stages.begin();
    return at < stages.size() - 1 ? at : 0;
}

Stage qualified(QRandomGenerator &ids)
{
    return { newId<Stage>(ids), 0, u"MQL"_s, Side::Marketing,
        u"Passes marketing's agreed bar of fit and engagement."_s, {} };
}

Stage won(QRandomGenerator &ids)
{
    return { newId<Stage>(ids), 1, u"Won"_s, Side::Sales, u"Closed with a contract."_s, {} };
}

void forgetStage(Plan &plan, Id<Stage> gone, Id<Stage> instead)
{
    removeRow(plan.stages, gone);
    plan.extras.removeIf([gone](const Extra &extra) { return extra.owner == gone.value; });
    for (auto &entry : plan.entries) {
        if (entry.stage == gone)
            entry.stage = instead;
    }
}

} // namespace

void cutToMeasuredStep(Plan &plan, QRandomGenerator &ids)
{
    const auto stages = ordered(plan.stages);
    auto from = stages.isEmpty() ? qualified(ids) : stages[qualifiedStage(stages)];
    auto to = stages.size() < 2 ? won(ids) : stages.last();
    for (const auto &stage : stages) {
        if (stage.id != from.id && stage.id != to.id)
            forgetStage(plan, stage.id, from.id);
    }
    from.position = 0;
    to.position = 1;
    put(plan.stages, from);
    put(plan.stages, to);
}

bool mayCutFunnel(const Plan &plan, const Measurement &measurement)
{
    return plan.streams.isEmpty() && plan.stages.size() > 2 && measurement.stages.size() == 2;
}

} // namespace lockstep
