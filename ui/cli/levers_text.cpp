// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The levers as the command line tells them.
#include "app/figures/lever_names.h"
#include "app/funnel/lever_chance.h"
#include "app/funnel/levers.h"
#include "app/funnel/solve.h"
#include "ui/cli/checks_text.h"
#include "ui/cli/command_line.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShown = 10;
constexpr int kChanceWidth = 7;

QString solutionText(const Plan &plan, const Solution &solution)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    const auto value = [&](double of) { return leverText(solution.lever, of, format); };
    QString text = u"%1 is %2; planned revenue is %3, the target %4.\n"_s.arg(
        leverName(plan, solution.lever), value(solution.value),
        format.compactMoney(solution.plannedMinorUnits),
        format.compactMoney(solution.targetMinorUnits));
    if (solution.meetsAlways)
        return text + u"Every value that it may have meets the target.\n"_s;
    if (solution.answer)
        return text
            + u"At %1 planned revenue is %2 and meets the target.\n"_s.arg(
                value(*solution.answer), format.compactMoney(solution.answerMinorUnits));
    return text
        + u"No value from %1 to %2 meets the target; the most is %3, at %4.\n"_s.arg(
            value(solution.range.least), value(solution.range.most),
            format.compactMoney(solution.bestMinorUnits), value(solution.best));
}

} // namespace

QString leversText(const Plan &plan)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    const QList<LeverEffect> effects = leverEffects(plan);
    const QList<NamedLever> named = namedLevers(plan, LeverBench(plan).levers());
    const auto keyOf = [&](const Lever &lever) {
        const auto at = std::find_if(
            named.begin(), named.end(), [&](const NamedLever &one) { return one.lever == lever; });
        return at == named.end() ? QString() : at->key;
    };
    QString text = u"\nLevers: what 10 % more brings of this year's planned revenue\n"_s;
    for (const LeverEffect &effect : effects.mid(0, kShown)) {
        text += u"  %1  %2: %3 to %4  (%5)\n"_s.arg(
            format.signedCompactMoney(effect.raisedMinorUnits), keyOf(effect.lever),
            leverText(effect.lever, effect.value, format),
            leverText(effect.lever, effect.raised, format), leverName(plan, effect.lever));
    }
    return text;
}

QString leverChancesText(const Plan &plan, const ForecastOptions &options)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    const LeverBench bench(plan);
    const ChanceBench chances(bench, {}, options);
    const std::atomic_bool goesOn = false;
    const auto now = chances.chance(goesOn);
    if (!now)
        return {};
    QString text
        = u"\nLevers: the chance to reach this year's target with 10 % more, now %1\n"_s.arg(
            format.percent(*now));
    const QList<LeverEffect> effects = leverEffects(plan);
    for (const LeverEffect &effect : effects.mid(0, kShown)) {
        const double raised = chances.chance(effect.lever, effect.raised, goesOn).value_or(*now);
        text += u"  %1  %2\n"_s.arg(format.percent(raised).rightJustified(kChanceWidth),
            inLine(leverName(plan, effect.lever)));
    }
    return text;
}

Result<QString> solveText(const Plan &plan, const QString &key)
{
    const LeverBench bench(plan);
    for (const NamedLever &named : namedLevers(plan, bench.levers())) {
        if (named.key == key)
            return solutionText(plan, solve(bench, named.lever));
    }
    return fail(Fault::UnknownFigure, key);
}

} // namespace lockstep
