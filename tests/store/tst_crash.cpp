// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// A program that edits a plan in a loop and says what it was told is durable, killed again and
// again at moments chosen by chance: all that it said is there, and the published file is a plan.

#include "app/store/plan_file.h"
#include "app/store/recovery.h"
#include "tests/support/plan_builder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 200;
constexpr int kStepsPerPublish = 4;

/// Whatever was left of the plan at `path`, or the plan itself.
Result<PlanFile> planAt(const QString &path, const QString &stateFolder)
{
    const auto left = abandonedWorkingCopies(stateFolder);
    return left.isEmpty() ? PlanFile::open(path, stateFolder)
                          : PlanFile::recover(left.last().workingCopy);
}

/// Counts in the plan's number of accounts, for ever.
int editForEver(const QString &path, const QString &stateFolder)
{
    auto file = planAt(path, stateFolder);
    while (file) {
        Plan next = file->plan();
        const qint64 count = ++next.markets.first().addressableAccounts;
        if (!file->record(next, { 0, u"Count"_s, {}, {} }))
            return 1;
        std::printf("%lld\n", count);
        std::fflush(stdout);
        if (count % kStepsPerPublish == 0 && !file->publish(path))
            return 1;
    }
    return 1;
}

qint64 lastNumberIn(const QByteArray &output)
{
    const auto lines = output.left(output.lastIndexOf('\n')).split('\n');
    return lines.last().toLongLong();
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void killedProgram_losesNothingThatWasDurable()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.lockstep"_s);
        const QString state = folder.filePath(u"state"_s);
        QVERIFY(PlanFile::create(smallPlan(), state)->publish(path));
        QRandomGenerator random(20270312);
        qint64 durable = smallPlan().markets.first().addressableAccounts;
        for (int kill = 0; kill < kKills; ++kill) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(), { u"edit"_s, path, state });
            QVERIFY(program.waitForReadyRead(30'000));
            QTest::qSleep(int(random.bounded(25)));
            program.kill(); // SIGKILL
            QVERIFY(program.waitForFinished(30'000));
            QCOMPARE(program.exitStatus(), QProcess::CrashExit);
            const qint64 said = lastNumberIn(program.readAllStandardOutput());
            QVERIFY(said > durable);
            durable = said;

            const auto published = readPlanFile(path);
            QVERIFY(published);
            const auto left = abandonedWorkingCopies(state);
            qint64 found = published->markets.first().addressableAccounts;
            QVERIFY(left.size() <= 1);
            if (!left.isEmpty()) {
                QVERIFY(!left.first().error);
                found = planAt(path, state)->plan().markets.first().addressableAccounts;
            }
            QVERIFY(found >= durable);
            QVERIFY(found <= durable + 1); // one more may have been on its way
        }
        auto file = planAt(path, state);
        while (file && file->cursor() > 0)
            QVERIFY(file->undo());
        QVERIFY(file->plan() == smallPlan());
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "edit"_L1)
        return editForEver(arguments.value(2), arguments.value(3));
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
