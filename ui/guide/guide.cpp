// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/guide.h"

#include "ui/guide/guide_button.h"
#include "ui/guide/plan_preview.h"
#include "ui/guide/progress_dots.h"
#include "ui/guide/questions.h"
#include "ui/shared/explain.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace lockstep {

using namespace Qt::StringLiterals;

Guide::Guide(const Plan &start, const Dialogs &dialogs, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_start(start)
    , m_entered(start)
    , m_questions(guideQuestions(dialogs, today))
    , m_seen(m_questions.size(), false)
{
    setObjectName(u"guide"_s);
    setAccessibleName(tr("New plan"));
    m_snapshot.plan = start;
    m_snapshot.figures = figures(start);
    layOut();
    for (auto *question : std::as_const(m_questions)) {
        connect(question, &Question::typed, this, &Guide::typed);
        connect(question, &Question::edited, this, &Guide::edited);
        connect(question, &Question::said, this, &Guide::showError);
    }
}

bool Guide::isBegun() const
{
    if (m_snapshot.plan != m_start)
        return true;
    const auto edits = m_stack->findChildren<QLineEdit *>();
    return std::any_of(edits.begin(), edits.end(),
        [](const QLineEdit *edit) { return edit->isModified() && !edit->text().isEmpty(); });
}

void Guide::open(int question)
{
    std::ignore = takeAnswer();
    m_seen[m_current] = true;
    m_current = question;
    m_entered = m_snapshot.plan;
    m_stack->setCurrentIndex(question);
    showError({});
    present();
    fitColumns();
    m_questions[question]->focusFirst();
    m_scroll->ensureVisible(0, 0);
}

Result<void> Guide::takeAnswer()
{
    const auto next = m_questions[m_current]->answer(m_entered);
    if (!next) {
        setPlan(m_entered);
        return Failure(next.error());
    }
    m_entered = *next;
    m_questions[m_current]->settle();
    setPlan(m_entered);
    return {};
}

void Guide::goOn()
{
    auto *question = m_questions[m_current];
    if (const auto next = question->answer(m_entered); !next)
        return showError(explain(next.error()));
    if (question->takeEnter())
        return m_scroll->ensureWidgetVisible(focusWidget());
    std::ignore = takeAnswer();
    if (m_current + 1 < questionCount())
        open(m_current + 1);
    else
        finish();
}

void Guide::goBack()
{
    if (m_current > 0)
        open(m_current - 1);
}

void Guide::finish()
{
    std::ignore = takeAnswer();
    emit finished(m_snapshot.plan);
}

void Guide::typed()
{
    showError({});
    const auto next = m_questions[m_current]->answer(m_entered);
    setPlan(next ? *next : m_entered);
}

void Guide::edited(const Result<Plan> &next)
{
    showError(next ? QString() : explain(next.error()));
    if (!next)
        return;
    m_entered = *next;
    setPlan(*next);
}

void Guide::setPlan(const Plan &plan)
{
    if (plan != m_snapshot.plan) {
        m_snapshot.plan = plan;
        m_snapshot.figures = figures(plan);
    }
    present();
}

void Guide::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setHidden(text.isEmpty());
    if (text.isEmpty())
        return;
    m_column->layout()->activate(); // it has a place only now
    m_scroll->ensureWidgetVisible(m_error);
}

/// Enter goes on, unless a button that does something else has the keyboard.
void Guide::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
    else if (button && !button->isCheckable())
        button->click();
    else
        goOn();
}

void Guide::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_isResumed = isBegun();
    present();
    m_questions[m_current]->focusFirst();
}

} // namespace lockstep
