// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What was measured in the view: shown as the engine has it, linked and taken into the plan.

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

class TestEvidenceView : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

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
