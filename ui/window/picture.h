// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A picture of the window at one of its steps, of one view grown to the whole of it, or of the
// start screen, without showing any.

#include "app/base/result.h"
#include "app/plan/plan.h"
#include "ui/shared/style.h"
#include "ui/window/steps.h"

#include <QImage>

namespace lockstep {

enum class PictureView { Window, Calendar, Funnel, Markets, Sla, Evidence, Start };

struct PictureWanted {
    PictureView view = PictureView::Window;
    QSize size { 1280, 720 }; ///< of the image, in its own pixels
    double scale = 1; ///< device pixels for each pixel of the layout
    Theme theme = Theme::Light;
    bool isRoom = false;
    PlanStep step = PlanStep::Overview; ///< that the window arranges its panes for
};

/// The widths and heights that a picture may have.
inline constexpr int kMinPicturePixels = 320;
inline constexpr int kMaxPicturePixels = 8'000;

/// Needs a QApplication. Faults: those of making a working copy.
[[nodiscard]] Result<QImage> picture(const Plan &plan, const PictureWanted &wanted);

/// "funnel" -> Funnel; nothing for other words.
[[nodiscard]] std::optional<PictureView> pictureView(const QString &name);

} // namespace lockstep
