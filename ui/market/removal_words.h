// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The words in which it is asked what becomes of the calendar's entries, of a market's and of a
// channel's.

#include "ui/market/removal_question.h"

namespace lockstep {

struct RemovalWords {
    QString forAll, forAllTip;
    QString forOthers, forOthersTip; ///< where all of the entries are for others too
    QString move, moveTip;
    QString along, alongTip;
    QString keep, keepTip;
};
[[nodiscard]] RemovalWords removalWords(const Aim &aim);

/// `only`: entries for nothing else, `others`: those that are for others too.
[[nodiscard]] QString removalQuestion(const Aim &aim, const QString &name, int only, int others);

} // namespace lockstep
