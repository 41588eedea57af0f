// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What stands between a measured number and the plan: the currency, the plan's stage for a measured
// one, and the card to talk it over.

#include "app/evidence/planning_card.h"
#include "tests/ui_evidence/evidence_rig.h"
#include "ui/evidence/bar_list.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

/// A lead a month of 2025, won after ten days; 1,000 each, of the first quarter 2,000.
QByteArray yearOf(const QByteArray &currency)
{
    QByteArray text = "lead id,created date,close date,amount,currency\n";
    for (int month = 1; month <= 12; ++month)
        text += QByteArray::number(month) + ','
            + QDate(2025, month, 1).toString(Qt::ISODate).toLatin1() + ','
            + QDate(2025, month, 11).toString(Qt::ISODate).toLatin1() + ','
            + (month <= 3 ? "2000," : "1000,") + currency + '\n';
    return text + "99,2025-12-31,,,\n";
}

/// Of ten leads eight became MQL, four got a proposal, two were won.
QByteArray withProposals()
{
    QByteArray text = "lead id,created date,MQL date,proposal date,close date\n";
    for (int lead = 0; lead < 10; ++lead)
        text += QByteArray::number(lead) + ",2025-01-01," + (lead < 8 ? "2025-01-05," : ",")
            + (lead < 4 ? "2025-01-15," : ",") + (lead < 2 ? "2025-02-14" : "") + '\n';
    return text;
}

} // namespace

class TestEvidencePlan : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void otherCurrency_isAskedFor_beforeMoneyIsTaken()
    {
        EvidenceRig desk(oneStepPlan(), yearOf("USD"));
        desk.map();
        QVERIFY(desk.isSeen(u"rateUSD"_s));
        QVERIFY(desk.text(u"ratesText"_s).contains(u"USD"_s));
        desk.measureIt();
        QVERIFY(!desk.button(u"useDealSize"_s)->isEnabled());
        QVERIFY(!desk.button(u"useLastYear"_s)->isEnabled());
        QVERIFY(desk.text(u"useSectionWords"_s).contains(u"what one USD is worth"_s));
        QVERIFY(desk.button(u"useRate"_s)->isEnabled());
        desk.button(u"showColumns"_s)->click();
        auto *rate = desk.find<QLineEdit>(u"rateUSD"_s);
        rate->setText(u"0.5"_s);
        emit rate->editingFinished();
        desk.measureIt();
        desk.button(u"useDealSize"_s)->click();
        desk.button(u"cardAccept"_s)->click();
        // three of 1,000.00 and nine of 500.00
        QCOMPARE(desk.document.plan().streams.first().dealSize.minorUnits, 62'500);
    }

    void ownCurrency_isNotAskedFor()
    {
        EvidenceRig desk(oneStepPlan(), yearOf("EUR"));
        desk.map();
        QVERIFY(!desk.isSeen(u"ratesText"_s));
        desk.measureIt();
        QVERIFY(desk.button(u"useDealSize"_s)->isEnabled());
    }

    void lastYear_isTalkedOverOnACard()
    {
        EvidenceRig desk(oneStepPlan(), yearOf("EUR"));
        desk.measure();
        desk.button(u"useLastYear"_s)->click();
        QCOMPARE(desk.document.plan(), oneStepPlan());
        QVERIFY(desk.text(u"cardInterval"_s).contains(u"12 deals"_s));
        // 6,000 of 15,000 came from January to March, the third quarter of a year from July
        QVERIFY(desk.text(u"cardSteps"_s).contains(u"Quarter 3: 40"_s));
        desk.find<QLineEdit>(u"cardSalesReason"_s)->setText(u"The fair is in March."_s);
        desk.button(u"cardAccept"_s)->click();
        const auto &target = desk.document.plan().targets.first();
        QCOMPARE(target.spread, Spread::LastYear);
        QCOMPARE(target.lastYear.third.minorUnits, 600'000);
        const auto card = planningCard(desk.document.plan(), lastYearOf(target.id)).value();
        QCOMPARE(card.readings.first().study.files, u"crm.csv"_s);
        QCOMPARE(card.readings.first().reading.cases, 12);
    }

    void stageThatThePlanLacks_isPutOnOne()
    {
        EvidenceRig desk(smallPlan(), withProposals()); // Inquiry, MQL, Won
        desk.measure();
        selectStream(desk);
        desk.pick(u"useStep"_s, 3); // Proposal → Won
        QVERIFY(!desk.button(u"useRate"_s)->isEnabled());
        QVERIFY(desk.text(u"useSectionWords"_s).contains(u"stands for Proposal"_s));
        QVERIFY(choice(desk, 0).startsWith(u"Inquiry"_s));
        QVERIFY(choice(desk, 2).startsWith(u"no stage"_s));
        desk.pick(u"planStage1"_s, 3);
        desk.pick(u"planStage2"_s, 1);
        QVERIFY(choice(desk, 2).startsWith(u"MQL"_s));
        desk.button(u"useRate"_s)->click();
        desk.button(u"cardAccept"_s)->click();
        QCOMPARE(lockstep::find(desk.document.plan().steps, kMqlStep)->rate.ppm, 500'000); // 2 of 4
    }

    void stageChoice_isRememberedWithTheMapping()
    {
        EvidenceRig desk(smallPlan(), withProposals());
        desk.measure();
        desk.pick(u"planStage2"_s, 1);
        QVERIFY(desk.kept.first().contains(u"as.Proposal=MQL"_s));
        desk.measure();
        QVERIFY(choice(desk, 2).startsWith(u"MQL"_s));
    }

    /// It would write somewhere else than it said.
    void stageChosenOtherwise_shutsTheCard()
    {
        EvidenceRig desk(smallPlan(), withProposals());
        desk.measure();
        selectStream(desk);
        desk.pick(u"useStep"_s, 3); // Proposal → Won
        desk.pick(u"planStage1"_s, 3);
        desk.pick(u"planStage2"_s, 1);
        desk.button(u"useRate"_s)->click();
        QVERIFY(desk.isSeen(u"cardForm"_s));
        desk.pick(u"planStage2"_s, 0); // Inquiry
        QVERIFY(!desk.isSeen(u"cardForm"_s));
    }

    void otherFilesLeft_stagesStayWithWhatWasMeasured()
    {
        EvidenceRig desk(smallPlan(), withProposals());
        desk.measure();
        desk.pick(u"planStage2"_s, 1);
        const auto key = desk.kept.firstKey();
        desk.path = desk.folder.filePath(u"year.csv"_s);
        QFile other(desk.path);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(yearOf("EUR")) > 0);
        other.close();
        desk.map();
        desk.button(u"leaveMapping"_s)->click();
        QCOMPARE(desk.desk.fileNames(), QStringList { u"crm.csv"_s });
        desk.pick(u"planStage1"_s, 3);
        QVERIFY(choice(desk, 2).startsWith(u"MQL"_s));
        QCOMPARE(desk.kept.keys(), QStringList { key });
        QVERIFY(desk.kept.first().contains(u"as.Proposal=MQL"_s));
    }

    void openingPipeline_isOfferedAsItIsTaken()
    {
        EvidenceRig desk(oneStepPlan(), twoQuarters());
        desk.measure();
        const auto button = desk.button(u"usePipeline"_s)->text();
        desk.button(u"usePipeline"_s)->click();
        const auto measured = desk.text(u"cardMeasured"_s);
        QVERIFY2(button.endsWith(u"· "_s + measured), qPrintable(button));
        QVERIFY(desk.text(u"cardInterval"_s).contains(u"24 stand there"_s)); // 30 less 6 won
        QVERIFY(desk.text(u"cardInterval"_s).contains(u"leaked"_s));
    }

    void refusedValue_keepsTheCardAndWhatWasTyped()
    {
        EvidenceRig desk;
        desk.measure();
        desk.button(u"useRate"_s)->click();
        desk.button(u"cardAccept"_s)->click();
        desk.find<QToolButton>(u"keptTalk0"_s)->click();
        auto *form = desk.find<QWidget>(u"keptForm"_s);
        form->findChild<QLineEdit *>(u"cardMarketingReason"_s)->setText(u"More fairs."_s);
        form->findChild<QLineEdit *>(u"cardAgreed"_s)->setText(u"140 %"_s);
        form->findChild<QPushButton *>(u"cardAccept"_s)->click();
        QVERIFY(form->isVisible());
        QCOMPARE(form->findChild<QLineEdit *>(u"cardMarketingReason"_s)->text(), u"More fairs."_s);
        form->findChild<QLineEdit *>(u"cardAgreed"_s)->setText(u"40 %"_s);
        form->findChild<QPushButton *>(u"cardAccept"_s)->click();
        QVERIFY(!form->isVisible());
        QCOMPARE(desk.document.plan().steps.first().rate.ppm, 400'000);
    }

    void ampersand_isALetterOfNames()
    {
        auto plan = oneStepPlan();
        plan.markets.first().name = u"R&D services"_s;
        EvidenceRig desk(plan);
        desk.measure();
        auto *streams = desk.find<QToolButton>(u"useStream"_s);
        QVERIFY(streams->text().contains(u"R&D"_s));
        QVERIFY(streams->shortcut().isEmpty());
        QTest::mouseClick(streams, Qt::LeftButton);
        auto *menu = streams->findChild<QMenu *>();
        QVERIFY(menu->actions().first()->text().contains(u"R&&D"_s));
        menu->close();
    }

    void stages_sayWhatBecameOfTheLeads()
    {
        EvidenceRig desk(smallPlan(), withProposals());
        desk.measure();
        const auto &rows = desk.find<BarList>(u"stageBars"_s)->rows();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[1].value, u"8"_s);
        QCOMPARE(rows[1].share, 0.8);
        QVERIFY(rows[1].words.startsWith(u"50"_s)); // 4 of 8 went on
        QVERIFY(desk.text(u"leadEnds"_s).contains(u"Won of all that came so far: 50"_s));
    }

    void partChosen_isNamedWhereItIsNotMeant()
    {
        EvidenceRig desk;
        desk.measure();
        Selection direct;
        direct.channel = kChannel;
        desk.focus.select(direct);
        QVERIFY(desk.text(u"ratesSectionWords"_s).contains(u"of all leads"_s));
        QVERIFY(desk.text(u"mindSectionWords"_s).startsWith(u"Of all leads"_s));
        QVERIFY(desk.text(u"evidenceWarnings"_s).contains(u"Direct, Lead → Won: only"_s));
    }

private:
    static void selectStream(EvidenceRig &desk)
    {
        Selection stream;
        stream.market = kMarket;
        stream.channel = kChannel;
        desk.focus.select(stream);
    }
    static QString choice(const EvidenceRig &desk, int stage)
    {
        return desk.find<QToolButton>(u"planStage%1"_s.arg(stage))->text();
    }
};

} // namespace lockstep::test

QTEST_MAIN(lockstep::test::TestEvidencePlan)
#include "tst_evidence_plan.moc"
