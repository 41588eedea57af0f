// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/market/market_edits.h"
#include "tests/ui_market/market_stage.h"
#include "ui/shared/contrast.h"

#include <QLabel>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

// Of the sample plan.
constexpr Id<Market> kLogistics { 33 };
constexpr Id<Entry> kWebinars { 302 }; // of food & beverage

QString field(ProfileField which, Id<Market> market = kAutomotive)
{
    return u"profileField%1_%2"_s.arg(int(which)).arg(market.value);
}

double wonNeed(MarketStage &stage, Id<Market> market)
{
    for (const MarketFigures &one : stage.now().markets) {
        if (one.market == market)
            return one.wonNeed;
    }
    return 0;
}

qsizetype accounts(const Plan &plan, Side side)
{
    return std::count_if(plan.targetAccounts.begin(), plan.targetAccounts.end(),
        [side](const TargetAccount &one) { return one.side == side; });
}

Selection selected(Id<Market> market)
{
    Selection selection;
    selection.market = market;
    return selection;
}

bool isFaded(MarketStage &stage, Id<Market> market)
{
    return stage.widget<ProfileCard>(u"profile%1"_s.arg(market.value))->isFaded();
}

} // namespace

class TestMarketView : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    /// The sample's partners are named in no clause.
    void channel_showsWhetherItIsCaredFor_andWhatIsMissing()
    {
        MarketStage stage;
        const auto *partner = stage.widget<QLabel>(u"channelCare%1"_s.arg(kPartner.value));
        QVERIFY2(partner->text().contains(u"✓\u00a0target"_s), qPrintable(partner->text()));
        QVERIFY(partner->text().contains(u"✓\u00a0campaigns"_s));
        QVERIFY(partner->isVisible());
        Plan plan = stage.plan();
        for (Stream &stream : plan.streams)
            stream.targetShare = stream.channel == kPartner ? Ratio {} : stream.targetShare;
        QVERIFY(stage.document().commit(u"Leave partners out"_s, plan).has_value());
        stage.settle();
        QVERIFY(partner->text().contains(u"–\u00a0target"_s));
        QVERIFY(partner->toolTip().contains(u"No part of the target is sold through it."_s));
    }

    void dealSize_typed_isOneStepAndMovesFigures()
    {
        MarketStage stage;
        const Plan before = stage.plan();
        const double need = wonNeed(stage, kAutomotive);
        stage.type(field(ProfileField::DealSize), u"300 k"_s); // twice as much as before
        QCOMPARE(find(stage.plan().markets, kAutomotive)->dealSize.minorUnits, 30'000'000);
        QVERIFY(std::abs(wonNeed(stage, kAutomotive) - need / 2) < 1e-6 * need);
        QCOMPARE(stage.error(), QString());
        QVERIFY(stage.isOneStep(u"Change average deal of Automotive"_s, before));
    }

    void fields_typed_areOneStepEach_data()
    {
        QTest::addColumn<ProfileField>("which");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        const auto row = [](ProfileField which, const QString &text, const QString &title) {
            QTest::newRow(qPrintable(title)) << which << text << title;
        };
        row(ProfileField::Name, u"Car parts"_s, u"Rename market Automotive"_s);
        row(ProfileField::Vertical, u"Castings"_s, u"Change vertical of Automotive"_s);
        row(ProfileField::Region, u"Iberia"_s, u"Change region of Automotive"_s);
        row(ProfileField::Size, u"100 to 900"_s, u"Change company size of Automotive"_s);
        row(ProfileField::Trigger, u"New line"_s, u"Change trigger of Automotive"_s);
        row(ProfileField::Exclusion, u""_s, u"Change exclusion of Automotive"_s);
        row(ProfileField::Accounts, u"1,400"_s, u"Change addressable accounts of Automotive"_s);
        row(ProfileField::DealSpread, u"45 %"_s, u"Change how far deals of Automotive differ"_s);
        row(ProfileField::WinShare, u"25 %"_s,
            u"Change how many accounts of Automotive can be won"_s);
    }

    void fields_typed_areOneStepEach()
    {
        QFETCH(ProfileField, which);
        QFETCH(QString, text);
        QFETCH(QString, title);
        MarketStage stage;
        const Plan before = stage.plan();
        stage.type(field(which), text);
        QCOMPARE(stage.error(), QString());
        QVERIFY(stage.plan() != before);
        QVERIFY(stage.isOneStep(title, before));
    }

    /// 25 % of the accounts can be won, so each win takes four.
    void winShare_typed_movesTheCeiling()
    {
        MarketStage stage;
        const auto accounts = [&] {
            const auto all = stage.now();
            const auto at = std::find_if(all.markets.begin(), all.markets.end(),
                [](const MarketFigures &one) { return one.market == kAutomotive; });
            return at->ceiling.accountsNeeded / at->wonNeed;
        };
        QVERIFY(std::abs(accounts() - 1) < 1e-9);
        stage.type(field(ProfileField::WinShare), u"25 %"_s);
        QVERIFY(std::abs(accounts() - 4) < 1e-9);
        QCOMPARE(find(stage.plan().markets, kAutomotive)->accountWinShare.ppm, 250'000);
        stage.type(field(ProfileField::DealSpread), u"45 %"_s);
        QCOMPARE(find(stage.plan().markets, kAutomotive)->dealSizeSpread.ppm, 450'000);
        stage.type(field(ProfileField::DealSpread), u" "_s);
        QCOMPARE(find(stage.plan().markets, kAutomotive)->dealSizeSpread.ppm, 0);
    }

    void badValues_showTheErrorAndLeaveThePlan_data()
    {
        QTest::addColumn<ProfileField>("which");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word for a deal") << ProfileField::DealSize << u"abc"_s;
        QTest::newRow("a negative deal") << ProfileField::DealSize << u"-5"_s;
        QTest::newRow("no deal") << ProfileField::DealSize << u""_s;
        QTest::newRow("a word for accounts") << ProfileField::Accounts << u"many"_s;
        QTest::newRow("negative accounts") << ProfileField::Accounts << u"-3"_s;
        QTest::newRow("deals that differ too much") << ProfileField::DealSpread << u"2,000 %"_s;
        QTest::newRow("a word for how deals differ") << ProfileField::DealSpread << u"much"_s;
        QTest::newRow("no account can be won") << ProfileField::WinShare << u"0 %"_s;
        QTest::newRow("more than all can be won") << ProfileField::WinShare << u"120 %"_s;
        QTest::newRow("sizes the wrong way round") << ProfileField::Size << u"900 - 100"_s;
        QTest::newRow("a market without a name") << ProfileField::Name << u"  "_s;
    }

    void badValues_showTheErrorAndLeaveThePlan()
    {
        QFETCH(ProfileField, which);
        QFETCH(QString, text);
        MarketStage stage;
        const Plan before = stage.plan();
        stage.type(field(which), text);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.plan(), before);
        QVERIFY(stage.document().undoTitle().isEmpty());
        stage.type(field(ProfileField::Region), u"Iberia"_s);
        QCOMPARE(stage.error(), QString());
    }

    void escape_leavesThePlanAndTheKeyboardWhereItWas()
    {
        MarketStage stage;
        const Plan before = stage.plan();
        stage.type(field(ProfileField::DealSize), u"1 M"_s, Qt::Key_Escape);
        QCOMPARE(stage.plan(), before);
        QCOMPARE(stage.error(), QString());
        QCOMPARE(QApplication::focusWidget(), stage.widget<QWidget>(field(ProfileField::DealSize)));
    }

    void accounts_pasted_areAddedAndMoveTheOverlap()
    {
        MarketStage stage;
        const auto *meter = stage.widget<QWidget>(u"overlapMeter"_s);
        const QString reading = meter->accessibleDescription();
        auto *entry = stage.widget<QPlainTextEdit>(u"marketingAccountsEntry"_s);
        // Two are on sales' list alone, one is on marketing's list, one is nowhere.
        entry->insertPlainText(
            u"Drammeron Cables\r\n  Feldhorn Battery Packs \n\nCorvelle Seating\nNewcomer"_s);
        const Plan before = stage.plan();
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(accounts(stage.plan(), Side::Marketing), accounts(before, Side::Marketing) + 3);
        // 18 of then 43 + 22, and of sales' forty.
        QCOMPARE(stage.now().overlap->both, 18);
        QVERIFY(meter->accessibleDescription() != reading);
        QVERIFY(meter->accessibleDescription().contains(u"45\u00a0%"_s));
        QVERIFY(entry->toPlainText().isEmpty());
        QVERIFY(stage.isOneStep(u"Add target accounts"_s, before));
        QCOMPARE(meter->accessibleDescription(), reading);
    }

    void accounts_delete_removesTheSelected()
    {
        MarketStage stage;
        auto *list = stage.widget<QListWidget>(u"salesAccountsList"_s);
        const Plan before = stage.plan();
        list->item(0)->setSelected(true);
        list->item(2)->setSelected(true);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(accounts(stage.plan(), Side::Sales), accounts(before, Side::Sales) - 2);
        QCOMPARE(list->count(), int(accounts(stage.plan(), Side::Sales)));
        QVERIFY(stage.isOneStep(u"Remove target accounts"_s, before));
    }

    void accounts_ofTheSelectedMarketOnly()
    {
        MarketStage stage;
        stage.focus().select(selected(kAutomotive));
        QCOMPARE(stage.widget<QListWidget>(u"marketingAccountsList"_s)->count(), 13);
        auto *entry = stage.widget<QPlainTextEdit>(u"marketingAccountsEntry"_s);
        entry->setPlainText(u"Newcomer"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(stage.widget<QListWidget>(u"marketingAccountsList"_s)->count(), 14);
    }

    void accounts_inRoomSize_growToo()
    {
        MarketStage stage;
        const auto *list = stage.widget<QListWidget>(u"salesAccountsList"_s);
        const int before = list->item(0)->font().pixelSize();
        stage.setStyle(Style(Theme::Dark, true));
        QCOMPARE(list->item(0)->font().pixelSize(), 2 * before);
    }

    void selection_goesBothWays()
    {
        MarketStage stage;
        auto *card = stage.widget<ProfileCard>(u"profile33"_s);
        QTest::mouseClick(card, Qt::LeftButton, {}, { 3, card->height() / 2 });
        QCOMPARE(stage.focus().selection().market, kLogistics);
        QVERIFY(isFaded(stage, kAutomotive) && !isFaded(stage, kLogistics));
        stage.focus().select(selected(kFood));
        QVERIFY(isFaded(stage, kLogistics) && !isFaded(stage, kFood));
        QTest::mouseClick(stage.widget<ProfileCard>(u"profile32"_s), Qt::LeftButton, {}, { 3, 90 });
        QCOMPARE(stage.focus().selection(), Selection());
        QVERIFY(!isFaded(stage, kLogistics));
    }

    void entry_selected_fadesOtherMarkets()
    {
        MarketStage stage;
        Selection selection;
        selection.entry = kWebinars;
        stage.focus().select(selection);
        QVERIFY(isFaded(stage, kAutomotive) && isFaded(stage, kLogistics));
        QVERIFY(!isFaded(stage, kFood));
    }

    void faded_isReadable()
    {
        for (const Theme theme : { Theme::Light, Theme::Dark }) {
            for (const bool room : { false, true }) {
                const Colours c = Style(theme, room).colours();
                QVERIFY(contrast(c.muted, c.ground) >= (room ? 7.0 : 4.5));
                QVERIFY(contrast(c.muted, c.paper) >= (room ? 7.0 : 4.5));
            }
        }
    }

    void chip_click_givesAndTakesBackTheWord()
    {
        MarketStage stage;
        const auto sales = [&stage] {
            return standing(stage.now(), ItemKind::Market, kLogistics.value)->sales.stand;
        };
        auto *chip = stage.widget<QWidget>(u"marketChip33"_s);
        const QPoint right(chip->width() - 3, chip->height() / 2);
        QTest::mouseClick(chip, Qt::LeftButton, {}, right);
        QCOMPARE(sales(), Stand::Agreed);
        QTest::mouseClick(chip, Qt::LeftButton, {}, right);
        QCOMPARE(sales(), Stand::Open);
    }

    void widgets_allHaveNames()
    {
        MarketStage stage;
        QCOMPARE(stage.nameless(), QStringList());
    }
};

QTEST_MAIN(TestMarketView)
#include "tst_market_view.moc"
