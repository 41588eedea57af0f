// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The guided start by itself, played by keys and clicks, with a dialog that answers by script.

#include "app/plan/new_plan.h"
#include "ui/guide/guide.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace lockstep::test {

inline const QDate kToday { 2026, 6, 1 };

[[nodiscard]] inline Plan emptyPlan()
{
    QRandomGenerator ids(7);
    return newPlan(kToday, ids);
}

struct GuideRig {
    GuideRig()
        : guide(emptyPlan(),
            Dialogs { {}, [this](QWidget *, const FileQuestion &) { return exports; }, {}, {} },
            kToday)
    {
        QObject::connect(
            &guide, &Guide::finished, &guide, [this](const Plan &plan) { finished = plan; });
        QObject::connect(&guide, &Guide::left, &guide, [this] { ++timesLeft; });
        guide.restyle(Style {});
        guide.resize(1280, 720);
        guide.show();
        QVERIFY(QTest::qWaitForWindowActive(&guide));
    }

    /// Into whatever has the keyboard.
    void type(const QString &text)
    {
        auto *widget = guide.focusWidget();
        QVERIFY(widget);
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(widget, Qt::Key_Delete);
        QTest::keyClicks(widget, text);
    }
    void press(Qt::Key key) { QTest::keyClick(guide.focusWidget(), key); }
    void answer(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    void click(const QString &button)
    {
        QCoreApplication::processEvents(); // rows that were just added are shown
        for (auto *found : guide.findChildren<QAbstractButton *>(button)) {
            if (found->isVisible())
                return QTest::mouseClick(found, Qt::LeftButton);
        }
        QFAIL(qPrintable(QStringLiteral("There is no ") + button));
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        const auto *found = guide.findChild<QLabel *>(label);
        return found && !found->isHidden() ? found->text() : QString();
    }
    /// With plain spaces, where numbers and units are kept together.
    [[nodiscard]] QString error() const
    {
        return text(QStringLiteral("guideError")).replace(QChar::Nbsp, u' ');
    }
    [[nodiscard]] QString question() const { return text(QStringLiteral("guideTitle")); }

    QStringList exports;
    std::optional<Plan> finished;
    int timesLeft = 0;
    Guide guide;
};

} // namespace lockstep::test
