// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The same files on another day: one study, or what was measured then beside what is measured now.

#include "app/evidence/beside_text.h"
#include "app/evidence/planning_card.h"
#include "app/evidence/take_measured.h"
#include "app/evidence/use_measurement.h"
#include "tests/evidence/export_folder.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

/// So many leads of a channel that the plan has, of which so many were won after 20 days.
QByteArray leads(int count, int won)
{
    QByteArray text = "id,created,won,sales channel\n";
    for (int lead = 0; lead < count; ++lead) {
        const auto date = QDate(2025, 1, 1).addDays(lead);
        text += QByteArray::number(lead) + ',' + date.toString(Qt::ISODate).toLatin1() + ','
            + (lead < won ? date.addDays(20).toString(Qt::ISODate).toLatin1() : QByteArray())
            + ",Direct\n";
    }
    return text;
}

Plan oneStep()
{
    Plan plan = smallPlan();
    removeRow(plan.steps, kInquiryStep);
    removeRow(plan.stages, kInquiry);
    return plan;
}

} // namespace

class SameExportTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void names_differInDatesAndCopiesAlone_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("equal") << u"crm.csv"_s << u"crm.csv"_s << true;
        QTest::newRow("a date") << u"leads_2025-01.csv"_s << u"leads_2025-04.csv"_s << true;
        QTest::newRow("downloaded again") << u"leads.csv"_s << u"leads (1).csv"_s << true;
        QTest::newRow("a copy") << u"leads.csv"_s << u"leads - Copy.csv"_s << true;
        QTest::newRow("two files")
            << u"leads.csv + deals 1.csv"_s << u"leads.csv + deals 2.csv"_s << true;
        QTest::newRow("others") << u"leads.csv"_s << u"deals.csv"_s << false;
    }
    void names_differInDatesAndCopiesAlone()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        QCOMPARE(isSameExport(one, other), isSame);
    }

    void sameCounts_areTheSameStudyOnAnyDay()
    {
        const auto found = measured({ m_folder.write(u"crm.csv"_s, leads(40, 10)) }).value();
        const auto once = useMeasurement(oneStep(), found, m_ids, kToday)->plan;
        const auto again = useMeasurement(once, found, m_ids, kToday.addDays(30))->plan;
        QCOMPARE(again.studies.size(), 1);
        QCOMPARE(again.studies.first().measuredOn, kToday.addDays(30));
        QCOMPARE(again.readings.size(), once.readings.size());
        const auto copy = measured({ m_folder.write(u"crm (1).csv"_s, leads(40, 10)) }).value();
        QCOMPARE(useMeasurement(again, copy, m_ids, kToday.addDays(31))->plan.studies.size(), 1);
    }

    /// 25 % of 40 then, 40 % of 50 now.
    void laterExport_standsBesideTheEarlierOne()
    {
        const auto then = measured({ m_folder.write(u"crm-06.csv"_s, leads(40, 10)) }).value();
        const auto now = measured({ m_folder.write(u"crm-07.csv"_s, leads(50, 20)) }).value();
        const auto once = useMeasurement(oneStep(), then, m_ids, kToday)->plan;
        const auto twice = useMeasurement(once, now, m_ids, kToday.addDays(30))->plan;
        QCOMPARE(twice.studies.size(), 2);
        const auto card = planningCard(twice, rateOf(kMqlStep)).value();
        QCOMPARE(card.readings.first().reading.value, 400'000);
        QVERIFY(card.then());
        QCOMPARE(card.then()->reading.value, 250'000);
        QCOMPARE(card.then()->study.measuredOn, kToday);
    }

    void otherFiles_areNoThen()
    {
        const auto one = measured({ m_folder.write(u"web.csv"_s, leads(40, 10)) }).value();
        const auto other = measured({ m_folder.write(u"fair.csv"_s, leads(50, 20)) }).value();
        const auto once = useMeasurement(oneStep(), one, m_ids, kToday)->plan;
        const auto twice = useMeasurement(once, other, m_ids, kToday.addDays(30))->plan;
        QVERIFY(!planningCard(twice, rateOf(kMqlStep)).value().then());
    }

    void text_hasPlannedThenAndNow()
    {
        const auto then = measured({ m_folder.write(u"crm-06.csv"_s, leads(40, 10)) }).value();
        const auto now = measured({ m_folder.write(u"crm-07.csv"_s, leads(50, 20)) }).value();
        const auto plan = useMeasurement(oneStep(), then, m_ids, kToday)->plan;
        const auto text = besideText(plan, now, kToday.addDays(30));
        QVERIFY2(
            text.contains(QRegularExpression(
                u"rate of MQL → Won, Direct · Automotive +25.% +25.% +1 Jul 2026 +40.% +50 +outside"_s)),
            qPrintable(text));
        QCOMPARE(besideText(smallPlan(), {}, kToday), QString());
    }

private:
    ExportFolder m_folder;
    QRandomGenerator m_ids { 7 };
};

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::SameExportTest)
#include "tst_same_export.moc"
