// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/report/draft_words.h"

#include "app/plan/scenario.h"
#include "app/plan/scenario_draft.h"

namespace lockstep {

using namespace Qt::StringLiterals;

QString draftSentence(const Plan &plan, const Plan &before)
{
    const auto changes = draftSize(before, plan).total();
    const QString number = changes == 1 ? u"1 change"_s : u"%1 changes"_s.arg(changes);
    return u"A scenario is in the making, with %1 so far: all numbers are the scenario's, not the "
           "plan's."_s.arg(number);
}

QStringList draftChanges(const Plan &plan, const Plan &before)
{
    QStringList names;
    const auto changes = captured(before, plan);
    for (const ScenarioChange &change : changes)
        names.append(changeName(plan, change));
    names.append(draftRows(before, plan));
    names.removeDuplicates();
    return names;
}

} // namespace lockstep
