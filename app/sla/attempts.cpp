// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/sla/attempts.h"

#include "app/plan/findings.h"
#include "app/plan/row_removal.h"

#include <QMap>
#include <algorithm>

namespace lockstep {

AttemptsToday attemptsToday(const Plan &plan)
{
    AttemptsToday today { plan.attemptsNow, 0, !plan.attemptsNow.isEmpty() };
    std::sort(today.kinds.begin(), today.kinds.end(),
        [](const AttemptsNow &a, const AttemptsNow &b) { return a.kind < b.kind; });
    for (const auto &row : std::as_const(today.kinds)) {
        today.perLead += row.perLead.fraction();
        today.isMeasured = today.isMeasured && row.evidence.mark == EvidenceMark::Measured;
    }
    return today;
}

Result<Plan> stateAttempts(Plan plan, const QList<StatedAttempts> &stated, QRandomGenerator &ids)
{
    const QList<AttemptsNow> known = plan.attemptsNow;
    Ids gone;
    for (const AttemptsNow &row : known) {
        const bool isKept = std::any_of(stated.begin(), stated.end(),
            [&](const StatedAttempts &one) { return one.kind == row.kind && one.perLead.ppm > 0; });
        if (!isKept)
            gone.insert(row.id.value);
    }
    removeRows(plan, &Plan::attemptsNow, gone);
    for (const StatedAttempts &one : stated) {
        if (one.perLead.ppm == 0)
            continue;
        const auto before = std::find_if(known.begin(), known.end(),
            [&one](const AttemptsNow &row) { return row.kind == one.kind; });
        AttemptsNow row = before == known.end() ? AttemptsNow {} : *before;
        const bool isTheSame
            = before != known.end() && row.perLead == one.perLead && row.reached == one.reached;
        if (isTheSame)
            continue;
        row.id = before == known.end() ? newId<AttemptsNow>(ids) : row.id;
        row.kind = one.kind;
        row.perLead = one.perLead;
        row.reached = one.reached;
        row.evidence = {};
        row.evidence.mark = EvidenceMark::Estimated;
        put(plan.attemptsNow, row);
    }
    return sound(std::move(plan));
}

QList<PromisedTouches> promisedTouches(const Plan &plan)
{
    QMap<TouchKind, qint64> counts;
    for (const Touch &touch : plan.touches)
        ++counts[touch.kind];
    QList<PromisedTouches> promised;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        promised += PromisedTouches { count.key(), *count };
    return promised;
}

} // namespace lockstep
