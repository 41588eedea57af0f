// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Which of the leads are counted and how: closed cohorts, what happened in period, months, who came
// back from nurture; and counts that are typed or pasted.

#include "app/evidence/heat_table.h"
#include "app/evidence/history_keep.h"
#include "app/plan/new_plan.h"
#include "tests/ui_evidence/evidence_rig.h"
#include "ui/evidence/heat_view.h"
#include "ui/evidence/history_grid.h"
#include "ui/evidence/rates_section.h"
#include "ui/evidence/season_chart.h"

#include <QClipboard>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

const auto kPasted = u"Quarter\tChannel\tInquiry\tMQL\tWon\tRevenue\tDays\n"
                     "Q1 2025\tDirect\t100\t40\t10\t5,000\t30\n"
                     "Q2 2025\tDirect\t100\t60\t20\t12,000\t45\n"_s;

void selectDirect(EvidenceRig &desk)
{
    Selection selection;
    selection.channel = kChannel;
    desk.focus.select(selection);
}

} // namespace

class TestEvidenceCounts : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    /// 6 of 30 were won, 5 of the 20 of the quarter that has had its time.
    void closedCohorts_areAChoice_thatThePlanTellsOf()
    {
        EvidenceRig desk;
        desk.measure();
        QCOMPARE(desk.text(u"evidenceRate"_s), u"20\u00A0%"_s);
        desk.pick(u"cohortChoice"_s, 1);
        QCOMPARE(desk.text(u"evidenceRate"_s), u"25\u00A0%"_s);
        QVERIFY(desk.find<QToolButton>(u"cohortChoice"_s)
                    ->text()
                    .contains(u"20 of 30 leads, until 31 Mar 2025"_s));
        desk.button(u"useRate"_s)->click();
        desk.button(u"cardAccept"_s)->click();
        const auto &step = desk.document.plan().steps.first();
        QCOMPARE(step.rate, Ratio { 250'000 });
        QCOMPARE(step.rateEvidence.cases, 20);
        QVERIFY2(step.rateEvidence.source.contains(u"cohorts closed by 31 Mar 2025"_s),
            qPrintable(step.rateEvidence.source));
        desk.pick(u"cohortChoice"_s, 0);
        QCOMPARE(desk.text(u"evidenceRate"_s), u"20\u00A0%"_s);
    }

    /// All leads of the fair are young: chosen, it has no rate, and lends none of the whole.
    void partWithoutAClosedCohort_lendsNoRateOfTheWhole()
    {
        QByteArray text = "lead id,created date,source,close date\n";
        for (int lead = 0; lead < 20; ++lead)
            text += QByteArray::number(lead)
                + (lead < 10 ? ",2025-01-01,Web," : ",2025-05-15,Fair,")
                + (lead < 2 ? "2025-01-11" : "") + '\n';
        EvidenceRig desk(oneStepPlan(), text);
        desk.measure();
        selectDirect(desk);
        emit desk.view.findChild<RatesSection *>()->nameWanted(Dimension::Source, u"Fair"_s);
        QVERIFY2(desk.text(u"useWhat"_s).contains(u"Fair"_s), qPrintable(desk.text(u"useWhat"_s)));
        desk.pick(u"cohortChoice"_s, 1);
        QCOMPARE(desk.text(u"evidenceRate"_s), u"–"_s);
        QVERIFY(!desk.button(u"useRate"_s)->isEnabled());
    }

    void inPeriod_isCountedOfTheSelectionToo()
    {
        EvidenceRig desk;
        desk.measure();
        selectDirect(desk);
        desk.find<QToolButton>(u"periodBasis"_s)->click();
        const auto found
            = lockstep::measure({ desk.path }, ColumnMap {}, EvidenceRig::kToday).value();
        auto *heat = desk.find<HeatView>(u"heatView"_s);
        QCOMPARE(heat->table(), periodTable(found, { Dimension::Channel }, { u"Direct"_s }));
        QVERIFY(
            desk.text(u"heatSectionWords"_s)
                .startsWith(u"In period: what happened in each quarter to the leads of Direct"_s));
        desk.pick(u"heatRows"_s, 1); // by channel
        QCOMPARE(heat->table(), periodTable(found, Dimension::Channel, 0));
        desk.find<QToolButton>(u"cohortBasis"_s)->click();
        QVERIFY(desk.text(u"heatSectionWords"_s).startsWith(u"Cohorts: "_s));
    }

    void months_areShown()
    {
        EvidenceRig desk;
        desk.measure();
        const auto &rows = desk.find<SeasonChart>(u"seasonChart"_s)->rows();
        QCOMPARE(rows.size(), 3); // leads, won, revenue
        QCOMPARE(rows[0].values, (QList<double> { 20, 0, 0, 10, 0 }));
        QCOMPARE(rows[1].values, (QList<double> { 5, 0, 0, 0, 1 }));
        const auto parts = desk.find<SeasonChart>(u"seasonChart"_s)->accessibleParts();
        QCOMPARE(parts.first().name, u"Jan 2025: 20 leads, 5 won, 5.0\u00A0k revenue"_s);
    }

    void recycled_andCameBack_isSaid_andCanBePlanned()
    {
        EvidenceRig desk(smallPlan(),
            "Opportunity ID,New Stage,Edit Date\n"
            "A,Lead,2025-01-02\nA,MQL,2025-01-12\nA,Recycled,2025-02-01\nA,MQL,2025-03-03\n"
            "A,Closed Won,2025-04-01\nB,Lead,2025-01-02\nB,MQL,2025-01-12\n"
            "B,Closed Won,2025-02-01\nC,Lead,2025-01-05\nC,Recycled,2025-01-06\n");
        desk.measure();
        QVERIFY2(desk.text(u"leadEnds"_s)
                     .contains(u"Ever recycled: 2 of 3 (66.7\u00A0%). 1 of them "
                               "came back (50\u00A0%), after 30\u00A0days in the median"_s),
            qPrintable(desk.text(u"leadEnds"_s)));
        QVERIFY(!desk.button(u"useRecycling"_s)->isEnabled());
        Selection selection;
        selection.stage = kMql;
        desk.focus.select(selection);
        QVERIFY(desk.button(u"useRecycling"_s)->isEnabled());
        desk.button(u"useRecycling"_s)->click();
        desk.button(u"cardAccept"_s)->click();
        const auto step = *lockstep::find(desk.document.plan().steps, kMqlStep);
        QCOMPARE(step.rate, Ratio { 500'000 }); // B alone at the first try
        QCOMPARE(step.recycleDelay, durationFromDays(50));
    }

    void newPlan_isAskedWhetherItKeepsItsStages()
    {
        QRandomGenerator ids(5);
        auto plan = newPlan(EvidenceRig::kToday, ids);
        plan.settings.dealSize = { 100'000 };
        EvidenceRig desk(plan);
        desk.measure();
        QVERIFY(desk.isSeen(u"funnelChoice"_s));
        desk.button(u"useAll"_s)->click();
        QCOMPARE(desk.document.plan().stages.size(), plan.stages.size());
        QVERIFY(!desk.isSeen(u"funnelChoice"_s)); // it has streams now
        EvidenceRig other(plan);
        other.measure();
        other.pick(u"funnelChoice"_s, 1);
        other.button(u"useAll"_s)->click();
        QCOMPARE(other.document.plan().stages.size(), 2);
    }

    /// 200 inquiries, 100 MQL, 30 won; (10 × 30 + 20 × 45) / 30 = 40 days.
    void pastedHistory_isMeasured_takenAndKept()
    {
        EvidenceRig desk(smallPlan());
        desk.button(u"typeHistory"_s)->click();
        QVERIFY(desk.isSeen(u"historyPage"_s));
        QGuiApplication::clipboard()->setText(kPasted);
        desk.button(u"pasteHistory"_s)->click();
        desk.button(u"measureHistory"_s)->click();
        QVERIFY(desk.isSeen(u"resultPage"_s));
        QVERIFY(!desk.isSeen(u"basisSwitch"_s)); // nothing but in period
        QVERIFY(!desk.isSeen(u"showColumns"_s));
        QCOMPARE(desk.text(u"evidenceRate"_s), u"15\u00A0%"_s); // 30 of 200
        desk.button(u"useAll"_s)->click();
        const auto &plan = desk.document.plan();
        QCOMPARE(lockstep::find(plan.steps, kInquiryStep)->rate, Ratio { 500'000 });
        QCOMPARE(lockstep::find(plan.steps, kMqlStep)->rate, Ratio { 300'000 });
        QCOMPARE(lockstep::find(plan.steps, kInquiryStep)->lag.minutes
                + lockstep::find(plan.steps, kMqlStep)->lag.minutes,
            durationFromDays(40).minutes);
        QCOMPARE(keptHistory(plan).table.rows.size(), 2);
        desk.button(u"showHistory"_s)->click();
        auto *grid = desk.find<HistoryGrid>(u"historyGrid"_s);
        QCOMPARE(grid->item(1, 0)->text(), u"2025 Q2"_s);
        QCOMPARE(grid->item(1, 5)->text(), u"20"_s);
        desk.button(u"leaveHistory"_s)->click();
        QVERIFY(desk.isSeen(u"resultPage"_s));
    }

    void typedHistory_thatIsWrong_isSaidInPlace()
    {
        EvidenceRig desk(smallPlan());
        desk.button(u"typeHistory"_s)->click();
        desk.button(u"measureHistory"_s)->click();
        QVERIFY(!desk.text(u"historyProblem"_s).isEmpty());
        auto *grid = desk.find<HistoryGrid>(u"historyGrid"_s);
        const QStringList cells { u"Q1 2025"_s, u"Direct"_s, {}, u"10"_s, u"5"_s, u"many"_s };
        for (int column = 0; column < int(cells.size()); ++column)
            grid->setItem(0, column, new QTableWidgetItem(cells[column]));
        desk.button(u"measureHistory"_s)->click();
        QVERIFY2(desk.text(u"historyProblem"_s).contains(u"many"_s),
            qPrintable(desk.text(u"historyProblem"_s)));
        grid->item(0, 5)->setText(u"1"_s);
        desk.button(u"measureHistory"_s)->click();
        QVERIFY(desk.isSeen(u"resultPage"_s));
        QCOMPARE(desk.text(u"evidenceRate"_s), u"10\u00A0%"_s);
    }

    /// 6 of 30 then; a later export of the same name has six more leads, none of them won.
    void laterExport_standsBesideWhatWasMeasuredThen()
    {
        EvidenceRig desk;
        const auto take = [&desk] {
            desk.measure();
            desk.button(u"useRate"_s)->click();
            desk.button(u"cardAccept"_s)->click();
        };
        take();
        QVERIFY(desk.text(u"keptMeasured0"_s).startsWith(u"measured 20\u00A0%"_s));
        take(); // the same file: the same study
        QCOMPARE(desk.document.plan().studies.size(), 1);
        QFile file(desk.path);
        QVERIFY(file.open(QIODevice::Append));
        for (int lead = 0; lead < 6; ++lead)
            file.write("L-20" + QByteArray::number(10 + lead) + ",2025-05-01,,Direct,New,\n");
        file.close();
        take();
        QCOMPARE(desk.document.plan().studies.size(), 2);
        const auto lines = desk.text(u"keptMeasured0"_s).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(u"measured now 16.7\u00A0%"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"measured then 20\u00A0%"_s), qPrintable(lines[1]));
    }

    void statedAndWon_standBesideEachOther()
    {
        auto plan = oneStepPlan();
        plan.markets.first().vertical = u"Automotive"_s;
        EvidenceRig desk(plan,
            "id,created,won,industry,amount,sales channel\n"
            "1,2025-01-01,2025-02-01,Retail,1000,Direct\n2,2025-01-02,2025-02-02,Retail,3000,"
            "Direct\n"
            "3,2025-01-03,,,,Direct\n");
        desk.measure();
        const auto text = desk.text(u"profileDifferences"_s);
        QVERIFY2(text.contains(u"Vertical Automotive: stated by Automotive, but nobody was won."_s),
            qPrintable(text));
        QVERIFY(text.contains(
            u"Vertical: 100\u00A0% of the won deals are of none that a market states: Retail."_s));
        QVERIFY2(desk.text(u"dealsBeside"_s).contains(u"50.0 times the mean of all won deals"_s),
            qPrintable(desk.text(u"dealsBeside"_s))); // 100,000 by 2,000
    }
};

QTEST_MAIN(TestEvidenceCounts)
#include "tst_evidence_counts.moc"
