// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/last_year.h"

#include "app/base/format.h"
#include "app/evidence/share_out.h"
#include "app/evidence/take_measured.h"
#include "app/evidence/won_beside.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kYear = 12; ///< months

/// The months that are over when the data end, the latest twelve of them.
QList<Month> lastTwelve(const Measurement &measurement)
{
    QList<Month> months;
    for (const auto &month : measurement.months) {
        if (month.first.addMonths(1) <= measurement.lastDate.addDays(1))
            months += month;
    }
    return months.size() < kYear ? QList<Month>() : months.last(kYear);
}

struct LastYear {
    QList<qint64> quarters { 0, 0, 0, 0 }; ///< the plan's minor units, or hundred for each deal
    qint64 won = 0;
    bool hasAmounts = false;
    Period period;
};

Result<LastYear> lastYearIn(const Plan &plan, const Measurement &measurement)
{
    const auto months = lastTwelve(measurement);
    if (months.isEmpty())
        return fail(Fault::Empty, u"last year"_s, u"the exports hold no twelve whole months"_s);
    LastYear year;
    year.hasAmounts = std::any_of(
        months.begin(), months.end(), [](const Month &month) { return month.amount > 0; });
    if (const auto fits = isInPlansCurrency(plan, measurement); year.hasAmounts && !fits)
        return Failure(fits.error());
    year.period = { months.first().first, months.last().first.addMonths(1) };
    const int begin = plan.settings.horizonStart.month();
    for (const auto &month : months) {
        const int quarter = (month.first.month() - begin + 12) % 12 / 3;
        const auto amount = minorUnits(plan, static_cast<double>(month.amount));
        year.quarters[quarter] += year.hasAmounts ? std::llround(amount) : month.won * 100;
        year.won += month.won;
    }
    return year;
}

Result<const Target *> targetIn(const Plan &plan, Id<Target> id)
{
    const Target *target = find(plan.targets, id);
    if (!target)
        return fail(Fault::NoSuchItem, u"target"_s);
    return target;
}

/// In place of what the same study said before.
void keepLastYear(Plan &plan, const Measurement &measurement, const LastYear &year,
    Id<Target> target, QDate today, QRandomGenerator &ids)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    const auto place = lastYearOf(target);
    Reading reading;
    reading.id = newId<Reading>(ids);
    reading.study = studyIn(plan, measurement, today, ids);
    reading.table = place.table;
    reading.row = place.row;
    reading.field = place.field;
    reading.slice = format.period(year.period);
    reading.cases = year.won;
    for (const auto quarter : year.quarters)
        reading.value += year.hasAmounts ? quarter : 0;
    plan.readings.removeIf([&](const Reading &before) {
        return before.study == reading.study && before.table == place.table
            && before.row == place.row && before.field == place.field;
    });
    put(plan.readings, reading);
}

} // namespace

Result<Plan> takeLastYear(
    Plan plan, const Measurement &measurement, Id<Target> id, QDate today, QRandomGenerator &ids)
{
    const auto there = targetIn(plan, id);
    if (!there)
        return Failure(there.error());
    const auto year = lastYearIn(plan, measurement);
    if (!year)
        return Failure(year.error());
    Target target = **there;
    target.spread = Spread::LastYear;
    const auto &quarters = year->quarters;
    target.lastYear = { { quarters[0] }, { quarters[1] }, { quarters[2] }, { quarters[3] } };
    put(plan.targets, target);
    keepLastYear(plan, measurement, *year, id, today, ids);
    return sound(std::move(plan));
}

Result<PlanningCard> lastYearCard(const Plan &plan, const Measurement &measurement, Id<Target> id,
    QDate today, QRandomGenerator &ids)
{
    const auto there = targetIn(plan, id);
    const auto year = lastYearIn(plan, measurement);
    if (!there || !year)
        return Failure(there ? year.error() : there.error());
    Plan next = plan;
    keepLastYear(next, measurement, *year, id, today, ids);
    return planningCard(next, lastYearOf(id)).map([&](PlanningCard card) {
        card.shape = YearShape { {}, (*there)->spread };
        const auto shares = shareOut(limits::kMaxPpm, year->quarters);
        for (const auto share : shares)
            card.shape->shares += Ratio { share };
        return card;
    });
}

Result<Plan> useLastYear(const Plan &plan, const Measurement &measurement, Id<Target> id,
    const PlanningChoice &choice, QDate today, QRandomGenerator &ids)
{
    return takeLastYear(plan, measurement, id, today, ids).and_then([&](Plan next) {
        if (!choice.planned)
            next.targets = plan.targets;
        auto views = choice;
        views.planned.reset(); // it is a shape, no number
        return settle(std::move(next), lastYearOf(id), views, ids);
    });
}

} // namespace lockstep
