// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// A plan in a folder that one may read but not write to. Root may write anywhere, so a child
// process without root's rights does it.

#include "app/store/plan_file.h"
#include "app/store/recovery.h"
#include "app/store/whole_file.h"
#include "tests/support/plan_builder.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX
namespace {

constexpr uid_t kNobody = 65534;

enum Outcome { Passed, Failed, NotPossible };

/// What comes of `act` in a child process without the rights of root.
template <class Act> int asNobody(const Act &act)
{
    const pid_t child = fork();
    if (child == 0) {
        const bool isNobody = geteuid() != 0 || (setgid(kNobody) == 0 && setuid(kNobody) == 0);
        _exit(!isNobody ? NotPossible : act() ? Passed : Failed);
    }
    int status = 0;
    const bool isDone = child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status);
    return isDone ? WEXITSTATUS(status) : NotPossible;
}

bool allow(const QString &path, mode_t mode)
{
    return chmod(QFile::encodeName(path).constData(), mode) == 0;
}

} // namespace
#endif

class TestReadOnlyFolder : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

#ifdef Q_OS_UNIX
    void commitsStayInTheWorkingCopy_untilThePlanHasAnotherName()
    {
        const QTemporaryDir folder;
        const QDir top(folder.path());
        QVERIFY(top.mkdir(u"shared"_s) && top.mkdir(u"own"_s) && top.mkdir(u"state"_s));
        const QString path = top.filePath(u"shared/plan.lockstep"_s);
        const QString state = top.filePath(u"state"_s);
        QVERIFY(PlanFile::create(smallPlan(), state)->publish(path));
        const QByteArray before = readWhole(path).value();
        QVERIFY(allow(folder.path(), 0755) && allow(path, 0644) && allow(state, 0777));
        QVERIFY(allow(top.filePath(u"own"_s), 0777) && allow(top.filePath(u"shared"_s), 0555));

        Plan next = smallPlan();
        next.settings.title = u"kept"_s;
        const int outcome = asNobody([&] {
            auto file = PlanFile::open(path, state);
            return file && file->record(next, { 0, u"Rename"_s, {}, {} }).value_or(false)
                && !file->publish(path) && file->publish(path).error().fault == Fault::CannotWrite
                && !file->isPublished() && file->plan() == next
                && file->publish(top.filePath(u"own/mine.lockstep"_s)) && file->isPublished();
        });
        QVERIFY(allow(top.filePath(u"shared"_s), 0755)); // for the folder to be removed
        if (outcome == NotPossible)
            QSKIP("root's rights cannot be given up here");
        QCOMPARE(outcome, int(Passed));
        QCOMPARE(readWhole(path).value(), before);
        QCOMPARE(QDir(top.filePath(u"shared"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(readPlanFile(top.filePath(u"own/mine.lockstep"_s)).value() == next);
        QVERIFY(abandonedWorkingCopies(state).isEmpty());
    }
#endif
};

QTEST_GUILESS_MAIN(TestReadOnlyFolder)
#include "tst_read_only_folder.moc"
