// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/database.h"
#include "app/store/salvage.h"
#include "tests/support/odd_plan.h"
#include "tests/support/plan_builder.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

/// What can be had of damaged files.
class TestSalvage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"plan.lockstep"_s); }
    QString stateFolder() const { return m_folder.filePath(u"state"_s); }

    /// The small plan, after `sql` without any checks.
    void write(const QByteArray &sql) const
    {
        QVERIFY(PlanFile::create(smallPlan(), stateFolder())->publish(path()));
        QVERIFY(Database::open(path(), {})
                    ->execute(
                        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void badRow_isLeftOut_andNamed()
    {
        write("UPDATE step SET rate_evidence_mark = 'sure' WHERE id = 501");
        QVERIFY(!readPlanFile(path()));
        const auto saved = salvage(path(), stateFolder());
        QVERIFY(saved);
        const QStringList expected { u"table step, row 501, column rate_evidence_mark"_s,
            u"the history"_s };
        QCOMPARE(saved->lost, expected);
        QCOMPARE(saved->file.path(), QString());
        Plan plan = smallPlan();
        removeRow(plan.steps, kInquiryStep);
        QVERIFY(saved->file.plan() == plan);
    }

    void lostTable_takesWithItWhatRefersToIt()
    {
        write("DROP TABLE channel");
        const auto saved = salvage(path(), stateFolder());
        QVERIFY(saved);
        QCOMPARE(saved->lost.first(), u"table channel"_s);
        QVERIFY(saved->lost.contains(u"table stream, row 401, which refers to a lost one"_s));
        QVERIFY(saved->lost.contains(u"table step, row 501, which refers to a lost one"_s));
        QCOMPARE(saved->file.plan().markets, smallPlan().markets);
        QVERIFY(saved->file.plan().steps.isEmpty());
    }

    void fileWithoutAPlan_isRefused()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(5'000, 'x'));
        file.close();
        QCOMPARE(salvage(path(), stateFolder()).error().fault, Fault::Damaged);
    }

    void randomDamage_neverLeadsAstray()
    {
        {
            auto file = PlanFile::create(oddPlan(), stateFolder()).value();
            QVERIFY(file.publish(path()));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray sound = file.readAll();
        QRandomGenerator random(20270312);
        for (int round = 0; round < 100; ++round) {
            QByteArray bytes = sound;
            for (int hit = 0; hit < 40; ++hit)
                bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
            QVERIFY(file.seek(0));
            QCOMPARE(file.write(bytes), bytes.size());
            QVERIFY(file.flush());
            const auto saved = salvage(path(), stateFolder());
            if (saved)
                QVERIFY(!saved->lost.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
