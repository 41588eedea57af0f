// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/evidence_view.h"

#include "ui/evidence/campaigns_page.h"
#include "ui/evidence/history_page.h"
#include "ui/evidence/import_page.h"
#include "ui/evidence/look_back_page.h"
#include "ui/evidence/mapping_words.h"
#include "ui/evidence/result_page.h"
#include "ui/shared/contrast.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/ink.h"
#include "ui/shared/progress.h"

#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

EvidenceView::EvidenceView(Document &document, Focus &focus, QWidget *parent)
    : View(document, focus, parent)
{
    setObjectName(u"evidenceView"_s);
    setAccessibleName(title());
}

QString EvidenceView::title() const
{
    return tr("Evidence");
}

void EvidenceView::setDesk(EvidenceDesk &desk)
{
    m_desk = &desk;
}

void EvidenceView::build()
{
    if (!m_desk)
        m_desk = new EvidenceDesk(
            { nativeDialogs(), [this] { return document().now().date(); } }, this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    makeFaces(*column);
    m_pages = new QStackedLayout;
    column->addLayout(m_pages, 1);
    setContent(content);
    makeEmpty();
    makeProgress();
    connect(m_desk, &EvidenceDesk::changed, this, &EvidenceView::beginAnew);
    connect(m_desk, &EvidenceDesk::stagesAssigned, this, &EvidenceView::renderNow);
    connect(m_desk, &EvidenceDesk::progressed, this, &EvidenceView::showProgress);
}

/// A heat table and a curve.
void EvidenceView::paintExample(QPainter &painter, const QRectF &at, const Style &style)
{
    const auto &c = style.colours();
    constexpr int kRows = 4;
    constexpr int kColumns = 5;
    const double across = at.width() / kColumns;
    const double down = at.height() / kRows;
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const double warmth = 0.8 / (1 + column) * (1 - 0.15 * row);
            const QRectF cell(at.left() + column * across, at.top() + row * down, across, down);
            painter.fillRect(cell.adjusted(1, 1, -1, -1), blended(c.good, c.paper, warmth));
        }
    }
}

void EvidenceView::makeEmpty()
{
    m_emptyPage = new QWidget(this);
    auto *column = new QVBoxLayout(m_emptyPage);
    m_empty = new EmptyState(Icon::Evidence,
        tr("What did last year really do? Drop exports of marketing automation and CRM here: "
           "rates, "
           "times and deal sizes stand here, and nothing but counts is kept."),
        tr("Choose exports…"), m_emptyPage);
    m_empty->setPicture(&EvidenceView::paintExample);
    m_empty->button()->setObjectName(u"chooseFirstExports"_s);
    m_refused = new QLabel(m_emptyPage);
    m_refused->setObjectName(u"exportsRefused"_s);
    m_refused->setTextFormat(Qt::PlainText);
    m_refused->setWordWrap(true);
    m_refused->setAlignment(Qt::AlignCenter);
    m_typeHistory = new QPushButton(tr("Type or paste counts by quarter…"), m_emptyPage);
    m_typeHistory->setObjectName(u"typeHistory"_s);
    m_typeHistory->setAccessibleName(m_typeHistory->text());
    m_typeHistory->setFlat(true);
    column->addWidget(m_empty, 1);
    column->addWidget(m_typeHistory, 0, Qt::AlignHCenter);
    column->addWidget(m_refused);
    connect(m_typeHistory, &QPushButton::clicked, this, [this] { m_desk->showHistory(); });
    m_pages->addWidget(m_emptyPage);
    connect(m_empty, &EmptyState::wanted, this, [this] { m_desk->choose(window()); });
}

void EvidenceView::makeProgress()
{
    m_progressPage = new QWidget(this);
    auto *column = new QVBoxLayout(m_progressPage);
    m_progress = new Progress(m_progressPage);
    m_progress->setObjectName(u"evidenceProgress"_s);
    column->addStretch(1);
    column->addWidget(m_progress);
    column->addStretch(1);
    m_pages->addWidget(m_progressPage);
    connect(m_progress, &Progress::cancelled, m_desk, &EvidenceDesk::cancel);
}

ImportPage &EvidenceView::importPage()
{
    if (!m_import) {
        m_import = new ImportPage(*m_desk, this);
        m_pages->addWidget(m_import);
    }
    return *m_import;
}

HistoryPage &EvidenceView::historyPage()
{
    if (!m_history) {
        m_history = new HistoryPage(*m_desk, this);
        m_pages->addWidget(m_history);
    }
    return *m_history;
}

ResultPage &EvidenceView::resultPage()
{
    if (!m_result) {
        m_result = new ResultPage(this);
        m_pages->addWidget(m_result);
        connectResult(*m_result);
    }
    return *m_result;
}

void EvidenceView::connectResult(ResultPage &page)
{
    connect(&page, &ResultPage::filesWanted, this, [this] { m_desk->choose(window()); });
    connect(&page, &ResultPage::mappingWanted, m_desk, &EvidenceDesk::showMapping);
    connect(&page, &ResultPage::historyWanted, m_desk, &EvidenceDesk::showHistory);
    connect(&page, &ResultPage::closedWanted, m_desk, &EvidenceDesk::countClosed);
    connect(&page.heat(), &HeatSection::nameWanted, this, &EvidenceView::chooseName);
    connect(&page.heat(), &HeatSection::stageWanted, this, &EvidenceView::chooseStage);
    connect(&page.heat(), &HeatSection::otherWanted, this, &EvidenceView::showResult);
    connect(&page.rates(), &RatesSection::nameWanted, this, &EvidenceView::chooseName);
    connect(&page.rates(), &RatesSection::otherWanted, this, &EvidenceView::showResult);
    connect(&page.mind(), &MindSection::otherWanted, this, &EvidenceView::showResult);
    connect(&page.time(), &TimeSection::stepWanted, this, &EvidenceView::chooseStep);
    connect(&page.use(), &UseSection::streamWanted, this, &EvidenceView::chooseStream);
    connect(&page.use(), &UseSection::stepWanted, this, &EvidenceView::chooseStep);
    connect(&page.use(), &UseSection::cardWanted, this, &EvidenceView::openCard);
    connect(&page.use(), &UseSection::chosen, this, &EvidenceView::use);
    connect(&page.use(), &UseSection::stageChosen, m_desk, &EvidenceDesk::assignStage);
    connect(&page.use(), &UseSection::attemptsWanted, this, &EvidenceView::takeAttemptsNow);
    connect(&page.use(), &UseSection::allWanted, this, &EvidenceView::useAll);
    connect(&page.kept(), &KeptSection::chosen, this, &EvidenceView::settleKept);
}

/// Another measurement has other parts and steps.
void EvidenceView::beginAnew()
{
    m_place = {};
    m_step = kWholeWay;
    m_followed = {};
    if (m_history)
        m_history->beginAnewUnlessTyped();
    if (m_result) {
        m_result->use().shut();
        m_result->mind().beginAnew();
    }
    // Results stay where other files cannot be read; the other pages say it themselves.
    if (m_desk->phase() == EvidenceDesk::Phase::Measured && m_desk->error())
        showError(*m_desk->error());
    else
        clearError();
    renderNow();
}

void EvidenceView::renderNow()
{
    m_isBehind = !isVisible();
    if (isVisible() && !isStale())
        render(snapshot());
}

void EvidenceView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_isBehind)
        renderNow();
}

void EvidenceView::render(const Snapshot &snapshot)
{
    follow(snapshot.selection);
    const auto &style = snapshot.style;
    m_empty->restyle(style);
    m_typeHistory->setFont(style.font(TextRole::Body));
    const auto &error = m_desk->error();
    m_refused->setVisible(error.has_value());
    m_refused->setText(error ? problemWords(*error) : QString());
    m_refused->setFont(style.font(TextRole::Body));
    setInk(*m_refused, readable(style.colours().bad, style));
    m_progressPage->layout()->setContentsMargins(style.px(32), 0, style.px(32), 0);
    showFaces(style);
    showPage();
}

void EvidenceView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    if (m_faces)
        showFaces(snapshot().style);
}

void EvidenceView::showPage()
{
    switch (m_desk->face()) {
    case EvidenceDesk::Face::Measured:
        return showMeasured();
    case EvidenceDesk::Face::Campaigns:
        campaignsPage().show(snapshot(), measuredOfAll());
        m_pages->setCurrentWidget(m_campaigns);
        return;
    case EvidenceDesk::Face::LookBack:
        lookBackPage().show(snapshot(), measuredOfAll());
        m_pages->setCurrentWidget(m_lookBack);
        return;
    }
}

void EvidenceView::showMeasured()
{
    switch (m_desk->phase()) {
    case EvidenceDesk::Phase::Looking:
    case EvidenceDesk::Phase::Measuring:
        showProgress();
        m_pages->setCurrentWidget(m_progressPage);
        return;
    case EvidenceDesk::Phase::Mapping:
        importPage().show(snapshot());
        m_pages->setCurrentWidget(m_import);
        return;
    case EvidenceDesk::Phase::History:
        historyPage().show(snapshot());
        m_pages->setCurrentWidget(m_history);
        return;
    case EvidenceDesk::Phase::Measured:
        showResult();
        m_pages->setCurrentWidget(m_result);
        return;
    case EvidenceDesk::Phase::Empty:
        break;
    }
    const auto &plan = snapshot().plan;
    const bool keepsAny = !plan.studies.isEmpty() || !plan.opinions.isEmpty();
    if (!keepsAny || m_desk->error()) {
        m_pages->setCurrentWidget(m_emptyPage);
        return;
    }
    resultPage().showKept(snapshot());
    m_pages->setCurrentWidget(m_result);
}

void EvidenceView::showProgress()
{
    const auto &progress = m_desk->progress();
    const auto percent = progress.totalBytes > 0
        ? std::optional(int(100 * progress.bytes / progress.totalBytes))
        : std::nullopt;
    m_progress->show(progressWords(m_desk->fileNames(), progress), percent, snapshot().style);
}

void EvidenceView::showResult()
{
    // Closed cohorts lack the parts that were not counted by quarter.
    if (!hasSlice(m_desk->measurement(), m_place))
        m_place = {};
    resultPage().showMeasured({ m_desk->measurement(), m_place, m_step, snapshot() }, stream());
    resultPage().offerClosed(m_desk->closed(), m_desk->countsClosed());
}

} // namespace lockstep
