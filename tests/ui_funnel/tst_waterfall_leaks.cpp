// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Who leaves the funnel and who comes back, under the waterfall's columns.

#include "tests/ui_funnel/waterfall_samples.h"

#include <QtTest>

using namespace lockstep;
using namespace lockstep::test;

class TestWaterfallLeaks : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Six stages; of each nine in ten leave, and of the second one in a hundred comes back.
    void leaks_sayHowManyLeave_betweenTheColumns_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<bool>("isRoom");
        QTest::newRow("1280 by 720") << QSizeF(930, 490) << false;
        QTest::newRow("in the room, 1280 by 720") << QSizeF(1'214, 365) << true;
        QTest::newRow("in the room, 1920 by 1080") << QSizeF(1'854, 705) << true;
    }

    void leaks_sayHowManyLeave_betweenTheColumns()
    {
        QFETCH(QSizeF, size);
        QFETCH(bool, isRoom);
        const auto found = waterfallLayout({ QPointF(0, 0), size }, sixStages(),
            Style(Theme::Light, isRoom), kFormat, WaterfallMode::Both, leaking(sixStages()));
        QCOMPARE(found.leaks.size(), 5);
        QVERIFY(says(found.texts, u"131,105 leave"_s)); // 0.9 x 145,672
        QVERIFY(says(found.texts, u"636 leave"_s)); // 0.9 x 707
        for (qsizetype i = 0; i < 5; ++i) {
            const QLineF &arrow = found.leaks[i];
            QCOMPARE(arrow.y1(), found.baseline.y1());
            QVERIFY(arrow.y2() < found.owners.first().bar.top());
            QVERIFY(arrow.x1() > found.columns[i].cell.center().x());
            QVERIFY(arrow.x1() < found.columns[i + 1].cell.center().x());
        }
        for (const auto &text : found.texts)
            QVERIFY2(
                text.font.pixelSize() >= (isRoom ? size.height() / 50 : 11), qPrintable(text.text));
    }

    void leaks_needRoom_andSomebodyWhoLeaves()
    {
        const auto laidOut = [](QSizeF size, const WaterfallFlows &flows) {
            return waterfallLayout(
                { QPointF(0, 0), size }, sixStages(), Style(), kFormat, WaterfallMode::Both, flows);
        };
        auto flows = leaking(sixStages());
        QVERIFY(laidOut({ 600, 180 }, flows).leaks.isEmpty()); // the rates need the height
        QVERIFY(laidOut({ 300, 490 }, flows).leaks.isEmpty()); // a number is never cut
        flows.exits[1].leave = 0;
        QCOMPARE(laidOut({ 930, 490 }, flows).leaks.size(), 4);
        for (auto &exits : flows.exits)
            exits.leave = 0.4;
        QVERIFY(laidOut({ 930, 490 }, flows).leaks.isEmpty());
        QVERIFY(laidOut({ 930, 490 }, {}).leaks.isEmpty());
    }

    void returns_sayHowManyComeBack()
    {
        auto flows = leaking(sixStages());
        flows.returns = { { 2, 1, 0.25, 316 } };
        const auto said = [&flows](QSizeF size) {
            return waterfallLayout(
                { QPointF(0, 0), size }, sixStages(), Style(), kFormat, WaterfallMode::Both, flows)
                .texts;
        };
        QVERIFY(says(said({ 1'900, 600 }), u"316 come back, 25\u00a0% of the rest"_s));
        flows.returns[0].count = 0; // nobody is planned
        QVERIFY(says(said({ 1'900, 600 }), u"25\u00a0% of the rest come back"_s));
        flows.returns[0] = { 2, 2, 0.25, 316 }; // to their own stage: there is less room
        QVERIFY(says(said({ 1'000, 490 }), u"316 come back"_s));
    }
};

QTEST_MAIN(TestWaterfallLeaks)
#include "tst_waterfall_leaks.moc"
