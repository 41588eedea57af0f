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

// As they stand in the settings, by ThemeChoice.
const QStringList kChoices { u"system"_s, u"light"_s, u"dark"_s, u"highContrast"_s };

std::optional<Theme> themeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return std::nullopt;
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::HighContrast:
        return Theme::HighContrast;
    }
    Q_UNREACHABLE();
}

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

Theme systemThemeNow()
{
    const auto ours = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette());
    const auto theme = systemTheme();
    QGuiApplication::setPalette(ours);
    return theme;
}

Appearance::Appearance(QSettings &settings, Theme system)
    : m_settings(settings)
    , m_system(system)
{
}

Style Appearance::style() const
{
    const auto theme = themeOf(themeChoice()).value_or(m_system);
    return Style(theme, isRoom(), double(zoomOf(m_settings)) / kNormalZoom);
}

ThemeChoice Appearance::themeChoice() const
{
    const auto name = m_settings.value(u"look/theme"_s).toString();
    return ThemeChoice(std::max<qsizetype>(0, kChoices.indexOf(name)));
}

bool Appearance::isRoom() const
{
    return m_settings.value(u"look/room"_s, false).toBool();
}

void Appearance::chooseTheme(ThemeChoice choice)
{
    m_settings.setValue(u"look/theme"_s, kChoices[int(choice)]);
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
