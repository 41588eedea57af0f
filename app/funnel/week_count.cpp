// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/week_count.h"

#include "app/calendar/fiscal.h"
#include "app/funnel/backward.h"
#include "app/funnel/forward.h"
#include "app/funnel/returns.h"

namespace lockstep {

namespace {

constexpr int kWeekDays = 7;

QList<Period> weeksOf(const Period &horizon)
{
    QList<Period> weeks;
    for (QDate day = horizon.start; day < horizon.end;) {
        const QDate monday = day.addDays(kWeekDays + 1 - day.dayOfWeek());
        weeks.append({ day, std::min(monday, horizon.end) });
        day = weeks.last().end;
    }
    return weeks;
}

/// Of those who count as having come to the stage, who stand in it.
double standingShare(const StreamModel &model, int stage)
{
    return stage < model.lastStage() ? 1 - model.steps[stage].skipShare : 1;
}

} // namespace

WeekCount::WeekCount(const Plan &plan, const QList<StreamModel> &models)
    : weeks(weeksOf(horizon(plan.settings)))
    , m_models(models)
{
    m_days.append(0);
    for (const Period &week : weeks)
        m_days.append(weeks.first().start.daysTo(week.end));
}

Entrants WeekCount::entrants(int stage) const
{
    Entrants sums { Row(size_t(m_days.size())), Row(size_t(m_days.size())) };
    double all = 0;
    double standing = 0;
    for (const StreamModel &model : m_models) {
        const Row needed = neededOf(model, stage);
        const Row planned = plannedOf(model, stage);
        const double stands = standingShare(model, stage);
        add(sums.needed, needed, stands);
        add(sums.planned, planned, stands);
        const double come = planned.back() > 0 ? planned.back() : needed.back();
        all += come;
        standing += come * stands;
    }
    return { byWeek(sums.planned), byWeek(sums.needed), all > 0 ? 1 - standing / all : 0 };
}

void WeekCount::add(Row &to, std::span<const double> come, double part)
{
    for (size_t i = 0; i < to.size(); ++i)
        to[i] += come[i] * part;
}

WeekCount::Row WeekCount::neededOf(const StreamModel &model, int stage) const
{
    Row come(size_t(m_days.size()));
    addNeed(come, m_days, model, backward(model), stage);
    for (double &one : come)
        one *= sourcedShare(model, stage);
    return come;
}

WeekCount::Row WeekCount::plannedOf(const StreamModel &model, int stage) const
{
    Yield yield(model.lastStage() + 1, m_days);
    forward(yield, model, passages(model));
    Row come(size_t(m_days.size()));
    add(come, yield.entered(stage), 1);
    for (const Opening &opening : model.opening) {
        for (size_t i = 1; i < come.size() && opening.stage == stage; ++i)
            come[i] -= opening.count;
    }
    if (recycles(model))
        addReturns(come, model, stage);
    return come;
}

void WeekCount::addReturns(Row &to, const StreamModel &model, int stage) const
{
    for (const Supply &supply : model.supply) {
        for (const Term &term : returns(model, supply.stage, stage))
            supply.arrivals.of.addCome(
                to, m_days, term.minutes, supply.arrivals.part * term.weight);
    }
    for (const Opening &opening : model.opening) {
        for (const Term &term : returnsOfStanding(model, opening.stage, stage, opening.age)) {
            for (size_t i = 0; i < to.size(); ++i)
                to[i] += m_days[qsizetype(i)] * kMinutesPerDay > term.minutes
                    ? opening.count * term.weight
                    : 0;
        }
    }
}

WeekCount::Row WeekCount::byWeek(const Row &come)
{
    Row weeks;
    for (size_t i = 0; i + 1 < come.size(); ++i)
        weeks.push_back(std::max(come[i + 1] - come[i], 0.0));
    return weeks;
}

} // namespace lockstep
