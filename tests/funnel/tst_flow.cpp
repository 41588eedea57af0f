// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/flow.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

class tst_Flow : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void shifted_movesBothEndsAndKeepsTheAmount();
    void shifted_thereAndBack_isTheSame();
    void within_countsTheOverlapInDays_data();
    void within_countsTheOverlapInDays();
    void within_lump_countsWhereItStands_data();
    void within_lump_countsWhereItStands();
    void within_lumpAtTheSumOfLags_fallsOnTheBorder();
    void counted_leavesNothingOut();
    void counted_emptyFlow_isZeroEverywhere();
    void combined_addsTotals();
};

void tst_Flow::shifted_movesBothEndsAndKeepsTheAmount()
{
    QCOMPARE(shifted({ { 0, 31, 62 } }, 12.5), (Flow { { 12.5, 43.5, 62 } }));
}

void tst_Flow::shifted_thereAndBack_isTheSame()
{
    const Flow flow { { 0, 31, 62 }, { 31, 59, 5 } };
    QCOMPARE(shifted(shifted(flow, -91.25), 91.25), flow);
}

void tst_Flow::within_countsTheOverlapInDays_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("expected");
    // 60 over the days 10 to 40: two a day.
    QTest::newRow("all of it") << 0.0 << 100.0 << 60.0;
    QTest::newRow("its first ten days") << 0.0 << 20.0 << 20.0;
    QTest::newRow("half a day") << 20.0 << 20.5 << 1.0;
    QTest::newRow("its last day") << 39.0 << 70.0 << 2.0;
    QTest::newRow("before it") << 0.0 << 10.0 << 0.0;
    QTest::newRow("after it") << 40.0 << 50.0 << 0.0;
}

void tst_Flow::within_countsTheOverlapInDays()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QTEST(within({ { 10, 40, 60 } }, from, to), "expected");
}

void tst_Flow::within_lump_countsWhereItStands_data()
{
    QTest::addColumn<double>("day");
    QTest::addColumn<double>("expected");
    QTest::newRow("on the first instant") << 10.0 << 7.0;
    QTest::newRow("inside") << 19.9 << 7.0;
    QTest::newRow("on the last instant") << 20.0 << 0.0;
    QTest::newRow("before") << 9.9 << 0.0;
}

void tst_Flow::within_lump_countsWhereItStands()
{
    QFETCH(double, day);
    QTEST(within({ { day, day, 7 } }, 10, 20), "expected");
}

void tst_Flow::within_lumpAtTheSumOfLags_fallsOnTheBorder()
{
    // Ten lags of a tenth of a day are one day, though ten doubles add up to a little less.
    Flow flow { { 0, 0, 1 } };
    for (int i = 0; i < 10; ++i)
        flow = shifted(flow, 0.1);
    QCOMPARE(within(flow, 1, 2), 1.0);
}

void tst_Flow::counted_leavesNothingOut()
{
    // 120 over 60 days from ten days before the first border: two a day.
    const QList<double> expected { 20, 62, 38, 0 };
    QCOMPARE(counted({ { -10, 50, 120 } }, { 0, 31, 59 }), expected);
}

void tst_Flow::counted_emptyFlow_isZeroEverywhere()
{
    QCOMPARE(counted({}, { 0, 31 }), (QList<double> { 0, 0, 0 }));
    QCOMPARE(total({}), 0.0);
}

void tst_Flow::combined_addsTotals()
{
    const Flow both = combined(scaled({ { 0, 10, 4 } }, 0.5), { { 5, 5, 3 } });
    QCOMPARE(both.size(), 2);
    QCOMPARE(total(both), 5.0);
}

QTEST_APPLESS_MAIN(tst_Flow)
#include "tst_flow.moc"
