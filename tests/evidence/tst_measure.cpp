// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/evidence/export_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

const QByteArray kLeads = "lead_id,created,source\n"
                          "A,2018-01-01,Web\n"
                          "B,2018-01-02,web \n"
                          "C,2018-01-03,Fair\n"
                          "D,2018-01-04,\n"
                          "E,2018-01-05,Fair\n"_ba;
const QByteArray kDeals = "lead_id,won_date\n"
                          "A,2018-01-11 23:00\n" // 10 days
                          "C,2018-02-12 00:00\n" // 40 days
                          "D,2018-01-01\n"_ba; // before the contact

SourceMeasure source(const QString &name, qint64 leads, qint64 won)
{
    SourceMeasure measure;
    measure.source = name;
    measure.leads = leads;
    measure.won = won;
    measure.rate = static_cast<double>(won) / static_cast<double>(leads);
    return measure;
}

} // namespace

class MeasureTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void measure_twoExports_givesEveryFigure();
    void measure_filesInAnyOrder_giveTheSame();
    void measure_oneFileWithBothDates_needsNoId();
    void measure_filesOfOneRole_areAddedUp();
    void measure_unusableRows_saysWhy_data();
    void measure_unusableRows_saysWhy();
    void measure_manyUnusableRows_showsAHundred();
    void measure_sameLeadTwice_countsOnce();
    void measure_emptyRows_areNoRows();
    void measure_badInput_isRefused_data();
    void measure_badInput_isRefused();
    void measure_brokenFile_namesFileAndRow();

private:
    ExportFolder m_folder;
};

void MeasureTest::measure_twoExports_givesEveryFigure()
{
    const auto leads = m_folder.write(u"leads.csv"_s, kLeads);
    const auto deals = m_folder.write(u"deals.csv"_s, kDeals);
    auto total = source({}, 5, 3);
    total.timed = 2;
    total.meanDays = 25;
    total.medianDays = 25;
    total.within30 = 0.5;
    total.within90 = total.within180 = 1;
    auto fair = source(u"Fair"_s, 2, 1);
    fair.timed = 1;
    fair.meanDays = fair.medianDays = 40;
    fair.within90 = fair.within180 = 1;
    auto web = source(u"Web"_s, 2, 1);
    web.timed = 1;
    web.meanDays = web.medianDays = 10;
    web.within30 = web.within90 = web.within180 = 1;

    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.total, total);
    QCOMPARE(measurement.sources, (QList<SourceMeasure> { fair, web, source(u"(none)"_s, 1, 1) }));
    QCOMPARE(measurement.firstContact, QDate(2018, 1, 1));
    QCOMPARE(measurement.lastContact, QDate(2018, 1, 5));
    QCOMPARE(measurement.rows, 8);
    QCOMPARE(measurement.files, (QStringList { u"deals.csv"_s, u"leads.csv"_s }));
    QCOMPARE(measurement.columns,
        (QStringList { u"lead id: lead_id in deals.csv"_s, u"won: won_date in deals.csv"_s,
            u"lead id: lead_id in leads.csv"_s, u"first contact: created in leads.csv"_s,
            u"source: source in leads.csv"_s }));
    QCOMPARE(measurement.unusedCount, 1);
    QCOMPARE(measurement.unused,
        (QList<UnusedRow> {
            { u"deals.csv"_s, 4, u"won 2018-01-01, before the first contact 2018-01-04"_s } }));
}

void MeasureTest::measure_filesInAnyOrder_giveTheSame()
{
    const auto leads = m_folder.write(u"leads.csv"_s, kLeads + "F,never,x\n");
    const auto deals = m_folder.write(u"deals.csv"_s, kDeals + "Z,2018-03-01\n");
    QCOMPARE(measured({ leads, deals }).value(), measured({ deals, leads }).value());
    QCOMPARE(measured({ leads, deals }).value(), measured({ deals, leads, deals }).value());
}

void MeasureTest::measure_oneFileWithBothDates_needsNoId()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "\xEF\xBB\xBF"
        "Name;Create Date;Close Date;Lead Source\r\n"
        "Lind;01.02.2018;11.02.2018 08:00;Web\r\n"
        "Lind;02.02.2018;;Web\r\n"
        "Ortega;03.02.2018;05.03.2018;Fair\r\n"_ba);
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.total.leads, 3);
    QCOMPARE(measurement.total.won, 2);
    QCOMPARE(measurement.total.meanDays, 20.0); // 10 and 30 days
    QCOMPARE(measurement.unusedCount, 0);
}

void MeasureTest::measure_filesOfOneRole_areAddedUp()
{
    const auto first = m_folder.write(u"1.csv"_s, "email,created_at\na@x.org,2018-01-01\n"_ba);
    const auto second = m_folder.write(
        u"2.csv"_s, "Created At,Email\n2018-01-02,B@x.org\n2018-01-03,c@x.org\n"_ba);
    const auto deals = m_folder.write(u"3.csv"_s,
        "contact,created_at,closed_at\nA@X.org,2018-01-02,2018-01-04\nb@x.org,2018-01-02,2018-01-06\n"_ba);
    const auto measurement = measured({ first, second, deals }).value();
    QCOMPARE(measurement.total.leads, 3);
    QCOMPARE(measurement.total.won, 2);
    QCOMPARE(measurement.total.meanDays, 3.5); // 3 and 4 days
}

void MeasureTest::measure_unusableRows_saysWhy_data()
{
    QTest::addColumn<QByteArray>("leadRow");
    QTest::addColumn<QByteArray>("dealRow");
    QTest::addColumn<UnusedRow>("unused");
    const auto lead = [](const QString &reason) { return UnusedRow { u"leads.csv"_s, 7, reason }; };
    const auto deal = [](const QString &reason) { return UnusedRow { u"deals.csv"_s, 5, reason }; };
    QTest::addRow("31 February") << "F,2018-02-31,x"_ba
                                 << ""_ba
                                 << lead(u"the date of first contact 2018-02-31 does not exist"_s);
    QTest::addRow("no contact date") << "F"_ba
                                     << ""_ba << lead(u"no date of first contact"_s);
    QTest::addRow("no lead id") << ",2018-01-01,x"_ba
                                << ""_ba << lead(u"no lead id"_s);
    QTest::addRow("too many cells") << "F,2018-01-01,x,y"_ba
                                    << ""_ba << lead(u"4 cells, but the header has 3"_s);
    QTest::addRow("year 9999") << ""_ba
                               << "B,9999-01-01"_ba
                               << deal(u"the date of winning 9999-01-01 lies in the future"_s);
    QTest::addRow("no won date") << ""_ba
                                 << "B,"_ba << deal(u"no date of winning"_s);
    QTest::addRow("no deal id") << ""_ba
                                << ",2018-03-01"_ba << deal(u"no lead id"_s);
    QTest::addRow("a stranger") << ""_ba
                                << "Z,2018-03-01"_ba << deal(u"no lead has its id"_s);
    QTest::addRow("the same deal twice")
        << ""_ba
        << "A,2018-01-11"_ba << deal(u"the deal stands in an earlier row"_s);
    QTest::addRow("a lead twice") << "A,2018-03-01,x"_ba
                                  << ""_ba << lead(u"the lead stands in an earlier row"_s);
}

void MeasureTest::measure_unusableRows_saysWhy()
{
    QFETCH(QByteArray, leadRow);
    QFETCH(QByteArray, dealRow);
    QFETCH(UnusedRow, unused);
    const auto leads = m_folder.write(u"leads.csv"_s, kLeads + leadRow + '\n');
    const auto deals = m_folder.write(u"deals.csv"_s, kDeals + dealRow + '\n');
    const auto measurement = measured({ leads, deals }).value();
    QVERIFY(measurement.unused.contains(unused));
    QCOMPARE(measurement.unusedCount, 2);
    QCOMPARE(measurement.total.leads, 5);
    QCOMPARE(measurement.total.won, 3);
    QCOMPARE(measurement.rows, 9);
}

void MeasureTest::measure_manyUnusableRows_showsAHundred()
{
    auto leadRows = kLeads;
    for (int row = 0; row < 150; ++row)
        leadRows += "X" + QByteArray::number(row) + ",2018-13-01,\n";
    const auto leads = m_folder.write(u"leads.csv"_s, leadRows);
    const auto deals = m_folder.write(u"deals.csv"_s, kDeals);
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.unusedCount, 151);
    QCOMPARE(measurement.unused.size(), 100);
    QCOMPARE(measurement.unused.first().file, u"deals.csv"_s);
    QCOMPARE(measurement.unused.last().row, 105); // 99 of the leads, the first in row 7
}

void MeasureTest::measure_sameLeadTwice_countsOnce()
{
    const auto leads = m_folder.write(u"leads.csv"_s, kLeads + "A,2018-01-09,Fair\n");
    const auto deals = m_folder.write(u"deals.csv"_s, kDeals + "A,2018-05-05\nA,2018-05-06\n");
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.duplicates, 1);
    QCOMPARE(measurement.furtherDeals, 2);
    QCOMPARE(measurement.total.leads, 5);
    QCOMPARE(measurement.total.won, 3);
    QCOMPARE(measurement.total.meanDays, 25.0);
}

void MeasureTest::measure_emptyRows_areNoRows()
{
    const auto leads = m_folder.write(u"leads.csv"_s, kLeads + ",,\n , ,\n\n");
    const auto deals = m_folder.write(u"deals.csv"_s, kDeals);
    QCOMPARE(measured({ leads, deals }).value().rows, 8);
    QCOMPARE(measured({ leads, deals }).value().unusedCount, 1);
}

void MeasureTest::measure_badInput_isRefused_data()
{
    QTest::addColumn<QByteArray>("leads");
    QTest::addColumn<QByteArray>("deals");
    QTest::addColumn<Error>("error");
    const auto leads = u"leads.csv"_s;
    const auto both = u"deals.csv + leads.csv"_s;
    QTest::addRow("an empty file")
        << ""_ba << kDeals << Error { Fault::NoRows, leads, u"the file is empty"_s };
    QTest::addRow("blank lines") << "\n\r\n"_ba << kDeals
                                 << Error { Fault::NoRows, leads, u"the file is empty"_s };
    QTest::addRow("a header alone")
        << "lead_id,created\n"_ba << kDeals
        << Error { Fault::NoRows, leads, u"there is only a header, in row 1"_s };
    QTest::addRow("no dates")
        << "lead_id,created\nA,yes\n"_ba << kDeals
        << Error { Fault::NoUsableColumn, leads,
               u"looked for: first contact or won; the columns are: lead_id, created"_s };
    QTest::addRow("no leads")
        << kDeals << kDeals
        << Error {
               Fault::NoUsableColumn, both,
               u"looked for: first contact; the columns are: lead_id, won_date in deals.csv; lead_id, won_date in leads.csv"_s
           };
    QTest::addRow("no id") << "name,created\nA,2018-01-01\nA,2018-01-01\nA,2018-01-01\n"_ba
                           << kDeals
                           << Error { Fault::NoUsableColumn, leads,
                                  u"looked for: lead id; the columns are: name, created"_s };
    QTest::addRow("nothing in common")
        << "lead_id,created\nX,2018-01-01\n"_ba << kDeals
        << Error { Fault::NothingToJoin, both,
               u"lead id: lead_id in deals.csv, lead id: lead_id in leads.csv"_s };
    QTest::addRow("day or month") << "lead_id,created\nA,01/02/2018\n"_ba << kDeals
                                  << Error {
                                         Fault::AmbiguousDates, u"created in leads.csv"_s,
                                         u"day or month may come first in every row, as in row 2"_s
                                     };
}

void MeasureTest::measure_badInput_isRefused()
{
    QFETCH(QByteArray, leads);
    QFETCH(QByteArray, deals);
    QFETCH(Error, error);
    const QStringList paths { m_folder.write(u"leads.csv"_s, leads),
        m_folder.write(u"deals.csv"_s, deals) };
    const auto measurement = measured(paths);
    QVERIFY(!measurement);
    QCOMPARE(measurement.error().subject, error.subject);
    QCOMPARE(measurement.error().detail, error.detail);
    QCOMPARE(measurement.error(), error);
}

void MeasureTest::measure_brokenFile_namesFileAndRow()
{
    const auto leads = m_folder.write(u"leads.csv"_s, kLeads);
    const auto broken
        = m_folder.write(u"broken.csv"_s, "lead_id,won_date\nA,\"2018-01-01\nB,2018-01-02\n"_ba);
    QCOMPARE(measured({ leads, broken }).error(),
        (Error { Fault::BrokenQuote, u"broken.csv"_s, u"row 2"_s }));
    const auto binary
        = m_folder.write(u"binary.csv"_s, "lead_id,won_date\nA,2018-01-01\nB,\0\n"_ba);
    QCOMPARE(measured({ leads, binary }).error(),
        (Error { Fault::NotText, u"binary.csv"_s, u"row 3"_s }));
    QCOMPARE(
        measured({ leads, m_folder.path() + u"/absent.csv"_s }).error().fault, Fault::CannotOpen);
    QCOMPARE(measured({ m_folder.path() }).error().fault, Fault::CannotOpen);
    QCOMPARE(measured({}).error().fault, Fault::MissingArgument);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::MeasureTest)
#include "tst_measure.moc"
