// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Tables kept in a spreadsheet that hold more than counts: costs, rates, totals, and many rows.

#include "app/evidence/history_measurement.h"
#include "tests/evidence/export_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

const QStringList kStages { u"Inquiry"_s, u"MQL"_s, u"Won"_s };

} // namespace

class HistoryColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void columns_areStagesByTheirNamesAlone_data();
    void columns_areStagesByTheirNamesAlone();
    void withoutLeadsOrWonDeals_nothingIsMeasured();
    void tableMayBeginWithAStageOfThePlan();
    void plansOwnStage_comesBeforeARoleOfThatName();
    void monthsWithAPoint_proveNoDecimalSign();
    void totals_areLeftOutWhereTheirPartsAreTold();
    void totalsWithoutParts_areNotToldApart();
    void fileTooLarge_isRefused_notCut();
    void manyRows_areAllRead();
};

void HistoryColumnsTest::columns_areStagesByTheirNamesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("stages");
    QTest::addColumn<QStringList>("leftOut");
    const QStringList two { u"Leads"_s, u"Won"_s };
    QTest::newRow("costs first") << u"Quarter,Channel,Spend,Leads,Won,Revenue\n"
                                    "Q1 2025,Web,5000,400,40,400000\n"_s
                                 << two << QStringList { u"Spend"_s };
    QTest::newRow("costs last") << u"Quarter,Leads,MQL,Won,Cost\nQ1 2025,400,100,40,18\n"_s
                                << QStringList { u"Leads"_s, u"MQL"_s, u"Won"_s }
                                << QStringList { u"Cost"_s };
    QTest::newRow("a rate") << u"Quarter,Leads,Won,Win rate\nQ1 2025,400,40,0.10\n"_s << two
                            << QStringList { u"Win rate"_s };
    QTest::newRow("lost deals") << u"Quarter,Leads,Won,Deals lost\nQ1 2025,400,40,20\n"_s << two
                                << QStringList { u"Deals lost"_s };
    QTest::newRow("won first") << u"Quarter,Won,Leads\nQ1 2025,40,400\n"_s << two << QStringList {};
    QTest::newRow("German, many")
        << u"Quartal;Anfragen;MQLs;Angebote;Neukunden;Umsatz in EUR\nQ1 2025;400;100;60;40;9\n"_s
        << QStringList { u"Anfragen"_s, u"MQLs"_s, u"Angebote"_s, u"Neukunden"_s }
        << QStringList {};
}

void HistoryColumnsTest::columns_areStagesByTheirNamesAlone()
{
    QFETCH(QString, text);
    QFETCH(QStringList, stages);
    QFETCH(QStringList, leftOut);
    const auto read = historyTable(text, kStages).value();
    QCOMPARE(read.stages, stages);
    QCOMPARE(read.unusedColumns, leftOut);
    QCOMPARE(read.rows[0].entered.first(), 400);
    QCOMPARE(read.rows[0].entered.last(), 40);
    const auto warnings = historyMeasurement(read, u"History table"_s)->warnings;
    QCOMPARE(std::any_of(warnings.begin(), warnings.end(),
                 [](const Warning &one) { return one.kind == Warning::Kind::UnusedColumns; }),
        !leftOut.isEmpty());
}

void HistoryColumnsTest::withoutLeadsOrWonDeals_nothingIsMeasured()
{
    const auto read = historyTable(u"Quarter,Leads,MQL,Cost\nQ1 2025,400,100,18\n"_s, kStages);
    QCOMPARE(read.error().fault, Fault::Empty);
    QCOMPARE(
        read.error().subject, u"the history table’s columns of leads and won deals (not: Cost)"_s);
}

/// A plan that counts hits knows inquiries as its second stage.
void HistoryColumnsTest::tableMayBeginWithAStageOfThePlan()
{
    const auto read = historyTable(
        u"Quarter,Inquiry,MQL,Won\nQ1 2025,400,100,40\n"_s, QStringList { u"Hit"_s } + kStages);
    QVERIFY(read.has_value());
    QCOMPARE(read->stages, kStages);
}

void HistoryColumnsTest::plansOwnStage_comesBeforeARoleOfThatName()
{
    const QStringList plan { u"Inquiry"_s, u"SQL"_s, u"Bookings"_s };
    const auto read = historyTable(u"Quarter,Inquiry,SQL,Bookings,Revenue per deal\n"
                                   "Q1 2025,400,40,10,7\n"_s,
        plan)
                          .value();
    QCOMPARE(read.stages, plan);
    QCOMPARE(read.rows[0].entered, (QList<qint64> { 400, 40, 10 }));
    QCOMPARE(read.rows[0].amount, -1);
    QCOMPARE(read.unusedColumns, QStringList { u"Revenue per deal"_s });
    const auto other = historyTable(u"Quarter,Leads,Won,Bookings\nQ1 2025,9,4,10\n"_s, kStages);
    QCOMPARE(other->rows[0].amount, 1'000);
}

/// 45,000 for 20 deals are 2,250 each.
void HistoryColumnsTest::monthsWithAPoint_proveNoDecimalSign()
{
    const auto read = historyTable(
        u"Monat;Leads;Won;Umsatz\n01.2025;200;20;45.000\n02.2025;210;21;46.000\n"_s, kStages)
                          .value();
    QCOMPARE(read.rows[0].amount, 4'500'000);
    const auto rates
        = historyTable(u"Monat;Leads;Won;Umsatz;Quote\nJan 2025;200;20;45.000;0.1\n"_s, kStages);
    QCOMPARE(rates->rows[0].amount, 4'500'000);
    QCOMPARE(rates->unusedColumns, QStringList { u"Quote"_s });
}

void HistoryColumnsTest::totals_areLeftOutWhereTheirPartsAreTold()
{
    const auto read = historyTable(u"Quarter;Channel;Segment;Leads;Won\n"
                                   "Q1 2025;Web;Automotive;100;10\n"
                                   "Q1 2025;Web;Retail;50;5\n"
                                   "Q1 2025;Web;All;150;15\n" // of its two segments
                                   "Q1 2025;Fairs;All;900;90\n" // told by nothing else
                                   "Q1 2025;All;Automotive;100;10\n" // of its one channel
                                   "Q1 2025;Total;;1050;105\n"
                                   "Q2 2025;All;All;70;7\n" // told by nothing else
                                   "Total;;;1120;112\n"_s,
        kStages)
                          .value();
    QCOMPARE(read.rows.size(), 4);
    QCOMPARE(read.totals, 4);
    QCOMPARE(read.rows[2].channel, u"Fairs"_s);
    QCOMPARE(read.rows[2].segment, QString());
    QCOMPARE(read.rows[3].channel, QString());
    const auto measured = historyMeasurement(read, u"History table"_s).value();
    QCOMPARE(measured.all.reached, (QList<qint64> { 1'120, 112 }));
    QCOMPARE(measured.warnings.last().kind, Warning::Kind::TotalRows);
}

/// The web's and the fairs' together: 1,000.
void HistoryColumnsTest::totalsWithoutParts_areNotToldApart()
{
    const auto read = historyTable(u"Quarter;Channel;Segment;Leads;Won\n"
                                   "Q1 2025;Web;Automotive;100;10\nQ1 2025;Fairs;All;900;90\n"_s,
        kStages)
                          .value();
    QCOMPARE(historyMeasurement(read, {})->all.reached, (QList<qint64> { 1'000, 100 }));
    QCOMPARE(read.totals, 0);
}

void HistoryColumnsTest::fileTooLarge_isRefused_notCut()
{
    const ExportFolder folder;
    QByteArray text = "Quarter;Channel;Leads;Won\n";
    text += QByteArray("Q1 2025;Web;100;10\n").repeated((16 << 20) / 19 + 1);
    const auto read = historyTableIn(folder.write(u"large.csv"_s, text), kStages);
    QCOMPARE(read.error().fault, Fault::TooManyEntries);
    QCOMPARE(read.error().subject, u"large.csv"_s);
}

/// Compared each with each, these took half a minute.
void HistoryColumnsTest::manyRows_areAllRead()
{
    QString text = u"Quarter;Channel;Leads;Won\n"_s;
    for (int row = 0; row < 28'000; ++row)
        text += u"2025-01;C%1;100;10\n"_s.arg(row);
    QCOMPARE(historyTable(text, kStages)->rows.size(), 28'000);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::HistoryColumnsTest)
#include "tst_history_columns.moc"
