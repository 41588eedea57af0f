// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One trial: every input is drawn once, then the counts of people.
//
// People are not drawn one by one, nor by month and stage, and yet the joint distribution of the
// quarters' revenue is exactly that of drawing each of them:
// - Given a trial's inputs, those who arrive from a calendar entry are a Poisson process. Each
//   takes a way through the funnel, in its time, without regard to the others. The points of a
//   Poisson process that are kept or dropped, moved, and told apart independently of each other
//   make independent Poisson processes (Kingman, Poisson Processes, 1993, chapter 5). So the wins
//   that become revenue in a quarter are Poisson, independent of every other quarter's; their mean
//   is what the projection yields at these inputs.
// - Sums of independent Poisson counts are Poisson: streams that share a deal size are drawn as
//   one.
// - Of the opening pipeline the number is known: each becomes revenue in one of the quarters or
//   does not, so the counts are multinomial, drawn as one binomial after the other.

#include "app/funnel/forecast_model.h"
#include "app/funnel/forecast_ways.h"

#include <algorithm>

namespace lockstep {

/// A ForecastModel with all that does not depend on what is drawn worked out. Weights are how
/// likely each way is in a trial; a stream's are in one row.
struct TrialModel {
    struct Input {
        Distribution distribution;
        quint64 key = 0;
        double factor = 1; ///< of what is drawn
        double most = 0; ///< that may come of it
        [[nodiscard]] double scaled(double drawn) const { return std::min(drawn * factor, most); }
    };
    struct WaySet {
        Ways ways;
        size_t stage = 0;
        size_t firstWeight = 0;
    };
    /// The share of a volume that takes a way's time from its stage into a quarter.
    struct Part {
        size_t volume = 0; ///< input
        double share = 0;
    };
    /// Those who take one way and land in one quarter: the parts from `firstPart` on.
    struct Cell {
        size_t weight = 0;
        size_t quarter = 0;
        size_t firstPart = 0;
        size_t lastPart = 0;
    };
    /// The two ways on for those who stand in a stage: they pass its step, or come back after it.
    struct Start {
        bool isPass = true;
        size_t firstWeight = 0; ///< of the ways from the stage that they come to
        std::vector<std::vector<double>> shares; ///< by way, then quarter
    };
    struct Opening {
        quint64 key = 0;
        double count = 0;
        qsizetype step = 0; ///< none after the last stage: then they are won
        std::vector<Start> starts;
    };
    struct Stream {
        QList<ForecastStep> steps;
        size_t dealSize = 0; ///< input
        size_t dealGroup = 0;
        std::vector<WaySet> waySets;
        size_t weights = 0;
        std::vector<Cell> cells;
        std::vector<Opening> openings;
    };
    struct DealGroup {
        size_t dealSize = 0; ///< input
        std::vector<quint64> keys; ///< by quarter
    };

    std::vector<Input> inputs;
    std::vector<Stream> streams; ///< those to which somebody comes
    std::vector<Part> parts;
    std::vector<DealGroup> dealGroups;
    size_t quarters = 0;
};

[[nodiscard]] TrialModel trialModel(const ForecastModel &model, quint64 seed);

/// How likely one of the opening pipeline is revenue in `quarter`.
[[nodiscard]] double landingChance(const TrialModel::Stream &stream,
    const TrialModel::Opening &opening, size_t quarter, const std::vector<double> &rates,
    const std::vector<double> &weights);

/// One thread's room to work in.
class Trial {
public:
    explicit Trial(const TrialModel &model);

    /// Revenue by quarter, minor units.
    const std::vector<double> &run(qint64 number);

    /// How likely each way of `stream` is where its steps have `rates`.
    const std::vector<double> &weigh(
        const TrialModel::Stream &stream, const std::vector<double> &rates);

private:
    void drawInputs(qint64 number);
    void addMeans(const TrialModel::Stream &stream);
    void addOpening(
        const TrialModel::Stream &stream, const TrialModel::Opening &opening, qint64 number);

    const TrialModel &m_model;
    std::vector<double> m_values; ///< of the inputs
    std::vector<double> m_rates; ///< of a stream's steps
    std::vector<double> m_chances; ///< to win, from each of its stages
    std::vector<double> m_weights; ///< of its ways
    std::vector<double> m_means; ///< of the wins, by deal group, then quarter
    std::vector<double> m_revenue;
};

} // namespace lockstep
