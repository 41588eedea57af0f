// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the view of target markets changes: each an edit in place and one undoable step.

#include "ui/market/market_view.h"

#include "app/market/market_edits.h"
#include "ui/shared/inline_edit.h"

#include <QCoreApplication>
#include <QMap>
#include <QRandomGenerator>
#include <QScrollArea>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Nothing where it is a number.
QString Market::*textOf(ProfileField field)
{
    static const QMap<ProfileField, QString Market::*> texts {
        { ProfileField::Name, &Market::name }, { ProfileField::Vertical, &Market::vertical },
        { ProfileField::Region, &Market::region }, { ProfileField::Trigger, &Market::trigger },
        { ProfileField::Exclusion, &Market::exclusion }
    };
    return texts.value(field, nullptr);
}

QString typedText(const Market &market, ProfileField field, const Format &format)
{
    switch (field) {
    case ProfileField::Name:
    case ProfileField::Vertical:
    case ProfileField::Region:
    case ProfileField::Trigger:
    case ProfileField::Exclusion:
        return market.*textOf(field);
    case ProfileField::Size:
        return sizeText(market, format);
    case ProfileField::DealSize:
        return format.money(market.dealSize);
    case ProfileField::Accounts:
        return format.count(double(market.addressableAccounts));
    case ProfileField::DealSpread:
        return market.dealSizeSpread.ppm == 0 ? QString()
                                              : format.percent(market.dealSizeSpread.fraction());
    case ProfileField::WinShare:
        return format.percent(market.accountWinShare.fraction());
    }
    Q_UNREACHABLE();
}

/// False: it was no number, and nothing changes.
template <class Value> bool take(Value &to, const std::optional<Value> &read)
{
    to = read.value_or(to);
    return read.has_value();
}

bool readNumber(Market &market, ProfileField field, const QString &text, const Format &format)
{
    switch (field) {
    case ProfileField::Size:
        if (const auto range = sizeFrom(text, format)) {
            market.employeesFrom = range->from;
            market.employeesTo = range->to;
            return true;
        }
        return false;
    case ProfileField::DealSize:
        return take(market.dealSize, format.parseMoney(text));
    case ProfileField::Accounts:
        return take(market.addressableAccounts, format.parseCount(text));
    case ProfileField::DealSpread:
        if (text.trimmed().isEmpty()) {
            market.dealSizeSpread = {}; // not known
            return true;
        }
        return take(market.dealSizeSpread, format.parsePercent(text));
    case ProfileField::WinShare:
        return take(market.accountWinShare, format.parsePercent(text));
    case ProfileField::Name:
    case ProfileField::Vertical:
    case ProfileField::Region:
    case ProfileField::Trigger:
    case ProfileField::Exclusion:
        break;
    }
    Q_UNREACHABLE();
}

// `market` with what was typed into `field`; NotANumber when it cannot be read.
Result<Market> withField(
    Market market, ProfileField field, const QString &text, const Format &format)
{
    if (const auto texts = textOf(field))
        market.*texts = text.trimmed();
    else if (!readNumber(market, field, text, format))
        return fail(Fault::NotANumber, text);
    return market;
}

QString changeTitle(ProfileField field, const QString &market)
{
    switch (field) {
    case ProfileField::Name:
        return MarketView::tr("Rename market %1").arg(market);
    case ProfileField::Vertical:
        return MarketView::tr("Change vertical of %1").arg(market);
    case ProfileField::Region:
        return MarketView::tr("Change region of %1").arg(market);
    case ProfileField::Size:
        return MarketView::tr("Change company size of %1").arg(market);
    case ProfileField::Trigger:
        return MarketView::tr("Change trigger of %1").arg(market);
    case ProfileField::Exclusion:
        return MarketView::tr("Change exclusion of %1").arg(market);
    case ProfileField::DealSize:
        return MarketView::tr("Change average deal of %1").arg(market);
    case ProfileField::Accounts:
        return MarketView::tr("Change addressable accounts of %1").arg(market);
    case ProfileField::DealSpread:
        return MarketView::tr("Change how far deals of %1 differ").arg(market);
    case ProfileField::WinShare:
        return MarketView::tr("Change how many accounts of %1 can be won").arg(market);
    }
    Q_UNREACHABLE();
}

} // namespace

void MarketView::editField(Id<Market> id, ProfileField field)
{
    const Market *market = lockstep::find(document().plan().markets, id);
    ProfileCard *card = m_cardOf.value(id);
    if (market == nullptr || card == nullptr)
        return;
    card->setFocusProxy(card->label(field)); // where the keyboard goes when the typing is done
    InlineEdit::open(card, card->label(field)->geometry(),
        typedText(*market, field, snapshot().format), [this, id, field](const QString &text) {
            const Market *now = lockstep::find(document().plan().markets, id);
            if (now == nullptr)
                return;
            const auto next = withField(*now, field, text, snapshot().format);
            if (next)
                apply(changeTitle(field, now->name), putMarket(document().plan(), *next));
            else
                showError(next.error());
        });
}

const RoleList *MarketView::rolesWith(Id<BuyerRole> role) const
{
    for (const ProfileCard *card : m_cardOf) {
        if (card->roles()->title(role) != nullptr)
            return card->roles();
    }
    return nullptr;
}

void MarketView::editRoleTitle(Id<BuyerRole> id)
{
    const BuyerRole *role = lockstep::find(document().plan().buyerRoles, id);
    const RoleList *roles = rolesWith(id);
    if (role == nullptr || roles == nullptr)
        return;
    LiveLabel *title = roles->title(id);
    title->parentWidget()->setFocusProxy(title);
    InlineEdit::open(
        title->parentWidget(), title->geometry(), role->title, [this, id](const QString &text) {
            const BuyerRole *now = lockstep::find(document().plan().buyerRoles, id);
            if (now == nullptr)
                return;
            BuyerRole next = *now;
            next.title = text.trimmed();
            apply(tr("Rename buyer role"), putBuyerRole(document().plan(), next));
        });
}

void MarketView::settle(QWidget *here)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_scroll->ensureWidgetVisible(here);
}

void MarketView::addMarketHere()
{
    const Plan &plan = document().plan();
    Market market;
    market.id = newId<Market>(*QRandomGenerator::global());
    market.position = nextPosition(plan.markets);
    market.name = tr("New market");
    market.dealSize = plan.settings.dealSize;
    if (!apply(tr("Add market"), addMarket(plan, market, *QRandomGenerator::global())))
        return;
    if (ProfileCard *card = m_cardOf.value(market.id)) {
        settle(card->label(ProfileField::Name));
        editField(market.id, ProfileField::Name);
    }
}

void MarketView::addRole(Id<Market> market)
{
    BuyerRole role;
    role.id = newId<BuyerRole>(*QRandomGenerator::global());
    role.market = market;
    role.position = nextPosition(document().plan().buyerRoles);
    role.title = tr("New role");
    if (!apply(tr("Add buyer role"), putBuyerRole(document().plan(), role)))
        return;
    if (const RoleList *roles = rolesWith(role.id)) {
        settle(roles->title(role.id));
        editRoleTitle(role.id);
    }
}

void MarketView::addAccounts(Side side, const QStringList &names)
{
    apply(tr("Add target accounts"),
        addTargetAccounts(document().plan(), side,
            withEntry(document().plan(), focus().selection()).market, names,
            *QRandomGenerator::global()));
}

void MarketView::removeAccounts(const QList<Id<TargetAccount>> &accounts)
{
    Result<Plan> next = document().plan();
    for (const Id<TargetAccount> account : accounts) {
        next = next.and_then(
            [account](const Plan &plan) { return removeTargetAccount(plan, account); });
    }
    apply(tr("Remove target accounts"), next);
}

} // namespace lockstep
