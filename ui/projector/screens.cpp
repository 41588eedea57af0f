// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace lockstep {

SystemScreens::SystemScreens(QObject *parent)
    : Screens(parent)
{
    connect(qApp, &QGuiApplication::screenAdded, this, &Screens::changed);
    // Queued: until the signal has run its course the screen is still in the list.
    connect(qApp, &QGuiApplication::screenRemoved, this, &Screens::changed, Qt::QueuedConnection);
}

QList<ScreenPlace> SystemScreens::all() const
{
    QList<ScreenPlace> places;
    for (const auto *screen : QGuiApplication::screens())
        places.append({ screen->name(), screen->geometry() });
    return places;
}

QString SystemScreens::nameOf(const QWidget &window) const
{
    return window.screen()->name();
}

void SystemScreens::fill(QWidget &window, const ScreenPlace &screen)
{
    for (auto *known : QGuiApplication::screens()) {
        if (known->name() == screen.name)
            window.setScreen(known);
    }
    window.setGeometry(screen.geometry);
    window.showFullScreen();
}

std::optional<ScreenPlace> audienceScreen(
    const QList<ScreenPlace> &screens, const QString &own, const QString &preferred)
{
    QRect taken;
    for (const auto &screen : screens) {
        if (screen.name == own)
            taken = screen.geometry;
    }
    std::optional<ScreenPlace> first;
    for (const auto &screen : screens) {
        if (screen.name == own || screen.geometry.intersects(taken))
            continue;
        if (screen.name == preferred)
            return screen;
        if (!first)
            first = screen;
    }
    return first;
}

} // namespace lockstep
