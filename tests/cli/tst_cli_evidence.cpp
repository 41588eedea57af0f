// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Exports taken into a plan by way of the command line.

#include "tests/cli/run_cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// Eight of ten leads became MQL, four SQL, two were won for 1,000 dollars each.
QByteArray stepsInDollars()
{
    QByteArray text = "lead id,created date,MQL date,SQL date,close date,amount,source\n";
    for (int lead = 0; lead < 10; ++lead)
        text += QByteArray::number(lead) + ",2025-01-01," + (lead < 8 ? "2025-01-05," : ",")
            + (lead < 4 ? "2025-01-15," : ",") + (lead < 2 ? "2025-02-14,$1000," : ",,") + "Web\n";
    return text;
}

} // namespace

class CliEvidenceTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_plan = m_folder.filePath(u"plan%1.lockstep"_s.arg(++m_count));
        m_export = m_folder.filePath(u"steps.csv"_s);
        QFile file(m_export);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(stepsInDollars()) > 0);
        QCOMPARE(cli({ u"new"_s, m_plan }).errors, QString());
    }

    void amountsInDollars_areAskedFor_whereNothingElseTellsTheDealSize()
    {
        const Answer asked = cli({ u"import"_s, m_plan, m_export });
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.errors.contains(u"rate.USD"_s), qPrintable(asked.errors));
        const Answer stated = cli({ u"import"_s, m_plan, m_export, u"--deal-size"_s, u"5 k"_s });
        QCOMPARE(stated.errors, QString());
        const Answer wrong = cli({ u"import"_s, m_plan, m_export, u"--deal-size"_s, u"much"_s });
        QVERIFY(wrong.errors.contains(u"--deal-size"_s));
    }

    void whatWas_isTakenWithoutRates()
    {
        QFile file(m_export);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("lead id,created date,close date,amount,campaign,source,calls\n"
                   "1,2025-01-01,2025-02-01,1000,Expo,Web,3\n2,2025-01-02,,,Expo,Web,\n"
                   "3,2025-01-03,,,Mailing,Fair,1\n");
        file.close();
        const Answer said
            = cli({ u"import"_s, m_plan, m_export, u"--look-back"_s, u"--attempts"_s });
        QCOMPARE(said.errors, QString());
        QVERIFY2(said.output.contains(u"look back, channels: 2 added"_s), qPrintable(said.output));
        QVERIFY(said.output.contains(u"look back, campaigns: 2 added"_s));
        QVERIFY(said.output.contains(u"attempts: call 1.3 a lead"_s));
        QVERIFY(!said.output.contains(u"→"_s)); // no rates
        const Answer again = cli({ u"import"_s, m_plan, m_export, u"--look-back"_s });
        QVERIFY2(again.output.contains(u"channels: 0 added, 2 brought up to date"_s),
            qPrintable(again.output));
        const Answer none = cli({ u"import"_s, m_plan, m_export, u"--campaigns"_s });
        QCOMPARE(none.status, 1); // no entry is called so
        QVERIFY(none.isOneLine());
        QVERIFY2(none.errors.contains(
                     u"Calendar entry of any campaign of steps.csv"_s, Qt::CaseInsensitive)
                && !none.errors.contains(u"is empty"_s),
            qPrintable(none.errors));
        QVERIFY2(none.output.contains(u"--map \"campaign.Expo=…\""_s), qPrintable(none.output));
        const Answer both
            = cli({ u"import"_s, m_plan, m_export, u"--look-back"_s, u"--recycling"_s });
        QVERIFY(both.errors.contains(u"--recycling with --look-back"_s));
        const Answer json = cli({ u"figures"_s, m_plan, u"--json"_s });
        const auto figures = QJsonDocument::fromJson(json.output.toUtf8()).object();
        QCOMPARE(figures[u"lookBack"_s].toArray().size(), 2); // channels and campaigns, undecided
        QCOMPARE(figures[u"attemptsToday"_s].toArray().size(), 1);
    }

    void noAmounts_nameTheOptionThatStatesTheDealSize()
    {
        QFile file(m_export);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("lead id,created date,close date\n1,2025-01-01,2025-02-01\n2,2025-01-02,\n");
        file.close();
        const Answer asked = cli({ u"import"_s, m_plan, m_export });
        QCOMPARE(asked.status, 1);
        QVERIFY2(
            asked.isOneLine() && asked.errors.contains(u"--deal-size"_s), qPrintable(asked.errors));
    }

    void measuredSteps_areTakenIntoANewPlan()
    {
        const Answer said = cli({ u"import"_s, m_plan, m_export, u"--map"_s, u"rate.USD=0.5"_s });
        QCOMPARE(said.errors, QString());
        QVERIFY2(said.output.contains(u"Lead → MQL 80"_s), qPrintable(said.output));
        QVERIFY(said.output.contains(u"SQL → Won 50"_s));
        QVERIFY(said.output.contains(u"500"_s)); // half of 1,000 dollars a deal
        QCOMPARE(cli({ u"check"_s, m_plan }).errors, QString());
    }

    void stageLeftOut_isSaid_andTheRestIsTaken()
    {
        const Answer said = cli({ u"import"_s, m_plan, m_export, u"--map"_s, u"rate.USD=0.5"_s,
            u"--map"_s, u"as.SQL=-"_s });
        QCOMPARE(said.errors, QString());
        QVERIFY2(said.output.contains(u"left out: SQL: "_s), qPrintable(said.output));
        QVERIFY(said.output.contains(u"Lead → MQL 80"_s));
        QVERIFY(!said.output.contains(u"SQL → Won 50"_s));
    }

    void leadsAndMqlDatesAlone_giveTheirStep()
    {
        const auto path = written("lead id,created date,MQL date\n1,2025-01-01,2025-01-05\n"
                                  "2,2025-01-01,\n",
            u"mqls.csv"_s);
        const Answer said = cli({ u"import"_s, m_plan, path, u"--deal-size"_s, u"5 k"_s });
        QCOMPARE(said.errors, QString());
        QVERIFY2(said.output.contains(u"Lead → MQL 50"_s), qPrintable(said.output));
        QVERIFY(said.output.contains(u"left out: MQL → Won: nothing tells who was won"_s));
    }

    void delimiter_isStated()
    {
        const auto path = written("lead id;created;close date;a,b,c,d,e\n"
                                  "1;2025-01-01;2025-02-01;x,y,z,u,v\n2;2025-01-02;;x,y,z,u,v\n",
            u"commas.csv"_s);
        const Answer said = cli({ u"measure"_s, path, u"--delimiter"_s, u";"_s });
        QCOMPARE(said.errors, QString());
        QVERIFY2(said.output.startsWith(u"2 leads, 1 won"_s), qPrintable(said.output));
        const Answer wrong = cli({ u"measure"_s, path, u"--delimiter"_s, u"x"_s });
        QVERIFY2(
            wrong.isOneLine() && wrong.errors.contains(u"delimiter=x"_s), qPrintable(wrong.errors));
    }

    void samplePlan_takesStepsOverItsStagesInBetween()
    {
        const QString sample = m_folder.filePath(u"sample.lockstep"_s);
        QCOMPARE(cli({ u"new"_s, sample, u"--sample"_s }).errors, QString());
        const Answer said = cli({ u"import"_s, sample, m_export });
        QCOMPARE(said.errors, QString());
        QVERIFY2(said.output.contains(u"MQL → SQL 50"_s), qPrintable(said.output));
        QVERIFY2(said.output.contains(u"deal sizes: they are in USD"_s), qPrintable(said.output));
    }

    /// 200 leads, 100 MQL, 30 won for 34,000: 50 %, 30 %, 1,133.33 a deal.
    void historyTable_becomesTheDefaults_andIsKept()
    {
        const auto path = written("Quarter;Channel;Segment;Inquiry;MQL;Won;Revenue;Days\n"
                                  "Q1 2025;Web;Automotive;100;40;10;10.000,50;30\n"
                                  "Q2 2025;Web;Automotive;100;60;20;24.000,00;45\n",
            u"history.csv"_s);
        const Answer said = cli({ u"import"_s, m_plan, path, u"--history"_s });
        QCOMPARE(said.errors, QString());
        QVERIFY2(
            said.output.contains(u"Web · Automotive: Inquiry → MQL 50"_s), qPrintable(said.output));
        QVERIFY(said.output.contains(u"Inquiry → Won after 40"_s));
        const auto json = m_folder.filePath(u"plan.json"_s);
        QCOMPARE(cli({ u"export"_s, m_plan, json }).errors, QString());
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("2025 Q2|Web|Automotive"));
        const Answer wrong = cli({ u"import"_s, m_plan, path, u"--history"_s, u"--closed"_s });
        QVERIFY(wrong.isOneLine() && wrong.errors.contains(u"--closed"_s));
        const auto bad = written("Quarter;Leads;Won\nsoon;10;1\n", u"bad.csv"_s);
        const Answer refused = cli({ u"import"_s, m_plan, bad, u"--history"_s });
        QVERIFY2(refused.isOneLine() && refused.errors.contains(u"bad.csv, row 2"_s),
            qPrintable(refused.errors));
    }

    /// Of twenty leads of January 2024 five were won after 30 days, of ten of 2025 none so far.
    void closedCohorts_andThePlanBeside()
    {
        QByteArray text = "lead id,created date,source,close date\n";
        for (int lead = 0; lead < 30; ++lead)
            text += QByteArray::number(lead) + (lead < 20 ? ",2024-01-01,Web," : ",2025-03-15,Web,")
                + (lead < 5 ? "2024-01-31\n" : "\n");
        const auto path = written(text, u"young.csv"_s);
        const Answer closed = cli({ u"measure"_s, path, u"--closed"_s });
        QVERIFY2(closed.output.contains(u"rates of closed cohorts alone: 20 of 30 leads"_s),
            qPrintable(closed.output + closed.errors));
        const Answer taken
            = cli({ u"import"_s, m_plan, path, u"--closed"_s, u"--deal-size"_s, u"5 k"_s });
        QVERIFY2(taken.output.contains(u"Lead → Won 25"_s), qPrintable(taken.output));
        const Answer beside = cli({ u"measure"_s, path, u"--beside"_s, m_plan });
        QCOMPARE(beside.errors, QString());
        QVERIFY2(beside.output.contains(u"planned and measured"_s), qPrintable(beside.output));
        QVERIFY(cli({ u"measure"_s, path, u"--json"_s, u"--beside"_s, m_plan })
                    .errors.contains(u"--beside"_s));
    }

    void newPlan_keepsItsStages_orGivesThemUp()
    {
        const auto path
            = written("lead id,created date,close date\n1,2025-01-01,2025-02-01\n2,2025-01-02,\n",
                u"two.csv"_s);
        QCOMPARE(cli({ u"import"_s, m_plan, path, u"--deal-size"_s, u"5 k"_s }).errors, QString());
        const auto stages = [this](const QString &plan) {
            const auto json = m_folder.filePath(u"stages.json"_s);
            (void)cli({ u"export"_s, plan, json });
            QFile file(json);
            return file.open(QIODevice::ReadOnly)
                ? QJsonDocument::fromJson(file.readAll())[u"stages"].toArray().size()
                : -1;
        };
        QCOMPARE(stages(m_plan), 6);
        const QString other = m_folder.filePath(u"cut%1.lockstep"_s.arg(m_count));
        QCOMPARE(cli({ u"new"_s, other }).errors, QString());
        QCOMPARE(
            cli({ u"import"_s, other, path, u"--one-step"_s, u"--deal-size"_s, u"5 k"_s }).errors,
            QString());
        QCOMPARE(stages(other), 2);
    }

private:
    [[nodiscard]] QString written(const QByteArray &text, const QString &name) const
    {
        auto path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The test's folder cannot be written.");
        return path;
    }

    QTemporaryDir m_folder;
    QString m_plan;
    QString m_export;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(CliEvidenceTest)
#include "tst_cli_evidence.moc"
