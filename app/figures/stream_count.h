// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Counts streams, one after the other, into lists that some of them share. Names and ids of
// markets, channels and stages are left to addStreams().

#include "app/figures/day_line.h"
#include "app/figures/figures.h"
#include "app/figures/month_rows.h"
#include "app/funnel/backward.h"
#include "app/funnel/forward.h"

#include <QHash>

namespace lockstep {

class StreamCounter {
public:
    StreamCounter(const DayLine &line, int stages);

    /// The next so many share lists of their own.
    void expect(qsizetype streams);
    void count(StreamFigures &to, const StreamModel &model, const QList<Kernel> &passages);

private:
    void countStage(StageFigures &to, const StreamModel &model, const Backward &back, int index);
    void want(const Arrivals &revenue);
    [[nodiscard]] Late<NeedShape> shape(const Kernel &lead);
    [[nodiscard]] NeedShape shapeOf(const Kernel &lead);
    void addLanded(std::span<const double> landed);
    [[nodiscard]] Slice<double> landedByQuarter(double entrants);
    void addPassed(StreamFigures &to, const StreamModel &model, const Backward &back);

    const DayLine &m_line;
    int m_stages;
    MonthRows m_rows { 0, 0 };
    QList<double> m_quarters; ///< by stream, stage, quarter
    double *m_nextQuarter = nullptr; ///< where the next goes; nobody has got that yet
    Arrivals m_wanted; ///< revenue
    std::vector<double> m_wantedCome; ///< the same by the line's days
    QList<double> m_wantedByQuarter; ///< and by quarter
    std::vector<double> m_enter; ///< when those enter who make some of that
    QHash<Kernel, Late<NeedShape>> m_shapes; ///< of that, by the way from the stage to revenue
    struct LastShape {
        Kernel lead;
        Late<NeedShape> shape;
    };
    std::vector<LastShape> m_lastShapes; ///< by stage: many streams take as long as their neighbour
    Yield m_yield;
    std::vector<double> m_landed; ///< deals whose revenue has come by the line's days, of the
                                  ///< stages so far of the stream that is being counted
    std::vector<double> m_landedByQuarter; ///< the same by quarter
};

} // namespace lockstep
