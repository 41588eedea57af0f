// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What hinders no calculation, but people should look at.
#include "app/plan/fiscal_years.h"
#include "app/plan/plan_check.h"
#include "app/plan/scenario.h"
#include "app/plan/sealed_item.h"

#include <QMap>
#include <set>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace limits;

namespace {

/// Whether the list that plan.json calls `table` has it.
bool hasRow(const Plan &plan, const QString &table, qint64 row)
{
    bool has = false;
    forEachList(plan, [&]<class Noun>(const char *name, const QList<Noun> &rows) {
        has = has || (table == QLatin1StringView(name) && find(rows, Id<Noun> { row }));
    });
    return has;
}

} // namespace

/// The fiscal years that begin within the horizon.
void PlanCheck::checkTargets()
{
    const int first = firstFiscalYear(m_plan.settings);
    const int years = (m_plan.settings.horizonMonths + 11) / 12;
    for (int year = first; year < first + years; ++year) {
        Target wanted;
        wanted.fiscalYear = year;
        const bool isThere = std::any_of(m_plan.targets.begin(), m_plan.targets.end(),
            [year](const Target &target) { return target.fiscalYear == year; });
        if (!isThere)
            add(Fault::Empty, rowName(m_plan, wanted));
    }
    for (const Target &target : m_plan.targets) {
        if (target.fiscalYear < first || target.fiscalYear >= first + years)
            add(Fault::OutOfRange, rowName(m_plan, target),
                u"FY%1 to FY%2"_s.arg(first % 100, 2, 10, QChar(u'0'))
                    .arg((first + years - 1) % 100, 2, 10, QChar(u'0')));
    }
}

void PlanCheck::checkCompleteness()
{
    if (m_plan.markets.isEmpty())
        add(Fault::Empty, u"target markets"_s);
    if (m_plan.channels.isEmpty())
        add(Fault::Empty, u"sales channels"_s);
}

void PlanCheck::checkShares()
{
    double sumPpm = 0;
    for (const Stream &stream : m_plan.streams)
        sumPpm += static_cast<double>(stream.targetShare.ppm);
    const double share = sumPpm / kMaxPpm;
    if (m_plan.streams.isEmpty() || share == 1)
        return;
    add(Fault::OutOfRange, u"sum of the target shares (%1)"_s.arg(format().percent(share)),
        format().percent(1));
}

void PlanCheck::checkMarkets()
{
    for (const Market &market : m_plan.markets) {
        if (market.addressableAccounts == 0)
            add(Fault::Empty, u"addressable accounts of "_s + rowName(m_plan, market));
    }
}

void PlanCheck::checkEntries()
{
    const Period horizon = lockstep::horizon(m_plan.settings);
    for (const Entry &entry : m_plan.entries) {
        if (entry.period.end <= horizon.start || entry.period.start >= horizon.end)
            add(Fault::OutOfRange, u"period of "_s + rowName(m_plan, entry),
                format().period(horizon));
        if (entry.reviewDate.isValid() && entry.reviewDate < entry.period.lastDay())
            add(Fault::OutOfRange, u"review date of "_s + rowName(m_plan, entry),
                u"not before it ends"_s);
    }
}

/// What a side declined, and goes ahead all the same.
void PlanCheck::checkApprovals()
{
    for (const Seal &seal : m_plan.seals) {
        if (seal.kind != ItemKind::Entry || seal.stand != Stand::Disputed)
            continue;
        const Entry *entry = find(m_plan.entries, Id<Entry> { seal.item });
        if (entry && (entry->state == EntryState::Approved || entry->state == EntryState::Running))
            add(seal.side == Side::Marketing ? Fault::DeclinedByMarketing : Fault::DeclinedBySales,
                rowName(m_plan, *entry));
    }
}

/// One word of each side about an item that is still there.
void PlanCheck::checkSeals()
{
    for (const Seal &seal : m_plan.seals) {
        if (!hasItem(m_plan, seal.kind, seal.item))
            add(Fault::NoSuchItem, u"item of "_s + rowName(m_plan, seal));
    }
    checkUnique(m_plan.seals, [](const Seal &seal) {
        return Pair { seal.item,
            static_cast<qint64>(seal.kind) * 2 + static_cast<qint64>(seal.side) };
    });
}

/// What a scenario would change may be gone, or have become something else.
void PlanCheck::checkScenarios()
{
    for (const ScenarioChange &change : m_plan.scenarioChanges) {
        if (!isFull() && !isInPlace(m_plan, change))
            add(Fault::NoSuchItem,
                u"%1, %2"_s.arg(changeName(m_plan, change), rowName(m_plan, change)));
    }
}

/// What was measured or said of a row that is gone, or twice by the same side.
void PlanCheck::checkReadings()
{
    const auto requireRow = [this](const auto &remark) {
        if (!isFull() && !hasRow(m_plan, remark.table, remark.row))
            add(Fault::NoSuchItem, rowName(m_plan, remark));
    };
    std::for_each(m_plan.readings.begin(), m_plan.readings.end(), requireRow);
    std::for_each(m_plan.opinions.begin(), m_plan.opinions.end(), requireRow);
    std::set<std::tuple<qint64, Side, QStringView, QStringView>> said;
    for (const Opinion &opinion : m_plan.opinions) {
        if (!said.insert({ opinion.row, opinion.side, opinion.field, opinion.table }).second)
            add(Fault::Duplicate, rowName(m_plan, opinion));
    }
}

/// Some need nurturing, and it takes no time.
void PlanCheck::checkNurture()
{
    for (const Step &step : m_plan.steps) {
        if (isNurturedInNoTime(step) && !isFull())
            add(Fault::Empty, u"nurture time of "_s + rowName(m_plan, step));
    }
}

/// The way to a target that is not there, or that goes further than it.
void PlanCheck::checkBridges()
{
    QMap<int, double> sums;
    for (const BridgeRow &row : m_plan.bridgeRows) {
        const bool takesAway
            = row.kind == BridgeKind::Churn || row.kind == BridgeKind::EndedProduct;
        const auto amount = static_cast<double>(row.amount.minorUnits);
        if (row.kind != BridgeKind::NewBusiness)
            sums[row.fiscalYear] += takesAway ? -amount : amount;
    }
    for (auto sum = sums.constBegin(); sum != sums.constEnd(); ++sum) {
        Target wanted;
        wanted.fiscalYear = sum.key();
        const auto target = std::find_if(m_plan.targets.begin(), m_plan.targets.end(),
            [&](const Target &other) { return other.fiscalYear == sum.key(); });
        if (target == m_plan.targets.end())
            add(Fault::NoSuchItem, u"%1, to which a bridge leads"_s.arg(rowName(m_plan, wanted)));
        else if (*sum > static_cast<double>(target->revenue.minorUnits))
            add(Fault::OutOfRange, u"sum of the bridge to the "_s + rowName(m_plan, *target),
                u"up to "_s + format().money(target->revenue));
    }
}

/// A limit that nobody acts on in time is none.
void PlanCheck::checkTripwires()
{
    for (const Tripwire &tripwire : m_plan.tripwires) {
        if (tripwire.firstAct.trimmed().isEmpty())
            add(Fault::Empty, u"first act of "_s + rowName(m_plan, tripwire));
        if (tripwire.deadline.minutes <= 0)
            add(Fault::Empty, u"deadline of "_s + rowName(m_plan, tripwire));
    }
}

} // namespace lockstep
