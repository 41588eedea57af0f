// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Exports in the view: chosen, mapped, measured, linked and taken into the plan.

#include "app/evidence/heat_table.h"
#include "app/evidence/planning_card.h"
#include "tests/ui_evidence/evidence_rig.h"
#include "ui/evidence/bar_list.h"
#include "ui/evidence/heat_view.h"
#include "ui/evidence/time_chart.h"

#include <QLineEdit>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// "Left out", then by kColumnUses.
int choiceOf(ColumnUse use)
{
    const auto at = std::find(kColumnUses.begin(), kColumnUses.end(), use);
    return 1 + int(at - kColumnUses.begin());
}

/// Ten leads won for 100 each, half of them in dollars.
QByteArray twoCurrencies()
{
    QByteArray text = "lead id,created date,close date,amount,currency\n";
    for (int lead = 0; lead < 10; ++lead)
        text += QByteArray::number(lead) + ",2025-01-01,2025-02-01,100,"
            + (lead % 2 == 0 ? "EUR" : "USD") + '\n';
    return text;
}

} // namespace

class TestEvidenceView : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void empty_invitesToChooseExports()
    {
        EvidenceRig desk;
        QVERIFY(desk.button(u"chooseFirstExports"_s)->isVisible());
        desk.button(u"chooseFirstExports"_s)->click();
        QTRY_VERIFY(desk.isSeen(u"importPage"_s));
        QCOMPARE(desk.document.plan(), oneStepPlan());
    }

    void mapping_isCorrectedInPlace_andRemembered()
    {
        EvidenceRig desk;
        desk.map();
        desk.pick(u"mappingUse3"_s, choiceOf(ColumnUse::Source)); // sales channel
        QVERIFY(desk.find<QToolButton>(u"mappingUse3"_s)->text().startsWith(u"Source"_s));
        desk.measureIt();
        desk.choose();
        QTRY_VERIFY(desk.isSeen(u"importPage"_s));
        QVERIFY(desk.find<QToolButton>(u"mappingUse3"_s)->text().startsWith(u"Source"_s));
        desk.button(u"leaveMapping"_s)->click();
        QVERIFY(desk.find<QWidget>(u"resultPage"_s)->isVisible());
        QCOMPARE(desk.document.plan(), oneStepPlan());
    }

    void mapping_opensItsChoicesByKey()
    {
        EvidenceRig desk;
        desk.map();
        auto *choice = desk.find<QToolButton>(u"mappingUse5"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
        auto *menu = choice->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().first()->trigger(); // left out
        menu->close();
        QVERIFY(choice->text().startsWith(u"Left out"_s));
    }

    void undecidedDates_areAskedFor()
    {
        EvidenceRig desk(oneStepPlan(),
            "lead id,created date,close date\nA-1,03/04/2025,05/06/2025\nA-2,01/02/2025,\n");
        desk.map();
        QVERIFY(!desk.button(u"measureExports"_s)->isEnabled());
        QVERIFY(desk.find<QLabel>(u"mappingProblem"_s)->isVisible());
        desk.button(u"monthFirst"_s)->click();
        QVERIFY(!desk.find<QLabel>(u"mappingProblem"_s)->isVisible());
        desk.measureIt();
        QVERIFY(desk.text(u"evidenceFiles"_s).contains(u"4 Mar 2025"_s)); // not 3 April
    }

    void severalCurrencies_areAskedFor()
    {
        EvidenceRig desk(oneStepPlan(), twoCurrencies());
        desk.map();
        auto *rate = desk.find<QLineEdit>(u"rateUSD"_s);
        QVERIFY(rate->isVisible());
        rate->setText(u"0.5"_s);
        emit rate->editingFinished();
        desk.measureIt();
        QVERIFY(desk.text(u"dealSizes"_s).contains(u"mean 75"_s)); // five of 100, five of 50
    }

    void rates_areReadAsThePlanWritesNumbers()
    {
        const QLocale own;
        const auto back = qScopeGuard([&own] { QLocale::setDefault(own); });
        QLocale::setDefault(QLocale(QLocale::German)); // 1.125 is 1125 there
        EvidenceRig desk(oneStepPlan(), twoCurrencies());
        desk.map();
        auto *rate = desk.find<QLineEdit>(u"rateUSD"_s);
        rate->setText(u"1.125"_s);
        emit rate->editingFinished();
        desk.measureIt();
        QVERIFY(desk.text(u"dealSizes"_s).contains(u"mean 106"_s)); // five of 100, five of 112.5
    }

    void cancel_leavesThePlanAsItIs()
    {
        EvidenceRig desk;
        desk.choose();
        desk.cancel();
        QVERIFY(desk.button(u"chooseFirstExports"_s)->isVisible());
        desk.map();
        desk.button(u"measureExports"_s)->click();
        desk.cancel();
        QVERIFY(desk.find<QWidget>(u"importPage"_s)->isVisible());
        QCOMPARE(desk.document.plan(), oneStepPlan());
        QVERIFY(desk.document.undoTitle().isEmpty());
    }

    void unreadableFile_isSaidInOneSentence()
    {
        EvidenceRig desk(oneStepPlan(), "PK\x03\x04 not a text");
        desk.choose();
        QTRY_VERIFY(desk.find<QLabel>(u"exportsRefused"_s)->isVisible());
        QVERIFY(desk.text(u"exportsRefused"_s).contains(u"crm.csv"_s));
    }

    void unreadableFile_leavesWhatWasMeasured()
    {
        EvidenceRig desk;
        desk.measure();
        desk.path = desk.folder.filePath(u"bad.csv"_s);
        QFile bad(desk.path);
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("PK\x03\x04 not a text") > 0);
        bad.close();
        desk.choose();
        desk.cancel();
        QCOMPARE(desk.desk.fileNames(), QStringList { u"crm.csv"_s });
        desk.choose();
        QTRY_VERIFY(desk.find<QLabel>(u"viewError"_s)->isVisible());
        QVERIFY(desk.text(u"viewError"_s).contains(u"bad.csv"_s));
        QVERIFY(desk.isSeen(u"resultPage"_s));
        desk.button(u"showColumns"_s)->click();
        QVERIFY(!desk.find<QLabel>(u"viewError"_s)->isVisible());
        desk.measureIt();
        QVERIFY(desk.text(u"evidenceFiles"_s).contains(u"crm.csv"_s));
    }

    void measuredWhileHidden_isThereWhenShownAgain()
    {
        EvidenceRig desk;
        desk.map();
        desk.button(u"measureExports"_s)->click();
        desk.view.hide();
        QTRY_VERIFY(desk.desk.phase() == EvidenceDesk::Phase::Measured);
        desk.view.show();
        QVERIFY(desk.isSeen(u"resultPage"_s));
    }

    void heatTable_isTheEngines()
    {
        EvidenceRig desk;
        desk.measure();
        const auto found
            = lockstep::measure({ desk.path }, ColumnMap {}, EvidenceRig::kToday).value();
        auto *heat = desk.find<HeatView>(u"heatView"_s);
        QCOMPARE(heat->table(), cohortTable(found));
        QCOMPARE(heat->cellText(0, 0), u"25\u00A0%"_s);
        desk.find<QToolButton>(u"periodBasis"_s)->click();
        QCOMPARE(heat->table(), periodTable(found));
        desk.find<QToolButton>(u"cohortBasis"_s)->click();
        desk.pick(u"heatRows"_s, 1); // by channel
        QCOMPARE(heat->table().rows.size(), 2);
        QCOMPARE(heat->table().columns.size(), 2);
    }

    void bars_haveTheEnginesIntervals()
    {
        EvidenceRig desk;
        desk.measure();
        const auto found
            = lockstep::measure({ desk.path }, ColumnMap {}, EvidenceRig::kToday).value();
        const auto &slices = breakdownBy(found, { Dimension::Channel })->slices;
        const auto &rows = desk.find<BarList>(u"rateBars"_s)->rows();
        QCOMPARE(rows.size(), slices.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            QCOMPARE(rows[row].name, slices[row].names.first());
            QCOMPARE(rows[row].low, slices[row].overall.low);
            QCOMPARE(rows[row].high, slices[row].overall.high);
        }
        QVERIFY(
            desk.find<TimeChart>(u"timeChart"_s)->accessibleValue().contains(u"10\u00A0days"_s));
        QVERIFY(desk.text(u"dealSizes"_s).contains(u"6 deals"_s));
        QVERIFY(desk.text(u"evidenceWarnings"_s).contains(u"only 6"_s)); // fewer than 30
        QVERIFY(desk.text(u"unusedRows"_s).contains(u"30"_s));
    }

    void rowClicked_selectsTheChannel_andBack()
    {
        EvidenceRig desk;
        desk.measure();
        const auto direct = desk.document.plan().channels.first();
        QCOMPARE(direct.name, u"Direct"_s);
        auto parts = desk.find<BarList>(u"rateBars"_s)->accessibleParts();
        QVERIFY(parts.size() == 2);
        const auto at
            = desk.find<BarList>(u"rateBars"_s)->rows().first().name == u"Direct"_s ? 0 : 1;
        QTest::mouseClick(
            desk.find<BarList>(u"rateBars"_s), Qt::LeftButton, {}, parts[at].rect.center());
        QCOMPARE(desk.focus.selection().channel, direct.id);
        QVERIFY(desk.text(u"evidenceRateWords"_s).startsWith(u"Direct"_s));
        desk.focus.clear();
        QVERIFY(desk.text(u"evidenceRateWords"_s).startsWith(u"all leads"_s));
        Selection selection;
        selection.channel = direct.id;
        desk.focus.select(selection);
        QVERIFY(desk.text(u"evidenceRateWords"_s).startsWith(u"Direct"_s));
    }

    void rate_isTakenByBothSides_inOneStep()
    {
        EvidenceRig desk;
        desk.measure();
        const auto before = desk.document.plan();
        desk.button(u"useRate"_s)->click();
        QVERIFY(desk.find<QWidget>(u"cardForm"_s)->isVisible());
        QCOMPARE(desk.document.plan(), before);
        desk.find<QLineEdit>(u"cardMarketing"_s)->setText(u"25\u00A0%"_s);
        desk.find<QLineEdit>(u"cardMarketingReason"_s)->setText(u"More fairs."_s);
        desk.find<QLineEdit>(u"cardSales"_s)->setText(u"15 %"_s);
        desk.find<QLineEdit>(u"cardAgreed"_s)->setText(u"18 %"_s);
        QTest::keyClick(desk.find<QLineEdit>(u"cardAgreed"_s), Qt::Key_Return);
        QVERIFY(!desk.find<QWidget>(u"cardForm"_s)->isVisible());
        const auto card
            = planningCard(desk.document.plan(), rateOf(before.steps.first().id)).value();
        QCOMPARE(card.planned, 180'000);
        QCOMPARE(card.marketing->reason, u"More fairs."_s);
        QCOMPARE(card.sales->value, 150'000);
        QCOMPARE(card.readings.first().reading.value, 200'000); // 6 of 30
        QVERIFY(desk.document.undo());
        QCOMPARE(desk.document.plan(), before);
        QVERIFY(desk.document.undoTitle().isEmpty());
    }

    void card_ofOtherNumbers_isShut()
    {
        EvidenceRig desk;
        desk.measure();
        desk.button(u"useRate"_s)->click();
        QVERIFY(desk.find<QWidget>(u"cardForm"_s)->isVisible());
        auto *bars = desk.find<BarList>(u"rateBars"_s);
        const auto parts = bars->accessibleParts();
        QTest::mouseClick(bars, Qt::LeftButton, {}, parts.first().rect.center());
        QVERIFY(!desk.find<QWidget>(u"cardForm"_s)->isVisible());
        QCOMPARE(desk.document.plan(), oneStepPlan());
    }

    void measuredValue_leftAsItIs_isExactAndMeasured()
    {
        EvidenceRig desk;
        desk.measure();
        desk.button(u"useLag"_s)->click();
        desk.button(u"cardAccept"_s)->click();
        const auto &step = desk.document.plan().steps.first();
        QCOMPARE(step.lag.minutes, 26'400); // 110 days over 6 deals, in minutes
        QCOMPARE(step.lagEvidence.mark, EvidenceMark::Measured);
        desk.button(u"useDealSize"_s)->click();
        desk.button(u"cardAccept"_s)->click();
        QCOMPARE(desk.document.plan().streams.first().dealSize.minorUnits, 100'000);
    }

    void wrongValue_isSaidAndTakesNothing()
    {
        EvidenceRig desk;
        desk.measure();
        desk.button(u"useRate"_s)->click();
        desk.find<QLineEdit>(u"cardAgreed"_s)->setText(u"a lot"_s);
        desk.button(u"cardAccept"_s)->click();
        QVERIFY(desk.find<QLabel>(u"cardWrong"_s)->isVisible());
        QCOMPARE(desk.document.plan(), oneStepPlan());
        QTest::keyClick(desk.find<QLineEdit>(u"cardAgreed"_s), Qt::Key_Escape);
        QVERIFY(!desk.find<QWidget>(u"cardForm"_s)->isVisible());
    }

    void everyControl_hasANameForAssistiveTechnology()
    {
        EvidenceRig desk;
        desk.measure();
        desk.button(u"useRate"_s)->click();
        const auto all = desk.view.findChildren<QWidget *>();
        for (const auto *one : all) {
            if (one->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!one->objectName().isEmpty(), one->metaObject()->className());
            QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
        }
    }
};

QTEST_MAIN(TestEvidenceView)
#include "tst_evidence_view.moc"
