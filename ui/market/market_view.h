// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Target markets: a profile card each, both sides' target account lists and their overlap.

#include "ui/market/accounts.h"
#include "ui/market/profile_card.h"
#include "ui/market/removal_question.h"

class QBoxLayout;
class QGridLayout;
class QScrollArea;

namespace lockstep {

class ChannelList;
class EmptyState;

class MarketView : public View {
    Q_OBJECT

public:
    MarketView(Document &document, Focus &focus, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void build() override;
    void render(const Snapshot &snapshot) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAccounts();
    ProfileCard *cardFor(Id<Market> id);
    void connectCard(ProfileCard *card);
    void fitCards(const QList<Market> &markets);
    void removeHere(const Aim &aim);
    void removeAs(const Aim &aim, EntriesThen entries, const Aim &to);
    void addChannelHere();
    void editChannel(Id<Channel> channel);
    void placeCards(); ///< in as many columns as there is room for
    void showCards();
    void revealSelected(Id<Market> market);

    void editField(Id<Market> id, ProfileField field);
    void editRoleTitle(Id<BuyerRole> role);
    [[nodiscard]] const RoleList *rolesWith(Id<BuyerRole> role) const;
    void settle(QWidget *here); ///< in its place and in sight, before somebody types over it
    void addMarketHere();
    void addRole(Id<Market> market);
    void addAccounts(Side side, const QStringList &names);
    void removeAccounts(const QList<Id<TargetAccount>> &accounts);

    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    OverlapMeter *m_meter = nullptr;
    QGridLayout *m_cards = nullptr;
    RemovalQuestion *m_question = nullptr; ///< made when the first market or channel is to go
    QList<Id<Market>> m_order;
    QHash<Id<Market>, ProfileCard *> m_cardOf;
    QToolButton *m_add = nullptr;
    ChannelList *m_channels = nullptr;
    EmptyState *m_empty = nullptr;
    QBoxLayout *m_accounts = nullptr; ///< both lists: side by side, or one below the other
    AccountList *m_marketing = nullptr;
    AccountList *m_sales = nullptr;
    Id<Market> m_revealed;
    int m_columns = 0;
};

} // namespace lockstep
