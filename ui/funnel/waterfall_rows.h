// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the waterfall says above its columns: rows of text, one per stage, with shorter wordings for
// narrow places. Where and whether they stand is the layout's.

#include "app/base/format.h"
#include "app/figures/selection.h"
#include "ui/shared/style.h"

#include <QStringList>

namespace lockstep {

struct LabelRow {
    int rank = 0; ///< the lower, the later it is left out
    QFont font;
    int minPixels = 0; ///< how small the font may become
    QList<QStringList> wordings; ///< longest first; each one text per stage
    QList<QColor> colours; ///< one per stage
    bool mayElide = false;
};

/// From top to bottom.
[[nodiscard]] QList<LabelRow> labelRows(
    const Waterfall &waterfall, const Style &style, const Format &format);

[[nodiscard]] QStringList rateTexts(const Waterfall &waterfall, const Format &format);
[[nodiscard]] QStringList lagTexts(const Waterfall &waterfall, const Format &format);
[[nodiscard]] QStringList captionWordings(); ///< longest first

} // namespace lockstep
