// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/other_components.h"

#include "app/exchange/extras.h"
#include "app/plan/limits.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QString kOtherComponents = u"icalendar"_s;

} // namespace

void keepOthers(Plan &plan, const QStringList &others)
{
    if (others.isEmpty())
        return;
    QStringList all = otherComponents(plan) + others;
    all.removeDuplicates();
    QJsonArray list;
    qsizetype size = 0;
    for (const QString &component : std::as_const(all)) {
        size += 2 * component.size();
        if (size < limits::kMaxTextLength)
            list.append(component);
    }
    put(plan.extras, makeExtra({ kPlanOwner, {} }, kOtherComponents, list));
}

QStringList otherComponents(const Plan &plan)
{
    QStringList all;
    for (const Extra &extra : plan.extras) {
        if (extra.owner != kPlanOwner || extra.field != kOtherComponents)
            continue;
        const QJsonArray list = QJsonDocument::fromJson(extra.json.toUtf8()).array();
        for (const auto &component : list)
            all.append(component.toString());
    }
    return all;
}

} // namespace lockstep
