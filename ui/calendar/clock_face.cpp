// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/clock_face.h"

#include "app/figures/calendar_figures.h"
#include "ui/calendar/balance_bar.h"
#include "ui/calendar/calendar_input.h"
#include "ui/calendar/entry_text.h"
#include "ui/shared/contrast.h"
#include "ui/shared/ink.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimerEvent>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

ClockFace::ClockFace(QWidget *parent)
    : QWidget(parent)
    , m_dial(new ClockDial(this))
    , m_words(new QWidget(this))
{
    setObjectName(u"clockFace"_s);
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins({});
    halves->addWidget(m_dial, 3);
    halves->addWidget(m_words, 2);
    m_words->setMinimumHeight(1); // however much it has to say, the pane is as low as it is
    auto *words = new QVBoxLayout(m_words);
    words->addStretch(1);
    addLane(Side::Marketing);
    addLane(Side::Sales);
    words->addStretch(2);
    connect(m_dial, &ClockDial::entryPressed, this, &ClockFace::entryPressed);
}

void ClockFace::addLane(Side side)
{
    auto &lane = m_lanes[int(side)];
    lane.title = new QLabel(m_words);
    lane.title->setObjectName(side == Side::Marketing ? u"clockMarketing"_s : u"clockSales"_s);
    lane.feeds = new QLabel(m_words);
    lane.feeds->setObjectName(
        side == Side::Marketing ? u"clockMarketingFeeds"_s : u"clockSalesFeeds"_s);
    lane.feeds->setWordWrap(true);
    lane.balance = new BalanceBar(BalanceOf::Revenue, m_words);
    lane.balance->setObjectName(
        side == Side::Marketing ? u"clockMarketingBalance"_s : u"clockSalesBalance"_s);
    lane.spend = new BalanceBar(BalanceOf::Spend, m_words);
    lane.spend->setObjectName(
        side == Side::Marketing ? u"clockMarketingSpend"_s : u"clockSalesSpend"_s);
    lane.balance->hide();
    lane.spend->hide();
    lane.balanceWords = new QLabel(m_words);
    lane.balanceWords->setObjectName(
        side == Side::Marketing ? u"clockMarketingBalanceWords"_s : u"clockSalesBalanceWords"_s);
    lane.balanceWords->setWordWrap(true);
    lane.balanceWords->hide();
    lane.rows = new QVBoxLayout;
    lane.rows->setSpacing(0);
    lane.more = new QLabel(m_words);
    lane.more->setObjectName(
        side == Side::Marketing ? u"clockMarketingMore"_s : u"clockSalesMore"_s);
    lane.more->hide();
    auto *words = static_cast<QVBoxLayout *>(m_words->layout());
    words->addWidget(lane.title);
    words->addWidget(lane.feeds);
    words->addLayout(lane.rows);
    words->addWidget(lane.more);
    words->addWidget(lane.balance);
    words->addWidget(lane.spend);
    words->addWidget(lane.balanceWords);
}

void ClockFace::show(const Snapshot &snapshot, QDate today, const Period &shown)
{
    m_snapshot = snapshot;
    const auto &style = snapshot.style;
    const auto work = dayWork(snapshot.plan, snapshot.figures, today);
    m_dial->show(snapshot, work, shown);
    m_words->layout()->setContentsMargins(style.px(8), style.px(8), style.px(16), style.px(8));
    m_words->layout()->setSpacing(style.px(4));
    for (const auto side : { Side::Marketing, Side::Sales })
        showLane(side, work);
    elide();
    fitWords();
    constexpr int kPause = 60; // milliseconds
    const bool isFirst = std::exchange(m_today, today) != today;
    if (isFirst)
        showBalance();
    else
        m_balanceTimer.start(kPause, this);
}

void ClockFace::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_balanceTimer.timerId())
        return QWidget::timerEvent(event);
    m_balanceTimer.stop();
    showBalance();
}

void ClockFace::showBalance()
{
    const auto balance = revenueBalance(m_snapshot.plan, m_snapshot.figures, m_today);
    for (const auto side : { Side::Marketing, Side::Sales }) {
        auto &lane = m_lanes[int(side)];
        lane.balance->show(m_snapshot, balance, side);
        lane.spend->show(m_snapshot, balance, side);
        QStringList sentences;
        for (const auto of : { BalanceOf::Revenue, BalanceOf::Spend })
            sentences << balanceSentence(balance, side, of, m_snapshot.format);
        sentences.removeAll(QString());
        const auto words = sentences.join(u' ');
        lane.balanceWords->setText(words);
        lane.balanceWords->setFont(m_snapshot.style.font(TextRole::Caption));
        setInk(*lane.balanceWords, m_snapshot.style.colours().muted);
    }
    fitWords();
}

int ClockFace::wantedHeight() const
{
    for (const auto &lane : m_lanes)
        lane.rows->invalidate(); // what was hidden counts no more
    auto *layout = m_words->layout();
    layout->invalidate();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width() * 2 / 5)
                                       : layout->totalSizeHint().height();
}

/// Without the last of its entries that are shown; it says how many are not.
void ClockFace::showFewer(Lane &lane)
{
    lane.entries[--lane.shown]->hide();
    lane.more->setText(tr("and %n more", "entries", int(lane.entries.size()) - lane.shown));
    lane.more->show();
}

/// Where there is no room for them, the bars' tips say the amounts, and the dial shows the entries.
void ClockFace::fitWords()
{
    for (auto &lane : m_lanes) {
        lane.balanceWords->setVisible(!lane.balanceWords->text().isEmpty());
        lane.shown = int(lane.entries.size());
        for (auto *entry : std::as_const(lane.entries))
            entry->show();
        lane.more->hide();
    }
    if (wantedHeight() > height()) { // both or none, so that neither side has more to say
        for (auto &lane : m_lanes)
            lane.balanceWords->hide();
    }
    while (wantedHeight() > height()) {
        auto &longer = m_lanes[0].shown >= m_lanes[1].shown ? m_lanes[0] : m_lanes[1];
        if (longer.shown <= 1)
            return;
        showFewer(longer);
    }
}

void ClockFace::showLane(Side side, const DayWork &work)
{
    auto &lane = m_lanes[int(side)];
    const auto &style = m_snapshot.style;
    const auto &of = work.of(side);
    lane.title->setFont(style.font(TextRole::Title));
    lane.title->setText(side == Side::Marketing ? tr("Marketing today") : tr("Sales today"));
    setInk(*lane.title, readable(sideColour(style, side), style));
    lane.feeds->setFont(style.font(TextRole::Body));
    lane.feeds->setText(of.entries.isEmpty() ? tr("Nothing.") : feedText(of.quarters));
    setInk(*lane.feeds, of.quarters.isEmpty() ? style.colours().muted : style.colours().ink);
    lane.more->setFont(style.font(TextRole::Caption));
    lane.more->setIndent(style.px(12));
    setInk(*lane.more, style.colours().muted);
    makeRows(lane, of.entries.size());
    for (qsizetype i = 0; i < of.entries.size(); ++i) {
        const auto *entry = lockstep::find(m_snapshot.plan.entries, of.entries[i]);
        const auto *row = entryFigures(m_snapshot.figures, of.entries[i]);
        const auto lands = row ? row->landsIn() : QString();
        auto *button = lane.entries[i];
        button->setFont(style.font(TextRole::Body));
        button->setProperty("entry", entry->id.value);
        button->setAccessibleName(
            lands.isEmpty() ? entry->title : tr("%1, lands %2").arg(entry->title, lands));
        button->setToolTip(entrySentence(
            m_snapshot.plan, m_snapshot.figures, m_snapshot.format, *entry, work.day));
    }
}

void ClockFace::makeRows(Lane &lane, qsizetype count)
{
    while (lane.entries.size() > count)
        delete lane.entries.takeLast();
    while (lane.entries.size() < count) {
        auto *button = new QToolButton(m_words);
        button->setObjectName(u"clockEntry"_s);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, button] {
            emit entryPressed(Id<Entry> { button->property("entry").toLongLong() });
        });
        lane.rows->addWidget(button, 0, Qt::AlignLeading);
        lane.entries.append(button);
    }
}

QString ClockFace::feedText(const QList<int> &quarters) const
{
    const auto &all = m_snapshot.figures.quarters;
    if (quarters.isEmpty())
        return tr("Feeds no quarter's revenue.");
    if (quarters.size() == 1)
        return tr("Feeds the revenue of %1.").arg(quarterLabel(all[quarters.first()]));
    return tr("Feeds the revenue from %1 to %2.")
        .arg(quarterLabel(all[quarters.first()]), quarterLabel(all[quarters.last()]));
}

void ClockFace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_words->setHidden(width() < height() * 4 / 3);
    elide();
    fitWords();
}

/// A long title ends in "…"; the tip says all.
void ClockFace::elide()
{
    const auto &style = m_snapshot.style;
    const int room = width() * 2 / 5 - style.px(48);
    for (const auto &lane : m_lanes) {
        for (auto *button : lane.entries)
            button->setText(button->fontMetrics()
                                .elidedText(button->accessibleName(), Qt::ElideRight, room)
                                .replace(u'&', u"&&"_s));
    }
}

} // namespace lockstep
