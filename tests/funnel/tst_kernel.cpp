// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/kernel.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 1'440;
constexpr qint64 kEnd = 1'000 * kDay;

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1e-3, std::abs(b));
}

} // namespace

class tst_Kernel : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void composed_addsDelaysAndMultipliesWeights()
    {
        const Kernel first { { 10, 0.5 }, { 30, 0.5 } };
        const Kernel then { { 10, 0.2 }, { 30, 0.3 } };
        // 10 + 30 and 30 + 10 are one delay.
        const Kernel both { { 20, 0.1 }, { 40, 0.25 }, { 60, 0.15 } };
        QCOMPARE(composed(first, then, kEnd), both);
        QCOMPARE(composed({ { 7, 0.5 } }, { { 3, 0.5 } }, kEnd), (Kernel { { 10, 0.25 } }));
    }

    void extend_isComposedInPlace()
    {
        Kernel one { { 7, 0.5 } };
        extend(one, { { 3, 0.5 } }, kEnd);
        QCOMPARE(one, (Kernel { { 10, 0.25 } }));
        extend(one, { { 10, 0.4 }, { 20, 0.6 } }, kEnd);
        QCOMPARE(one, (Kernel { { 20, 0.1 }, { 30, 0.15 } }));
    }

    void combined_takesEitherWay()
    {
        QCOMPARE(combined({ { 10, 0.5 } }, { { 5, 0.1 }, { 10, 0.25 } }, kEnd),
            (Kernel { { 5, 0.1 }, { 10, 0.75 } }));
    }

    void repeated_isTheGeometricSeries()
    {
        // Half come back after ten days, half of those after ten more ...
        const Kernel all = repeated({ { 10 * kDay, 0.5 } }, kEnd);
        QCOMPARE(all[0], (Term { 0, 1 }));
        QCOMPARE(all[1], (Term { 10 * kDay, 0.5 }));
        QCOMPARE(all[2], (Term { 20 * kDay, 0.25 }));
        QVERIFY(isNear(total(all), 2));
        QVERIFY(all.size() < 50); // what is left then is under 10^-12
    }

    void repeated_atOnce_takesNoTime()
    {
        QCOMPARE(repeated({ { 0, 0.5 } }, kEnd), (Kernel { { 0, 2 } }));
        // A quarter at once, a quarter a day later: 4/3, then 4/3 x 1/4 x 4/3 = 4/9 ...
        const Kernel all = repeated({ { 0, 0.25 }, { kDay, 0.25 } }, kEnd);
        QVERIFY(isNear(all[0].weight, 4.0 / 3));
        QVERIFY(isNear(all[1].weight, 4.0 / 9));
        QVERIFY(isNear(total(all), 2));
    }

    void repeated_almostForever_endsWhereNobodyLooks()
    {
        const Kernel all = repeated({ { 10 * kDay, 0.999'999 } }, kEnd);
        QVERIFY(isNear(total(all), 1e6));
        QCOMPARE(all.last().minutes, kEnd);
        QVERIFY(all.size() <= 102);
    }

    void repeated_atOddTimes_keepsTotals()
    {
        Kernel again;
        for (int i = 1; i <= 300; ++i)
            again.append({ qint64(i) * 1'237, 0.99 / 300 });
        const Kernel all = repeated(again, kEnd);
        QVERIFY(isNear(total(all), 100));
        QVERIFY(all.size() <= 256);
    }

    void many_areGroupedAtTheirMeans()
    {
        Kernel first;
        Kernel then;
        for (int i = 0; i < 60; ++i) {
            first.append({ qint64(i) * 1'001, 0.01 });
            then.append({ qint64(i) * 777, 0.01 });
        }
        const Kernel both = composed(first, then, kEnd);
        QVERIFY(both.size() <= 256);
        QVERIFY(isNear(total(both), 0.36));
        QVERIFY(std::abs(meanDays(both) - 29.5 * (1'001 + 777) / kDay) < 1.0 / kDay);
    }

    void minutesUntil_isWhenThatShareHasCome()
    {
        const Kernel curve { { 0, 0.05 }, { 10, 0.15 }, { 20, 0.2 } };
        QCOMPARE(minutesUntil(curve, 0.1), 0);
        QCOMPARE(minutesUntil(curve, 0.5), 10);
        QCOMPARE(minutesUntil(curve, 0.51), 20);
        QCOMPARE(minutesUntil(curve, 1), 20);
    }
};

QTEST_APPLESS_MAIN(tst_Kernel)
#include "tst_kernel.moc"
