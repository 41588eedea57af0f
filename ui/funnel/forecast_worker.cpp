// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/forecast_worker.h"

#include <QGuiApplication>

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
    , m_work(this, kQuiet, [this] { start(); })
{
}

void ForecastWorker::begin()
{
    m_isBegun = true;
    if (m_state.isAwaited)
        m_work.later();
}

void ForecastWorker::stop()
{
    m_work.giveUp();
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
    m_work.giveUp();
    m_plan = snapshot.plan;
    m_state = { nullptr, !hasErrors(snapshot.figures), 0 };
    if (m_state.isAwaited && m_isBegun)
        m_work.later();
    emit changed();
}

void ForecastWorker::start()
{
    // A hand that holds something still may move on at once.
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_work.later();
        return;
    }
    m_work.run([this, plan = *m_plan](const auto &isCancelled, const auto &tell) {
        const auto tellState
            = [&](const ForecastState &state) { tell([this, state] { take(state); }); };
        constexpr double kStep = 0.05; // of progress that is worth telling
        double told = 0;
        const auto progressed = [&](double share) {
            if (share >= told + kStep)
                tellState({ nullptr, true, told = share });
        };
        if (auto result = forecast(plan, forecastOptions(plan), { progressed, &isCancelled }))
            tellState({ std::make_shared<const Forecast>(std::move(*result)), false, 1 });
    });
}

void ForecastWorker::take(const ForecastState &state)
{
    m_state = state;
    emit changed();
}

} // namespace lockstep
