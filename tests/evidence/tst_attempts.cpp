// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How often leads are tried today: counted by the columns that tell, taken, typed. By hand.

#include "app/evidence/measurement_text.h"
#include "app/evidence/take_attempts.h"
#include "app/sla/attempts.h"
#include "tests/evidence/campaign_export.h"
#include "tests/evidence/export_folder.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class AttemptsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void columns_areFoundByTheirNames_data();
    void columns_areFoundByTheirNames();
    void attempts_areCountedByStage();
    void whatIsNoNumber_isLeftOut();
    void duplicates_areCountedOnce();
    void textAndJson_tellThem();
    void attempts_areTakenOfThoseHandedOver();
    void attemptsOfAnyKind_standAsCalls_andSaySo();
    void attemptsOfAnyKind_andKindsToldApart_neverStandTogether();
    void attempts_areStated_andRemoved();
    void noColumn_isSaid();

private:
    [[nodiscard]] Measurement with(const QByteArray &bytes) const
    {
        return measure({ m_folder.write(u"crm.csv"_s, bytes) }, {}, QDate(2026, 10, 31)).value();
    }

    ExportFolder m_folder;
    QRandomGenerator m_ids { 7 };
};

void AttemptsTest::columns_areFoundByTheirNames_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ColumnUse>("way");
    QTest::addRow("contacted") << QByteArray("Number of times contacted") << ColumnUse::Attempts;
    QTest::addRow("activities") << QByteArray("Number of Sales Activities") << ColumnUse::Attempts;
    QTest::addRow("call attempts") << QByteArray("Call attempts") << ColumnUse::Calls;
    QTest::addRow("calls") << QByteArray("Calls") << ColumnUse::Calls;
    QTest::addRow("Anrufe") << QByteArray("Anrufe") << ColumnUse::Calls;
    QTest::addRow("mails") << QByteArray("Emails sent") << ColumnUse::Mails;
    QTest::addRow("voicemails") << QByteArray("Voicemails") << ColumnUse::Voicemails;
    QTest::addRow("social") << QByteArray("LinkedIn messages") << ColumnUse::SocialMessages;
    QTest::addRow("meetings") << QByteArray("Number of meetings") << ColumnUse::Meetings;
}

void AttemptsTest::columns_areFoundByTheirNames()
{
    QFETCH(QByteArray, header);
    QFETCH(ColumnUse, way);
    const auto found = with(
        "Lead ID,Created,Close Date," + header + "\nA,2026-08-01,2026-09-01,3\nB,2026-08-02,,\n");
    QCOMPARE(found.attempts.size(), 1);
    QCOMPARE(found.attempts.first().way, way);
    QCOMPARE(found.attempts.first().stages,
        (QList<StageAttempts> { { 2, 1, 3 }, { 1, 1, 3 } })); // an empty cell: never tried
}

void AttemptsTest::attempts_areCountedByStage()
{
    const auto found = with(campaignExport());
    QCOMPARE(found.attempts.size(), 2);
    QCOMPARE(found.attempts[0].way, ColumnUse::Calls);
    QCOMPARE(found.attempts[0].stages,
        (QList<StageAttempts> { { 10, 6, 13 }, { 6, 6, 13 }, { 3, 3, 8 } }));
    QCOMPARE(found.attempts[1].way, ColumnUse::Mails);
    QCOMPARE(found.attempts[1].stages,
        (QList<StageAttempts> { { 10, 1, 1 }, { 6, 1, 1 }, { 3, 1, 1 } }));
}

void AttemptsTest::whatIsNoNumber_isLeftOut()
{
    const auto found = with("Lead ID,Created,Close Date,Calls\nA,2026-08-01,,3\n"
                            "B,2026-08-02,,often\nC,2026-08-03,,-1\nD,2026-08-04,,5000\n"
                            "E,2026-08-05,,N/A\nF,2026-08-06,,1.0\nG,2026-08-07,,2\n");
    QCOMPARE(found.attempts.first().stages.first(), (StageAttempts { 4, 3, 6 })); // A, E, F, G
}

void AttemptsTest::duplicates_areCountedOnce()
{
    const auto found = with("Lead ID,Created,Close Date,Calls\nA,2026-08-01,,3\nA,2026-08-01,,3\n");
    QCOMPARE(found.attempts.first().stages.first(), (StageAttempts { 1, 1, 3 }));
}

void AttemptsTest::textAndJson_tellThem()
{
    const auto found = with(campaignExport());
    QVERIFY(measurementText(found, {}).contains(
        QRegularExpression(u"calls +MQL +6 +2\\.17 +6 +100\\.0 %"_s)));
    QVERIFY(measurementJson(found).contains("\"perLead\": 1.3,"));
}

/// 13 calls and 1 mail for 6 MQLs, which marketing hands over.
void AttemptsTest::attempts_areTakenOfThoseHandedOver()
{
    const auto taken
        = takeAttempts(smallPlan(), with(campaignExport()), QDate(2026, 10, 31), m_ids).value();
    QCOMPARE(taken.stage, kMql);
    const auto today = attemptsToday(taken.plan);
    QCOMPARE(today.kinds.size(), 2);
    QCOMPARE(today.kinds[0].kind, TouchKind::Call);
    QCOMPARE(today.kinds[0].perLead, Ratio { 2'166'667 });
    QCOMPARE(today.kinds[0].reached, Ratio { 1'000'000 });
    QCOMPARE(today.kinds[0].evidence.mark, EvidenceMark::Measured);
    QCOMPARE(today.kinds[0].evidence.cases, 6);
    QVERIFY(today.kinds[0].evidence.source.startsWith(u"crm.csv"_s));
    QCOMPARE(today.kinds[1].kind, TouchKind::Mail);
    QCOMPARE(today.kinds[1].perLead, Ratio { 166'667 });
    const auto again
        = takeAttempts(taken.plan, with(campaignExport()), QDate(2026, 10, 31), m_ids).value();
    QCOMPARE(again.plan, taken.plan);
}

void AttemptsTest::attemptsOfAnyKind_standAsCalls_andSaySo()
{
    const auto found = with("Lead ID,Created,Close Date,Number of times contacted\n"
                            "A,2026-08-01,2026-09-01,3\nB,2026-08-02,,1\n");
    const auto taken = takeAttempts(smallPlan(), found, QDate(2026, 10, 31), m_ids).value();
    QVERIFY(taken.isOfAnyKind);
    QVERIFY(taken.stage.isNull()); // nothing between first contact and won was measured
    const auto row = taken.plan.attemptsNow.first();
    QCOMPARE(row.perLead, Ratio { 2'000'000 });
    QVERIFY(row.evidence.source.endsWith(u"attempts of any kind"_s));
}

/// 4 attempts of any kind are those calls and mails too, and the other way round.
void AttemptsTest::attemptsOfAnyKind_andKindsToldApart_neverStandTogether()
{
    const QDate day(2026, 10, 31);
    const auto any = with("Lead ID,Created,Close Date,Number of times contacted\n"
                          "A,2026-08-01,2026-09-01,6\nB,2026-08-02,,2\n");
    const auto mails = with("Lead ID,Created,Close Date,Emails sent\nA,2026-08-01,2026-09-01,1\n");
    const auto apart = takeAttempts(smallPlan(), with(campaignExport()), day, m_ids).value().plan;
    QCOMPARE(apart.attemptsNow.size(), 2);
    const auto all = takeAttempts(apart, any, day, m_ids).value();
    QCOMPARE(all.removed, QList { TouchKind::Mail });
    QCOMPARE(attemptsToday(all.plan).perLead, 4.0);
    const auto mailed = takeAttempts(all.plan, mails, day, m_ids).value();
    QCOMPARE(mailed.removed, QList { TouchKind::Call });
    QCOMPARE(attemptsToday(mailed.plan).perLead, 1.0);
    // Calls that somebody stated are no attempts of any kind.
    const auto stated
        = stateAttempts(all.plan, { { TouchKind::Call, { 3'000'000 }, {} } }, m_ids).value();
    QCOMPARE(attemptsToday(takeAttempts(stated, mails, day, m_ids).value().plan).perLead, 4.0);
}

/// What is said again as it was measured stays measured.
void AttemptsTest::attempts_areStated_andRemoved()
{
    const auto measured
        = takeAttempts(smallPlan(), with(campaignExport()), QDate(2026, 10, 31), m_ids).value();
    const QList<StatedAttempts> stated { { TouchKind::Call, { 2'166'667 }, { 1'000'000 } },
        { TouchKind::Social, { 500'000 }, {} } };
    const auto plan = stateAttempts(measured.plan, stated, m_ids).value();
    const auto today = attemptsToday(plan);
    QCOMPARE(today.kinds.size(), 2); // without mails
    QCOMPARE(today.kinds[0].evidence.mark, EvidenceMark::Measured);
    QCOMPARE(today.kinds[1].kind, TouchKind::Social);
    QCOMPARE(today.kinds[1].evidence.mark, EvidenceMark::Estimated);
    QCOMPARE(today.perLead, 2.666667);
    QVERIFY(!today.isMeasured);
    QVERIFY(attemptsToday(measured.plan).isMeasured);
    QVERIFY(stateAttempts(plan, {}, m_ids).value().attemptsNow.isEmpty());
    const auto over = stateAttempts(smallPlan(), { { TouchKind::Call, { 1'000'000'001 } } }, m_ids);
    QCOMPARE(over.error().fault, Fault::OutOfRange);
}

void AttemptsTest::noColumn_isSaid()
{
    const auto found = with("Lead ID,Created,Close Date\nA,2026-08-01,\n");
    QVERIFY(found.attempts.isEmpty());
    QCOMPARE(takeAttempts(smallPlan(), found, QDate(2026, 10, 31), m_ids).error().fault,
        Fault::NoUsableColumn);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::AttemptsTest)
#include "tst_attempts.moc"
