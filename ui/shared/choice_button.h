// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A choice among a few words that reads like text until it is clicked: opens a menu.

#include <QToolButton>

namespace lockstep {

class ChoiceButton : public QToolButton {
    Q_OBJECT

public:
    /// `question` names it to assistive technology, before what is chosen: "Level: director".
    ChoiceButton(QString question, QStringList choices, QWidget *parent);
    void setCurrent(int index);

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override; ///< what has no room stands whole in the tip

private:
    void offer();

    QString m_question;
    QStringList m_choices;
};

} // namespace lockstep
