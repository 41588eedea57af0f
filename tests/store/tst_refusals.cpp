// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/database.h"
#include "app/store/plan_file.h"
#include "tests/support/odd_plan.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path); // some file systems wait for the disk when a file is overwritten
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// What a plan file must not be. Every refusal is the same for open() and for readPlanFile(), and
/// leaves nothing in the state folder.
class TestRefusals : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_sound; ///< bytes of a plan file with which nothing is wrong

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString stateFolder() const { return m_folder.filePath(u"state"_s); }

    Error refusal(const QString &name) const
    {
        const auto opened = PlanFile::open(path(name), stateFolder());
        const auto read = readPlanFile(path(name));
        if (opened || read)
            return {};
        if (opened.error() != read.error())
            return { {}, u"open and readPlanFile differ"_s, read.error().detail };
        if (!QDir(stateFolder()).isEmpty())
            return { {}, u"a working copy is left"_s, {} };
        return read.error();
    }

    Error refusalOf(const QByteArray &bytes) const
    {
        write(path(u"x.lockstep"_s), bytes);
        return refusal(u"x.lockstep"_s);
    }

    /// A sound plan, but for what `sql` did to it.
    Error refusalAfter(const QByteArray &sql) const
    {
        const QString name = u"x.lockstep"_s;
        write(path(name), m_sound);
        auto database = Database::open(path(name), name);
        if (!database)
            return database.error();
        if (const auto done = database->execute(sql); !done)
            return { {}, u"the SQL of the test"_s, done.error().detail };
        database = fail(Fault::CannotOpen); // closes it
        return refusal(name);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        auto file = PlanFile::create(oddPlan(), stateFolder());
        QVERIFY(file);
        QVERIFY(file->record(Plan(), { 0, u"Clear everything"_s, {}, {} }));
        QVERIFY(file->publish(path(u"sound.lockstep"_s)));
        QVERIFY(file->undo());
        QVERIFY(file->publish(path(u"sound.lockstep"_s)));
        file = fail(Fault::CannotOpen); // closes it
        QFile published(path(u"sound.lockstep"_s));
        QVERIFY(published.open(QIODevice::ReadOnly));
        m_sound = published.readAll();
    }

    void soundFile_isRead()
    {
        QVERIFY(readPlanFile(path(u"sound.lockstep"_s)).value_or(Plan()) == oddPlan());
    }

    void fileInWalMode_isRead()
    {
        QByteArray bytes = m_sound;
        bytes[18] = 2;
        bytes[19] = 2;
        write(path(u"wal.lockstep"_s), bytes);
        QVERIFY(readPlanFile(path(u"wal.lockstep"_s)).value_or(Plan()) == oddPlan());
        QVERIFY(PlanFile::open(path(u"wal.lockstep"_s), stateFolder()));
    }

    void missingFile_cannotBeOpened()
    {
        const Error error = refusal(u"missing.lockstep"_s);
        QCOMPARE(error.fault, Fault::CannotOpen);
        QCOMPARE(error.subject, u"missing.lockstep"_s);
        QVERIFY(!QFile::exists(path(u"missing.lockstep"_s)));
    }

    void folder_cannotBeOpened()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"folder"_s));
        const Error expected { Fault::CannotOpen, u"folder"_s, u"it is a folder"_s };
        QCOMPARE(refusal(u"folder"_s), expected);
    }

    void device_cannotBeOpened()
    {
        if (!QFile::exists(u"/dev/zero"_s))
            QSKIP("this system has no endless file");
        QCOMPARE(readPlanFile(u"/dev/zero"_s).error().fault, Fault::CannotOpen);
    }

    void hugeFile_isNotRead()
    {
        QFile file(path(u"huge.lockstep"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (!file.resize(1024LL * 1024 * 1024 + 1))
            QSKIP("this disk has no room for it");
        file.close();
        const Error expected { Fault::CannotRead, u"huge.lockstep"_s,
            u"it is larger than 1 GiB"_s };
        QCOMPARE(refusal(u"huge.lockstep"_s), expected);
        QVERIFY(file.remove());
    }

    void unreadableFile_cannotBeOpened()
    {
        write(path(u"locked.lockstep"_s), m_sound);
        QFile file(path(u"locked.lockstep"_s));
        QVERIFY(file.setPermissions({}));
        if (file.open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        QCOMPARE(refusal(u"locked.lockstep"_s).fault, Fault::CannotOpen);
    }

    void otherFiles_areNoPlans_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("stage;rate\nMQL;20 %\n");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QByteArray foreign = m_sound;
        foreign[68] = 0;
        QTest::newRow("another program's database") << foreign;
    }
    void otherFiles_areNoPlans()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(refusalOf(bytes).fault, Fault::NotAPlan);
    }

    void truncatedFile_isDamaged()
    {
        for (const qsizetype size : { qsizetype(16), qsizetype(99), qsizetype(100), qsizetype(4096),
                 m_sound.size() / 2, m_sound.size() - 1 }) {
            const Error expected { Fault::Damaged, u"x.lockstep"_s, u"it is cut short"_s };
            QCOMPARE(refusalOf(m_sound.left(size)), expected);
        }
    }

    void newerVersion_isNamed()
    {
        const Error error = refusalAfter("PRAGMA user_version = 8");
        QCOMPARE(error.fault, Fault::NewerVersion);
        QCOMPARE(error.detail, u"version 8, this program reads up to 7"_s);
    }

    void contentThatIsWrong_isDamaged_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("detail");
        const auto row
            = [](const char *name, const QByteArray &sql, const QString &detail) {
                  QTest::newRow(name)
                      << "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql
                      << detail;
              };
        row("unknown enumerator", "UPDATE entry SET kind = 'carnival' WHERE id = 21",
            u"table entry, row 21, column kind"_s);
        row("enumerator in other letters", "UPDATE stage SET owner = 'Sales' WHERE id = 303",
            u"table stage, row 303, column owner"_s);
        row("text that is no UTF-8", "UPDATE market SET \"trigger\" = CAST(x'ff41' AS TEXT)",
            u"table market, row 101, column trigger"_s);
        row("a day that does not exist", "UPDATE entry SET period_end = '2027-02-29' WHERE id = 21",
            u"table entry, row 21, column period_end"_s);
        row("a date in another form", "UPDATE settings SET horizon_start = '2027-7-1'",
            u"table settings, row 1, column horizon_start"_s);
        row("a time without zone", "UPDATE seal SET at = '2026-08-03T09:30:00.007' WHERE id = 61",
            u"table seal, row 61, column at"_s);
        row("neither true nor false", "UPDATE settings SET cadence_from_previous_touch = 2",
            u"table settings, row 1, column cadence_from_previous_touch"_s);
        row("a number beyond its range", "UPDATE stage SET position = 4294967296 WHERE id = 301",
            u"table stage, row 301, column position"_s);
        row("dangling reference", "UPDATE step SET stage = 999 WHERE id = 501",
            u"table step, row 501 refers to a stage that is not there"_s);
        row("negative id", "UPDATE touch SET id = -3", u"CHECK constraint failed in touch"_s);
        row("no settings", "DELETE FROM settings", u"table settings: not exactly one row"_s);
        row("unknown table", "CREATE TABLE more (id INTEGER PRIMARY KEY)", u"unknown table more"_s);
        row("unknown view", "CREATE VIEW look AS SELECT 1", u"unknown view look"_s);
        row("unknown trigger",
            "CREATE TRIGGER t AFTER UPDATE ON stage BEGIN DELETE FROM target; END",
            u"unknown trigger t"_s);
        row("unknown index", "CREATE UNIQUE INDEX i ON stage (name)", u"unknown index i"_s);
        row("unknown column", "ALTER TABLE touch ADD COLUMN mood TEXT",
            u"table touch has other columns"_s);
        row("missing table", "DROP TABLE extra", u"table extra is missing"_s);
    }
    void contentThatIsWrong_isDamaged()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, detail);
        const Error expected { Fault::Damaged, u"x.lockstep"_s, detail };
        QCOMPARE(refusalAfter(sql), expected);
    }

    void historyThatIsWrong_isDamaged_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("cursor beyond the end")
            << QByteArray("UPDATE history_cursor SET number = 2");
        QTest::newRow("negative cursor") << QByteArray("UPDATE history_cursor SET number = -1");
        QTest::newRow("no cursor") << QByteArray("DELETE FROM history_cursor");
        QTest::newRow("a number left out")
            << QByteArray("INSERT INTO history VALUES (3, '', NULL, '', x'', NULL, 1)");
        QTest::newRow("nobody's side") << QByteArray("UPDATE history SET side = 'both'");
        QTest::newRow("no time") << QByteArray("UPDATE history SET at = 'yesterday'");
    }
    void historyThatIsWrong_isDamaged()
    {
        QFETCH(QByteArray, sql);
        write(path(u"h.lockstep"_s), m_sound);
        QVERIFY(Database::open(path(u"h.lockstep"_s), {})->execute(sql));
        const auto opened = PlanFile::open(path(u"h.lockstep"_s), stateFolder());
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, Fault::Damaged);
    }

    void stepThatDoesNotFit_isDamagedAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("not a changeset")
            << QByteArray("UPDATE history SET changeset = x'54ffff00'");
        QTest::newRow("rows that differ") << QByteArray("UPDATE touch SET text = 'other'");
    }
    void stepThatDoesNotFit_isDamagedAndChangesNothing()
    {
        QFETCH(QByteArray, sql);
        write(path(u"h.lockstep"_s), m_sound);
        QVERIFY(Database::open(path(u"h.lockstep"_s), {})->execute(sql));
        auto file = PlanFile::open(path(u"h.lockstep"_s), stateFolder());
        QVERIFY(file);
        const Plan before = file->plan();
        const auto redone = file->redo();
        QVERIFY(!redone);
        QCOMPARE(redone.error().fault, Fault::Damaged);
        QVERIFY(file->plan() == before);
        QCOMPARE(file->cursor(), 0);
        QVERIFY(file->isPublished());
    }

    void randomDamage_isRefusedOrHarmless()
    {
        QRandomGenerator random(20270312);
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = m_sound;
            const int hits = 1 + int(random.bounded(20));
            for (int hit = 0; hit < hits; ++hit)
                bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
            write(path(u"r.lockstep"_s), bytes);
            if (!readPlanFile(path(u"r.lockstep"_s)))
                continue;
            auto file = PlanFile::open(path(u"r.lockstep"_s), stateFolder());
            if (!file) // the damage is in the history
                continue;
            std::ignore = file->redo();
            std::ignore = file->undo();
        }
    }
};

QTEST_APPLESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
