// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui_funnel/funnel_stage.h"

#include <QComboBox>
#include <QPushButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestFunnelView : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    /// The line stays, the picture does not move, and what is said goes with the next key.
    void typed_refused_movesNothing()
    {
        FunnelStage stage(smallPlan());
        auto *handle = stage.handle(u"rateHandle0"_s);
        stage.present();
        const auto place = handle->mapTo(&stage.view(), QPoint());
        QTest::keyClick(handle, Qt::Key_Return);
        auto *line = stage.widget<QLineEdit>(u"inlineEdit"_s);
        line->setText(u"0"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(line->isVisible());
        QCOMPARE(line->selectedText(), u"0"_s);
        QVERIFY(stage.widget<QLabel>(u"inlineRefusal"_s)->text().contains(u"100"_s));
        QCOMPARE(handle->mapTo(&stage.view(), QPoint()), place);
        QTest::keyClicks(line, u"30"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(stage.rate(kInquiryStep), Ratio { 300'000 });
    }

    /// Over both streams; the smaller rate cannot make up for the one that is at its bound.
    void typed_beyondOneStreamsBound_isRefusedWithItsName()
    {
        FunnelStage stage(twoChannels());
        stage.type(u"rateHandle0"_s, u"99"_s);
        QVERIFY2(stage.error().contains(u"reaches 100"_s), qPrintable(stage.error()));
        QCOMPARE(stage.document().committed(), twoChannels());
        stage.type(u"rateHandle0"_s, u"30"_s);
        QVERIFY(stage.document().committed() != twoChannels());
    }

    void error_goesWithTheNextGesture_andMovesNothing()
    {
        FunnelStage stage(smallPlan());
        auto *line = stage.widget<QLabel>(u"viewError"_s);
        auto *handle = stage.handle(u"rateHandle0"_s);
        stage.present();
        const auto place = handle->mapTo(&stage.view(), QPoint());
        QTest::keyClick(handle, Qt::Key_Return);
        auto *edit = stage.widget<QLineEdit>(u"inlineEdit"_s);
        edit->setText(u"nothing"_s);
        stage.handle(u"rateHandle1"_s)->setFocus(); // left, so there is no line to say it beside
        QVERIFY(line->isVisible());
        QVERIFY(line->text().contains(u"nothing"_s));
        QCoreApplication::processEvents();
        QCOMPARE(handle->mapTo(&stage.view(), QPoint()), place);
        QTest::keyClick(handle, Qt::Key_Tab);
        QVERIFY(!line->isVisible());
        QVERIFY(line->text().isEmpty());
    }

    void typing_changesRateAndLag()
    {
        FunnelStage stage(smallPlan());
        stage.type(u"rateHandle0"_s, u"22 %"_s);
        QCOMPARE(stage.rate(kInquiryStep), Ratio { 220'000 });
        stage.type(u"lagHandle1"_s, u"6 months"_s);
        QCOMPARE(find(stage.document().plan().steps, kMqlStep)->lag, durationFromDays(6 * 30.4375));
        QCOMPARE(stage.error(), QString());
    }

    void typing_badValues_areRefused_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("text");
        QTest::newRow("a rate of nothing") << u"rateHandle0"_s << u"0"_s;
        QTest::newRow("a rate above all") << u"rateHandle0"_s << u"120 %"_s;
        QTest::newRow("no rate") << u"rateHandle0"_s << u"abc"_s;
        QTest::newRow("nothing typed") << u"rateHandle0"_s << u""_s;
        QTest::newRow("no lag") << u"lagHandle0"_s << u"soon"_s;
        QTest::newRow("a lag of decades") << u"lagHandle0"_s << u"9000 d"_s;
    }

    void typing_badValues_areRefused()
    {
        QFETCH(QString, handle);
        QFETCH(QString, text);
        FunnelStage stage(smallPlan());
        stage.type(handle, text);
        QVERIFY(!stage.error().isEmpty());
        QVERIFY(!stage.error().startsWith(u' '));
        QCOMPARE(stage.document().plan(), smallPlan());
        stage.type(handle, handle.startsWith(u"rate") ? u"22 %"_s : u"4 d"_s);
        QCOMPARE(stage.error(), QString());
    }

    void details_nameTheYearThatTheLatestDayIsFor()
    {
        Plan longer = smallPlan();
        longer.settings.horizonMonths = 18; // two quarters of FY28 too
        FunnelStage stage(longer);
        stage.look(kMql);
        // 30 June less the 60 days from MQL to won
        QVERIFY(stage.widget<QWidget>(u"stageDetailsFacts"_s)
                    ->toolTip()
                    .contains(u"1 May 2027 is the last day that still counts for FY27."_s));
    }

    /// A won deal a month takes 50 inquiries, 90 days earlier: those of November 2026 become all of
    /// February's 28 days, 50, and two of January's 31, 3.2.
    void worstMonth_isNamedWithItsYear()
    {
        FunnelStage stage(smallPlan());
        stage.look(kInquiry);
        const auto facts = stage.widget<QWidget>(u"stageDetailsFacts"_s)->toolTip();
        QVERIFY2(QString(facts)
                     .replace(QChar::Nbsp, u' ')
                     .contains(u"Most is missing in Nov 2026: −53."_s),
            qPrintable(facts));
    }

    void selection_goesBothWays()
    {
        FunnelStage stage(twoChannels());
        auto *waterfall = stage.widget<QWidget>(u"waterfall"_s);
        const QPoint second(waterfall->width() / 2, 10); // its name
        QTest::mouseClick(waterfall, Qt::LeftButton, {}, second);
        QCOMPARE(stage.focus().selection().stage, kMql);
        QVERIFY(stage.widget<QWidget>(u"stageDetails"_s)->isVisible());
        QTest::mouseClick(waterfall, Qt::LeftButton, {}, second);
        QVERIFY(stage.focus().selection().stage.isNull());
        QVERIFY(!stage.widget<QWidget>(u"stageDetails"_s)->isVisible());

        auto *channel = stage.widget<QComboBox>(u"channelChooser"_s);
        channel->setCurrentIndex(2);
        QCOMPARE(stage.focus().selection().channel, kPartners);
        stage.widget<QComboBox>(u"quarterChooser"_s)->setCurrentIndex(1);
        QCOMPARE(stage.focus().selection().quarter, 0);
        stage.focus().clear();
        QCOMPARE(channel->currentIndex(), 0);
        QCOMPARE(stage.widget<QComboBox>(u"quarterChooser"_s)->currentIndex(), 0);
        stage.look({}, kChannel);
        QCOMPARE(channel->currentText(), u"Direct"_s);
    }

    void keyboard_choosesTheStage()
    {
        FunnelStage stage(smallPlan());
        auto *waterfall = stage.widget<QWidget>(u"waterfall"_s);
        QTest::keyClick(waterfall, Qt::Key_Right);
        QCOMPARE(stage.focus().selection().stage, kInquiry);
        QTest::keyClick(waterfall, Qt::Key_Right);
        QCOMPARE(stage.focus().selection().stage, kMql);
        QTest::keyClick(waterfall, Qt::Key_Escape);
        QVERIFY(stage.focus().selection().stage.isNull());
    }

    void agreement_isShownForOneStreamOnly()
    {
        FunnelStage stage(twoChannels());
        stage.look(kMql);
        QVERIFY(!stage.widget<QWidget>(u"stepOutOfChip"_s)->isVisible());
        stage.look(kMql, kPartners);
        QVERIFY(stage.widget<QWidget>(u"stepIntoChip"_s)->isVisible());
        QVERIFY(stage.widget<QWidget>(u"stepOutOfChip"_s)->isVisible());
        QTest::mouseClick(
            stage.widget<QWidget>(u"stepOutOfChip"_s), Qt::LeftButton, {}, QPoint(6, 8));
        QCOMPARE(stage.document().plan().seals.size(), 1);
        QCOMPARE(stage.document().plan().seals[0].item, 512);
        QCOMPARE(stage.document().plan().seals[0].side, Side::Marketing);
    }

    void everyControl_hasAName()
    {
        FunnelStage stage(smallPlan());
        QCOMPARE(
            stage.handle(u"rateHandle0"_s)->accessibleName(), u"Rate Inquiry → MQL: 20\u00A0%"_s);
        QCOMPARE(
            stage.handle(u"lagHandle1"_s)->accessibleName(), u"Days MQL → Won: 60\u00A0days"_s);
        for (const auto *child : stage.view().findChildren<QWidget *>()) {
            const bool isOurs = child->focusPolicy() != Qt::NoFocus && child->isVisible();
            if (isOurs)
                QVERIFY2(!child->accessibleName().isEmpty(), child->metaObject()->className());
        }
    }

    void withoutMarkets_thereIsAWayToStart()
    {
        Plan plan = smallPlan();
        plan.markets.clear();
        plan.channels.clear();
        plan.streams.clear();
        plan.steps.clear();
        FunnelStage stage(plan);
        QVERIFY(stage.widget<QLabel>(u"emptyStateSentence"_s)->isVisible());
        QTest::mouseClick(stage.widget<QPushButton>(u"addFirstMarket"_s), Qt::LeftButton);
        QCOMPARE(stage.error(), QString());
        QCOMPARE(stage.document().plan().streams.size(), 1);
        QVERIFY(stage.widget<QWidget>(u"waterfall"_s)->isVisible());
        QVERIFY(stage.document().undo());
        QCOMPARE(stage.document().plan(), plan);
    }

    /// Two rates of 0 came in through a file: each has its sentence and its field.
    void broken_values_areMendedRightThere()
    {
        Plan plan = smallPlan();
        plan.steps[0].rate = plan.steps[1].rate = {};
        FunnelStage stage(plan);
        const auto line = [&](Id<Step> step) {
            return stage.view().findChild<QLineEdit *>(u"broken_rate_%1"_s.arg(step.value));
        };
        QVERIFY(line(kInquiryStep)->isVisible());
        QVERIFY(line(kMqlStep)->accessibleDescription().contains(u"MQL"_s));
        const auto type = [&](Id<Step> step, const QString &text) {
            auto *field = line(step);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
            QCoreApplication::processEvents();
        };
        const auto rate = [&](Id<Step> step) {
            return lockstep::find(stage.document().plan().steps, step)->rate.ppm;
        };
        type(kMqlStep, u"120 %"_s);
        QCOMPARE(rate(kMqlStep), 0);
        type(kMqlStep, u"10 %"_s);
        QCOMPARE(rate(kMqlStep), 100'000); // though the other one is still wrong
        QVERIFY(!line(kMqlStep) || !line(kMqlStep)->isVisible());
        type(kInquiryStep, u"20 %"_s);
        QCOMPARE(rate(kInquiryStep), 200'000);
        QVERIFY(!figures(stage.document().plan()).streams.isEmpty());
    }

    /// Four quarters' amounts are typed elsewhere: no field that would refuse every number.
    void broken_quartersOfLastYear_haveTheirSentenceAlone()
    {
        Plan plan = smallPlan();
        plan.targets.first().spread = Spread::LastYear;
        FunnelStage stage(plan);
        QVERIFY(!stage.widget<QLabel>(u"brokenText"_s)->text().isEmpty());
        const auto lines = stage.widget<QWidget>(u"brokenPage"_s)->findChildren<QLineEdit *>();
        QVERIFY(std::none_of(
            lines.begin(), lines.end(), [](const QLineEdit *line) { return line->isVisible(); }));
    }
};

QTEST_MAIN(TestFunnelView)
#include "tst_funnel_view.moc"
