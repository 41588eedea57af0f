// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the waterfall says above its columns: rows of text, one per stage, with shorter wordings for
// narrow places. Where and whether they stand is the layout's.

#include "app/base/format.h"
#include "app/figures/selection.h"
#include "ui/funnel/funnel_look.h"
#include "ui/shared/style.h"

#include <QSizeF>
#include <QStringList>
#include <optional>

namespace lockstep {

struct LabelRow {
    int rank = 0; ///< the lower, the later it is left out
    QFont font;
    int minPixels = 0; ///< how small the font may become
    QList<QStringList> wordings; ///< longest first; each one text per stage
    QList<QColor> colours; ///< one per stage
    bool mayElide = false;
    QString what {}; ///< number of each stage it says, see WaterfallNumber; empty: none
};

/// A row as it can be said in its room.
struct FittedRow {
    QFont font;
    QStringList texts;
    QList<QColor> colours;
    double height = 0;
    QString what {}; ///< see LabelRow
};

/// In the longest wording and the largest type that fit, nothing if none does; `limit` is each
/// text's.
[[nodiscard]] std::optional<FittedRow> fitted(const LabelRow &row, QSizeF limit);

/// From top to bottom.
[[nodiscard]] QList<LabelRow> labelRows(
    const Waterfall &waterfall, WaterfallMode mode, const Style &style, const Format &format);

[[nodiscard]] QStringList captionWordings(WaterfallMode mode, bool hasParts); ///< longest first

} // namespace lockstep
