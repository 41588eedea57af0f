// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/sla/sla.h"

namespace lockstep {

QList<TouchDue> sampleLead(const Plan &plan, const QDateTime &handOff)
{
    QList<TouchDue> due;
    QDateTime previous = handOff;
    for (const Touch &touch : ordered(plan.touches)) {
        const QDateTime from = plan.settings.cadenceFromPreviousTouch ? previous : handOff;
        previous = from.addSecs(touch.offset.minutes * 60);
        due.append({ touch.id, previous });
    }
    return due;
}

} // namespace lockstep
