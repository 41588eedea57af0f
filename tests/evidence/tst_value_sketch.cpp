// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/value_sketch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

ValueSketch sketchOf(int first, int last, const QByteArray &prefix = {})
{
    ValueSketch sketch;
    for (int number = first; number < last; ++number)
        sketch.add(prefix + QByteArray::number(number));
    return sketch;
}

} // namespace

class ValueSketchTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void idKey_spacesAndAddresses_areEvened()
    {
        QCOMPARE(idKey(" 00A1 "), idKey("00A1"));
        QVERIFY(!(idKey("00A1") == idKey("00a1")));
        QCOMPARE(idKey("Mara@Example.COM"), idKey("mara@example.com"));
    }

    void overlap_smallSets_isExact()
    {
        QCOMPARE(sketchOf(0, 100).overlap(sketchOf(60, 110)), 0.8);
        QCOMPARE(sketchOf(60, 110).overlap(sketchOf(0, 100)), 0.8);
        QCOMPARE(sketchOf(0, 100).overlap(sketchOf(100, 200)), 0.0);
        QCOMPARE(sketchOf(0, 100).overlap(ValueSketch()), 0.0);
    }

    void overlap_largeSets_isNear()
    {
        const auto overlap = sketchOf(0, 100'000).overlap(sketchOf(90'000, 110'000));
        QVERIFY2(overlap > 0.35 && overlap < 0.65, QByteArray::number(overlap).constData());
    }

    void isMostlyDistinct_tellsIdsFromWords()
    {
        QVERIFY(sketchOf(0, 50'000).isMostlyDistinct());
        ValueSketch words;
        for (int row = 0; row < 50'000; ++row)
            words.add(QByteArray::number(row % 5'000));
        QVERIFY(!words.isMostlyDistinct());
        QVERIFY(!ValueSketch().isMostlyDistinct());
    }
};

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::ValueSketchTest)
#include "tst_value_sketch.moc"
