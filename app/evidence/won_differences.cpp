// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Where the profiles and deal sizes that a plan states differ from what was won.

#include "app/base/format.h"
#include "app/evidence/heat_table.h"
#include "app/evidence/take_measured.h"
#include "app/evidence/won_beside.h"
#include "app/plan/findings.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

using Field = ProfileDifference::Field;
using DifferenceKind = ProfileDifference::Kind;

bool hasStated(const Plan &plan, Field field)
{
    return std::any_of(plan.markets.begin(), plan.markets.end(), [field](const Market &market) {
        switch (field) {
        case Field::Vertical:
            return !market.vertical.trimmed().isEmpty();
        case Field::Region:
            return !market.region.trimmed().isEmpty();
        case Field::Size:
            return market.employeesFrom > 0 || market.employeesTo > 0;
        }
        Q_UNREACHABLE();
    });
}

/// Sizes that are words alone lie in no range.
bool isComparable(Field field, const QString &value)
{
    const bool hasNumber
        = std::any_of(value.begin(), value.end(), [](QChar letter) { return letter.isDigit(); });
    return value != kNoName && (field != Field::Size || hasNumber);
}

/// Markets whose profile has employees in no size that was won.
void addSizesNeverWon(
    QList<ProfileDifference> &all, const Plan &plan, const QList<BesidePart> &beside)
{
    const auto markets = ordered(plan.markets);
    for (const auto &market : markets) {
        const bool isStated = market.employeesFrom > 0 || market.employeesTo > 0;
        const bool isWon = std::any_of(beside.begin(), beside.end(),
            [&market](const BesidePart &part) { return part.markets.contains(market.name); });
        const auto to = market.employeesTo > 0 ? QString::number(market.employeesTo) : QString();
        if (isStated && !isWon)
            all += ProfileDifference { DifferenceKind::NeverWon, Field::Size,
                { to.isEmpty() ? u"%1+"_s.arg(market.employeesFrom)
                               : u"%1–%2"_s.arg(QString::number(market.employeesFrom), to) },
                { market.name }, 0, 0 };
    }
}

/// What the same markets state stands together.
void addNeverWon(QList<ProfileDifference> &all, Field field, const BesidePart &part)
{
    const auto same = std::find_if(all.begin(), all.end(), [&](const ProfileDifference &one) {
        return one.kind == DifferenceKind::NeverWon && one.field == field
            && one.markets == part.markets;
    });
    if (same == all.end())
        all += ProfileDifference { DifferenceKind::NeverWon, field, { part.value }, part.markets, 0,
            0 };
    else
        same->values += part.value;
}

void addDifferences(
    QList<ProfileDifference> &all, const Plan &plan, Field field, const QList<BesidePart> &beside)
{
    const bool isTold = std::any_of(
        beside.begin(), beside.end(), [](const BesidePart &part) { return part.won > 0; });
    if (!isTold || !hasStated(plan, field))
        return;
    ProfileDifference other { DifferenceKind::NotStated, field, {}, {}, 0, 0 };
    for (const auto &part : beside) {
        if (part.won == 0) {
            addNeverWon(all, field, part);
        } else if (part.markets.isEmpty() && isComparable(field, part.value)) {
            other.values += part.value;
            other.won += part.won;
            other.share += part.share;
        }
    }
    const bool isAnyComparable = std::any_of(beside.begin(), beside.end(),
        [field](const BesidePart &part) { return isComparable(field, part.value); });
    if (field == Field::Size && isAnyComparable)
        addSizesNeverWon(all, plan, beside);
    if (other.won > 0)
        all += other;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Vertical:
        return u"vertical"_s;
    case Field::Region:
        return u"region"_s;
    case Field::Size:
        return u"company size"_s;
    }
    Q_UNREACHABLE();
}

const EvidenceSlice *sliceCalled(const Measurement &measurement, const QString &market)
{
    const auto *markets = breakdownBy(measurement, { Dimension::Market });
    if (!markets)
        return nullptr;
    const auto slice = std::find_if(
        markets->slices.begin(), markets->slices.end(), [&market](const EvidenceSlice &one) {
            return one.names.first().compare(market.simplified(), Qt::CaseInsensitive) == 0;
        });
    return slice == markets->slices.end() ? nullptr : &*slice;
}

DealBeside dealBeside(
    const Measurement &measurement, const QString &name, const QString &market, Money stated)
{
    const auto *own = sliceCalled(measurement, market);
    const bool isOwn = own && own->deals.cases > 0;
    return { name, stated, isOwn ? own->deals : measurement.all.deals, !isOwn };
}

} // namespace

QList<ProfileDifference> profileDifferences(const Plan &plan, const WonProfile &profile)
{
    QList<ProfileDifference> all;
    addDifferences(all, plan, Field::Vertical, verticalsBeside(plan, profile.verticals));
    addDifferences(all, plan, Field::Region, regionsBeside(plan, profile.regions));
    addDifferences(all, plan, Field::Size, sizesBeside(plan, profile.sizes));
    return all;
}

QString differenceText(const ProfileDifference &difference)
{
    const auto values = difference.values.join(u", "_s);
    if (difference.kind == DifferenceKind::NeverWon)
        return u"%1 %2, stated by %3: nobody was won"_s.arg(
            fieldName(difference.field), values, difference.markets.join(u", "_s));
    return u"%1 of won deals (%2) have a %3 that no market states: %4"_s.arg(
        Format(u"en_GB"_s, {}).percent(difference.share), QString::number(difference.won),
        fieldName(difference.field), values);
}

double DealBeside::difference(const Plan &plan) const
{
    const double mean = minorUnits(plan, won.mean);
    return mean <= 0 ? 0 : static_cast<double>(stated.minorUnits) / mean - 1;
}

bool DealBeside::isOutside(const Plan &plan) const
{
    const auto size = static_cast<double>(stated.minorUnits);
    return won.upperQuartile > 0
        && (size < minorUnits(plan, won.lowerQuartile)
            || size > minorUnits(plan, won.upperQuartile));
}

QList<DealBeside> dealsBeside(const Plan &plan, const Measurement &measurement)
{
    QList<DealBeside> all;
    if (measurement.all.deals.cases == 0 || !isInPlansCurrency(plan, measurement))
        return all;
    const auto markets = ordered(plan.markets);
    for (const auto &market : markets) {
        if (market.dealSize.minorUnits > 0)
            all += dealBeside(measurement, market.name, market.name, market.dealSize);
    }
    for (const auto &stream : plan.streams) {
        const Market *market = find(plan.markets, stream.market);
        if (stream.dealSize.minorUnits > 0 && market)
            all += dealBeside(
                measurement, streamName(plan, stream.id), market->name, stream.dealSize);
    }
    return all;
}

} // namespace lockstep
