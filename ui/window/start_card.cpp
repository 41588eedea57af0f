// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/start_card.h"

#include "ui/window/start_pictures.h"

#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 296;
constexpr int kPicture = 128;
constexpr int kCardPad = 20;

} // namespace

StartCard::StartCard(Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(kind == Kind::NewPlan ? tr("New plan")
            : kind == Kind::Open  ? tr("Open a plan")
                                  : tr("Sample plan"));
    setAccessibleName(text());
    setAccessibleDescription(sentence());
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString StartCard::sentence() const
{
    switch (m_kind) {
    case Kind::NewPlan:
        return tr("From one growth target to a plan that both sides sign.");
    case Kind::Open:
        return tr("A .lockstep file from this computer.");
    case Kind::Sample:
        return tr("A made-up company, complete: change whatever you like.");
    }
    Q_UNREACHABLE();
}

void StartCard::restyle(const Style &style)
{
    m_style = style;
    updateGeometry();
    update();
}

QSize StartCard::sizeHint() const
{
    const QFontMetrics title(m_style.font(TextRole::Title));
    const QFontMetrics body(m_style.font(TextRole::Body));
    const int text = title.height() + m_style.px(4) + 2 * body.lineSpacing();
    return { m_style.px(kWidth), m_style.px(kPicture + 2 * kCardPad) + text };
}

void StartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // in a picture, too
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = m_style.colours();
    const bool isHot = underMouse() || isDown();
    const auto line
        = hasFocus() ? QPen(c.ink, m_style.px(2)) : QPen(isHot ? c.muted : c.hairline, 1);
    painter.setPen(line);
    painter.setBrush(isDown() ? c.selected : c.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_style.px(8), m_style.px(8));

    const int pad = m_style.px(kCardPad);
    const QRectF picture(pad, pad, width() - 2 * pad, m_style.px(kPicture - 16));
    const auto draw = m_kind == Kind::NewPlan ? drawNewPlanPicture
        : m_kind == Kind::Open                ? drawOpenPicture
                                              : drawSamplePicture;
    draw(painter, picture, m_style);
    QRect text(pad, m_style.px(kPicture + kCardPad), width() - 2 * pad, height());
    painter.setPen(c.ink);
    painter.setFont(m_style.font(TextRole::Title));
    painter.drawText(text, Qt::AlignLeading | Qt::AlignTop, this->text());
    text.setTop(text.top() + painter.fontMetrics().height() + m_style.px(4));
    painter.setPen(c.muted);
    painter.setFont(m_style.font(TextRole::Body));
    painter.drawText(text, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, sentence());
}

} // namespace lockstep
