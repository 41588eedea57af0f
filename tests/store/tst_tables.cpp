// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/changeset.h"
#include "app/store/schema.h"
#include "app/store/tables.h"
#include "tests/support/odd_plan.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

template <class Value> struct Reference {
    static QByteArray table() { return {}; }
};
template <class Noun> struct Reference<Id<Noun>> {
    static QByteArray table() { return Fields<Noun>::table; }
};

template <class Value> QByteArray columnType()
{
    constexpr bool isTime = std::is_same_v<Value, QDate> || std::is_same_v<Value, QDateTime>;
    if (isTime)
        return "TEXT";
    constexpr bool isText = std::is_same_v<Value, QString> || std::is_same_v<Value, LagCurve>;
    if (isText || std::is_enum_v<Value>)
        return "TEXT NOT NULL";
    return Reference<Value>::table().isEmpty() ? "INTEGER NOT NULL" : "INTEGER";
}

/// One "name TYPE" or "name TYPE -> table" a column, as the noun's fields have it.
template <class Noun> QByteArrayList fieldsAsColumns()
{
    QByteArrayList lines;
    const Noun shape {};
    forEachCell(shape, [&lines](const auto &value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        const QByteArray table = Reference<Value>::table();
        lines.append(columnsOf<Noun>().at(lines.size()) + ' ' + columnType<Value>()
            + (table.isEmpty() ? "" : " -> " + table));
    });
    return lines;
}

QByteArray latin1(const Statement &row, int column)
{
    return row.text(column).value_or(QString()).toLatin1();
}

/// The same of the table in the database, without the id.
QByteArrayList tableAsColumns(Database &database, const QByteArray &table)
{
    auto row = database.prepare(
        "SELECT c.name, c.type, c.\"notnull\", f.\"table\" FROM pragma_table_info('" + table
        + "') c LEFT JOIN pragma_foreign_key_list('" + table
        + "') f ON f.\"from\" = c.name WHERE c.name <> 'id' ORDER BY c.cid");
    QByteArrayList lines;
    while (row && row->next().value_or(false)) {
        const bool isRequired = row->integer(2) == 1;
        lines.append(latin1(*row, 0) + ' ' + latin1(*row, 1) + (isRequired ? " NOT NULL" : "")
            + (row->isNull(3) ? "" : " -> " + latin1(*row, 3)));
    }
    return lines;
}

Database emptyDatabase()
{
    auto database = Database::inMemory(u"test"_s);
    Q_ASSERT(database);
    const auto created = createSchema(*database);
    Q_ASSERT(created);
    return std::move(*database);
}

qint64 changesMade(Database &database)
{
    auto row = database.prepare("SELECT total_changes()");
    return row && row->next().value_or(false) ? row->integer(0).value_or(-1) : -1;
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void snakeCase_ofMemberNames()
    {
        QCOMPARE(snakeCase("rateEvidence"), "rate_evidence");
        QCOMPARE(snakeCase("cadenceFromPreviousTouch"), "cadence_from_previous_touch");
        QCOMPARE(snakeCase("name"), "name");
    }

    void compoundValues_areFlattened()
    {
        QVERIFY(columnsOf<Step>().contains("rate_evidence_mark"));
        QVERIFY(columnsOf<Entry>().contains("period_start"));
    }

    void schema_hasExactlyTheFieldsOfEveryNoun()
    {
        Database database = emptyDatabase();
        QCOMPARE(tableAsColumns(database, "settings"), fieldsAsColumns<Settings>());
        const Plan plan;
        forEachList(plan, [&database](const char *, const auto &list) {
            using Noun = typename std::remove_cvref_t<decltype(list)>::value_type;
            QCOMPARE(tableAsColumns(database, tableOf<Noun>()), fieldsAsColumns<Noun>());
        });
    }

    void schema_obeysTheRulesOfChangesets()
    {
        Database database = emptyDatabase();
        auto tables = database.prepare(
            "SELECT name, strict, wr FROM pragma_table_list WHERE name NOT LIKE 'sqlite%'");
        qsizetype count = 0;
        for (; tables && tables->next().value_or(false); ++count) {
            QCOMPARE(tables->integer(1), 1);
            QCOMPARE(tables->integer(2), 0);
        }
        QCOMPARE(
            count, planTables().size() + 3); // and the history with its cursor and restore points
        const QString sql
            = QString::fromUtf8(schemaSql()).remove(QRegularExpression(u"--[^\\n]*"_s));
        QVERIFY(!sql.contains(u"UNIQUE"_s));
        QVERIFY(!sql.contains(u"ON DELETE"_s));
        QCOMPARE(sql.count(u"REFERENCES"_s), sql.count(u"DEFERRABLE INITIALLY DEFERRED"_s));
    }

    void schema_statesIdentityAndVersion()
    {
        Database database = emptyDatabase();
        for (const auto &[pragma, value] : { std::pair { "application_id", kApplicationId },
                 std::pair { "user_version", kSchemaVersion } }) {
            auto row = database.prepare(QByteArray("PRAGMA ") + pragma);
            QVERIFY(row && row->next().value_or(false));
            QCOMPARE(row->integer(0), qint64(value));
        }
    }

    void plan_isReadAsItWasWritten()
    {
        Database database = emptyDatabase();
        QVERIFY(writePlan(database, oddPlan()));
        QVERIFY(verify(database));
        const auto read = readPlan(database);
        QVERIFY(read);
        QVERIFY(*read == oddPlan());
    }

    void everyNoun_standsInTheOddPlan()
    {
        const Plan plan = oddPlan();
        forEachList(
            plan, [](const char *name, const auto &list) { QVERIFY2(!list.isEmpty(), name); });
    }

    void difference_touchesOnlyTheRowsThatDiffer()
    {
        Database database = emptyDatabase();
        const Plan before = oddPlan();
        QVERIFY(writePlan(database, before));
        Plan after = before;
        after.entries[1].title = u"Renamed"_s;
        after.touches.clear();
        put(after.channels, Channel { { 7 }, 1, u"Partners"_s });
        const qint64 changes = changesMade(database);
        QVERIFY(writeDifference(database, before, after));
        QCOMPARE(changesMade(database) - changes, 3); // one changed, one removed, one added
        QVERIFY(readPlan(database).value_or(Plan()) == after);
    }

    /// Rows of every noun come, change and go: what we write down and what SQLite does, taken back,
    /// leave nothing.
    void difference_isWhatSqliteRecords()
    {
        const Plan odd = oddPlan();
        Plan empty;
        empty.settings = odd.settings;
        Plan other = odd;
        other.settings.company += u"x"_s;
        forEachList(other, [](const char *, auto &list) {
            auto &row = list.first();
            auto strange = row;
            forEachField(
                strange, []<class Value>(const char *, Value &value) { value = Value {}; });
            strange.id = row.id;
            row = strange;
        });
        const QList<std::pair<Plan, Plan>> changes { { empty, odd }, { odd, other }, { other, odd },
            { odd, empty } };
        for (const auto &[before, after] : changes) {
            Database database = emptyDatabase();
            QVERIFY(writePlan(database, before));
            auto transaction = Transaction::begin(database);
            const auto recording = Recording::start(database, planTables());
            const auto ours = writeDifference(database, before, after);
            const auto theirs = recording->changeset();
            QVERIFY(ours && theirs);
            QCOMPARE(ours->size(), theirs->size());
            const auto back = inverted(database, *ours);
            QCOMPARE(combined(database, { *theirs, *back }).value_or("?"), QByteArray());
        }
    }

    void rereading_leavesOtherListsShared()
    {
        Database database = emptyDatabase();
        const Plan plan = oddPlan();
        QVERIFY(writePlan(database, plan));
        const auto read = readPlan(database, plan, { "entry" });
        QVERIFY(read && *read == plan);
        QVERIFY(read->entries.constData() != plan.entries.constData());
        QVERIFY(read->steps.constData() == plan.steps.constData());
    }

    void tooManyRows_areRefused()
    {
        Database database = emptyDatabase();
        Plan plan;
        for (qint64 id = 1; id <= limits::kMaxRows + 1; ++id)
            plan.channels.append({ { id }, 0, {} });
        const auto written = writePlan(database, plan);
        QVERIFY(!written);
        QCOMPARE(written.error().fault, Fault::OutOfRange);
        QCOMPARE(written.error().subject, u"channel"_s);
    }
};

QTEST_APPLESS_MAIN(TestTables)
#include "tst_tables.moc"
