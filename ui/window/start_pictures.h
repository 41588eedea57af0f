// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The pictures on the start screen's cards: a plan that grows from its target, plans in a folder,
// and a plan that is complete.

#include "ui/shared/style.h"

class QPainter;
class QRectF;

namespace lockstep {

void drawNewPlanPicture(QPainter &painter, const QRectF &at, const Style &style);
void drawOpenPicture(QPainter &painter, const QRectF &at, const Style &style);
void drawSamplePicture(QPainter &painter, const QRectF &at, const Style &style);

} // namespace lockstep
