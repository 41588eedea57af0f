// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Rates of cohorts alone that have had their time, and what is said of each step. By hand.

#include "app/evidence/closed_cohorts.h"
#include "app/evidence/heat_table.h"
#include "app/evidence/measurement_text.h"
#include "app/evidence/plan_link.h"
#include "app/evidence/step_warnings.h"
#include "app/evidence/take_measured.h"
#include "app/evidence/use_measurement.h"
#include "app/evidence/use_recycling.h"
#include "tests/evidence/export_folder.h"
#include "tests/support/plan_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

/// Ten leads of 1 January 2024, of which three of the web and one of the fair were won after 30
/// days, and ten of 15 March 2025, where the data end.
QByteArray oldAndYoung()
{
    QByteArray text = "lead id,created date,source,close date\n";
    for (int lead = 0; lead < 20; ++lead) {
        const bool isOld = lead < 10;
        const bool isWeb = lead % 2 == 0;
        const bool isWon = isOld && (isWeb ? lead < 6 : lead == 1);
        text += QByteArray::number(lead) + (isOld ? ",2024-01-01," : ",2025-03-15,")
            + (isWeb ? "Web," : "Fair,") + (isWon ? "2024-01-31" : "") + '\n';
    }
    return text;
}

/// In January 2024 one of two MQL was won at once, the other came back and was won; in March 2025
/// three of three came back, and then were won.
QByteArray recycledMostlyLate()
{
    QByteArray text = "Opportunity ID,New Stage,Edit Date\nA,Lead,2024-01-01\nA,MQL,2024-01-03\n"
                      "A,Closed Won,2024-01-31\nB,Lead,2024-01-01\nB,MQL,2024-01-03\n"
                      "B,Recycled,2024-01-04\nB,MQL,2024-01-13\nB,Closed Won,2024-01-31\n";
    for (const QByteArray lead : { "C", "D", "E" })
        text += lead + ",Lead,2025-03-01\n" + lead + ",MQL,2025-03-02\n" + lead
            + ",Recycled,2025-03-03\n" + lead + ",MQL,2025-03-10\n" + lead
            + ",Closed Won,2025-03-12\n";
    return text;
}

Plan twoStages()
{
    Plan plan = smallPlan();
    removeRow(plan.steps, kInquiryStep);
    removeRow(plan.stages, kInquiry);
    return plan;
}

MeasuredTime days(qint64 cases, double mean, double median, double ninety)
{
    MeasuredTime time;
    time.cases = cases;
    time.mean = mean;
    time.median = median;
    time.ninety = ninety;
    return time;
}

/// 100 leads became 90 MQL and 20 won; of the web 60 of 80 MQL, of the fair 0 of 20 …
Measurement threeStages()
{
    Measurement found;
    found.stages = { u"Lead"_s, u"MQL"_s, u"Won"_s };
    found.all.reached = { 100, 90, 20 };
    found.all.steps = { { 100, 90, 0.82, 0.95 }, { 90, 20, 0.15, 0.32 } };
    found.all.times = { days(90, 10, 10, 20), days(20, 60, 30, 90) };
    found.all.standing = { 8, 40, 0 };
    found.all.leaked = { 4, 10, 0 };
    EvidenceSlice web;
    web.names = { u"Web"_s };
    web.reached = { 60, 55, 18 };
    web.steps = { { 60, 55 }, { 55, 18 } };
    EvidenceSlice fair;
    fair.names = { u"Fair"_s };
    fair.reached = { 40, 35, 2 };
    fair.steps = { { 40, 35 }, { 35, 2 } };
    found.breakdowns = { { { Dimension::Source }, { web, fair } } };
    return found;
}

QStringList sentences(const Measurement &measurement)
{
    QStringList all;
    const auto warnings = stepWarnings(measurement);
    for (const auto &warning : warnings)
        all += warning.sentence;
    return all;
}

} // namespace

class ClosedCohortsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        MeasureOptions options { {}, kToday };
        options.withQuarters = true;
        m_found = measure({ m_folder.write(u"crm.csv"_s, oldAndYoung()) }, options).value();
    }

    void closedOnes_haveHadTheTimeOfNineInTen()
    {
        QCOMPARE(m_found.all.overall.value(), 0.2); // 4 of 20
        QCOMPARE(closedCohorts(m_found), (ClosedCohorts { 10, 20, QDate(2024, 12, 31) }));
        const auto closed = closedCohortsOnly(m_found).value();
        QCOMPARE(closed.all.overall.cases, 10);
        QCOMPARE(closed.all.overall.successes, 4);
        QCOMPARE(closed.all.reached, (QList<qint64> { 10, 4 }));
        QCOMPARE(closed.all.steps.first(), measuredHalf(10, 4, closed));
        const auto *sources = breakdownBy(closed, { Dimension::Source });
        QCOMPARE(sources->slices[1].names.first(), u"Web"_s);
        QCOMPARE(sources->slices[1].overall.successes, 3);
        QCOMPARE(sources->slices[1].overall.cases, 5);
        QCOMPARE(sources->slices[0].overall.successes, 1);
        QCOMPARE(closed.sources.last().rate, 0.6);
        QCOMPARE(closed.all.overallTime, m_found.all.overallTime);
        QCOMPARE(closed.total, m_found.total); // the study is the same
    }

    void warning_ofOpenCohorts_isNotSaidOfClosedOnes()
    {
        const auto isOpen = [](const Measurement &found) {
            return std::any_of(found.warnings.begin(), found.warnings.end(),
                [](const Warning &one) { return one.kind == Warning::Kind::OpenCohorts; });
        };
        QVERIFY(isOpen(m_found));
        QVERIFY(!isOpen(closedCohortsOnly(m_found).value()));
    }

    void plan_saysWhichCohorts()
    {
        QRandomGenerator ids(3);
        const auto closed = closedCohortsOnly(m_found).value();
        const auto used = useMeasurement(twoStages(), closed, ids, kToday).value();
        const auto web = std::find_if(used.plan.steps.begin(), used.plan.steps.end(),
            [](const Step &step) { return step.rate == Ratio { 600'000 }; });
        QVERIFY(web != used.plan.steps.end());
        QCOMPARE(web->rateEvidence.cases, 5);
        QVERIFY2(web->rateEvidence.source.endsWith(u"Web, cohorts closed by 31 Dec 2024"_s),
            qPrintable(web->rateEvidence.source));
        QVERIFY(!web->lagEvidence.source.contains(u"cohorts"_s)); // times are of all
        QCOMPARE(used.plan.studies.first().leads, 20);
    }

    void text_saysHowManyAreLeft()
    {
        const auto text = measurementText(closedCohortsOnly(m_found).value());
        QVERIFY2(
            text.contains(
                u"rates of closed cohorts alone: 10 of 20 leads, first contact by 31 Dec 2024"_s),
            qPrintable(text));
        QVERIFY(text.contains(QRegularExpression(u"all +10 +4 +40.000 %"_s)));
    }

    /// Who stands where is known of all cohorts only: not one number of theirs is taken for these.
    void json_leavesOutWhatIsOfAllCohorts()
    {
        const auto all = QJsonDocument::fromJson(measurementJson(m_found)).object();
        QVERIFY(all[u"all"_s].toObject()[u"standing"_s].isArray());
        QVERIFY(all[u"ofAllCohorts"_s].toArray().isEmpty());
        const auto closed
            = QJsonDocument::fromJson(measurementJson(closedCohortsOnly(m_found).value())).object();
        QVERIFY(closed[u"all"_s].toObject()[u"standing"_s].isNull());
        QVERIFY(closed[u"all"_s].toObject()[u"recycled"_s].isNull());
        QVERIFY(closed[u"ofAllCohorts"_s].toArray().contains(u"times"_s));
    }

    void noClosedCohort_isRefused()
    {
        const auto path = m_folder.write(u"young.csv"_s,
            "lead id,created date,close date\n1,2025-01-01,2025-03-01\n2,2025-03-02,\n");
        const auto closed = closedCohortsOnly(measured({ path }).value());
        QVERIFY(!closed);
        QCOMPARE(closed.error().fault, Fault::Empty);
    }

    /// MQL → Won: 20 of 90, 30 of whom stand there without having leaked: 60 days on average, 30 in
    /// the median; 33 % of the web, 6 % of the fair.
    void warnings_nameTheirStep()
    {
        QCOMPARE(sentences(threeStages()),
            (QStringList {
                u"MQL → Won: only 20 of 90 went on. Fewer than 30 cases say little; the rate may lie anywhere from 15.0 % to 32.0 %."_s,
                u"MQL → Won: the rate of 22.2 % hides a spread of more than three to one: 32.7 % from Web, 5.7 % from Fair."_s,
                u"MQL → Won: the mean of 60 days is far from the median of 30. Plan with the curve, not with one number."_s,
                u"MQL → Won: 30 of 90 cases may still go on: they have stood in MQL for less than the 90 days that nine in ten took. The rate may rise."_s }));
    }

    void fewCasesOfASource_areNamedWithTheStep()
    {
        auto found = threeStages();
        found.breakdowns.first().slices[1].steps[1].cases = 29;
        QCOMPARE(sentences(found).value(1),
            u"MQL → Won: fewer than 30 cases came from Fair: their rates are chance more than habit."_s);
    }

    /// Who stands there is told of all leads: of closed cohorts' 90 cases it says nothing.
    void closedCohorts_sayNothingOfThoseStillOpen()
    {
        auto found = threeStages();
        found.closedUntil = QDate(2025, 3, 31);
        QCOMPARE(sentences(found).filter(u"may still go on"_s), QStringList());
        const auto text = measurementText(found);
        QVERIFY2(
            text.contains(QRegularExpression(u"MQL +90 .* 90\\.0 +– +–\n"_s)), qPrintable(text));
        QVERIFY(measurementText(threeStages())
                    .contains(QRegularExpression(u"MQL +90 .* 90\\.0 +40 +10\n"_s)));
    }

    /// Of the two of closed cohorts one went on at the first try; the other came back and was won.
    void recycling_isOfClosedCohortsToo()
    {
        MeasureOptions options { {}, kToday };
        options.withQuarters = true;
        const auto found
            = measure({ m_folder.write(u"changes.csv"_s, recycledMostlyLate()) }, options).value();
        QCOMPARE(found.all.recycling.ever.successes, 4);
        const auto closed = closedCohortsOnly(found).value();
        QCOMPARE(closed.all.recycling.ever.cases, 2);
        QCOMPARE(closed.all.recycling.ever.successes, 1);
        QCOMPARE(closed.all.recycling.returned.successes, 1);
        QCOMPARE(closed.all.recycling.stages.at(1).back, 1);
        QCOMPARE(closed.all.recycling.stages.at(1).wentOn, 1);
        QCOMPARE(firstTryReading(closed.all, 1).value, 500'000);
        QRandomGenerator ids(3);
        const auto used = useRecycling(smallPlan(), closed, ids, kToday).value();
        const auto *step = find(used.plan.steps, kMqlStep);
        QCOMPARE(step->rate, Ratio { 500'000 });
        QVERIFY2(step->recycleEvidence.source.contains(u"cohorts closed by"_s),
            qPrintable(step->recycleEvidence.source));
    }

    /// No lead of the fair came in closed cohorts: it has no rate, and not that of the whole.
    void partWithoutALead_hasNoRate()
    {
        auto text = oldAndYoung();
        text.replace(",2024-01-01,Fair", ",2024-01-01,Web");
        MeasureOptions options { {}, kToday };
        options.withQuarters = true;
        const auto found = measure({ m_folder.write(u"fair.csv"_s, text) }, options).value();
        const auto closed = closedCohortsOnly(found).value();
        const SlicePlace fair { { Dimension::Source }, { u"Fair"_s } };
        QVERIFY(hasSlice(closed, fair));
        QCOMPARE(sliceAt(closed, fair).overall, MeasuredRate {});
        QRandomGenerator ids(3);
        const auto used = useMeasurement(twoStages(), closed, ids, kToday).value();
        QVERIFY(used.leftOut.contains(u"Fair: 0 leads, none won"_s));
    }

    void partNotCountedByQuarter_isNotThere()
    {
        auto found = m_found;
        found.breakdowns.removeIf([](const Breakdown &one) {
            return one.by == Dimensions { Dimension::Quarter, Dimension::Source };
        });
        const SlicePlace web { { Dimension::Source }, { u"Web"_s } };
        QVERIFY(hasSlice(found, web));
        const auto closed = closedCohortsOnly(found).value();
        QVERIFY(!hasSlice(closed, web));
        QVERIFY(hasSlice(closed, {}));
    }

    void oneStepAlone_isSaidOfTheWholeWay() { QVERIFY(stepWarnings(m_found).isEmpty()); }

private:
    /// The interval is that of so many cases, as of all else.
    static MeasuredRate measuredHalf(qint64 cases, qint64 successes, const Measurement &of)
    {
        return { cases, successes, of.all.overall.low, of.all.overall.high };
    }

    ExportFolder m_folder;
    Measurement m_found;
};

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::ClosedCohortsTest)
#include "tst_closed_cohorts.moc"
