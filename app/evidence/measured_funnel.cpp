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

Result<MeasuredStep> measuredStep(const Plan &plan)
{
    const auto stages = ordered(plan.stages);
    if (stages.size() < 2)
        return fail(Fault::Empty, u"stages"_s, u"at least 2"_s);
    const auto from = qualifiedStage(stages);
    QStringList between;
    for (const auto &stage : stages.sliced(from + 1, stages.size() - from - 2))
        between += stage.name;
    if (!between.isEmpty()) {
        return fail(Fault::SpansSeveralSteps,
            u"%1 → %2"_s.arg(stages[from].name, stages.last().name), between.join(u", "_s));
    }
    return MeasuredStep { stages[from].id, stages.last().id };
}

MeasuredStep cutToMeasuredStep(Plan &plan, QRandomGenerator &ids)
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
    return { from.id, to.id };
}

} // namespace lockstep
