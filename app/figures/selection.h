// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The figures of what is selected: the same numbers summed over some streams and months.

#include "app/base/phrase.h"
#include "app/figures/figures.h"
#include "app/figures/stage_nurture.h"

namespace lockstep {

/// What people look at now. Null ids and -1 mean "all". Selecting never changes the plan.
struct Selection {
    Id<Stage> stage;
    Id<Market> market;
    Id<Channel> channel;
    int quarter = -1; ///< index into Figures::quarters
    Id<Entry> entry;
    Id<Clause> clause;
    bool operator==(const Selection &) const = default;
};

/// What the selected entry is about stands where nothing else is selected.
[[nodiscard]] Selection withEntry(const Plan &plan, Selection selection);

/// How many streams' versions of one step a side has not agreed to.
struct StepAgreement {
    int steps = 0;
    int marketingOpen = 0;
    int salesOpen = 0;
    int disputed = 0;
    bool operator==(const StepAgreement &) const = default;
};

/// One bar of the waterfall and the step to the next.
struct WaterfallStage {
    Id<Stage> stage;
    QString name;
    Side owner = Side::Marketing;
    double need = 0; ///< with needBefore, as the opening pipeline counts as planned
    double needBefore = 0; ///< the part that is already past when the horizon begins
    double planned = 0; ///< opening pipeline too, also that further right: with passed
    double passed = 0; ///< those who stand further right, in entrants that they took
    double gap = 0; ///< planned - need
    double shownNeed = 0; ///< where it is read as a number, see shownNeeds()
    double shownGap = 0; ///< planned - shownNeed
    double gapMinorUnits = 0; ///< the money the gap is worth
    double needMinorUnits = 0; ///< need x value per entrant
    double plannedMinorUnits = 0;
    double rate = 0; ///< to the next stage, weighted by need; 0 at the last
    double lagDays = 0; ///< with what nurturing takes
    Late<double> onePointMinorUnits; ///< planned revenue that a rate one point higher would bring
    Late<double> twoPointsMinorUnits;
    StepAgreement agreement; ///< on the step to the next
    EvidenceMark rateMark = EvidenceMark::Measured; ///< the weakest among the streams
    EvidenceMark lagMark = EvidenceMark::Measured;
    QDate latestDate; ///< earliest point of no return over the streams, for the last quarter shown
    Series needByMonth;
    Series plannedByMonth; ///< `before`: passed, whenever their revenue comes
    Series gapByMonth; ///< planned - need
    int worstMonth = -1; ///< in which most is missing; -1: nothing is in any
    QList<double> cumulativeGap; ///< by month, from what was missing before the horizon began
    double nurtureDays = 0; ///< the part of lagDays that nurturing takes
    Late<StageNurture> nurture; ///< who is in nurture there
    QDate latestNurtured; ///< latestDate of those who need nurturing first; null where nobody does
    bool operator==(const WaterfallStage &) const = default;
};

struct Waterfall {
    QList<WaterfallStage> stages;
    Phrase title; ///< "All streams", "Direct · Automotive"
    QString period; ///< whose revenue is followed: "FY27", "Q4 FY27"
    int streams = 0; ///< how many are summed
    int leadStage = 0; ///< what marketing hands over: the last stage it owns before the won one
    bool operator==(const Waterfall &) const = default;
};

/// Stages over the streams that `selection` names, for the revenue of the selected quarter, or of
/// the first fiscal year: need followed back from it, and what of the plan becomes it. So the gap
/// is worth the same at every stage that all deals pass. The months are the whole horizon's.
[[nodiscard]] Waterfall waterfall(
    const Plan &plan, const Figures &figures, const Selection &selection);

/// Point-of-no-return lines for the calendar: per quarter, over the selected streams at the
/// selected stage (or the first).
struct NoReturnLine {
    int quarter = 0;
    QDate allStreams; ///< last day on which every stream can still land
    QDate anyStream; ///< last day on which at least one can
    QDate nurtured {}; ///< allStreams for those who need nurturing first; null where nobody does
    bool operator==(const NoReturnLine &) const = default;
};
[[nodiscard]] QList<NoReturnLine> noReturnLines(
    const Plan &plan, const Figures &figures, const Selection &selection);

} // namespace lockstep
