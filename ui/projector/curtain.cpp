// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/curtain.h"

#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

Curtain::Curtain(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"curtain"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
}

void Curtain::setFrozen(const QPixmap &picture)
{
    m_frozen = picture;
    update();
}

void Curtain::draw(Kind kind)
{
    m_kind = kind;
    setVisible(kind != Kind::Open);
    raise();
    update();
}

void Curtain::setTitle(const QString &title, const QString &company, const Style &style)
{
    m_title = title;
    m_company = company;
    m_style = style;
    setAccessibleName(title);
    update();
}

void Curtain::setBreak(const QString &title, const QStringList &outputs)
{
    m_break = title;
    m_outputs = outputs.join(u'\n');
    update();
}

void Curtain::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(),
        m_kind == Kind::Black        ? QColor(Qt::black)
            : m_kind == Kind::Frozen ? m_style.colours().ground
                                     : m_style.colours().paper);
    if (m_kind == Kind::Frozen)
        paintFrozen(painter);
    if (m_kind == Kind::Title)
        paintTitle(painter, m_title, m_company);
    if (m_kind == Kind::Break)
        paintTitle(painter, m_break, m_outputs);
}

/// Whole, even if it was frozen on a screen of another size.
void Curtain::paintFrozen(QPainter &painter) const
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF at(QPointF(), m_frozen.deviceIndependentSize().scaled(size(), Qt::KeepAspectRatio));
    at.moveCenter(QRectF(rect()).center());
    painter.drawPixmap(at, m_frozen, QRectF(m_frozen.rect()));
}

void Curtain::paintTitle(QPainter &painter, const QString &title, const QString &below) const
{
    const auto &c = m_style.colours();
    const int margin = m_style.px(24);
    const QRect middle = rect().adjusted(margin, 0, -margin, -height() / 2);
    painter.setFont(m_style.font(TextRole::Headline));
    painter.setPen(c.ink);
    painter.drawText(middle, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, title);
    painter.setFont(m_style.font(TextRole::Title, QFont::Normal));
    painter.setPen(c.muted);
    painter.drawText(middle.translated(0, middle.height() + m_style.px(8)),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, below);
}

} // namespace lockstep
