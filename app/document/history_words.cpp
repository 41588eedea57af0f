// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/document/history_words.h"

namespace lockstep {

namespace {

Result<Plan> planAt(const Document &document, qint64 step)
{
    return document.states(step, step).map([](const QList<PlanState> &states) {
        return states.first().plan;
    });
}

} // namespace

Result<QList<ItemChange>> changesOf(const Document &document, qint64 step)
{
    return document.states(step - 1, step).map([](const QList<PlanState> &states) {
        return changes(states.first().plan, states.last().plan);
    });
}

Result<QList<ItemChange>> changesBetween(const Document &document, qint64 from, qint64 to)
{
    return planAt(document, from).and_then([&](const Plan &before) {
        return planAt(document, to).map([&before](const Plan &after) {
            return changes(before, after);
        });
    });
}

} // namespace lockstep
