// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What happened in each quarter to a part of the leads, beside what became of its cohorts. Counted
// by hand.

#include "app/evidence/heat_table.h"
#include "app/evidence/measurement_text.h"
#include "tests/evidence/export_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

/// Of the web three leads came in the first quarter and one in the second, of the fair two in the
/// first. Lead 5 of the fair became MQL and was won in the second quarter.
const QByteArray kSixLeads = "lead id,created date,source,MQL date,close date\n"
                             "1,2025-01-10,Web,2025-02-01,2025-04-20\n"
                             "2,2025-01-11,Web,2025-03-01,\n"
                             "3,2025-02-12,Web,,\n"
                             "4,2025-04-02,Web,2025-05-01,2025-06-01\n"
                             "5,2025-01-20,Fair,2025-04-15,2025-05-20\n"
                             "6,2025-03-30,Fair,,\n";

} // namespace

class InPeriodTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        MeasureOptions options { {}, kToday };
        options.by = { { Dimension::Quarter, Dimension::Source } };
        m_found = measure({ m_folder.write(u"crm.csv"_s, kSixLeads) }, options).value();
    }

    void partOfTheLeads_isCountedByTheDatesOfItsStages()
    {
        const auto *sources = breakdownBy(m_found, { Dimension::Source });
        QCOMPARE(sources->slices.first().names, QStringList { u"Web"_s });
        const QList<InPeriod> web { { QDate(2025, 1, 1), { 3, 2, 0 } },
            { QDate(2025, 4, 1), { 1, 1, 2 } } };
        const QList<InPeriod> fair { { QDate(2025, 1, 1), { 2, 0, 0 } },
            { QDate(2025, 4, 1), { 0, 1, 1 } } };
        QCOMPARE(sources->slices[0].periods, web);
        QCOMPARE(sources->slices[1].periods, fair);
        const QList<InPeriod> all { { QDate(2025, 1, 1), { 5, 2, 0 } },
            { QDate(2025, 4, 1), { 1, 2, 3 } } };
        QCOMPARE(m_found.periods, all);
        QCOMPARE(m_found.all.periods, all);
    }

    void cohortsOfQuarters_haveNone()
    {
        const auto *crossed = breakdownBy(m_found, { Dimension::Quarter, Dimension::Source });
        for (const auto &slice : crossed->slices)
            QVERIFY(slice.periods.isEmpty());
        QCOMPARE(crossed->slices[1].names, (QStringList { u"2025 Q1"_s, u"Web"_s }));
        QCOMPARE(crossed->slices[1].reached, (QList<qint64> { 3, 2, 1 })); // lead 1, won later
    }

    void table_isOfThePartAlone()
    {
        const auto web = periodTable(m_found, { Dimension::Source }, { u"Web"_s });
        QCOMPARE(web.rows.size(), 2);
        QCOMPARE(web.cells[0][0].share, 2.0 / 3);
        QCOMPARE(web.cells[1][1].count, 2);
        QCOMPARE(web.cells[1][1].of, 1);
        QVERIFY(web.cells[1][1].isBeyond);
        QVERIFY(periodTable(m_found, { Dimension::Source }, { u"Nobody"_s }).rows.isEmpty());
    }

    void tableBySource_hasTheStepOfEachQuarter()
    {
        const auto table = periodTable(m_found, Dimension::Source, 0); // Lead → MQL
        QCOMPARE(table.rows[0].name, u"Web"_s);
        QCOMPARE(table.rows[1].name, u"Fair"_s);
        QCOMPARE(table.columns.size(), 2);
        QCOMPARE(table.cells[0][0].share, 2.0 / 3);
        QCOMPARE(table.cells[0][1].share, 1.0);
        QCOMPARE(table.cells[1][0].count, 0);
        QCOMPARE(table.cells[1][1].of, 0);
        QCOMPARE(periodTable(m_found, Dimension::Source).cells[0][1].count, 2); // leads → won
    }

    void textAndJson_nameBothWaysToCount()
    {
        const auto text = measurementText(m_found, { { Dimension::Source } });
        QVERIFY2(text.contains(u"cohort, first contact in"_s), qPrintable(text));
        QVERIFY(text.contains(QRegularExpression(u"source +in period +Lead +MQL +Won"_s)));
        QVERIFY(text.contains(
            QRegularExpression(u"Web +2025 Q2 +1 +1 \\(100.0 %\\) +2 \\(200.0 %\\)"_s)));
        const auto json = QJsonDocument::fromJson(measurementJson(m_found)).object();
        const auto web = json[u"breakdowns"][0][u"slices"][0];
        const auto quarter = web[u"inPeriodByQuarter"][1];
        QCOMPARE(quarter[u"entered"][2][u"count"].toInt(), 2);
        QCOMPARE(quarter[u"conversions"][1][u"percent"].toDouble(), 200.0);
        QVERIFY(web[u"inPeriodByQuarter"][0][u"conversions"][1][u"percent"].toDouble() == 0);
    }

private:
    ExportFolder m_folder;
    Measurement m_found;
};

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::InPeriodTest)
#include "tst_in_period.moc"
