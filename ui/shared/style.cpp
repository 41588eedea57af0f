// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/style.h"

#include "ui/shared/accessible.h"
#include "ui/shared/contrast.h"
#include "ui/shared/flat_style.h"

#include <QApplication>
#include <QToolTip>

#include <array>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Colours lightColours()
{
    Colours c;
    c.ink = QColor(0x1B1F24);
    c.paper = QColor(0xFFFFFF);
    c.ground = QColor(0xF2F4F6);
    c.raised = QColor(0xF6F8FA);
    c.hairline = QColor(0xD9DEE4);
    c.marketing = QColor(0x0072B2);
    c.sales = QColor(0xD55E00);
    c.good = QColor(0x009E73);
    c.disputed = QColor(0xB0508C);
    c.bad = QColor(0xB3261E);
    c.selected = QColor(0xE4E9EF);
    c.onAccent = QColor(0xFFFFFF);
    return c;
}

Colours darkColours()
{
    Colours c;
    c.ink = QColor(0xE8EAED);
    c.paper = QColor(0x15181C);
    c.ground = QColor(0x0D0F12);
    c.raised = QColor(0x1C2025);
    c.hairline = QColor(0x30363D);
    c.marketing = QColor(0x56B4E9);
    c.sales = QColor(0xE69F00);
    c.good = QColor(0x2FC79A);
    c.disputed = QColor(0xCC79A7);
    c.bad = QColor(0xF2B8B5);
    c.selected = QColor(0x2A3139);
    c.onAccent = QColor(0x15181C);
    return c;
}

/// Black, white and saturated colours; lines that others have faint are seen here.
Colours highContrastColours()
{
    Colours c;
    c.ink = QColor(0xFFFFFF);
    c.paper = QColor(Qt::black);
    c.ground = QColor(Qt::black);
    c.raised = QColor(0x141414);
    c.hairline = QColor(0x8C8C8C);
    c.marketing = QColor(0x4DC3FF);
    c.sales = QColor(0xFFC21A);
    c.good = QColor(0x3DF5A6);
    c.disputed = QColor(0xFF9CF5);
    c.bad = QColor(0xFF9E94);
    c.selected = QColor(0x00296B);
    c.onAccent = QColor(Qt::black);
    return c;
}

Colours namedColours(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return lightColours();
    case Theme::Dark:
        return darkColours();
    case Theme::HighContrast:
        return highContrastColours();
    }
    Q_UNREACHABLE();
}

double leastContrast(Theme theme, bool room)
{
    return room || theme == Theme::HighContrast ? 7.0 : 4.5;
}

/// Captions and guesses stand back as far as their contrast allows: on every surface that text
/// stands on, and further from the last row.
Colours mixedColours(Theme theme, bool room)
{
    auto c = namedColours(theme);
    const double ratio = leastContrast(theme, room);
    const double guess = theme == Theme::Light ? 0.55 : 0.60;
    c.muted = readable(blended(c.ink, c.paper, 0.62), c.selected, c.ink, ratio);
    c.guess = readable(blended(c.ink, c.paper, guess), c.selected, c.ink, ratio);
    return c;
}

/// Mixed once: styles are made and copied freely.
const Colours &colours(Theme theme, bool room)
{
    static const auto all = [] {
        std::array<Colours, 2 * size_t(kThemeCount)> mixed;
        for (size_t i = 0; i < mixed.size(); ++i)
            mixed[i] = mixedColours(Theme(i / 2), i % 2 == 1);
        return mixed;
    }();
    return all[2 * size_t(theme) + (room ? 1U : 0U)];
}

double normalPixels(TextRole role)
{
    switch (role) {
    case TextRole::Headline:
        return 28;
    case TextRole::Title:
        return 15;
    case TextRole::Body:
        return 14;
    case TextRole::Caption:
        return 12;
    }
    Q_UNREACHABLE();
}

} // namespace

Style::Style(Theme theme, bool room, double zoom)
    : m_theme(theme)
    , m_room(room)
    , m_zoom(zoom)
    , m_colours(lockstep::colours(theme, room))
{
}

double Style::leastContrast() const
{
    return lockstep::leastContrast(m_theme, m_room);
}

QFont Style::font(TextRole role, QFont::Weight weight) const
{
    const bool isHeading = role == TextRole::Headline || role == TextRole::Title;
    QFont font;
    font.setFamilies({ u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"sans-serif"_s });
    // The room's headline is 64, a little more than twice the normal one.
    font.setPixelSize(role == TextRole::Headline && m_room ? px(32) : px(normalPixels(role)));
    // Kerning and contextual forms of Latin letters take a third of all painting and start-up time.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferDefault | QFont::PreferNoShaping));
    font.setWeight(weight != 0 ? weight : isHeading ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Style::px(double pixels) const
{
    return qRound(pixels * m_zoom * (m_room ? 2 : 1));
}

QPalette Style::palette() const
{
    const auto &c = m_colours;
    QPalette palette(
        c.ink, c.raised, c.paper, c.hairline, c.hairline, c.ink, c.ink, c.paper, c.ground);
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Shadow, c.hairline);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Highlight, c.selected);
    palette.setColor(QPalette::HighlightedText, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::ToolTipBase, c.ink);
    palette.setColor(QPalette::ToolTipText, c.paper);
    palette.setColor(QPalette::Link, readable(c.marketing, *this));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

bool Style::operator==(const Style &other) const
{
    return m_theme == other.m_theme && m_room == other.m_room && m_zoom == other.m_zoom;
}

void applyStyle(QApplication &application, const Style &style)
{
    if (!application.property("lockstepStyle").toBool()) {
        QApplication::setStyle(new FlatStyle);
        application.setProperty("lockstepStyle", true);
        installAccessibility();
    }
    QApplication::setPalette(style.palette());
    QApplication::setFont(style.font(TextRole::Body));
    QToolTip::setPalette(style.palette());
    QToolTip::setFont(style.font(TextRole::Body));
}

} // namespace lockstep
