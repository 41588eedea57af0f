// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/section.h"

#include "ui/shared/choice_button.h"
#include "ui/shared/ink.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

void showChoice(ChoiceButton &button, int current, const QFont &font)
{
    button.setFont(font);
    button.setCurrent(current);
    button.setText(button.text() + u" ▾"_s);
    button.setShortcut({}); // an "&" of a name is none
}

Section::Section(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_explanation(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    setAccessibleName(title);
    m_title->setTextFormat(Qt::PlainText);
    m_explanation->setObjectName(objectName + u"Words"_s);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_column->addLayout(m_head);
    m_column->addWidget(m_explanation);
    m_column->addStretch(); // what is lower than its neighbour stands at the top
}

void Section::addChoice(QWidget *choice)
{
    m_head->addWidget(choice);
}

void Section::add(QWidget *content, int stretch)
{
    m_column->insertWidget(m_column->count() - 1, content, stretch);
}

void Section::explain(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void Section::restyle(const Style &style)
{
    m_style = style;
    m_title->setFont(style.font(TextRole::Title));
    m_explanation->setFont(style.font(TextRole::Caption));
    setInk(*m_explanation, style.colours().muted);
    m_column->setContentsMargins(0, style.px(12), 0, style.px(8));
    m_column->setSpacing(style.px(8));
    m_head->setSpacing(style.px(8));
    update();
}

void Section::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_style.colours().hairline);
}

} // namespace lockstep
