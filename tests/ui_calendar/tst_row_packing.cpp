// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/row_packing.h"

#include <QRandomGenerator>
#include <QtTest>

namespace lockstep {

class TestRowPacking : public QObject {
    Q_OBJECT

private slots:
    void init();
    void packedRows_fewSpans_shareRowsThatAreFree();
    void packedRows_randomSpans_neverOverlapInOneRow();
    void packedRows_randomSpans_takeAsFewRowsAsOverlap();
};

namespace {

constexpr double kGap = 3;

QList<Span> randomSpans(QRandomGenerator &random)
{
    QList<Span> spans;
    for (int i = random.bounded(1, 200); i > 0; --i) {
        const double from = random.bounded(1000);
        spans << Span { from, from + 1 + random.bounded(120) };
    }
    return spans;
}

/// How many spans, each widened by the gap, lie over the start of one of them, at most.
qsizetype mostAtOnce(const QList<Span> &spans)
{
    qsizetype most = 0;
    for (const Span &at : spans) {
        const auto over = std::count_if(spans.begin(), spans.end(),
            [&](const Span &span) { return span.from <= at.from && at.from < span.to + kGap; });
        most = std::max<qsizetype>(most, over);
    }
    return most;
}

} // namespace

void TestRowPacking::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestRowPacking::packedRows_fewSpans_shareRowsThatAreFree()
{
    // The third starts where the first has ended; the second lies over both.
    QCOMPARE(packedRows({ { 0, 10 }, { 5, 30 }, { 13, 20 }, { 12, 14 } }, kGap),
        (QList<int> { 0, 1, 0, 2 }));
    QCOMPARE(rowCount({}), 0);
}

void TestRowPacking::packedRows_randomSpans_neverOverlapInOneRow()
{
    QRandomGenerator random(20260701);
    for (int round = 0; round < 100; ++round) {
        const auto spans = randomSpans(random);
        const auto rows = packedRows(spans, kGap);
        for (qsizetype a = 0; a < spans.size(); ++a) {
            for (qsizetype b = a + 1; b < spans.size(); ++b)
                QVERIFY(rows[a] != rows[b] || spans[a].to + kGap <= spans[b].from
                    || spans[b].to + kGap <= spans[a].from);
        }
    }
}

void TestRowPacking::packedRows_randomSpans_takeAsFewRowsAsOverlap()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 100; ++round) {
        const auto spans = randomSpans(random);
        QCOMPARE(rowCount(packedRows(spans, kGap)), mostAtOnce(spans));
    }
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::TestRowPacking)
#include "tst_row_packing.moc"
