// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which questions the guided start asks, in their order.

#include "ui/guide/question.h"
#include "ui/shared/dialogs.h"

namespace lockstep {

/// `today` bounds what exports can say. The caller owns them.
[[nodiscard]] QList<Question *> guideQuestions(const Dialogs &dialogs, QDate today);

} // namespace lockstep
