// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/pipeline.h"

#include "app/funnel/backward.h"
#include "app/funnel/planned_revenue.h"

namespace lockstep {

namespace {

/// Means over what stands open, or over what is needed where nothing does.
struct Means {
    double weight = 0;
    double wins = 0;
    double days = 0;
    void add(double amount, double chance, double daysToWon)
    {
        weight += amount;
        wins += amount * chance;
        days += amount * daysToWon;
    }
};

double daysToWon(const StreamModel &stream, int stage)
{
    return daysToRevenue(stream, stage) - stream.bookingToRevenue.days();
}

void addOpening(Pipeline &to, Means &means, const StreamModel &stream, int start)
{
    const Backward chances = backward(stream);
    for (const Opening &opening : stream.opening) {
        const double worth = opening.count * stream.dealSizeMinorUnits;
        if (opening.stage == stream.lastStage()) {
            to.bookedMinorUnits += worth;
        } else if (opening.stage >= start) {
            to.opportunities += opening.count;
            means.add(worth, chances.wins[opening.stage], daysToWon(stream, start));
        }
    }
}

} // namespace

int pipelineStart(const QList<Stage> &stages)
{
    const int last = static_cast<int>(stages.size()) - 1;
    for (int i = 0; i < last; ++i) {
        if (stages[i].owner == Side::Sales)
            return i;
    }
    return std::max(last - 1, 0);
}

Pipeline pipeline(const Plan &plan, const QList<StreamModel> &models)
{
    Pipeline result;
    const int start = pipelineStart(ordered(plan.stages));
    const QList<qint64> days = firstYearBorders(plan.settings);
    Means open;
    Means needed;
    double target = 0;
    for (const StreamModel &stream : models) {
        addOpening(result, open, stream, start);
        const double carried = sum(targetRevenue(stream, days));
        target += carried;
        needed.add(carried / backward(stream).wins[start], backward(stream).wins[start],
            daysToWon(stream, start));
    }
    result.openMinorUnits = open.weight;
    result.weightedMinorUnits = open.wins;
    result.targetLeftMinorUnits = std::max(target - result.bookedMinorUnits, 0.0);
    const Means &means = open.weight > 0 ? open : needed;
    if (means.weight > 0) {
        result.winRate = means.wins / means.weight;
        result.cycleDays = means.days / means.weight;
    }
    return result;
}

std::optional<double> Pipeline::coverage() const
{
    return targetLeftMinorUnits > 0 ? std::optional(openMinorUnits / targetLeftMinorUnits)
                                    : std::nullopt;
}

std::optional<double> Pipeline::weightedCoverage() const
{
    const std::optional<double> covered = coverage();
    return covered ? std::optional(*covered * winRate) : std::nullopt;
}

std::optional<double> Pipeline::requiredCoverage() const
{
    return winRate > 0 ? std::optional(1 / winRate) : std::nullopt;
}

std::optional<double> Pipeline::velocity() const
{
    return cycleDays > 0 ? std::optional(openMinorUnits * winRate / cycleDays) : std::nullopt;
}

} // namespace lockstep
