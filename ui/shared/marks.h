// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Small signs that views share: how well an input is known, and hatching.

#include "app/plan/nouns.h"
#include "ui/shared/style.h"

#include <QBrush>
#include <QPainter>

namespace lockstep {

/// A dot of the caption's height: hollow = guessed, half = estimated, filled = measured.
void drawEvidenceMark(QPainter &painter, QRectF at, EvidenceMark mark, const Style &style);
/// The dotted line under a guess; nothing for the other marks. `text` is where the words stand.
void underlineGuess(QPainter &painter, QRectF text, EvidenceMark mark, const Style &style);
[[nodiscard]] QString markName(EvidenceMark mark); ///< "guessed"
[[nodiscard]] QStringList markNames(); ///< by EvidenceMark
/// "Measured: leads.csv, 842 of 8,000 cases."
[[nodiscard]] QString evidenceText(const Evidence &evidence);

/// Diagonal lines in `colour` on nothing: sales, and what is missing.
[[nodiscard]] QBrush hatchBrush(const QColor &colour, const Style &style);

} // namespace lockstep
