// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What stands in the columns of the scenarios' table.

#include "app/calendar/fiscal.h"
#include "app/funnel/forecast.h"
#include "ui/funnel/scenario_chances.h"
#include "ui/funnel/scenario_table.h"
#include "ui/shared/explain.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// With its year where that is not the plan's first.
QString dayOf(const Snapshot &snapshot, QDate day)
{
    const auto &settings = snapshot.plan.settings;
    return fiscalYear(settings, day) == firstFiscalYear(settings) ? snapshot.format.shortDate(day)
                                                                  : snapshot.format.date(day);
}

} // namespace

ScenarioTable::Cell ScenarioTable::cell(
    const QString &text, const QString &difference, double by, Good good)
{
    const bool isGood = (by > 0) == (good == Good::More);
    const bool isEven = difference.isEmpty() || good == Good::Neither;
    return { text, difference, isEven ? Sign::Even : isGood ? Sign::Better : Sign::Worse };
}

/// A share; what it differs by is in whole points of a hundred.
ScenarioTable::Cell ScenarioTable::points(double value, double by, Good good, const Format &format)
{
    const double whole = std::round(by * 100);
    return cell(format.percent(wholePercent(value)),
        whole == 0 ? QString() : tr("%1 points", "of a hundred").arg(format.signedCount(whole)), by,
        good);
}

ScenarioTable::Cell ScenarioTable::chanceCell(
    const ScenarioChances &chances, Id<Scenario> scenario, const Format &format)
{
    const auto chance = chances.of(scenario);
    if (!chance)
        return { chances.isAwaited(scenario) ? u"…"_s : u"–"_s, {}, Sign::Even };
    const double ofPlan = chances.of({}).value_or(*chance);
    return points(*chance, wholePercent(*chance) - wholePercent(ofPlan), Good::More, format);
}

/// Later is better: there is more time.
ScenarioTable::Cell ScenarioTable::startCell(
    const Snapshot &snapshot, const ScenarioSummary &one, QDate ofPlan)
{
    if (!one.lastStart.isValid())
        return { u"–"_s, {}, Sign::Even };
    const auto days = double(ofPlan.daysTo(one.lastStart));
    const auto count = snapshot.format.signedCount(days);
    const auto later = std::abs(days) == 1 ? tr("%1 day").arg(count) : tr("%1 days").arg(count);
    return cell(dayOf(snapshot, one.lastStart), days == 0 ? QString() : later, days, Good::More);
}

/// Heads that each team's fullest week takes, beside those there are; below, the busiest of
/// several.
ScenarioTable::Cell ScenarioTable::peopleCell(
    const Snapshot &snapshot, const ScenarioSummary &one, Side side)
{
    const auto people = one.people(side);
    const auto *busiest = one.busiest(side);
    const auto *team = busiest ? lockstep::find(snapshot.plan.teams, busiest->team) : nullptr;
    if (!team)
        return { u"–"_s, {}, Sign::Even };
    const auto said = [&](double needed, int there) {
        return tr("%1, there are %2", "people")
            .arg(snapshot.format.count(needed), snapshot.format.count(there));
    };
    const bool isShort = busiest->needed.whole > busiest->there;
    return { said(people.needed, people.there),
        people.teams == 1
            ? team->name
            : u"%1: %2"_s.arg(team->name, said(busiest->needed.whole, busiest->there)),
        isShort ? Sign::Worse : Sign::Even };
}

ScenarioTable::Column ScenarioTable::columnOf(const Snapshot &snapshot, const Summaries &summaries,
    const ScenarioChances &chances, qsizetype index) const
{
    const auto &format = snapshot.format;
    const auto &summary = summaries[index];
    const bool isPlan = summary.scenario.isNull();
    Column column { summary.scenario, isPlan ? tr("Plan") : summary.name, {} };
    if (summary.problem) {
        column.cells.append({ explain(*summary.problem), {}, Sign::Worse });
        return column;
    }
    const auto money = [&](double value, double by, Good good) {
        const auto text = format.signedCompactMoney(by);
        const bool isSame = isPlan || text == format.signedCompactMoney(0);
        column.cells.append(cell(format.compactMoney(value), isSame ? QString() : text, by, good));
    };
    const auto &all = summary.figures;
    const auto &by = summary.difference;
    money(all.targetMinorUnits, by.targetMinorUnits, Good::Neither);
    money(all.plannedMinorUnits, by.plannedMinorUnits, Good::More);
    money(all.gapMinorUnits, by.gapMinorUnits, Good::More);
    column.cells.last().text = format.signedCompactMoney(all.gapMinorUnits);
    column.cells.append(chanceCell(chances, summary.scenario, format));
    for (qsizetype i = 0; i < all.stages.size(); ++i) {
        const auto text = format.signedCount(by.stages[i].shownNeed);
        const bool isSame = isPlan || text == format.signedCount(0);
        column.cells.append(cell(format.count(all.stages[i].shownNeed), isSame ? QString() : text,
            by.stages[i].shownNeed, Good::Less));
    }
    const auto *handOff = lockstep::find(snapshot.plan.stages, summary.handOff);
    const bool isMoved = summary.handOff != summaries.first().handOff;
    column.cells.append(
        { handOff ? handOff->name : u"–"_s, isMoved ? tr("moved") : QString(), Sign::Even });
    for (const auto side : { lockstep::Side::Marketing, lockstep::Side::Sales })
        column.cells.append(peopleCell(snapshot, summary, side));
    const auto *team = lockstep::find(snapshot.plan.teams, summary.firstTeam);
    column.cells.append(
        { team ? u"%1, %2"_s.arg(dayOf(snapshot, summary.firstBreak), team->name) : tr("none"), {},
            Sign::Even });
    column.cells.append(startCell(snapshot, summary, summaries.first().lastStart));
    money(all.spendMinorUnits, by.spendMinorUnits, Good::Less);
    column.cells.append(points(all.guessShare, by.guessShare, Good::Less, format));
    return column;
}

} // namespace lockstep
