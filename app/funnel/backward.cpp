// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/backward.h"

namespace lockstep {

namespace {

/// Lags and the time from booking to revenue, and what `nurture` says of each step.
template <class Nurture>
double daysStraightOn(const StreamModel &stream, int stage, Nurture nurture)
{
    Duration time = stream.bookingToRevenue;
    for (int i = stage; i < stream.lastStage(); ++i)
        time.minutes += stream.steps[i].lag.minutes;
    double days = time.days();
    for (int i = stage; i < stream.lastStage(); ++i)
        days += nurture(stream.steps[i]);
    return days;
}

} // namespace

Backward backward(const StreamModel &stream)
{
    const int last = stream.lastStage();
    Backward result { effectiveRates(stream), QList<Kernel>(last + 1) };
    result.wins.append(1);
    result.lead[last].emplace_back(Term { stream.bookingToRevenue.minutes, 1 });
    for (int i = last; i-- > 0;) {
        result.wins[i] *= result.wins[i + 1];
        addStraight(result.lead[i], stream.steps[i]);
        extend(result.lead[i], result.lead[i + 1], stream.end);
    }
    return result;
}

double sourcedShare(const StreamModel &stream, int stage)
{
    double share = stream.marketingShare;
    if (stage >= stream.partnerEntry)
        share += stream.partnerShare;
    if (stage >= stream.salesEntry)
        share += stream.salesShare();
    return share;
}

void addNeed(std::span<double> come, std::span<const qint64> days, const StreamModel &stream,
    const Backward &backward, int stage)
{
    if (stream.dealSizeMinorUnits <= 0 || stream.target.part <= 0)
        return;
    const double entrants = stream.target.part / stream.dealSizeMinorUnits / backward.wins[stage];
    for (const Term &term : backward.lead[stage])
        stream.target.of.addCome(come, days, -term.minutes, entrants * term.weight);
}

double valuePerEntrant(const StreamModel &stream, const Backward &backward, int stage)
{
    return stream.dealSizeMinorUnits * backward.wins[stage];
}

double daysToRevenue(const StreamModel &stream, int stage)
{
    return daysStraightOn(stream, stage, [](const StepModel &step) { return step.nurtureDays(); });
}

double daysIfReady(const StreamModel &stream, int stage)
{
    return daysStraightOn(stream, stage,
        [](const StepModel &step) { return step.nurtureShare >= 1 ? step.nurtureTime.days() : 0; });
}

double daysIfNurtured(const StreamModel &stream, int stage)
{
    return daysStraightOn(stream, stage,
        [](const StepModel &step) { return step.nurtures() ? step.nurtureTime.days() : 0; });
}

QDate pointOfNoReturn(QDate lastRevenueDay, qint64 minutes)
{
    return lastRevenueDay.addDays(-((minutes + kMinutesPerDay - 1) / kMinutesPerDay));
}

} // namespace lockstep
