// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Which column is what: guessed, stated, and corrected.

#include "app/evidence/export_survey.h"
#include "app/evidence/header_words.h"
#include "app/evidence/mapping_edit.h"
#include "tests/evidence/export_folder.h"
#include "tests/support/two_quarters.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class ColumnUsesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void columnMap_words_areRead();
    void columnMap_unknownWords_areRefused_data();
    void columnMap_unknownWords_areRefused();
    void headerRank_spelling_doesNotMatter();
    void guess_ids_overlapDecides();
    void guess_ids_differentNames_areFound();
    void guess_ids_runningNumbersLose();
    void guess_ids_datesAndFewCommonWords_proveNothing();
    void guess_wonFlag_isNoDate();
    void guess_dealsWithCreationDate_areDealsOnly();
    void map_overridesTheGuess();
    void map_unknownColumn_listsTheColumns();
    void map_columnWithoutDates_isRefused();
    void map_sourceOfDealsOnly_isRefused();
    void map_datesDecideAmbiguousColumns();
    void column_isTakenForAnotherUse();
    void identifier_isKeptApartForDeals();
    void unusableFile_stillShowsItsColumns();
    void undecidedDates_showTheColumnsAndAsk();
    void stageDate_comesInTheFilesOrder();

private:
    QStringList columnsFor(
        const QByteArray &leads, const QByteArray &deals, const ColumnMap &map = {})
    {
        const auto measurement = measured(write(leads, deals), map);
        return measurement ? measurement->columns : QStringList { measurement.error().detail };
    }
    QStringList write(const QByteArray &leads, const QByteArray &deals)
    {
        return { m_folder.write(u"leads.csv"_s, leads), m_folder.write(u"deals.csv"_s, deals) };
    }

    ExportFolder m_folder;
};

void ColumnUsesTest::columnMap_words_areRead()
{
    const ColumnMap expected {
        { { ColumnUse::LeadId, u"mql_id"_s }, { ColumnUse::ContactDate, u"First contact"_s },
            { ColumnUse::WonDate, u"a=b"_s }, { ColumnUse::Source, u"origin"_s } },
        DateOrder::DayFirst
    };
    QCOMPARE(columnMap({ u"id=mql_id"_s, u"contact=First contact"_s, u"won=a=b"_s,
                           u"Source=origin"_s, u"dates=DMY"_s })
                 .value(),
        expected);
    QCOMPARE(columnMap({ u"dates=mdy"_s }).value().dates, DateOrder::MonthFirst);
    QCOMPARE(columnMap({}).value(), ColumnMap {});
}

void ColumnUsesTest::columnMap_unknownWords_areRefused_data()
{
    QTest::addColumn<QString>("word");
    QTest::addRow("no such use") << u"colour=red"_s;
    QTest::addRow("no column") << u"id="_s;
    QTest::addRow("no equals sign") << u"id"_s;
    QTest::addRow("no such order") << u"dates=ymd"_s;
    QTest::addRow("nothing") << u""_s;
}

void ColumnUsesTest::columnMap_unknownWords_areRefused()
{
    QFETCH(QString, word);
    const auto map = columnMap({ u"id=x"_s, word });
    QVERIFY(!map);
    QCOMPARE(map.error().fault, Fault::UnknownOption);
    QCOMPARE(map.error().subject, word);
}

void ColumnUsesTest::headerRank_spelling_doesNotMatter()
{
    const auto rank = headerRank(ColumnUse::ContactDate, u"first_contact_date"_s);
    QVERIFY(rank > 0);
    QCOMPARE(headerRank(ColumnUse::ContactDate, u"First Contact-Date"_s), rank);
    QVERIFY(headerRank(ColumnUse::ContactDate, u"created"_s) < rank);
    QCOMPARE(headerRank(ColumnUse::ContactDate, u"last_contact"_s), 0);
    QCOMPARE(headerRank(ColumnUse::Source, u"Lead Type"_s), 0);
}

void ColumnUsesTest::guess_ids_overlapDecides()
{
    const auto columns
        = columnsFor("page_id,lead_id,created\np1,A,2018-01-01\np2,B,2018-01-02\n"_ba,
            "page_id,lead_id,won\nq1,B,2018-02-01\nq2,A,2018-02-01\n"_ba);
    QVERIFY(columns.contains(u"lead id: lead_id in leads.csv"_s));
    QVERIFY(columns.contains(u"lead id: lead_id in deals.csv"_s));
}

void ColumnUsesTest::guess_ids_differentNames_areFound()
{
    const auto columns = columnsFor("reference,created\nA,2018-01-01\nB,2018-01-02\n"_ba,
        "deal_id,came from,won\n1,B,2018-02-01\n2,A,2018-02-01\n"_ba);
    QVERIFY(columns.contains(u"lead id: reference in leads.csv"_s));
    QVERIFY(columns.contains(u"lead id: came from in deals.csv"_s));
}

void ColumnUsesTest::guess_ids_runningNumbersLose()
{
    const auto columns
        = columnsFor("#,id,email,created\n1,11,a@x.org,2018-01-01\n2,12,b@x.org,2018-01-02\n"_ba,
            "#,id,lead_id,won\n1,11,12,2018-02-01\n2,12,11,2018-02-01\n"_ba);
    QVERIFY(columns.contains(u"lead id: id in leads.csv"_s));
    QVERIFY(columns.contains(u"lead id: lead_id in deals.csv"_s));
}

void ColumnUsesTest::guess_ids_datesAndFewCommonWords_proveNothing()
{
    const auto paths
        = write("code,who,created\nA,Lind,2018-01-01\nB,Mey,2018-01-02\nC,Oz,2018-01-03\n"_ba,
            "deal,customer,won\n1,Lind,2018-01-01\n2,Zorn,2018-01-02\n3,Yip,2018-01-03\n"_ba);
    QCOMPARE(measured(paths).error(),
        (Error { Fault::NoUsableColumn, u"deals.csv"_s,
            u"looked for: lead id; the columns are: deal, customer, won"_s }));
    const auto stated = measured(paths, columnMap({ u"id=who"_s }).value()).value();
    QVERIFY(stated.columns.contains(u"lead id: customer in deals.csv"_s));
    QCOMPARE(stated.total.won, 1);
}

void ColumnUsesTest::guess_wonFlag_isNoDate()
{
    const auto columns = columnsFor(
        "lead_id,created\nA,2018-01-01\n"_ba, "lead_id,won,close_date\nA,yes,2018-02-01\n"_ba);
    QVERIFY(columns.contains(u"won: close_date in deals.csv"_s));
}

void ColumnUsesTest::guess_dealsWithCreationDate_areDealsOnly()
{
    const auto measurement = measured(write("lead_id,created\nA,2018-01-01\nB,2018-01-01\n"_ba,
        "lead_id,created,closed_at\nA,2018-01-15,2018-02-01\n"_ba));
    QCOMPARE(measurement.value().total.leads, 2);
    QCOMPARE(measurement.value().total.meanDays, 31.0);
}

void ColumnUsesTest::map_overridesTheGuess()
{
    const auto columns
        = columnsFor("lead_id,created,met on,source,fair\nA,2018-01-01,2018-01-05,web,Hanover\n"_ba,
            "lead_id,won_date,paid\nA,2018-02-01,2018-03-01\n"_ba,
            columnMap({ u"contact=Met On"_s, u"won=paid"_s, u"source=fair"_s }).value());
    QCOMPARE(columns,
        (QStringList { u"lead id: lead_id in deals.csv"_s, u"won: paid in deals.csv"_s,
            u"lead id: lead_id in leads.csv"_s, u"first contact: met on in leads.csv"_s,
            u"source: fair in leads.csv"_s }));
}

void ColumnUsesTest::map_unknownColumn_listsTheColumns()
{
    const auto paths
        = write("lead_id,created\nA,2018-01-01\n"_ba, "lead_id,won\nA,2018-02-01\n"_ba);
    QCOMPARE(measured(paths, columnMap({ u"won=closed"_s }).value()).error(),
        (Error { Fault::UnknownColumn, u"deals.csv + leads.csv"_s,
            u"closed; the columns are: lead_id, won in deals.csv; lead_id, created in leads.csv"_s }));
}

void ColumnUsesTest::map_columnWithoutDates_isRefused()
{
    const auto paths
        = write("lead_id,created,note\nA,2018-01-01,soon\n"_ba, "lead_id,won\nA,2018-02-01\n"_ba);
    QCOMPARE(measured(paths, columnMap({ u"contact=note"_s }).value()).error(),
        (Error { Fault::NoUsableColumn, u"leads.csv"_s,
            u"looked for: dates; column note holds too few"_s }));
}

void ColumnUsesTest::map_sourceOfDealsOnly_isRefused()
{
    const auto paths
        = write("lead_id,created\nA,2018-01-01\n"_ba, "lead_id,won,type\nA,2018-02-01,x\n"_ba);
    QCOMPARE(measured(paths, columnMap({ u"source=type"_s }).value()).error().fault,
        Fault::NoUsableColumn);
}

void ColumnUsesTest::map_datesDecideAmbiguousColumns()
{
    const auto paths
        = write("lead_id,created\nA,01/02/2018\n"_ba, "lead_id,won\nA,03/02/2018\n"_ba);
    QCOMPARE(measured(paths).error().fault, Fault::AmbiguousDates);
    const auto dayFirst = measured(paths, columnMap({ u"dates=dmy"_s }).value()).value();
    QCOMPARE(dayFirst.total.meanDays, 2.0); // 1 to 3 February
    QVERIFY(dayFirst.columns.contains(u"won: won in deals.csv (day first)"_s));
    const auto monthFirst = measured(paths, columnMap({ u"dates=mdy"_s }).value()).value();
    QCOMPARE(monthFirst.total.meanDays, 59.0); // 2 January to 2 March
}

void ColumnUsesTest::column_isTakenForAnotherUse()
{
    const auto files
        = surveyFiles({ m_folder.write(u"a.csv"_s, twoQuarters("direct")) }, {}).value();
    const auto mapping = mappingOf(files, {});
    QVERIFY(!mapping.problem);
    QCOMPARE(mapping.columns[3].use, ColumnUse::Channel);
    const auto map = withUse({}, mapping, 3, ColumnUse::Source);
    const auto corrected = mappingOf(files, map);
    QCOMPARE(corrected.columns[3].use, ColumnUse::Source);
    QCOMPARE(corrected.columns[3].confidence, 1.0);
    QVERIFY(!corrected.has(ColumnUse::Channel));
    const auto left = mappingOf(files, withUse(map, corrected, 3, {}));
    QVERIFY(!left.columns[3].use);
    QVERIFY(!left.problem);
}

void ColumnUsesTest::identifier_isKeptApartForDeals()
{
    QByteArray leads = "lead id,other,created date\n";
    QByteArray deals = "ref,key,won date\n";
    for (int lead = 0; lead < 40; ++lead) {
        const auto number = QByteArray::number(5'000 + lead);
        leads += number + ",x" + number + ",2025-01-01\n";
        deals += number + ",x" + number + ",2025-02-01\n";
    }
    const auto files = surveyFiles(
        { m_folder.write(u"a_leads.csv"_s, leads), m_folder.write(u"b_deals.csv"_s, deals) }, {})
                           .value();
    const auto mapping = mappingOf(files, {});
    QCOMPARE(mapping.columns[0].use, ColumnUse::LeadId);
    QCOMPARE(mapping.matchRate.value_or(0), 1.0);
    auto map = withUse({}, mapping, 1, ColumnUse::LeadId);
    map = withUse(map, mappingOf(files, map), 4, ColumnUse::LeadId);
    QCOMPARE(map.names.value(ColumnUse::LeadId), u"other"_s);
    QCOMPARE(map.dealId, u"key"_s);
    const auto corrected = mappingOf(files, map);
    QCOMPARE(corrected.columns[1].use, ColumnUse::LeadId);
    QCOMPARE(corrected.columns[4].use, ColumnUse::LeadId);
    QCOMPARE(corrected.matchRate.value_or(0), 1.0);
}

void ColumnUsesTest::unusableFile_stillShowsItsColumns()
{
    const auto files
        = surveyFiles({ m_folder.write(u"shoes.csv"_s, "size,colour\n42,red\n") }, {}).value();
    const auto mapping = mappingOf(files, {});
    QCOMPARE(mapping.problem->fault, Fault::NoUsableColumn);
    QCOMPARE(mapping.columns.size(), 2);
    QCOMPARE(mapping.columns[1].samples, QStringList { u"red"_s });
}

void ColumnUsesTest::undecidedDates_showTheColumnsAndAsk()
{
    const auto files = surveyFiles({ m_folder.write(u"us.csv"_s,
                                       "lead id,created date,close date\n"
                                       "A-1,03/04/2025,05/06/2025\nA-2,01/02/2025,\n") },
        {})
                           .value();
    const auto mapping = mappingOf(files, {});
    QCOMPARE(mapping.problem->fault, Fault::AmbiguousDates);
    QCOMPARE(mapping.columns[1].use, ColumnUse::ContactDate);
    ColumnMap map;
    map.dates = DateOrder::MonthFirst;
    QVERIFY(!mappingOf(files, map).problem);
}

void ColumnUsesTest::stageDate_comesInTheFilesOrder()
{
    const QByteArray text = "lead id,created date,seen,MQL date,talked,close date\n"
                            "A-1,2025-01-01,2025-01-02,2025-01-03,2025-01-04,2025-01-05\n"
                            "A-2,2025-01-01,2025-01-02,,,\n";
    const auto files = surveyFiles({ m_folder.write(u"s.csv"_s, text) }, {}).value();
    auto mapping = mappingOf(files, {});
    QCOMPARE(mapping.stages, (QStringList { u"Lead"_s, u"MQL"_s, u"Won"_s }));
    auto map = withUse({}, mapping, 2, ColumnUse::StageDate);
    mapping = mappingOf(files, map);
    QVERIFY(!mapping.problem);
    QCOMPARE(mapping.stages, (QStringList { u"Lead"_s, u"seen"_s, u"MQL"_s, u"Won"_s }));
    map = withUse(map, mapping, 4, ColumnUse::StageDate);
    mapping = mappingOf(files, map);
    QCOMPARE(
        mapping.stages, (QStringList { u"Lead"_s, u"seen"_s, u"MQL"_s, u"talked"_s, u"Won"_s }));
    mapping = mappingOf(files, withUse(map, mapping, 2, {}));
    QCOMPARE(mapping.stages, (QStringList { u"Lead"_s, u"MQL"_s, u"talked"_s, u"Won"_s }));
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::ColumnUsesTest)
#include "tst_column_uses.moc"
