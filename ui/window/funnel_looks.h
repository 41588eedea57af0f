// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which face of the funnel's pane was chosen last, and what its waterfall counts: kept in the
// settings, chosen in a menu or in the pane, the same in every window that shows the funnel.

#include "ui/funnel/funnel_look.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;
class QSettings;

namespace lockstep {

class FunnelView;
class View;

class FunnelLooks : public QObject {
    Q_OBJECT

public:
    FunnelLooks(QSettings &settings, QObject *parent);
    void follow(View &view); ///< nothing happens to one that shows no funnel
    void addMenu(QMenu &menu, std::function<void()> reveal); ///< reveal: when chosen there

private:
    void addFaces(QMenu &menu);
    void addModes(QMenu &menu);
    void choose(const FunnelLook &look);
    void updateChoices();

    struct Choice {
        QAction *action = nullptr;
        std::function<bool(const FunnelLook &)> isCurrent;
    };
    QSettings &m_settings;
    FunnelLook m_look;
    QList<QPointer<FunnelView>> m_views;
    QList<Choice> m_choices;
    std::function<void()> m_reveal;
};

} // namespace lockstep
