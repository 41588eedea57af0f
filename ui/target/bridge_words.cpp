// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/bridge_words.h"

#include "app/objective/objective_edits.h"
#include "ui/shared/bridge_look.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct BridgeWords {
    Q_DECLARE_TR_FUNCTIONS(lockstep::BridgePanel)
};

} // namespace

QList<BridgeChoice> bridgeChoices(const Plan &plan, const BridgeRow &row)
{
    QList<BridgeChoice> choices;
    for (int kind = 0; kind < kBridgeKinds; ++kind)
        choices.append({ kindName(BridgeKind(kind)), BridgeKind(kind), {} });
    for (const auto &other : ordered(plan.bridgeRows)) {
        if (other.kind == BridgeKind::EndedProduct && other.fiscalYear == row.fiscalYear
            && other.id != row.id)
            choices.append(
                { BridgeWords::tr("Replaces %1").arg(other.title), BridgeKind::Launch, other.id });
    }
    return choices;
}

PlanEdit changeRow(Id<BridgeRow> id, const std::function<Result<BridgeRow>(BridgeRow)> &change)
{
    return [id, change](const Plan &plan) -> Result<Plan> {
        const auto *row = find(plan.bridgeRows, id);
        if (!row)
            return fail(Fault::NoSuchItem, u"bridge row"_s);
        return change(*row).and_then([&](const BridgeRow &next) {
            return putBridgeRow(plan, next, *QRandomGenerator::global());
        });
    };
}

Evidence saidBy(const Evidence &before, EvidenceMark mark)
{
    auto evidence = before;
    evidence.mark = mark;
    if (evidence.source.isEmpty())
        evidence.source = BridgeWords::tr("said in the room");
    return evidence;
}

} // namespace lockstep
