// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/backward.h"

namespace lockstep {

namespace {

/// Stage by stage from the last back.
class DaysBack {
public:
    explicit DaysBack(const StreamModel &stream)
        : m_straight(stream.bookingToRevenue)
    {
    }

    void add(const StepModel &step)
    {
        m_straight.minutes += step.lag.minutes;
        if (!step.nurtures())
            return;
        const double days = step.nurtureTime.days();
        m_nurtured.all += step.nurtureDays();
        m_nurtured.ifNurtured += days;
        if (step.nurtureShare >= 1)
            m_nurtured.ifReady += days;
    }
    [[nodiscard]] LeadDays days() const
    {
        const double straight = m_straight.days();
        return { straight + m_nurtured.all, straight + m_nurtured.ifReady,
            straight + m_nurtured.ifNurtured };
    }

private:
    Duration m_straight;
    LeadDays m_nurtured; ///< what that adds
};

} // namespace

Backward backward(const StreamModel &stream)
{
    const int last = stream.lastStage();
    Backward result;
    result.wins = effectiveRates(stream);
    result.wins.append(1);
    result.lead.resize(last + 1);
    result.lead[last].emplace_back(Term { stream.bookingToRevenue.minutes, 1 });
    result.days.resize(last + 1);
    DaysBack days(stream);
    result.days[last] = days.days();
    for (int i = last; i-- > 0;) {
        result.wins[i] *= result.wins[i + 1];
        addStraight(result.lead[i], stream.steps[i]);
        extend(result.lead[i], result.lead[i + 1], stream.end);
        days.add(stream.steps[i]);
        result.days[i] = days.days();
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
    DaysBack days(stream);
    for (int i = stream.lastStage(); i-- > stage;)
        days.add(stream.steps[i]);
    return days.days().all;
}

QDate pointOfNoReturn(QDate lastRevenueDay, qint64 minutes)
{
    return lastRevenueDay.addDays(-((minutes + kMinutesPerDay - 1) / kMinutesPerDay));
}

} // namespace lockstep
