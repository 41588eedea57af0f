// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What of this window the audience can be shown, and the menu for it.

#include "ui/evidence/evidence_view.h"
#include "ui/funnel/funnel_view.h"
#include "ui/projector/projector.h"
#include "ui/shared/side_panel.h"
#include "ui/window/calendar_looks.h"
#include "ui/window/funnel_looks.h"
#include "ui/window/headline_strip.h"
#include "ui/window/main_window.h"
#include "ui/window/save_badge.h"
#include "ui/window/transfers.h"
#include "ui/window/views.h"
#include "ui/workshop/workshop_break.h"

#include <QHBoxLayout>
#include <QMenuBar>

namespace lockstep {

using namespace Qt::StringLiterals;

void MainWindow::buildProjectorMenu(QMenu &menu)
{
    struct Offer {
        PaneKind pane;
        QString key;
        QString title;
    };
    const QList<Offer> offers { { kCalendarPane, u"calendar"_s, tr("Calendar") },
        { kFunnelPane, u"funnel"_s, tr("Funnel waterfall") },
        { kMarketsPane, u"markets"_s, tr("Target markets") },
        { kSlaPane, u"sla"_s, tr("Service level agreement") },
        { kTargetPane, u"target"_s, tr("Target") }, { kSignPane, u"sign"_s, tr("Signing") },
        { kEvidencePane, u"evidence"_s, tr("Evidence") } };
    AudienceViews views;
    for (const auto &offer : offers)
        views.views.append({ offer.key, offer.title, [this, pane = offer.pane] {
                                auto *view = newView(pane, m_document, m_focus);
                                m_funnelLooks->follow(*view);
                                keepLanes(*view, m_settings);
                                if (auto *funnel = qobject_cast<FunnelView *>(view))
                                    funnel->setForecast(*m_forecast);
                                if (auto *evidence = qobject_cast<EvidenceView *>(view))
                                    evidence->setDesk(m_transfers->desk());
                                return view;
                            } });
    views.makeStrip = [this] {
        auto *strip = new HeadlineStrip(m_document, m_focus);
        strip->follow(*m_forecast);
        return AudiencePart { strip,
            [strip](const Snapshot &snapshot) { strip->present(snapshot); } };
    };
    views.today = [this] { return m_document.now().toLocalTime().date(); };

    m_projector = new Projector(*this, m_settings, views);
    m_projector->fill(menu);
    connect(m_projector, &Projector::told, this, &MainWindow::tell);
    connect(m_projector, &Projector::panelWanted, m_panel, &SidePanel::open);
    connect(m_projector, &Projector::breakEnded, m_break, &WorkshopBreak::end);
    placeProjectorSign();
}

/// Left of the state of saving.
void MainWindow::placeProjectorSign()
{
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins({});
    row->addWidget(m_projector->newSign());
    row->addWidget(m_saveBadge);
    m_corner = corner;
    menuBar()->setCornerWidget(corner);
    connect(m_projector, &Projector::signChanged, this,
        [this] { menuBar()->setCornerWidget(m_corner); }); // takes the new width
}

} // namespace lockstep
