// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/empty_calendar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

EmptyCalendar::EmptyCalendar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(tr("Campaigns, trade shows, launches and trainings of both sides stand "
                               "here, on one calendar.")))
    , m_button(new QPushButton(tr("Add the first campaign")))
{
    setObjectName(u"emptyCalendar"_s);
    m_sentence->setObjectName(u"emptyCalendarSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(u"addFirstEntry"_s);
    m_button->setAccessibleName(m_button->text());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    connect(m_button, &QPushButton::clicked, this, &EmptyCalendar::addWanted);
    hide();
}

void EmptyCalendar::show(const Style &style)
{
    m_sentence->setFont(style.font(TextRole::Body));
    m_button->setFont(style.font(TextRole::Body));
    setAutoFillBackground(true);
    const QRect room = parentWidget()->rect();
    const int width = std::min(room.width(), style.px(420));
    QRect at(0, 0, width, std::min(room.height(), layout()->totalHeightForWidth(width)));
    at.moveCenter(room.center());
    setGeometry(at);
    setVisible(true);
}

} // namespace lockstep
