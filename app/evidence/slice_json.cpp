// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/slice_json.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHundred = 100; ///< hundredths in a unit of money, and per cent

QJsonValue orNull(bool isKnown, double value)
{
    return isKnown ? QJsonValue(value) : QJsonValue();
}

QJsonArray countsByStage(const QList<qint64> &counts, const QStringList &stages)
{
    QJsonArray array;
    for (qsizetype stage = 0; stage < counts.size(); ++stage)
        array += QJsonObject { { u"stage"_s, stages.value(stage) }, { u"count"_s, counts[stage] } };
    return array;
}

QJsonObject timeJson(const MeasuredTime &time)
{
    const bool isKnown = time.cases > 0;
    QJsonArray months;
    for (const auto count : time.byMonth)
        months += count;
    QJsonArray days;
    for (const auto &day : time.byDay)
        days += QJsonObject { { u"days"_s, day.days }, { u"cases"_s, day.cases } };
    return { { u"cases"_s, time.cases }, { u"meanDays"_s, orNull(isKnown, time.mean) },
        { u"medianDays"_s, orNull(isKnown, time.median) },
        { u"lowerQuartileDays"_s, orNull(isKnown, time.lowerQuartile) },
        { u"upperQuartileDays"_s, orNull(isKnown, time.upperQuartile) },
        { u"ninetyPercentDays"_s, orNull(isKnown, time.ninety) },
        { u"casesByMonthAfter"_s, months }, { u"casesByDay"_s, days } };
}

QJsonObject dealsJson(const MeasuredDeals &deals)
{
    const bool isKnown = deals.cases > 0;
    const auto money
        = [isKnown](double hundredths) { return orNull(isKnown, hundredths / kHundred); };
    return { { u"cases"_s, deals.cases }, { u"sum"_s, money(static_cast<double>(deals.sum)) },
        { u"mean"_s, money(deals.mean) }, { u"median"_s, money(deals.median) },
        { u"lowerQuartile"_s, money(deals.lowerQuartile) },
        { u"upperQuartile"_s, money(deals.upperQuartile) },
        { u"ninetyPercent"_s, money(deals.ninety) },
        { u"spreadByMean"_s, orNull(deals.cases > 1, deals.spread) },
        { u"logSpread"_s, orNull(deals.cases > 1, deals.logSpread) } };
}

QJsonArray stepsJson(const EvidenceSlice &slice, const QStringList &stages)
{
    QJsonArray steps;
    for (qsizetype step = 0; step < slice.steps.size(); ++step)
        steps += QJsonObject { { u"from"_s, stages.value(step) },
            { u"to"_s, stages.value(step + 1) }, { u"rate"_s, rateJson(slice.steps[step]) },
            { u"time"_s, timeJson(slice.times[step]) } };
    return steps;
}

QJsonValue standingJson(const EvidenceSlice &slice, const Measurement &of)
{
    if (of.closedUntil.isValid())
        return {};
    const auto &stages = of.stages;
    QJsonArray standing;
    for (qsizetype stage = 0; stage + 1 < slice.standing.size(); ++stage)
        standing += QJsonObject { { u"stage"_s, stages.value(stage) },
            { u"open"_s, slice.standing[stage] }, { u"leaked"_s, slice.leaked[stage] },
            { u"meanDays"_s, orNull(slice.standing[stage] > 0, slice.standingDays[stage]) } };
    return standing;
}

QJsonObject recyclingJson(const MeasuredRecycling &recycling, const QStringList &stages)
{
    QJsonArray from;
    for (qsizetype stage = 0; stage < recycling.stages.size(); ++stage) {
        const auto &one = recycling.stages[stage];
        if (one.left == 0)
            continue;
        from += QJsonObject { { u"stage"_s, stages.value(stage) }, { u"recycled"_s, one.left },
            { u"cameBack"_s, one.back }, { u"cameBackAndWentOn"_s, one.wentOn },
            { u"backTo"_s, one.back > 0 ? QJsonValue(stages.value(one.to)) : QJsonValue() },
            { u"meanDaysFromEntering"_s, orNull(one.back > 0, one.meanDays) } };
    }
    return { { u"ever"_s, rateJson(recycling.ever) },
        { u"cameBack"_s, rateJson(recycling.returned) },
        { u"daysUntilReturn"_s, timeJson(recycling.away) }, { u"byStage"_s, from } };
}

/// From each stage to the next, by who entered both in the quarter.
QJsonArray conversionsJson(const InPeriod &period, const QStringList &stages)
{
    QJsonArray conversions;
    for (qsizetype stage = 0; stage + 1 < period.entered.size(); ++stage) {
        const auto from = static_cast<double>(period.entered[stage]);
        const auto to = static_cast<double>(period.entered[stage + 1]);
        conversions += QJsonObject { { u"from"_s, stages.value(stage) },
            { u"to"_s, stages.value(stage + 1) },
            { u"percent"_s, orNull(from > 0, from > 0 ? kHundred * to / from : 0) } };
    }
    return conversions;
}

QJsonArray partsJson(const QList<ProfilePart> &parts)
{
    QJsonArray array;
    for (const auto &part : parts)
        array += QJsonObject { { u"value"_s, part.value }, { u"won"_s, part.won },
            { u"amount"_s, static_cast<double>(part.amount) / kHundred } };
    return array;
}

} // namespace

QJsonObject rateJson(const MeasuredRate &rate)
{
    const bool isKnown = rate.cases > 0;
    return { { u"cases"_s, rate.cases }, { u"successes"_s, rate.successes },
        { u"percent"_s,
            orNull(isKnown,
                isKnown ? kHundred * static_cast<double>(rate.successes)
                        / static_cast<double>(rate.cases)
                        : 0) },
        { u"lowPercent"_s, orNull(isKnown, rate.low * kHundred) },
        { u"highPercent"_s, orNull(isKnown, rate.high * kHundred) } };
}

QJsonObject sliceJson(const EvidenceSlice &slice, const Measurement &of)
{
    const auto &stages = of.stages;
    const bool isOfAll = !of.closedUntil.isValid();
    return { { u"names"_s, QJsonArray::fromStringList(slice.names) },
        { u"reached"_s, countsByStage(slice.reached, stages) },
        { u"overall"_s, rateJson(slice.overall) },
        { u"overallTime"_s, timeJson(slice.overallTime) }, { u"steps"_s, stepsJson(slice, stages) },
        { u"deals"_s, dealsJson(slice.deals) }, { u"lost"_s, slice.lost },
        { u"lostAtUnknownStage"_s, countsByStage(slice.unplaced, stages) },
        { u"rejected"_s, slice.rejected },
        { u"recycled"_s, isOfAll ? QJsonValue(slice.recycled) : QJsonValue() },
        { u"standing"_s, standingJson(slice, of) },
        { u"skippedByStage"_s, countsByStage(slice.skipped, stages) },
        { u"winRateNarrow"_s, rateJson(slice.winNarrow) },
        { u"winRateBroad"_s, rateJson(slice.winBroad) },
        { u"recycling"_s, recyclingJson(slice.recycling, stages) },
        { u"inPeriodByQuarter"_s, periodsJson(slice.periods, stages) } };
}

QJsonArray breakdownsJson(const Measurement &measurement)
{
    QJsonArray array;
    for (const auto &breakdown : measurement.breakdowns) {
        QJsonArray by;
        for (const auto dimension : breakdown.by)
            by += dimensionName(dimension);
        QJsonArray slices;
        for (const auto &slice : breakdown.slices)
            slices += sliceJson(slice, measurement);
        array += QJsonObject { { u"by"_s, by }, { u"slices"_s, slices } };
    }
    return array;
}

QJsonArray attemptsJson(const Measurement &measurement)
{
    QJsonArray array;
    for (const auto &one : measurement.attempts) {
        QJsonArray stages;
        for (qsizetype stage = 0; stage < one.stages.size(); ++stage) {
            const auto &counted = one.stages[stage];
            const bool isKnown = counted.leads > 0;
            stages += QJsonObject { { u"stage"_s, measurement.stages.value(stage) },
                { u"leads"_s, counted.leads }, { u"attempts"_s, counted.attempts },
                { u"reached"_s, counted.reached },
                { u"perLead"_s, orNull(isKnown, counted.perLead()) },
                { u"reachedPercent"_s, orNull(isKnown, counted.share() * kHundred) } };
        }
        array += QJsonObject { { u"by"_s, useName(one.way) }, { u"stages"_s, stages } };
    }
    return array;
}

QJsonArray cohortsJson(const Measurement &measurement)
{
    QJsonArray array;
    for (const auto &cohort : measurement.cohorts) {
        QJsonArray won;
        for (const auto count : cohort.wonByMonth)
            won += count;
        array += QJsonObject { { u"start"_s, cohort.start.toString(Qt::ISODate) },
            { u"reached"_s, countsByStage(cohort.reached, measurement.stages) },
            { u"overall"_s, rateJson(cohort.overall) }, { u"wonWithinMonths"_s, won },
            { u"open"_s, cohort.isOpen } };
    }
    return array;
}

QJsonArray periodsJson(const QList<InPeriod> &periods, const QStringList &stages)
{
    QJsonArray array;
    for (const auto &period : periods)
        array += QJsonObject { { u"start"_s, period.start.toString(Qt::ISODate) },
            { u"entered"_s, countsByStage(period.entered, stages) },
            { u"conversions"_s, conversionsJson(period, stages) } };
    return array;
}

QJsonArray monthsJson(const Measurement &measurement)
{
    QJsonArray array;
    for (const auto &month : measurement.months)
        array += QJsonObject { { u"month"_s, month.first.toString(u"yyyy-MM"_s) },
            { u"leads"_s, month.leads }, { u"won"_s, month.won },
            { u"amount"_s, static_cast<double>(month.amount) / kHundred } };
    return array;
}

QJsonObject profileJson(const WonProfile &profile)
{
    return { { u"verticals"_s, partsJson(profile.verticals) },
        { u"regions"_s, partsJson(profile.regions) }, { u"sizes"_s, partsJson(profile.sizes) } };
}

} // namespace lockstep
