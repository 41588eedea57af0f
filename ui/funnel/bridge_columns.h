// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The way to a year's target as columns: one for each part, the target with what of it is planned,
// and who sources the new business. Texts and places; drawing them is the chart's.

#include "app/base/format.h"
#include "app/figures/bridge_figures.h"
#include "ui/shared/bridge_look.h"

namespace lockstep {

/// A piece of a column that is made of several.
struct BridgePiece {
    enum class Kind { Stated, Planned, Missing, Marketing, Sales, Partners };
    Kind kind = Kind::Stated;
    double from = 0; ///< as BridgeSpan's
    double to = 0;
    QStringList words {}; ///< "Marketing", "12.3 M"; drawn where they fit
};

struct BridgeColumn {
    QString name;
    QString amount; ///< "+1.2 M"
    QString gap {}; ///< "−2.1 M": what is missing; empty where nothing is
    QString sentence; ///< all of it
    BridgeSpan span;
    BridgeLook look = BridgeLook::Adds;
    QList<BridgePiece> pieces {}; ///< in place of the look, within an outline
};

/// One for each line of the bridge in their order, then the target, then the sources.
[[nodiscard]] QList<BridgeColumn> bridgeColumns(const BridgeYear &year, const Format &format);
/// All of it in a sentence.
[[nodiscard]] QString bridgeAnswer(const BridgeYear &year, const Format &format);

} // namespace lockstep
