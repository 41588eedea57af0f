// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/funnel_view.h"

#include "app/market/market_edits.h"
#include "ui/funnel/broken_page.h"
#include "ui/funnel/forecast_worker.h"
#include "ui/funnel/selection_chooser.h"
#include "ui/shared/contrast.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segment_switch.h"
#include "ui/shared/spacing.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

FunnelView::FunnelView(Document &document, Focus &focus, QWidget *parent)
    : View(document, focus, parent)
    , m_offers(faceOffers())
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
    m_top = new QWidget(page);
    auto *row = new QHBoxLayout(m_top);
    m_chooser = new SelectionChooser(m_top);
    QList<SegmentSwitch::Segment> modes;
    for (const auto &offer : modeOffers())
        modes << SegmentSwitch::Segment { offer.objectName, offer.name, offer.tip };
    m_modes = new SegmentSwitch(tr("Show"), modes, m_top);
    m_modes->setObjectName(u"modeSwitch"_s);
    QList<SegmentSwitch::Segment> segments;
    for (const auto &offer : std::as_const(m_offers))
        segments << SegmentSwitch::Segment { offer.objectName, offer.name, offer.tip };
    m_switch = new SegmentSwitch(tr("Face"), segments, m_top);
    m_switch->setObjectName(u"faceSwitch"_s);
    m_switch->setHidden(segments.size() < 2);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_modes);
    row->addWidget(m_switch);
    m_shown = new QStackedLayout;
    column->addWidget(m_top);
    column->addLayout(m_shown, 1);
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
    m_broken = new BrokenPage(links(), this);
    m_pages->addWidget(m_broken);
}

void FunnelView::connectParts()
{
    connect(m_chooser, &SelectionChooser::chosen, this,
        [this](const Selection &selection) { focus().select(selection); });
    connect(m_switch, &SegmentSwitch::chosen, this, [this](int face) {
        choose({ m_offers[face].key, m_look.mode });
    });
    connect(m_modes, &SegmentSwitch::chosen, this, [this](int mode) {
        choose({ m_look.face, WaterfallMode(mode) });
    });
}

FaceLinks FunnelView::links()
{
    return { document(), focus(),
        [this](const QString &title, const Result<Plan> &next) { return apply(title, next); },
        [this](const Result<Plan> &next) { return preview(next); },
        [this](const Error &error) { showError(error); },
        [this](const Standing &standing, Side side) { toggleAgreed(standing, side); },
        [this](const Standing &standing, Side side, QPoint at) { chooseStand(standing, side, at); },
        [this](Id<Stage> stage, StepInput input) { goToStep(stage, input); },
        [this](Id<Stage> stage, const QString &input) { goToInput(stage, input); },
        [this](ItemKind kind) { emit jumpWanted(kind); },
        [this](const QString &figure) { emit whyWanted(figure); },
        [this]() -> ForecastWorker & { return forecast(); } };
}

ForecastWorker &FunnelView::forecast()
{
    if (m_forecast)
        return *m_forecast;
    if (!m_ownForecast) {
        m_ownForecast = new ForecastWorker(this);
        m_ownForecast->begin();
        m_ownForecast->follow(snapshot());
    }
    return *m_ownForecast;
}

/// On the waterfall.
void FunnelView::showStage(Id<Stage> stage)
{
    auto selection = focus().selection();
    selection.stage = stage;
    focus().select(selection);
    choose({ m_offers.first().key, m_look.mode });
}

void FunnelView::goToStep(Id<Stage> stage, StepInput input)
{
    showStage(stage);
    face().enter(stage, input);
}

void FunnelView::goToInput(Id<Stage> stage, const QString &input)
{
    showStage(stage);
    face().enterInput(input);
}

void FunnelView::choose(const FunnelLook &look)
{
    setLook(look);
    emit lookChosen(look);
}

void FunnelView::setLook(const FunnelLook &look)
{
    m_look = look;
    if (isVisible() && !isStale())
        render(snapshot());
}

/// The chosen one, made now if nobody has seen it before.
FunnelFace &FunnelView::face()
{
    const auto &key = m_offers[faceIndex()].key;
    auto *&face = m_faces[key];
    if (!face) {
        face = m_offers[faceIndex()].make(links(), this);
        m_shown->addWidget(face);
    }
    return *face;
}

int FunnelView::faceIndex() const
{
    const auto at = std::find_if(m_offers.begin(), m_offers.end(),
        [&](const FaceOffer &offer) { return offer.key == m_look.face; });
    return at == m_offers.end() ? 0 : int(at - m_offers.begin());
}

void FunnelView::render(const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    m_chooser->show(snapshot);
    m_modes->show(int(m_look.mode), style);
    m_modes->setVisible(m_offers[faceIndex()].hasModes);
    m_switch->show(faceIndex(), style);
    setSpacing(*m_top->layout(), style.px(16));
    m_top->layout()->setContentsMargins(style.px(12), style.px(4), style.px(12), 0);
    if (snapshot.figures.streams.isEmpty()) {
        renderEmpty(snapshot);
        return;
    }
    m_pages->setCurrentIndex(0);
    if (m_ownForecast)
        m_ownForecast->follow(snapshot);
    auto &shown = face();
    m_shown->setCurrentWidget(&shown);
    shown.setMode(m_look.mode);
    shown.show(snapshot);
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
    if (isBroken)
        m_broken->show(snapshot);
    m_empty->restyle(snapshot.style);
}

void FunnelView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    arrange();
}

/// Words go before choices do: the switch folds where there is no room for both.
void FunnelView::arrange()
{
    const auto &style = snapshot().style;
    m_top->setHidden(height() < style.px(150)); // there, the face needs all of it
    const int room = width() - m_chooser->sizeHint().width() - style.px(56);
    const int modes = m_modes->isHidden() ? 0 : m_modes->widthOf(false);
    const int faces = m_switch->isHidden() ? 0 : m_switch->widthOf(false);
    m_modes->setFolded(modes + faces > room);
    const int left = room - (modes + faces > room ? m_modes->widthOf(true) : modes);
    m_switch->setFolded(faces > left);
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
