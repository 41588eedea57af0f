// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figures.h"
#include "app/plan/new_plan.h"
#include "tests/support/outcome.h"
#include "ui/guide/answers.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep::test {

using namespace Qt::StringLiterals;

class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void dealSize_makesAFunnelForAll();
    void dealSize_again_changesEveryMarketThatHasNoOther();
    void dealSize_ofZero_isRefused();
    void firstName_takesThePlaceOfAll_withItsRates();
    void names_shareTheTargetEvenly();
    void lastName_removed_standsForAllAgain();
    void name_emptyOrThere_isRefused();
    void fiscalYear_takesTitleAndTargetWithIt();
    void fiscalYear_outOfRange_isRefused();
    void measurement_sourcesBecomeChannels_andNamedOnesStay();
    void measurement_ofNothingWon_isRefused();
    void measurement_takenBack_hasTheUsualStagesAgain();

private:
    QRandomGenerator m_ids { 7 };

    Plan started()
    {
        return planOf(answerDealSize(newPlan({ 2026, 6, 1 }, m_ids), { 500'000 }, m_ids));
    }
    Plan named(Plan plan, NameList list, const QStringList &names)
    {
        for (const auto &name : names)
            plan = planOf(addName(plan, list, name, m_ids));
        return plan;
    }
};

QStringList namesOf(const Plan &plan, NameList list)
{
    QStringList names;
    for (const auto &row : namedRows(plan, list))
        names += row.name;
    return names;
}

QList<qint64> shares(const Plan &plan)
{
    QList<qint64> ppm;
    for (const Stream &stream : plan.streams)
        ppm += stream.targetShare.ppm;
    std::sort(ppm.begin(), ppm.end());
    return ppm;
}

/// Two sources that won deals, one that did not: 100 leads and 20 won, 300 and 30, 50 and none.
Measurement smallMeasurement()
{
    Measurement all;
    all.files = { u"leads.csv"_s };
    all.firstContact = QDate(2025, 1, 1);
    all.lastContact = QDate(2025, 12, 31);
    const auto source = [](const QString &name, qint64 leads, qint64 won) {
        SourceMeasure measure;
        measure.source = name;
        measure.leads = leads;
        measure.won = won;
        measure.timed = won;
        measure.rate = double(won) / double(leads);
        measure.meanDays = 40;
        return measure;
    };
    all.total = source({}, 450, 50);
    all.sources
        = { source(u"Web"_s, 300, 30), source(u"Fair"_s, 100, 20), source(u"Mail"_s, 50, 0) };
    all.stages = { u"Lead"_s, u"Won"_s };
    Breakdown breakdown { { Dimension::Source }, {} };
    for (const auto &one : std::as_const(all.sources)) {
        EvidenceSlice slice;
        slice.names = { one.source };
        slice.overall = { one.leads, one.won, 0, 1 };
        slice.steps = { slice.overall };
        slice.overallTime.cases = one.timed;
        slice.overallTime.mean = one.meanDays;
        slice.overallTime.byMonth = { one.timed };
        slice.times = { slice.overallTime };
        breakdown.slices += slice;
    }
    all.breakdowns = { breakdown };
    return all;
}

void AnswersTest::dealSize_makesAFunnelForAll()
{
    const Plan plan = started();
    QCOMPARE(plan.markets.size(), 1);
    QCOMPARE(plan.channels.size(), 1);
    QCOMPARE(shares(plan), (QList<qint64> { 1'000'000 }));
    QCOMPARE(plan.steps.size(), 5);
    QVERIFY(namedRows(plan, NameList::Markets).isEmpty());
    QVERIFY(namedRows(plan, NameList::Channels).isEmpty());
}

void AnswersTest::dealSize_again_changesEveryMarketThatHasNoOther()
{
    Plan plan = named(started(), NameList::Markets, { u"Food"_s, u"Cars"_s });
    plan.markets.first().dealSize = { 900'000 };
    plan = planOf(answerDealSize(plan, { 700'000 }, m_ids));
    QCOMPARE(plan.markets[0].dealSize.minorUnits, 900'000);
    QCOMPARE(plan.markets[1].dealSize.minorUnits, 700'000);
}

void AnswersTest::dealSize_ofZero_isRefused()
{
    QCOMPARE(errorOf(answerDealSize(started(), {}, m_ids)).fault, Fault::OutOfRange);
}

void AnswersTest::firstName_takesThePlaceOfAll_withItsRates()
{
    Plan plan = started();
    plan = planOf(answerStep(
        plan, { ordered(plan.stages).first().id, Ratio { 50'000 }, {}, EvidenceMark::Estimated }));
    const Plan next = named(plan, NameList::Markets, { u"  Food  and drink "_s });
    QCOMPARE(namesOf(next, NameList::Markets), (QStringList { u"Food and drink"_s }));
    QCOMPARE(next.steps, plan.steps);
    QCOMPARE(next.streams, plan.streams);
}

void AnswersTest::names_shareTheTargetEvenly()
{
    Plan plan = named(started(), NameList::Markets, { u"Food"_s, u"Cars"_s, u"Steel"_s });
    QCOMPARE(shares(plan), (QList<qint64> { 333'333, 333'333, 333'334 }));
    plan = planOf(removeName(plan, NameList::Markets, namedRows(plan, NameList::Markets)[1].id));
    QCOMPARE(namesOf(plan, NameList::Markets), (QStringList { u"Food"_s, u"Steel"_s }));
    plan = named(plan, NameList::Channels, { u"Direct"_s, u"Partners"_s });
    QCOMPARE(shares(plan), (QList<qint64> { 250'000, 250'000, 250'000, 250'000 }));
}

void AnswersTest::lastName_removed_standsForAllAgain()
{
    const Plan plan = started();
    const Plan with = named(plan, NameList::Channels, { u"Direct"_s });
    const auto row = namedRows(with, NameList::Channels).first();
    QCOMPARE(planOf(removeName(with, NameList::Channels, row.id)), plan);
}

void AnswersTest::name_emptyOrThere_isRefused()
{
    const Plan plan = named(started(), NameList::Markets, { u"Food"_s });
    QCOMPARE(errorOf(addName(plan, NameList::Markets, u" "_s, m_ids)).fault, Fault::Empty);
    QCOMPARE(errorOf(addName(plan, NameList::Markets, u" food"_s, m_ids)).fault, Fault::Duplicate);
    const QString longName(201, u'x');
    QCOMPARE(errorOf(addName(plan, NameList::Markets, longName, m_ids)).fault, Fault::OutOfRange);
}

void AnswersTest::fiscalYear_takesTitleAndTargetWithIt()
{
    Plan plan = newPlan({ 2026, 6, 1 }, m_ids); // starts in January 2027
    plan = planOf(answerTarget(plan, { 200'000'000 }, u"typed"_s, EvidenceMark::Estimated));
    plan = planOf(startFiscalYear(plan, 2027, 7));
    QCOMPARE(plan.settings.horizonStart, QDate(2027, 7, 1));
    QCOMPARE(plan.settings.title, u"FY28 joint plan"_s);
    QCOMPARE(plan.targets.size(), 1);
    QCOMPARE(plan.targets.first().fiscalYear, 2028);
    QCOMPARE(plan.targets.first().revenue.minorUnits, 200'000'000);
    plan.settings.title = u"Our own"_s;
    QCOMPARE(planOf(startFiscalYear(plan, 2028, 1)).settings.title, u"Our own"_s);
}

void AnswersTest::fiscalYear_outOfRange_isRefused()
{
    const Plan plan = newPlan({ 2026, 6, 1 }, m_ids);
    for (const int year : { 1, 1999, 2200, 9999 })
        QCOMPARE(errorOf(startFiscalYear(plan, year, 1)).fault, Fault::OutOfRange);
}

void AnswersTest::measurement_sourcesBecomeChannels_andNamedOnesStay()
{
    const Plan plan = named(started(), NameList::Channels, { u"Partners"_s });
    const auto used = answerMeasurement(plan, smallMeasurement(), m_ids);
    QVERIFY(used.has_value());
    QVERIFY(isMeasured(used->plan));
    QCOMPARE(namesOf(used->plan, NameList::Channels),
        (QStringList { u"Web"_s, u"Fair"_s, u"Partners"_s }));
    // By won deals: 30 and 20 of 50, and nothing yet for the one that was named.
    QCOMPARE(shares(used->plan), (QList<qint64> { 0, 400'000, 600'000 }));
    QCOMPARE(used->leftOut.size(), 1);
    // Measured again, the sources stay what they are.
    const auto again = answerMeasurement(used->plan, smallMeasurement(), m_ids);
    QVERIFY(again.has_value());
    QCOMPARE(namesOf(again->plan, NameList::Channels).size(), 3);
    QVERIFY(sound(again->plan).has_value());
}

void AnswersTest::measurement_ofNothingWon_isRefused()
{
    auto none = smallMeasurement();
    none.total.won = 0;
    const auto used = answerMeasurement(started(), none, m_ids);
    QVERIFY(!used);
    QCOMPARE(used.error().fault, Fault::NoRows);
}

void AnswersTest::measurement_takenBack_hasTheUsualStagesAgain()
{
    const auto used = answerMeasurement(started(), smallMeasurement(), m_ids);
    QVERIFY(used.has_value());
    QCOMPARE(used->plan.stages.size(), 6); // the rate of the whole way is put on their steps
    const Plan typed = planOf(withoutMeasurement(used->plan, m_ids));
    QVERIFY(!isMeasured(typed));
    QCOMPARE(typed.stages.size(), 6);
    QCOMPARE(typed.streams.size(), 2);
    QCOMPARE(shares(typed), (QList<qint64> { 500'000, 500'000 }));
    QVERIFY(sound(typed).has_value());
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::AnswersTest)
#include "tst_answers.moc"
