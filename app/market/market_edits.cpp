// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/market/market_edits.h"

#include "app/calendar/calendar_edits.h"
#include "app/market/overlap.h"
#include "app/plan/findings.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/row_removal.h"
#include "app/plan/same_as.h"
#include "app/plan/typed_over.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The streams go, and with them all that only they have.
void removeStreams(Plan &plan, const Ids &streams)
{
    const auto isTheirs = [&](const auto &row) { return streams.contains(row.stream.value); };
    removeRows(plan, &Plan::steps, idsWhere(plan.steps, isTheirs));
    removeRows(plan, &Plan::openingPipeline, idsWhere(plan.openingPipeline, isTheirs));
    removeRows(plan, &Plan::tripwires, idsWhere(plan.tripwires, isTheirs));
    removeRows(plan, &Plan::streams, streams);
}

/// A stream that would stay and takes inputs from one of those that go.
Result<void> refuseLinked(const Plan &plan, const QString &name, const Ids &streams)
{
    for (const Stream &stream : plan.streams) {
        const bool isLinked = std::any_of(sameAsLinks.begin(), sameAsLinks.end(),
            [&](const NamedLink &link) { return streams.contains((stream.*link.member).value); });
        if (isLinked && !streams.contains(stream.id.value))
            return fail(Fault::StillReferred, name, streamName(plan, stream.id));
    }
    return {};
}

/// The first calendar entry that serves `id`, as what still refers to it.
template <class Noun>
Result<void> refuseReferred(
    const Plan &plan, const Noun &row, Id<Noun> Entry::*of, Id<Noun> EntryReach::*further)
{
    const auto entry = std::find_if(plan.entries.begin(), plan.entries.end(),
        [&](const Entry &one) { return one.*of == row.id; });
    if (entry != plan.entries.end())
        return fail(Fault::StillReferred, rowName(plan, row), rowName(plan, *entry));
    const auto reach = std::find_if(plan.entryReaches.begin(), plan.entryReaches.end(),
        [&](const EntryReach &one) { return one.*further == row.id; });
    if (reach != plan.entryReaches.end())
        return fail(Fault::StillReferred, rowName(plan, row), rowName(plan, *reach));
    return {};
}

template <class Noun> struct Naming {
    Id<Noun> Entry::*of;
    Id<Noun> EntryReach::*further;
};
constexpr Naming<Market> kByMarket { &Entry::market, &EntryReach::market };
constexpr Naming<Channel> kByChannel { &Entry::channel, &EntryReach::channel };

template <class Noun>
QSet<Id<Entry>> entriesNaming(const Plan &plan, Id<Noun> id, const Naming<Noun> &naming)
{
    QSet<Id<Entry>> entries;
    for (const Entry &entry : plan.entries) {
        if (entry.*naming.of == id)
            entries.insert(entry.id);
    }
    for (const EntryReach &reach : plan.entryReaches) {
        if (reach.*naming.further == id)
            entries.insert(reach.entry);
    }
    return entries;
}

/// What an entry serves besides, it is for now where it was for `id`.
template <class Noun> Plan withoutNaming(Plan plan, Id<Noun> id, const Naming<Noun> &naming)
{
    removeRows(plan, &Plan::entryReaches,
        idsWhere(plan.entryReaches, [&](const auto &one) { return one.*naming.further == id; }));
    Ids promoted;
    for (const EntryReach &reach : std::as_const(plan.entryReaches)) {
        const Entry *entry = find(plan.entries, reach.entry);
        if (!entry || entry->*naming.of != id)
            continue;
        Entry next = *entry;
        next.market = reach.market;
        next.channel = reach.channel;
        put(plan.entries, next);
        promoted.insert(reach.id.value);
    }
    removeRows(plan, &Plan::entryReaches, promoted);
    return plan;
}

/// What an entry is for twice now, it is for once.
void removeTwins(Plan &plan)
{
    QSet<std::pair<qint64, std::pair<qint64, qint64>>> there;
    const auto isNew = [&there](Id<Entry> entry, Id<Market> market, Id<Channel> channel) {
        const auto before = there.size();
        there.insert({ entry.value, { market.value, channel.value } });
        return there.size() > before;
    };
    for (const EntryReach &reach : std::as_const(plan.entryReaches)) {
        if (const Entry *entry = find(plan.entries, reach.entry))
            isNew(entry->id, entry->market, entry->channel);
    }
    removeRows(plan, &Plan::entryReaches, idsWhere(plan.entryReaches, [&](const EntryReach &one) {
        return !isNew(one.entry, one.market, one.channel);
    }));
}

/// Those that named `row` name another one, or none, which is all.
template <class Noun>
void rename(Plan &plan, Id<Noun> from, Id<Noun> to, const Naming<Noun> &naming)
{
    for (Entry &entry : plan.entries) {
        if (entry.*naming.of == from)
            entry.*naming.of = to;
    }
    for (EntryReach &reach : plan.entryReaches) {
        if (reach.*naming.further == from)
            reach.*naming.further = to;
    }
    removeTwins(plan);
}

/// Frees `row` of the entries that serve it, or says which one still does.
template <class Noun>
Result<Plan> freed(
    Plan plan, const Noun &row, EntriesThen entries, const Naming<Noun> &naming, const Noun *to)
{
    switch (entries) {
    case EntriesThen::Refuse:
        return refuseReferred(plan, row, naming.of, naming.further).map([&plan] {
            return std::move(plan);
        });
    case EntriesThen::Move:
        if (!to || to->id == row.id)
            return fail(Fault::NoSuchItem, rowName(plan, row));
        rename(plan, row.id, to->id, naming);
        return plan;
    case EntriesThen::ForAll:
        plan = withoutNaming(std::move(plan), row.id, naming);
        rename(plan, row.id, {}, naming);
        return plan;
    case EntriesThen::Remove:
        break;
    }
    plan = withoutNaming(std::move(plan), row.id, naming);
    const QSet<Id<Entry>> left = entriesNaming(plan, row.id, naming);
    return removeEntries(std::move(plan), left);
}

} // namespace

Result<Plan> putMarket(Plan plan, Market market)
{
    const Market *before = find(plan.markets, market.id);
    if (!before)
        return fail(Fault::NoSuchItem, rowName(plan, market));
    if (before->dealSize != market.dealSize && before->dealSizeEvidence == market.dealSizeEvidence)
        market.dealSizeEvidence = typedOver(market.dealSizeEvidence);
    if (before->addressableAccounts != market.addressableAccounts
        && before->accountsEvidence == market.accountsEvidence)
        market.accountsEvidence = typedOver(market.accountsEvidence);
    const Id<Market> id = market.id;
    auto next = withRow(std::move(plan), &Plan::markets, std::move(market));
    if (next) {
        if (const auto error = missingDealSize(*next, id))
            return Failure(*error);
    }
    return next;
}

Result<Plan> putChannel(Plan plan, Channel channel)
{
    if (!find(plan.channels, channel.id))
        return fail(Fault::NoSuchItem, rowName(plan, channel));
    return withRow(std::move(plan), &Plan::channels, std::move(channel));
}

QSet<Id<Entry>> entriesFor(const Plan &plan, Id<Market> market)
{
    return entriesNaming(plan, market, kByMarket);
}

QSet<Id<Entry>> entriesFor(const Plan &plan, Id<Channel> channel)
{
    return entriesNaming(plan, channel, kByChannel);
}

QSet<Id<Entry>> entriesOnlyFor(const Plan &plan, Id<Market> market)
{
    return entriesNaming(withoutNaming(plan, market, kByMarket), market, kByMarket);
}

QSet<Id<Entry>> entriesOnlyFor(const Plan &plan, Id<Channel> channel)
{
    return entriesNaming(withoutNaming(plan, channel, kByChannel), channel, kByChannel);
}

Result<Plan> removeMarket(Plan plan, Id<Market> id, EntriesThen entries, Id<Market> to)
{
    const Market *there = find(plan.markets, id);
    if (!there)
        return fail(Fault::NoSuchItem, u"market"_s);
    const Market market = *there;
    const auto isInIt = [id](const auto &row) { return row.market == id; };
    const Ids streams = idsWhere(plan.streams, isInIt);
    if (const auto free = refuseLinked(plan, rowName(plan, market), streams); !free)
        return Failure(free.error());
    const Market other = find(plan.markets, to) ? *find(plan.markets, to) : Market {};
    auto next
        = freed(std::move(plan), market, entries, kByMarket, other.id.isNull() ? nullptr : &other);
    if (!next)
        return next;
    plan = *std::move(next);
    removeStreams(plan, streams);
    removeRows(plan, &Plan::buyerRoles, idsWhere(plan.buyerRoles, isInIt));
    forget(plan.targetAccounts, &TargetAccount::market, id);
    removeRows(plan, &Plan::markets, { id.value });
    return plan;
}

Result<Plan> removeChannel(Plan plan, Id<Channel> id, EntriesThen entries, Id<Channel> to)
{
    const Channel *there = find(plan.channels, id);
    if (!there)
        return fail(Fault::NoSuchItem, u"channel"_s);
    const Channel channel = *there;
    const auto isInIt = [id](const auto &row) { return row.channel == id; };
    const Ids streams = idsWhere(plan.streams, isInIt);
    if (const auto free = refuseLinked(plan, rowName(plan, channel), streams); !free)
        return Failure(free.error());
    const Channel other = find(plan.channels, to) ? *find(plan.channels, to) : Channel {};
    auto next = freed(
        std::move(plan), channel, entries, kByChannel, other.id.isNull() ? nullptr : &other);
    if (!next)
        return next;
    plan = *std::move(next);
    removeStreams(plan, streams);
    forget(plan.pastEfforts, &PastEffort::channel, id);
    removeRows(plan, &Plan::channels, { id.value });
    return plan;
}

Result<Plan> putBuyerRole(Plan plan, BuyerRole role)
{
    return withRow(std::move(plan), &Plan::buyerRoles, std::move(role));
}

Result<Plan> removeBuyerRole(Plan plan, Id<BuyerRole> id)
{
    return withoutRow(std::move(plan), &Plan::buyerRoles, id, u"buyer role"_s);
}

Result<Plan> addTargetAccounts(
    Plan plan, Side side, Id<Market> market, const QStringList &names, QRandomGenerator &ids)
{
    QSet<QString> there;
    for (const TargetAccount &account : plan.targetAccounts) {
        if (account.side == side)
            there.insert(accountKey(account.name));
    }
    for (const QString &name : names) {
        const QString key = accountKey(name);
        if (key.isEmpty() || there.contains(key))
            continue;
        there.insert(key);
        auto next = withRow(std::move(plan), &Plan::targetAccounts,
            TargetAccount { newId<TargetAccount>(ids), side, name.simplified(), market });
        if (!next)
            return next;
        plan = *std::move(next);
    }
    return plan;
}

Result<Plan> removeTargetAccount(Plan plan, Id<TargetAccount> id)
{
    return withoutRow(std::move(plan), &Plan::targetAccounts, id, u"target account"_s);
}

} // namespace lockstep
