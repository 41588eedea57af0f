// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the command line refuses: one sentence and a status of its own, and every file as it was.

#include "tests/cli/run_cli.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

// The same by way of a shell, for what only a shell can do.
Answer shell(const QString &redirection, const QStringList &arguments)
{
    QProcess process;
    process.start(u"sh"_s,
        QStringList { u"-c"_s, u"\"$0\" \"$@\" "_s + redirection, QStringLiteral(LOCKSTEP_CLI) }
            + arguments);
    process.waitForFinished(60'000);
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

// A plan whose header promises more free pages than there are: SQLite says so in several lines.
QByteArray withLongFreeList(QByteArray plan)
{
    constexpr qsizetype freePagesAt = 36;
    plan[freePagesAt + 3] = 99;
    return plan;
}

} // namespace

class TestCliRefusals : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString pipe(const QString &name) const
    {
        ::mkfifo(qPrintable(path(name)), 0600);
        return path(name);
    }

private slots:
    void initTestCase()
    {
        const Answer made = cli({ u"new"_s, path(u"sample.lockstep"_s), u"--sample"_s });
        QCOMPARE(made.errors, QString());
        QCOMPARE(made.status, 0);
    }

    void new_overAnExistingFile_isRefused()
    {
        const QByteArray before = bytesOf(path(u"sample.lockstep"_s));
        const Answer answer = cli({ u"new"_s, path(u"sample.lockstep"_s) });
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.isOneLine());
        QCOMPARE(bytesOf(path(u"sample.lockstep"_s)), before);
    }

    void badCommandLine_isOneSentence_andStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString plan = path(u"sample.lockstep"_s);
        QTest::newRow("no command") << QStringList {};
        QTest::newRow("unknown command") << QStringList { u"frobnicate"_s };
        QTest::newRow("unknown option") << QStringList { u"check"_s, plan, u"--fast"_s };
        QTest::newRow("no file") << QStringList { u"figures"_s };
        QTest::newRow("a file too many") << QStringList { u"check"_s, plan, plan };
        QTest::newRow("unknown extension")
            << QStringList { u"export"_s, plan, path(u"plan.docx"_s) };
        QTest::newRow("unknown view")
            << QStringList { u"export"_s, plan, path(u"a.png"_s), u"--view"_s, u"moon"_s };
        QTest::newRow("huge picture")
            << QStringList { u"export"_s, plan, path(u"a.png"_s), u"--size"_s, u"90000x90000"_s };
        QTest::newRow("option without its value")
            << QStringList { u"export"_s, plan, path(u"a.png"_s), u"--size"_s };
        QTest::newRow("page of another view")
            << QStringList { u"export"_s, plan, path(u"a.pdf"_s), u"--view"_s, u"funnel"_s };
        QTest::newRow("unknown paper") << QStringList { u"export"_s, plan, path(u"a.pdf"_s),
            u"--view"_s, u"calendar"_s, u"--paper"_s, u"a0"_s };
        QTest::newRow("unknown lanes") << QStringList { u"export"_s, plan, path(u"a.pdf"_s),
            u"--view"_s, u"calendar"_s, u"--lanes"_s, u"moon"_s };
        QTest::newRow("paper of a picture")
            << QStringList { u"export"_s, plan, path(u"a.png"_s), u"--paper"_s, u"a4"_s };
        QTest::newRow("no trials")
            << QStringList { u"figures"_s, plan, u"--forecast"_s, u"--trials"_s, u"0"_s };
        QTest::newRow("trials of nothing")
            << QStringList { u"figures"_s, plan, u"--trials"_s, u"10"_s };
        QTest::newRow("an option twice") << QStringList { u"new"_s, path(u"twice.lockstep"_s),
            u"--months"_s, u"12"_s, u"--months=24"_s };
        QTest::newRow("two columns for one use") << QStringList { u"measure"_s, u"x.csv"_s,
            u"--map"_s, u"id=a"_s, u"--map"_s, u"id=b"_s };
        QTest::newRow("columns for JSON")
            << QStringList { u"import"_s, plan, u"x.json"_s, u"--map"_s, u"id=key"_s };
        QTest::newRow("a line end in a size")
            << QStringList { u"export"_s, plan, path(u"a.png"_s), u"--size"_s, u"900x600\n"_s };
        QTest::newRow("lines and orders to the terminal") << QStringList { u"one\ntwo\x1b[31m"_s };
        QTest::newRow("a very long word") << QStringList { QString(100'000, u'x') };
        QTest::newRow("unknown use of a column")
            << QStringList { u"measure"_s, u"x.csv"_s, u"--map"_s, u"mood=happy"_s };
    }

    void badCommandLine_isOneSentence_andStatusTwo()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = cli(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.isOneLine(), qPrintable(answer.errors));
        QVERIFY(answer.errors.size() < 1'000);
        QVERIFY(!answer.errors.contains(QChar(0x1b)));
        QCOMPARE(answer.output, QString());
    }

    void badInput_isOneSentence_andStatusOne_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString plan = path(u"sample.lockstep"_s);
        const auto file = [this](const QString &name, const QByteArray &bytes) {
            write(path(name), bytes);
            return path(name);
        };
        const QByteArray good = bytesOf(plan);
        QTest::newRow("no such plan") << QStringList { u"check"_s, path(u"none.lockstep"_s) };
        QTest::newRow("empty plan") << QStringList { u"check"_s, file(u"empty.lockstep"_s, "") };
        QTest::newRow("text for a plan")
            << QStringList { u"check"_s, file(u"text.lockstep"_s, "hello\n") };
        QTest::newRow("half a plan")
            << QStringList { u"figures"_s, file(u"half.lockstep"_s, good.left(good.size() / 2)) };
        QTest::newRow("a folder") << QStringList { u"check"_s, m_folder.path() };
        QTest::newRow("not JSON") << QStringList { u"import"_s, plan,
            file(u"no.json"_s, "{ \"a\": ") };
        QTest::newRow("JSON of something else")
            << QStringList { u"import"_s, plan, file(u"other.json"_s, "{\"format\":\"song\"}") };
        QTest::newRow("no usable column")
            << QStringList { u"measure"_s, file(u"shoes.csv"_s, "size,colour\n42,red\n") };
        QTest::newRow("broken quote") << QStringList { u"measure"_s,
            file(u"quote.csv"_s, "id,created,won_date\n1,\"2026-01-01,\n") };
        QTest::newRow("ten megabytes in one line")
            << QStringList { u"measure"_s, file(u"long.csv"_s, QByteArray(10 << 20, 'x')) };
        QTest::newRow("unwritable place")
            << QStringList { u"export"_s, plan, path(u"nowhere/plan.pdf"_s) };
        QTest::newRow("target of zero")
            << QStringList { u"new"_s, path(u"zero.lockstep"_s), u"--target"_s, u"0"_s };
        QTest::newRow("several lines of reasons")
            << QStringList { u"check"_s, file(u"list.lockstep"_s, withLongFreeList(good)) };
        QTest::newRow("line ends in the name of a file")
            << QStringList { u"check"_s, path(u"no\nsuch\tplan"_s) };
        QTest::newRow("JSON from a pipe") << QStringList { u"import"_s, plan, pipe(u"p.json"_s) };
        QTest::newRow("CSV from a pipe") << QStringList { u"import"_s, plan, pipe(u"p.csv"_s) };
        QTest::newRow("export into a pipe") << QStringList { u"export"_s, plan, pipe(u"p.pdf"_s) };
        QFile::link(u"/dev/zero"_s, path(u"zero.json"_s));
        QTest::newRow("JSON without end")
            << QStringList { u"import"_s, plan, path(u"zero.json"_s) };
        QFile::link(plan, path(u"same.json"_s));
        QTest::newRow("export over the plan itself")
            << QStringList { u"export"_s, plan, path(u"same.json"_s) };
        QTest::newRow("month that cannot be") << QStringList { u"new"_s, path(u"month.lockstep"_s),
            u"--fiscal-year-start"_s, u"2026-13"_s };
        QTest::newRow("date that cannot be") << QStringList { u"new"_s, path(u"date.lockstep"_s),
            u"--fiscal-year-start"_s, u"9999-12"_s };
    }

    void badInput_isOneSentence_andStatusOne()
    {
        QFETCH(QStringList, arguments);
        const QByteArray before = bytesOf(path(u"sample.lockstep"_s));
        const Answer answer = cli(arguments);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.isOneLine(), qPrintable(answer.errors));
        QCOMPARE(bytesOf(path(u"sample.lockstep"_s)), before);
    }

    void exportIntoAPipe_leavesThePipe()
    {
        const QString to = pipe(u"stays.json"_s);
        QCOMPARE(cli({ u"export"_s, path(u"sample.lockstep"_s), to }).status, 1);
        struct stat found { };
        QCOMPARE(stat(qPrintable(to), &found), 0);
        QVERIFY(S_ISFIFO(found.st_mode));
    }

    void refusedMonth_saysTheFormThatIsWanted()
    {
        const Answer answer
            = cli({ u"new"_s, path(u"m.lockstep"_s), u"--fiscal-year-start"_s, u"2026-00"_s });
        QVERIFY2(answer.errors.contains(u"as 2026-07"_s), qPrintable(answer.errors));
    }

    void refusedNewPlan_leavesNoFile()
    {
        (void)cli({ u"new"_s, path(u"never.lockstep"_s), u"--target"_s, u"0"_s });
        QVERIFY(!QFile::exists(path(u"never.lockstep"_s)));
    }

    void closedOrFullOutput_isSaid()
    {
        for (const auto &redirection : { u">&-"_s, u">/dev/full"_s }) {
            const Answer answer = shell(redirection, { u"figures"_s, path(u"sample.lockstep"_s) });
            QCOMPARE(answer.status, 1);
            QVERIFY2(answer.isOneLine(), qPrintable(answer.errors));
            QVERIFY(answer.errors.contains(u"standard output"_s));
        }
    }
};

QTEST_APPLESS_MAIN(TestCliRefusals)
#include "tst_cli_refusals.moc"
