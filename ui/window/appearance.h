// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How this person wants Lockstep to look: theme, room size, zoom. Remembered in the settings.

#include "ui/shared/style.h"

class QSettings;

namespace lockstep {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// What the desktop uses. Only right before applyStyle() put our own palette in its place.
[[nodiscard]] Theme systemTheme();
/// The same at any time: our own palette is taken away for a moment.
[[nodiscard]] Theme systemThemeNow();

class Appearance {
public:
    Appearance(QSettings &settings, Theme system);

    [[nodiscard]] Style style() const;
    [[nodiscard]] ThemeChoice themeChoice() const;
    [[nodiscard]] bool isRoom() const;
    void chooseTheme(ThemeChoice choice);
    void setSystemTheme(Theme system) { m_system = system; }
    void setRoom(bool room);
    void zoomBy(int steps); ///< a tenth each, within 50 … 300 %
    void resetZoom();

private:
    QSettings &m_settings;
    Theme m_system;
};

} // namespace lockstep
