// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/capacity.h"

#include "app/funnel/week_count.h"

namespace lockstep {

namespace {

constexpr int kDaysInWeek = 7;
constexpr double kMinutesPerHour = 60;
constexpr double kMonthDays = static_cast<double>(kCurveMonth) / kMinutesPerDay;

/// What no double can tell from keeping up.
constexpr double kSame = 1e-9;

double hoursPerEntrant(const Plan &plan)
{
    qint64 minutes = 0;
    for (const Touch &touch : plan.touches)
        minutes += touch.effort.minutes;
    return static_cast<double>(minutes) / kMinutesPerHour;
}

/// What one person at full strength handles.
struct Person {
    double perMonth = 0;
    double perDay = 0; ///< by hours
    [[nodiscard]] bool isStated() const { return perMonth > 0 || perDay > 0; }
    [[nodiscard]] double on(QDate date) const
    {
        const double monthly = perMonth / date.daysInMonth();
        return perMonth > 0 && perDay > 0 ? std::min(monthly, perDay) : monthly + perDay;
    }
    [[nodiscard]] double perWeek() const
    {
        const double monthly = perMonth / kMonthDays;
        const double daily
            = perMonth > 0 && perDay > 0 ? std::min(monthly, perDay) : monthly + perDay;
        return daily * kDaysInWeek;
    }
};

Person personOf(const Team &team, double hoursPerEntrant)
{
    Person person { static_cast<double>(team.perMonth) };
    if (team.hoursPerWeek > 0 && hoursPerEntrant > 0)
        person.perDay = static_cast<double>(team.hoursPerWeek) / kDaysInWeek / hoursPerEntrant;
    return person;
}

/// The teams that work one stage.
struct Crew {
    QList<Team> teams;
    QList<Person> persons;
    QList<TeamFigures> figures;
};

TeamWeek weekOf(const Team &team, const Person &person, Period period)
{
    TeamWeek week { period };
    for (QDate day = period.start; day < period.end; day = day.addDays(1)) {
        const double heads = headsOn(team, day);
        week.heads += heads / static_cast<double>(period.days());
        week.canHandle += heads * person.on(day);
    }
    return week;
}

/// What one person would handle in the week.
double perHead(const Person &person, Period period)
{
    double handled = 0;
    for (QDate day = period.start; day < period.end; day = day.addDays(1))
        handled += person.on(day);
    return handled;
}

void addStrain(Strain &to, int week, double entrants, const TeamWeek &of, double perHead)
{
    to.heads.exact = std::max(to.heads.exact, entrants / perHead);
    const double over = entrants - of.canHandle;
    if (over <= kSame * std::max(1.0, entrants))
        return;
    ++to.weeks;
    if (to.firstBreak < 0) {
        to.firstBreak = week;
        to.over = over;
    }
}

void share(Crew &crew, int week, double planned, double needed)
{
    double all = 0;
    for (const TeamFigures &team : std::as_const(crew.figures))
        all += team.weeks[week].canHandle;
    for (qsizetype i = 0; i < crew.figures.size(); ++i) {
        TeamFigures &team = crew.figures[i];
        TeamWeek &to = team.weeks[week];
        const double part = all > 0 ? to.canHandle / all : 1.0 / double(crew.figures.size());
        to.planned = planned * part;
        to.needed = needed * part;
        const double one = perHead(crew.persons[i], to.period);
        addStrain(team.planned, week, to.planned, to, one);
        addStrain(team.needed, week, to.needed, to, one);
    }
}

/// Of teams that say what they can handle.
void work(Crew &crew, const Entrants &entrants, const QList<Period> &weeks)
{
    for (qsizetype i = 0; i < crew.figures.size(); ++i) {
        for (const Period &week : weeks)
            crew.figures[i].weeks.append(weekOf(crew.teams[i], crew.persons[i], week));
    }
    for (int week = 0; week < weeks.size(); ++week)
        share(crew, week, entrants.planned[size_t(week)], entrants.needed[size_t(week)]);
    for (TeamFigures &team : crew.figures) {
        team.skipShare = entrants.skipShare;
        team.planned.heads = headCount(team.planned.heads.exact);
        team.needed.heads = headCount(team.needed.heads.exact);
    }
}

TeamFigures unworked(const Team &team, const Person &person, const Stage &stage, double hours)
{
    TeamFigures figures;
    figures.team = team.id;
    figures.stage = stage.id;
    figures.isStated = person.isStated();
    figures.perWeek = team.headCount * person.perWeek();
    figures.hoursPerEntrant = person.perDay > 0 ? hours : 0;
    return figures;
}

} // namespace

double headsOn(const Team &team, QDate date)
{
    constexpr double kNoon = 0.5;
    if (!team.startsOn.isValid())
        return team.headCount;
    const double worked = static_cast<double>(team.startsOn.daysTo(date)) + kNoon;
    if (worked < 0)
        return 0;
    const double ramp = team.ramp.days();
    return team.headCount * (ramp > 0 ? std::min(worked / ramp, 1.0) : 1.0);
}

int stageOf(const Team &team, const QList<Stage> &stages)
{
    int first = -1;
    for (int i = 0; i < stages.size(); ++i) {
        if (stages[i].id == team.stage)
            return i;
        if (first < 0 && stages[i].owner == team.side)
            first = i;
    }
    return std::max(first, 0);
}

QList<TeamFigures> capacity(const Plan &plan, const QList<StreamModel> &models)
{
    QList<TeamFigures> result;
    if (plan.teams.isEmpty() || models.isEmpty())
        return result;
    const QList<Stage> stages = ordered(plan.stages);
    const QList<Team> teams = ordered(plan.teams);
    const double hours = hoursPerEntrant(plan);
    QMap<int, Crew> crews;
    for (const Team &team : teams) {
        const int stage = stageOf(team, stages);
        const Person person = personOf(team, hours);
        result.append(unworked(team, person, stages[stage], hours));
        if (!person.isStated())
            continue;
        Crew &crew = crews[stage];
        crew.teams.append(team);
        crew.persons.append(person);
        crew.figures.append(result.last());
    }
    const WeekCount count(plan, models);
    for (auto crew = crews.begin(); crew != crews.end(); ++crew)
        work(*crew, count.entrants(crew.key()), count.weeks);
    for (TeamFigures &figures : result) {
        for (const Crew &crew : std::as_const(crews)) {
            for (const TeamFigures &worked : crew.figures) {
                if (worked.team == figures.team)
                    figures = worked;
            }
        }
    }
    return result;
}

} // namespace lockstep
