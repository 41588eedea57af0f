// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/date_choice.h"

#include "ui/shared/shapes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

DateChoice::DateChoice(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
{
    setObjectName(u"dateChoice"_s);
    m_question->setObjectName(u"dateQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_question);
    addButton(Dates::This, u"thisDate"_s, tr("&This date"));
    addButton(Dates::Following, u"followingDates"_s, tr("This and &following"));
    addButton(Dates::All, u"allDates"_s, tr("&All dates"));
    hide();
}

void DateChoice::addButton(Dates dates, const QString &objectName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, dates] { answer(dates); });
    layout()->addWidget(button);
    m_answers << Answer { dates, button };
}

void DateChoice::ask(const QString &question, QRect at, const Style &style)
{
    m_style = style;
    m_question->setText(question);
    setAccessibleName(question);
    const QFont font = style.font(TextRole::Caption);
    m_question->setFont(style.font(TextRole::Caption, QFont::DemiBold));
    for (const Answer &answer : std::as_const(m_answers))
        answer.button->setFont(font);
    layout()->setContentsMargins(style.px(12), style.px(6), style.px(8), style.px(6));
    layout()->setSpacing(style.px(8));
    layout()->activate();
    const QRect room = parentWidget()->rect();
    QRect place(QPoint(), sizeHint().boundedTo(room.size()));
    place.moveCenter(at.center());
    const int below = at.bottom() + style.px(8);
    place.moveTop(
        below + place.height() <= room.bottom() ? below : at.top() - style.px(8) - place.height());
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, room.width() - place.width())));
    place.moveTop(std::clamp(place.top(), 0, std::max(0, room.height() - place.height())));
    setGeometry(place);
    show();
    raise();
    m_answers.first().button->setFocus(Qt::OtherFocusReason);
}

void DateChoice::leave()
{
    if (!isVisible())
        return;
    const bool hadFocus = isOurs(focusWidget());
    hide();
    if (hadFocus)
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

bool DateChoice::isOurs(const QWidget *widget) const
{
    return widget && (widget == this || isAncestorOf(widget));
}

void DateChoice::answer(Dates dates)
{
    leave();
    emit chosen(dates);
}

void DateChoice::step(int by)
{
    qsizetype at = 0;
    while (at < m_answers.size() - 1 && !m_answers[at].button->hasFocus())
        ++at;
    const qsizetype count = m_answers.size();
    m_answers[(at + by + count) % count].button->setFocus(Qt::TabFocusReason);
}

/// The underlined letters work without Alt: nothing is typed here.
void DateChoice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        emit cancelled();
        return;
    }
    for (const Answer &one : std::as_const(m_answers)) {
        const bool isChosen = (event->key() == Qt::Key_Return && one.button->hasFocus())
            || QKeySequence::mnemonic(one.button->text())
                == QKeySequence(Qt::ALT | Qt::Key(event->key()));
        if (isChosen)
            return answer(one.dates);
    }
    QWidget::keyPressEvent(event);
}

/// Arrows go round: a button by itself would let them lead out, which takes the question back.
bool DateChoice::stepByArrow(int key)
{
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const bool isBack = (key == Qt::Key_Left) != isRightToLeft();
    step(isBack ? -1 : 1);
    return true;
}

bool DateChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && stepByArrow(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusIn) {
        for (const Answer &one : std::as_const(m_answers)) {
            if (one.button == watched)
                emit considered(one.dates);
        }
    }
    const bool isLeft = event->type() == QEvent::FocusOut && isVisible();
    if (isLeft && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && !isOurs(window()->focusWidget())) {
        hide();
        emit cancelled();
    }
    return QWidget::eventFilter(watched, event);
}

void DateChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_style.colours().paper);
    drawRounded(painter, rect(), m_style.colours().raised,
        QPen(m_style.colours().muted, m_style.px(1)), m_style.px(6));
}

} // namespace lockstep
