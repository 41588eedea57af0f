// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// How the plan is run, by way of the command line: tripwires, stages that are skipped or where
// people stand still, versions of definitions.

#include "tests/cli/run_cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// Of the sample plan.
constexpr int kMql = 23;

/// The sample plan, in which few of the MQL are to be left before anybody acts, half of whom never
/// stood there.
QJsonObject watched(QJsonObject plan)
{
    QJsonArray tripwires = plan[u"tripwires"_s].toArray();
    tripwires.append(QJsonObject { { u"id"_s, 9'001 }, { u"kind"_s, u"rate"_s },
        { u"position"_s, 99 }, { u"stage"_s, kMql }, { u"limitRate"_s, 0.99 },
        { u"owner"_s, u"sales"_s }, { u"firstAct"_s, u"call both leaders"_s } });
    plan[u"tripwires"_s] = tripwires;
    plan[u"definitionVersions"_s] = QJsonArray { QJsonObject { { u"id"_s, 9'002 },
        { u"stage"_s, kMql }, { u"date"_s, u"2026-05-04"_s }, { u"definition"_s, u"Before"_s } } };
    QJsonArray stages = plan[u"stages"_s].toArray();
    for (qsizetype i = 0; i < stages.size(); ++i) {
        QJsonObject stage = stages[i].toObject();
        if (stage[u"id"_s].toInt() == kMql)
            stage.remove(u"maySkip"_s);
        stages[i] = stage;
    }
    plan[u"stages"_s] = stages;
    QJsonArray steps = plan[u"steps"_s].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QJsonObject step = steps[i].toObject();
        if (step[u"stage"_s].toInt() == kMql)
            step[u"skipShare"_s] = 0.5;
        steps[i] = step;
    }
    plan[u"steps"_s] = steps;
    return plan;
}

} // namespace

class CliProcessTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_plan;

private slots:
    void initTestCase()
    {
        const QString sample = m_folder.filePath(u"sample.lockstep"_s);
        const QString json = m_folder.filePath(u"plan.json"_s);
        m_plan = m_folder.filePath(u"plan.lockstep"_s);
        QCOMPARE(cli({ u"new"_s, sample, u"--sample"_s }).status, 0);
        QCOMPARE(cli({ u"export"_s, sample, json }).status, 0);
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto plan = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(QJsonDocument(watched(plan)).toJson());
        file.close();
        QCOMPARE(cli({ u"new"_s, m_plan }).status, 0);
        const Answer in = cli({ u"import"_s, m_plan, json });
        QVERIFY2(in.status == 0, qPrintable(in.errors));
    }

    void figures_tellOfTripwiresSkippingAndVersions()
    {
        const Answer answer = cli({ u"figures"_s, m_plan });
        QCOMPARE(answer.status, 0);
        const QString text = QString(answer.output).replace(QChar(0x00a0), u' ');
        QVERIFY(text.contains(u"\nTripwires\n"_s));
        QVERIFY(text.contains(u" falls under 99 %, Sales acts: call both leaders.\n"_s));
        QVERIFY(text.contains(u" and trips it. Not measured yet."_s));
        QVERIFY(
            text.contains(u"MQL: 50 % never stand there, which is not allowed: find out why\n"_s));
        QVERIFY(
            text.contains(u"MQL: version 1 of its definition, of 4 May 2026, changed since\n"_s));
    }

    void figuresAsJson_tellThem_withUnits()
    {
        const auto json
            = QJsonDocument::fromJson(cli({ u"figures"_s, m_plan, u"--json"_s }).output.toUtf8())
                  .object();
        const auto wire = json[u"tripwires"_s].toArray().last().toObject();
        QCOMPARE(wire[u"limitShare"_s].toDouble(), 0.99);
        QVERIFY(wire[u"plannedShare"_s].toDouble() > 0);
        QVERIFY(wire[u"trippedByPlan"_s].toBool());
        QCOMPARE(wire[u"state"_s].toString(), u"notMeasured"_s);
        const auto rules = json[u"stageRules"_s].toArray();
        const auto mql = std::find_if(rules.begin(), rules.end(),
            [](const QJsonValue &row) { return row[u"stage"_s].toInt() == kMql; });
        QVERIFY(mql != rules.end());
        QVERIFY(std::abs((*mql)[u"skipShare"_s].toDouble() - 0.5) < 1e-9);
        QVERIFY(json[u"pipelineHygiene"_s].toObject().contains(u"standing"_s));
        QCOMPARE(json[u"definitions"_s].toArray().size(), rules.size() + 1);
    }

    void check_findsWhatThePlanTrips_andWhatNobodyActsOn()
    {
        const Answer answer = cli({ u"check"_s, m_plan });
        QCOMPARE(answer.status, 1);
        const QString text = QString(answer.output).replace(QChar(0x00a0), u' ');
        QVERIFY(text.contains(u", which trips it.\n"_s));
        QVERIFY(text.contains(u"deadline of tripwire of the rate from MQL"_s));
        QVERIFY(text.contains(u"share that never stands at MQL (50 %): none, as the stage may not "
                              "be skipped.\n"_s));
    }
};

QTEST_APPLESS_MAIN(CliProcessTest)
#include "tst_cli_process.moc"
