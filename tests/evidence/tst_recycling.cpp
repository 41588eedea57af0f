// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Who went back to nurture and came back from there, and what of it a plan takes. By hand.

#include "app/evidence/measurement_text.h"
#include "app/evidence/use_as.h"
#include "app/evidence/use_measurement.h"
#include "app/evidence/use_recycling.h"
#include "app/plan/findings.h"
#include "tests/evidence/export_folder.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

constexpr Id<Stage> kSql { 309 };
constexpr Id<Step> kSqlStep { 509 };

/// A comes back after 30 days and is won, B never comes back, C goes on at once, D is lost, E comes
/// back to Lead after 10 days, F to MQL after 20.
const QByteArrayList kChanges { "A,Lead,2025-01-02\n"_ba, "A,MQL,2025-01-12\n"_ba,
    "A,Recycled,2025-02-01\n"_ba, "A,MQL,2025-03-03\n"_ba, "A,SQL,2025-03-20\n"_ba,
    "A,Closed Won,2025-04-01\n"_ba, "B,Lead,2025-01-02\n"_ba, "B,MQL,2025-01-12\n"_ba,
    "B,Recycled,2025-01-22\n"_ba, "C,Lead,2025-01-05\n"_ba, "C,MQL,2025-01-15\n"_ba,
    "C,SQL,2025-01-25\n"_ba, "D,Lead,2025-01-06\n"_ba, "D,Closed Lost,2025-02-01\n"_ba,
    "E,Lead,2025-01-07\n"_ba, "E,MQL,2025-01-17\n"_ba, "E,Recycled,2025-01-27\n"_ba,
    "E,Lead,2025-02-06\n"_ba, "F,Lead,2025-01-08\n"_ba, "F,MQL,2025-01-18\n"_ba,
    "F,Recycled,2025-01-28\n"_ba, "F,MQL,2025-02-17\n"_ba };
const QByteArray kHeader = "Opportunity ID,New Stage,Edit Date\n";

/// Inquiry, MQL, SQL, Won.
Plan fourStages()
{
    Plan plan = smallPlan();
    for (auto &stage : plan.stages)
        stage.position += stage.id == kWon ? 1 : 0;
    put(plan.stages, Stage { kSql, 2, u"SQL"_s, Side::Sales, {}, {} });
    put(plan.steps, Step { kSqlStep, kStream, kSql, { 500'000 }, {}, durationFromDays(10), {} });
    return plan;
}

} // namespace

class RecyclingTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        m_found = measured({ m_folder.write(u"h.csv"_s, kHeader + kChanges.join()) }).value();
        QCOMPARE(m_found.stages, (QStringList { u"Lead"_s, u"MQL"_s, u"SQL"_s, u"Won"_s }));
    }

    void everRecycled_andCameBack()
    {
        const auto &recycling = m_found.all.recycling;
        QCOMPARE(recycling.ever.cases, 6);
        QCOMPARE(recycling.ever.successes, 4); // A, B, E, F
        QCOMPARE(recycling.returned.cases, 4);
        QCOMPARE(recycling.returned.successes, 3);
        QCOMPARE(recycling.away.cases, 3);
        QCOMPARE(recycling.away.mean, 20.0); // 30, 10, 20
        QCOMPARE(recycling.away.median, 20.0);
        QCOMPARE(m_found.all.recycled, 1); // B, at the end
    }

    void stages_tellWhereFromAndWhereTo()
    {
        const auto &mql = m_found.all.recycling.stages.at(1);
        QCOMPARE(mql.left, 4);
        QCOMPARE(mql.back, 3);
        QCOMPARE(mql.wentOn, 1); // A
        QCOMPARE(mql.to, 1); // A and F; E came back to Lead
        QVERIFY(std::abs(mql.meanDays - 100.0 / 3) < 1e-9); // 50, 20, 30 days since MQL
        QCOMPARE(m_found.all.recycling.stages.at(0), RecycledStage {});
    }

    void rowsInAnyOrder_giveTheSame()
    {
        auto backwards = kChanges;
        std::reverse(backwards.begin(), backwards.end());
        const auto other
            = measured({ m_folder.write(u"back.csv"_s, kHeader + backwards.join()) }).value();
        QCOMPARE(other.all.recycling, m_found.all.recycling);
    }

    void stageOfToday_saysEverButNotWhoCameBack()
    {
        const auto found = measured({ m_folder.write(u"leads.csv"_s,
                                        "id,created,stage\n1,2025-01-01,Nurture\n"
                                        "2,2025-01-02,MQL\n3,2025-01-03,Closed Won\n") })
                               .value();
        QCOMPARE(found.all.recycling.ever.successes, 1);
        QCOMPARE(found.all.recycling.returned.cases, 0);
        QVERIFY(measurementText(found).contains(
            u"ever recycled: 1 of 3 (33.3 %); nothing tells who came back\n"_s));
    }

    void text_tellsShareAndDays()
    {
        QVERIFY(measurementText(m_found).contains(
            u"ever recycled: 4 of 6 (66.7 %); came back: 3 of 4 (75.0 %), after 20.0 days (median), 20.0 on average\n"_s));
    }

    /// Of the five MQL, C went on at the first try: 20 %. Of the four others three came back: 75 %.
    void plan_takesItWithTheRateOfFirstTries()
    {
        QRandomGenerator ids(5);
        const Taken taken { MeasuredInput::Recycling, m_found.all, 1, kStream };
        const auto card = draftCard(fourStages(), m_found, taken, kToday, ids).value();
        QCOMPARE(card.readings.first().reading.value, 750'000);
        const auto plan
            = useAs(fourStages(), m_found, taken, { {}, {}, {}, {}, 750'000 }, kToday, ids).value();
        const Step step = *find(plan.steps, kMqlStep);
        QCOMPARE(step.rate, Ratio { 200'000 });
        QCOMPARE(step.rateEvidence.cases, 5);
        QCOMPARE(step.rateEvidence.successes, 1);
        QVERIFY(step.rateEvidence.source.endsWith(u"first tries"_s));
        QCOMPARE(step.recycleShare, Ratio { 750'000 });
        QCOMPARE(step.recycleTo, Id<Stage> {}); // its own stage
        QCOMPARE(step.recycleDelay, durationFromDays(100.0 / 3));
        QCOMPARE(step.recycleEvidence.mark, EvidenceMark::Measured);
        QCOMPARE(step.recycleEvidence.cases, 4);
        QCOMPARE(step.recycleEvidence.successes, 3);
        QVERIFY(sound(plan));
    }

    void withoutAChoice_thePlanKeepsItsOwn()
    {
        QRandomGenerator ids(5);
        const auto plan = useAs(fourStages(), m_found,
            { MeasuredInput::Recycling, m_found.all, 1, kStream }, {}, kToday, ids)
                              .value();
        QCOMPARE(*find(plan.steps, kMqlStep), *find(fourStages().steps, kMqlStep));
        QCOMPARE(plan.readings.size(), 2);
    }

    void allStreams_takeWhatIsKnown()
    {
        QRandomGenerator ids(5);
        const auto used = useRecycling(fourStages(), m_found, ids, kToday).value();
        QCOMPARE(find(used.plan.steps, kMqlStep)->recycleShare, Ratio { 750'000 });
        QCOMPARE(find(used.plan.steps, kSqlStep)->recycleShare, Ratio {});
        QCOMPARE(used.taken,
            QStringList {
                u"Direct · Automotive: 75\u00A0% of 4 who did not go on from MQL came back"_s });
    }

    /// Of the web alone it is known who came back; Direct, which is planned too, keeps its own.
    void streamThatTheExportsDoNotName_keepsItsOwn()
    {
        auto found = m_found;
        EvidenceSlice web = found.all;
        web.names = { u"Web"_s };
        found.breakdowns = { { { Dimension::Source }, { web } } };
        QRandomGenerator ids(5);
        const auto used = useRecycling(fourStages(), found, ids, kToday).value();
        QCOMPARE(used.plan, fourStages());
        QCOMPARE(used.taken, QStringList());
        Plan named = fourStages();
        named.channels.first().name = u"web"_s;
        const auto own = useRecycling(named, found, ids, kToday).value();
        QCOMPARE(find(own.plan.steps, kMqlStep)->recycleShare, Ratio { 750'000 });
    }

    /// The rate of all, 2 of 5, holds A, who came back: beside recycling it would count A twice.
    void rateTakenAgain_staysThatOfFirstTries()
    {
        QRandomGenerator ids(5);
        const auto before = useRecycling(fourStages(), m_found, ids, kToday).value().plan;
        const Taken rate { MeasuredInput::Rate, m_found.all, 1, kStream };
        QCOMPARE(rateReading(m_found.all, 1).value, 400'000);
        const auto again = takeMeasured(before, m_found, rate, kToday, ids).value();
        const Step step = *find(again.steps, kMqlStep);
        QCOMPARE(step.rate, Ratio { 200'000 });
        QVERIFY(step.rateEvidence.source.endsWith(u"first tries"_s));
        QCOMPARE(step.recycleShare, Ratio { 750'000 });
    }

    void rateOfExportsThatDoNotTell_endsRecycling()
    {
        QRandomGenerator ids(5);
        const auto before = useRecycling(fourStages(), m_found, ids, kToday).value().plan;
        auto later = m_found;
        later.files = { u"later.csv"_s };
        later.all.recycling = {};
        const Taken rate { MeasuredInput::Rate, later.all, 1, kStream };
        const auto plan = takeMeasured(before, later, rate, kToday, ids).value();
        const Step step = *find(plan.steps, kMqlStep);
        QCOMPARE(step.rate, Ratio { 400'000 });
        QCOMPARE(step.recycleShare, Ratio {});
        QCOMPARE(step.recycleEvidence, Evidence {});
        QVERIFY2(step.rateEvidence.source.endsWith(u"those back from nurture among them"_s),
            qPrintable(step.rateEvidence.source));
        const auto kept = useAs(before, later, rate, {}, kToday, ids).value();
        QCOMPARE(find(kept.steps, kMqlStep)->recycleShare, Ratio { 750'000 });
    }

    void wholeMeasurementTakenAgain_saysFirstTries()
    {
        QRandomGenerator ids(5);
        auto found = m_found;
        EvidenceSlice direct = found.all;
        direct.names = { u"Direct"_s };
        found.breakdowns = { { { Dimension::Source }, { direct } } };
        const auto before = useRecycling(fourStages(), found, ids, kToday).value().plan;
        const auto used = useMeasurement(before, found, ids, kToday).value();
        QCOMPARE(find(used.plan.steps, kMqlStep)->rate, Ratio { 200'000 });
        QVERIFY2(used.taken.join(u'\n').contains(u"of 5 at the first try"_s),
            qPrintable(used.taken.join(u'\n')));
        found.breakdowns.first().slices.first().recycling = {};
        const auto without = useMeasurement(before, found, ids, kToday).value();
        QCOMPARE(find(without.plan.steps, kMqlStep)->rate, Ratio { 400'000 });
        QCOMPARE(find(without.plan.steps, kMqlStep)->recycleShare, Ratio {});
        QVERIFY2(without.taken.join(u'\n').contains(u"nobody recycled: it holds who came back"_s),
            qPrintable(without.taken.join(u'\n')));
    }

    void nobodyBack_isRefused()
    {
        QRandomGenerator ids(5);
        const auto plan = takeMeasured(fourStages(), m_found,
            { MeasuredInput::Recycling, m_found.all, 0, kStream }, kToday, ids);
        QVERIFY(!plan);
        QCOMPARE(plan.error().fault, Fault::Empty);
    }

private:
    ExportFolder m_folder;
    Measurement m_found;
};

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::RecyclingTest)
#include "tst_recycling.moc"
