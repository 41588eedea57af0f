// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Forward: what the plan yields. Those who come, from calendar entries and from the opening
// pipeline, move through the steps, and the won become revenue. Each person counts once at a stage,
// see passage.h. Source: funnel-maths, section 4.

#include "app/funnel/passage.h"

#include <vector>

namespace lockstep {

/// What has come before midnight of each of some days, see arrivals.h; one row a stage.
class Yield {
public:
    Yield(int stages, std::span<const qint64> days);

    [[nodiscard]] std::span<const qint64> days() const { return m_days; }
    /// Entrants of `stage`, from wherever they came.
    [[nodiscard]] std::span<double> entered(int stage) { return row(stage); }
    /// Of those who came into the funnel at `stage`: deals whose revenue has come.
    [[nodiscard]] std::span<double> landed(int stage) { return row(m_stages + stage); }
    /// The part of those who stood there already, in the opening pipeline.
    [[nodiscard]] std::span<double> landedOfOpening(int stage) { return row(2 * m_stages + stage); }
    void clear() { std::fill(m_cells.begin(), m_cells.end(), 0.0); }

    /// Adds what comes, so much later than it does. Many streams share what comes, and take as long
    /// as their neighbours: with keepMoved() what was moved is there when the next one asks.
    void add(std::span<double> come, const Arrivals &arrivals, qint64 lateMinutes, double factor);
    void keepMoved() { m_moved.resize(kMoved); }

private:
    static constexpr size_t kMoved = 32;
    struct Moved {
        Arrivals arrivals;
        qint64 lateMinutes = 0;
        std::vector<double> come;
    };

    [[nodiscard]] std::span<double> row(int index)
    {
        return std::span(m_cells).subspan(size_t(index) * m_days.size(), m_days.size());
    }

    int m_stages;
    std::span<const qint64> m_days;
    std::vector<double> m_cells;
    std::vector<Moved> m_moved; ///< by where arrivals and time lead; empty: nothing is kept
};

/// Adds what the stream's supply and opening pipeline yield.
void forward(Yield &yield, const StreamModel &stream, const QList<Kernel> &passages);

} // namespace lockstep
