// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/market/removal_question.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

RemovalQuestion::RemovalQuestion(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
{
    setObjectName(u"removalQuestion"_s);
    m_question->setObjectName(u"removalQuestionText"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_question);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    m_forAll = addButton(u"entriesForAll"_s, {}, {});
    m_move = addButton(u"entriesMove"_s, tr("Move them to…"), tr("They are for another market"));
    m_along = addButton(
        u"entriesAlong"_s, tr("Remove them too"), tr("They go with the market; can be undone"));
    m_keep = addButton(u"keepMarket"_s, tr("Keep the market"), tr("Nothing is removed"));
    for (auto *button : { m_forAll, m_move, m_along, m_keep })
        row->addWidget(button);
    row->addStretch();
    m_markets = new QMenu(m_move);
    connect(m_move, &QPushButton::clicked, this,
        [this] { m_markets->popup(m_move->mapToGlobal(m_move->rect().bottomLeft())); });
    connect(m_forAll, &QPushButton::clicked, this, [this] { answer(EntriesThen::ForAll); });
    connect(m_along, &QPushButton::clicked, this, [this] { answer(EntriesThen::Remove); });
    connect(m_keep, &QPushButton::clicked, this, &RemovalQuestion::leave);
    connect(m_markets, &QMenu::aboutToShow, this, &RemovalQuestion::offerMarkets);
    hide();
}

QPushButton *RemovalQuestion::addButton(
    const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    return button;
}

/// What is for other markets too stays for them, whatever becomes of the rest.
QString RemovalQuestion::question(const QString &market, int only, int others) const
{
    if (only == 0)
        return tr("%n calendar entry(s) are for %1 and for other markets. What becomes of them?",
            nullptr, others)
            .arg(market);
    const QString rest
        = tr("%n calendar entry(s) are for %1. What becomes of them?", nullptr, only).arg(market);
    return others == 0
        ? rest
        : rest + u' ' + tr("%n more are for other markets, too, and stay there.", nullptr, others);
}

void RemovalQuestion::ask(const Snapshot &snapshot, Id<Market> market)
{
    m_market = market;
    setVisible(true);
    show(snapshot);
    m_forAll->setFocus(Qt::OtherFocusReason);
}

void RemovalQuestion::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const Style &style = snapshot.style;
    const Market *market = lockstep::find(snapshot.plan.markets, m_market);
    const auto entries = entriesFor(snapshot.plan, m_market).size();
    const auto only = entriesOnlyFor(snapshot.plan, m_market).size();
    if (!market || entries == 0) {
        leave();
        return;
    }
    m_question->setText(question(market->name, int(only), int(entries - only)));
    m_forAll->setText(
        only > 0 ? tr("Leave them for all markets") : tr("Leave them for the others"));
    m_forAll->setAccessibleName(m_forAll->text());
    m_forAll->setToolTip(
        only > 0 ? tr("They name no market any more") : tr("They name this market no more"));
    m_along->setVisible(only > 0);
    m_question->setFont(style.font(TextRole::Body, QFont::Medium));
    m_move->setEnabled(snapshot.plan.markets.size() > 1);
    layout()->setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8));
    layout()->setSpacing(style.px(8));
    setAccessibleName(m_question->text());
}

void RemovalQuestion::offerMarkets()
{
    m_markets->clear();
    for (const Market &market : ordered(m_snapshot.plan.markets)) {
        if (market.id == m_market)
            continue;
        auto *action = m_markets->addAction(QString(market.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
            [this, to = market.id] { answer(EntriesThen::Move, to); });
    }
}

void RemovalQuestion::answer(EntriesThen entries, Id<Market> to)
{
    const Id<Market> market = std::exchange(m_market, {});
    hide();
    emit answered(market, entries, to);
}

void RemovalQuestion::leave()
{
    m_market = {};
    hide();
}

void RemovalQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void RemovalQuestion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style &style = m_snapshot.style;
    painter.setPen(QPen(style.colours().bad, style.px(1)));
    painter.setBrush(style.colours().raised);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style.px(6), style.px(6));
}

} // namespace lockstep
