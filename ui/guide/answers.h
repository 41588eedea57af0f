// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What an answer in the guided start does to the plan: the features' edits, put together so that
// the plan has a whole funnel as soon as a deal's size is known. Until markets and channels are
// named, one of each stands for all. Nothing is asked or shown here.

#include "app/base/result.h"
#include "app/evidence/use_measurement.h"
#include "app/plan/plan.h"

namespace lockstep {

/// The two lists that a stream takes its name from.
enum class NameList { Markets, Channels };

/// Those that people named, in their order; empty while one stands for all.
struct NamedRow {
    qint64 id = 0;
    QString name;
    bool operator==(const NamedRow &) const = default;
};
[[nodiscard]] QList<NamedRow> namedRows(const Plan &plan, NameList list);
/// The first one named takes the place of the one that stood for all. Refuses an empty name and
/// one that is there already.
[[nodiscard]] Result<Plan> addName(
    const Plan &plan, NameList list, const QString &name, QRandomGenerator &ids);
/// Without the last one, one stands for all again, with its rates.
[[nodiscard]] Result<Plan> removeName(const Plan &plan, NameList list, qint64 id);

/// What a plan is called until somebody gives it another title, in the language of the window.
[[nodiscard]] QString usualTitle(const Settings &settings);
/// The first fiscal year starts with `month` of `year`. The target moves with it, and so does the
/// title as long as nobody gave another one.
[[nodiscard]] Result<Plan> startFiscalYear(const Plan &plan, int year, int month);
/// Of the first fiscal year.
[[nodiscard]] Result<Plan> answerTarget(
    const Plan &plan, Money revenue, const QString &source, EvidenceMark mark);
[[nodiscard]] std::optional<Target> firstTarget(const Plan &plan);
/// Of every market that has none of its own, and of a funnel for all where there is none yet.
[[nodiscard]] Result<Plan> answerDealSize(const Plan &plan, Money size, QRandomGenerator &ids);

/// A market, a channel and so a stream, where there are none.
[[nodiscard]] Result<Plan> withStream(const Plan &plan, QRandomGenerator &ids);

/// How the step from a stage is answered for every stream at once.
struct StepAnswer {
    Id<Stage> stage;
    std::optional<Ratio> rate;
    std::optional<Duration> lag;
    EvidenceMark mark = EvidenceMark::Guessed;
};
[[nodiscard]] Result<Plan> answerStep(const Plan &plan, const StepAnswer &answer);

[[nodiscard]] bool isMeasured(const Plan &plan); ///< some rate is
/// The exports' sources become the channels, beside those that were named, and their funnel the
/// plan's. Refuses a measurement without a won deal.
[[nodiscard]] Result<UsedMeasurement> answerMeasurement(
    const Plan &plan, const Measurement &measurement, QRandomGenerator &ids);
/// Back to the usual stages with guessed rates, for the same markets and channels.
[[nodiscard]] Result<Plan> withoutMeasurement(const Plan &plan, QRandomGenerator &ids);

} // namespace lockstep
