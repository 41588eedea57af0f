// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/lever_board.h"

#include "app/base/format.h"
#include "app/funnel/lever_chance.h"
#include "app/plan/findings.h"
#include "ui/shared/why_words.h"

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

/// The levers of all the bench's streams together: one by one, they are looked at one by one.
QList<Lever> together(const LeverBench &bench, const Selection &selection)
{
    QList<Lever> levers;
    for (const auto &lever : bench.levers()) {
        const bool isWanted = lever.kind == LeverKind::Volume
            ? servesSelected(bench.plan(), lever, selection)
            : lever.stream.isNull() && lever.market.isNull();
        if (isWanted)
            levers << lever;
    }
    return levers;
}

QString streamsOf(const Plan &plan, const Selection &selection)
{
    QStringList names;
    if (const auto *channel = find(plan.channels, selection.channel))
        names << channel->name;
    if (const auto *market = find(plan.markets, selection.market))
        names << market->name;
    return names.join(u" · "_s);
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

QString solved(const Solution &solution, const QString &streams, const Format &format)
{
    const auto target = streams.isEmpty() ? LeverBoardWords::tr("the target")
                                          : LeverBoardWords::tr("the target of %1").arg(streams);
    if (solution.meetsAlways)
        return LeverBoardWords::tr("At any value of it, %1 is met.").arg(target);
    if (solution.answer) {
        return LeverBoardWords::tr("At %1, %2 is met.")
            .arg(valueText(solution.lever, *solution.answer, format), target);
    }
    return LeverBoardWords::tr("No value of it meets %1: at best, revenue comes to %2.")
        .arg(target, format.compactMoney(solution.bestMinorUnits));
}

/// Less than half a point is nothing that one can see.
QString chanceSentence(const LeverLine &line, const LeverBoard &board, const Format &format)
{
    if (!line.chance || !board.chance)
        return {};
    const auto before = format.percent(wholePercent(*board.chance));
    const auto after = format.percent(wholePercent(*line.chance));
    return u' '
        + (before == after ? LeverBoardWords::tr("10 % more leaves the chance to reach the target "
                                                 "at %1.")
                                 .arg(before)
                           : LeverBoardWords::tr("10 % more takes the chance to reach the target "
                                                 "from %1 to %2.")
                                 .arg(before, after));
}

} // namespace

QString leverTitle(const Plan &plan, const Lever &lever)
{
    switch (lever.kind) {
    case LeverKind::Rate:
        return LeverBoardWords::tr("Rate %1").arg(stepFrom(plan, lever.stage));
    case LeverKind::Lag:
        return LeverBoardWords::tr("Days %1").arg(stepFrom(plan, lever.stage));
    case LeverKind::NurtureShare:
        return LeverBoardWords::tr("Need nurturing at %1").arg(stageName(plan, lever.stage));
    case LeverKind::NurtureTime:
        return LeverBoardWords::tr("Days of nurturing at %1").arg(stageName(plan, lever.stage));
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
    case LeverKind::NurtureShare:
        return format.percent(value);
    case LeverKind::Lag:
    case LeverKind::NurtureTime:
    case LeverKind::BookingToRevenue:
        return saidDays(format, value);
    case LeverKind::DealSize:
        return format.compactMoney(value);
    case LeverKind::Volume:
    case LeverKind::Opening:
        break;
    }
    return format.count(value);
}

QString leverPeriod(const LeverBoard &board)
{
    return board.streams.isEmpty()
        ? board.period
        : LeverBoardWords::tr("%1 in %2", "a year, streams").arg(board.period, board.streams);
}

QString leverSentence(const LeverLine &line, const LeverBoard &board, const Format &format)
{
    const auto &effect = line.effect;
    const auto text = [&](double value) { return valueText(effect.lever, value, format); };
    return LeverBoardWords::tr(
               "%1: 10 % more, %2 → %3, is worth %4 of revenue for %5; 10 % less, %6.")
               .arg(line.name, text(effect.value), text(effect.raised),
                   format.signedCompactMoney(effect.raisedMinorUnits), leverPeriod(board),
                   format.signedCompactMoney(effect.loweredMinorUnits))
        + chanceSentence(line, board, format) + u' ' + solved(line.solution, board.streams, format);
}

QString chanceText(const LeverLine &line, const LeverBoard &board, const Format &format)
{
    if (!line.chance || !board.chance)
        return board.awaitsChances ? u"…"_s : u"–"_s;
    const auto before = format.percent(wholePercent(*board.chance));
    const auto after = format.percent(wholePercent(*line.chance));
    return before == after ? after : LeverBoardWords::tr("%1 → %2").arg(before, after);
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
    LeverBoard board { {}, period, streamsOf(plan, selection) };
    const LeverBench bench(plan, { selection.market, selection.channel });
    const auto levers = together(bench, selection);
    for (const auto &lever : levers) {
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

void addChances(LeverBoard &board, const Plan &plan, const Selection &selection,
    const std::atomic_bool &isCancelled, const std::function<void(const LeverBoard &)> &tell)
{
    const StreamFilter filter { selection.market, selection.channel };
    const LeverBench bench(plan, filter);
    const ChanceBench chances(bench, filter, forecastOptions(plan));
    board.awaitsChances = true;
    board.chance = chances.chance(isCancelled);
    const qsizetype count = board.chance ? std::min(board.lines.size(), kMostChances) : 0;
    for (qsizetype i = 0; i < count && !isCancelled; ++i) {
        auto &line = board.lines[i];
        line.chance = chances.chance(line.effect.lever, line.effect.raised, isCancelled);
        constexpr qsizetype kAtOnce = 4; // lines that are drawn anew
        if ((i + 1) % kAtOnce == 0 && i + 1 < count)
            tell(board);
    }
    board.awaitsChances = false;
    tell(board);
}

} // namespace lockstep
