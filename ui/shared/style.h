// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How Lockstep looks: palette, type scale and spacing, in one value. Everything painted or laid out
// asks it; nothing else names a colour or a font.

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace lockstep {

enum class Theme { Light, Dark, HighContrast };
inline constexpr int kThemeCount = int(Theme::HighContrast) + 1;

struct Colours {
    QColor ink;
    QColor paper; ///< behind everything in a pane
    QColor ground; ///< behind the panes
    QColor raised; ///< cards, hovered rows
    QColor hairline;
    QColor muted; ///< captions, axes: still 4.5:1 on paper
    QColor marketing;
    QColor sales;
    QColor good; ///< both agree, on plan
    QColor disputed;
    QColor bad; ///< gap, too late
    QColor guess;
    QColor selected; ///< behind what is selected
    QColor onAccent; ///< text on marketing, sales, good, bad
};

enum class TextRole { Headline, Title, Body, Caption };

class Style {
public:
    explicit Style(Theme theme = Theme::Light, bool room = false, double zoom = 1.0);

    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] bool isRoom() const { return m_room; } ///< projector size: everything doubled
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// What text has to reach on whatever it stands on: 4.5:1; projected or in high contrast 7:1.
    [[nodiscard]] double leastContrast() const;
    [[nodiscard]] const Colours &colours() const { return m_colours; }
    /// Tabular figures. Weight is the role's unless given.
    [[nodiscard]] QFont font(TextRole role, QFont::Weight weight = QFont::Weight(0)) const;
    /// `pixels` of the normal size, at this size (spacing comes in steps of 4).
    [[nodiscard]] int px(double pixels) const;
    [[nodiscard]] QPalette palette() const;
    bool operator==(const Style &other) const;

private:
    Theme m_theme;
    bool m_room;
    double m_zoom;
    Colours m_colours;
};

/// Fusion without its bevels (see flat_style.h), our palette, body font.
void applyStyle(QApplication &application, const Style &style);

} // namespace lockstep
