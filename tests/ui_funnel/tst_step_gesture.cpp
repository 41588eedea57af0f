// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/step_gesture.h"

#include <QtTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

class TestStepGesture : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pulled_data()
    {
        QTest::addColumn<StepInput>("input");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("pixelsUp");
        QTest::addColumn<double>("wanted");
        QTest::newRow("a rate doubles") << StepInput::Rate << 0.2 << 160.0 << 0.4;
        QTest::newRow("a rate halves") << StepInput::Rate << 0.2 << -160.0 << 0.1;
        QTest::newRow("a small rate keeps its digits")
            << StepInput::Rate << 0.0012 << 160.0 << 0.0024;
        QTest::newRow("a rate ends at all") << StepInput::Rate << 0.8 << 1000.0 << 1.0;
        QTest::newRow("a rate never ends") << StepInput::Rate << 0.01 << -9000.0 << 1e-6;
        QTest::newRow("a lag gains days") << StepInput::Lag << 14.0 << 8.0 << 16.0;
        QTest::newRow("a lag ends at none") << StepInput::Lag << 14.0 << -800.0 << 0.0;
        QTest::newRow("a lag ends at ten years") << StepInput::Lag << 14.0 << 90000.0 << 3650.0;
    }

    void pulled()
    {
        QFETCH(StepInput, input);
        QFETCH(double, from);
        QFETCH(double, pixelsUp);
        QFETCH(double, wanted);
        QVERIFY(std::abs(lockstep::pulled(input, from, pixelsUp) - wanted) < 1e-9);
    }

    /// 7.437 days of it are nurturing.
    void nurtureDays_areNoHandleTo()
    {
        const auto lag = StepInput::Lag;
        QCOMPARE(lockstep::pulled(lag, 20, -800, 7.437), 7.437);
        QCOMPARE(lockstep::pulled(lag, 20, -48, 7.437), 8.0);
        QCOMPARE(lockstep::pulled(lag, 20, 90000, 7.437), 3657.437);
        QCOMPARE(lockstep::nudged(lag, 8, false, false, 7.437), 7.437);
        QCOMPARE(lockstep::nudged(lag, 7.437, true, false, 7.437), 8.437);
    }

    void nudged_data()
    {
        QTest::addColumn<StepInput>("input");
        QTest::addColumn<double>("from");
        QTest::addColumn<bool>("isUp");
        QTest::addColumn<bool>("isFine");
        QTest::addColumn<double>("wanted");
        QTest::newRow("up a point") << StepInput::Rate << 0.2 << true << false << 0.21;
        QTest::newRow("down a tenth of a point")
            << StepInput::Rate << 0.2 << false << true << 0.199;
        QTest::newRow("down where a point is too much")
            << StepInput::Rate << 0.005 << false << false << 0.004;
        QTest::newRow("up at the end") << StepInput::Rate << 0.995 << true << false << 1.0;
        QTest::newRow("down at the end") << StepInput::Rate << 1e-6 << false << false << 1e-6;
        QTest::newRow("up a day") << StepInput::Lag << 3.0 << true << false << 4.0;
        QTest::newRow("down at no day") << StepInput::Lag << 0.0 << false << false << 0.0;
    }

    void nudged()
    {
        QFETCH(StepInput, input);
        QFETCH(double, from);
        QFETCH(bool, isUp);
        QFETCH(bool, isFine);
        QFETCH(double, wanted);
        QVERIFY(std::abs(lockstep::nudged(input, from, isUp, isFine) - wanted) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestStepGesture)
#include "tst_step_gesture.moc"
