// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/objective/objective_edits.h"

#include "app/base/format.h"
#include "app/funnel/funnel_edits.h"
#include "app/funnel/target_flow.h"
#include "app/plan/limits.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/row_removal.h"
#include "app/plan/starter.h"
#include "app/plan/typed_over.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace limits;

namespace {

using Four = std::array<qint64, 4>; ///< ppm, by quarter

/// Nothing where there is none.
std::optional<Target> targetOf(const Plan &plan, int fiscalYear)
{
    const auto target = std::find_if(plan.targets.begin(), plan.targets.end(),
        [fiscalYear](const Target &one) { return one.fiscalYear == fiscalYear; });
    return target == plan.targets.end() ? std::nullopt : std::optional(*target);
}

Failure noTarget(const Plan &plan, int fiscalYear)
{
    Target wanted;
    wanted.fiscalYear = fiscalYear;
    return fail(Fault::NoSuchItem, rowName(plan, wanted));
}

Result<Plan> withTarget(Plan plan, Target target)
{
    return withRow(std::move(plan), &Plan::targets, std::move(target));
}

/// `amount` in whole parts by `weights`, alike if they are all 0. What rounding leaves goes to the
/// largest part.
std::vector<qint64> parted(qint64 amount, std::span<const double> weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<qint64> parts(weights.size());
    qint64 rest = amount;
    for (size_t i = 0; i < parts.size(); ++i) {
        const double share = sum > 0 ? weights[i] / sum : 1.0 / double(parts.size());
        parts[i] = std::llround(static_cast<double>(amount) * share);
        rest -= parts[i];
    }
    *std::max_element(parts.begin(), parts.end()) += rest;
    return parts;
}

Four ppmOf(const Target &target)
{
    if (target.spread == Spread::ByHand)
        return { target.shares.first.ppm, target.shares.second.ppm, target.shares.third.ppm,
            target.shares.fourth.ppm };
    const std::array<double, 12> months = monthShares(target);
    std::array<double, 4> quarters {};
    for (size_t month = 0; month < months.size(); ++month)
        quarters[month / 3] += months[month];
    const auto parts = parted(kMaxPpm, quarters);
    return { parts[0], parts[1], parts[2], parts[3] };
}

/// `amount` over the quarters [from, to) in their proportions, alike if they are all 0.
void spreadOver(Four &ppm, int from, int to, qint64 amount)
{
    std::vector<double> weights(ppm.begin() + from, ppm.begin() + to);
    const auto parts = parted(amount, weights);
    std::copy(parts.begin(), parts.end(), ppm.begin() + from);
}

Four withShare(Four ppm, int quarter, qint64 share)
{
    const qint64 before = std::accumulate(ppm.begin(), ppm.begin() + quarter, qint64(0));
    const qint64 left = kMaxPpm - before - share;
    const int next = quarter + 1;
    const int end = int(ppm.size());
    ppm[size_t(quarter)] = share;
    if (next < end)
        spreadOver(ppm, next, end, std::max<qint64>(left, 0));
    if (quarter > 0 && (next == end || left < 0))
        spreadOver(ppm, 0, quarter, kMaxPpm - share);
    return ppm;
}

QuarterShares fromPpm(const Four &ppm)
{
    return { { ppm[0] }, { ppm[1] }, { ppm[2] }, { ppm[3] } };
}

/// The months grow by the same amount each, so their sum is 5.5 of the first and 6.5 of the last.
Money sumOfRamp(Money from, Money to)
{
    return { (11 * from.minorUnits + 13 * to.minorUnits + 1) / 2 };
}

} // namespace

QuarterShares sharesOf(const Target &target)
{
    return fromPpm(ppmOf(target));
}

Result<Plan> putBridgeRow(Plan plan, BridgeRow row, QRandomGenerator &ids)
{
    const BridgeRow *before = find(plan.bridgeRows, row.id);
    if (!before && !row.id.isNull())
        return fail(Fault::NoSuchItem, rowName(plan, row));
    if (!before) {
        row.id = newId<BridgeRow>(ids);
        row.position = nextPosition(plan.bridgeRows);
    } else if (before->amount != row.amount && before->evidence == row.evidence) {
        row.evidence = typedOver(row.evidence);
    }
    const auto replacesIt = [&row](const BridgeRow &other) { return other.replaces == row.id; };
    const auto launch = std::find_if(plan.bridgeRows.begin(), plan.bridgeRows.end(), replacesIt);
    if (row.kind != BridgeKind::EndedProduct && launch != plan.bridgeRows.end())
        return fail(Fault::StillReferred, rowName(plan, row), rowName(plan, *launch));
    return withRow(std::move(plan), &Plan::bridgeRows, std::move(row));
}

Result<Plan> removeBridgeRow(Plan plan, Id<BridgeRow> id)
{
    const BridgeRow *row = find(plan.bridgeRows, id);
    if (!row)
        return fail(Fault::NoSuchItem, u"bridge row"_s);
    const auto replacesIt = [id](const BridgeRow &other) { return other.replaces == id; };
    const auto launch = std::find_if(plan.bridgeRows.begin(), plan.bridgeRows.end(), replacesIt);
    if (launch != plan.bridgeRows.end())
        return fail(Fault::StillReferred, rowName(plan, *row), rowName(plan, *launch));
    forget(plan.entries, &Entry::bridgeRow, id);
    removeRows(plan, &Plan::bridgeRows, { id.value });
    return plan;
}

Result<Plan> setGrowth(Plan plan, int fiscalYear, Ratio growth)
{
    Money base;
    for (const BridgeRow &row : plan.bridgeRows) {
        if (row.fiscalYear == fiscalYear && row.kind == BridgeKind::Base)
            base = { std::min(base.minorUnits + row.amount.minorUnits, kMaxMinorUnits) };
    }
    if (base == Money {})
        return fail(Fault::Empty, u"base of the bridge"_s);
    const auto wanted = grown(base, growth);
    if (!wanted)
        return Failure(wanted.error());
    const auto target = targetOf(plan, fiscalYear);
    Evidence evidence = target ? target->evidence : Evidence {};
    if (target && target->revenue != *wanted)
        evidence = typedOver(evidence);
    return setTarget(std::move(plan), fiscalYear, *wanted, std::move(evidence));
}

Result<Plan> setSpread(Plan plan, int fiscalYear, Spread spread)
{
    auto target = targetOf(plan, fiscalYear);
    if (!target)
        return noTarget(plan, fiscalYear);
    if (spread == Spread::ByHand)
        target->shares = sharesOf(*target); // as they are, to begin with
    target->spread = spread;
    return withTarget(std::move(plan), *std::move(target));
}

Result<Plan> setQuarterShare(Plan plan, int fiscalYear, int quarter, Ratio share)
{
    auto target = targetOf(plan, fiscalYear);
    if (!target)
        return noTarget(plan, fiscalYear);
    const Format format(plan.settings.locale, plan.settings.currency);
    if (quarter < 0 || quarter > 3)
        return fail(Fault::OutOfRange, u"quarter"_s, u"1 to 4"_s);
    if (share.ppm < 0 || share.ppm > kMaxPpm)
        return fail(Fault::OutOfRange, u"share of quarter %1"_s.arg(quarter + 1),
            u"%1 to %2"_s.arg(format.percent(0), format.percent(1)));
    target->shares = fromPpm(withShare(ppmOf(*target), quarter, share.ppm));
    target->spread = Spread::ByHand;
    return withTarget(std::move(plan), *std::move(target));
}

Result<Plan> setLastYear(Plan plan, int fiscalYear, QuarterMoney revenue)
{
    auto target = targetOf(plan, fiscalYear);
    if (!target)
        return noTarget(plan, fiscalYear);
    target->lastYear = revenue;
    target->spread = Spread::LastYear;
    return withTarget(std::move(plan), *std::move(target));
}

Result<Plan> setRamp(Plan plan, int fiscalYear, Money from, Money to)
{
    auto target = targetOf(plan, fiscalYear);
    if (!target)
        return noTarget(plan, fiscalYear);
    target->rampFrom = from;
    target->rampTo = to;
    target->spread = Spread::Ramp;
    const QList<Error> errors = rowErrors(plan, *target);
    if (!errors.isEmpty())
        return Failure(errors.first());
    const Money revenue = sumOfRamp(from, to);
    if (revenue != target->revenue)
        target->evidence = typedOver(target->evidence);
    target->revenue = revenue;
    return withTarget(std::move(plan), *std::move(target));
}

} // namespace lockstep
