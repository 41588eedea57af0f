// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/funnel_view.h"

#include "app/funnel/funnel_edits.h"
#include "app/market/market_edits.h"
#include "ui/funnel/selection_chooser.h"
#include "ui/funnel/stage_details.h"
#include "ui/funnel/waterfall_canvas.h"
#include "ui/funnel/why.h"
#include "ui/shared/contrast.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/explain.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/scope.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The one stage that the selected entry or clause is about stands out like a selected one.
Selection withSubject(const Snapshot &snapshot)
{
    auto selection = snapshot.selection;
    const auto stages = scopeOf(snapshot.plan, snapshot.figures, selection).stages;
    if (stages.size() == 1)
        selection.stage = *stages.begin();
    return selection;
}

} // namespace

FunnelView::FunnelView(Document &document, Focus &focus, QWidget *parent)
    : View(document, focus, parent)
{
    auto *content = new QWidget(this);
    m_pages = new QStackedLayout(content);
    m_pages->addWidget(makeContent());
    setContent(content);
    connectParts();
}

QString FunnelView::title() const
{
    return tr("Funnel waterfall");
}

QWidget *FunnelView::makeContent()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    m_chooser = new SelectionChooser(page);
    m_canvas = new WaterfallCanvas(page);
    m_details = new StageDetails(page);
    m_details->hide();
    m_parts = new QBoxLayout(QBoxLayout::TopToBottom);
    m_parts->addWidget(m_canvas, 1);
    m_parts->addWidget(m_details);
    column->addWidget(m_chooser);
    column->addLayout(m_parts, 1);
    return page;
}

/// Waiting for its numbers: each stage lower than the one before.
void FunnelView::paintExample(QPainter &painter, const QRectF &at, const Style &style)
{
    const auto &colours = style.colours();
    constexpr int kStages = 5;
    const double pitch = at.width() / kStages;
    painter.setPen(QPen(colours.muted, style.px(1)));
    for (int i = 0; i < kStages; ++i) {
        const double height = at.height() / (1 + 0.6 * i);
        const QRectF column(
            at.left() + pitch * (i + 0.2), at.bottom() - height, pitch * 0.6, height);
        const auto &side = 2 * i < kStages ? colours.marketing : colours.sales;
        QRectF planned = column;
        planned.setTop(column.center().y());
        painter.fillRect(planned, blended(side, colours.paper, 0.5));
        painter.drawRect(column);
    }
}

void FunnelView::makeEmpty()
{
    m_empty = new EmptyState(Icon::Funnel,
        tr("Add a market, or import exports, and its funnel stands here."), tr("Add a market"),
        this);
    m_empty->setPicture(&FunnelView::paintExample);
    m_empty->button()->setObjectName(u"addFirstMarket"_s);
    connect(m_empty, &EmptyState::wanted, this, &FunnelView::addFirstMarket);
    m_pages->addWidget(m_empty);
}

void FunnelView::makeBroken()
{
    m_broken = new QLabel(this);
    m_broken->setObjectName(u"brokenText"_s);
    m_broken->setWordWrap(true);
    m_broken->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_broken);
}

void FunnelView::connectParts()
{
    connect(m_chooser, &SelectionChooser::chosen, this,
        [this](const Selection &selection) { focus().select(selection); });
    connect(m_canvas, &WaterfallCanvas::stageClicked, this, &FunnelView::selectStage);
    connect(m_canvas, &WaterfallCanvas::pulledTo, this,
        [this](StepInput input, qsizetype index, double from, double wanted) {
            preview(changed(input, index, from, wanted));
        });
    connect(m_canvas, &WaterfallCanvas::settledAt, this,
        [this](StepInput input, qsizetype index, double from, double wanted) {
            apply(changeTitle(input, index), changed(input, index, from, wanted));
        });
    connect(m_canvas, &WaterfallCanvas::cancelled, this, [this] { document().cancel(); });
    connect(m_canvas, &WaterfallCanvas::editWanted, this, &FunnelView::edit);
    connect(m_details, &StageDetails::toggled, this, &FunnelView::toggleAgreed);
    connect(m_details, &StageDetails::menuWanted, this, &FunnelView::chooseStand);
}

void FunnelView::render(const Snapshot &snapshot)
{
    m_waterfall = waterfall(snapshot.plan, snapshot.figures, snapshot.selection);
    m_chooser->show(snapshot);
    m_chooser->setContentsMargins(
        snapshot.style.px(12), snapshot.style.px(4), snapshot.style.px(12), 0);
    if (snapshot.figures.streams.isEmpty()) {
        renderEmpty(snapshot);
        return;
    }
    m_pages->setCurrentIndex(0);
    QStringList open;
    for (const auto &stage : m_waterfall.stages)
        open << openByName(snapshot, stage);
    m_canvas->setOpen(open);
    m_canvas->show(m_waterfall, withSubject(snapshot), snapshot.style, snapshot.format);
    const auto stage = selectedStage();
    m_details->setVisible(stage >= 0);
    if (stage >= 0)
        m_details->show(snapshot, m_waterfall, stage);
    arrange();
}

void FunnelView::renderEmpty(const Snapshot &snapshot)
{
    if (!m_empty) {
        makeEmpty();
        makeBroken();
    }
    const auto &findings = snapshot.figures.findings;
    const bool isBroken = !findings.isEmpty() && findings.first().severity == Severity::Error;
    m_pages->setCurrentWidget(isBroken ? static_cast<QWidget *>(m_broken) : m_empty);
    m_broken->setFont(snapshot.style.font(TextRole::Body));
    m_broken->setText(isBroken ? explain(findings.first().error) : QString());
    m_empty->restyle(snapshot.style);
}

void FunnelView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    arrange();
}

/// Beside the waterfall where it is wide, below it where it is not.
void FunnelView::arrange()
{
    const auto &style = snapshot().style;
    m_chooser->setHidden(height() < style.px(150)); // there, the waterfall needs all of it
    const bool isBeside = width() > 2 * height() || width() > style.px(1100);
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_details->setBeside(isBeside);
    const QSize wanted(
        std::min(style.px(320), width() / 3), std::min(style.px(160), height() * 2 / 5));
    m_details->setMinimumSize(isBeside ? wanted.width() : 0, isBeside ? 0 : wanted.height());
    m_details->setMaximumSize(
        isBeside ? wanted.width() : QWIDGETSIZE_MAX, isBeside ? QWIDGETSIZE_MAX : wanted.height());
}

qsizetype FunnelView::selectedStage() const
{
    const auto &stages = m_waterfall.stages;
    const auto at = std::find_if(stages.begin(), stages.end(),
        [&](const WaterfallStage &stage) { return stage.stage == snapshot().selection.stage; });
    return at == stages.end() ? -1 : at - stages.begin();
}

void FunnelView::selectStage(Id<Stage> stage)
{
    auto selection = focus().selection();
    selection.stage = selection.stage == stage ? Id<Stage>() : stage;
    focus().select(selection);
}

/// Always from the committed plan: a preview is one change from it, not a change of a change.
Result<Plan> FunnelView::changed(StepInput input, qsizetype index, double from, double wanted)
{
    const auto stage = m_waterfall.stages[index].stage;
    const StreamFilter filter { snapshot().selection.market, snapshot().selection.channel };
    return input == StepInput::Rate
        ? changeRate(document().committed(), stage, filter, { from, wanted })
        : changeLag(document().committed(), stage, filter, { from, wanted });
}

QString FunnelView::changeTitle(StepInput input, qsizetype index) const
{
    const auto *only = onlyStream(snapshot());
    auto streams = snapshot().selection;
    streams.quarter = -1; // a rate holds in every quarter
    const auto name
        = only ? only->name : waterfall(snapshot().plan, snapshot().figures, streams).title;
    const auto title = input == StepInput::Rate ? tr("Change %1 → %2 rate of %3")
                                                : tr("Change %1 → %2 days of %3");
    return title.arg(m_waterfall.stages[index].name, m_waterfall.stages[index + 1].name, name);
}

void FunnelView::edit(StepInput input, qsizetype index)
{
    const auto &format = snapshot().format;
    const auto &stage = m_waterfall.stages[index];
    auto at = m_canvas->handle(input, index)->geometry();
    const int widened = std::max(0, snapshot().style.px(88) - at.width());
    at.adjust(-widened / 2, 0, widened / 2, 0);
    auto *line = InlineEdit::open(m_canvas, at,
        input == StepInput::Rate ? format.percent(stage.rate) : format.days(stage.lagDays),
        [=, this](const QString &text) { typed(input, index, text); });
    line->setFont(snapshot().style.font(TextRole::Body));
    line->setAccessibleName(m_canvas->handle(input, index)->accessibleName());
}

void FunnelView::typed(StepInput input, qsizetype index, const QString &text)
{
    const auto &stage = m_waterfall.stages[index];
    const auto rate = snapshot().format.parsePercent(text);
    const auto lag = snapshot().format.parseDuration(text);
    const bool isRate = input == StepInput::Rate;
    if (isRate ? !rate : !lag) {
        showError({ Fault::NotANumber, text, {} });
        return;
    }
    const double from = isRate ? stage.rate : stage.lagDays;
    const double wanted = isRate ? rate->fraction() : lag->days();
    apply(changeTitle(input, index), changed(input, index, from, wanted));
}

/// With a channel to sell it through, since only a stream has a funnel.
void FunnelView::addFirstMarket()
{
    auto &ids = *QRandomGenerator::global();
    Plan plan = document().committed();
    Result<Plan> next = plan;
    if (plan.channels.isEmpty())
        next = addChannel(plan, { newId<Channel>(ids), 0, tr("Direct") }, ids);
    if (next && plan.markets.isEmpty()) {
        Market market;
        market.id = newId<Market>(ids);
        market.name = tr("First market");
        market.dealSize = plan.settings.dealSize;
        next = addMarket(*next, market, ids);
    }
    apply(tr("Add a market"), next);
}

} // namespace lockstep
