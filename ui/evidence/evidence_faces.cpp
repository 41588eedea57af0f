// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The Evidence view's faces beside what was measured: campaigns, planned and measured, and the look
// back; and what people do there.

#include "app/evidence/look_back.h"
#include "app/evidence/take_outcomes.h"
#include "ui/evidence/campaigns_page.h"
#include "ui/evidence/effort_form.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/look_back_page.h"
#include "ui/evidence/verdict_board.h"
#include "ui/shared/segment_switch.h"
#include "ui/shared/verdict_words.h"

#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QStackedLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

void EvidenceView::makeFaces(QVBoxLayout &column)
{
    m_faces = new SegmentSwitch(tr("Face"),
        { { u"faceMeasured"_s, tr("Measured"), tr("What exports say of rates, times and deals.") },
            { u"faceCampaigns"_s, tr("Campaigns"),
                tr("What each campaign brought of what was planned.") },
            { u"faceLookBack"_s, tr("Look back"),
                tr("What of last year to keep, do more of, do less of, or stop.") } },
        this);
    m_faces->setObjectName(u"evidenceFaces"_s);
    m_facesLine = new QHBoxLayout;
    m_facesLine->addStretch(1);
    m_facesLine->addWidget(m_faces);
    column.addLayout(m_facesLine);
    connect(m_faces, &SegmentSwitch::chosen, this,
        [this](int face) { m_desk->setFace(EvidenceDesk::Face(face)); });
    connect(m_desk, &EvidenceDesk::faceChanged, this, &EvidenceView::renderNow);
}

void EvidenceView::showFaces(const Style &style)
{
    m_facesLine->setContentsMargins(style.px(16), style.px(4), style.px(16), style.px(4));
    m_faces->show(int(m_desk->face()), style);
    m_faces->setFolded(width() < style.px(360));
}

/// Of all cohorts, whichever rates are shown: what came in is no rate.
const Measurement *EvidenceView::measuredOfAll() const
{
    return m_desk->phase() == EvidenceDesk::Phase::Measured ? &m_desk->ofAllCohorts() : nullptr;
}

LookBackPage &EvidenceView::lookBackPage()
{
    if (m_lookBack)
        return *m_lookBack;
    m_lookBack = new LookBackPage(this);
    m_pages->addWidget(m_lookBack);
    connect(m_lookBack, &LookBackPage::lineTyped, this, &EvidenceView::addEffort);
    connect(m_lookBack, &LookBackPage::takeWanted, this, &EvidenceView::takeEfforts);
    connect(m_lookBack, &LookBackPage::filesWanted, this, &EvidenceView::chooseFiles);
    connect(m_lookBack, &LookBackPage::effortChosen, this, &EvidenceView::changeEffort);
    auto &board = m_lookBack->board();
    connect(&board, &VerdictBoard::verdictWanted, this, &EvidenceView::decide);
    connect(&board, &VerdictBoard::removeWanted, this, [this](Id<PastEffort> id) {
        const auto &plan = document().committed();
        const PastEffort *effort = lockstep::find(plan.pastEfforts, id);
        apply(tr("Remove the card %1").arg(effort ? effort->name : QString()),
            removeEffort(plan, id));
    });
    return *m_lookBack;
}

CampaignsPage &EvidenceView::campaignsPage()
{
    if (m_campaigns)
        return *m_campaigns;
    m_campaigns = new CampaignsPage(this);
    m_pages->addWidget(m_campaigns);
    connect(m_campaigns, &CampaignsPage::filesWanted, this, &EvidenceView::chooseFiles);
    connect(m_campaigns, &CampaignsPage::mappingWanted, this, [this] {
        m_desk->setFace(EvidenceDesk::Face::Measured);
        m_desk->showMapping();
    });
    connect(m_campaigns, &CampaignsPage::entryChosen, m_desk, &EvidenceDesk::assignEntry);
    connect(m_campaigns, &CampaignsPage::takeWanted, this, &EvidenceView::takeCampaigns);
    return *m_campaigns;
}

void EvidenceView::chooseFiles()
{
    m_desk->choose(window());
}

void EvidenceView::decide(Id<PastEffort> id, Verdict verdict)
{
    const auto &plan = document().committed();
    const PastEffort *effort = lockstep::find(plan.pastEfforts, id);
    if (effort && effort->verdict != verdict)
        apply(tr("%1: %2", "a card and what was decided").arg(effort->name, verdictName(verdict)),
            setVerdict(plan, id, verdict));
}

void EvidenceView::changeEffort(const EffortChange &change)
{
    const auto &plan = document().committed();
    const PastEffort *effort = lockstep::find(plan.pastEfforts, change.effort);
    if (!effort)
        return;
    const auto changed = change.changed(*effort);
    if (apply(tr("Change the card %1").arg(changed.name), putEffort(plan, changed)))
        m_lookBack->shutForm();
}

void EvidenceView::addEffort(const QString &line, PastKind kind)
{
    if (apply(tr("Add the card %1").arg(line.simplified()),
            addEffortLine(document().committed(), line, kind, *QRandomGenerator::global())))
        m_lookBack->clearLine();
}

void EvidenceView::takeEfforts(PastKind kind)
{
    const auto *measured = measuredOfAll();
    if (!measured)
        return;
    const auto taken = takeLookBack(
        document().committed(), *measured, kind, m_desk->measuredOn(), *QRandomGenerator::global());
    const auto next = taken.map([](const TakenLookBack &all) { return all.plan; });
    if (apply(kind == PastKind::Channel ? tr("Take channels of the look back from exports")
                                        : tr("Take campaigns of the look back from exports"),
            next))
        m_lookBack->tellTaken(*taken, snapshot().format);
}

void EvidenceView::takeCampaigns()
{
    const auto *measured = measuredOfAll();
    if (!measured)
        return;
    const auto taken = takeOutcomes(
        document().committed(), *measured, m_desk->measuredOn(), *QRandomGenerator::global());
    if (apply(tr("Take what campaigns brought from exports"),
            taken.map([](const TakenOutcomes &all) { return all.plan; })))
        m_campaigns->tellTaken(*taken, snapshot().format);
}

} // namespace lockstep
