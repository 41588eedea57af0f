// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/funnel_looks.h"

#include "ui/funnel/funnel_view.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

// As they stand in the settings, by WaterfallMode.
const QStringList &modeKeys()
{
    static const QStringList all { u"volume"_s, u"money"_s, u"both"_s };
    return all;
}

FunnelLook kept(const QSettings &settings)
{
    FunnelLook look;
    look.face = settings.value(u"funnel/face"_s, look.face).toString();
    const auto mode = modeKeys().indexOf(settings.value(u"funnel/mode"_s).toString());
    if (mode >= 0)
        look.mode = WaterfallMode(mode);
    return look;
}

} // namespace

FunnelLooks::FunnelLooks(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_look(kept(settings))
{
}

void FunnelLooks::follow(View &view)
{
    auto *funnel = qobject_cast<FunnelView *>(&view);
    if (!funnel)
        return;
    m_views.removeAll(nullptr);
    m_views << funnel;
    funnel->setLook(m_look);
    connect(funnel, &FunnelView::lookChosen, this, &FunnelLooks::choose);
}

void FunnelLooks::choose(const FunnelLook &look)
{
    m_look = look;
    m_settings.setValue(u"funnel/face"_s, look.face);
    m_settings.setValue(u"funnel/mode"_s, modeKeys()[int(look.mode)]);
    for (const auto &view : std::as_const(m_views)) {
        if (view)
            view->setLook(look);
    }
    updateChoices();
}

void FunnelLooks::updateChoices()
{
    for (const auto &choice : std::as_const(m_choices))
        choice.action->setChecked(choice.isCurrent(m_look));
}

void FunnelLooks::addMenu(QMenu &menu, std::function<void()> reveal)
{
    m_reveal = std::move(reveal);
    auto *chooser = menu.addMenu(tr("F&unnel shows"));
    chooser->setObjectName(u"funnelLookMenu"_s);
    addFaces(*chooser);
    if (!chooser->isEmpty())
        chooser->addSeparator();
    addModes(*chooser);
    updateChoices();
}

void FunnelLooks::addFaces(QMenu &menu)
{
    const auto offers = faceOffers();
    if (offers.size() < 2)
        return;
    for (const auto &offer : offers) {
        auto *action = menu.addAction(offer.name);
        action->setObjectName(offer.objectName + u"Action"_s);
        action->setStatusTip(offer.tip);
        connect(action, &QAction::triggered, this, [this, key = offer.key] {
            choose({ key, m_look.mode });
            m_reveal();
        });
        action->setCheckable(true);
        m_choices << Choice { action,
            [key = offer.key](const FunnelLook &look) { return look.face == key; } };
    }
}

void FunnelLooks::addModes(QMenu &menu)
{
    const auto offers = modeOffers();
    for (int i = 0; i < kWaterfallModeCount; ++i) {
        auto *action = menu.addAction(offers[i].menuText);
        action->setObjectName(offers[i].objectName + u"Action"_s);
        action->setStatusTip(offers[i].tip);
        connect(action, &QAction::triggered, this, [this, i] {
            choose({ faceOffers().first().key, WaterfallMode(i) });
            m_reveal();
        });
        action->setCheckable(true);
        m_choices << Choice { action, [i](const FunnelLook &look) { return int(look.mode) == i; } };
    }
}

} // namespace lockstep
