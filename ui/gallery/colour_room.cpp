// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/gallery/gallery.h"

#include "ui/shared/contrast.h"
#include "ui/shared/icons.h"
#include "ui/shared/marks.h"
#include "ui/shared/shapes.h"

#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

class Swatch : public QWidget {
public:
    Swatch(const QColor &colour, bool isHatched, const Style &style)
        : m_colour(colour)
        , m_isHatched(isHatched)
        , m_style(style)
    {
        setFixedSize(style.px(120), style.px(56));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QPen line(m_style.colours().hairline, 1);
        const auto fill = m_isHatched ? hatchBrush(m_colour, m_style) : QBrush(m_colour);
        drawRounded(painter, rect(), fill, line, m_style.px(6));
        if (m_isHatched)
            return;
        painter.setFont(m_style.font(TextRole::Body, QFont::DemiBold));
        painter.setPen(inkOn(m_colour));
        painter.drawText(rect(), Qt::AlignCenter, u"24.0 M"_s);
    }

private:
    QColor m_colour;
    bool m_isHatched;
    Style m_style;
};

QLabel *sample(const QString &text, TextRole role, const QColor &colour, const Style &style)
{
    auto *label = new QLabel(text);
    label->setFont(style.font(role));
    auto palette = style.palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

QWidget *iconSample(Icon name, const QColor &colour, int pixels, const Style &style)
{
    auto *label = new QLabel;
    const int side = style.px(pixels);
    label->setPixmap(icon(name, colour).pixmap(side, side));
    label->setFixedSize(side, side);
    return label;
}

QList<Gallery::Row> iconRows(const Gallery &gallery)
{
    constexpr int kColumns = 12;
    const auto &style = gallery.style();
    QList<Gallery::Row> rows;
    for (int i = 0; i < kIconCount; ++i) {
        if (i % kColumns == 0)
            rows.append(Gallery::Row());
        auto *button = new QToolButton;
        button->setIcon(icon(Icon(i), style));
        button->setIconSize({ style.px(24), style.px(24) });
        button->setAutoRaise(true);
        const auto name = iconFile(Icon(i)).section(u'/', -1).section(u'.', 0, 0);
        button->setAccessibleName(name);
        auto *shown = gallery.exhibit(button, name);
        shown->setFixedWidth(style.px(96));
        rows.last().append(shown);
    }
    return rows;
}

void hangSwatches(Gallery &gallery)
{
    const auto &style = gallery.style();
    const auto &c = style.colours();
    const auto swatch = [&](const QColor &colour, const QString &name, bool isHatched = false) {
        return gallery.exhibit(new Swatch(colour, isHatched, style), name);
    };
    gallery.addSection(Gallery::tr("Colours"),
        { { swatch(c.marketing, Gallery::tr("marketing")), swatch(c.sales, Gallery::tr("sales")),
              swatch(c.good, Gallery::tr("agreed, on plan")),
              swatch(c.disputed, Gallery::tr("disputed")), swatch(c.bad, Gallery::tr("too late")),
              swatch(c.sales, Gallery::tr("sales, hatched"), true),
              swatch(c.bad, Gallery::tr("what is missing"), true) },
            { swatch(c.paper, Gallery::tr("paper")), swatch(c.ground, Gallery::tr("ground")),
                swatch(c.raised, Gallery::tr("raised")),
                swatch(c.selected, Gallery::tr("selected")),
                swatch(c.hairline, Gallery::tr("hairline")), swatch(c.ink, Gallery::tr("ink")) } });
}

void hangType(Gallery &gallery)
{
    const auto &style = gallery.style();
    const auto &c = style.colours();
    const auto text = [&](TextRole role, const QColor &colour, const QString &name) {
        return gallery.exhibit(
            sample(Gallery::tr("Leads 3,267"), role, readable(colour, style), style), name);
    };
    gallery.addSection(Gallery::tr("Type"),
        { { text(TextRole::Headline, c.ink, Gallery::tr("headline")),
            text(TextRole::Title, c.ink, Gallery::tr("title")),
            text(TextRole::Body, c.ink, Gallery::tr("body")),
            text(TextRole::Caption, c.ink, Gallery::tr("caption")),
            text(TextRole::Body, c.muted, Gallery::tr("muted")),
            text(TextRole::Body, c.guess, Gallery::tr("guess")),
            text(TextRole::Body, c.marketing, Gallery::tr("marketing")),
            text(TextRole::Body, c.sales, Gallery::tr("sales")),
            text(TextRole::Body, c.good, Gallery::tr("on plan")),
            text(TextRole::Body, c.disputed, Gallery::tr("disputed")),
            text(TextRole::Body, c.bad, Gallery::tr("too late")) } });
}

} // namespace

void hangColours(Gallery &gallery)
{
    hangSwatches(gallery);
    hangType(gallery);
    const auto &style = gallery.style();
    const auto &c = style.colours();
    auto icons = iconRows(gallery);
    const auto sized = [&](int pixels) {
        return gallery.exhibit(
            iconSample(Icon::Projector, c.ink, pixels, style), u"%1"_s.arg(pixels));
    };
    icons.append({ sized(12), sized(16), sized(24), sized(48),
        gallery.exhibit(iconSample(Icon::SaveOk, c.good, 24, style), Gallery::tr("saved")),
        gallery.exhibit(iconSample(Icon::SaveError, c.bad, 24, style), Gallery::tr("not saved")),
        gallery.exhibit(iconSample(Icon::Person, c.marketing, 24, style), Gallery::tr("marketing")),
        gallery.exhibit(iconSample(Icon::Person, c.sales, 24, style), Gallery::tr("sales")) });
    gallery.addSection(Gallery::tr("Icons"), icons);
}

} // namespace lockstep
