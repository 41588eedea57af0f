// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/set_text.h"

#include <QPainter>

namespace lockstep {

namespace {

const Style &paperStyle()
{
    static const Style style(Theme::Light);
    return style;
}

/// Changing the pen costs as much as a word does.
void takeInk(QPainter &painter, const QColor &colour)
{
    if (painter.pen().color() != colour)
        painter.setPen(colour);
}

} // namespace

QColor paperColour(Tone tone)
{
    const Colours &colours = paperStyle().colours();
    switch (tone) {
    case Tone::Plain:
        return colours.ink;
    case Tone::Marketing:
        return colours.marketing;
    case Tone::Sales:
        return colours.sales;
    case Tone::Good:
        return colours.good;
    case Tone::Bad:
        return colours.bad;
    case Tone::Muted:
        return colours.muted;
    }
    Q_UNREACHABLE();
}

QFont paperFont(TextRole role, QFont::Weight weight)
{
    QFont font = paperStyle().font(role, weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

SetText::SetText(const QString &text, const QFont &font, double width, Qt::Alignment alignment)
    : m_layout(
        std::make_shared<QTextLayout>(QString(text).replace(u'\n', QChar::LineSeparator), font))
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    breakLines(width);
}

SetText::SetText(const LiveText &text, const QFont &font, double width)
    : SetText(text.plain(), font, width)
{
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const LiveText::Part &part : text.parts) {
        QTextLayout::FormatRange range { at, int(part.text.size()), {} };
        if (part.isError)
            range.format.setForeground(paperColour(Tone::Bad));
        if (!part.figure.isEmpty())
            range.format.setFontWeight(QFont::DemiBold);
        if (part.isError || !part.figure.isEmpty())
            formats.append(range);
        at += int(part.text.size());
    }
    m_layout->setFormats(formats);
    breakLines(width);
}

void SetText::breakLines(double width)
{
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    m_height = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, m_height });
        m_height += line.height() * 1.15;
    }
    m_layout->endLayout();
}

double SetText::lineTop(int line) const
{
    return line < lines() ? m_layout->lineAt(line).y() : m_height;
}

SetText SetTexts::of(const QString &text, const QFont &font, double width, Qt::Alignment alignment)
{
    const Key key { text, font.pixelSize(), font.weight(), width, alignment };
    const auto known = m_known.constFind(key);
    return known != m_known.constEnd() ? *known
                                       : *m_known.insert(key, { text, font, width, alignment });
}

void SetText::paint(QPainter &painter, QPointF at, const QColor &colour) const
{
    takeInk(painter, colour);
    m_layout->draw(&painter, at);
}

void SetText::paintLines(
    QPainter &painter, QPointF at, const QColor &colour, int from, int to) const
{
    takeInk(painter, colour);
    const QPointF shifted = at - QPointF(0, lineTop(from));
    for (int line = from; line < std::min(to, lines()); ++line)
        m_layout->lineAt(line).draw(&painter, shifted);
}

} // namespace lockstep
