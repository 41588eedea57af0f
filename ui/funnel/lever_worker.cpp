// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/lever_worker.h"

#include <chrono>

namespace lockstep {

using namespace std::chrono_literals;

namespace {

/// While a handle is dragged, its previews have the processor to themselves.
constexpr auto kLeverQuiet = 100ms;

} // namespace

LeverWorker::LeverWorker(Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_wanted(wanted)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kLeverQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &LeverWorker::start);
}

LeverWorker::~LeverWorker()
{
    giveUp();
    m_pool.waitForDone();
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
    giveUp();
    m_plan = plan;
    m_period = period;
    m_selection = streams;
    if (isFirst)
        start();
    else
        m_quiet.start();
}

void LeverWorker::wait()
{
    m_pool.waitForDone();
}

void LeverWorker::stop()
{
    if (m_isDone)
        return;
    giveUp();
    m_plan.reset();
}

void LeverWorker::giveUp()
{
    m_quiet.stop();
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
}

void LeverWorker::start()
{
    const auto isCancelled = std::make_shared<std::atomic_bool>(false);
    m_isCancelled = isCancelled;
    m_isDone = false;
    m_pool.start([this, plan = *m_plan, period = m_period, selection = m_selection, isCancelled] {
        const auto tell = [&](const LeverBoard &board) {
            QMetaObject::invokeMethod(
                this, [this, isCancelled, board] { take(isCancelled, board); },
                Qt::QueuedConnection);
        };
        LeverBoard board = leverBoard(plan, period, selection, *isCancelled);
        board.awaitsChances = m_wanted == Wanted::MoneyAndChance;
        tell(board);
        if (board.awaitsChances && !*isCancelled)
            addChances(board, plan, selection, *isCancelled, tell);
    });
}

void LeverWorker::take(const std::shared_ptr<std::atomic_bool> &of, const LeverBoard &board)
{
    if (of != m_isCancelled)
        return; // about a plan that has changed since
    m_isDone = !board.awaitsChances;
    emit done(std::make_shared<const LeverBoard>(board));
}

} // namespace lockstep
