// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the view of target markets changes about channels, and how a market or a channel goes.

#include "ui/market/channel_list.h"
#include "ui/market/market_view.h"
#include "ui/shared/inline_edit.h"

#include <QRandomGenerator>
#include <QVBoxLayout>

namespace lockstep {

namespace {

Result<Plan> without(const Plan &plan, const Aim &aim, EntriesThen entries, const Aim &to)
{
    if (const auto *market = std::get_if<Id<Market>>(&aim)) {
        const auto *other = std::get_if<Id<Market>>(&to);
        return removeMarket(plan, *market, entries, other ? *other : Id<Market> {});
    }
    const auto *other = std::get_if<Id<Channel>>(&to);
    return removeChannel(
        plan, std::get<Id<Channel>>(aim), entries, other ? *other : Id<Channel> {});
}

} // namespace

/// What the calendar has for it is asked about first, above the cards.
void MarketView::removeHere(const Aim &aim)
{
    const Plan &plan = document().plan();
    if (std::visit([&plan](auto id) { return entriesFor(plan, id).isEmpty(); }, aim))
        return removeAs(aim, EntriesThen::Refuse, {});
    if (!m_question) {
        m_question = new RemovalQuestion(m_page);
        static_cast<QVBoxLayout *>(m_page->layout())->insertWidget(0, m_question);
        connect(m_question, &RemovalQuestion::answered, this, &MarketView::removeAs);
    }
    m_question->ask(snapshot(), aim);
    settle(m_question);
}

void MarketView::removeAs(const Aim &aim, EntriesThen entries, const Aim &to)
{
    const bool isMarket = std::holds_alternative<Id<Market>>(aim);
    apply(isMarket ? tr("Remove market") : tr("Remove channel"),
        without(document().plan(), aim, entries, to));
}

void MarketView::addChannelHere()
{
    const Plan &plan = document().plan();
    Channel channel;
    channel.id = newId<Channel>(*QRandomGenerator::global());
    channel.position = nextPosition(plan.channels);
    channel.name = tr("New channel");
    if (!apply(tr("Add channel"), addChannel(plan, channel, *QRandomGenerator::global())))
        return;
    if (LiveLabel *name = m_channels->name(channel.id)) {
        settle(name);
        editChannel(channel.id);
    }
}

void MarketView::editChannel(Id<Channel> id)
{
    const auto *channel = lockstep::find(document().plan().channels, id);
    LiveLabel *name = m_channels->name(id);
    if (!channel || !name)
        return;
    name->parentWidget()->setFocusProxy(name); // where the keyboard goes when the typing is done
    InlineEdit::open(
        name->parentWidget(), name->geometry(), channel->name, [this, id](const QString &text) {
            const auto *now = lockstep::find(document().plan().channels, id);
            if (!now)
                return;
            Channel next = *now;
            next.name = text.trimmed();
            apply(tr("Rename channel %1").arg(now->name), putChannel(document().plan(), next));
        });
}

} // namespace lockstep
