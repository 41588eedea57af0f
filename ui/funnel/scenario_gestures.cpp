// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What people do with scenarios, each as one step of the plan's history.

#include "app/plan/scenario.h"
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

/// The last one, if the plan has not gone back to before it.
void ScenarioFace::findBegun()
{
    const auto &document = links().document;
    const RestorePoint *begun = nullptr;
    const auto points = document.restorePoints();
    for (const auto &point : points) {
        if (point.kind == PointKind::Scenario && point.step <= document.cursor())
            begun = &point;
    }
    if (begun && begun->id == m_point)
        return;
    m_point = 0;
    m_start.reset();
    if (!begun)
        return;
    if (const auto states = document.states(begun->step, begun->step);
        states && !states->isEmpty()) {
        m_start = states->first().plan;
        m_point = begun->id;
    }
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
    if (const auto done = links().document.removeRestorePoint(m_point); !done)
        links().refuse(done.error());
    show(m_snapshot);
}

void ScenarioFace::keep()
{
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
    const auto &now = links().document.committed();
    const bool isSame = captured(*m_start, now).isEmpty();
    if (isSame
        || links().apply(
            tr("Back to the plan"), takeBack(*m_start, now, *QRandomGenerator::global())))
        finish();
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
