// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/empty_state.h"

#include "ui/shared/shapes.h"
#include "ui/shared/spacing.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(Icon icon, const QString &sentence, const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_sentence(new QLabel(sentence, this))
    , m_button(new QPushButton(button, this))
{
    setObjectName(u"emptyState"_s);
    setAccessibleName(sentence);
    m_sentence->setObjectName(u"emptyStateSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(u"emptyStateButton"_s);
    m_button->setAccessibleName(button);
    m_button->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addSpacing(0); // the picture's room, see restyle()
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::wanted);
}

void EmptyState::setPicture(Picture picture)
{
    m_picture = std::move(picture);
    restyle(m_style);
}

QSize EmptyState::pictureSize() const
{
    return m_picture ? QSize(m_style.px(240), m_style.px(120))
                     : QSize(m_style.px(80), m_style.px(80));
}

void EmptyState::restyle(const Style &style)
{
    m_style = style;
    const auto body = style.font(TextRole::Body);
    m_sentence->setFont(body);
    m_button->setFont(style.font(TextRole::Body, QFont::DemiBold));
    layout()->setContentsMargins(style.px(16), style.px(16), style.px(16), style.px(16));
    setSpacing(*layout(), style.px(16));
    fit();
    update();
}

int EmptyState::heightOfWords(int room) const
{
    return m_sentence->fontMetrics()
        .boundingRect(QRect(0, 0, room, 0), Qt::AlignCenter | Qt::TextWordWrap, m_sentence->text())
        .height();
}

/// Short lines and room around them, unless the place is so low that the words would run into the
/// button.
void EmptyState::fit()
{
    const int gap = m_style.px(16);
    const int side = std::max(1, width() - 2 * gap);
    const int button = m_button->sizeHint().height();
    int room = std::min(side, m_style.px(320));
    int words = std::max(heightOfWords(room), m_sentence->minimumSizeHint().height());
    m_usualHeight = 3 * gap + words + button;
    while (3 * gap + words + button > height() && room < side) {
        room = std::min(side, room + m_style.px(80));
        words = heightOfWords(room);
    }
    const int edge = 3 * gap + words + button > height() ? m_style.px(4) : gap;
    layout()->setContentsMargins(gap, edge, gap, edge);
    m_sentence->setFixedWidth(room);
    m_sentence->setMinimumHeight(words);
    m_leastHeight = 2 * m_style.px(4) + gap + words + button;
    const int picture = pictureSize().height() + gap;
    m_hasRoom = m_usualHeight + picture <= height();
    // The picture may go again where the place becomes lower.
    layout()->itemAt(1)->spacerItem()->changeSize(
        0, m_hasRoom ? picture : 0, QSizePolicy::Minimum, QSizePolicy::Preferred);
    layout()->invalidate();
    updateGeometry();
}

QSize EmptyState::sizeHint() const
{
    return { m_style.px(352), m_usualHeight + pictureSize().height() + m_style.px(16) };
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (!m_hasRoom)
        return;
    QPainter painter(this);
    const auto &c = m_style.colours();
    QRectF at({}, pictureSize());
    at.moveTop(layout()->itemAt(1)->geometry().top());
    at.moveLeft((width() - at.width()) / 2);
    if (m_picture) {
        m_picture(painter, at, m_style);
        return;
    }
    drawRounded(painter, at, c.raised, QPen(c.hairline, 1), at.width() / 2);
    const double inset = at.width() / 4;
    drawIcon(painter, at.adjusted(inset, inset, -inset, -inset), m_icon, c.muted);
}

} // namespace lockstep
