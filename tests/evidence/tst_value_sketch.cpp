// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/join_key.h"
#include "app/evidence/number_text.h"
#include "app/evidence/value_sketch.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

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

    /// "44" and "544", "7" and "0000007": whatever their lengths.
    void textHash_allNumbersWithLeadingZeros_differ()
    {
        std::vector<quint64> hashes;
        for (int length = 1; length <= 5; ++length) {
            const int end = int(std::pow(10, length));
            for (int number = 0; number < end; ++number)
                hashes.push_back(textHash(QByteArray::number(number).rightJustified(length, '0')));
        }
        std::sort(hashes.begin(), hashes.end());
        QCOMPARE(hashes.size(), std::size_t { 111'110 });
        QVERIFY(std::adjacent_find(hashes.begin(), hashes.end()) == hashes.end());
    }

    void plainHundredths_isOnlyWhatNeedsNoGuess()
    {
        QCOMPARE(plainHundredths("12", DecimalSign::Point), 1'200);
        QCOMPARE(plainHundredths("12.5", DecimalSign::Point), 1'250);
        QCOMPARE(plainHundredths("12,05", DecimalSign::Comma), 1'205);
        for (const auto *other : { "", " 12", "12.", ".5", "12.505", "1,234", "1.2.3", "-5",
                 "5 EUR", "1234567890123456" })
            QVERIFY2(!plainHundredths(other, DecimalSign::Point), other);
        QVERIFY(!plainHundredths("12.5", DecimalSign::Comma));
    }
};

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::ValueSketchTest)
#include "tst_value_sketch.moc"
