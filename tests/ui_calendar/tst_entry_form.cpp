// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui_calendar/form_stage.h"
#include "ui/calendar/entry_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Result<Plan> withGoal(FormStage &stage, const QString &goal)
{
    Entry entry = stage.entry(kFair);
    entry.goal = goal;
    return putEntry(stage.document().committed(), entry);
}

} // namespace

class TestEntryForm : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void sides_approveAndDeclineWithAReason()
    {
        FormStage stage;
        QCOMPARE(stage.said("entryWordOfSales"), u"Sales has not said"_s);
        stage.click("approveAsMarketing"); // without saying what for
        QCOMPARE(stage.error(), u"goal of Fair is empty; fill it in."_s);
        QCOMPARE(stage.said("entryWordOfMarketing"), u"Marketing has not said"_s);
        stage.type("entryGoal", u"Inquiries for the third quarter"_s);
        stage.click("approveAsMarketing");
        QCOMPARE(stage.said("entryWordOfMarketing"), u"Marketing approves"_s);
        QVERIFY(!stage.widget<QPushButton>("approveAsMarketing")->isEnabled());
        stage.click("declineAsSales");
        stage.type("whyNotAsSales", u"Nobody is free then"_s);
        QCOMPARE(stage.said("entryWordOfSales"), u"Sales declines: Nobody is free then"_s);
        const auto &seals = stage.document().plan().seals;
        QCOMPARE(seals.size(), 2);
        const auto no = std::find_if(seals.begin(), seals.end(),
            [](const Seal &seal) { return seal.stand == Stand::Disputed; });
        QVERIFY(no != seals.end());
        QCOMPARE(no->note, u"Nobody is free then"_s);
        QCOMPARE(no->side, Side::Sales);
        stage.type("entryGoal", u"The second quarter's gap"_s);
        QVERIFY(stage.said("entryWordOfSales").contains(u"changed since"_s));
        QCOMPARE(stage.steps(), 4);
    }

    void reason_ofOneEntry_isNotAnothers()
    {
        FormStage stage;
        stage.click("declineAsSales");
        QTest::keyClicks(stage.widget<QLineEdit>("whyNotAsSales"), u"Too dear"_s);
        stage.select(kLaunch);
        QTest::keyClick(&stage.canvas(), Qt::Key_F2);
        QVERIFY(stage.widget<QWidget>("entryWordOfSales")->isVisible());
        QVERIFY(stage.widget<QLineEdit>("whyNotAsSales")->isHidden());
        QVERIFY(stage.widget<QLineEdit>("whyNotAsSales")->text().isEmpty());
    }

    void typed_asItWas_isShownAsItBecomes()
    {
        FormStage stage;
        QVERIFY(stage.document().commit(u"Goal"_s, withGoal(stage, u"First"_s)));
        stage.type("entryGoal", u"First"_s);
        QVERIFY(stage.document().commit(u"Goal"_s, withGoal(stage, u"Second"_s)));
        QCOMPARE(stage.widget<QLineEdit>("entryGoal")->text(), u"Second"_s);
    }

    void audience_isChosenAmongTheStreams()
    {
        Plan plan = twoEntries();
        Market food = plan.markets.first();
        food.id = { kMarket.value + 50 };
        food.name = u"Food"_s;
        put(plan.markets, food);
        Stream stream = plan.streams.first();
        stream.id = { stream.id.value + 50 };
        stream.market = food.id;
        stream.targetShare = {};
        put(plan.streams, stream);
        FormStage stage(plan);
        QVERIFY(stage.said("entryAudienceText").contains(u"not agreed yet"_s));
        auto *menu = stage.widget<QToolButton>("entryAudience")->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1); // its own stream needs no choosing
        menu->actions().first()->trigger();
        QCOMPARE(stage.document().plan().entryReaches.size(), 1);
        QCOMPARE(stage.document().plan().entryReaches.first().market, food.id);
        QVERIFY(stage.said("entryAudienceText").contains(u"Food"_s));
        emit menu->aboutToShow();
        QVERIFY(menu->actions().first()->isChecked());
        menu->actions().first()->trigger();
        QCOMPARE(stage.document().plan(), plan);
    }

    void yield_isTypedByMonth()
    {
        FormStage stage;
        stage.type("entryYield", u"60 %; 30 %; 10 %"_s);
        QCOMPARE(stage.entry(kFair).yieldCurve,
            (LagCurve { { { 600'000 }, { 300'000 }, { 100'000 } } }));
        stage.type("entryYield", u"60 %; 30 %"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.entry(kFair).yieldCurve.shares.size(), 3);
        stage.type("entryYield", u"much"_s);
        QVERIFY(stage.error().contains(u"Comes in"_s));
    }

    void notes_areOfSeveralLines()
    {
        FormStage stage;
        const Plan before = stage.document().plan();
        auto *notes = stage.widget<QPlainTextEdit>("entryNotes");
        QCOMPARE(notes->accessibleName(), u"Notes"_s);
        notes->setFocus();
        QTest::keyClicks(notes, u"Bring the demo cell."_s);
        QTest::keyClick(notes, Qt::Key_Return);
        QTest::keyClicks(notes, u"Power: 32 A"_s);
        QCOMPARE(stage.document().plan(), before); // while it is being written
        QTest::keyClick(notes, Qt::Key_Tab); // leaves the field
        QCOMPARE(stage.entry(kFair).notes, u"Bring the demo cell.\nPower: 32 A"_s);
        QCOMPARE(stage.document().undoTitle(), u"Change notes of Fair"_s);
        notes->setFocus();
        QTest::keyClicks(notes, u"xyz"_s);
        QTest::keyClick(notes, Qt::Key_Escape);
        QCOMPARE(notes->toPlainText(), u"Bring the demo cell.\nPower: 32 A"_s);
        QVERIFY(stage.widget<EntryEditor>("entryEditor")->isVisible());
        QVERIFY(stage.document().undo());
        QCOMPARE(notes->toPlainText(), QString());
        QCOMPARE(stage.document().plan(), before);
        stage.select(kLaunch);
        QTest::keyClick(&stage.canvas(), Qt::Key_F2);
        QCOMPARE(notes->toPlainText(), QString());
    }

    void notes_tooLong_stayToBeMended()
    {
        FormStage stage;
        auto *notes = stage.widget<QPlainTextEdit>("entryNotes");
        notes->setFocus();
        notes->insertPlainText(QString(20'001, u'a'));
        QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(stage.error().contains(u"notes"_s), qPrintable(stage.error()));
        QCOMPARE(stage.entry(kFair).notes, QString());
        QCOMPARE(notes->toPlainText().size(), 20'001);
        QTest::keyClick(notes, Qt::Key_Backspace);
        QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.entry(kFair).notes.size(), 20'000);
        QCOMPARE(stage.error(), QString());
    }

    void volume_hasARange()
    {
        FormStage stage;
        stage.type("entryVolumeLow", u"80"_s);
        stage.type("entryVolumeHigh", u"140"_s);
        QCOMPARE(stage.entry(kFair).volumeLow, 80);
        QCOMPARE(stage.entry(kFair).volumeHigh, 140);
        stage.type("entryVolumeLow", u"101"_s); // of 100 expected
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.entry(kFair).volumeLow, 80);
        stage.type("entryVolume", u"150"_s); // which the range reaches to
        QCOMPARE(stage.entry(kFair).volumeHigh, 150);
        QCOMPARE(stage.widget<QLineEdit>("entryVolumeHigh")->text(), u"150"_s);
        stage.widget<QLineEdit>("entryVolumeLow")->setFocus();
        stage.widget<QLineEdit>("entryVolumeLow")->selectAll();
        QTest::keyClick(stage.widget<QLineEdit>("entryVolumeLow"), Qt::Key_Delete);
        QTest::keyClick(stage.widget<QLineEdit>("entryVolumeLow"), Qt::Key_Return);
        QCOMPARE(stage.entry(kFair).volumeLow, 0);
    }

    void audience_saysWhoseProfileIsNotAgreed()
    {
        Plan plan = twoEntries();
        plan.entries[1].market = {}; // for all of them
        FormStage stage(plan);
        const auto words = stage.said("entryAudienceText");
        QVERIFY2(words.endsWith(u"not agreed yet: the profile of Automotive"_s), qPrintable(words));
    }

    void kind_ofOnesOwn_isOneOfTheKinds()
    {
        Plan plan = twoEntries();
        plan.freeKinds = { { { 491 }, 0, u"Open day"_s, KindColour::Good, KindPattern::Dotted } };
        FormStage stage(plan);
        stage.choose("entryKind", u"Open day"_s);
        QCOMPARE(stage.entry(kFair).kind, EntryKind::Other);
        QCOMPARE(stage.entry(kFair).freeKind, Id<FreeKind> { 491 });
        QCOMPARE(stage.widget<QComboBox>("entryKind")->currentText(), u"Open day"_s);
        stage.choose("entryKind", u"Event"_s);
        QCOMPARE(stage.entry(kFair).kind, EntryKind::Event);
        QVERIFY(stage.entry(kFair).freeKind.isNull());
    }

    void volume_ofWhatRecurs_isPerDate()
    {
        FormStage stage;
        auto *volume = stage.widget<QLineEdit>("entryVolume");
        QCOMPARE(volume->accessibleName(), u"Expected volume"_s);
        stage.choose("entryRepeats", u"Every month"_s);
        QCOMPARE(volume->accessibleName(), u"Volume per date"_s);
        QCOMPARE(stage.widget<QLineEdit>("entryCost")->accessibleName(), u"Cost per date"_s);
        // July, the plan's first month, is over; from September to June.
        QVERIFY2(stage.said("entrySentence").contains(u"10 date(s) with each"_s),
            qPrintable(stage.said("entrySentence")));
    }

    void fields_ofOneKind_areAskedOfItOnly()
    {
        FormStage stage;
        QVERIFY(stage.widget<QLineEdit>("entryCloseOff")->isHidden());
        stage.choose("entryKind", u"Booking close-off"_s);
        QVERIFY(stage.widget<QLineEdit>("entryCloseOff")->isVisible());
        stage.type("entryCloseOff", u"3"_s);
        QCOMPARE(stage.entry(kFair).period.start, QDate(2026, 9, 28));
        stage.type("entryCloseOff", u"61"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.entry(kFair).closeOffDays, 3);
        QCOMPARE(stage.widget<QLineEdit>("entryCloseOff")->text(), u"3"_s);
    }

    void money_saysWhatIsLeft()
    {
        Plan plan = twoEntries();
        plan.targets.first().budget = { 100'000'00 };
        FormStage stage(plan);
        stage.type("entryCost", u"30,000"_s);
        stage.type("entrySpent", u"1,000"_s);
        QCOMPARE(stage.said("entryBudget"),
            u"FY27: 70,000 EUR left of 100,000 EUR · 30,000 EUR planned · 1,000 EUR spent"_s);
    }
};

QTEST_MAIN(TestEntryForm)
#include "tst_entry_form.moc"
