// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The projector's menu: what the audience sees, how, and the keys for it.

#include "ui/projector/projector.h"

#include <QActionGroup>
#include <QMenu>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kZoomStep = 0.1;

} // namespace

QAction *Projector::add(QMenu &menu, const QString &name, const QString &text, const QString &tip,
    const QKeySequence &key, std::function<void()> what)
{
    auto *action = menu.addAction(text);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setToolTip(tip);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(what));
    m_actions.append(action);
    return action;
}

void Projector::fill(QMenu &menu)
{
    buildModeActions(menu);
    menu.addSeparator();
    buildChoiceActions(menu);
    menu.addSeparator();
    buildLookActions(menu);
    updateActions();
}

void Projector::buildModeActions(QMenu &menu)
{
    using Kind = Curtain::Kind;
    const auto toggled = [this](Kind kind) { return m_blank == kind ? Kind::Open : kind; };
    m_show = add(menu, u"projectorAction"_s, tr("&Show the projector's window"),
        tr("A window for the audience: on the second screen, if there is one."), Qt::Key_F6,
        [this] { turnOn(!m_isOn); });
    m_freeze = add(menu, u"freezeAction"_s, tr("&Freeze the audience's picture"),
        tr("It stays as it is while you go on."), Qt::Key_F7, [this] { freeze(!m_isFrozen); });
    m_blankTitle = add(menu, u"blankAction"_s, tr("&Blank, with the plan's title"),
        tr("The audience sees the plan's title on empty paper."), Qt::Key_F8,
        [=, this] { blank(toggled(Kind::Title)); });
    m_blankBlack
        = add(menu, u"blackAction"_s, tr("Blac&k"), tr("The audience sees nothing at all."),
            Qt::SHIFT | Qt::Key_F8, [=, this] { blank(toggled(Kind::Black)); });
    for (auto *action : { m_show, m_freeze, m_blankTitle, m_blankBlack })
        action->setCheckable(true);
}

void Projector::buildChoiceActions(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto offer = [&](const QString &key, const QString &text) {
        auto *action = add(menu, u"project-"_s + key, text, tr("What the audience sees."), {},
            [this, key] { choose(key); });
        action->setCheckable(true);
        action->setData(key);
        group->addAction(action);
        m_choices.append(action);
    };
    offer(ProjectorSettings::kWhole.toString(), tr("Project the &whole plan"));
    for (const auto &view : m_views.views)
        offer(view.key, tr("Project: %1").arg(view.title));
    offer(ProjectorSettings::kReport.toString(), tr("Project the &printed plan"));
    m_next = add(menu, u"nextPageAction"_s, tr("&Next page of the printed plan"),
        tr("As far down as the audience can see at once."), Qt::CTRL | Qt::Key_PageDown,
        [this] { turnPage(1); });
    m_previous = add(menu, u"previousPageAction"_s, tr("P&revious page of the printed plan"),
        tr("As far up as the audience can see at once."), Qt::CTRL | Qt::Key_PageUp,
        [this] { turnPage(-1); });
}

void Projector::buildLookActions(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const QStringList themes { tr("Projector &light"), tr("Projector &dark"),
        tr("Projector &high contrast") };
    for (int i = 0; i < themes.size(); ++i) {
        auto *action = add(menu, u"projectorTheme%1Action"_s.arg(i), themes[i],
            tr("The colours that the audience sees, whichever this window has."), {}, [this, i] {
                m_settings.chooseTheme(Theme(i));
                restyle();
            });
        action->setCheckable(true);
        group->addAction(action);
        m_themes.append(action);
    }
    m_room = add(menu, u"projectorRoomAction"_s, tr("Projector in roo&m size"),
        tr("Text as large as the last row needs."), {}, [this] {
            m_settings.setRoomSize(!m_settings.style().isRoom());
            restyle();
        });
    m_room->setCheckable(true);
    const auto zoomBy = [this](double step) {
        m_settings.setZoom(m_settings.style().zoom() + step);
        restyle();
    };
    add(menu, u"projectorLargerAction"_s, tr("Projector l&arger"),
        tr("Everything the audience sees, a tenth larger."), {}, [zoomBy] { zoomBy(kZoomStep); });
    add(menu, u"projectorSmallerAction"_s, tr("Projector small&er"),
        tr("Everything the audience sees, a tenth smaller."), {}, [zoomBy] { zoomBy(-kZoomStep); });
    add(menu, u"legibilityAction"_s, tr("Room le&gibility"),
        tr("What can be read from the last row, and how large it has to be."), {},
        [this] { openLegibility(); });
}

void Projector::updateActions()
{
    if (!m_show)
        return;
    const auto shown = m_settings.shown();
    const bool isReport = m_isOn && shown == ProjectorSettings::kReport;
    m_show->setChecked(m_isOn);
    m_freeze->setChecked(m_isFrozen);
    m_blankTitle->setChecked(m_blank == Curtain::Kind::Title);
    m_blankBlack->setChecked(m_blank == Curtain::Kind::Black);
    for (auto *action : { m_freeze, m_blankTitle, m_blankBlack })
        action->setEnabled(m_isOn);
    for (auto *action : { m_next, m_previous })
        action->setEnabled(isReport && !m_isFrozen);
    for (auto *action : m_choices)
        action->setChecked(action->data().toString() == shown);
    for (int i = 0; i < m_themes.size(); ++i)
        m_themes[i]->setChecked(m_settings.style().theme() == Theme(i));
    m_room->setChecked(m_settings.style().isRoom());
}

} // namespace lockstep
