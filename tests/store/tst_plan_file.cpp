// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/plan_file.h"
#include "tests/support/full_disk.h"
#include "tests/support/odd_plan.h"
#include "tests/support/plan_builder.h"
#include "tests/support/titled.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 8, 3), QTime(9, 30, 0, 7), Qt::UTC);

HistoryStep step(const QString &title)
{
    return { 0, title, kNow, u"Mara"_s };
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPlanFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name = u"plan.lockstep"_s) const
    {
        return m_folder->filePath(name);
    }
    QString stateFolder() const { return path(u"state/of/lockstep"_s); }
    QStringList workingCopies() const { return QDir(stateFolder()).entryList(QDir::Files); }

    PlanFile create(const Plan &plan) const
    {
        return PlanFile::create(plan, stateFolder()).value();
    }
    PlanFile open() const { return PlanFile::open(path(), stateFolder()).value(); }
    /// Closes `file` first, as its lock is its own.
    PlanFile reopened(PlanFile &file) const
    {
        file = create(Plan());
        return open();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void oddPlan_isReadAsItWasPublished()
    {
        PlanFile file = create(oddPlan());
        QVERIFY(file.publish(path()));
        QVERIFY(reopened(file).plan() == oddPlan());
        QVERIFY(readPlanFile(path()).value() == oddPlan());
    }

    void recordedPlan_isReadAsItWasRecorded()
    {
        PlanFile file = create(Plan());
        QVERIFY(file.record(oddPlan(), step(u"Add everything"_s)).value());
        QVERIFY(file.publish(path()));
        QVERIFY(reopened(file).plan() == oddPlan());
    }

    void sameplan_leavesNoStep()
    {
        PlanFile file = create(oddPlan());
        QVERIFY(file.publish(path()));
        QVERIFY(!file.record(oddPlan(), step(u"Nothing"_s)).value());
        QVERIFY(file.history().isEmpty());
        QVERIFY(file.isPublished());
    }

    void undoAndRedo_giveEqualPlans()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.record(oddPlan(), step(u"Make it odd"_s)));
        QVERIFY(file.undo());
        QVERIFY(file.plan() == smallPlan());
        QCOMPARE(file.cursor(), 0);
        QVERIFY(file.redo());
        QVERIFY(file.plan() == oddPlan());
        QCOMPARE(file.cursor(), 1);
        HistoryStep expected { 1, u"Make it odd"_s, kNow, u"Mara"_s };
        expected.point = file.history().value(0).point;
        QCOMPARE(file.history(), QList<HistoryStep> { expected });
        QVERIFY(expected.point > 0);
    }

    void danglingReference_isRefusedWhole()
    {
        PlanFile file = create(smallPlan());
        Plan dangling = titled(smallPlan(), u"dangling"_s);
        dangling.channels.clear();
        const auto recorded = file.record(dangling, step(u"Remove the channel"_s));
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().fault, Fault::CannotWrite);
        QVERIFY(file.plan() == smallPlan());
        QVERIFY(file.history().isEmpty());
        QVERIFY(file.record(titled(smallPlan(), u"sound"_s), step(u"Rename"_s)).value());
    }

    void reopenedFile_keepsHistoryAndUndo()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.record(titled(smallPlan(), u"a"_s), step(u"a"_s)));
        QVERIFY(file.record(oddPlan(), step(u"b"_s)));
        QVERIFY(file.undo());
        QVERIFY(file.publish(path()));
        const QList<HistoryStep> history = file.history();
        PlanFile again = reopened(file);
        QCOMPARE(again.history(), history);
        QCOMPARE(again.cursor(), 1);
        QVERIFY(again.redo());
        QVERIFY(again.plan() == oddPlan());
        QVERIFY(again.undo());
        QVERIFY(again.undo());
        QVERIFY(again.plan() == smallPlan());
    }

    void publishedFile_isPlainAndWhole()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.record(oddPlan(), step(u"a"_s)));
        QVERIFY(file.publish(path()));
        const QByteArray bytes = bytesOf(path());
        QCOMPARE(bytes.mid(18, 2), QByteArray("\1\1")); // no write-ahead log
        QCOMPARE(bytes.mid(68, 4), QByteArray("LKST"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"plan.lockstep"_s });
    }

    void publishElsewhere_movesThePath()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.publish(path()));
        QVERIFY(file.record(oddPlan(), step(u"a"_s)));
        QVERIFY(file.publish(path(u"other.lockstep"_s)));
        QCOMPARE(file.path(), path(u"other.lockstep"_s));
        QVERIFY(readPlanFile(path()).value() == smallPlan());
        QVERIFY(readPlanFile(path(u"other.lockstep"_s)).value() == oddPlan());
    }

    void unwritablePath_isNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no such folder") << u"nowhere/plan.lockstep"_s;
        QTest::newRow("a folder of that name") << u"state"_s;
    }
    void unwritablePath_isNamed()
    {
        QFETCH(QString, name);
        QVERIFY(QDir().mkpath(path(u"state"_s)));
        PlanFile file = create(smallPlan());
        const auto published = file.publish(path(name));
        QVERIFY(!published);
        QCOMPARE(published.error().fault, Fault::CannotWrite);
        QCOMPARE(published.error().subject, QFileInfo(name).fileName());
        QVERIFY(!published.error().detail.isEmpty());
        QVERIFY(!file.isPublished());
        QCOMPARE(file.path(), QString());
    }

    void fullDisk_leavesThePublishedFileAsItWas()
    {
        if (!FullDisk::isPossible)
            QSKIP("this system has no limit for the size of files");
        PlanFile file = create(smallPlan());
        QVERIFY(file.publish(path()));
        const QByteArray before = bytesOf(path());
        QVERIFY(file.record(oddPlan(), step(u"a"_s)));
        {
            const FullDisk full(4096);
            const auto published = file.publish(path());
            QVERIFY(!published);
            QCOMPARE(published.error().fault, Fault::CannotWrite);
        }
        QCOMPARE(bytesOf(path()), before);
        QVERIFY(!file.isPublished());
        QVERIFY(file.publish(path()));
        QVERIFY(readPlanFile(path()).value() == oddPlan());
    }

    void fullDisk_leavesThePlanAsItWas()
    {
        if (!FullDisk::isPossible)
            QSKIP("this system has no limit for the size of files");
        PlanFile file = create(smallPlan());
        {
            const FullDisk full(4096);
            const auto recorded = file.record(oddPlan(), step(u"a"_s));
            QVERIFY(!recorded);
            QCOMPARE(recorded.error().fault, Fault::CannotWrite);
        }
        QVERIFY(file.plan() == smallPlan());
        QVERIFY(file.history().isEmpty());
        QVERIFY(file.record(oddPlan(), step(u"a"_s)).value());
        QVERIFY(file.undo());
        QVERIFY(file.plan() == smallPlan());
    }

    void workingCopy_isRemovedOnceEverythingIsPublished()
    {
        {
            PlanFile file = create(smallPlan());
            QVERIFY(file.publish(path()));
        }
        QCOMPARE(workingCopies(), QStringList());
        {
            const PlanFile file = open();
        }
        QCOMPARE(workingCopies(), QStringList());
        {
            PlanFile file = open();
            QVERIFY(file.record(oddPlan(), step(u"a"_s)));
        }
        QCOMPARE(workingCopies().size(), 1); // holds what is published nowhere
    }

    void unusableStateFolder_isNamed()
    {
        QVERIFY(create(smallPlan()).publish(path()));
        auto opened = PlanFile::open(path(), path()); // a file is in the way
        QVERIFY(opened); // to look at, at least
        const auto recorded = opened->record(oddPlan(), step(u"a"_s));
        QCOMPARE(recorded.error().fault, Fault::CannotWrite);
        QCOMPARE(recorded.error().subject, path());
        QVERIFY(opened->plan() == smallPlan());
        QVERIFY(opened->isPublished());
    }

    void openPlan_isRefusedToOthers_butToLookAt()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.publish(path()));
        const auto second = PlanFile::open(path(), stateFolder());
        QVERIFY(!second);
        QCOMPARE(second.error().fault, Fault::InUse);
        QCOMPARE(second.error().subject, u"plan.lockstep"_s);
        QVERIFY(second.error().detail.contains(QSysInfo::machineHostName()));
        auto looking = PlanFile::open(path(), stateFolder(), Access::ReadOnly);
        QVERIFY(looking);
        QVERIFY(looking->isReadOnly());
        QCOMPARE(looking->workingCopy(), QString());
        const auto recorded = looking->record(oddPlan(), step(u"a"_s));
        QCOMPARE(recorded.error().fault, Fault::ReadOnly);
        QVERIFY(looking->plan() == smallPlan());
    }

    void copy_hasTheHistory_andNoName()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.record(oddPlan(), step(u"a"_s)));
        QVERIFY(file.publish(path()));
        auto copy = PlanFile::open(path(), stateFolder(), Access::Copy);
        QVERIFY(copy);
        QCOMPARE(copy->path(), QString());
        QCOMPARE(copy->history(), file.history());
        QVERIFY(copy->undo());
        QVERIFY(copy->plan() == smallPlan());
    }

    void readingForTheCommandLine_leavesNothingBehind()
    {
        QVERIFY(create(smallPlan()).publish(path()));
        const QByteArray before = bytesOf(path());
        QVERIFY(readPlanFile(path()));
        QCOMPARE(bytesOf(path()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(workingCopies(), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestPlanFile)
#include "tst_plan_file.moc"
