// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/channel_care.h"
#include "app/funnel/whole_wins.h"
#include "app/report/chapters.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString seniorityName(Seniority seniority)
{
    switch (seniority) {
    case Seniority::Executive:
        return u"executive"_s;
    case Seniority::Director:
        return u"director"_s;
    case Seniority::Manager:
        return u"manager"_s;
    case Seniority::Specialist:
        return u"specialist"_s;
    }
    Q_UNREACHABLE();
}

QString sayName(Say say)
{
    switch (say) {
    case Say::Decides:
        return u"decides"_s;
    case Say::Influences:
        return u"influences"_s;
    case Say::Uses:
        return u"uses"_s;
    case Say::Blocks:
        return u"can block"_s;
    }
    Q_UNREACHABLE();
}

QString sizeText(const Market &market, const Format &format)
{
    const QString from = format.count(double(market.employeesFrom));
    const QString to = format.count(double(market.employeesTo));
    if (market.employeesFrom == 0 && market.employeesTo == 0)
        return u"any size"_s;
    if (market.employeesTo == 0)
        return u"from %1 employees"_s.arg(from);
    if (market.employeesFrom == 0)
        return u"up to %1 employees"_s.arg(to);
    return u"%1 to %2 employees"_s.arg(from, to);
}

void writeOverlap(const Writing &to)
{
    const Overlap &overlap = to.figures.overlap;
    if (overlap.marketing + overlap.sales == 0)
        return;
    to.parts.append(Paragraph {
        u"Marketing names %1 target accounts, sales %2; %3 are on both lists: %4 of all that are "
        "named, and marketing reaches %5 of sales' list."_s.arg(
            to.format.count(double(overlap.marketing)), to.format.count(double(overlap.sales)),
            to.format.count(double(overlap.both)), to.format.percent(overlap.shareOfUnion),
            to.format.percent(overlap.shareOfSales)),
        Tone::Plain });
}

void writeProfile(const Writing &to, const Market &market, const MarketFigures *figures)
{
    Table table { {}, { 2, 5 }, {} };
    const auto row = [&table](const QString &label, const QString &text) {
        table.rows.append({ { label, false, Tone::Muted }, { orDash(text) } });
    };
    row(u"Vertical"_s, market.vertical);
    row(u"Region"_s, market.region);
    row(u"Company size"_s, sizeText(market, to.format));
    row(u"Trigger"_s, market.trigger);
    row(u"Exclusion"_s, market.exclusion);
    row(u"Average deal"_s, to.format.money(market.dealSize));
    const bool isCounted = market.addressableAccounts > 0;
    row(u"Addressable accounts"_s,
        isCounted ? to.format.count(double(market.addressableAccounts)) : QString());
    if (figures != nullptr) {
        row(u"Target"_s, to.format.compactMoney(figures->targetMinorUnits));
        row(u"Planned"_s, to.format.compactMoney(figures->plannedMinorUnits));
        const QString wins
            = to.format.count(shownNeeds(to.plan.settings, { figures->wonNeed }).first());
        row(u"Wins needed"_s,
            isCounted ? u"%1, %2 of the addressable accounts"_s.arg(
                wins, to.format.percent(figures->needOfAddressable))
                      : wins);
    }
    to.parts.append(table);
}

void writeRoles(const Writing &to, const Market &market)
{
    Table table { { u"Buyer role"_s, u"Level"_s, u"Say"_s }, { 4, 2, 2 }, {} };
    for (const BuyerRole &role : ordered(to.plan.buyerRoles)) {
        if (role.market == market.id)
            table.rows.append(
                { { role.title }, { seniorityName(role.seniority) }, { sayName(role.say) } });
    }
    if (!table.rows.isEmpty())
        to.parts.append(table);
}

/// Whether each channel gets the same care.
void writeChannels(const Writing &to)
{
    Table table { { u"Channel"_s, u"Target"_s, u"Funnel"_s, u"Campaigns"_s, u"SLA"_s, u"Has"_s },
        { 2.6, 1.8, 3.4, 3.2, 2, 1.4 }, {} };
    const auto cell = [](const QString &text, bool isThere) {
        return Cell { text, false, isThere ? Tone::Plain : Tone::Bad };
    };
    const QList<ChannelCare> all = channelCare(to.plan, to.figures);
    for (const ChannelCare &care : all) {
        const Channel *channel = find(to.plan.channels, care.channel);
        table.rows.append({ { channel ? channel->name : QString() },
            cell(care.hasTarget() ? to.format.compactMoney(care.targetMinorUnits) : u"none"_s,
                care.hasTarget()),
            cell(care.streams == 0
                    ? u"none"_s
                    : u"%1 of %2 inputs guessed"_s.arg(care.guessedInputs).arg(care.inputs),
                care.hasFunnel()),
            cell(care.hasEntries() ? u"%1, %2 for it alone"_s.arg(care.entries).arg(care.ownEntries)
                                   : u"none"_s,
                care.hasEntries()),
            cell(care.hasClauses() ? u"%1 clauses"_s.arg(care.clauses) : u"not named"_s,
                care.hasClauses()),
            cell(u"%1 of %2"_s.arg(care.done()).arg(kCareQuestions),
                care.done() == kCareQuestions) });
    }
    addTable(to, u"Is each channel cared for?"_s, table);
}

} // namespace

void writeMarkets(const Writing &to)
{
    to.parts.append(Heading { 1, u"Target markets"_s });
    writeOverlap(to);
    for (const Market &market : ordered(to.plan.markets)) {
        to.parts.append(Heading { 2, market.name });
        const MarketFigures *figures = nullptr;
        for (const MarketFigures &candidate : to.figures.markets) {
            if (candidate.market == market.id)
                figures = &candidate;
        }
        writeProfile(to, market, figures);
        writeRoles(to, market);
    }
    writeChannels(to);
}

} // namespace lockstep
