// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/merge/merge_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace lockstep {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

} // namespace

QString mergeSentence(const FileMerge &merge)
{
    const int conflicts = int(merge.merge.conflicts.size());
    if (conflicts == 0)
        return Words::tr("Nothing contradicts: everything comes in by itself.");
    if (merge.hasCommonHistory)
        return Words::tr(
            "%n thing(s) changed on both sides. Choose one of each.", nullptr, conflicts);
    return merge.merge.isInOrderOfMoney()
        ? Words::tr("Both plans were made apart and differ in %n thing(s), those that move most "
                    "money first. Choose one of each.",
            nullptr, conflicts)
        : Words::tr("Both plans were made apart and differ in %n thing(s), too many to be put in "
                    "the order of money. Choose one of each.",
            nullptr, conflicts);
}

int undecided(const Merge &merge)
{
    return int(std::count_if(merge.conflicts.begin(), merge.conflicts.end(),
        [](const Conflict &conflict) { return conflict.choice == Choice::Undecided; }));
}

QString worthText(const Conflict &conflict, const Format &format)
{
    if (conflict.worthMinorUnits < 1)
        return {};
    return Words::tr("moves %1").arg(format.compactMoney(conflict.worthMinorUnits));
}

QString mergedNotice(const FileMerge &merge, const Plan &before, const Plan &after)
{
    int lines = 0;
    for (const auto &change : changes(before, after))
        lines += int(words(change).size());
    if (lines == 0)
        return Words::tr("%1 is merged; nothing of it was new here.").arg(merge.name);
    const auto &conflicts = merge.merge.conflicts;
    const auto theirs = std::count_if(conflicts.begin(), conflicts.end(),
        [](const Conflict &conflict) { return conflict.choice == Choice::Theirs; });
    auto came = Words::tr("%1 is merged: %n change(s) came in.", nullptr, lines).arg(merge.name);
    if (conflicts.isEmpty())
        return came;
    return Words::tr("%1 Of %2 conflicts, %3 were decided for theirs.")
        .arg(came)
        .arg(conflicts.size())
        .arg(theirs);
}

} // namespace lockstep
