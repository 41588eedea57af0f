// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What people do with scenarios, each as one step of the plan's history.

#include "app/plan/scenario.h"
#include "ui/funnel/scenario_chances.h"
#include "ui/funnel/scenario_face.h"
#include "ui/funnel/scenario_steps.h"
#include "ui/shared/inline_edit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>

namespace lockstep {

using namespace Qt::StringLiterals;

void ScenarioFace::choose(Id<Scenario> scenario)
{
    m_chosen = scenario;
    if (!m_looked.isNull())
        links().document.cancel();
    show(m_snapshot);
}

void ScenarioFace::findBegun()
{
    const auto begun = begunScenario(links().document);
    if (begun == m_point)
        return;
    m_start.reset();
    m_point = begun;
    if (!begun)
        return;
    if (auto start = planAt(links().document, *begun))
        m_start = *std::move(start);
}

/// It may be left in the window's bar, too.
void ScenarioFace::documentChanged()
{
    const bool wasShown = !m_summaries.isEmpty();
    if (wasShown && isVisible() && m_point != begunScenario(links().document))
        show(m_snapshot);
}

/// Left while nobody looked here, and with nothing changed, it is no change of the plan.
void ScenarioFace::showEvent(QShowEvent *event)
{
    FunnelFace::showEvent(event);
    documentChanged();
    if (!m_summaries.isEmpty())
        summarise();
}

/// Forecasts take their time: none are made for nobody.
void ScenarioFace::hideEvent(QHideEvent *event)
{
    FunnelFace::hideEvent(event);
    m_chances->stop();
}

void ScenarioFace::begin()
{
    links().document.cancel();
    const auto done
        = links().document.setRestorePoint(tr("Before a scenario"), PointKind::Scenario);
    if (!done)
        return links().refuse(done.error());
    show(m_snapshot);
    m_leave->setFocus();
}

void ScenarioFace::finish()
{
    if (const auto done = endScenario(links().document); !done)
        links().refuse(done.error());
    show(m_snapshot);
}

void ScenarioFace::keep()
{
    if (!m_start)
        return leave(); // which says why not
    const auto &now = links().document.committed();
    const auto name = freeName(now, tr("Scenario"));
    auto next = keepAsScenario(*m_start, now, name, *QRandomGenerator::global());
    if (next && !next->scenarios.isEmpty())
        m_chosen = ordered(next->scenarios).last().id;
    if (links().apply(tr("Keep scenario %1").arg(name), next))
        finish();
}

void ScenarioFace::leave()
{
    if (const auto left = leaveScenario(links().document); !left)
        links().refuse(left.error());
    show(m_snapshot);
}

void ScenarioFace::look()
{
    if (isLooking())
        return links().document.cancel();
    m_looked = m_chosen;
    links().preview(scenarioPlan(links().document.committed(), m_chosen));
}

void ScenarioFace::rename()
{
    const auto *one = chosen();
    if (!one)
        return;
    InlineEdit::open(m_details, m_words->geometry(), one->name, [this](const QString &text) {
        links().apply(
            tr("Rename scenario"), renameScenario(links().document.committed(), m_chosen, text));
    })->setAccessibleName(tr("Name of the scenario"));
}

void ScenarioFace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isLooking())
        links().document.cancel();
    else
        FunnelFace::keyPressEvent(event);
}

} // namespace lockstep
