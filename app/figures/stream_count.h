// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Counts streams, one after the other, into lists that all of them share. Names and ids of markets,
// channels and stages are left to addStreams().

#include "app/figures/day_line.h"
#include "app/figures/figures.h"
#include "app/figures/month_rows.h"
#include "app/funnel/backward.h"
#include "app/funnel/forward.h"

#include <QHash>

namespace lockstep {

class StreamCounter {
public:
    /// For as many as `streams`.
    StreamCounter(const DayLine &line, int stages, qsizetype streams);

    [[nodiscard]] StreamFigures count(const StreamModel &model, const QList<Kernel> &passages);

private:
    [[nodiscard]] StageFigures stage(const StreamModel &model, const Backward &back, int index);
    [[nodiscard]] Late<NeedShape> shape(const StreamModel &model, const Kernel &lead);
    [[nodiscard]] NeedShape shapeOf(const Arrivals &wanted, const Kernel &lead) const;
    [[nodiscard]] Slice<double> landedByQuarter(double entrants);

    const DayLine &m_line;
    int m_stages;
    MonthRows m_rows;
    QList<double> m_quarters; ///< by stream, stage, quarter
    double *m_nextQuarter; ///< where the next goes; nobody has got that yet
    QHash<Kernel, Late<NeedShape>> m_shapes; ///< by the way from the stage to revenue
    Arrivals m_shapesWanted; ///< what they are the shapes of
    Yield m_yield;
    std::vector<double> m_landed; ///< deals whose revenue has come by the line's days, of the
                                  ///< stages so far of the stream that is being counted
};

} // namespace lockstep
