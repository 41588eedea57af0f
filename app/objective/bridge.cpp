// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/objective/bridge.h"

namespace lockstep {

namespace {

/// Stops at the ends of what can be counted: a file may have any number of rows.
Money sum(Money a, Money b)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    Money result;
    if (qAddOverflow(a.minorUnits, b.minorUnits, &result.minorUnits))
        result.minorUnits = b.minorUnits < 0 ? -most : most;
    return result;
}

Money negative(Money amount)
{
    return { -amount.minorUnits };
}

bool takesAway(BridgeKind kind)
{
    return kind == BridgeKind::Churn || kind == BridgeKind::EndedProduct;
}

BridgeLine lineOf(const BridgeRow &row)
{
    return { row.kind, takesAway(row.kind) ? negative(row.amount) : row.amount, row.id, row.title,
        row.evidence.mark, row.replaces };
}

QList<BridgeLine> statedLines(const Plan &plan, int fiscalYear)
{
    QList<BridgeLine> lines;
    for (const BridgeRow &row : ordered(plan.bridgeRows)) {
        if (row.fiscalYear == fiscalYear)
            lines.append(lineOf(row));
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const BridgeLine &a, const BridgeLine &b) { return a.kind < b.kind; });
    return lines;
}

Money base(const QList<BridgeLine> &lines)
{
    Money base;
    for (const BridgeLine &line : lines) {
        if (line.kind == BridgeKind::Base)
            base = sum(base, line.amount);
    }
    return base;
}

void addSums(Bridge &to)
{
    for (const BridgeLine &line : to.lines) {
        if (line.kind == BridgeKind::NewBusiness)
            to.statedNewBusiness = sum(to.statedNewBusiness.value_or(Money {}), line.amount);
        else
            to.rest = sum(to.rest, line.amount);
        if (line.kind == BridgeKind::Launch) {
            Money &launches = line.replaces.isNull() ? to.launchesAdding : to.launchesReplacing;
            launches = sum(launches, line.amount);
        }
    }
    to.newBusiness = sum(to.target, negative(to.rest));
    if (to.statedNewBusiness)
        to.difference = sum(to.newBusiness, negative(*to.statedNewBusiness));
}

/// What no row states, so that the lines come to the target.
void addWorkedOut(Bridge &to)
{
    BridgeLine line;
    line.kind = BridgeKind::NewBusiness;
    line.isDifference = to.statedNewBusiness.has_value();
    line.amount = line.isDifference ? to.difference : to.newBusiness;
    if (!line.isDifference || line.amount != Money {})
        to.lines.append(line);
}

} // namespace

Bridge bridge(const Plan &plan, int fiscalYear)
{
    Bridge result;
    result.fiscalYear = fiscalYear;
    for (const Target &target : plan.targets) {
        if (target.fiscalYear == fiscalYear)
            result.target = target.revenue;
    }
    result.lines = statedLines(plan, fiscalYear);
    addSums(result);
    const Money before = base(result.lines);
    if (before > Money {})
        result.growth
            = static_cast<double>(result.target.minorUnits) / static_cast<double>(before.minorUnits)
            - 1;
    addWorkedOut(result);
    return result;
}

} // namespace lockstep
