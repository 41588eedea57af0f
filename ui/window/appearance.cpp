// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/appearance.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNormalZoom = 10; // tenths
constexpr int kLeastZoom = 5;
constexpr int kMostZoom = 30;

int zoomOf(const QSettings &settings)
{
    return std::clamp(settings.value(u"look/zoom"_s, kNormalZoom).toInt(), kLeastZoom, kMostZoom);
}

} // namespace

Theme systemTheme()
{
    const auto palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    return isDark ? Theme::Dark : Theme::Light;
}

Appearance::Appearance(QSettings &settings, Theme system)
    : m_settings(settings)
    , m_system(system)
{
}

Style Appearance::style() const
{
    const auto choice = themeChoice();
    const auto theme = choice == ThemeChoice::System ? m_system
        : choice == ThemeChoice::Dark                ? Theme::Dark
                                                     : Theme::Light;
    return Style(theme, isRoom(), double(zoomOf(m_settings)) / kNormalZoom);
}

ThemeChoice Appearance::themeChoice() const
{
    const auto name = m_settings.value(u"look/theme"_s).toString();
    return name == u"light"_s ? ThemeChoice::Light
        : name == u"dark"_s   ? ThemeChoice::Dark
                              : ThemeChoice::System;
}

bool Appearance::isRoom() const
{
    return m_settings.value(u"look/room"_s, false).toBool();
}

void Appearance::chooseTheme(ThemeChoice choice)
{
    m_settings.setValue(u"look/theme"_s,
        choice == ThemeChoice::Light      ? u"light"_s
            : choice == ThemeChoice::Dark ? u"dark"_s
                                          : u"system"_s);
}

void Appearance::setRoom(bool room)
{
    m_settings.setValue(u"look/room"_s, room);
}

void Appearance::zoomBy(int steps)
{
    m_settings.setValue(
        u"look/zoom"_s, std::clamp(zoomOf(m_settings) + steps, kLeastZoom, kMostZoom));
}

void Appearance::resetZoom()
{
    m_settings.setValue(u"look/zoom"_s, kNormalZoom);
}

} // namespace lockstep
