// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A dot a question: full where there is an answer, long for the one being asked. A click goes
// there.

#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

class ProgressDot;

class ProgressDots : public QWidget {
    Q_OBJECT

public:
    explicit ProgressDots(const QStringList &labels);
    void show(int current, const QList<bool> &answered, const Style &style);

signals:
    void wanted(int index);

private:
    QList<ProgressDot *> m_dots;
};

} // namespace lockstep
