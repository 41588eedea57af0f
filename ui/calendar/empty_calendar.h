// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What an empty calendar says over its empty lanes: one sentence, one button.

#include "ui/shared/style.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lockstep {

class EmptyCalendar : public QWidget {
    Q_OBJECT

public:
    explicit EmptyCalendar(QWidget *parent);
    void show(const Style &style); ///< in the middle of the parent

signals:
    void addWanted();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace lockstep
