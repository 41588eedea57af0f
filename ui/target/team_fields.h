// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What can be typed about a team: each input's name, how it reads, and how it is read back.

#include "app/base/format.h"
#include "app/base/result.h"
#include "app/plan/plan.h"

#include <functional>

namespace lockstep {

struct TeamField {
    QString key; ///< of the object's name: "Heads"
    QString name;
    std::function<QString(const Team &, const Format &)> text; ///< in its sentence: "5 people"
    std::function<QString(const Team &, const Format &)> typed; ///< to type over
    std::function<Result<Team>(Team, const QString &, const Format &)> taken;
};
[[nodiscard]] QList<TeamField> teamFields();

} // namespace lockstep
