// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/start_screen.h"

#include "ui/recover/recover_card.h"
#include "ui/shared/icons.h"
#include "ui/shared/page_style.h"
#include "ui/window/recent_row.h"
#include "ui/window/start_card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

StartScreen::StartScreen(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(tr("Lockstep")))
    , m_claim(new QLabel(tr("One growth target. One joint plan of marketing and sales.")))
    , m_back(new QToolButton)
    , m_recover(new RecoverCard)
    , m_recentTitle(new QLabel(tr("Recent plans")))
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    setObjectName(u"startScreen"_s);
    setAccessibleName(tr("Start"));
    for (const auto kind :
        { StartCard::Kind::NewPlan, StartCard::Kind::Open, StartCard::Kind::Sample })
        m_cards.append(new StartCard(kind));
    m_cards[0]->setObjectName(u"newPlanCard"_s);
    m_cards[1]->setObjectName(u"openPlanCard"_s);
    m_cards[2]->setObjectName(u"samplePlanCard"_s);
    connect(m_cards[0], &StartCard::clicked, this, &StartScreen::newWanted);
    connect(m_cards[1], &StartCard::clicked, this, &StartScreen::openWanted);
    connect(m_cards[2], &StartCard::clicked, this, &StartScreen::sampleWanted);
    connect(m_recover, &RecoverCard::clicked, this, &StartScreen::recoverWanted);
    m_back->setObjectName(u"backToPlanButton"_s);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    connect(m_back, &QToolButton::clicked, this, &StartScreen::backWanted);
    setFocusProxy(m_cards.first());
    layOut();
}

void StartScreen::layOut()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addStretch();
    head->addWidget(m_back);
    auto *cards = new QHBoxLayout;
    cards->setObjectName(u"startCards"_s);
    for (auto *card : m_cards)
        cards->addWidget(card);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setObjectName(u"startColumn"_s);
    column->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_claim);
    column->addLayout(cards);
    column->addWidget(m_recover);
    column->addWidget(m_recentTitle);
    column->addWidget(m_list);
    column->addStretch(2);
    auto *middle = new QHBoxLayout(page);
    middle->addStretch();
    middle->addLayout(column);
    middle->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"startScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
}

void StartScreen::restyle(const Style &style)
{
    m_style = style;
    m_recover->restyle(style);
    m_recentTitle->setFont(style.font(TextRole::Title));
    m_back->setIcon(icon(Icon::ChevronLeft, style));
    auto palette = this->palette();
    palette.setColor(QPalette::WindowText, style.colours().muted);
    m_claim->setPalette(palette);
    m_claim->setContentsMargins(0, style.px(4), 0, style.px(20));
    m_recentTitle->setContentsMargins(style.px(4), style.px(24), 0, style.px(8));
    findChild<QHBoxLayout *>(u"startCards"_s)->setSpacing(style.px(16));
    findChild<QVBoxLayout *>(u"startColumn"_s)->setSpacing(0);
    fitCards();
    fillList();
    update();
}

/// In a window too narrow for this size, all cards are smaller alike rather than out of sight; in a
/// large one they are larger.
void StartScreen::fitCards()
{
    constexpr int kWanted = 984; // three cards, the gaps between them, a margin
    const auto grown = grownTo(m_style, size());
    const double fit = std::min(1.0, double(width()) / m_style.px(kWanted));
    const Style fitted(m_style.theme(), m_style.isRoom(), grown.zoom() * fit);
    for (auto *card : m_cards)
        card->restyle(fitted);
    m_name->setFont(grown.font(TextRole::Headline));
    m_claim->setFont(grown.font(TextRole::Title, QFont::Normal));
}

void StartScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCards();
}

void StartScreen::present(const QList<RecentPlan> &plans, const QString &openPlan)
{
    m_plans = plans;
    m_back->setText(tr("Back to %1").arg(openPlan));
    m_back->setToolTip(tr("Back to the plan that is open (Esc)"));
    m_back->setVisible(!openPlan.isEmpty());
    fillList();
}

void StartScreen::presentAbandoned(const QList<AbandonedCopy> &copies)
{
    m_recover->present(copies);
}

void StartScreen::fillList()
{
    for (auto *row : m_list->findChildren<RecentRow *>()) {
        row->hide();
        row->deleteLater(); // one of them may be the one that was just clicked
    }
    for (int index = 0; index < m_plans.size(); ++index) {
        const auto path = m_plans[index].path;
        auto *row = new RecentRow(m_plans[index], index + 1, m_style, m_list);
        if (m_plans[index].isThere())
            connect(row, &RecentRow::clicked, this, [this, path] { emit recentWanted(path); });
        connect(row, &RecentRow::removeWanted, this, [this, path] { emit removeWanted(path); });
        m_rows->addWidget(row);
        row->show();
    }
    m_recentTitle->setVisible(!m_plans.isEmpty());
}

void StartScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_style.colours().ground);
}

void StartScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        emit backWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
