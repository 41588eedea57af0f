// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/hand_over.h"

#include "app/figures/revenue_chain.h"

namespace lockstep {

std::optional<HandOver> handOver(const Plan &plan, const Figures &figures)
{
    const QList<Stage> stages = ordered(plan.stages);
    if (stages.size() < 2)
        return std::nullopt;
    const Stage &lead = stages[leadStage(stages)];
    if (lead.owner != Side::Marketing || lead.id == stages.last().id)
        return std::nullopt;
    HandOver result { lead.id };
    result.isDefined = !lead.definition.trimmed().isEmpty();
    if (const Standing *said = standing(figures, ItemKind::Stage, lead.id.value)) {
        result.hasMarketing = said->marketing.isYes();
        result.hasSales = said->sales.isYes();
    }
    return result;
}

} // namespace lockstep
