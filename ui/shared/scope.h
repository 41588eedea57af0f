// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What belongs to the selection, and how what does not stands back: one rule for all views. The
// selected itself never fades.

#include "app/figures/selection.h"
#include "ui/shared/style.h"

#include <QSet>

namespace lockstep {

/// What a selection is about, also that of an entry or a clause. An empty set means all of them.
struct Scope {
    QSet<Id<Stage>> stages {};
    QSet<Id<Market>> markets {};
    QSet<Id<Channel>> channels {};
    int quarter = -1;
    bool operator==(const Scope &) const = default;

    [[nodiscard]] bool isAll() const;
    /// A null id is about all, so it belongs to any.
    [[nodiscard]] bool has(Id<Stage> stage) const;
    [[nodiscard]] bool has(Id<Market> market) const;
    [[nodiscard]] bool has(Id<Channel> channel) const;
};
[[nodiscard]] Scope scopeOf(const Plan &plan, const Figures &figures, const Selection &selection);

/// Text or a line that stands back: as pale as 3:1 allows, on every surface.
[[nodiscard]] QColor faded(const QColor &colour, const Style &style);
/// A filled shape that stands back, opaque.
[[nodiscard]] QColor fadedFill(const QColor &colour, const Style &style);

} // namespace lockstep
