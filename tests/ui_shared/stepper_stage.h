// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A stepper in a window of its own.

#include "ui/shared/stepper.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline Stepper::Scale days()
{
    return { 0, 90, 1, [](double value) { return QString::number(value); },
        [](const QString &text) -> std::optional<double> {
            bool isNumber = false;
            const double value = text.toDouble(&isNumber);
            return isNumber ? std::optional(value) : std::nullopt;
        },
        u"days"_s };
}

inline bool showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

/// A window with a stepper at 30 days in the focus.
struct StepperStage {
    QWidget window;
    Stepper stepper { u"Time to close"_s, days(), &window };
    QSignalSpy changed { &stepper, &Stepper::changed };
    QSignalSpy settled { &stepper, &Stepper::settled };

    StepperStage()
    {
        applyStyle(*qApp, Style());
        stepper.show(30, Style());
        window.resize(400, 100);
        stepper.resize(stepper.sizeHint());
        isActive = showActive(window);
        stepper.setFocus(Qt::TabFocusReason);
    }
    bool isActive = false;
    QPoint middleOf(QStyle::SubControl part) const { return stepper.partRect(part).center(); }
};

} // namespace lockstep::test
