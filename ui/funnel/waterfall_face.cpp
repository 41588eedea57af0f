// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/waterfall_face.h"

#include "app/calendar/fiscal.h"
#include "ui/funnel/lever_strip.h"
#include "ui/funnel/stage_details.h"
#include "ui/funnel/waterfall_canvas.h"
#include "ui/funnel/why.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/scope.h"
#include "ui/shared/why_words.h"

#include <QBoxLayout>
#include <QTimer>

namespace lockstep {

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

WaterfallFace::WaterfallFace(const FaceLinks &links, QWidget *parent)
    : FunnelFace(links, parent)
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_canvas(new WaterfallCanvas(this))
    , m_details(new StageDetails(links, this))
{
    m_details->hide();
    m_parts->setContentsMargins({});
    m_parts->addWidget(m_canvas, 1);
    m_parts->addWidget(m_details);
    connectParts();
}

void WaterfallFace::connectParts()
{
    connect(m_canvas, &WaterfallCanvas::stageClicked, this, &WaterfallFace::selectStage);
    connect(m_canvas, &WaterfallCanvas::whyWanted, this,
        [this](const WaterfallNumber &number) { links().showWhy(figureOf(number)); });
    m_canvas->setExplained(
        [this](const WaterfallNumber &number) { return !figureOf(number).isEmpty(); });
    connect(m_canvas, &WaterfallCanvas::pulledTo, this,
        [this](StepInput input, qsizetype index, double from, double wanted) {
            links().preview(changed(input, index, from, wanted));
        });
    connect(m_canvas, &WaterfallCanvas::settledAt, this,
        [this](StepInput input, qsizetype index, double from, double wanted) {
            links().apply(changeTitle(input, index), changed(input, index, from, wanted));
        });
    connect(m_canvas, &WaterfallCanvas::cancelled, this, [this] { links().document.cancel(); });
    connect(m_canvas, &WaterfallCanvas::editWanted, this, &WaterfallFace::edit);
    connect(m_details, &StageDetails::sizeWanted, this, &WaterfallFace::arrange);
}

void WaterfallFace::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_waterfall = waterfall(snapshot.plan, snapshot.figures, snapshot.selection);
    showTarget();
    m_canvas->setFlows(waterfallFlows(snapshot.plan, snapshot.figures, snapshot.selection));
    m_canvas->setHeld(links().document.isPreview());
    QStringList open;
    for (qsizetype i = 0; i < m_waterfall.stages.size() && !m_canvas->isHeld(); ++i)
        open << openByName(snapshot, i);
    if (!open.isEmpty())
        m_canvas->setOpen(open);
    m_canvas->show(m_waterfall, withSubject(snapshot), snapshot.style, snapshot.format);
    const auto stage = selectedStage();
    m_details->setVisible(stage >= 0);
    if (stage >= 0)
        m_details->show(snapshot, m_waterfall, stage);
    arrange();
}

/// Empty: no figure says exactly this.
QString WaterfallFace::figureOf(const WaterfallNumber &number) const
{
    const auto stage = m_waterfall.stages.value(number.stage).stage;
    return lockstep::figureOf(m_snapshot, stage, number.what);
}

const Target *WaterfallFace::firstTarget(const Plan &plan) const
{
    const int year = firstFiscalYear(plan.settings);
    const auto at = std::find_if(plan.targets.begin(), plan.targets.end(),
        [year](const Target &target) { return target.fiscalYear == year; });
    return at == plan.targets.end() ? nullptr : &*at;
}

void WaterfallFace::showTarget()
{
    const auto *target = firstTarget(m_snapshot.plan);
    if (!target) {
        m_canvas->setTarget(0, {}, {});
        return;
    }
    const auto money = m_snapshot.format.money(target->revenue);
    const auto year = fiscalYearLabel(target->fiscalYear);
    m_canvas->setTarget(double(target->revenue.minorUnits),
        tr("Revenue target of %1: %2").arg(year, money),
        tr("%1 of revenue are wanted for %2, over all streams. Pull to see what another target "
           "needs.")
            .arg(money, year));
}

void WaterfallFace::setMode(WaterfallMode mode)
{
    m_canvas->setMode(mode);
}

void WaterfallFace::enter(Id<Stage> stage, StepInput input)
{
    for (qsizetype i = 0; i + 1 < m_waterfall.stages.size(); ++i) {
        if (m_waterfall.stages[i].stage == stage)
            m_canvas->handle(input, i)->setFocus(Qt::TabFocusReason);
    }
}

void WaterfallFace::enterInput(const QString &input)
{
    m_details->enterInput(input);
}

void WaterfallFace::resizeEvent(QResizeEvent *event)
{
    FunnelFace::resizeEvent(event);
    arrange();
}

/// The levers wait until the window has appeared.
void WaterfallFace::paintEvent(QPaintEvent *event)
{
    FunnelFace::paintEvent(event);
    if (!std::exchange(m_isSeen, true))
        QTimer::singleShot(0, this, &WaterfallFace::arrange);
}

void WaterfallFace::makeLevers()
{
    m_levers = new LeverStrip(links(), this);
    m_parts->insertWidget(1, m_levers);
}

/// Where stages, with or without their details, leave room for them.
void WaterfallFace::placeLevers(bool isBeside)
{
    const auto &style = m_snapshot.style;
    const bool hasDetails = !m_details->isHidden();
    const int taken = hasDetails && isBeside ? m_details->minimumWidth() : 0;
    const double each = std::max<double>(4, double(m_waterfall.stages.size())) * style.px(110);
    const int wide = style.px(320);
    const bool hasRoom
        = m_isSeen && isBeside && width() - taken - wide > each && height() > style.px(200);
    if (hasRoom && !m_levers)
        makeLevers();
    if (!m_levers)
        return;
    m_levers->setHidden(!hasRoom);
    m_levers->setFixedWidth(wide);
    if (hasRoom)
        m_levers->show(m_snapshot);
}

/// Beside the waterfall where it is wide, below it where it is not.
void WaterfallFace::arrange()
{
    const auto &style = m_snapshot.style;
    const bool isBeside = width() > 2 * height() || width() > style.px(1100);
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_details->setBeside(isBeside);
    const bool isEditing = m_details->hasInputs();
    const int low = isEditing ? height() * 3 / 5 : std::min(style.px(160), height() * 2 / 5);
    const QSize wanted(
        std::min(style.px(isEditing ? 400 : 320), isEditing ? width() / 2 : width() / 3), low);
    m_details->setMinimumSize(isBeside ? wanted.width() : 0, isBeside ? 0 : wanted.height());
    m_details->setMaximumSize(
        isBeside ? wanted.width() : QWIDGETSIZE_MAX, isBeside ? QWIDGETSIZE_MAX : wanted.height());
    placeLevers(isBeside);
}

qsizetype WaterfallFace::selectedStage() const
{
    const auto &stages = m_waterfall.stages;
    const auto at = std::find_if(stages.begin(), stages.end(),
        [&](const WaterfallStage &stage) { return stage.stage == m_snapshot.selection.stage; });
    return at == stages.end() ? -1 : at - stages.begin();
}

void WaterfallFace::selectStage(Id<Stage> stage)
{
    auto selection = links().focus.selection();
    selection.stage = selection.stage == stage ? Id<Stage>() : stage;
    links().focus.select(selection);
}

/// Always from the committed plan: a preview is one change from it, not a change of a change.
Result<Plan> WaterfallFace::changed(StepInput input, qsizetype index, double from, double wanted)
{
    if (input == StepInput::Target) {
        const auto &plan = links().document.committed();
        return setTarget(plan, firstFiscalYear(plan.settings), { qRound64(wanted) },
            { EvidenceMark::Estimated, tr("said in the room") });
    }
    const auto stage = m_waterfall.stages[index].stage;
    return input == StepInput::Rate
        ? changeRate(links().document.committed(), stage, streams(), { from, wanted })
        : changeLag(links().document.committed(), stage, streams(),
            { from, wanted, m_waterfall.stages[index].nurtureDays });
}

StreamFilter WaterfallFace::streams() const
{
    return { m_snapshot.selection.market, m_snapshot.selection.channel };
}

QString WaterfallFace::changeTitle(StepInput input, qsizetype index) const
{
    if (input == StepInput::Target)
        return tr("Change revenue target");
    const auto *only = onlyStream(m_snapshot);
    auto streams = m_snapshot.selection;
    streams.quarter = -1; // a rate holds in every quarter
    const auto name
        = only ? only->name : said(waterfall(m_snapshot.plan, m_snapshot.figures, streams).title);
    const auto title = input == StepInput::Rate ? tr("Change %1 → %2 rate of %3")
                                                : tr("Change %1 → %2 days of %3");
    return title.arg(m_waterfall.stages[index].name, m_waterfall.stages[index + 1].name, name);
}

void WaterfallFace::edit(StepInput input, qsizetype index)
{
    const auto &format = m_snapshot.format;
    const auto &stage = m_waterfall.stages[index];
    auto at = m_canvas->handle(input, index)->geometry();
    const int widened = std::max(0, m_snapshot.style.px(88) - at.width());
    at.adjust(-widened / 2, 0, widened / 2, 0);
    const auto *target = firstTarget(m_snapshot.plan);
    const auto now = input == StepInput::Rate ? format.percent(stage.rate)
        : input == StepInput::Lag             ? saidDays(format, stage.lagDays)
        : target                              ? format.money(target->revenue)
                                              : QString();
    auto *line = InlineEdit::open(
        m_canvas, at, now, [=, this](const QString &text) { typed(input, index, text); });
    line->setFont(m_snapshot.style.font(TextRole::Body));
    line->setAccessibleName(m_canvas->handle(input, index)->accessibleName());
}

void WaterfallFace::typed(StepInput input, qsizetype index, const QString &text)
{
    if (input == StepInput::Target) {
        const auto money = m_snapshot.format.parseMoney(text);
        if (money)
            links().apply(
                changeTitle(input, index), changed(input, index, 0, double(money->minorUnits)));
        else
            links().refuse({ Fault::NotANumber, text, {} });
        return;
    }
    const auto &stage = m_waterfall.stages[index];
    const auto rate = m_snapshot.format.parsePercent(text);
    const auto lag = typedDuration(m_snapshot.format, text);
    const bool isRate = input == StepInput::Rate;
    if (isRate ? !rate : !lag) {
        links().refuse({ Fault::NotANumber, text, {} });
        return;
    }
    const double from = isRate ? stage.rate : stage.lagDays;
    const double wanted = isRate ? rate->fraction() : lag->days();
    const auto next = canFollow(input, index, from, wanted).and_then([&] {
        return changed(input, index, from, wanted);
    });
    links().apply(changeTitle(input, index), next);
}

/// What is pulled shows on the way which streams stay behind; what is typed has to be what comes
/// out.
Result<void> WaterfallFace::canFollow(
    StepInput input, qsizetype index, double from, double wanted) const
{
    const auto &plan = links().document.committed();
    const auto stage = m_waterfall.stages[index].stage;
    return input == StepInput::Rate
        ? lockstep::canFollow(plan, stage, streams(), RateChange { from, wanted })
        : lockstep::canFollow(plan, stage, streams(),
            LagChange { from, wanted, m_waterfall.stages[index].nurtureDays });
}

} // namespace lockstep
