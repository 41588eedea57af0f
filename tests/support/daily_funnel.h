// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The funnel once more, straight from the plan and day by day: slow and simple, to compare the
// quick one with. Everything that a day brings is moved by the whole time of its way at once and
// split between the two days it then touches, which is exact as long as days are only counted by
// month. Ways are found by following one person through the stages, over and over.

#include "app/plan/plan.h"

#include <QMap>

namespace lockstep::test {

/// Amount by day; day 0 is the horizon's first.
using Days = QMap<int, double>;
/// What of one person arrives, by minutes.
using Arriving = QMap<qint64, double>;

class DailyFunnel {
public:
    DailyFunnel(const Plan &plan, Id<Stream> stream);

    [[nodiscard]] Days need(int stage) const; ///< entrants
    [[nodiscard]] Days entered(int stage) const; ///< each person once
    /// Entrants of `stage` that those took who stand further right at the start, by the day on
    /// which their revenue comes.
    [[nodiscard]] Days passed(int stage) const;
    [[nodiscard]] Days revenue() const; ///< minor units
    /// The chance to win in the end, from `stage`.
    [[nodiscard]] double winChance(int stage) const;

private:
    struct Move {
        double rate = 1;
        Arriving passing; ///< when those who pass do; adds up to 1
        double back = 0; ///< of those who fail
        int backTo = 0;
        qint64 backAfter = 0;
    };

    [[nodiscard]] Move move(int stage) const;
    [[nodiscard]] Arriving firstEntries(int from, int to) const;
    [[nodiscard]] Days standing(const OpeningPipeline &opening, int to, qint64 later) const;
    /// Those who enter `stage`, so many minutes later.
    [[nodiscard]] Days come(int stage, qint64 later) const;
    [[nodiscard]] Days target() const;
    [[nodiscard]] double entryShare(const Entry &entry) const;
    [[nodiscard]] double sourced(int stage) const;
    [[nodiscard]] int indexOf(Id<Stage> stage, int otherwise) const;
    [[nodiscard]] double dealSize() const;
    [[nodiscard]] qint64 booking() const;

    Plan m_plan;
    Stream m_stream;
    QList<Stage> m_stages;
    int m_won = 0;
};

/// Adds `amount`, even over so many days from the first, or at its start where there are none, each
/// part of it so much later as `way` says.
void addMoved(Days &to, int firstDay, int days, double amount, const Arriving &way);
/// The sum over the days [from, to).
[[nodiscard]] double sum(const Days &days, double from, double to);

} // namespace lockstep::test
