// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Markets and channels come and go; what becomes of the calendar entries that are for them is
// asked.

#include "app/market/market_edits.h"
#include "tests/ui_market/market_stage.h"

#include <QPushButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<BuyerRole> kPlantManager { 201 };

} // namespace

class TestMarketRows : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void market_addedThenNamed()
    {
        MarketStage stage;
        const Plan before = stage.plan();
        stage.click(u"addMarket"_s);
        const auto *line = stage.widget<QLineEdit>(u"inlineEdit"_s);
        QVERIFY(line);
        const auto *card = qobject_cast<ProfileCard *>(line->parentWidget());
        QVERIFY(card);
        QCOMPARE(line->geometry().topLeft(), card->label(ProfileField::Name)->geometry().topLeft());
        stage.answer(u"Pharma"_s);
        QCOMPARE(stage.plan().markets.size(), 4);
        QVERIFY(std::any_of(stage.plan().markets.begin(), stage.plan().markets.end(),
            [](const Market &market) { return market.name == u"Pharma"; }));
        QCOMPARE(stage.document().undoTitle(), u"Rename market New market"_s);
        QVERIFY(stage.document().undo());
        QVERIFY(stage.isOneStep(u"Add market"_s, before));
    }

    void market_onTheCalendar_isAskedAboutAndKept()
    {
        MarketStage stage;
        const Plan before = stage.plan();
        const auto entries = entriesFor(before, kAutomotive);
        QVERIFY(!entries.isEmpty());
        stage.click(u"removeMarket31"_s);
        QCOMPARE(stage.plan(), before);
        auto *question = stage.widget<QWidget>(u"removalQuestion"_s);
        QVERIFY(question->isVisible());
        const auto words = stage.widget<QLabel>(u"removalQuestionText"_s)->text();
        QVERIFY2(words.contains(u"Automotive"_s), qPrintable(words));
        QVERIFY(words.contains(QString::number(entries.size())));
        QTest::keyClick(stage.widget<QWidget>(u"entriesForAll"_s), Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QCOMPARE(stage.plan(), before);
    }

    void market_ofEntriesForOthersToo_isAskedAboutApart()
    {
        Plan plan = *samplePlan();
        for (Entry &entry : plan.entries)
            entry.market = {};
        plan.entryReaches.clear();
        plan.entries[0].market = kAutomotive;
        plan.entries[1].market = kAutomotive;
        plan.entryReaches = { { { 1 }, plan.entries[1].id, kFood, {} } };
        MarketStage both(plan);
        both.click(u"removeMarket31"_s);
        QCOMPARE(both.widget<QLabel>(u"removalQuestionText"_s)->text(),
            u"1 calendar entry(s) are for Automotive. What becomes of them? 1 more are for other "
            "markets, too, and stay there."_s);
        plan.entries[0].market = {};
        MarketStage others(plan);
        others.click(u"removeMarket31"_s);
        QCOMPARE(others.widget<QLabel>(u"removalQuestionText"_s)->text(),
            u"1 calendar entry(s) are for Automotive and for other markets. What becomes of "
            "them?"_s);
        QVERIFY(others.widget<QWidget>(u"entriesAlong"_s)->isHidden());
        others.click(u"entriesForAll"_s);
        QCOMPARE(others.plan().entries.size(), plan.entries.size());
        QCOMPARE(find(others.plan().entries, plan.entries[1].id)->market, kFood);
    }

    void market_onTheCalendar_entriesGoWhereAsked_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("then");
        QTest::newRow("for all") << u"entriesForAll"_s << int(EntriesThen::ForAll);
        QTest::newRow("along") << u"entriesAlong"_s << int(EntriesThen::Remove);
        QTest::newRow("moved") << u"entriesMove"_s << int(EntriesThen::Move);
    }

    void market_onTheCalendar_entriesGoWhereAsked()
    {
        QFETCH(QString, button);
        QFETCH(int, then);
        MarketStage stage;
        const Plan before = stage.plan();
        stage.click(u"removeMarket31"_s);
        if (EntriesThen(then) == EntriesThen::Move)
            stage.choose(button, 0); // the next market, Food
        else
            stage.click(button);
        QCOMPARE(stage.error(), QString());
        const auto expected = removeMarket(before, kAutomotive, EntriesThen(then), kFood);
        QVERIFY(expected.has_value());
        QCOMPARE(stage.plan(), *expected);
        QVERIFY(stage.isOneStep(u"Remove market"_s, before));
    }

    void channel_typed_isOneStep()
    {
        MarketStage stage;
        const Plan before = stage.plan();
        stage.type(u"channel%1"_s.arg(kDirect.value), u"House accounts"_s);
        QCOMPARE(find(stage.plan().channels, kDirect)->name, u"House accounts"_s);
        QVERIFY(stage.isOneStep(u"Rename channel Direct"_s, before));
    }

    void channel_added_isNamedRightThere()
    {
        MarketStage stage;
        const Plan before = stage.plan();
        stage.click(u"addChannel"_s);
        stage.answer(u"Online"_s);
        QCOMPARE(stage.plan().channels.size(), before.channels.size() + 1);
        QCOMPARE(ordered(stage.plan().channels).last().name, u"Online"_s);
        QCOMPARE(stage.plan().streams.size(), before.streams.size() + before.markets.size());
        QVERIFY(stage.document().undo());
        QVERIFY(stage.isOneStep(u"Add channel"_s, before));
    }

    void channel_thatNobodyNames_goesAtOnce()
    {
        Plan plan = *samplePlan();
        for (Entry &entry : plan.entries)
            entry.channel = {};
        plan.entryReaches.clear();
        MarketStage stage(plan);
        stage.click(u"removeChannel%1"_s.arg(kDirect.value));
        QCOMPARE(stage.error(), QString());
        QVERIFY(!find(stage.plan().channels, kDirect));
        QVERIFY(stage.isOneStep(u"Remove channel"_s, plan));
    }

    void channel_onTheCalendar_entriesGoWhereAsked_data()
    {
        market_onTheCalendar_entriesGoWhereAsked_data();
    }

    void channel_onTheCalendar_entriesGoWhereAsked()
    {
        QFETCH(QString, button);
        QFETCH(int, then);
        Plan plan = *samplePlan();
        for (Entry &entry : plan.entries)
            entry.channel = {};
        plan.entryReaches.clear();
        plan.entries[0].channel = kDirect;
        plan.entries[1].channel = kDirect;
        plan.entryReaches = { { { 1 }, plan.entries[1].id, {}, kPartner } };
        MarketStage stage(plan);
        stage.click(u"removeChannel%1"_s.arg(kDirect.value));
        QCOMPARE(stage.plan(), plan);
        QCOMPARE(stage.widget<QLabel>(u"removalQuestionText"_s)->text(),
            u"1 calendar entry(s) are for Direct. What becomes of them? 1 more are for other "
            "channels, too, and stay there."_s);
        QCOMPARE(stage.widget<QPushButton>(u"keepIt"_s)->text(), u"Keep the channel"_s);
        if (EntriesThen(then) == EntriesThen::Move)
            stage.choose(button, 0); // the next channel
        else
            stage.click(button);
        QCOMPARE(stage.error(), QString());
        const auto expected = removeChannel(plan, kDirect, EntriesThen(then), kPartner);
        QVERIFY(expected.has_value());
        QCOMPARE(stage.plan(), *expected);
        QVERIFY(stage.isOneStep(u"Remove channel"_s, plan));
    }

    void buyerRole_levelAndSay_change()
    {
        MarketStage stage;
        const Plan before = stage.plan();
        stage.choose(u"say201"_s, int(Say::Blocks));
        QCOMPARE(find(stage.plan().buyerRoles, kPlantManager)->say, Say::Blocks);
        QVERIFY(stage.isOneStep(u"Change buyer role Plant manager"_s, before));
        stage.choose(u"seniority201"_s, int(Seniority::Executive));
        QCOMPARE(find(stage.plan().buyerRoles, kPlantManager)->seniority, Seniority::Executive);
        QCOMPARE(stage.widget<QWidget>(u"seniority201"_s)->accessibleName(), u"Level: executive"_s);
    }

    void buyerRole_addedNamedRemoved()
    {
        MarketStage stage;
        const Plan before = stage.plan();
        stage.click(u"addRole31"_s);
        const auto added = ordered(stage.plan().buyerRoles).last().id;
        const auto *title = stage.widget<QWidget>(u"role%1"_s.arg(added.value));
        const auto *line = stage.widget<QLineEdit>(u"inlineEdit"_s);
        QVERIFY(title && line);
        QCOMPARE(line->geometry().left(), title->geometry().left());
        QVERIFY(line->geometry().intersects(title->geometry()));
        stage.answer(u"Chief buyer"_s);
        QCOMPARE(stage.plan().buyerRoles.size(), before.buyerRoles.size() + 1);
        QVERIFY(std::any_of(stage.plan().buyerRoles.begin(), stage.plan().buyerRoles.end(),
            [](const BuyerRole &role) { return role.title == u"Chief buyer"; }));
        stage.click(u"removeRole201"_s);
        QCOMPARE(find(stage.plan().buyerRoles, kPlantManager), nullptr);
        QCOMPARE(stage.document().undoTitle(), u"Remove buyer role"_s);
    }
};

QTEST_MAIN(TestMarketRows)
#include "tst_market_rows.moc"
