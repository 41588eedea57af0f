// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Keeps the forecast of the plan up to date on a thread of its own: a moment after the last change,
// and again from the start when something changes meanwhile. Never stops the window, does nothing
// before it is begun, and leaves showing the result to others.

#include "app/funnel/forecast.h"
#include "ui/shared/quiet_work.h"
#include "ui/shared/view.h"

namespace lockstep {

struct ForecastState {
    std::shared_ptr<const Forecast> result; ///< of the plan as it is now; null: not there yet
    bool isAwaited = false; ///< it will come
    double progress = 0; ///< 0 … 1
    bool isStopped = false; ///< somebody did; another change of the plan begins it again
};

/// All of it, now: for pictures, which cannot wait.
[[nodiscard]] ForecastState forecastNow(const Snapshot &snapshot);

class ForecastWorker : public QObject {
    Q_OBJECT

public:
    explicit ForecastWorker(QObject *parent = nullptr);

    void stop(); ///< whoever shows it: it is stopped for all
    void again();
    void begin(); ///< once the window has something better to do than to appear
    /// The plan that counts from now on. Nothing happens where only words differ.
    void follow(const Snapshot &snapshot);
    [[nodiscard]] const ForecastState &state() const { return m_state; }

signals:
    void changed(); ///< another state

private:
    void start();
    void take(const ForecastState &state);

    bool m_isBegun = false;
    std::optional<Plan> m_plan;
    ForecastState m_state;
    QuietWork m_work;
};

} // namespace lockstep
