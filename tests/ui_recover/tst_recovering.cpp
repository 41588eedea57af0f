// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Plans that a crash left, in the real window: offered, listed, opened, dropped only when asked.

#include "app/store/recovery.h"
#include "tests/support/plan_builder.h"
#include "tests/support/titled.h"
#include "tests/ui/window_rig.h"

#include <QDir>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// What the power cut leaves of a plan with a file and two steps more: all but the locks.
void leaveByCrash(const Rig &rig, const QString &title)
{
    const QTemporaryDir state;
    auto file = PlanFile::create(smallPlan(), state.path()).value();
    QVERIFY(file.publish(rig.filePath(title + u".lockstep"_s)));
    QVERIFY(file.record(titled(u"on the way"_s), { 0, u"First"_s, kNow, {} }));
    QVERIFY(file.record(titled(title), { 0, u"Second"_s, kNow, {} }));
    const QDir from(state.path());
    for (const auto &name : from.entryList(QDir::Files | QDir::Hidden)) {
        if (!name.endsWith(u".lock"_s))
            QVERIFY(QFile::copy(from.filePath(name), rig.filePath(name)));
    }
}

} // namespace

class TestRecovering : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void whatACrashLeft_isOffered_andOpensOnOneClick()
    {
        const Rig rig(smallPlan());
        leaveByCrash(rig, u"Halden"_s);
        rig.window->offerRecovered();
        QTRY_VERIFY(!rig.bannerText().isEmpty());
        const auto offer = rig.bannerText();
        QVERIFY2(offer.startsWith(u"Halden was left without being saved."_s), qPrintable(offer));
        QVERIFY2(offer.contains(u"2 step"_s), qPrintable(offer));
        QVERIFY2(offer.contains(u"Halden.lockstep"_s), qPrintable(offer));
        rig.find<QAbstractButton>(u"openRecoveredButton"_s)->click();
        QCOMPARE(rig.document.plan(), titled(u"Halden"_s));
        QCOMPARE(rig.document.undoTitle(), u"Second"_s);
        QVERIFY(rig.bannerText().isEmpty());
        QTRY_COMPARE(rig.document.saveState(), Document::SaveState::Saved);
        QCOMPARE(readPlanFile(rig.filePath(u"Halden.lockstep"_s)).value(), titled(u"Halden"_s));
    }

    void whatIsLeftOfTheOpenFile_takesItsPlace_underItsName()
    {
        Rig rig(smallPlan());
        leaveByCrash(rig, u"Halden"_s);
        rig.window->openPath(rig.filePath(u"Halden.lockstep"_s));
        QCOMPARE(rig.document.plan(), smallPlan());
        rig.window->offerRecovered();
        QTRY_VERIFY(!rig.bannerText().isEmpty());
        rig.find<QAbstractButton>(u"openRecoveredButton"_s)->click();
        QCOMPARE(rig.document.plan(), titled(u"Halden"_s));
        QCOMPARE(rig.document.path(), rig.filePath(u"Halden.lockstep"_s));
        QTRY_COMPARE(rig.document.saveState(), Document::SaveState::Saved);
    }

    void nothingLeft_offersNothing_andTheListSaysSo()
    {
        const Rig rig(smallPlan());
        rig.trigger(u"recoverAction"_s);
        QVERIFY(rig.find<QLabel>(u"recoverSentence"_s)
                    ->text()
                    .startsWith(u"Nothing was left behind"_s));
        rig.trigger(u"startScreenAction"_s);
        QVERIFY(!rig.find<QWidget>(u"recoverCard"_s)->isVisible());
    }

    void dropping_isAskedFirst()
    {
        const Rig rig(smallPlan());
        leaveByCrash(rig, u"Halden"_s);
        rig.trigger(u"recoverAction"_s);
        QTRY_VERIFY(rig.window->findChild<QWidget *>(u"recoverDrop1"_s));
        rig.find<QAbstractButton>(u"recoverDrop1"_s)->click();
        rig.find<QAbstractButton>(u"recoverKeep1"_s)->click();
        QCOMPARE(abandonedWorkingCopies(rig.folder.path()).size(), 1);
        rig.find<QAbstractButton>(u"recoverDrop1"_s)->click();
        rig.find<QAbstractButton>(u"recoverDropForGood1"_s)->click();
        QTRY_VERIFY(rig.find<QLabel>(u"recoverSentence"_s)
                        ->text()
                        .startsWith(u"Nothing was left behind"_s));
        QVERIFY(abandonedWorkingCopies(rig.folder.path()).isEmpty());
    }

    void startScreen_hasACard_onlyWhileThereIsSomething()
    {
        const Rig rig(smallPlan());
        leaveByCrash(rig, u"Halden"_s);
        leaveByCrash(rig, u"Northwind"_s);
        rig.trigger(u"startScreenAction"_s);
        auto *card = rig.find<QAbstractButton>(u"recoverCard"_s);
        QTRY_VERIFY(card->isVisible());
        QTest::keyClick(card, Qt::Key_Space);
        QTRY_VERIFY(rig.window->findChild<QWidget *>(u"recoverOpen2"_s));
        rig.trigger(u"recoverAction"_s); // looks again while one is opened
        rig.find<QAbstractButton>(u"recoverOpen1"_s)->click();
        QVERIFY(rig.window->findChild<QWidget *>(u"headlineStrip"_s)->isVisible());
    }
};

QTEST_MAIN(TestRecovering)
#include "tst_recovering.moc"
