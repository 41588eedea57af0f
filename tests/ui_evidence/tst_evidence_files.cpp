// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Exports in the view until they are measured: chosen, mapped, asked about, refused, cancelled.

#include "tests/ui_evidence/evidence_rig.h"

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

/// The next choice is of a file that is no text.
void offerUnreadable(EvidenceRig &desk)
{
    desk.path = desk.folder.filePath(u"bad.csv"_s);
    QFile bad(desk.path);
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("PK\x03\x04 not a text") > 0);
}

} // namespace

class TestEvidenceFiles : public QObject {
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

    void delimiter_isStated_andRemembered()
    {
        EvidenceRig desk;
        desk.map();
        QCOMPARE(desk.text(u"delimiterText"_s), u"Between cells stands: comma."_s);
        desk.pick(u"delimiterChoice"_s, 2);
        QTRY_VERIFY(desk.isSeen(u"importPage"_s) && desk.isSeen(u"mappingProblem"_s));
        QCOMPARE(desk.text(u"delimiterText"_s), u"Between cells stands: semicolon."_s);
        QVERIFY(!desk.button(u"measureExports"_s)->isEnabled()); // one column for all
        desk.pick(u"delimiterChoice"_s, 0);
        QTRY_VERIFY(desk.isSeen(u"importPage"_s) && !desk.isSeen(u"mappingProblem"_s));
        desk.pick(u"delimiterChoice"_s, 1);
        QTRY_VERIFY(desk.isSeen(u"importPage"_s));
        desk.measureIt();
        QCOMPARE(desk.kept.first().last(), u"delimiter=comma"_s);
    }

    /// A file whose only separator is rare: found as one column, read with what was said before.
    void statedDelimiter_isFoundAgain()
    {
        QByteArray text = twoQuarters();
        text.replace(',', '#');
        EvidenceRig desk(oneStepPlan(), text);
        desk.map();
        const auto found = desk.desk.mapping().headerKey;
        auto map = desk.desk.map();
        map.delimiter = '#';
        desk.desk.correct(map);
        QTRY_VERIFY(desk.isSeen(u"importPage"_s) && desk.desk.mapping().headerKey != found);
        desk.measureIt();
        desk.choose();
        QTRY_VERIFY(desk.isSeen(u"importPage"_s));
        QCOMPARE(desk.desk.map().delimiter, std::optional('#'));
        QVERIFY(desk.button(u"measureExports"_s)->isEnabled());
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
        offerUnreadable(desk);
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

    void unreadableFile_leavesTheMapping()
    {
        EvidenceRig desk;
        desk.map();
        desk.pick(u"mappingUse3"_s, choiceOf(ColumnUse::Source)); // sales channel
        offerUnreadable(desk);
        desk.choose();
        QTRY_VERIFY(desk.isSeen(u"mappingProblem"_s));
        QVERIFY(desk.text(u"mappingProblem"_s).contains(u"bad.csv"_s));
        QVERIFY(desk.find<QToolButton>(u"mappingUse3"_s)->text().startsWith(u"Source"_s));
        desk.measureIt();
        QVERIFY(desk.text(u"evidenceFiles"_s).contains(u"crm.csv"_s));
    }

    void cancelledLook_leavesTheMapping()
    {
        EvidenceRig desk;
        desk.map();
        desk.pick(u"mappingUse3"_s, choiceOf(ColumnUse::Source)); // sales channel
        desk.choose();
        desk.cancel();
        QVERIFY(desk.isSeen(u"importPage"_s));
        QVERIFY(desk.find<QToolButton>(u"mappingUse3"_s)->text().startsWith(u"Source"_s));
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
};

QTEST_MAIN(TestEvidenceFiles)
#include "tst_evidence_files.moc"
