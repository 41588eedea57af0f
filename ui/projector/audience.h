// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the audience can be shown. The window says how each is made, so that the projector knows no
// view, and nothing is made before somebody wants to see it.

#include "ui/shared/view.h"

namespace lockstep {

/// Something that shows snapshots; the projector's window owns the widget.
struct AudiencePart {
    QWidget *widget = nullptr;
    std::function<void(const Snapshot &)> present;
};

struct AudienceView {
    QString key; ///< "funnel": how the settings name it
    QString title;
    std::function<View *()> make;
};

struct AudienceViews {
    std::function<AudiencePart()> makeStrip; ///< of headline figures
    QList<AudienceView> views; ///< the first four make the whole plan
    std::function<QDate()> today; ///< printed on the report
};

} // namespace lockstep
