// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// A market's card: its name goes before who has not agreed, and sizes are read as they are shown.
#include "tests/ui_market/market_stage.h"
#include "ui/language/language.h"
#include "ui/market/profile_card.h"

#include <QPushButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestProfileCard : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void cleanup() { speak(u"en"_s); }

    void name_staysInOneLine_whenBothHaveToAgreeAgain()
    {
        Plan plan = *samplePlan();
        for (auto &market : plan.markets)
            market.region += u", Iceland"_s;
        MarketStage stage(plan);
        const auto *words = stage.widget<QLabel>(u"openWords%1"_s.arg(kAutomotive.value));
        QVERIFY(words->text().contains(u"changed since"_s));
        const auto *name = stage.widget<LiveLabel>(
            u"profileField%1_%2"_s.arg(int(ProfileField::Name)).arg(kAutomotive.value));
        const int oneLine = name->height();
        for (const int width : { 700, 640, 600 }) {
            stage.view().resize(width, 500);
            MarketStage::settle();
            QCOMPARE(name->height(), oneLine);
        }
    }

    void emptyView_keepsItsButtonInSight()
    {
        Plan plan;
        plan.settings = samplePlan()->settings;
        MarketStage stage(plan);
        for (const int height : { 700, 260, 210 }) {
            stage.view().resize(480, height);
            MarketStage::settle();
            const auto *button = stage.widget<QPushButton>(u"addFirstTargetMarket"_s);
            const auto foot = button->mapTo(&stage.view(), button->rect().bottomLeft());
            QVERIFY2(foot.y() < height, qPrintable(QString::number(foot.y())));
        }
    }

    void sizes_areReadInTheWindowsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("from") << u"ab 150"_s << qint64 { 150 } << qint64 { 0 };
        QTest::newRow("up to") << u"bis 500"_s << qint64 { 0 } << qint64 { 500 };
        QTest::newRow("both") << u"80 bis 1.500"_s << qint64 { 80 } << qint64 { 1'500 };
        QTest::newRow("with a dash") << u"80 – 1.500"_s << qint64 { 80 } << qint64 { 1'500 };
        QTest::newRow("in English") << u"from 150"_s << qint64 { 150 } << qint64 { 0 };
        QTest::newRow("a number") << u"150"_s << qint64 { 150 } << qint64 { 0 };
    }
    void sizes_areReadInTheWindowsWords()
    {
        QFETCH(QString, text);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        speak(u"de"_s);
        const auto range = sizeFrom(text, Format(u"de_DE"_s, u"EUR"_s));
        QVERIFY(range);
        QCOMPARE(range->from, from);
        QCOMPARE(range->to, to);
    }
};

QTEST_MAIN(TestProfileCard)
#include "tst_profile_card.moc"
