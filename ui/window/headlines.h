// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the headline strip says: each number with its caption, its reason in a sentence, its tone.

#include "ui/funnel/forecast_worker.h"
#include "ui/shared/headline_number.h"
#include "ui/shared/view.h"

namespace lockstep {

struct Headlines {
    HeadlineNumber::Content target;
    HeadlineNumber::Content planned;
    HeadlineNumber::Content gap;
    HeadlineNumber::Content lastStart; ///< the point of no return
    HeadlineNumber::Content guesses;
    HeadlineNumber::Content agreed;
    HeadlineNumber::Content disputes;
};
[[nodiscard]] Headlines headlines(const Snapshot &snapshot);
/// What the point of no return is called as a figure; empty without one.
[[nodiscard]] QString lastStartFigure(const Snapshot &snapshot);
/// The chance to reach the first year's target; "…" while it is worked out.
[[nodiscard]] HeadlineNumber::Content chanceHeadline(
    const Snapshot &snapshot, const ForecastState &forecast);

/// Who still has to agree to what, a line for each side: "Marketing has to agree to 14 rates …";
/// empty where nobody has to. So many kinds of items by name, the rest counted together.
[[nodiscard]] QStringList openLines(const Figures &figures, qsizetype kinds);

/// "MQL · Automotive · Q4 FY27"; empty when nothing is selected.
[[nodiscard]] QString selectionText(const Snapshot &snapshot);

/// What Agree in the Edit menu is about: the selected clause, entry, step, stream or market.
[[nodiscard]] const Standing *selectedStanding(const Snapshot &snapshot);

} // namespace lockstep
