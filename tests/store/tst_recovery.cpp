// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What is left after a crash: the working copies that an open plan would leave are made by copying
// them while it is open.

#include "app/store/database.h"
#include "app/store/file_lock.h"
#include "app/store/plan_file.h"
#include "app/store/recovery.h"
#include "tests/support/odd_plan.h"
#include "tests/support/plan_builder.h"
#include "tests/support/titled.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC);

HistoryStep step(const QString &title)
{
    return { 0, title, kNow, {} };
}

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name = u"plan.lockstep"_s) const
    {
        return m_folder->filePath(name);
    }
    QString stateFolder() const { return path(u"state"_s); }
    QString crashFolder() const { return path(u"after the crash"_s); }

    /// As if the power were cut now: everything but the locks.
    void crash() const
    {
        QVERIFY(QDir().mkpath(crashFolder()));
        const QDir state(stateFolder());
        for (const QString &name : state.entryList(QDir::Files | QDir::Hidden)) {
            if (!name.endsWith(u".lock"_s))
                QVERIFY(QFile::copy(state.filePath(name), QDir(crashFolder()).filePath(name)));
        }
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void openPlans_areNotAbandoned()
    {
        auto file = PlanFile::create(smallPlan(), stateFolder()).value();
        QVERIFY(file.record(titled(u"a"_s), step(u"a"_s)));
        QVERIFY(abandonedWorkingCopies(stateFolder()).isEmpty());
        QVERIFY(!PlanFile::recover(file.workingCopy()));
    }

    void nothingBeyondTheFile_isNotOffered()
    {
        auto file = PlanFile::create(smallPlan(), stateFolder()).value();
        QVERIFY(file.record(titled(u"a"_s), step(u"a"_s)));
        QVERIFY(file.publish(path()));
        crash();
        QVERIFY(abandonedWorkingCopies(crashFolder()).isEmpty());
    }

    void stepsBeyondTheFile_areCounted_andRecovered()
    {
        {
            auto file = PlanFile::create(smallPlan(), stateFolder()).value();
            QVERIFY(file.record(titled(u"published"_s), step(u"a"_s)));
            QVERIFY(file.publish(path()));
            QVERIFY(file.record(titled(u"b"_s), step(u"b"_s)));
            QVERIFY(file.record(titled(u"last"_s), step(u"c"_s)));
            crash();
        }
        const auto found = abandonedWorkingCopies(crashFolder());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().path, path());
        QCOMPARE(found.first().title, u"last"_s);
        QCOMPARE(found.first().steps, 2);
        QCOMPARE(found.first().lastStep, kNow);
        QVERIFY(!found.first().error);
        {
            auto recovered = PlanFile::recover(found.first().workingCopy);
            QVERIFY(recovered);
            QCOMPARE(recovered->path(), path());
            QVERIFY(!recovered->isPublished());
            QVERIFY(recovered->plan() == titled(u"last"_s));
            QVERIFY(recovered->undo());
            QVERIFY(recovered->plan() == titled(u"b"_s));
            QVERIFY(recovered->publish(path()));
        }
        QVERIFY(readPlanFile(path()).value() == titled(u"b"_s));
        QVERIFY(abandonedWorkingCopies(crashFolder()).isEmpty());
        QVERIFY(QDir(crashFolder()).isEmpty());
    }

    void planWithoutAName_isOffered()
    {
        auto file = PlanFile::create(smallPlan(), stateFolder()).value();
        QVERIFY(file.record(titled(u"nameless"_s), step(u"a"_s)));
        crash();
        const auto found = abandonedWorkingCopies(crashFolder());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().path, QString());
        QCOMPARE(found.first().title, u"nameless"_s);
        const auto recovered = PlanFile::recover(found.first().workingCopy);
        QVERIFY(recovered->plan() == titled(u"nameless"_s));
        QCOMPARE(recovered->path(), QString());
    }

    void fileThatIsGone_isOfferedWithItsName()
    {
        auto file = PlanFile::create(smallPlan(), stateFolder()).value();
        QVERIFY(file.record(titled(u"a"_s), step(u"a"_s)));
        QVERIFY(file.publish(path()));
        crash();
        QVERIFY(QFile::remove(path()));
        const auto found = abandonedWorkingCopies(crashFolder());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().path, path());
        QCOMPARE(found.first().steps, 0);
    }

    void recoveredPlan_neverOverwritesOthersChanges()
    {
        {
            auto file = PlanFile::create(smallPlan(), stateFolder()).value();
            QVERIFY(file.publish(path()));
            QVERIFY(file.record(titled(u"ours"_s), step(u"a"_s)));
            crash();
        }
        {
            auto other = PlanFile::open(path(), stateFolder()).value();
            QVERIFY(other.record(titled(u"theirs"_s), step(u"b"_s)));
            QVERIFY(other.publish(path()));
        }
        auto recovered
            = PlanFile::recover(abandonedWorkingCopies(crashFolder()).first().workingCopy);
        QVERIFY(recovered->isChangedOutside());
        QCOMPARE(recovered->publish(path()).error().fault, Fault::ChangedOutside);
        QVERIFY(readPlanFile(path()).value() == titled(u"theirs"_s));
    }

    void planThatIsOpenElsewhere_isRecoveredWithoutItsName()
    {
        auto file = PlanFile::create(smallPlan(), stateFolder()).value();
        QVERIFY(file.publish(path()));
        QVERIFY(file.record(titled(u"a"_s), step(u"a"_s)));
        crash();
        const auto recovered
            = PlanFile::recover(abandonedWorkingCopies(crashFolder()).first().workingCopy);
        QCOMPARE(recovered->path(), QString());
        QVERIFY(recovered->plan() == titled(u"a"_s));
    }

    void copyOfAnOlderVersion_isOfferedAndRecovered()
    {
        {
            auto file = PlanFile::create(smallPlan(), stateFolder()).value();
            QVERIFY(file.record(titled(u"before the update"_s), step(u"a"_s)));
            crash();
        }
        const QDir folder(crashFolder());
        const QString copy = folder.filePath(folder.entryList({ u"plan-*.lockstep"_s }).first());
        QVERIFY(Database::open(copy, {})->execute(
            "ALTER TABLE target DROP COLUMN ramp_to; PRAGMA user_version = 2"));
        const auto found = abandonedWorkingCopies(crashFolder());
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.first().error);
        QCOMPARE(found.first().title, u"before the update"_s);
        auto recovered = PlanFile::recover(copy).value();
        QVERIFY(recovered.plan() == titled(u"before the update"_s));
        QVERIFY(recovered.undo());
        QVERIFY(recovered.plan() == smallPlan());
    }

    void damagedCopy_isListedWithTheReason_andKept()
    {
        QVERIFY(QDir().mkpath(crashFolder()));
        const QString copy = crashFolder() + u"/plan-broken.lockstep"_s;
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(5000, 'x')), 5000);
        file.close();
        const auto found = abandonedWorkingCopies(crashFolder());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().error.value_or(Error {}).fault, Fault::Damaged);
        QVERIFY(!PlanFile::recover(copy));
        QVERIFY(QFile::exists(copy));
    }

    void copyOfACrashDuringOpening_isRemoved_unlessItIsOpen()
    {
        QVERIFY(QDir().mkpath(crashFolder()));
        const QDir folder(crashFolder());
        for (const QString &name :
            { u"plan-a.lockstep"_s, u"plan-a.lockstep.Xy12Zw"_s, u".plan-a.lockstep.origin"_s,
                u".plan-a.lockstep.origin.Xy12Zw"_s, u"plan-open.lockstep"_s })
            QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
        const auto open = FileLock::take(folder.filePath(u"plan-open.lockstep"_s));
        QVERIFY(open);
        QVERIFY(abandonedWorkingCopies(crashFolder()).isEmpty());
        QCOMPARE(folder.entryList(QDir::Files), { u"plan-open.lockstep"_s });
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 2); // and its lock
    }

    void untouchedCopy_isRemoved_asACrashBeforeTheFirstStepLeavesIt()
    {
        auto file = PlanFile::create(smallPlan(), stateFolder()).value();
        QVERIFY(file.addRestorePoint({}));
        QVERIFY(file.removeRestorePoint(1)); // again as the crash would have left it
        crash();
        QVERIFY(!QDir(crashFolder()).isEmpty());
        QVERIFY(abandonedWorkingCopies(crashFolder()).isEmpty());
        QVERIFY(QDir(crashFolder()).isEmpty());
    }

    void workingCopies_areMadeWhileOthersLookForAbandonedOnes()
    {
        std::atomic_bool isOver = false;
        auto looking = std::async(std::launch::async, [&] {
            bool found = false;
            while (!isOver)
                found = !abandonedWorkingCopies(stateFolder()).isEmpty() || found;
            return found;
        });
        bool isMade = true;
        for (int round = 0; isMade && round < 200; ++round) {
            auto file = PlanFile::create(smallPlan(), stateFolder()).value();
            isMade = file.record(titled(u"a"_s), step(u"a"_s)).has_value()
                && QFile::exists(file.workingCopy());
            file.discard();
        }
        isOver = true;
        QVERIFY(!looking.get());
        QVERIFY(isMade);
    }

    void droppedCopy_isGone()
    {
        auto file = PlanFile::create(smallPlan(), stateFolder()).value();
        QVERIFY(file.record(titled(u"a"_s), step(u"a"_s)));
        crash();
        const auto found = abandonedWorkingCopies(crashFolder());
        QVERIFY(drop(found.first()));
        QVERIFY(abandonedWorkingCopies(crashFolder()).isEmpty());
        QVERIFY(QDir(crashFolder()).isEmpty());
        AbandonedCopy open;
        open.workingCopy = file.workingCopy();
        QCOMPARE(drop(open).error().fault, Fault::InUse);
        QVERIFY(QFile::exists(file.workingCopy()));
    }
};

QTEST_APPLESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
