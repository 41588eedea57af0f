// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/page_flow.h"

#include <QTest>

using namespace lockstep;

class TestPageFlow : public QObject {
    Q_OBJECT

private slots:
    void blocks_fillAPageFromTheTop_thenTheNext()
    {
        PageFlow flow;
        const double third = kContentHeight / 3;
        for (int i = 0; i < 4; ++i)
            flow.add(third, {});
        QCOMPARE(flow.pages(), 2);
        QCOMPARE(flow.blocks().at(2).page, 0);
        QCOMPARE(flow.blocks().at(3).page, 1);
        QCOMPARE(flow.blocks().at(0).at.top(), kMarginTop);
        QCOMPARE(flow.blocks().at(3).at.top(), kMarginTop);
    }

    void blocks_neverReachIntoTheMargin()
    {
        PageFlow flow;
        for (int i = 1; i < 200; ++i)
            flow.add(7.0 * (i % 40), {}, 11);
        for (const PlacedBlock &block : flow.blocks())
            QVERIFY(block.at.bottom() <= kPageHeight - kMarginBottom + 0.001);
    }

    void blocks_areFoundByTheirPage()
    {
        PageFlow flow;
        for (int i = 0; i < 7; ++i)
            flow.add(kContentHeight / 3, {});
        QCOMPARE(flow.blocksOf(0).size(), size_t(3));
        QCOMPARE(flow.blocksOf(2).size(), size_t(1));
        QCOMPARE(&flow.blocksOf(1).front(), &flow.blocks().at(3));
        QVERIFY(flow.blocksOf(3).empty());
    }

    void newPage_onAnEmptyPage_addsNone()
    {
        PageFlow flow;
        flow.newPage();
        flow.newPage();
        QCOMPARE(flow.pages(), 1);
    }

    void landmarks_standWhereTheNextBlockStands()
    {
        PageFlow flow;
        flow.add(100, {});
        flow.mark(1, QStringLiteral("Funnel"));
        flow.add(50, {});
        QCOMPARE(flow.landmarks().first().y, flow.blocks().last().at.top());
        QCOMPARE(flow.landmarks().first().page, 0);
    }
};

QTEST_APPLESS_MAIN(TestPageFlow)
#include "tst_page_flow.moc"
