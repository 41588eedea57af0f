// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/market/removal_words.h"

namespace lockstep {

RemovalWords removalWords(const Aim &aim)
{
    if (std::holds_alternative<Id<Market>>(aim))
        return { RemovalQuestion::tr("Leave them for all markets"),
            RemovalQuestion::tr("They name no market any more"),
            RemovalQuestion::tr("Leave them for the others"),
            RemovalQuestion::tr("They name this market no more"),
            RemovalQuestion::tr("Move them to…"),
            RemovalQuestion::tr("They are for another market"),
            RemovalQuestion::tr("Remove them too"),
            RemovalQuestion::tr("They go with the market; can be undone"),
            RemovalQuestion::tr("Keep the market"), RemovalQuestion::tr("Nothing is removed") };
    return { RemovalQuestion::tr("Leave them for all channels"),
        RemovalQuestion::tr("They name no channel any more"),
        RemovalQuestion::tr("Leave them for the others"),
        RemovalQuestion::tr("They name this channel no more"), RemovalQuestion::tr("Move them to…"),
        RemovalQuestion::tr("They are for another channel"), RemovalQuestion::tr("Remove them too"),
        RemovalQuestion::tr("They go with the channel; can be undone"),
        RemovalQuestion::tr("Keep the channel"), RemovalQuestion::tr("Nothing is removed") };
}

QString removalQuestion(const Aim &aim, const QString &name, int only, int others)
{
    const bool isMarket = std::holds_alternative<Id<Market>>(aim);
    if (only == 0) {
        const QString all = isMarket
            ? RemovalQuestion::tr(
                "%n calendar entry(s) are for %1 and for other markets. What becomes of "
                "them?",
                nullptr, others)
            : RemovalQuestion::tr(
                "%n calendar entry(s) are for %1 and for other channels. What becomes of "
                "them?",
                nullptr, others);
        return all.arg(name);
    }
    const QString rest = RemovalQuestion::tr(
        "%n calendar entry(s) are for %1. What becomes of them?", nullptr, only)
                             .arg(name);
    if (others == 0)
        return rest;
    return rest + u' '
        + (isMarket ? RemovalQuestion::tr(
               "%n more are for other markets, too, and stay there.", nullptr, others)
                    : RemovalQuestion::tr(
                        "%n more are for other channels, too, and stay there.", nullptr, others));
}

} // namespace lockstep
