// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The general facts about a plan, as fields that people type into: how each reads, and what edit a
// new text is.

#include "ui/shared/view.h"

#include <functional>

namespace lockstep {

struct PlanField {
    QString name; ///< of the widget
    QString label;
    QString step; ///< title of the undo step
    std::function<QString(const Snapshot &)> text;
    std::function<Result<Plan>(const Snapshot &, const QString &typed)> edit;
};
[[nodiscard]] QList<PlanField> planFields();

} // namespace lockstep
