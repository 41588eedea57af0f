// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the command line says of a file in which a scenario is in the making.
#include "tests/cli/run_cli.h"

#include "app/store/database.h"
#include "app/store/draft.h"
#include "app/store/plan_file.h"
#include "tests/support/plan_builder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestCliDraft : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A plan whose first rate was changed since a scenario was begun.
    [[nodiscard]] QString draft(const QString &name, PointKind kind = PointKind::Scenario) const
    {
        auto file = PlanFile::create(smallPlan(), m_folder.path()).value();
        const QDateTime now(QDate(2026, 6, 10), QTime(9, 0), Qt::UTC);
        const bool begun = file.addRestorePoint({ 0, u"Scenario 1"_s, now, kind }).has_value();
        Plan changed = smallPlan();
        changed.steps[0].rate = { 250'000 };
        const bool done = file.record(changed, { 0, u"Change rate"_s, now, {} }).has_value();
        return begun && done && file.publish(path(name)) ? path(name) : QString();
    }

    const QString m_sentence
        = u"A scenario is in the making, with 1 change so far: all numbers are the scenario's, "
          "not the plan's."_s;

private slots:
    void planBefore_isThatOfTheBeginning()
    {
        const auto before = planBeforeScenario(draft(u"before.lockstep"_s)).value();
        QVERIFY(before.has_value());
        QCOMPARE(before->steps.first().rate.ppm, 200'000);
    }

    void otherRestorePoints_areNoScenario()
    {
        const QString named = draft(u"named.lockstep"_s, PointKind::Named);
        QVERIFY(!planBeforeScenario(named).value().has_value());
        QVERIFY(!cli({ u"figures"_s, named }).output.contains(u"in the making"_s));
    }

    void figures_sayItFirst()
    {
        const Answer answer = cli({ u"figures"_s, draft(u"text.lockstep"_s) });
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.output.startsWith(m_sentence), qPrintable(answer.output.left(200)));
    }

    void forecast_saysItFirst_asJsonBesideIt()
    {
        const QStringList words { u"figures"_s, draft(u"chance.lockstep"_s), u"--forecast"_s,
            u"--trials"_s, u"20"_s };
        const Answer answer = cli(words);
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.output.startsWith(m_sentence), qPrintable(answer.output.left(200)));
        const Answer json = cli(words + QStringList { u"--json"_s });
        QVERIFY(json.output.startsWith(u'{'));
        QVERIFY(json.errors.contains(m_sentence));
    }

    void figuresAsJson_sayItBesideTheResult()
    {
        const Answer answer = cli({ u"figures"_s, draft(u"json.lockstep"_s), u"--json"_s });
        QVERIFY(answer.output.startsWith(u'{'));
        QVERIFY(answer.isOneLine());
        QVERIFY(answer.errors.contains(m_sentence));
    }

    void export_saysIt_andWritesAllTheSame()
    {
        const QString to = path(u"plan.pdf"_s);
        const Answer answer = cli({ u"export"_s, draft(u"pdf.lockstep"_s), to });
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.errors.contains(m_sentence));
        QVERIFY(QFile::exists(to));
    }

    void planBefore_isDamaged_isSaid_andNoPaperIsWritten()
    {
        const QString from = draft(u"damaged.lockstep"_s);
        {
            auto database = Database::open(from, u"damaged"_s);
            QVERIFY(database->execute("UPDATE history SET changeset = x'00'").has_value());
        }
        const QString unknown = u"It is not known whether a scenario is in the making"_s;
        QVERIFY(!planBeforeScenario(from).has_value());
        const Answer told = cli({ u"figures"_s, from });
        QCOMPARE(told.status, 0);
        QVERIFY2(told.errors.contains(unknown), qPrintable(told.errors));
        const Answer json = cli({ u"export"_s, from, path(u"damaged.json"_s) });
        QCOMPARE(json.status, 0);
        QVERIFY2(json.errors.contains(unknown), qPrintable(json.errors));
        const Answer paper = cli({ u"export"_s, from, path(u"damaged.pdf"_s) });
        QVERIFY(paper.status != 0);
        QVERIFY(!QFile::exists(path(u"damaged.pdf"_s)));
    }

    void trialsAndSeed_outOfRange_areRefusedWithTheRange_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("range");
        QTest::newRow("no trials") << QStringList { u"--trials"_s, u"0"_s } << u"1 to 1,000,000"_s;
        QTest::newRow("too many") << QStringList { u"--trials"_s, u"1000001"_s }
                                  << u"1 to 1,000,000"_s;
        QTest::newRow("no number")
            << QStringList { u"--trials"_s, u"many"_s } << u"1 to 1,000,000"_s;
        QTest::newRow("a seed below one")
            << QStringList { u"--seed"_s, u"0"_s } << u"1 to 9,223,372,036,854,775,807"_s;
        QTest::newRow("a seed beyond all") << QStringList { u"--seed"_s, u"9223372036854775808"_s }
                                           << u"1 to 9,223,372,036,854,775,807"_s;
    }
    void trialsAndSeed_outOfRange_areRefusedWithTheRange()
    {
        QFETCH(QStringList, asked);
        QFETCH(QString, range);
        const QStringList words { u"figures"_s, draft(u"range.lockstep"_s), u"--forecast"_s };
        const Answer answer = cli(words + asked);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.isOneLine());
        QVERIFY2(answer.errors.contains(asked.join(u' ')), qPrintable(answer.errors));
        QVERIFY2(answer.errors.contains(range), qPrintable(answer.errors));
        QCOMPARE(answer.output, QString());
    }
};

QTEST_APPLESS_MAIN(TestCliDraft)
#include "tst_cli_draft.moc"
