// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/count_breakdowns.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr std::size_t kMostGroups = 100'000; ///< of three dimensions and more

/// Those asked for, and those that others are made of.
QList<Dimensions> crossingsOf(const MeasureOptions &options)
{
    auto all = options.by;
    const auto add = [&all](const Dimensions &by) {
        if (!all.contains(by))
            all += by;
    };
    if (options.withMarkets) {
        add({ Dimension::Source, Dimension::Market });
        add({ Dimension::Channel, Dimension::Market });
    }
    if (!options.withQuarters)
        return all;
    auto parts = all;
    for (const auto dimension : kDimensions)
        parts += Dimensions { dimension };
    for (const auto &part : std::as_const(parts)) {
        if (!part.contains(Dimension::Quarter))
            add(Dimensions { Dimension::Quarter } + part);
    }
    return all;
}

QList<Dimensions> wantedBreakdowns(const LeadTally &tally, const MeasureOptions &options)
{
    QList<Dimensions> wanted;
    for (const auto dimension : kDimensions) {
        if (tally.has(dimension))
            wanted += Dimensions { dimension };
    }
    const auto crossed = crossingsOf(options);
    for (const auto &by : crossed) {
        const bool isThere = std::all_of(
            by.begin(), by.end(), [&tally](Dimension dimension) { return tally.has(dimension); });
        const bool isFine = by.size() > 2;
        if (by.size() > 1 && isThere && !(isFine && tally.groupCount(by) > kMostGroups))
            wanted += by;
    }
    return wanted;
}

/// Which of `wanted` those by `coarser`, of all leads or by quarter, are added up from: the one
/// with the fewest groups. -1: they are counted by themselves.
qsizetype finerOf(
    const Dimensions &coarser, const QList<Dimensions> &wanted, const LeadTally &tally)
{
    qsizetype best = -1;
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const auto &by = wanted[at];
        const bool isOne = by.size() == coarser.size() + 1
            && by.contains(Dimension::Quarter) == coarser.contains(Dimension::Quarter);
        if (isOne && (best < 0 || tally.groupCount(by) < tally.groupCount(wanted[best])))
            best = at;
    }
    return best;
}

} // namespace

std::vector<Breakdown> countBreakdowns(
    const LeadTally &tally, const MeasureOptions &options, const Tasks &others)
{
    auto wanted = wantedBreakdowns(tally, options);
    wanted.prepend(Dimensions());
    std::vector<Breakdown> counted(static_cast<std::size_t>(wanted.size()));
    std::vector<std::optional<qsizetype>> coarserOf(counted.size());
    std::vector<bool> isAddedUp(counted.size());
    for (const auto &coarser : { Dimensions(), Dimensions { Dimension::Quarter } }) {
        const auto finer = finerOf(coarser, wanted, tally);
        const auto at = wanted.indexOf(coarser);
        if (finer < 0 || at < 0)
            continue;
        coarserOf[static_cast<std::size_t>(finer)] = at;
        isAddedUp[static_cast<std::size_t>(at)] = true;
    }
    Tasks tasks;
    for (std::size_t at = counted.size(); at-- > 0;) {
        if (isAddedUp[at])
            continue;
        tasks.emplace_back([&, at] {
            const auto coarser = coarserOf[at];
            auto both = tally.breakdowns(wanted[static_cast<qsizetype>(at)],
                coarser ? std::optional(wanted[*coarser]) : std::nullopt);
            counted[at] = std::move(both.first());
            if (coarser)
                counted[static_cast<std::size_t>(*coarser)] = std::move(both.last());
        });
    }
    tasks.insert(tasks.end(), others.begin(), others.end());
    runAll(tasks, options.threads);
    return counted;
}

} // namespace lockstep
