// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_filter.h"

#include "ui/calendar/calendar_input.h"
#include "ui/calendar/entry_text.h"
#include "ui/shared/horizon_words.h"

namespace lockstep {

namespace {

QString saidOf(const Plan &plan, const Entry &entry)
{
    const auto *market = find(plan.markets, entry.market);
    const auto *channel = find(plan.channels, entry.channel);
    const auto *free = find(plan.freeKinds, entry.freeKind);
    const QStringList parts { entry.title, kindName(entry.kind), free ? free->name : QString(),
        market ? market->name : QString(), channel ? channel->name : QString(), entry.place,
        entry.marketingOwner, entry.salesOwner, entry.goal, entry.notes };
    return parts.join(u'\n');
}

bool accepts(
    const Plan &plan, const CalendarFilter &filter, const QStringList &words, const Entry &entry)
{
    if ((filter.kind && entry.kind != *filter.kind) || (filter.side && entry.owner != *filter.side)
        || (filter.state && entry.state != *filter.state))
        return false;
    if (words.isEmpty())
        return true;
    const QString said = saidOf(plan, entry);
    return std::all_of(words.cbegin(), words.cend(),
        [&said](const QString &word) { return said.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::optional<QSet<Id<Entry>>> found(
    const Plan &plan, const Figures &figures, const CalendarFilter &filter)
{
    const QStringList words = filter.words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() && !filter.kind && !filter.side && !filter.state && !filter.horizon)
        return std::nullopt;
    const QDate begin = horizon(plan.settings).start;
    const Horizons horizons(plan, filter.today.isValid() ? filter.today : begin);
    QSet<Id<Entry>> ids;
    for (const Entry &entry : plan.entries) {
        if (accepts(plan, filter, words, entry)
            && (!filter.horizon || horizonsOf(horizons, figures, entry).contains(*filter.horizon)))
            ids.insert(entry.id);
    }
    return ids;
}

QString wordsOf(const CalendarFilter &filter)
{
    QStringList words;
    if (const QString text = filter.words.simplified(); !text.isEmpty())
        words << CalendarWords::tr("“%1”").arg(text);
    if (filter.kind)
        words << kindName(*filter.kind);
    if (filter.side)
        words << sideName(*filter.side);
    if (filter.state)
        words << stateName(*filter.state);
    if (filter.horizon)
        words << horizonName(*filter.horizon);
    return words.join(QStringLiteral(", "));
}

} // namespace lockstep
