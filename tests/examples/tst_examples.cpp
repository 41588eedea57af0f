// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Runs the examples beside this file: plans in words with results worked by hand.
#include "app/figures/selection.h"
#include "app/funnel/levers.h"
#include "app/funnel/solve.h"
#include "app/objective/alone.h"
#include "tests/examples/example_file.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

QDir folder()
{
    return QDir(qEnvironmentVariable("LOCKSTEP_SOURCE", u"."_s) + u"/tests/examples"_s);
}

QString textOf(const QString &fileName)
{
    QFile file(folder().filePath(fileName));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "MQL needed in July 2026", "Won planned in May 2027", "MQL needed before the plan begins".
std::optional<double> volumeOf(const Example &example, const Figures &figures, const QString &name)
{
    static const QRegularExpression form(
        u"^(.+) (needed|planned) (in (\\w+ \\d+)|before the plan begins)$"_s);
    const auto match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    for (const WaterfallStage &stage : waterfall(example.plan, figures, {}).stages) {
        const bool isNeed = match.captured(2) == u"needed";
        const Series &series = isNeed ? stage.needByMonth : stage.plannedByMonth;
        if (stage.name != match.captured(1))
            continue;
        if (match.captured(4).isEmpty())
            return series.before;
        const qsizetype month = figures.monthStarts.indexOf(dateIn(u"1 "_s + match.captured(4)));
        return month >= 0 ? std::optional(series.months.value(month)) : std::nullopt;
    }
    return std::nullopt;
}

/// A number is right when it rounds to what is written.
bool roundsTo(double actual, const QString &written)
{
    bool ok = false;
    const double expected = numberIn(written, ok);
    static const QRegularExpression decimals(u"\\.(\\d+)"_s);
    const auto places = decimals.match(written).captured(1).size();
    const double half = 0.5 * std::pow(10.0, -static_cast<double>(places));
    return ok && std::abs(actual - expected) <= half * (1 + 1e-6);
}

/// The value as the example writes it: money in whole units, shares in per cent.
double asWritten(const NamedFigure &figure)
{
    if (figure.unit == u"money")
        return figure.value / 100;
    return figure.unit == u"share" ? figure.value * 100 : figure.value;
}

/// As examples write a lever's value: money in whole units, rates in per cent.
double asWritten(const Lever &lever, double value)
{
    if (lever.kind == LeverKind::Rate)
        return value * 100;
    return lever.kind == LeverKind::DealSize ? value / 100 : value;
}

/// "MQL → Won rate, 10 % more", "Spring fair: volume that meets the target".
std::optional<double> leverOf(const Plan &plan, const QString &name)
{
    static const QRegularExpression form(u"^(.+?)(, 10 % more| that meets the target)$"_s);
    const auto match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const LeverBench bench(plan);
    for (const Lever &lever : bench.levers()) {
        if (leverName(plan, lever) != match.captured(1))
            continue;
        if (match.captured(2).startsWith(u','))
            return leverEffect(bench, lever).raisedMinorUnits / 100;
        const auto answer = solve(bench, lever).answer;
        return answer ? std::optional(asWritten(lever, *answer)) : std::nullopt;
    }
    return std::nullopt;
}

/// "FY27 with marketing at its lowest".
std::optional<double> aloneOf(const Plan &plan, const QString &name)
{
    for (const AloneRevenue &year : alone(plan)) {
        const QString label = fiscalYearLabel(year.fiscalYear) + u" with "_s;
        if (year.quarter == 0 && name == label + u"marketing at its lowest"_s)
            return year.salesAloneMinorUnits / 100;
        if (year.quarter == 0 && name == label + u"sales at its lowest"_s)
            return year.marketingAloneMinorUnits / 100;
    }
    return std::nullopt;
}

bool isAsExpected(const Example &example, const Figures &figures, const Expectation &expected)
{
    if (const auto volume = volumeOf(example, figures, expected.name))
        return roundsTo(*volume, expected.value);
    if (const auto value = leverOf(example.plan, expected.name))
        return roundsTo(*value, expected.value);
    if (const auto revenue = aloneOf(example.plan, expected.name))
        return roundsTo(*revenue, expected.value);
    const auto figure = std::find_if(figures.named.begin(), figures.named.end(),
        [&](const NamedFigure &named) { return named.label == expected.name; });
    if (figure == figures.named.end())
        return false;
    if (figure->unit == u"date")
        return QDate::fromJulianDay(qint64(figure->value)) == dateIn(expected.value);
    return roundsTo(asWritten(*figure), expected.value);
}

} // namespace

class tst_Examples : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void example_comesOutAsWorkedByHand_data();
    void example_comesOutAsWorkedByHand();
    void example_unreadableLine_isNamed_data();
    void example_unreadableLine_isNamed();
    void number_isRightWhenItRoundsToWhatIsWritten();
};

void tst_Examples::example_comesOutAsWorkedByHand_data()
{
    QTest::addColumn<QString>("file");
    QStringList files = folder().entryList({ u"*.txt"_s }, QDir::Files, QDir::Name);
    files.removeOne(u"CMakeLists.txt"_s);
    QVERIFY(!files.isEmpty());
    for (const QString &file : std::as_const(files))
        QTest::newRow(qPrintable(file)) << file;
}

void tst_Examples::example_comesOutAsWorkedByHand()
{
    QFETCH(QString, file);
    const Example example = readExample(textOf(file));
    QVERIFY2(example.problem.isEmpty(), qPrintable(example.problem));
    QVERIFY(!example.expected.isEmpty());
    const Figures all = figures(example.plan);
    for (const Finding &finding : all.findings)
        QVERIFY2(finding.severity == Severity::Warning, qPrintable(finding.error.subject));
    for (const Expectation &expected : example.expected)
        QVERIFY2(isAsExpected(example, all, expected),
            qPrintable(expected.name + u": "_s + expected.value));
}

void tst_Examples::example_unreadableLine_isNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no value") << u"    months"_s;
    QTest::newRow("an unknown name") << u"    weeks: 52"_s;
    QTest::newRow("no number") << u"    target FY27: a lot"_s;
    QTest::newRow("no date") << u"    fiscal year from: 31 February 2027"_s;
    QTest::newRow("an unknown section") << u"Appendix"_s;
}

void tst_Examples::example_unreadableLine_isNamed()
{
    QFETCH(QString, line);
    QCOMPARE(readExample(u"Title\n\nThe plan\n"_s + line).problem, line);
}

void tst_Examples::number_isRightWhenItRoundsToWhatIsWritten()
{
    QVERIFY(roundsTo(10.3118, u"10.312"_s));
    QVERIFY(!roundsTo(10.3118, u"10.311"_s));
    QVERIFY(roundsTo(1'199'999.6, u"1,200,000"_s));
    QVERIFY(!roundsTo(12, u"-12"_s));
    QVERIFY(!roundsTo(0, u"nothing"_s));
}

QTEST_APPLESS_MAIN(tst_Examples)
#include "tst_examples.moc"
