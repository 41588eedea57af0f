// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/forecast_worker.h"

#include <QGuiApplication>
#include <chrono>

namespace lockstep {

using namespace std::chrono_literals;

namespace {

/// While a handle is dragged, its previews have the processor to themselves.
constexpr auto kQuiet = 150ms;

bool isSameToForecast(const Plan &a, const Plan &b)
{
    const auto calendar = [](const Settings &settings) {
        return std::tuple(FiscalYears(settings), settings.horizonStart, settings.horizonMonths,
            settings.forecastSeed);
    };
    return calendar(a.settings) == calendar(b.settings) && a.targets == b.targets
        && a.bridgeRows == b.bridgeRows && a.stages == b.stages && a.markets == b.markets
        && a.channels == b.channels && a.streams == b.streams && a.steps == b.steps
        && a.openingPipeline == b.openingPipeline && a.entries == b.entries
        && a.entryReaches == b.entryReaches;
}

bool hasErrors(const Figures &figures)
{
    return std::any_of(figures.findings.begin(), figures.findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace

ForecastState forecastNow(const Snapshot &snapshot)
{
    if (hasErrors(snapshot.figures))
        return {};
    const auto result = forecast(snapshot.plan, forecastOptions(snapshot.plan));
    return { std::make_shared<const Forecast>(result.value()), false, 1 };
}

ForecastWorker::ForecastWorker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &ForecastWorker::start);
}

ForecastWorker::~ForecastWorker()
{
    giveUp();
    m_pool.waitForDone();
}

void ForecastWorker::begin()
{
    m_isBegun = true;
    if (m_state.isAwaited)
        m_quiet.start();
}

void ForecastWorker::stop()
{
    giveUp();
    m_state = { nullptr, false, 0, true };
    emit changed();
}

void ForecastWorker::again()
{
    if (!m_plan || !m_state.isStopped)
        return;
    m_state = { nullptr, true, 0 };
    start();
    emit changed();
}

void ForecastWorker::follow(const Snapshot &snapshot)
{
    if (m_plan && isSameToForecast(*m_plan, snapshot.plan))
        return;
    giveUp();
    m_plan = snapshot.plan;
    m_state = { nullptr, !hasErrors(snapshot.figures), 0 };
    if (m_state.isAwaited && m_isBegun)
        m_quiet.start();
    emit changed();
}

void ForecastWorker::giveUp()
{
    m_quiet.stop();
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
}

void ForecastWorker::start()
{
    // A hand that holds something still may move on at once.
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_quiet.start();
        return;
    }
    const auto isCancelled = std::make_shared<std::atomic_bool>(false);
    m_isCancelled = isCancelled;
    m_pool.start([this, plan = *m_plan, isCancelled] {
        const auto tell = [&](const ForecastState &state) {
            QMetaObject::invokeMethod(
                this, [this, isCancelled, state] { take(isCancelled, state); },
                Qt::QueuedConnection);
        };
        constexpr double kStep = 0.05; // of progress that is worth telling
        double told = 0;
        const auto progressed = [&](double share) {
            if (share >= told + kStep)
                tell({ nullptr, true, told = share });
        };
        if (auto result = forecast(plan, forecastOptions(plan), { progressed, isCancelled.get() }))
            tell({ std::make_shared<const Forecast>(std::move(*result)), false, 1 });
    });
}

void ForecastWorker::take(const std::shared_ptr<std::atomic_bool> &of, const ForecastState &state)
{
    if (of != m_isCancelled)
        return; // about a plan that has changed since
    m_state = state;
    emit changed();
}

} // namespace lockstep
