// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Plan files that do not open as usual, in the real window: open elsewhere, left locked by a crash,
// only to be looked at.

#include "app/store/database.h"
#include "tests/support/plan_builder.h"
#include "tests/ui/window_rig.h"

#include <QSysInfo>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Plan otherPlan()
{
    auto plan = smallPlan();
    plan.settings.company = u"Another Ltd"_s;
    return plan;
}

/// A plan that somebody else has open.
struct Elsewhere {
    explicit Elsewhere(const QString &path)
        : file(PlanFile::create(otherPlan(), state.path()).value())
    {
        QVERIFY(file.publish(path));
    }

    QTemporaryDir state;
    PlanFile file;
};

} // namespace

class TestOpening : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void aFileThatIsOpenElsewhere_saysWhoHasIt_andChangesNothing()
    {
        const Rig rig(smallPlan());
        const auto path = rig.filePath(u"joint.lockstep"_s);
        const Elsewhere elsewhere(path);
        rig.window->openPath(path);
        const auto said = rig.find<QLabel>(u"openChoiceSentence"_s)->text();
        QVERIFY2(said.startsWith(u"joint.lockstep is open on "_s + QSysInfo::machineHostName()),
            qPrintable(said));
        QVERIFY2(said.contains(u"since"_s), qPrintable(said));
        QCOMPARE(rig.document.plan(), smallPlan());
    }

    void readOnly_isSaidInTheCorner_andChangesAreRefused()
    {
        Rig rig(smallPlan());
        const auto path = rig.filePath(u"joint.lockstep"_s);
        const Elsewhere elsewhere(path);
        rig.window->openPath(path);
        rig.find<QAbstractButton>(u"openReadOnlyButton"_s)->click();
        QCOMPARE(rig.document.plan(), otherPlan());
        QVERIFY(rig.document.isReadOnly());
        QCOMPARE(rig.find<QToolButton>(u"saveState"_s)->text(), u"read only"_s);
        QVERIFY(rig.window->windowTitle().endsWith(u"read only"_s));
        rig.trigger(u"saveAction"_s);
        QVERIFY2(rig.bannerText().contains(u"is open read only"_s), qPrintable(rig.bannerText()));
        QVERIFY(rig.window->close());
        QCOMPARE(rig.script.untitledAsked, 0);
    }

    void readOnly_savedUnderAnotherName_canBeChanged()
    {
        Rig rig(smallPlan());
        const auto path = rig.filePath(u"joint.lockstep"_s);
        const Elsewhere elsewhere(path);
        rig.window->openPath(path);
        rig.find<QAbstractButton>(u"openReadOnlyButton"_s)->click();
        rig.script.saveFile = rig.filePath(u"mine.lockstep"_s);
        rig.trigger(u"saveAsAction"_s);
        QVERIFY(!rig.document.isReadOnly());
        QCOMPARE(rig.find<QToolButton>(u"saveState"_s)->text(), u"saved"_s);
        QVERIFY(rig.document.commit(u"Rename"_s, smallPlan()));
    }

    void aCopy_isAPlanOfItsOwn()
    {
        const Rig rig(smallPlan());
        const auto path = rig.filePath(u"joint.lockstep"_s);
        const Elsewhere elsewhere(path);
        rig.window->openPath(path);
        rig.find<QAbstractButton>(u"openCopyButton"_s)->click();
        QCOMPARE(rig.document.plan(), otherPlan());
        QVERIFY(rig.document.path().isEmpty());
        QVERIFY(!rig.document.isReadOnly());
    }

    void aDamagedFile_opensWithWhatCanBeRead_andAListOfWhatWasLost()
    {
        const Rig rig(smallPlan());
        const auto path = rig.filePath(u"joint.lockstep"_s);
        {
            const Elsewhere ended(path);
        }
        QVERIFY(Database::open(path, {})->execute("UPDATE target SET evidence_mark = 'x'"));
        rig.window->openPath(path);
        QVERIFY(rig.find<QLabel>(u"openChoiceSentence"_s)
                    ->text()
                    .startsWith(u"joint.lockstep is damaged"_s));
        QVERIFY(!rig.window->findChild<QWidget *>(u"openReadOnlyButton"_s));
        QCOMPARE(rig.document.plan(), smallPlan());
        rig.find<QAbstractButton>(u"salvageButton"_s)->click();
        auto expected = otherPlan();
        expected.targets.clear();
        QCOMPARE(rig.document.plan(), expected);
        QVERIFY(rig.document.path().isEmpty());
        QCOMPARE(rig.find<QLabel>(u"lostLines"_s)->text(),
            u"table target, row %1, column evidence_mark\nthe history"_s.arg(kTarget.value));
        QCOMPARE(readPlanFile(path).error().fault, Fault::Damaged); // it stays as it is
    }

    void aNewerFile_isOnlyLookedAt_andSaysSo()
    {
        Rig rig(smallPlan());
        const auto path = rig.filePath(u"joint.lockstep"_s);
        {
            const Elsewhere ended(path);
        }
        QVERIFY(Database::open(path, {})->execute("PRAGMA user_version = 99"));
        rig.window->openPath(path);
        QVERIFY(rig.find<QLabel>(u"openChoiceSentence"_s)
                    ->text()
                    .startsWith(u"joint.lockstep was written by a newer Lockstep"_s));
        QVERIFY(!rig.window->findChild<QWidget *>(u"openCopyButton"_s));
        rig.find<QAbstractButton>(u"openReadOnlyButton"_s)->click();
        QCOMPARE(rig.document.plan(), otherPlan());
        QVERIFY(rig.document.isReadOnly());
        QCOMPARE(rig.find<QToolButton>(u"saveState"_s)->text(), u"read only"_s);
        QCOMPARE(rig.document.commit(u"Rename"_s, smallPlan()).error().fault, Fault::ReadOnly);
    }

    void onceItIsClosedThere_itOpensAsUsual()
    {
        const Rig rig(smallPlan());
        const auto path = rig.filePath(u"joint.lockstep"_s);
        auto elsewhere = std::make_unique<Elsewhere>(path);
        rig.window->openPath(path);
        elsewhere.reset();
        rig.find<QAbstractButton>(u"openAgainButton"_s)->click();
        QCOMPARE(rig.document.plan(), otherPlan());
        QCOMPARE(rig.document.path(), path);
    }

    void theOpenPlan_openedAgain_staysAsItIs()
    {
        Rig rig(smallPlan());
        rig.script.saveFile = rig.filePath(u"joint.lockstep"_s);
        rig.trigger(u"saveAsAction"_s);
        QVERIFY(rig.document.commit(u"Rename"_s, otherPlan()));
        rig.trigger(u"startScreenAction"_s);
        rig.window->openPath(rig.script.saveFile);
        QCOMPARE(rig.document.undoTitle(), u"Rename"_s);
        QVERIFY(rig.find<QWidget>(u"headlineStrip"_s)->isVisible());
        QVERIFY(rig.bannerText().isEmpty());
    }

    void aLockThatACrashLeft_isTakenOver_andSaid()
    {
        const Rig rig(smallPlan());
        const auto path = rig.filePath(u"joint.lockstep"_s);
        {
            const Elsewhere ended(path);
        }
        QFile lock(rig.filePath(u".joint.lockstep.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        // A process that cannot be running: the largest number there is.
        lock.write("2147483647\nlockstep\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        lock.close();
        rig.window->openPath(path);
        QCOMPARE(rig.document.plan(), otherPlan());
        QVERIFY(!rig.document.isReadOnly());
        const auto said = rig.find<QLabel>(u"toastText"_s)->text();
        QVERIFY2(said.contains(u"did not end as it should"_s), qPrintable(said));
    }
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
