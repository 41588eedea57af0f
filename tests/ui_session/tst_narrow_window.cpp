// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// On a small screen nothing makes the window wider or higher than it is: at each step, of the
// sample plan and of one with nothing in it, at normal and at room size.

#include "app/exchange/sample_plan.h"
#include "tests/ui/window_rig.h"

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// Nothing asks for more than there is, and the corner with the state of saving is in sight.
bool fits(const MainWindow &window)
{
    const auto least = window.minimumSizeHint();
    const auto *corner = window.findChild<QWidget *>(u"saveState"_s);
    const int right = corner->mapTo(&window, corner->rect().topRight()).x();
    return least.width() <= window.width() && least.height() <= window.height()
        && right < window.width();
}

} // namespace

class TestNarrowWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void everyStep_fitsTheScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isRoom");
        QTest::newRow("small, normal") << QSize(1024, 600) << false;
        QTest::newRow("hotel laptop, normal") << QSize(1280, 720) << false;
        QTest::newRow("hotel laptop, room") << QSize(1280, 720) << true;
    }

    void everyStep_fitsTheScreen()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, isRoom);
        for (const auto &plan : { *samplePlan(), Plan {} }) {
            Rig rig(plan);
            rig.window->resize(size);
            if (isRoom) {
                rig.trigger(u"roomAction"_s);
                rig.window->close(); // and made anew as large as it was, in room size
                rig.show();
            }
            for (int step = 0; step < kStepCount; ++step) {
                rig.window->board().arrange(PlanStep(step));
                QCoreApplication::processEvents();
                QTRY_COMPARE(rig.window->size(), size);
                QVERIFY2(fits(*rig.window), qPrintable(stepKey(PlanStep(step))));
            }
        }
    }
};

QTEST_MAIN(TestNarrowWindow)
#include "tst_narrow_window.moc"
