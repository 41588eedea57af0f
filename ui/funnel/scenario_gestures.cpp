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

void ScenarioFace::begin()
{
    links().document.cancel();
    m_start = links().document.committed();
    show(m_snapshot);
    m_leave->setFocus();
}

void ScenarioFace::keep()
{
    const auto start = *m_start;
    const auto &now = links().document.committed();
    const auto name = freeName(now, tr("Scenario"));
    auto next = keepAsScenario(start, now, name, *QRandomGenerator::global());
    m_start.reset();
    if (next && !next->scenarios.isEmpty())
        m_chosen = ordered(next->scenarios).last().id;
    if (!links().apply(tr("Keep scenario %1").arg(name), next))
        m_start = start;
}

void ScenarioFace::leave()
{
    const auto start = *std::exchange(m_start, std::nullopt);
    const auto &now = links().document.committed();
    if (captured(start, now).isEmpty())
        return show(m_snapshot);
    if (!links().apply(tr("Back to the plan"), takeBack(start, now, *QRandomGenerator::global())))
        m_start = start;
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
