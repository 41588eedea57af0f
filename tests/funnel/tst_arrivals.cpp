// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/arrivals.h"

#include "tests/support/near.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 1'440;

/// What has come by `day` when everything comes `late` minutes later.
double comeBy(const Arrivals &arrivals, qint64 day, qint64 late = 0)
{
    double come = 0;
    arrivals.addCome({ &come, 1 }, { &day, 1 }, late, 1);
    return come;
}

} // namespace

class tst_Arrivals : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void none_neverCome()
    {
        QVERIFY(Arrivals().isEmpty());
        QCOMPARE(Arrivals().total(), 0.0);
        QCOMPARE(comeBy(Arrivals(), 100), 0.0);
    }

    void come_evenlyOverTheirDays_data()
    {
        QTest::addColumn<qint64>("day");
        QTest::addColumn<qint64>("late");
        QTest::addColumn<double>("expected");
        // 60 over the days 10 to 40: two a day.
        QTest::newRow("before them") << qint64(10) << qint64(0) << 0.0;
        QTest::newRow("the first ten days") << qint64(20) << qint64(0) << 20.0;
        QTest::newRow("all") << qint64(40) << qint64(0) << 60.0;
        QTest::newRow("long after") << qint64(1'000) << qint64(0) << 60.0;
        QTest::newRow("five days later") << qint64(20) << 5 * kDay << 10.0;
        QTest::newRow("half a day later") << qint64(20) << kDay / 2 << 19.0;
        QTest::newRow("half a day earlier") << qint64(20) << -kDay / 2 << 21.0;
        QTest::newRow("thirty days earlier") << qint64(5) << -30 * kDay << 50.0;
        QTest::newRow("a minute into the first day") << qint64(10) << qint64(-1) << 2.0 / 1'440;
        QTest::newRow("the last minute is missing") << qint64(40) << qint64(1) << 60 - 2.0 / 1'440;
        QTest::newRow("so late that nothing came") << qint64(20) << 500 * kDay << 0.0;
    }
    void come_evenlyOverTheirDays()
    {
        QFETCH(qint64, day);
        QFETCH(qint64, late);
        QFETCH(double, expected);
        QVERIFY(isNear(comeBy(Arrivals({ { 10, 40, 60 } }), day, late), expected));
    }

    void several_addUp()
    {
        const Arrivals arrivals({ { -5, 5, 10 }, { 0, 2, 6 } });
        QCOMPARE(arrivals.firstDay(), -5);
        QVERIFY(isNear(arrivals.total(), 16));
        QVERIFY(isNear(comeBy(arrivals, 0), 5));
        QVERIFY(isNear(comeBy(arrivals, 1), 9));
        QVERIFY(isNear(arrivals.within(0, 2), 8));
    }

    void addCome_addsTimesTheFactor()
    {
        const Arrivals arrivals({ { 0, 2, 6 } });
        const QList<qint64> days { 0, 1, 2 };
        QList<double> come { 1, 1, 1 };
        arrivals.addCome(come, days, 0, 0.5);
        QCOMPARE(come, (QList<double> { 1, 2.5, 4 }));
    }
};

QTEST_APPLESS_MAIN(tst_Arrivals)
#include "tst_arrivals.moc"
