// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the window does at each change: it computes the figures once and hands one snapshot to
// everything that shows something.

#include "ui/days/calendar_settings.h"
#include "ui/funnel/forecast_worker.h"
#include "ui/history/history_view.h"
#include "ui/projector/projector.h"
#include "ui/shared/why_tree.h"
#include "ui/sign/sign_off.h"
#include "ui/window/ahead.h"
#include "ui/window/banner.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_form.h"
#include "ui/window/scene.h"
#include "ui/window/start_page.h"

namespace lockstep {

void MainWindow::documentChanged()
{
    // Also sent when only the state of saving changed: then no figure did.
    // A preview's may keep who agreed, so those of the same plan are not, once it is committed.
    if (m_document.plan() != m_snapshot.plan || m_document.isPreview() != m_isPreview) {
        computeFigures();
        m_forecast->follow(m_snapshot);
        if (!m_scene->banner().isOffer())
            m_scene->banner().dismiss();
        present();
        m_signOff->note(m_snapshot.figures);
    }
    m_scene->showScenario(m_snapshot);
    m_start->notePath();
    updateSaveState();
    updateActions();
}

/// A preview is one change from the committed plan, and so is what becomes of it.
void MainWindow::computeFigures()
{
    const Plan &plan = m_document.plan();
    auto last = std::move(m_snapshot.figures);
    m_snapshot.figures = m_document.isPreview()
        ? previewFigures(plan, m_committed.plan, m_committed.figures)
        : figures(plan, m_committed.plan, m_committed.figures);
    m_snapshot.plan = plan;
    m_isPreview = m_document.isPreview();
    if (m_isPreview) {
        m_ahead->workOn(m_snapshot.figures, m_committed.figures, std::move(last));
    } else {
        m_committed = { m_snapshot.plan, m_snapshot.figures };
        m_ahead->rest();
    }
}

void MainWindow::focusChanged()
{
    present();
    updateActions();
}

void MainWindow::present()
{
    const auto &settings = m_snapshot.plan.settings;
    m_snapshot.selection = m_focus.selection();
    m_snapshot.format = Format(settings.locale, settings.currency);
    m_scene->present(m_snapshot);
    m_projector->present(m_snapshot);
    if (m_form)
        m_form->present(m_snapshot);
    if (m_calendarSettings)
        m_calendarSettings->present(m_snapshot);
    if (m_history)
        m_history->present(m_snapshot);
    if (m_why)
        m_why->present(m_snapshot);
    presentBreak();
}

} // namespace lockstep
