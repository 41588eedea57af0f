// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The View and Go menus: panes, looks and sizes; steps, and the way back through what was selected.

#include "ui/language/language_menu.h"
#include "ui/window/funnel_looks.h"
#include "ui/window/main_window.h"
#include "ui/window/menu_actions.h"
#include "ui/window/motion_menu.h"
#include "ui/window/scene.h"

#include <QActionGroup>

namespace lockstep {

using namespace Qt::StringLiterals;

void MainWindow::buildViewMenu(QMenu &menu)
{
    buildPaneActions(menu);
    m_funnelLooks->addMenu(menu, [this] { board().reveal(kFunnelPane); });
    menu.addSeparator();
    buildThemeActions(menu);
    menu.addSeparator();
    buildSizeActions(menu);
    menu.addSeparator();
    addMotionMenu(menu, m_settings);
    addLanguageMenu(menu, m_settings, [this](const QString &notice) { tell(notice); });
}

void MainWindow::buildPaneActions(QMenu &menu)
{
    struct Offer {
        QString text;
        Icon picture;
    };
    const QList<Offer> panes { { tr("&Calendar"), Icon::Calendar },
        { tr("&Funnel waterfall"), Icon::Funnel }, { tr("&Target markets"), Icon::Markets },
        { tr("Service &level agreement"), Icon::Sla }, { tr("Tar&get"), Icon::Target },
        { tr("Si&gning"), Icon::Sign }, { tr("E&vidence"), Icon::Evidence } };
    for (int pane = 0; pane < panes.size(); ++pane) {
        auto *action = lockstep::addAction(menu,
            { u"pane%1Action"_s.arg(pane + 1), panes[pane].text,
                tr("Over the whole window, and back."),
                QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + pane)), panes[pane].picture },
            [this, pane] { board().toggle(pane); });
        action->setCheckable(true);
        m_paneActions.append(action);
    }
    m_planActions += m_paneActions;
    m_planActions << lockstep::addAction(menu,
        { u"resetArrangementAction"_s, tr("R&eset arrangement"),
            tr("The panes of this step as they were at first.") },
        [this] { board().resetArrangement(); });
}

void MainWindow::buildThemeActions(QMenu &menu)
{
    struct Offer {
        QString name;
        QString text;
        QString tip;
        ThemeChoice choice;
    };
    auto *group = new QActionGroup(&menu);
    const QList<Offer> offers { { u"systemThemeAction"_s, tr("Follow the s&ystem"),
                                    tr("Light or dark, as the desktop is."), ThemeChoice::System },
        { u"lightAction"_s, tr("L&ight"), tr("Dark ink on white paper."), ThemeChoice::Light },
        { u"darkAction"_s, tr("&Dark"), tr("Light ink on dark paper."), ThemeChoice::Dark },
        { u"highContrastAction"_s, tr("&High contrast"), tr("Every text at 7 : 1 or more."),
            ThemeChoice::HighContrast } };
    for (const auto &offer : offers) {
        auto *action = lockstep::addAction(
            menu, { offer.name, offer.text, offer.tip }, [this, choice = offer.choice] {
                m_appearance.chooseTheme(choice);
                restyle();
            });
        action->setCheckable(true);
        action->setChecked(m_appearance.themeChoice() == offer.choice);
        group->addAction(action);
    }
}

void MainWindow::buildSizeActions(QMenu &menu)
{
    auto *room = lockstep::addAction(menu,
        { u"roomAction"_s, tr("&Room size"), tr("Twice as large: readable from the last row."),
            Qt::Key_F5 },
        [this] {
            m_appearance.setRoom(!m_appearance.isRoom());
            restyle();
        });
    room->setCheckable(true);
    room->setChecked(m_appearance.isRoom());
    const auto zoom = [this, &menu](const ActionWords &words, int steps) {
        lockstep::addAction(menu, words, [this, steps] {
            steps == 0 ? m_appearance.resetZoom() : m_appearance.zoomBy(steps);
            restyle();
        });
    };
    zoom({ u"zoomInAction"_s, tr("Zoom i&n"), tr("Everything a tenth larger."),
             QKeySequence::ZoomIn, Icon::Plus },
        1);
    zoom({ u"zoomOutAction"_s, tr("Zoom &out"), tr("Everything a tenth smaller."),
             QKeySequence::ZoomOut, Icon::Minus },
        -1);
    zoom({ u"zoomResetAction"_s, tr("&Normal zoom"), tr("Everything at its normal size."),
             QKeySequence(Qt::CTRL | Qt::Key_0) },
        0);
    menu.addSeparator();
    lockstep::addAction(menu,
        { u"fullScreenAction"_s, tr("F&ull screen"), tr("Nothing but the plan."), Qt::Key_F11,
            Icon::Grow },
        [this] { toggleFullScreen(); });
}

void MainWindow::buildGoMenu(QMenu &menu)
{
    for (int index = 0; index < kStepCount; ++index) {
        const auto step = PlanStep(index);
        auto *action = lockstep::addAction(menu,
            { stepKey(step) + u"StepAction"_s, u'&' + stepName(step),
                tr("Arrange the panes for this step."), QKeySequence(Qt::Key_0 + index) },
            [this, step] { board().arrange(step); });
        action->setCheckable(true);
        m_stepActions.append(action);
    }
    m_planActions += m_stepActions;
    menu.addSeparator();
    m_back = lockstep::addAction(menu,
        { u"backAction"_s, tr("&Back"), tr("What was selected before."),
            QKeySequence(Qt::ALT | Qt::Key_Left), Icon::ChevronLeft },
        [this] { m_focus.back(m_snapshot.plan); });
    m_forward = lockstep::addAction(menu,
        { u"forwardAction"_s, tr("&Forward"), tr("What was selected after that."),
            QKeySequence(Qt::ALT | Qt::Key_Right), Icon::ChevronRight },
        [this] { m_focus.forward(m_snapshot.plan); });
}

void MainWindow::updateStepActions()
{
    for (int pane = 0; pane < m_paneActions.size(); ++pane)
        m_paneActions[pane]->setChecked(board().grown() == pane);
    for (int step = 0; step < m_stepActions.size(); ++step)
        m_stepActions[step]->setChecked(int(board().step()) == step);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

} // namespace lockstep
