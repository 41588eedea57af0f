// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the waterfall says between its columns: the rate, the days, what two points more would
// bring, and who has not agreed. In this order they claim the room that there is; what stands where
// is the layout's.

#include "app/base/format.h"
#include "app/figures/selection.h"
#include "ui/shared/style.h"

#include <QSizeF>
#include <QStringList>
#include <optional>

namespace lockstep {

/// One or more lines, each with a text per step; all in one font.
struct StepRow {
    QFont font;
    QList<QStringList> lines;
    QList<QColor> colours; ///< one per step
    QSizeF size; ///< of its widest and of all its lines
};

struct StepRows {
    std::optional<StepRow> rate;
    std::optional<StepRow> lag;
    std::optional<StepRow> lever;
    std::optional<StepRow> agreement;
};

/// What of it can be said in `room`; `inset` is what the frame of the rate takes of the width.
[[nodiscard]] StepRows fittedSteps(const Waterfall &waterfall, const Style &style,
    const Format &format, QSizeF room, double inset);

} // namespace lockstep
