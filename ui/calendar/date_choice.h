// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Asks which dates of an entry that recurs are meant, right where one of them was changed: this
// one, this and the following ones, or all. Stops nobody; Esc, or going elsewhere, takes it back.

#include "app/calendar/recurrence_edits.h"
#include "ui/shared/style.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace lockstep {

class DateChoice : public QWidget {
    Q_OBJECT

public:
    explicit DateChoice(QWidget *parent);

    /// Near `at`, within its parent.
    void ask(const QString &question, QRect at, const Style &style);
    [[nodiscard]] bool isAsking() const { return isVisible(); }
    void leave(); ///< without an answer, silently

signals:
    void considered(Dates dates); ///< the one under the keyboard
    void chosen(Dates dates);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButton(Dates dates, const QString &objectName, const QString &text);
    void answer(Dates dates);
    void step(int by);
    bool stepByArrow(int key);
    [[nodiscard]] bool isOurs(const QWidget *widget) const;

    struct Answer {
        Dates dates;
        QToolButton *button;
    };
    QLabel *m_question;
    QList<Answer> m_answers;
    Style m_style;
};

} // namespace lockstep
