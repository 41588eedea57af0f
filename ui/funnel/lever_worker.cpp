// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/lever_worker.h"

namespace lockstep {

using namespace std::chrono_literals;

namespace {

/// While a handle is dragged, its previews have the processor to themselves.
constexpr auto kLeverQuiet = 100ms;

} // namespace

LeverWorker::LeverWorker(Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_wanted(wanted)
    , m_work(this, kLeverQuiet, [this] { start(); })
{
}

void LeverWorker::follow(const Snapshot &snapshot)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    const auto period = figures.quarters.isEmpty()
        ? QString()
        : fiscalYearLabel(figures.quarters.first().fiscalYear);
    Selection streams;
    streams.market = selection.market;
    streams.channel = selection.channel;
    if (m_plan == plan && m_period == period && m_selection == streams)
        return;
    const bool isFirst = !m_plan;
    m_work.giveUp();
    m_plan = plan;
    m_period = period;
    m_selection = streams;
    if (isFirst)
        start();
    else
        m_work.later();
}

void LeverWorker::stop()
{
    if (m_isDone)
        return;
    m_work.giveUp();
    m_plan.reset();
}

void LeverWorker::start()
{
    m_isDone = false;
    m_work.run([this, plan = *m_plan, period = m_period, selection = m_selection](
                   const auto &isCancelled, const auto &tell) {
        const auto tellBoard
            = [&](const LeverBoard &board) { tell([this, board] { take(board); }); };
        LeverBoard board = leverBoard(plan, period, selection, isCancelled);
        board.awaitsChances = m_wanted == Wanted::MoneyAndChance;
        tellBoard(board);
        if (board.awaitsChances && !isCancelled)
            addChances(board, plan, selection, isCancelled, tellBoard);
    });
}

void LeverWorker::take(const LeverBoard &board)
{
    m_isDone = !board.awaitsChances;
    emit done(std::make_shared<const LeverBoard>(board));
}

} // namespace lockstep
