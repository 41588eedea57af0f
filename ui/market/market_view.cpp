// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/market/market_view.h"

#include "app/market/market_edits.h"
#include "ui/market/channel_list.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/reveal.h"
#include "ui/shared/scroll_page.h"
#include "ui/shared/spacing.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollBar>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Its button, whatever of its picture has room.
void keepInSight(EmptyState &empty, int height)
{
    empty.setMaximumHeight(std::max(empty.minimumSizeHint().height(), height));
}

} // namespace

MarketView::MarketView(Document &document, Focus &focus, QWidget *parent)
    : View(document, focus, parent)
{
    setObjectName(u"marketView"_s);
    setAccessibleName(title());
}

void MarketView::build()
{
    m_scroll = new ScrollPage(u"marketScroll"_s, this);
    m_page = new QWidget(m_scroll);
    m_meter = new OverlapMeter(m_page);
    m_cards = new QGridLayout;
    m_add = new QToolButton(m_page);
    m_channels = new ChannelList(m_page);
    m_empty = new EmptyState(Icon::Markets,
        tr("Whom do you want to win together? Their profile stands here, and how far both lists "
           "of accounts overlap."),
        tr("Add the first target market"), m_page);
    m_empty->button()->setObjectName(u"addFirstTargetMarket"_s);
    m_marketing = new AccountList(Side::Marketing, m_page);
    m_sales = new AccountList(Side::Sales, m_page);
    m_scroll->setWidget(m_page);
    m_page->setAutoFillBackground(false); // the pane's paper shows through
    m_meter->setObjectName(u"overlapMeter"_s);
    m_add->setObjectName(u"addMarket"_s);
    m_add->setText(tr("+ Add market"));
    m_add->setAccessibleName(tr("Add market"));
    m_add->setAutoRaise(true);
    m_accounts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_accounts->addWidget(m_marketing);
    m_accounts->addWidget(m_sales);
    auto *all = new QVBoxLayout(m_page);
    all->addWidget(m_empty);
    all->addLayout(m_cards);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    all->addWidget(m_channels);
    all->addWidget(m_meter);
    all->addLayout(m_accounts, 1);
    connect(m_add, &QToolButton::clicked, this, &MarketView::addMarketHere);
    connect(m_empty, &EmptyState::wanted, this, &MarketView::addMarketHere);
    connect(m_channels, &ChannelList::addWanted, this, &MarketView::addChannelHere);
    connect(m_channels, &ChannelList::editWanted, this, &MarketView::editChannel);
    connect(m_channels, &ChannelList::removeWanted, this, &MarketView::removeHere);
    connectAccounts();
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (document().isPreview())
            showCards();
    });
    setContent(m_scroll);
}

QString MarketView::title() const
{
    return tr("Target markets");
}

void MarketView::connectAccounts()
{
    for (const AccountList *list : { m_marketing, m_sales }) {
        connect(list, &AccountList::addWanted, this, &MarketView::addAccounts);
        connect(list, &AccountList::removeWanted, this, &MarketView::removeAccounts);
    }
}

ProfileCard *MarketView::cardFor(Id<Market> id)
{
    ProfileCard *&card = m_cardOf[id];
    if (card == nullptr) {
        card = new ProfileCard(id, m_page);
        connectCard(card);
    }
    return card;
}

void MarketView::connectCard(ProfileCard *card)
{
    connect(card, &ProfileCard::editWanted, this, &MarketView::editField);
    connect(card, &ProfileCard::selectWanted, this, [this](Id<Market> market) {
        Selection selection = focus().selection();
        selection.market = market;
        focus().select(selection);
    });
    connect(card, &ProfileCard::chipClicked, this, [this](Id<Market> market, Side side) {
        if (const auto *stand = standing(snapshot().figures, ItemKind::Market, market.value))
            toggleAgreed(*stand, side);
    });
    connect(
        card, &ProfileCard::chipMenuWanted, this, [this](Id<Market> market, Side side, QPoint at) {
            if (const auto *stand = standing(snapshot().figures, ItemKind::Market, market.value))
                chooseStand(*stand, side, at);
        });
    connect(card, &ProfileCard::removeWanted, this, &MarketView::removeHere);
    const RoleList *roles = card->roles();
    connect(roles, &RoleList::changeWanted, this, [this](const BuyerRole &role) {
        apply(tr("Change buyer role %1").arg(role.title), putBuyerRole(document().plan(), role));
    });
    connect(roles, &RoleList::titleEditWanted, this, &MarketView::editRoleTitle);
    connect(roles, &RoleList::addWanted, this, &MarketView::addRole);
    connect(roles, &RoleList::removeWanted, this, [this](Id<BuyerRole> role) {
        apply(tr("Remove buyer role"), removeBuyerRole(document().plan(), role));
    });
}

void MarketView::fitCards(const QList<Market> &markets)
{
    QList<Id<Market>> order;
    for (const Market &market : markets)
        order.append(market.id);
    if (order == m_order)
        return;
    m_order = order;
    for (auto card = m_cardOf.begin(); card != m_cardOf.end();) {
        if (order.contains(card.key())) {
            ++card;
        } else {
            card.value()->deleteLater();
            card = m_cardOf.erase(card);
        }
    }
    m_columns = 0;
    placeCards();
}

void MarketView::placeCards()
{
    const Style &style = snapshot().style;
    m_accounts->setDirection(
        width() < style.px(440) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int most = std::clamp(int(m_order.size()), 1, 4);
    const int columns = std::clamp(width() / std::max(1, style.px(280)), 1, most);
    if (columns == m_columns)
        return;
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_cards->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    while (QLayoutItem *item = m_cards->takeAt(0))
        delete item;
    for (int i = 0; i < int(m_order.size()); ++i) {
        ProfileCard *card = cardFor(m_order.at(i));
        m_cards->addWidget(card, i / columns, i % columns);
        card->setVisible(true);
    }
}

void MarketView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    if (m_cards == nullptr)
        return;
    placeCards();
    keepInSight(*m_empty, height());
}

void MarketView::render(const Snapshot &snapshot)
{
    const Style &style = snapshot.style;
    fitCards(ordered(snapshot.plan.markets));
    placeCards();
    m_page->layout()->setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(12));
    setSpacing(*m_page->layout(), style.px(8));
    setSpacing(*m_cards, style.px(8), style.px(8));
    m_empty->setVisible(snapshot.plan.markets.isEmpty());
    m_empty->restyle(style);
    keepInSight(*m_empty, height());
    m_add->setVisible(isEnabled() && !snapshot.plan.markets.isEmpty());
    m_add->setFont(style.font(TextRole::Body));
    showCards();
    m_channels->setVisible(!snapshot.plan.markets.isEmpty() || !snapshot.plan.channels.isEmpty());
    m_channels->show(snapshot);
    if (m_question && m_question->isVisible())
        m_question->show(snapshot);
    const Overlap *overlap = &*snapshot.figures.overlap;
    const Id<Market> selected = withEntry(snapshot.plan, snapshot.selection).market;
    for (const MarketFigures &figures : snapshot.figures.markets) {
        if (figures.market == selected)
            overlap = &*figures.overlap;
    }
    m_meter->show(*overlap, snapshot);
    m_marketing->show(selected, snapshot);
    m_sales->show(selected, snapshot);
    revealSelected(selected);
}

/// While something is in the hand, cards that are out of sight wait until it is let go, or until
/// they are scrolled to.
void MarketView::showCards()
{
    const bool isHeld = document().isPreview();
    for (const Id<Market> market : std::as_const(m_order)) {
        ProfileCard *card = cardFor(market);
        if (!isHeld || !card->isFilled() || isInSight(*m_scroll, *card))
            card->show(snapshot());
    }
}

void MarketView::revealSelected(Id<Market> market)
{
    if (std::exchange(m_revealed, market) == market)
        return;
    if (ProfileCard *card = m_cardOf.value(market))
        reveal(*m_scroll, *card);
}

} // namespace lockstep
