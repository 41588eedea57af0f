// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/guided_start.h"

#include "app/plan/new_plan.h"
#include "ui/guide/answers.h"
#include "ui/guide/guide.h"
#include "ui/window/file_commands.h"

#include <QRandomGenerator>

namespace lockstep {

GuidedStart::GuidedStart(Scene &scene, Document &document, FileCommands &files, Dialogs dialogs)
    : QObject(&scene)
    , m_scene(scene)
    , m_document(document)
    , m_files(files)
    , m_dialogs(std::move(dialogs))
{
}

void GuidedStart::begin()
{
    if (!m_guide)
        make();
    m_scene.showPage(m_guide);
}

void GuidedStart::make()
{
    const auto today = m_document.now().date();
    auto plan = newPlan(today, *QRandomGenerator::global());
    plan.settings.title = usualTitle(plan.settings);
    m_guide = new Guide(plan, m_dialogs, today);
    m_guide->restyle(m_style);
    connect(m_guide, &Guide::finished, this, &GuidedStart::finish);
    connect(m_guide, &Guide::left, this, &GuidedStart::leave);
    connect(m_guide, &Guide::againWanted, this, &GuidedStart::startAgain);
}

void GuidedStart::drop()
{
    m_guide->deleteLater();
    m_guide = nullptr;
}

void GuidedStart::leave()
{
    if (!m_guide->isBegun())
        drop();
    emit left();
}

void GuidedStart::startAgain()
{
    drop();
    begin();
}

/// As one edit of an empty plan: it can be undone, and is asked about before another plan takes its
/// place.
void GuidedStart::finish(const Plan &plan)
{
    if (!m_files.openNew(m_guide->start()))
        return;
    drop();
    if (const auto done = m_document.commit(tr("Answer the first questions"), plan); !done)
        emit failed(done.error());
}

void GuidedStart::restyle(const Style &style)
{
    m_style = style;
    if (m_guide)
        m_guide->restyle(style);
}

} // namespace lockstep
