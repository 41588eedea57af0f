// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Asking the waterfall's numbers where they come from, and the levers beside it.

#include "tests/ui_funnel/campaign_plan.h"
#include "tests/ui_funnel/funnel_stage.h"
#include "ui/funnel/lever_list.h"
#include "ui/funnel/waterfall_canvas.h"

#include <QToolTip>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

QString spaced(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

class NumberStage : public FunnelStage {
public:
    explicit NumberStage(const Plan &plan = smallPlan(), QSize size = { 900, 600 })
        : FunnelStage(plan)
        , m_asked(&view(), &FunnelView::whyWanted)
    {
        view().resize(size);
        QCoreApplication::processEvents();
    }
    WaterfallCanvas *canvas() { return widget<WaterfallCanvas>(u"waterfall"_s); }
    /// Of the stage, from the left; the middle of its large number.
    QPoint need(int stage)
    {
        const auto layout = waterfallLayout(canvas()->rect(), waterfall(plan(), now(), shown()),
            Style(), Format(u"en_GB"_s, u"EUR"_s), WaterfallMode::Both, {});
        for (const auto &text : layout.texts) {
            if (text.number == WaterfallNumber { stage, u"Need"_s })
                return text.rect.center().toPoint();
        }
        return {};
    }
    QString asked() { return m_asked.isEmpty() ? QString() : m_asked.last().first().toString(); }
    QString tip(QPoint at)
    {
        QHelpEvent help(QEvent::ToolTip, at, canvas()->mapToGlobal(at));
        QCoreApplication::sendEvent(canvas(), &help);
        return spaced(QToolTip::text());
    }

private:
    Plan plan() { return document().plan(); }
    Figures now() { return figures(document().plan()); }
    Selection shown() { return focus().selection(); }

    QSignalSpy m_asked;
};

} // namespace

class TestWaterfallNumbers : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void number_clicked_asksWhy()
    {
        NumberStage stage;
        QTest::mouseClick(stage.canvas(), Qt::LeftButton, {}, stage.need(1));
        QCOMPARE(stage.asked(), u"mqlNeed"_s);
        QVERIFY(stage.focus().selection().stage.isNull());
    }

    void number_ofAChannel_isThatChannels()
    {
        NumberStage stage(twoChannels());
        stage.look({}, kPartners);
        QTest::mouseClick(stage.canvas(), Qt::LeftButton, {}, stage.need(0));
        QCOMPARE(stage.asked(), u"inquiryNeed.partners"_s);
    }

    void number_ofOneStream_isThatStreams()
    {
        NumberStage stage(twoChannels());
        Selection selection;
        selection.market = kMarket;
        selection.channel = kPartners;
        stage.focus().select(selection);
        QTest::mouseClick(stage.canvas(), Qt::LeftButton, {}, stage.need(0));
        QCOMPARE(stage.asked(), u"inquiryNeed.partners.automotive"_s);
    }

    void number_ofAQuarter_asksAboutTheQuarter()
    {
        NumberStage stage;
        Selection selection;
        selection.quarter = 1;
        stage.focus().select(selection);
        QTest::mouseClick(stage.canvas(), Qt::LeftButton, {}, stage.need(1));
        QCOMPARE(stage.asked(), u"mqlNeed.q2"_s);
    }

    /// 1,200,000 EUR of 100,000 each are 12 won; at 10 % they take 120 MQL.
    void number_hovered_saysWhyAloud()
    {
        NumberStage stage;
        QCOMPARE(
            stage.tip(stage.need(1)), u"To book 1.2 M EUR in FY27 we need 12 Won, so 120 MQL."_s);
    }

    void keys_walkThroughTheNumbersOfAStage()
    {
        NumberStage stage;
        stage.look(kMql);
        stage.canvas()->setFocus();
        QTest::keyClick(stage.canvas(), Qt::Key_Return);
        QCOMPARE(stage.asked(), u"mqlNeed"_s);
        QTest::keyClick(stage.canvas(), Qt::Key_Down);
        QTest::keyClick(stage.canvas(), Qt::Key_Down);
        QTest::keyClick(stage.canvas(), Qt::Key_Return);
        QVERIFY2(stage.asked() != u"mqlNeed"_s && stage.asked().startsWith(u"mql"_s),
            qPrintable(stage.asked()));
    }

    /// A click pulls them; the keyboard goes from the stage's numbers on to its rate and days.
    void keys_reachTheRateAndTheDays()
    {
        NumberStage stage;
        stage.look(kMql);
        stage.canvas()->setFocus();
        QSet<QString> asked;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(stage.canvas(), Qt::Key_Down);
            QTest::keyClick(stage.canvas(), Qt::Key_Return);
            asked.insert(stage.asked());
        }
        QVERIFY(asked.contains(u"mqlRate"_s));
        QVERIFY(asked.contains(u"mqlLag"_s));
    }

    void levers_standBesideWhereThereIsRoom()
    {
        NumberStage stage(withCampaign(), { 1400, 600 });
        QTRY_VERIFY(stage.widget<LeverList>(u"leverStripList"_s));
        auto *list = stage.widget<LeverList>(u"leverStripList"_s);
        QTRY_VERIFY(list->current() >= 0);
        QVERIFY(list->isVisible());
        QVERIFY(!stage.canvas()->geometry().intersects(list->parentWidget()->geometry()));
        stage.view().resize(600, 600);
        QVERIFY(!list->isVisible());
    }

    void levers_enterOnDealSize_goesToItsMarket()
    {
        NumberStage stage(withCampaign(), { 1400, 600 });
        QSignalSpy jumps(&stage.view(), &FunnelView::jumpWanted);
        openDealSize(stage);
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps.first().first().value<ItemKind>(), ItemKind::Market);
        QCOMPARE(stage.focus().selection().market, kMarket);
    }

    void levers_enterOnTheStreamsOwnDealSize_goesToItsField()
    {
        Plan plan = withCampaign();
        plan.streams[0].dealSize = { 12'000'000 };
        NumberStage stage(plan, { 1400, 600 });
        openDealSize(stage);
        QCOMPARE(stage.focus().selection().stage, kWon);
        QVERIFY(stage.widget<QLineEdit>(u"streamDealSize"_s)->hasFocus());
    }

private:
    static void openDealSize(NumberStage &stage)
    {
        QTRY_VERIFY(stage.widget<LeverList>(u"leverStripList"_s));
        auto *list = stage.widget<LeverList>(u"leverStripList"_s);
        QTRY_VERIFY(list->current() >= 0);
        const auto parts = list->accessibleParts();
        for (const auto &part : parts) {
            if (part.name == u"Deal size"_s)
                part.press();
        }
        QTest::keyClick(list, Qt::Key_Return);
    }
};

QTEST_MAIN(TestWaterfallNumbers)
#include "tst_waterfall_numbers.moc"
