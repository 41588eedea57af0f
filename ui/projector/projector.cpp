// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/projector.h"

#include "ui/projector/legibility_form.h"
#include "ui/projector/projector_sign.h"
#include "ui/projector/projector_window.h"
#include "ui/projector/report_picture.h"

#include <QAction>

namespace lockstep {

using namespace Qt::StringLiterals;

Projector::Projector(
    QWidget &mainWindow, QSettings &settings, AudienceViews views, std::unique_ptr<Screens> screens)
    : QObject(&mainWindow)
    , m_mainWindow(mainWindow)
    , m_settings(settings)
    , m_views(std::move(views))
    , m_screens(screens ? std::move(screens) : std::make_unique<SystemScreens>())
{
    connect(m_screens.get(), &Screens::changed, this, [this] {
        if (m_isOn)
            place();
    });
}

Projector::~Projector() = default;

void Projector::present(const Snapshot &snapshot)
{
    const bool isRestyled = !(snapshot.style == m_snapshot.style);
    m_snapshot = snapshot;
    if (isRestyled)
        showSign();
    if (!m_isOn || m_isFrozen)
        return;
    auto forAudience = snapshot;
    forAudience.style = m_settings.style();
    m_window->present(forAudience);
}

void Projector::turnOn(bool isOn)
{
    m_isOn = isOn;
    m_isLost = false;
    if (isOn) {
        makeWindow();
        if (!m_window->picture())
            putPicture();
        present(m_snapshot);
        place();
    } else {
        m_isFrozen = false;
        m_blank = Curtain::Kind::Open;
        m_fullScreenOn.clear();
        m_window->hide();
    }
    update();
}

void Projector::makeWindow()
{
    if (m_window)
        return;
    m_window = std::make_unique<ProjectorWindow>();
    m_window->resize(m_mainWindow.size());
    m_window->restoreGeometry(m_settings.geometry());
    m_window->addActions(m_actions); // their keys work there too
    connect(m_window.get(), &ProjectorWindow::keyPressed, this, &Projector::handleKey);
    connect(m_window.get(), &ProjectorWindow::closed, this, [this] { turnOn(false); });
}

void Projector::putPicture()
{
    const auto key = m_settings.shown();
    const auto view = std::find_if(m_views.views.cbegin(), m_views.views.cend(),
        [&key](const auto &one) { return one.key == key; });
    if (key == ProjectorSettings::kReport)
        m_window->setPicture(new ReportPicture(m_views.today()));
    else if (view != m_views.views.cend())
        m_window->setPicture(new AudienceCard(*view));
    else
        m_window->setPicture(new AudienceWall(m_views));
}

void Projector::choose(const QString &key)
{
    m_settings.setShown(key);
    makeWindow();
    if (!m_isFrozen)
        putPicture();
    if (!m_isOn) {
        turnOn(true); // who says what to show wants it shown
        return;
    }
    present(m_snapshot);
    update();
}

void Projector::freeze(bool isFrozen)
{
    if (!m_isOn || isFrozen == m_isFrozen)
        return;
    if (isFrozen)
        m_window->curtain().setFrozen(m_window->grabPicture());
    m_isFrozen = isFrozen;
    if (!isFrozen) {
        putPicture(); // another one may have been chosen meanwhile
        present(m_snapshot);
    }
    update();
}

void Projector::blank(Curtain::Kind kind)
{
    if (!m_isOn)
        return;
    m_blank = kind;
    update();
}

void Projector::showBreak(const QString &title, const QStringList &outputs)
{
    if (m_break == title && m_outputs == outputs)
        return;
    m_break = title;
    m_outputs = outputs;
    update();
}

void Projector::endBreak()
{
    showBreak({}, {});
}

void Projector::place()
{
    const auto screen
        = audienceScreen(m_screens->all(), m_screens->nameOf(m_mainWindow), m_settings.screen());
    const bool wasFull = !m_fullScreenOn.isEmpty();
    if (screen) {
        if (screen->name == m_fullScreenOn && m_window->isVisible()
            && m_window->geometry() == screen->geometry)
            return;
        if (std::exchange(m_isLost, false))
            emit told(tr("The projector is back."));
        m_fullScreenOn = screen->name;
        m_settings.setScreen(screen->name);
        m_window->hide(); // window systems move what is not on screen more willingly
        m_screens->fill(*m_window, *screen);
    } else if (wasFull || m_isLost) {
        loseScreen();
    } else {
        m_window->show();
    }
    update();
}

void Projector::loseScreen()
{
    m_window->hide();
    m_fullScreenOn.clear();
    if (!std::exchange(m_isLost, true))
        emit told(tr("The projector's screen has gone. What it shows comes back with it."));
}

void Projector::toggleFullScreen()
{
    const bool wasFull = m_window->isFullScreen();
    m_fullScreenOn = wasFull ? QString() : m_screens->nameOf(*m_window);
    if (wasFull) {
        m_window->showNormal();
        return;
    }
    m_settings.setGeometry(m_window->saveGeometry());
    m_settings.setScreen(m_fullScreenOn);
    m_window->showFullScreen();
}

void Projector::turnPage(int step)
{
    auto *report = m_window ? qobject_cast<ReportPicture *>(m_window->picture()) : nullptr;
    if (report && !m_isFrozen)
        report->turn(step);
}

/// As presenters know them: B black, W white, pages by arrows and page keys, Esc back to the
/// picture.
void Projector::handleKey(int key)
{
    using Kind = Curtain::Kind;
    if (key == Qt::Key_B || key == Qt::Key_Period)
        blank(m_blank == Kind::Black ? Kind::Open : Kind::Black);
    else if (key == Qt::Key_W)
        blank(m_blank == Kind::Title ? Kind::Open : Kind::Title);
    else if (key == Qt::Key_F)
        freeze(!m_isFrozen);
    else if (key == Qt::Key_PageDown || key == Qt::Key_Space || key == Qt::Key_Down)
        turnPage(1);
    else if (key == Qt::Key_PageUp || key == Qt::Key_Backspace || key == Qt::Key_Up)
        turnPage(-1);
    else if (key == Qt::Key_F11)
        toggleFullScreen();
    else if (key == Qt::Key_Escape)
        endCover();
}

void Projector::restyle()
{
    present(m_snapshot);
    update();
}

QWidget *Projector::newSign()
{
    m_sign = new ProjectorSign;
    connect(m_sign, &ProjectorSign::clicked, this, &Projector::endCover);
    return m_sign;
}

QString Projector::signText() const
{
    if (m_isLost)
        return tr("Projector: no screen");
    switch (curtainKind()) {
    case Curtain::Kind::Black:
        return tr("Projector black · Shift+F8");
    case Curtain::Kind::Break:
        return tr("%1 · F9").arg(m_break);
    case Curtain::Kind::Title:
        return tr("Projector blank · F8");
    case Curtain::Kind::Frozen:
        return tr("Projector frozen · F7");
    case Curtain::Kind::Open:
        break;
    }
    return {};
}

Curtain::Kind Projector::curtainKind() const
{
    using Kind = Curtain::Kind;
    if (m_blank == Kind::Black)
        return Kind::Black;
    if (m_isOn && !m_break.isEmpty())
        return Kind::Break;
    if (m_blank == Kind::Title)
        return Kind::Title;
    return m_isFrozen ? Kind::Frozen : Kind::Open;
}

void Projector::endCover()
{
    const auto kind = curtainKind();
    if (kind == Curtain::Kind::Break)
        emit breakEnded();
    else if (kind == Curtain::Kind::Frozen)
        freeze(false);
    else
        blank(Curtain::Kind::Open);
}

void Projector::update()
{
    if (m_window) {
        m_window->curtain().setBreak(m_break, m_outputs);
        m_window->curtain().draw(curtainKind());
    }
    showSign();
    updateActions();
}

void Projector::showSign()
{
    if (!m_sign)
        return;
    m_sign->say(signText(), m_snapshot.style);
    emit signChanged();
}

void Projector::openLegibility()
{
    const auto screen
        = audienceScreen(m_screens->all(), m_screens->nameOf(m_mainWindow), m_settings.screen());
    const QSize picture = m_isOn && !m_isLost ? m_window->size()
        : screen                              ? screen->geometry.size()
                                              : QSize(1920, 1080);
    auto *form = new LegibilityForm(m_settings, m_views, picture);
    form->present(m_snapshot);
    connect(form, &LegibilityForm::zoomChosen, this, &Projector::restyle);
    connect(form, &LegibilityForm::aloneWanted, this, &Projector::choose);
    emit panelWanted(tr("Room legibility"), form);
}

} // namespace lockstep
