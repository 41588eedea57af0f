// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The File menu: plans opened, saved, imported, exported, and left. Every failure is a line in the
// window, and the plan stays as it was.

#include "app/exchange/plan_json.h"
#include "tests/support/plan_builder.h"
#include "tests/ui/dropped_files.h"
#include "tests/ui/window_rig.h"
#include "ui/window/background.h"
#include "ui/window/start.h"

#include <QThread>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

void rename(Rig &rig, const QString &company)
{
    auto plan = rig.document.committed();
    plan.settings.company = company;
    QVERIFY(rig.document.commit(u"Change company"_s, plan));
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void saveAs_thenOpen_givesTheSamePlan()
    {
        Rig rig(smallPlan());
        rig.script.saveFile = rig.filePath(u"joint"_s); // the ending is added
        rig.trigger(u"saveAsAction"_s);
        QVERIFY(QFile::exists(rig.filePath(u"joint.lockstep"_s)));
        QVERIFY(rig.window->windowTitle().endsWith(u"saved"_s));
        rig.newPlan();
        QVERIFY(rig.document.plan() != smallPlan());
        rig.script.openFile = rig.filePath(u"joint.lockstep"_s);
        rig.trigger(u"openAction"_s);
        QCOMPARE(rig.document.plan(), smallPlan());
    }

    void opening_whatIsNoPlan_isOneLine()
    {
        Rig rig(smallPlan());
        rig.script.openFile = rig.filePath(u"notes.lockstep"_s);
        writeFile(rig.script.openFile, "not a plan at all");
        rig.trigger(u"openAction"_s);
        QVERIFY2(rig.bannerText().startsWith(u"notes.lockstep is not a Lockstep plan"_s),
            qPrintable(rig.bannerText()));
        QCOMPARE(rig.document.plan(), smallPlan());
    }

    void saving_whereNothingCanBeWritten_isOneLine()
    {
        Rig rig(smallPlan());
        rig.script.saveFile = rig.filePath(u"no/such/folder/joint.lockstep"_s);
        rig.trigger(u"saveAction"_s);
        QVERIFY(rig.bannerText().contains(u"cannot be written"_s));
    }

    void sample_opensAsACopyWithoutAFile()
    {
        Rig rig(smallPlan());
        rig.trigger(u"openSampleAction"_s);
        QVERIFY(rig.document.path().isEmpty());
        QVERIFY(rig.document.plan().markets.size() >= 3);
        QVERIFY(rig.document.undoTitle().isEmpty());
    }

    void json_goesOutAndComesIn()
    {
        Rig rig(smallPlan());
        rig.script.saveFile = rig.filePath(u"plan.json"_s);
        rig.trigger(u"exportJsonAction"_s);
        rename(rig, u"Another Ltd"_s);
        rig.script.openFile = rig.script.saveFile;
        rig.trigger(u"importPlanAction"_s);
        QCOMPARE(rig.document.plan(), smallPlan());
        QCOMPARE(rig.document.undoTitle(), u"Import plan.json"_s);
        QVERIFY(rig.document.undo());
        QCOMPARE(rig.document.plan().settings.company, u"Another Ltd"_s);
    }

    void importing_brokenJson_changesNothing()
    {
        Rig rig(smallPlan());
        rig.script.openFile = rig.filePath(u"broken.json"_s);
        writeFile(rig.script.openFile, "{ \"settings\": ");
        rig.trigger(u"importPlanAction"_s);
        QVERIFY(rig.bannerText().startsWith(u"broken.json is not JSON"_s));
        QCOMPARE(rig.document.plan(), smallPlan());
    }

    void pdf_isWritten()
    {
        Rig rig(smallPlan());
        rig.script.saveFile = rig.filePath(u"joint plan"_s);
        rig.trigger(u"exportPdfAction"_s);
        QTRY_VERIFY(rig.bannerText().endsWith(u"joint plan.pdf is written."_s));
        QFile file(rig.filePath(u"joint plan.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    /// Not only is its result unwanted: it ends.
    void longWork_cancelled_stops()
    {
        QWidget over;
        Background background(&over);
        std::atomic_bool hasStopped = false;
        bool hasFinished = false;
        background.run(u"Counting"_s, [&](const std::atomic_bool &isCancelled) {
            while (!isCancelled)
                QThread::yieldCurrentThread();
            hasStopped = true;
            return [&hasFinished] { hasFinished = true; };
        });
        QVERIFY(background.isBusy());
        background.cancel();
        QTRY_VERIFY(hasStopped);
        QCoreApplication::processEvents();
        QVERIFY(!hasFinished);
        QVERIFY(!background.isBusy());
    }

    void thinkingBetterOfIt_doesNothing()
    {
        Rig rig(smallPlan());
        for (const auto &action : { u"openAction"_s, u"saveAsAction"_s, u"importPlanAction"_s,
                 u"importEvidenceAction"_s, u"exportPdfAction"_s, u"exportJsonAction"_s }) {
            rig.trigger(action);
            QCOMPARE(rig.document.plan(), smallPlan());
            QVERIFY(rig.bannerText().isEmpty());
        }
    }

    void dropped_planIsOpened_exportsAreRead()
    {
        Rig rig(smallPlan());
        rig.script.saveFile = rig.filePath(u"joint.lockstep"_s);
        rig.trigger(u"saveAsAction"_s);
        rig.newPlan();
        drop(*rig.window, { rig.filePath(u"joint.lockstep"_s) });
        QCOMPARE(rig.document.plan(), smallPlan());
        const auto empty = rig.filePath(u"empty.csv"_s);
        writeFile(empty, "colour,size\nred,1\n");
        drop(*rig.window, { empty });
        QTRY_VERIFY(rig.window->findChild<QLabel *>(u"mappingProblem"_s));
        QTRY_VERIFY(rig.find<QLabel>(u"mappingProblem"_s)->isVisible());
        QCOMPARE(rig.document.plan(), smallPlan());
    }

    void closing_anUntitledPlanWithoutChanges_asksNothing()
    {
        Rig rig(smallPlan());
        QVERIFY(rig.window->close());
        QCOMPARE(rig.script.untitledAsked, 0);
    }

    void closing_anUntitledPlanWithChanges_asks()
    {
        Rig rig(smallPlan());
        rename(rig, u"Another Ltd"_s);
        rig.script.untitled = UntitledAnswer::Cancel;
        QVERIFY(!rig.window->close());
        QCOMPARE(rig.script.untitledAsked, 1);
        rig.script.untitled = UntitledAnswer::Save;
        rig.script.saveFile = rig.filePath(u"kept.lockstep"_s);
        QVERIFY(rig.window->close());
        QVERIFY(QFile::exists(rig.script.saveFile));
    }

    void discarding_leavesNothingBehind()
    {
        Rig rig(smallPlan());
        rename(rig, u"Another Ltd"_s);
        rig.newPlan();
        QCOMPARE(rig.script.untitledAsked, 1);
        QVERIFY(rig.document.path().isEmpty());
        // The new plan's working copy alone.
        QCOMPARE(QDir(rig.folder.path()).entryList({ u"*.lockstep"_s }, QDir::Files).size(), 1);
    }

    void keptWorkingCopy_isWhatTheNextStartOpens()
    {
        Rig rig(smallPlan());
        rename(rig, u"Another Ltd"_s);
        rig.script.untitled = UntitledAnswer::KeepWorkingCopy;
        QVERIFY(rig.window->close());
        rig.document.adopt(
            *PlanFile::create(smallPlan(), rig.folder.path())); // lets go of the file
        const auto start = startingPlan({}, rig.settings, rig.folder.path(), kNow.date());
        QVERIFY(start && !start->error);
        QCOMPARE(start->file.plan().settings.company, u"Another Ltd"_s);
    }

    void start_withWhatIsNoPlan_isAnEmptyPlanAndAReason()
    {
        const Rig rig(smallPlan());
        const auto path = rig.filePath(u"notes.lockstep"_s);
        writeFile(path, "not a plan at all");
        const auto start = startingPlan(path, rig.settings, rig.folder.path(), kNow.date());
        QVERIFY(start && start->error);
        QCOMPARE(start->error->fault, Fault::NotAPlan);
        QVERIFY(start->file.path().isEmpty());
    }
};

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
