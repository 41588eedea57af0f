// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figures.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNbsp(0x00a0);

/// smallPlan with 75 % from marketing, a cadence and accounts.
Plan plan()
{
    Plan plan = smallPlan();
    plan.streams[0].marketingShare = { 750'000 };
    plan.touches = { { { 801 }, 0, TouchKind::Call, { 10 }, {} },
        { { 802 }, 1, TouchKind::Mail, durationFromDays(4.5), {} } };
    plan.targetAccounts = { { { 851 }, Side::Marketing, u"Acme"_s, kMarket },
        { { 852 }, Side::Sales, u"Acme"_s, kMarket }, { { 853 }, Side::Sales, u"Bolt"_s, {} } };
    return plan;
}

} // namespace

class tst_NamedFigures : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void figure_hasValueUnitAndText_data();
    void figure_hasValueUnitAndText();
    void figure_unknownName_isNone();
    void names_areUnique();
    void stageNamedWin_leavesTheWinRateAlone();
    void marketAndChannelOfOneName_getDifferentSuffixes();
    void need_isOfTheFirstYearOnly();
    void figure_knowsWhatItIsAbout_data();
    void figure_knowsWhatItIsAbout();
};

void tst_NamedFigures::figure_hasValueUnitAndText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &name, const QString &unit, double value, QString text) {
        text.replace(u'_', kNbsp);
        QTest::newRow(qPrintable(name)) << name << unit << value << text;
    };
    const auto julian = [](int y, int m, int d) { return double(QDate(y, m, d).toJulianDay()); };
    row(u"target"_s, u"money"_s, 120'000'000, u"1.2_M_EUR"_s);
    row(u"planned"_s, u"money"_s, 0, u"0_EUR"_s);
    row(u"gap"_s, u"money"_s, -120'000'000, u"−1.2_M_EUR"_s);
    row(u"guessShare"_s, u"share"_s, 0, u"0_%"_s);
    // A target, a market, three stages, a stream and its two steps.
    row(u"items"_s, u"count"_s, 8, u"8"_s);
    row(u"fiscalYear"_s, u"year"_s, 2027, u"FY27"_s);
    row(u"fiscalYearEnd"_s, u"date"_s, julian(2027, 6, 30), u"30 Jun 2027"_s);
    row(u"wonNeed"_s, u"count"_s, 12, u"12"_s);
    // 120 would come from marketing alone; sales' own three deals enter at won.
    row(u"mqlNeed"_s, u"count"_s, 90, u"90"_s);
    row(u"mqlGap"_s, u"count"_s, -90, u"−90"_s);
    row(u"mqlNeedPerMonth"_s, u"count"_s, 7.5, u"7.5"_s);
    row(u"mqlValue"_s, u"money"_s, 1'000'000, u"10_k_EUR"_s);
    row(u"inquiryRate"_s, u"share"_s, 0.2, u"20_%"_s);
    row(u"inquiryLag"_s, u"days"_s, 30, u"30_days"_s);
    row(u"mqlLatestDate.q1"_s, u"date"_s, julian(2026, 8, 1), u"1 Aug 2026"_s);
    row(u"mqlNeed.automotive"_s, u"count"_s, 90, u"90"_s);
    row(u"mqlNeed.direct"_s, u"count"_s, 90, u"90"_s);
    row(u"mqlLatestDate.q4.direct"_s, u"date"_s, julian(2027, 5, 1), u"1 May 2027"_s);
    row(u"winRate"_s, u"share"_s, 0.1, u"10_%"_s);
    row(u"cycle"_s, u"days"_s, 90, u"90_days"_s);
    row(u"firstResponse"_s, u"days"_s, 10.0 / 1440, u"10_minutes"_s);
    row(u"touches"_s, u"count"_s, 2, u"2"_s);
    row(u"cadenceDays"_s, u"days"_s, 4.5, u"4.5_days"_s);
    row(u"marketingShare"_s, u"share"_s, 0.75, u"75_%"_s);
    row(u"dealSize"_s, u"money"_s, 10'000'000, u"100_k_EUR"_s);
    row(u"marketingRevenueGoal"_s, u"money"_s, 90'000'000, u"900_k_EUR"_s);
    row(u"customers"_s, u"count"_s, 9, u"9"_s);
    row(u"customerValue"_s, u"money"_s, 10'000'000, u"100_k_EUR"_s);
    row(u"leads"_s, u"count"_s, 90, u"90"_s);
    row(u"closingRate"_s, u"share"_s, 0.1, u"10_%"_s);
    row(u"overlapOfUnion"_s, u"share"_s, 0.5, u"50_%"_s);
    row(u"overlapOfSales"_s, u"share"_s, 0.5, u"50_%"_s);
}

void tst_NamedFigures::figure_hasValueUnitAndText()
{
    QFETCH(QString, name);
    QFETCH(double, value);
    const Figures all = figures(plan());
    const NamedFigure *figure = namedFigure(all, name);
    QVERIFY(figure);
    QTEST(figure->unit, "unit");
    QVERIFY2(std::abs(figure->value - value) <= 1e-9 * std::max(1.0, std::abs(value)),
        qPrintable(QString::number(figure->value, 'g', 17)));
    QTEST(figure->text, "text");
    QVERIFY(!figure->label.isEmpty());
}

void tst_NamedFigures::figure_unknownName_isNone()
{
    QVERIFY(!namedFigure(figures(plan()), u"mqlneed"_s));
}

void tst_NamedFigures::names_areUnique()
{
    QSet<QString> names;
    const Figures all = figures(plan());
    for (const NamedFigure &figure : all.named) {
        QVERIFY2(!names.contains(figure.name), qPrintable(figure.name));
        names.insert(figure.name);
    }
}

void tst_NamedFigures::stageNamedWin_leavesTheWinRateAlone()
{
    Plan named = plan();
    named.stages[0].name = u"Win"_s;
    const Figures all = figures(named);
    QVERIFY(std::abs(namedFigure(all, u"winRate"_s)->value - 0.1) < 1e-12);
    QVERIFY(std::abs(namedFigure(all, u"win2Rate"_s)->value - 0.2) < 1e-12);
}

void tst_NamedFigures::marketAndChannelOfOneName_getDifferentSuffixes()
{
    Plan named = plan();
    named.channels[0].name = u"automotive"_s;
    const Figures all = figures(named);
    QVERIFY(namedFigure(all, u"mqlNeed.automotive"_s));
    QVERIFY(namedFigure(all, u"mqlNeed.automotive2"_s));
}

void tst_NamedFigures::need_isOfTheFirstYearOnly()
{
    Plan longer = plan();
    longer.settings.horizonMonths = 24;
    longer.targets.append({ { 602 }, 2028, { 480'000'000 }, {} });
    const Figures all = figures(longer);
    QVERIFY(std::abs(namedFigure(all, u"mqlNeed"_s)->value - 90) < 1e-9); // not FY28's 360
    QVERIFY(std::abs(namedFigure(all, u"mqlNeedPerMonth"_s)->value - 7.5) < 1e-9);
}

void tst_NamedFigures::figure_knowsWhatItIsAbout_data()
{
    QTest::addColumn<qint64>("stage");
    QTest::addColumn<qint64>("market");
    QTest::addColumn<qint64>("channel");
    QTest::newRow("mqlNeed") << kMql.value << qint64(0) << qint64(0);
    QTest::newRow("mqlNeed.automotive") << kMql.value << kMarket.value << qint64(0);
    QTest::newRow("mqlLatestDate.q4.direct") << kMql.value << qint64(0) << kChannel.value;
    QTest::newRow("inquiryRate") << kInquiry.value << qint64(0) << qint64(0);
    QTest::newRow("winRate.direct") << kMql.value << qint64(0) << kChannel.value;
    QTest::newRow("cycle.automotive") << qint64(0) << kMarket.value << qint64(0);
    QTest::newRow("target.automotive") << qint64(0) << kMarket.value << qint64(0);
    QTest::newRow("target") << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("guessShare") << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("firstResponse") << qint64(0) << qint64(0) << qint64(0);
}

void tst_NamedFigures::figure_knowsWhatItIsAbout()
{
    const Figures all = figures(plan());
    const NamedFigure *figure = namedFigure(all, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(figure);
    QTEST(figure->stage.value, "stage");
    QTEST(figure->market.value, "market");
    QTEST(figure->channel.value, "channel");
}

QTEST_APPLESS_MAIN(tst_NamedFigures)
#include "tst_named_figures.moc"
