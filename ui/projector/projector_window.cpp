// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/projector_window.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Nothing looks disabled, though all of it is.
QPalette audiencePalette(const Style &style)
{
    auto palette = style.palette();
    for (int i = 0; i < QPalette::NColorRoles; ++i) {
        const auto role = QPalette::ColorRole(i);
        palette.setBrush(QPalette::Disabled, role, palette.brush(QPalette::Active, role));
    }
    return palette;
}

} // namespace

ProjectorWindow::ProjectorWindow()
    : m_stage(new QWidget(this))
    , m_curtain(new Curtain(this))
{
    setObjectName(u"projectorWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false); // the main window's closing ends the program
    setAttribute(Qt::WA_ShowWithoutActivating); // the facilitator keeps the keyboard
    m_stage->setObjectName(u"audienceStage"_s);
    m_stage->setEnabled(false);
    m_stage->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(m_stage);
    layout->setContentsMargins({});
}

void ProjectorWindow::setPicture(AudiencePicture *picture)
{
    delete m_picture;
    m_picture = picture;
    m_stage->layout()->addWidget(picture);
    picture->show();
    m_stage->layout()->activate();
}

void ProjectorWindow::present(const Snapshot &snapshot)
{
    const auto &settings = snapshot.plan.settings;
    setPalette(audiencePalette(snapshot.style));
    setFont(snapshot.style.font(TextRole::Body));
    setWindowTitle(tr("%1 — for the audience").arg(settings.title));
    m_curtain->setTitle(settings.title, settings.company, snapshot.style);
    if (m_picture)
        m_picture->present(snapshot);
}

void ProjectorWindow::resizeEvent(QResizeEvent *)
{
    m_stage->setGeometry(rect());
    m_curtain->setGeometry(rect());
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    emit keyPressed(event->key());
}

void ProjectorWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

} // namespace lockstep
