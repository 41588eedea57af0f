// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/market/profile_card.h"

#include "app/plan/limits.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/marks.h"
#include "ui/shared/open_words.h"
#include "ui/shared/scope.h"
#include "ui/shared/spacing.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>

namespace lockstep {

using namespace Qt::StringLiterals;

ProfileCard::ProfileCard(Id<Market> market, QWidget *parent)
    : QWidget(parent)
    , m_market(market)
    , m_grid(new QGridLayout)
    , m_ask(new LiveLabel(TextRole::Body, this))
    , m_open(new ElidedLabel(this))
    , m_chip(new AgreementChip(this))
    , m_remove(new RemoveButton(tr("Remove this market and its streams"), this))
    , m_roles(new RoleList(market, this))
{
    setObjectName(u"profile%1"_s.arg(market.value));
    setFocusPolicy(Qt::TabFocus); // Space selects it; a click has its own meaning
    m_chip->setObjectName(u"marketChip%1"_s.arg(market.value));
    m_remove->setObjectName(u"removeMarket%1"_s.arg(market.value));
    m_open->setObjectName(u"openWords%1"_s.arg(market.value));
    m_open->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ask->setFocusPolicy(Qt::NoFocus);
    m_ask->setAttribute(Qt::WA_TransparentForMouseEvents);

    addField(ProfileField::Name, {});
    m_values.value(int(ProfileField::Name))->setWeight(QFont::DemiBold);
    auto *head = new QHBoxLayout;
    head->addWidget(label(ProfileField::Name), 1);
    head->addWidget(m_remove);
    head->addWidget(m_open);
    head->addWidget(m_chip);
    addField(ProfileField::Vertical, tr("Vertical"));
    addField(ProfileField::Region, tr("Region"));
    addField(ProfileField::Size, tr("Employees"));
    addField(ProfileField::DealSize, tr("Average deal"));
    addField(ProfileField::DealSpread, tr("Deals differ by"));
    addField(ProfileField::Accounts, tr("Addressable"));
    addField(ProfileField::WinShare, tr("Can be won"));
    addField(ProfileField::Trigger, tr("Trigger"));
    addField(ProfileField::Exclusion, tr("Exclusion"));
    m_grid->setColumnStretch(1, 1);
    auto *all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addWidget(m_ask);
    all->addLayout(m_grid);
    all->addWidget(m_roles);
    all->addStretch(1);
    connect(m_chip, &AgreementChip::clicked, this,
        [this](Side side) { emit chipClicked(m_market, side); });
    connect(m_chip, &AgreementChip::menuWanted, this,
        [this](Side side, QPoint at) { emit chipMenuWanted(m_market, side, at); });
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeWanted(m_market); });
}

void ProfileCard::addField(ProfileField field, const QString &caption)
{
    auto *value
        = new LiveLabel(field == ProfileField::Name ? TextRole::Title : TextRole::Body, this);
    value->setObjectName(u"profileField%1_%2"_s.arg(int(field)).arg(m_market.value));
    m_values.insert(int(field), value);
    connect(value, &LiveLabel::editWanted, this, [this, field] {
        emit selectWanted(m_market);
        emit editWanted(m_market, field);
    });
    if (caption.isEmpty())
        return;
    auto *label = new LiveLabel(TextRole::Caption, this);
    label->setFocusPolicy(Qt::NoFocus);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_captions.append({ caption, label });
    const int line = m_grid->rowCount();
    m_grid->addWidget(label, line, 0, Qt::AlignTop);
    m_grid->addWidget(value, line, 1);
}

void ProfileCard::showFields(const Market &market, const Snapshot &snapshot)
{
    const Format &format = snapshot.format;
    const auto put = [&](ProfileField field, const QString &text, const QString &placeholder) {
        label(field)->setColour(ink());
        label(field)->show(text, placeholder, snapshot.style);
    };
    put(ProfileField::Name, market.name, tr("Market"));
    put(ProfileField::Vertical, market.vertical, tr("Which vertical?"));
    put(ProfileField::Region, market.region, tr("Where?"));
    put(ProfileField::Size, sizeText(market, format), tr("Any size"));
    put(ProfileField::Trigger, market.trigger, tr("What makes them buy now?"));
    put(ProfileField::Exclusion, market.exclusion, tr("Whom do we leave alone?"));
    put(ProfileField::DealSize,
        u"%1 · %2"_s.arg(format.money(market.dealSize), markName(market.dealSizeEvidence.mark)),
        tr("Average deal"));
    put(ProfileField::Accounts,
        market.addressableAccounts == 0
            ? QString()
            : u"%1 · %2"_s.arg(format.count(double(market.addressableAccounts)),
                markName(market.accountsEvidence.mark)),
        tr("How many are there?"));
    put(ProfileField::DealSpread,
        market.dealSizeSpread.ppm == 0 ? QString()
                                       : format.percent(market.dealSizeSpread.fraction()),
        tr("How far from their mean?"));
    put(ProfileField::WinShare,
        tr("%1 of those approached").arg(format.percent(market.accountWinShare.fraction())),
        tr("How many of those approached?"));
    label(ProfileField::DealSpread)
        ->setToolTip(
            tr("Standard deviation of single deals as a part of their mean, up to %1. The forecast "
               "takes it where deals were counted, and where it is less than the deal size's mark "
               "says."
               " Empty: not known.")
                .arg(format.percent(Ratio { limits::kMaxSpreadPpm }.fraction())));
    label(ProfileField::WinShare)
        ->setToolTip(tr(
            "Of the accounts that are approached, how many can be won at all, over %1, up to %2. "
            "The fewer they are, the more accounts the market must have for its target.")
                         .arg(format.percent(0), format.percent(1)));
    label(ProfileField::DealSize)->setToolTip(evidenceText(market.dealSizeEvidence));
    label(ProfileField::Accounts)->setToolTip(evidenceText(market.accountsEvidence));
}

void ProfileCard::showCaptions(const Style &style)
{
    for (const Caption &caption : m_captions) {
        const QColor &muted = style.colours().muted;
        caption.label->setColour(m_isFaded ? faded(muted, style) : muted);
        caption.label->show(caption.text, {}, style);
        caption.label->setFixedWidth(style.px(96));
    }
}

void ProfileCard::showSelected(const Selection &scope)
{
    const bool isSelected = scope.market == m_market;
    const bool isFaded = !scope.market.isNull() && !isSelected;
    if (isSelected != m_isSelected || isFaded != m_isFaded)
        update();
    m_isSelected = isSelected;
    m_isFaded = isFaded;
    m_chip->setFaded(isFaded);
    setAccessibleDescription(m_isSelected ? tr("Selected") : QString());
}

QColor ProfileCard::ink() const
{
    const QColor &ink = m_style.colours().ink;
    return m_isFaded ? faded(ink, m_style) : ink;
}

void ProfileCard::showAsk(const Snapshot &snapshot)
{
    for (const MarketFigures &figures : snapshot.figures.markets) {
        if (figures.market != m_market)
            continue;
        const Format &format = snapshot.format;
        const QColor &muted = m_style.colours().muted;
        m_ask->setColour(m_isFaded ? faded(muted, m_style) : muted);
        QString ask = tr("Target %1, planned %2. Needs %3 wins")
                          .arg(format.compactMoney(figures.targetMinorUnits),
                              format.compactMoney(figures.plannedMinorUnits),
                              format.count(figures.wonNeed));
        if (figures.needOfAddressable > 0)
            ask += tr(", %1 of the addressable accounts")
                       .arg(format.percent(figures.needOfAddressable));
        m_ask->show(ask + u'.', tr("What the plan asks of this market"), snapshot.style);
    }
}

void ProfileCard::show(const Snapshot &snapshot)
{
    const Market *market = lockstep::find(snapshot.plan.markets, m_market);
    if (market == nullptr)
        return;
    const bool isRestyled = !(m_style == snapshot.style);
    if (isRestyled)
        update();
    m_style = snapshot.style;
    showSelected(withEntry(snapshot.plan, snapshot.selection));
    showAsk(snapshot);
    const Standing *stand = standing(snapshot.figures, ItemKind::Market, m_market.value);
    if (stand && (isRestyled || m_standing != *stand))
        showStanding(*stand);
    const auto &settings = snapshot.plan.settings;
    Shown next { *market, snapshot.plan.buyerRoles, settings.locale, settings.currency, m_isFaded,
        isEnabled(), m_style };
    if (m_shown != next)
        showProfile(snapshot, m_shown.emplace(std::move(next)).market);
    fitHead();
}

void ProfileCard::showProfile(const Snapshot &snapshot, const Market &market)
{
    setAccessibleName(market.name);
    const int edge = m_style.px(12);
    layout()->setContentsMargins(edge, m_style.px(8), edge, edge);
    setSpacing(*layout(), m_style.px(4));
    setSpacing(*m_grid, m_style.px(4), 0);
    m_remove->setFont(m_style.font(TextRole::Body));
    showFields(market, snapshot);
    showCaptions(m_style);
    m_roles->show(snapshot, ink());
}

void ProfileCard::showStanding(const Standing &standing)
{
    m_standing = standing;
    m_chip->show(standing, m_style);
    m_open->setFont(m_style.font(TextRole::Caption));
    QPalette palette = m_open->palette();
    palette.setColor(QPalette::WindowText, m_style.colours().muted);
    m_open->setPalette(palette);
    m_open->setText(openWords(standing));
}

void ProfileCard::fitHead()
{
    if (!m_shown)
        return;
    const QFontMetrics metrics(m_style.font(TextRole::Title, QFont::DemiBold));
    const int taken = metrics.horizontalAdvance(m_shown->market.name) + m_chip->sizeHint().width()
        + m_remove->sizeHint().width() + m_style.px(48); // edges and what lies between
    m_open->giveWay(width() - taken);
}

void ProfileCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

void ProfileCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_style.colours();
    painter.setPen(
        m_isSelected ? QPen(colours.marketing, m_style.px(2)) : QPen(colours.hairline, 1));
    painter.setBrush(m_isSelected ? colours.selected : m_isFaded ? colours.ground : colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_style.px(6), m_style.px(6));
    if (!hasFocus())
        return;
    painter.setPen(QPen(colours.ink, m_style.px(2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), m_style.px(4), m_style.px(4));
}

void ProfileCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit selectWanted(m_isSelected ? Id<Market> {} : m_market);
}

void ProfileCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        emit selectWanted(m_isSelected ? Id<Market> {} : m_market);
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
