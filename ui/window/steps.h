// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The steps of planning together, and which panes each of them arranges, how large. What people
// change of it is remembered by the board.

#include "app/figures/figures.h"

#include <QList>

namespace lockstep {

/// In the order of Ctrl+1 … Ctrl+7.
enum PaneKind {
    kCalendarPane,
    kFunnelPane,
    kMarketsPane,
    kSlaPane,
    kTargetPane,
    kSignPane,
    kEvidencePane
};
inline constexpr int kPaneCount = kEvidencePane + 1;

/// In the order of the keys 0 … 6.
enum class PlanStep { Overview, Target, Markets, Funnel, Calendar, Sla, Sign };
inline constexpr int kStepCount = int(PlanStep::Sign) + 1;

/// Sizes are shares of what there is room for.
struct PanePlace {
    PaneKind pane = kCalendarPane;
    int size = 1;
    bool operator==(const PanePlace &) const = default;
};
struct PaneGroup {
    int size = 1;
    QList<PanePlace> panes; ///< side by side, across the groups' direction
    bool operator==(const PaneGroup &) const = default;
};
struct Arrangement {
    Qt::Orientation direction = Qt::Vertical; ///< of the groups
    QList<PaneGroup> groups;
    bool operator==(const Arrangement &) const = default;
};
[[nodiscard]] Arrangement arrangementOf(PlanStep step);
[[nodiscard]] PaneKind mainPane(PlanStep step); ///< the first of them

[[nodiscard]] QString paneName(PaneKind pane); ///< on its tab: "Markets"
[[nodiscard]] QString paneKey(PaneKind pane); ///< "markets": in object names
[[nodiscard]] QString stepName(PlanStep step); ///< "Markets"
[[nodiscard]] QString stepKey(PlanStep step); ///< "markets": in the settings and in object names

/// How far a step's items are agreed. Overview has none; Sign has all.
struct StepProgress {
    int agreed = 0;
    int items = 0;
    int disputed = 0;
    [[nodiscard]] bool isDone() const { return items > 0 && agreed == items; }
    bool operator==(const StepProgress &) const = default;
};
[[nodiscard]] StepProgress stepProgress(const Figures &figures, PlanStep step);
[[nodiscard]] PlanStep stepOf(ItemKind kind); ///< where an item is talked about

} // namespace lockstep
