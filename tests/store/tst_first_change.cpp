// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/plan_file.h"
#include "tests/support/odd_plan.h"
#include "tests/support/plan_builder.h"
#include "tests/support/titled.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

/// What stands in a plan file before its first change, and what that change does.
class TestFirstChange : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"plan.lockstep"_s); }
    QString stateFolder() const { return m_folder->filePath(u"state"_s); }

    PlanFile create(const Plan &plan) const
    {
        return PlanFile::create(plan, stateFolder()).value();
    }
    PlanFile createSound() const { return PlanFile::createSound(oddPlan(), stateFolder()).value(); }
    PlanFile open() const { return PlanFile::open(path(), stateFolder()).value(); }
    /// Closes `file` first, as its lock is its own.
    PlanFile reopened(PlanFile &file) const
    {
        file = create(Plan());
        return open();
    }
    static HistoryStep step(const QString &title)
    {
        return { 0, title, QDateTime(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC), u"Mara"_s };
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void untouchedPlan_hasNoWorkingCopy()
    {
        const PlanFile file = create(smallPlan());
        QVERIFY(file.plan() == smallPlan());
        QCOMPARE(file.path(), QString());
        QCOMPARE(file.cursor(), 0);
        QVERIFY(!file.isPublished());
        QCOMPARE(file.workingCopy(), QString());
        QVERIFY(!QFile::exists(stateFolder()));
    }

    void openedPlan_looksBackWithoutAWorkingCopy()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.record(oddPlan(), step(u"a"_s)));
        QVERIFY(file.publish(path()));
        const PlanFile opened = reopened(file);
        QVERIFY(opened.planAt(0).value() == smallPlan());
        QVERIFY(opened.planAt(1).value() == oddPlan());
        QVERIFY(opened.plan() == oddPlan());
        QCOMPARE(opened.workingCopy(), QString());
        QVERIFY(opened.isPublished());
    }

    void firstChange_isInAWorkingCopy_whateverItIs()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.record(oddPlan(), step(u"a"_s)));
        QVERIFY(file.publish(path()));
        const auto leavesACopy = [&](const auto &change) {
            file = create(Plan()); // lets go of the file
            file = open();
            const bool isDone
                = change() && QFile::exists(file.workingCopy()) && !file.isPublished();
            file.discard();
            return isDone;
        };
        QVERIFY(leavesACopy([&] { return file.record(smallPlan(), step(u"b"_s)).has_value(); }));
        QVERIFY(leavesACopy([&] { return file.undo().has_value(); }));
        QVERIFY(leavesACopy([&] { return file.compact().has_value(); }));
        QVERIFY(leavesACopy([&] { return file.addRestorePoint({}).has_value(); }));
    }

    void soundPlan_isPublishedWhole()
    {
        PlanFile file = createSound();
        QVERIFY(file.plan() == oddPlan());
        QVERIFY(!file.isPublished());
        QVERIFY(file.publish(path()));
        QVERIFY(reopened(file).plan() == oddPlan());
    }

    void soundPlan_isChangedAndUndone()
    {
        PlanFile file = createSound();
        const Plan next = titled(oddPlan(), u"Another"_s);
        QVERIFY(file.record(next, step(u"Rename"_s)).value());
        QVERIFY(file.undo());
        QVERIFY(file.plan() == oddPlan());
        QVERIFY(file.redo());
        QVERIFY(file.publish(path()));
        QVERIFY(reopened(file).plan() == next);
    }

    void soundPlan_isCopiedAndLookedAt()
    {
        const PlanFile file = createSound();
        QVERIFY(file.readOnlyCopy().value().plan() == oddPlan());
        QCOMPARE(file.states(0, 0).value().size(), 1);
        QVERIFY(file.states(0, 0).value().first().plan == oddPlan());
        QCOMPARE(file.workingCopy(), QString());
    }

    void soundPlan_takesARestorePoint()
    {
        PlanFile file = createSound();
        QVERIFY(file.addRestorePoint({ .name = u"Before the break"_s, .at = {} }));
        QCOMPARE(file.restorePoints().size(), 1);
        QVERIFY(file.publish(path()));
        QVERIFY(reopened(file).plan() == oddPlan());
    }

    void workingCopy_holdsWhatWasRecorded()
    {
        QString copy;
        {
            PlanFile file = create(smallPlan());
            QVERIFY(file.record(oddPlan(), step(u"a"_s)));
            copy = file.workingCopy();
        }
        QVERIFY(readPlanFile(copy).value() == oddPlan());
    }
};

QTEST_APPLESS_MAIN(TestFirstChange)
#include "tst_first_change.moc"
