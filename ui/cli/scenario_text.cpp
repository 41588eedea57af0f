// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/checks_text.h"

#include "app/base/format.h"
#include "app/figures/scenario_summaries.h"
#include "app/plan/findings.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// "6, there are 4 (Inside sales 4, there are 2)": all the side's teams, and the busiest.
QString peopleText(const Plan &plan, const ScenarioSummary &row, Side side, const Format &format)
{
    const auto said = [&format](double needed, int there) {
        return u"%1, there are %2"_s.arg(format.count(needed), format.count(there));
    };
    const ScenarioTeam *busiest = row.busiest(side);
    const Team *team = busiest ? find(plan.teams, busiest->team) : nullptr;
    if (!team)
        return u"–"_s;
    const ScenarioPeople people = row.people(side);
    return u"%1 (%2 %3)"_s.arg(
        said(people.needed, people.there), team->name, said(busiest->needed.whole, busiest->there));
}

QString summaryText(const Plan &plan, const ScenarioSummary &row, const Format &format)
{
    const QString name = row.scenario.isNull() ? u"Plan"_s : row.name;
    if (row.problem)
        return u"  %1: cannot be computed (%2)\n"_s.arg(name, row.problem->subject);
    const QString by = row.scenario.isNull()
        ? QString()
        : u" (%1)"_s.arg(format.signedCompactMoney(row.difference.plannedMinorUnits));
    return u"  %1: planned %2%3, gap %4; marketing hands over %5\n"
           "    people needed in the fullest week: marketing: %6; sales: %7\n"_s.arg(name,
               format.compactMoney(row.figures.plannedMinorUnits), by,
               format.signedCompactMoney(row.figures.gapMinorUnits), stageName(plan, row.handOff),
               peopleText(plan, row, Side::Marketing, format),
               peopleText(plan, row, Side::Sales, format));
}

} // namespace

QString scenariosText(const Plan &plan, const Figures &figures)
{
    if (plan.scenarios.isEmpty() || figures.quarters.isEmpty())
        return {};
    const Format format(plan.settings.locale, plan.settings.currency);
    QString text = u"\nScenarios beside the plan\n"_s;
    bool hasPlan = false;
    for (const Scenario &scenario : ordered(plan.scenarios)) {
        const auto rows = scenarioSummaries(plan, figures, { scenario.id });
        for (qsizetype i = hasPlan ? 1 : 0; i < rows.size(); ++i)
            text += summaryText(plan, rows[i], format);
        hasPlan = true;
    }
    return text;
}

} // namespace lockstep
