// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Plans of other versions: made by taking away from a plan of this version what version 1 had not,
// or by adding to it what only a later one could know.

#include "app/store/changeset.h"
#include "app/store/history.h"
#include "app/store/plan_file.h"
#include "app/store/tables.h"
#include "tests/support/odd_plan.h"
#include "tests/support/plan_builder.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC);

} // namespace

class TestUpgrade : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name = u"plan.lockstep"_s) const
    {
        return m_folder->filePath(name);
    }
    QString stateFolder() const { return path(u"state"_s); }

    /// The odd plan with one step, after `sql`.
    void write(const QByteArray &sql) const
    {
        {
            auto file = PlanFile::create(smallPlan(), stateFolder()).value();
            QVERIFY(file.record(oddPlan(), { 0, u"Make it odd"_s, {}, u"Mara"_s }));
            QVERIFY(file.publish(path()));
        }
        const auto done = Database::open(path(), {})->execute(sql);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    void writeFirstVersion() const
    {
        write("DROP TABLE restore_point; ALTER TABLE history RENAME TO later; "
              "CREATE TABLE history (number INTEGER PRIMARY KEY, title TEXT NOT NULL, at TEXT, "
              "author TEXT NOT NULL, changeset BLOB NOT NULL) STRICT; "
              "INSERT INTO history SELECT number, title, at, author, changeset FROM later; "
              "DROP TABLE later; PRAGMA user_version = 1");
    }
    /// From before a target had a ramp: with one step more, whose it is, and a restore point.
    void writeWithoutRamp() const
    {
        write("ALTER TABLE target DROP COLUMN ramp_to; ALTER TABLE target DROP COLUMN ramp_from; "
              "PRAGMA user_version = 2");
        auto database = Database::open(path(), {}).value();
        auto transaction = Transaction::begin(database).value();
        const auto recording = Recording::start(database, planTables()).value();
        QVERIFY(database.execute("UPDATE target SET revenue = 77"));
        const HistoryStep step { 2, u"Old step"_s, kNow, u"Sam"_s, Side::Sales, 12345 };
        QVERIFY(storeStep(database, step, recording.changeset().value()));
        QVERIFY(storePoint(database, { 1, u"end of day 1"_s, kNow, PointKind::Named, 1 }));
        QVERIFY(transaction.commit());
    }
    /// A file that version 6 itself wrote.
    void writeVersion6() const
    {
        const QByteArray sql
            = bytesOf(qEnvironmentVariable("LOCKSTEP_SOURCE") + u"/tests/store/version-6.sql"_s);
        QVERIFY(!sql.isEmpty());
        auto database = Database::inMemory(path()).value();
        const auto done = database.execute(sql);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(database.bytes().value()) > 0);
    }
    QByteArray bytesOf(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void olderPlan_isReadWithItsHistory()
    {
        writeFirstVersion();
        QVERIFY(readPlanFile(path()).value_or(Plan()) == oddPlan());
        auto file = PlanFile::open(path(), stateFolder());
        QVERIFY(file);
        QCOMPARE(file->history().size(), 1);
        QVERIFY(file->history().first().point > 0);
        QVERIFY(file->undo());
        QVERIFY(file->plan() == smallPlan());
    }

    void version6_isReadWithItsHistory_andTakesWhatIsNew()
    {
        writeVersion6();
        auto file = PlanFile::open(path(), stateFolder()).value();
        const Plan plan = file.plan();
        QCOMPARE(plan.stages[1].entryCriteria, u"It filled in a form."_s);
        QCOMPARE(plan.stages[1].stallLimit, Duration());
        QVERIFY(!plan.stages[1].maySkip);
        QCOMPARE(plan.steps[0].rate.ppm, 300'000);
        QCOMPARE(plan.steps[1].recycleDelay, durationFromDays(60));
        QCOMPARE(plan.steps[1].nurtureShare, Ratio());
        QCOMPARE(plan.steps[1].skipEvidence, Evidence());
        QCOMPARE(plan.openingPipeline[0].age, durationFromDays(35));
        QCOMPARE(plan.entries[0].results, u"Full house."_s);
        QVERIFY(plan.entries[0].bridgeRow.isNull());
        QVERIFY(plan.tripwires.isEmpty() && plan.definitionVersions.isEmpty());
        QCOMPARE(plan.seals.size(), 1);
        QVERIFY(file.undo());
        QCOMPARE(file.plan().steps[0].rate.ppm, 250'000);
        QVERIFY(file.redo());
        Plan next = plan;
        next.stages[1].maySkip = true;
        next.steps[1].nurtureShare = { 400'000 };
        next.entries[0].bridgeRow = { 81 };
        next.tripwires = { { { 111 }, 0, TripwireKind::Rate, { 22 }, {}, { 50'000 }, {},
            Side::Sales, u"Call them."_s, {} } };
        QVERIFY(file.record(next, { 0, u"Watch a stage"_s, kNow, {} }));
        QVERIFY(file.undo());
        QVERIFY(file.plan() == plan);
        QVERIFY(file.redo());
        QVERIFY(file.publish(path()));
        QVERIFY(readPlanFile(path()).value_or(Plan()) == next);
        QVERIFY(QFile::exists(path(u"plan.version-6.lockstep"_s)));
    }

    void olderPlan_withoutPeople_isReadWithoutThem()
    {
        QByteArray sql = "ALTER TABLE settings DROP COLUMN marketing_mail; "
                         "ALTER TABLE settings DROP COLUMN sales_mail; PRAGMA user_version = 5; ";
        for (const char *column : { "cost_centre", "results", "review_date", "marketing_mail",
                 "sales_mail", "participants", "last_read" })
            sql += QByteArray("ALTER TABLE entry DROP COLUMN ") + column + "; ";
        write(sql);
        Plan expected = oddPlan();
        expected.settings.salesMail.clear();
        for (Entry &entry : expected.entries) {
            entry.costCentre.clear();
            entry.results.clear();
            entry.reviewDate = {};
            entry.marketingMail.clear();
            entry.salesMail.clear();
            entry.participants.clear();
            entry.lastRead.clear();
        }
        QVERIFY(readPlanFile(path()).value_or(Plan()) == expected);
    }

    void olderHistory_keepsSidesPointsAndRestorePoints_andIsJoinedWithNewSteps()
    {
        writeWithoutRamp();
        auto file = PlanFile::open(path(), stateFolder()).value();
        QCOMPARE(file.cursor(), 2);
        QCOMPARE(file.history().last().side, Side::Sales);
        QCOMPARE(file.history().last().point, 12345);
        QCOMPARE(file.restorePoints().size(), 1);
        QCOMPARE(file.restorePoints().first().name, u"end of day 1"_s);
        Plan next = file.plan();
        QCOMPARE(next.targets.first().revenue.minorUnits, 77);
        QVERIFY(file.undo());
        QVERIFY(file.plan() == oddPlan());
        QVERIFY(file.redo());
        next.targets.first().rampTo.minorUnits = 5;
        QVERIFY(file.record(next, { 0, u"New step"_s, kNow, {} }));
        QVERIFY(file.compact()); // steps with and without the new columns become one
        QCOMPARE(file.history().size(), 2);
        QVERIFY(file.undo());
        QVERIFY(file.plan() == oddPlan());
        QVERIFY(file.undo());
        QVERIFY(file.plan() == smallPlan());
    }

    void original_staysUntilTheFirstSave_andIsKeptOnce()
    {
        writeFirstVersion();
        const QByteArray original = bytesOf(path());
        auto file = PlanFile::open(path(), stateFolder());
        QVERIFY(file->undo());
        QCOMPARE(bytesOf(path()), original);
        QVERIFY(file->publish(path()));
        QCOMPARE(bytesOf(path(u"plan.version-1.lockstep"_s)), original);
        QVERIFY(file->redo());
        QVERIFY(file->publish(path()));
        QCOMPARE(bytesOf(path(u"plan.version-1.lockstep"_s)), original);
        QVERIFY(readPlanFile(path()).value() == oddPlan());
    }

    void olderPlan_mayHoldNothingUnknown()
    {
        writeFirstVersion();
        QVERIFY(Database::open(path(), {})->execute("CREATE TABLE more (id INTEGER)"));
        const auto read = readPlanFile(path());
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::Damaged);
        QCOMPARE(read.error().detail, u"unknown table more"_s);
    }

    void newerPlan_isOnlyLookedAt()
    {
        write(
            "CREATE TABLE mood (id INTEGER PRIMARY KEY); ALTER TABLE market ADD COLUMN mood TEXT; "
            "PRAGMA user_version = 99");
        const QByteArray before = bytesOf(path());
        QCOMPARE(PlanFile::open(path(), stateFolder()).error().fault, Fault::NewerVersion);
        {
            const auto file = PlanFile::open(path(), stateFolder(), Access::ReadOnly);
            QVERIFY(file);
            QVERIFY(file->isReadOnly());
            QVERIFY(file->plan() == oddPlan());
            QVERIFY(file->history().isEmpty()); // its steps may be about what is not known here
        }
        QCOMPARE(bytesOf(path()), before);
        QVERIFY(QDir(stateFolder()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
