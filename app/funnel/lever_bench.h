// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The inputs that move planned revenue, one by one, and what revenue of the first fiscal year
// becomes when one of them takes another value: the streams that it touches are run forward anew,
// all else stays. Marketing's share and the target are no such inputs: they move what is needed.
// Source: funnel-maths, section 6.

#include "app/funnel/entry_revenue.h"
#include "app/funnel/funnel_edits.h"
#include "app/funnel/model.h"

#include <functional>

namespace lockstep {

enum class LeverKind {
    Rate,
    Lag,
    BookingToRevenue,
    DealSize,
    Volume,
    Opening,
    NurtureShare,
    NurtureTime
};

/// An input: of one stream, where `stream` is set, and of those that take it from there by "same
/// as"; else of all streams together, or of all that `market` and `channel` leave.
struct Lever {
    LeverKind kind = LeverKind::Rate;
    Id<Stage> stage {}; ///< of Rate, Lag, NurtureShare, NurtureTime (the step's) and Opening
    Id<Stream> stream {};
    Id<Market> market {}; ///< null: all; of DealSize without a stream: the market's own deal size
    Id<Channel> channel {}; ///< null: all
    Id<Entry> entry {}; ///< of Volume
    bool operator==(const Lever &) const = default;
};

/// What people may set: rates and shares from 0 to 1, times in days, money in minor units, counts.
struct LeverRange {
    double least = 0;
    double most = 0;
    double unit = 1; ///< the least step
};

class LeverBench {
public:
    /// Of these streams alone: revenue, target and levers.
    explicit LeverBench(const Plan &plan, const StreamFilter &streams = {});

    /// Every lever that touches something: all streams together, then each by itself where there
    /// are several. Times stated as a curve are none: a curve has no one value.
    [[nodiscard]] QList<Lever> levers() const;
    /// As it is seen over its streams: rates and times weighted by the entrants needed, deal sizes
    /// by the deals; plain means where nothing is needed. Counts are added up.
    [[nodiscard]] double value(const Lever &lever) const;
    [[nodiscard]] LeverRange range(const Lever &lever) const;

    [[nodiscard]] const QList<double> &planned() const { return m_planned; } ///< by quarter
    [[nodiscard]] double target() const { return m_target; } ///< of the year, of its streams
    /// By how much planned revenue changes, by quarter. Several streams keep their proportions;
    /// where the value is 0 each takes the new one. None goes beyond its range.
    [[nodiscard]] QList<double> change(const Lever &lever, double value) const;

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const QList<StreamModel> &models() const { return m_models; }
    [[nodiscard]] const QList<qint64> &days() const { return m_days; }
    [[nodiscard]] QList<qsizetype> touched(const Lever &lever) const; ///< models
    /// Those with the lever at `value`; not for volumes.
    [[nodiscard]] QList<StreamModel> changed(const Lever &lever, double value) const;
    [[nodiscard]] int stageOf(const Lever &lever) const; ///< index; -1: none

private:
    LeverBench(const Plan &plan, const StreamFilter &streams, const QList<StreamModel> &all);

    struct Sources {
        Id<Stream> rates;
        Id<Stream> lags;
        Id<Stream> deals; ///< null: the market's deal size
        Id<Market> market; ///< of the deal size
    };
    void addLevers(QList<Lever> &to, Lever lever) const;
    void addDealSizes(QList<Lever> &to) const;
    void addOpening(QList<Lever> &to, Id<Stage> stage) const;
    [[nodiscard]] bool touches(const Lever &lever, qsizetype model) const;
    [[nodiscard]] bool has(const Lever &lever, qsizetype model) const;
    [[nodiscard]] bool isWithin(const Lever &lever, Id<Stream> stream) const;
    [[nodiscard]] double valueOf(const Lever &lever, const StreamModel &model) const;
    [[nodiscard]] double weightOf(const Lever &lever, const StreamModel &model) const;
    void set(
        StreamModel &model, const Lever &lever, const std::function<double(double)> &next) const;

    Plan m_plan;
    QList<Stage> m_stages;
    QList<StreamModel> m_models;
    QList<Sources> m_sources; ///< by model
    QList<qint64> m_days;
    QList<QList<double>> m_plannedByModel;
    QList<double> m_planned;
    double m_target = 0;
    EntryRevenue m_entries;
};

} // namespace lockstep
