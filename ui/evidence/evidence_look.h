// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What of a measurement is looked at now: whose numbers, and which step.

#include "app/evidence/plan_link.h"
#include "ui/shared/view.h"

namespace lockstep {

inline constexpr int kWholeWay = -1; ///< in place of a step

struct EvidenceLook {
    const Measurement &measurement;
    SlicePlace place;
    int step = kWholeWay; ///< from the stage of that number to the next
    const Snapshot &snapshot;

    [[nodiscard]] const EvidenceSlice &slice() const { return sliceAt(measurement, place); }
    [[nodiscard]] QString chosen(Dimension dimension) const; ///< its name; empty: none of these
    /// Of a slice, at the step that is looked at.
    [[nodiscard]] const MeasuredRate &rate(const EvidenceSlice &slice) const;
    [[nodiscard]] const MeasuredTime &time(const EvidenceSlice &slice) const;
    [[nodiscard]] QString stepName() const; ///< "MQL → SQL"
    [[nodiscard]] QString placeName() const; ///< "paid search", "all leads"
    /// Whose rates they are: "all leads, closed cohorts alone".
    [[nodiscard]] QString ratedName() const;
};

[[nodiscard]] QString placeWords(const SlicePlace &place); ///< "paid search · Automotive"
/// "16 k", with the currency where it is not the plan's.
[[nodiscard]] QString moneyWords(const EvidenceLook &look, double hundredths);
[[nodiscard]] QString stepName(const Measurement &measurement, int step);
[[nodiscard]] QStringList stepNames(const Measurement &measurement); ///< the whole way first

} // namespace lockstep
