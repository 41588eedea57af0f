// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/levers_face.h"

#include "ui/funnel/lever_list.h"
#include "ui/funnel/lever_place.h"
#include "ui/funnel/lever_worker.h"
#include "ui/funnel/trade_chart.h"
#include "ui/shared/scroll_page.h"
#include "ui/shared/spacing.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString nextStage(const Plan &plan, Id<Stage> id)
{
    const auto stages = ordered(plan.stages);
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        if (stages[i].id == id)
            return stages[i + 1].name;
    }
    return {};
}

} // namespace

LeversFace::LeversFace(const FaceLinks &links, QWidget *parent)
    : FunnelFace(links, parent)
    , m_worker(new LeverWorker(LeverWorker::Wanted::MoneyAndChance, this))
    , m_answer(new QLabel(this))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_page(new ScrollPage(tr("Levers"), this))
    , m_side(new QWidget(this))
{
    m_answer->setObjectName(u"leverAnswer"_s);
    m_answer->setWordWrap(true);
    m_list = new LeverList(m_page->page());
    auto *rows = new QVBoxLayout(m_page->page());
    rows->setContentsMargins({});
    rows->addWidget(m_list);
    rows->addStretch(1);
    m_readout = new QLabel(m_side);
    m_readout->setObjectName(u"tradeReadout"_s);
    m_readout->setWordWrap(true);
    m_trade = new TradeChart(m_side);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->addWidget(m_readout);
    side->addWidget(m_trade, 1);
    m_parts->addWidget(m_page, 3);
    m_parts->addWidget(m_side, 2);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_answer);
    column->addLayout(m_parts, 1);
    connect(m_worker, &LeverWorker::done, this, &LeversFace::take);
    connect(m_list, &LeverList::opened, this, &LeversFace::open);
    connect(m_trade, &TradeChart::moved, m_readout, &QLabel::setText);
    connect(m_list, &LeverList::currentChanged, this, [this](int row) {
        const auto at = m_list->rowRect(row);
        m_page->ensureVisible(at.center().x(), at.center().y(), 0, at.height());
        showTrade();
    });
}

void LeversFace::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_isFollowing = true;
    const auto &style = snapshot.style;
    m_worker->follow(snapshot);
    layout()->setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8));
    setSpacing(*layout(), style.px(8));
    setSpacing(*m_parts, style.px(24));
    for (auto *label : { m_answer, m_readout })
        label->setFont(style.font(TextRole::Body));
    if (m_board)
        take(m_board);
    else
        m_answer->setText(tr("Working out what each input is worth…"));
    arrange();
}

void LeversFace::take(const std::shared_ptr<const LeverBoard> &board)
{
    m_board = board;
    m_list->show(board, m_snapshot.style, m_snapshot.format);
    showTrade();
}

const LeverLine *LeversFace::tradeLine() const
{
    if (!m_board)
        return nullptr;
    const auto has = [](const LeverLine &line) { return !line.trade.planned.isEmpty(); };
    if (m_list->current() >= 0 && has(m_board->lines[m_list->current()]))
        return &m_board->lines[m_list->current()];
    const auto &lines = m_board->lines;
    const auto ofStage = std::find_if(lines.begin(), lines.end(), [&](const LeverLine &line) {
        return has(line) && line.effect.lever.stage == m_snapshot.selection.stage;
    });
    const auto any
        = ofStage != lines.end() ? ofStage : std::find_if(lines.begin(), lines.end(), has);
    return any == lines.end() ? nullptr : &*any;
}

void LeversFace::showTrade()
{
    const bool isEmpty = !m_board || m_list->current() < 0;
    m_answer->setText(isEmpty
            ? tr("Nothing that is planned becomes revenue yet.")
            : leverSentence(m_board->lines[m_list->current()], *m_board, m_snapshot.format));
    arrange();
    const auto *line = tradeLine();
    if (!line)
        return;
    const auto id = line->effect.lever.stage;
    const auto *stage = lockstep::find(m_snapshot.plan.stages, id);
    m_trade->show(line->trade, stage ? stage->name : QString(), nextStage(m_snapshot.plan, id),
        m_snapshot.style, m_snapshot.format);
    m_readout->setText(m_trade->readout());
}

void LeversFace::resizeEvent(QResizeEvent *event)
{
    FunnelFace::resizeEvent(event);
    arrange();
}

/// What was given up while nobody looked is worked out after all.
void LeversFace::showEvent(QShowEvent *event)
{
    FunnelFace::showEvent(event);
    if (m_isFollowing)
        m_worker->follow(m_snapshot);
}

/// The chances take their time: none are worked out for nobody.
void LeversFace::hideEvent(QHideEvent *event)
{
    FunnelFace::hideEvent(event);
    m_worker->stop();
}

/// The trade beside the list where it is wide, below it where it is high, else the list alone.
void LeversFace::arrange()
{
    const auto &style = m_snapshot.style;
    const bool isBeside = width() > style.px(760);
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setVisible(tradeLine() && (isBeside || height() > style.px(440)));
}

void LeversFace::open(int row)
{
    goToLever(links(), m_snapshot, m_board->lines[row].effect.lever);
}

} // namespace lockstep
