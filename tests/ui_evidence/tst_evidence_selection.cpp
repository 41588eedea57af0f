// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the view shows of the shared selection, of a plan with stages in between, and of exports
// with one row for each change of stage.

#include "tests/ui_evidence/evidence_rig.h"
#include "ui/evidence/heat_view.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

/// Each lead without an identifier is left out, in rows 2 to 9.
QByteArray eightWithoutId()
{
    QByteArray text = "lead id,stage,changed at\n";
    for (int row = 0; row < 8; ++row)
        text += ",MQL,2025-01-01\n";
    return text + "A,New,2025-01-01\nA,MQL,2025-01-11\nA,Closed Won,2025-01-31\n";
}

/// Of each four leads: one won of Direct in Automotive, three of Direct in Marine, none of Partner.
QByteArray twoMarkets()
{
    QByteArray text = "lead id,created date,close date,sales channel,market\n";
    for (int lead = 0; lead < 12; ++lead) {
        const bool isWon = lead < 1 || (lead >= 4 && lead < 7);
        text += QByteArray::number(lead) + ",2025-01-01," + (isWon ? "2025-02-01," : ",")
            + (lead < 8 ? "Direct," : "Partner,") + (lead < 4 ? "Automotive" : "Marine") + '\n';
    }
    return text;
}

} // namespace

class TestEvidenceSelection : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void heatTable_followsTheSelectedChannel()
    {
        EvidenceRig desk;
        desk.measure();
        QVERIFY(said(desk, u"heatSection"_s).startsWith(u"Cohorts: all leads of each quarter"_s));
        Selection direct;
        direct.channel = kChannel;
        desk.focus.select(direct);
        QVERIFY(said(desk, u"heatSection"_s).startsWith(u"Cohorts: the leads of Direct of"_s));
        desk.focus.select({});
        QVERIFY(said(desk, u"heatSection"_s).startsWith(u"Cohorts: all leads of each quarter"_s));
    }

    void heatTable_followsTheSelectedStream()
    {
        EvidenceRig desk(oneStepPlan(), twoMarkets());
        desk.measure();
        Selection stream;
        stream.channel = kChannel; // Direct
        desk.focus.select(stream);
        auto *heat = desk.find<HeatView>(u"heatView"_s);
        QCOMPARE(heat->cellText(0, 0), u"50\u00A0%"_s); // 4 of 8
        stream.market = kMarket; // Automotive
        desk.focus.select(stream);
        QVERIFY(said(desk, u"heatSection"_s)
                    .startsWith(u"Cohorts: the leads of Direct · Automotive of"_s));
        QCOMPARE(heat->cellText(0, 0), u"25\u00A0%"_s); // 1 of 4
        QCOMPARE(heat->table().rows.first().leads, 4);
    }

    void stagesBetween_areToldBeforeAnythingIsTaken()
    {
        EvidenceRig desk(smallPlan()); // Inquiry → MQL 20 %, MQL → Won 10 %
        desk.measure();
        Selection stream;
        stream.market = kMarket;
        stream.channel = kChannel;
        desk.focus.select(stream);
        desk.button(u"useRate"_s)->click();
        const auto words = desk.text(u"cardSteps"_s);
        QVERIFY2(words.contains(u"in proportion"_s), qPrintable(words));
        QVERIFY2(words.contains(u"now 20"_s), qPrintable(words));
        QCOMPARE(desk.document.plan(), smallPlan());
        desk.find<QLineEdit>(u"cardAgreed"_s)->setText(u"0.04 %"_s);
        QVERIFY(desk.text(u"cardSteps"_s).contains(u"4"_s));
        desk.button(u"cardAccept"_s)->click();
        const Plan &plan = desk.document.plan();
        QCOMPARE(lockstep::find(plan.steps, kInquiryStep)->rate.ppm, 40'000); // 0.2 × 0.2
        QCOMPARE(lockstep::find(plan.steps, kMqlStep)->rate.ppm, 10'000); // 0.1 × 0.1
    }

    void changesOfStage_areMeasured()
    {
        EvidenceRig desk(oneStepPlan(), eightWithoutId());
        desk.measure();
        QVERIFY(desk.text(u"evidenceFiles"_s).contains(u"1 leads"_s));
        QVERIFY(desk.text(u"unusedRows"_s).contains(u"8 × no identifier"_s));
    }

    void anotherMeasurement_beginsWithFewRowsAgain()
    {
        EvidenceRig desk(oneStepPlan(), eightWithoutId());
        desk.measure();
        QVERIFY(desk.isSeen(u"allUnusedRows"_s));
        desk.button(u"allUnusedRows"_s)->click();
        QVERIFY(!desk.isSeen(u"allUnusedRows"_s));
        desk.measure();
        QVERIFY(desk.isSeen(u"allUnusedRows"_s));
    }

private:
    /// What the section explains under its title.
    static QString said(const EvidenceRig &desk, const QString &section)
    {
        return desk.find<QWidget>(section)->findChild<QLabel *>(section + u"Words"_s)->text();
    }
};

} // namespace lockstep::test

QTEST_MAIN(lockstep::test::TestEvidenceSelection)
#include "tst_evidence_selection.moc"
