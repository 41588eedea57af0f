// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/lever_board.h"

#include "app/base/format.h"
#include "app/plan/findings.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct LeverBoardWords {
    Q_DECLARE_TR_FUNCTIONS(Levers)
};

bool servesSelected(const Plan &plan, const Lever &lever, const Selection &selection)
{
    const auto *entry = find(plan.entries, lever.entry);
    const auto meets = [](auto a, auto b) { return a.isNull() || b.isNull() || a == b; };
    return entry && meets(entry->market, selection.market)
        && meets(entry->channel, selection.channel);
}

/// The lever of all streams, of those that are looked at.
QList<Lever> narrowed(const LeverBench &bench, const Selection &selection)
{
    QList<Lever> levers;
    for (auto lever : bench.levers()) {
        if (lever.kind == LeverKind::Volume) {
            if (servesSelected(bench.plan(), lever, selection))
                levers << lever;
            continue;
        }
        if (!lever.stream.isNull() || !lever.market.isNull())
            continue; // one by one, they are looked at one by one
        lever.market = selection.market;
        if (lever.kind != LeverKind::DealSize)
            lever.channel = selection.channel;
        if (!bench.touched(lever).isEmpty())
            levers << lever;
    }
    return levers;
}

QString stepFrom(const Plan &plan, Id<Stage> id)
{
    const auto stages = ordered(plan.stages);
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        if (stages[i].id == id)
            return u"%1 → %2"_s.arg(stages[i].name, stages[i + 1].name);
    }
    return stageName(plan, id);
}

QString solved(const Solution &solution, const Format &format)
{
    if (solution.meetsAlways)
        return LeverBoardWords::tr("The target is met at any value of it.");
    if (solution.answer) {
        return LeverBoardWords::tr("At %1 the target is met.")
            .arg(valueText(solution.lever, *solution.answer, format));
    }
    return LeverBoardWords::tr("No value of it meets the target: at best, revenue comes to %1.")
        .arg(format.compactMoney(solution.bestMinorUnits));
}

} // namespace

QString leverTitle(const Plan &plan, const Lever &lever)
{
    switch (lever.kind) {
    case LeverKind::Rate:
        return LeverBoardWords::tr("Rate %1").arg(stepFrom(plan, lever.stage));
    case LeverKind::Lag:
        return LeverBoardWords::tr("Days %1").arg(stepFrom(plan, lever.stage));
    case LeverKind::BookingToRevenue:
        return LeverBoardWords::tr("Days from won to revenue");
    case LeverKind::DealSize:
        return LeverBoardWords::tr("Deal size");
    case LeverKind::Opening:
        return LeverBoardWords::tr("Already standing at %1").arg(stageName(plan, lever.stage));
    case LeverKind::Volume:
        break;
    }
    const auto *entry = find(plan.entries, lever.entry);
    return LeverBoardWords::tr("Volume of %1").arg(entry ? entry->title : QString());
}

QString valueText(const Lever &lever, double value, const Format &format)
{
    switch (lever.kind) {
    case LeverKind::Rate:
        return format.percent(value);
    case LeverKind::Lag:
    case LeverKind::BookingToRevenue:
        return format.days(value);
    case LeverKind::DealSize:
        return format.compactMoney(value);
    case LeverKind::Volume:
    case LeverKind::Opening:
        break;
    }
    return format.count(value);
}

QString leverSentence(const LeverLine &line, const QString &period, const Format &format)
{
    const auto &effect = line.effect;
    const auto text = [&](double value) { return valueText(effect.lever, value, format); };
    return LeverBoardWords::tr(
               "%1: 10 % more, %2 → %3, is worth %4 of revenue for %5; 10 % less, %6.")
               .arg(line.name, text(effect.value), text(effect.raised),
                   format.signedCompactMoney(effect.raisedMinorUnits), period,
                   format.signedCompactMoney(effect.loweredMinorUnits))
        + u' ' + solved(line.solution, format);
}

QString answerText(const Solution &solution, const Format &format)
{
    if (solution.meetsAlways)
        return LeverBoardWords::tr("any value");
    return solution.answer ? valueText(solution.lever, *solution.answer, format)
                           : LeverBoardWords::tr("none");
}

LeverBoard leverBoard(const Plan &plan, const QString &period, const Selection &selection,
    const std::atomic_bool &isCancelled)
{
    LeverBoard board { {}, period };
    const LeverBench bench(plan);
    for (const auto &lever : narrowed(bench, selection)) {
        if (isCancelled)
            return board;
        LeverLine line { leverTitle(plan, lever), leverEffect(bench, lever), solve(bench, lever),
            {} };
        if (lever.kind == LeverKind::Rate)
            line.trade = equalRevenue(bench, lever);
        board.lines << line;
    }
    std::stable_sort(board.lines.begin(), board.lines.end(),
        [](const LeverLine &a, const LeverLine &b) { return a.effect.size() > b.effect.size(); });
    return board;
}

} // namespace lockstep
