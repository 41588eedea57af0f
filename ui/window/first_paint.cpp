// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace lockstep {

namespace {

class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Once the event loop is reached again, the picture has been handed to the screen.
            QTimer::singleShot(0, this, [this] {
                std::puts("painted");
                std::fflush(stdout);
                nextRound();
            });
        }
        return false;
    }

private:
    // Views that come after the first paint render and paint in the next rounds of the event loop.
    static constexpr int kRounds = 6;

    void nextRound()
    {
        if (++m_round <= kRounds) {
            QTimer::singleShot(0, this, &FirstPaint::nextRound);
            return;
        }
        std::puts("complete");
        std::fflush(stdout);
        QCoreApplication::exit();
    }

    int m_round = 0;
};

} // namespace

void leaveAfterFirstPaint(QWidget &window)
{
    if (qEnvironmentVariableIsSet("LOCKSTEP_EXIT_AFTER_PAINT"))
        window.installEventFilter(new FirstPaint(&window));
}

} // namespace lockstep
