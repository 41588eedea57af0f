// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The command line as a shell uses it: the real program, real files, its output and exit status.

#include "tests/cli/run_cli.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestCli : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase()
    {
        const Answer made = cli({ u"new"_s, path(u"sample.lockstep"_s), u"--sample"_s });
        QCOMPARE(made.errors, QString());
        QCOMPARE(made.status, 0);
    }

    void help_listsEveryCommand_andEachHasItsOwn()
    {
        const Answer general = cli({ u"--help"_s });
        QCOMPARE(general.status, 0);
        for (const auto &name : { u"new"_s, u"check"_s, u"figures"_s, u"measure"_s, u"import"_s,
                 u"export"_s, u"diff"_s, u"merge"_s }) {
            QVERIFY(general.output.contains(name));
            const Answer own = cli({ name, u"--help"_s });
            QCOMPARE(own.status, 0);
            QVERIFY(own.output.startsWith(u"lockstep-cli "_s + name));
        }
    }

    void samplePlan_isSound_butItsTeamsAreTooSmall()
    {
        const Answer answer = cli({ u"check"_s, path(u"sample.lockstep"_s) });
        QCOMPARE(answer.status, 1);
        const QStringList lines = answer.output.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.contains(u" planned for "_s) || line.contains(u"quotas"_s)
                    || line.startsWith(u"follow-up of Motion & Handling Expo"_s)
                    || line.endsWith(u": a fortnight apart."_s),
                qPrintable(line));
    }

    void json_goesOutAndIn_toTheSameBytes()
    {
        const QString first = path(u"first.json"_s);
        const QString second = path(u"second.json"_s);
        QCOMPARE(cli({ u"export"_s, path(u"sample.lockstep"_s), first }).status, 0);
        QCOMPARE(cli({ u"new"_s, path(u"copy.lockstep"_s) }).status, 0);
        const Answer in = cli({ u"import"_s, path(u"copy.lockstep"_s), first });
        QCOMPARE(in.errors, QString());
        QCOMPARE(cli({ u"export"_s, path(u"copy.lockstep"_s), second }).status, 0);
        QVERIFY(!bytesOf(first).isEmpty());
        QCOMPARE(bytesOf(second), bytesOf(first));
    }

    void figures_asJson_nameTargetAndStages()
    {
        const Answer answer = cli({ u"figures"_s, path(u"sample.lockstep"_s), u"--json"_s });
        QCOMPARE(answer.status, 0);
        const auto json = QJsonDocument::fromJson(answer.output.toUtf8());
        QVERIFY(json.isObject());
        QVERIFY(answer.output.contains(u"\"target\""_s));
    }

    void forecast_sameSeed_saysTheSame()
    {
        const QStringList asked { u"figures"_s, path(u"sample.lockstep"_s), u"--forecast"_s,
            u"--trials"_s, u"500"_s, u"--json"_s };
        const Answer answer = cli(asked);
        QCOMPARE(answer.errors, QString());
        const auto json = QJsonDocument::fromJson(answer.output.toUtf8()).object();
        QCOMPARE(json[u"trials"_s].toInt(), 500);
        const auto year = json[u"years"_s].toArray().first().toObject();
        QCOMPARE(year[u"label"_s].toString(), u"FY27"_s);
        QVERIFY(year[u"p10"_s].toDouble() < year[u"p90"_s].toDouble());
        QVERIFY(year[u"varianceShares"_s].toArray().size() > 10);
        QCOMPARE(cli(asked).output, answer.output);
        QVERIFY(cli(asked + QStringList { u"--seed"_s, u"2"_s }).output != answer.output);
        const Answer text = cli(asked.first(5));
        QVERIFY2(text.output.contains(u"500 trials"_s), qPrintable(text.output));
        QVERIFY2(text.output.contains(u"rate of "_s), qPrintable(text.output));
    }

    void figures_endWithChecksAndLevers()
    {
        const Answer answer = cli({ u"figures"_s, path(u"sample.lockstep"_s) });
        QCOMPARE(answer.status, 0);
        for (const auto &title : { u"\nBridge to the target of FY"_s, u"\nChecks\n"_s,
                 u"\nScenarios beside the plan\n"_s, u"\nCould one side win alone?\n"_s,
                 u"\nLevers: "_s })
            QVERIFY2(answer.output.contains(title), qPrintable(title));
        QCOMPARE(answer.output.section(u"\nLevers: "_s, 1).count(u'\n'), 11);
    }

    void why_isASentenceAndATree()
    {
        const QStringList asked { u"figures"_s, path(u"sample.lockstep"_s), u"--why"_s };
        const Answer answer = cli(asked + QStringList { u"wonNeed"_s });
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.output.startsWith(u"To book "_s), qPrintable(answer.output));
        QVERIFY2(answer.output.contains(u"\n  = "_s), qPrintable(answer.output));
        const Answer json = cli(asked + QStringList { u"wonNeed"_s, u"--json"_s });
        const QJsonObject told = QJsonDocument::fromJson(json.output.toUtf8()).object();
        QCOMPARE(told[u"name"_s].toString(), u"wonNeed"_s);
        QVERIFY(told[u"tree"_s].toObject()[u"terms"_s].toArray().size() > 1);
        const Answer unknown = cli(asked + QStringList { u"wonNeeds"_s });
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.isOneLine());
        QVERIFY2(unknown.errors.contains(u"near: wonNeed"_s), qPrintable(unknown.errors));
    }

    void solve_saysWhatALeverWouldHaveToBe()
    {
        const Answer answer
            = cli({ u"figures"_s, path(u"sample.lockstep"_s), u"--solve"_s, u"dealSize"_s });
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.output.startsWith(u"Deal size is "_s));
        QCOMPARE(answer.output.count(u'\n'), 2);
        const Answer unknown
            = cli({ u"figures"_s, path(u"sample.lockstep"_s), u"--solve"_s, u"luck"_s });
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.isOneLine());
        QVERIFY(unknown.errors.contains(u"luck"_s));
    }

    void pdf_andPictures_areWritten()
    {
        const QString pdf = path(u"plan.pdf"_s);
        QCOMPARE(cli({ u"export"_s, path(u"sample.lockstep"_s), pdf }).errors, QString());
        QVERIFY(bytesOf(pdf).startsWith("%PDF-"));
        for (const auto &view :
            { u"window"_s, u"calendar"_s, u"funnel"_s, u"markets"_s, u"sla"_s }) {
            const QString png = path(view + u".png"_s);
            const Answer answer = cli({ u"export"_s, path(u"sample.lockstep"_s), png, u"--view"_s,
                view, u"--size"_s, u"900x600"_s, u"--theme"_s, u"dark"_s });
            QCOMPARE(answer.errors, QString());
            QCOMPARE(QImage(png).size(), QSize(900, 600));
        }
    }

    void signsForArguments_inNames_areLeftAsTheyAre()
    {
        const QString name = u"100%3 %1.csv"_s;
        write(
            path(name), "id,created,won_date\n1,2026-02-01,2026-01-01\n2,2026-02-01,2026-03-01\n");
        const Answer answer = cli({ u"measure"_s, path(name) });
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.output.contains(name + u", row 2: "_s), qPrintable(answer.output));
    }

    /// A copy of the sample plan in which the first number after `key` reads `value`.
    QString changedCopy(const QString &name, const QByteArray &key, const QByteArray &value)
    {
        const QString plan = path(name + u".lockstep"_s);
        const QString json = path(name + u".json"_s);
        QFile::remove(plan);
        QFile::copy(path(u"sample.lockstep"_s), plan);
        cli({ u"export"_s, plan, json });
        QByteArray bytes = bytesOf(json);
        const auto from = bytes.indexOf(key) + key.size();
        const auto to = from + QByteArrayView(bytes).sliced(from).indexOf(',');
        bytes.replace(from, to - from, value);
        write(json, bytes);
        const Answer in = cli({ u"import"_s, plan, json });
        return in.status == 0 ? plan : in.errors;
    }

    void diff_saysWhatDiffers()
    {
        const QString sample = path(u"sample.lockstep"_s);
        const QString other = changedCopy(u"target"_s, "\"revenue\":", " 25000000");
        QCOMPARE(cli({ u"diff"_s, sample, sample }).output, u"Nothing differs.\n"_s);
        const Answer text = cli({ u"diff"_s, sample, other });
        QCOMPARE(text.status, 0);
        QCOMPARE(QString(text.output).replace(QChar::Nbsp, u' '),
            u"Revenue of FY27 target: 24,000,000 EUR → 25,000,000 EUR\n"_s);
        const Answer json = cli({ u"diff"_s, sample, other, u"--json"_s });
        const auto difference = QJsonDocument::fromJson(json.output.toUtf8())
                                    .object()
                                    .value(u"differences"_s)
                                    .toArray()
                                    .first()
                                    .toObject();
        QCOMPARE(difference.value(u"change"_s), u"changed"_s);
        QCOMPARE(difference.value(u"table"_s), u"target"_s);
        // Both revenues are sums over quarters, so the last bits of their difference are rounding.
        const double worth = difference.value(u"worthMinorUnits"_s).toDouble();
        QVERIFY2(std::abs(worth - 1'000'000'00) <= 1e-9 * 1'000'000'00,
            qPrintable(QString::number(worth, 'g', 17)));
    }

    void merge_takesOver_orListsConflicts()
    {
        const QString ours = changedCopy(u"ours"_s, "\"revenue\":", " 25000000");
        const QString theirs = changedCopy(u"theirs"_s, "\"revenue\":", " 26000000");
        const QString other = changedCopy(u"other"_s, "\"horizonMonths\":", " 24");
        const Answer easy = cli({ u"merge"_s, ours, other });
        QCOMPARE(easy.errors, QString());
        QCOMPARE(easy.status, 0);
        QCOMPARE(easy.output, u"Horizon months of the plan: 18 → 24\n"_s);

        const QByteArray before = bytesOf(ours);
        const Answer refused = cli({ u"merge"_s, ours, theirs });
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.isOneLine());
        QCOMPARE(QString(refused.output).replace(QChar::Nbsp, u' '),
            u"Revenue of FY27 target: ours 25,000,000 EUR, theirs 26,000,000 EUR, "
            u"before 24,000,000 EUR\n"_s);
        QCOMPARE(bytesOf(ours), before);

        QCOMPARE(cli({ u"merge"_s, ours, theirs, u"--ours"_s }).output, u"Nothing differs.\n"_s);
        QCOMPARE(cli({ u"merge"_s, ours, theirs, u"--theirs"_s }).status, 0);
        const Answer left = cli({ u"diff"_s, ours, theirs });
        QCOMPARE(left.output, u"Horizon months of the plan: 24 → 18\n"_s);
        QCOMPARE(cli({ u"merge"_s, ours, theirs, u"--ours"_s, u"--theirs"_s }).status, 2);
    }

    void realExports_becomeAPlan_thatSaysHowManyLeadsWhen()
    {
        const QDir data(qEnvironmentVariable("LOCKSTEP_SOURCE") + u"/../shared/data/olist"_s);
        const QStringList files { data.filePath(u"olist_closed_deals_dataset.csv"_s),
            data.filePath(u"olist_marketing_qualified_leads_dataset.csv"_s) };
        if (!QFile::exists(files.first()))
            QSKIP("The real exports are not beside this checkout.");
        const Answer measured
            = cli(QStringList { u"measure"_s } + files + QStringList { u"--json"_s });
        const Answer reversed = cli({ u"measure"_s, files.at(1), files.at(0), u"--json"_s });
        QCOMPARE(measured.status, 0);
        QCOMPARE(reversed.output, measured.output);

        const QString plan = path(u"olist.lockstep"_s);
        const Answer made
            = cli({ u"new"_s, plan, u"--target"_s, u"2 M"_s, u"--deal-size"_s, u"5000"_s,
                u"--fiscal-year-start"_s, u"2018-07"_s, u"--marketing-share"_s, u"100 %"_s });
        QCOMPARE(made.errors, QString());
        const Answer imported = cli(QStringList { u"import"_s, plan } + files);
        QCOMPARE(imported.errors, QString());
        const Answer figures = cli({ u"figures"_s, plan });
        QCOMPARE(figures.status, 0);
        // 2,000,000 / 5,000 = 400 won in the year
        QVERIFY2(figures.output.contains(u"400"_s), qPrintable(figures.output));
    }
};

QTEST_MAIN(TestCli)
#include "tst_cli.moc"
