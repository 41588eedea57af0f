// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/document/history_words.h"

namespace lockstep {

Result<QList<ItemChange>> changesOf(const PlanFile &file, qint64 step)
{
    return file.states(step - 1, step).map([](const QList<PlanState> &states) {
        return changes(states.first().plan, states.last().plan);
    });
}

} // namespace lockstep
