// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Whom we say we want beside whom we won, and what deals are stated to bring. By hand.

#include "app/evidence/won_beside.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

using Kind = ProfileDifference::Kind;
using Field = ProfileDifference::Field;

/// "Mid" wants 50 to 250 employees of Automotive or Machinery in Germany, "Big" from 500 on, "Tiny"
/// 20 to 40.
Plan threeMarkets()
{
    Plan plan;
    plan.settings = smallPlan().settings;
    Market market;
    market.id = { 1 };
    market.name = u"Mid"_s;
    market.vertical = u"Automotive, Machinery"_s;
    market.region = u"Germany"_s;
    market.employeesFrom = 50;
    market.employeesTo = 250;
    market.dealSize = { 1'000'000 };
    plan.markets += market;
    market = {};
    market.id = { 2 };
    market.position = 1;
    market.name = u"Big"_s;
    market.employeesFrom = 500;
    plan.markets += market;
    market.id = { 3 };
    market.position = 2;
    market.name = u"Tiny"_s;
    market.employeesFrom = 20;
    market.employeesTo = 40;
    plan.markets += market;
    return plan;
}

} // namespace

class WonBesideTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sizes_areFoundByTheirNumbers_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QStringList>("markets");
        QTest::newRow("a range") << u"51-200"_s << QStringList { u"Mid"_s };
        QTest::newRow("a range over two markets")
            << u"201 – 1,000 employees"_s << QStringList { u"Mid"_s, u"Big"_s };
        QTest::newRow("from on") << u"1,000+"_s << QStringList { u"Big"_s };
        QTest::newRow("in German") << u"über 5.000"_s << QStringList { u"Big"_s };
        QTest::newRow("up to") << u"up to 30"_s << QStringList { u"Tiny"_s };
        QTest::newRow("one number") << u"250"_s << QStringList { u"Mid"_s };
        QTest::newRow("between the profiles") << u"300-400"_s << QStringList {};
        QTest::newRow("no number") << u"small"_s << QStringList {};
    }
    void sizes_areFoundByTheirNumbers()
    {
        QFETCH(QString, size);
        QFETCH(QStringList, markets);
        const auto beside = sizesBeside(threeMarkets(), { { size, 5, 0 } });
        QCOMPARE(beside.first().markets, markets);
        QCOMPARE(beside.first().share, 1.0);
    }

    /// 20 won deals: 10 Automotive, 6 Retail, 4 without a vertical.
    void differences_areListed()
    {
        const WonProfile profile { { { u"Automotive"_s, 10, 0 }, { u"Retail"_s, 6, 0 },
                                       { kNoName.toString(), 4, 0 } },
            {}, { { u"51-200"_s, 10, 0 }, { u"1-10"_s, 5, 0 }, { u"small"_s, 5, 0 } } };
        const QList<ProfileDifference> expected { { Kind::NeverWon, Field::Vertical,
                                                      { u"Machinery"_s }, { u"Mid"_s }, 0, 0 },
            { Kind::NotStated, Field::Vertical, { u"Retail"_s }, {}, 6, 0.3 },
            { Kind::NeverWon, Field::Size, { u"500+"_s }, { u"Big"_s }, 0, 0 },
            { Kind::NeverWon, Field::Size, { u"20–40"_s }, { u"Tiny"_s }, 0, 0 },
            { Kind::NotStated, Field::Size, { u"1-10"_s }, {}, 5, 0.25 } };
        const auto differences = profileDifferences(threeMarkets(), profile);
        QCOMPARE(differences, expected); // nothing tells of regions
        QCOMPARE(
            differenceText(differences[0]), u"vertical Machinery, stated by Mid: nobody was won"_s);
        QCOMPARE(differenceText(differences[1]),
            u"30\u00A0% of won deals (6) have a vertical that no market states: Retail"_s);
    }

    void sizesInWords_areNotCompared()
    {
        QVERIFY(profileDifferences(threeMarkets(), { {}, {}, { { u"small"_s, 6, 0 } } }).isEmpty());
    }

    void valuesOfTheSameMarket_standTogether()
    {
        const auto differences
            = profileDifferences(threeMarkets(), { { { u"Retail"_s, 6, 0 } }, {}, {} });
        QCOMPARE(differences.first().values, (QStringList { u"Automotive"_s, u"Machinery"_s }));
    }

    void profilesThatStateNothing_areNotCompared()
    {
        Plan plan = threeMarkets();
        for (auto &market : plan.markets)
            market.vertical.clear();
        QVERIFY(profileDifferences(plan, { { { u"Retail"_s, 6, 0 } }, {}, {} }).isEmpty());
    }

    /// 10,000 stated, 8,000 won on average: a quarter above, and more than three of four brought.
    void statedDealSize_isComparedWithWonOnes()
    {
        Measurement found;
        found.all.deals.cases = 12;
        found.all.deals.mean = 800'000;
        found.all.deals.lowerQuartile = 500'000;
        found.all.deals.upperQuartile = 900'000;
        const auto plan = threeMarkets();
        auto beside = dealsBeside(plan, found);
        QCOMPARE(beside.size(), 1); // the others state none
        QCOMPARE(beside.first().name, u"Mid"_s);
        QVERIFY(beside.first().isOfAll);
        QVERIFY(std::abs(beside.first().difference(plan) - 0.25) < 1e-9);
        QVERIFY(beside.first().isOutside(plan));
        EvidenceSlice mid;
        mid.names = { u"mid"_s };
        mid.deals.cases = 3;
        mid.deals.mean = 2'000'000;
        found.breakdowns = { { { Dimension::Market }, { mid } } };
        beside = dealsBeside(plan, found);
        QVERIFY(!beside.first().isOfAll);
        QCOMPARE(beside.first().difference(plan), -0.5);
        found.currency = u"USD"_s;
        QVERIFY(dealsBeside(plan, found).isEmpty());
    }
};

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::WonBesideTest)
#include "tst_won_beside.moc"
