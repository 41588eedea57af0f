// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/mapping.h"
#include "tests/evidence/export_folder.h"

#include <QRegularExpression>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace lockstep::test {

// The same three leads in every way that systems write them: won after 10 and 30 days, one open;
// deals of 1,234.50 and 2,000.00. Mean 20 days, mean deal 1,617.25.

class DialectsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anyDialect_givesTheSame_data();
    void anyDialect_givesTheSame();
    void encodings_areRecognised_data();
    void encodings_areRecognised();
    void windows1252_farDown_isFound();
    void stageNames_tellHowFarLeadsCame();
    void stageDates_tellTimesOfEachStep();
    void identifiers_inOtherSpellings_areJoinedAndSaid();
    void identifiers_thatDifferByCase_stayApart();
    void orderTheOtherWayRound_farDown_isRefused();
    void severalCurrencies_areAskedFor();
    void otherFormats_areNamed_data();
    void otherFormats_areNamed();
    void mapping_tellsUseConfidenceAndSamples();
    void mapping_isRememberedByItsHeader();
    void cancel_endsReading();

private:
    ExportFolder m_folder;
};

void DialectsTest::anyDialect_givesTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("commas, ISO dates") << "id,created,won,amount\n"
                                          "1,2018-01-01,2018-01-11,1234.50\n"
                                          "2,2018-01-02,2018-02-01,2000\n3,2018-01-03,,\n"_ba;
    QTest::addRow("semicolons, German") << "Nr;Erstellt am;Gewonnen am;Betrag\r\n"
                                           "1;01.01.2018;11.01.2018;\"1.234,50 €\"\r\n"
                                           "2;02.01.2018;01.02.2018;2.000,00 €\r\n"
                                           "3;03.01.2018;;\r\n"_ba;
    QTest::addRow("tabs, day first, times") << "id\tcreated\twon\tamount\n"
                                               "1\t01/01/2018 08:00\t11/01/2018 9:30\t1,234.50\n"
                                               "2\t02/01/2018 08:00\t01/02/2018 9:30\t2,000.00\n"
                                               "3\t13/01/2018 08:00\t\t\n"_ba;
    QTest::addRow("bars, month first, zones")
        << "id|created|won|amount\n1|1/1/2018 08:00 PM +0100|1/11/2018 09:30 AM Z|$1,234.50\n"
           "2|1/2/2018 08:00|2/1/2018 9:30|$2,000.00\n3|1/30/2018 08:00||\n"_ba;
    QTest::addRow("serial numbers, N/A") << "id^created^won^amount\n1^43101^43111^1234.5\n"
                                            "2^43102.75^43132^2000\n3^43103^N/A^null\n"_ba;
    QTest::addRow("titles above the header")
        << "Deals of last year,,,\n\"exported by Mara, 2 May\",,,\n,,,\n"
           "id,created,won,amount\n1,2018-01-01,2018-01-11,1 234.50\n"
           "2,2018-01-02,2018-02-01,2 000.00\n3,2018-01-03,,\n"_ba;
    QTest::addRow("a line that names the separator")
        << "sep=;\nid;created;won;amount\n1;2018-01-01;2018-01-11;1234,50\n"
           "2;2018-01-02;2018-02-01;2000,00\n3;2018-01-03;;\n"_ba;
    QTest::addRow("quotes around everything, Swiss thousands")
        << "\"id\",\"created\",\"won\",\"amount\"\n"
           "\"1\",\"2018-01-01\",\"2018-01-11\",\"CHF 1'234.50\"\n"
           "\"2\",\"2018-01-02\",\"2018-02-01\",\"CHF 2'000.00\"\n\"3\",\"2018-01-03\",\"\",\"-\"\n"_ba;
}

void DialectsTest::anyDialect_givesTheSame()
{
    QFETCH(QByteArray, text);
    const auto measurement = measured({ m_folder.write(u"crm.csv"_s, text) }).value();
    QCOMPARE(measurement.total.leads, 3);
    QCOMPARE(measurement.total.won, 2);
    QCOMPARE(measurement.total.meanDays, 20.0);
    QCOMPARE(measurement.all.deals.cases, 2);
    QCOMPARE(measurement.all.deals.mean, 161'725.0); // hundredths
    QCOMPARE(measurement.unusedCount, 0);
}

void DialectsTest::encodings_areRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto text = u"id,created,won,source\n1,2018-01-01,2018-01-11,Empf\u00E4nger \u20AC\n"_s;
    QTest::addRow("UTF-8") << text.toUtf8();
    QTest::addRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
    const auto wide = [&text](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        QStringEncoder encoder(encoding, flag);
        return QByteArray(encoder(text));
    };
    QTest::addRow("UTF-16") << wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::addRow("UTF-16 without a mark")
        << wide(QStringConverter::Utf16LE, QStringConverter::Flag::Default);
    QTest::addRow("UTF-16, big end first, without a mark")
        << wide(QStringConverter::Utf16BE, QStringConverter::Flag::Default);
    QTest::addRow("Windows-1252")
        << text.toUtf8().replace("\xC3\xA4", "\xE4").replace("\xE2\x82\xAC", "\x80");
}

void DialectsTest::encodings_areRecognised()
{
    QFETCH(QByteArray, bytes);
    const auto measurement = measured({ m_folder.write(u"crm.csv"_s, bytes) }).value();
    QCOMPARE(measurement.sources.first().source, u"Empf\u00E4nger \u20AC"_s);
}

void DialectsTest::windows1252_farDown_isFound()
{
    QByteArray text = "id,created,won,source\n";
    for (int row = 0; row < 20'000; ++row) // far more than the beginning that is looked at
        text += QByteArray::number(row) + ",2018-01-01,2018-01-11,plain source of a long name\n";
    text += "x,2018-01-01,,K\xF6ln\n";
    const auto measurement = measured({ m_folder.write(u"crm.csv"_s, text) }).value();
    QCOMPARE(measurement.total.leads, 20'001);
    QCOMPARE(measurement.sources.last().source, u"K\u00F6ln"_s);
}

void DialectsTest::stageNames_tellHowFarLeadsCame()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "id,created,status\n1,2018-01-01,New\n2,2018-01-02,MQL\n3,2018-01-03,Sales Qualified\n"
        "4,2018-01-04,Closed Won\n5,2018-01-05,Closed Lost\n6,2018-01-06,Rejected\n"
        "7,2018-01-07,Nurture\n8,2018-01-08,Sulking\n"_ba);
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.stages, (QStringList { u"Lead"_s, u"MQL"_s, u"SQL"_s, u"Won"_s }));
    QCOMPARE(measurement.all.reached, (QList<qint64> { 8, 3, 2, 1 }));
    QCOMPARE(measurement.all.lost, 1);
    QCOMPARE(measurement.all.rejected, 1);
    QCOMPARE(measurement.all.recycled, 1);
    QCOMPARE(measurement.unknownStages, 1);
    QCOMPARE(measurement.all.winNarrow.cases, 2); // won and lost
    QCOMPARE(measurement.all.winBroad.cases, 2); // all that came to SQL
    QCOMPARE(measurement.all.standing, (QList<qint64> { 2, 1, 1, 0 })); // New, Sulking; MQL; SQL
}

void DialectsTest::stageDates_tellTimesOfEachStep()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "id,created,Became MQL Date,SQL Date,won\n1,2018-01-01,2018-01-03,2018-01-10,2018-01-20\n"
        "2,2018-01-01,2018-01-05,2018-01-10,\n3,2018-01-01,,2018-01-31,2018-02-10\n"
        "4,2018-01-01,2018-01-09,2018-01-04,\n"_ba);
    const auto measurement = measured({ path }).value();
    QCOMPARE(measurement.all.reached, (QList<qint64> { 4, 4, 4, 2 }));
    QCOMPARE(measurement.all.times[0].mean, 14 / 3.0); // 2, 4 and 8 days
    QCOMPARE(measurement.all.times[1].mean, 6.0); // 7 and 5; backwards and skipped ones not
    QCOMPARE(measurement.all.times[2].median, 10.0);
    QCOMPARE(measurement.skipped, 1);
    QCOMPARE(measurement.all.skipped, (QList<qint64> { 0, 1, 0, 0 })); // the third lead, MQL
    QCOMPARE(measurement.disordered, 1);
    QCOMPARE(measurement.unused.first().reason, u"SQL 2018-01-04, before MQL 2018-01-09"_s);
    const auto stated
        = measured({ path }, columnMap({ u"stages=Lead,SQL Date,Won"_s }).value()).value();
    QCOMPARE(stated.all.reached, (QList<qint64> { 4, 4, 2 }));
}

void DialectsTest::identifiers_inOtherSpellings_areJoinedAndSaid()
{
    const auto leads = m_folder.write(u"leads.csv"_s,
        "lead_id,created\n00123,2018-01-01\n00124,2018-01-01\nAB 7,2018-01-01\n"_ba);
    const auto deals = m_folder.write(
        u"deals.csv"_s, "lead_id,won\n123,2018-01-11\n124,2018-01-11\nab7,2018-01-11\n"_ba);
    const auto measurement = measured({ leads, deals }).value();
    QCOMPARE(measurement.total.won, 3);
    QVERIFY(measurement.joint.isLoose);
    QCOMPARE(measurement.joint.spelledOtherwise, 3);
    const auto isSaid = std::any_of(measurement.warnings.begin(), measurement.warnings.end(),
        [](const Warning &warning) { return warning.kind == Warning::Kind::LooseIdentifiers; });
    QVERIFY(isSaid);
}

void DialectsTest::identifiers_thatDifferByCase_stayApart()
{
    const auto leads = m_folder.write(
        u"leads.csv"_s, "lead_id,created\nQ7a,2018-01-01\nQ7A,2018-01-02\nq7a,2018-01-03\n"_ba);
    const auto deals = m_folder.write(u"deals.csv"_s, "lead_id,won\nQ7A,2018-01-12\n"_ba);
    const auto measurement = measured({ leads, deals }).value();
    QVERIFY(!measurement.joint.isLoose);
    QCOMPARE(measurement.total.leads, 3);
    QCOMPARE(measurement.total.meanDays, 10.0);
}

void DialectsTest::orderTheOtherWayRound_farDown_isRefused()
{
    QByteArray text = "id,created,won\n";
    for (int row = 0; row < 6'000; ++row)
        text += QByteArray::number(row) + ",25/01/2018,26/01/2018\n";
    text += "x,01/25/2018,\n";
    const auto refused = measured({ m_folder.write(u"crm.csv"_s, text) });
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::AmbiguousDates);
    QVERIFY(refused.error().detail.contains(u"row 6002"_s));
}

void DialectsTest::severalCurrencies_areAskedFor()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "id,created,won,amount,currency\n1,2018-01-01,2018-01-11,100,EUR\n"
        "2,2018-01-01,2018-01-11,200,USD\n"_ba);
    const auto refused = measured({ path });
    QVERIFY(!refused);
    QCOMPARE(refused.error(),
        (Error { Fault::SeveralCurrencies, u"crm.csv"_s, u"EUR in row 2, USD in row 3"_s }));
    const auto told = measured({ path }, columnMap({ u"rate.USD=0.9"_s }).value()).value();
    QCOMPARE(told.all.deals.sum, 28'000); // 100.00 and 180.00
    QCOMPARE(told.currency, u"EUR"_s);
}

void DialectsTest::otherFormats_areNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("detail");
    QTest::addRow("XLSX") << "PK\x03\x04 and so on"_ba << Fault::NotDelimited
                          << u"a zip archive or an XLSX workbook"_s;
    QTest::addRow("XLS") << "\xD0\xCF\x11\xE0 and so on"_ba << Fault::NotDelimited
                         << u"an XLS workbook"_s;
    QTest::addRow("a web page") << "<html><table>"_ba << Fault::NotDelimited << u"a web page"_s;
    QTest::addRow("nothing") << ""_ba << Fault::NoRows << u"the file is empty"_s;
    QTest::addRow("a header alone")
        << "id,created,won\n"_ba << Fault::NoRows << u"there is only a header, in row 1"_s;
    QTest::addRow("a quote that is never closed")
        << "id,created,won\n1,2018-01-01,\"x\n2,2018-01-02,\n"_ba << Fault::BrokenQuote
        << u"row 2"_s;
    QTest::addRow("20 MB in one line")
        << "id,created\n" + QByteArray(20'000'000, 'x') << Fault::LineTooLong << u"row 2"_s;
}

void DialectsTest::otherFormats_areNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Fault, fault);
    QFETCH(QString, detail);
    const auto refused = measured({ m_folder.write(u"crm.csv"_s, bytes) });
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error { fault, u"crm.csv"_s, detail }));
}

void DialectsTest::mapping_tellsUseConfidenceAndSamples()
{
    const auto path = m_folder.write(u"crm.csv"_s,
        "lead_id,created,closed,origin,remark\nA,03.02.2018,05.03.2018,Web,x\nB,04.02.2018,,Fair,y\n"_ba);
    const auto mapping = mappingOf({ path }, {}).value();
    QCOMPARE(mapping.columns.size(), 5);
    QCOMPARE(mapping.columns[1].use, ColumnUse::ContactDate);
    QCOMPARE(mapping.columns[1].samples, (QStringList { u"03.02.2018"_s, u"04.02.2018"_s }));
    QVERIFY(mapping.columns[1].confidence > 0.6 && mapping.columns[1].confidence < 1);
    QCOMPARE(mapping.columns[3].use, ColumnUse::Source);
    QVERIFY(!mapping.columns[4].use);
    const auto corrected = mappingOf({ path }, columnMap({ u"source=remark"_s }).value()).value();
    QCOMPARE(corrected.columns[4].use, ColumnUse::Source);
    QCOMPARE(corrected.columns[4].confidence, 1.0);
    QVERIFY(!corrected.columns[3].use);
}

void DialectsTest::mapping_isRememberedByItsHeader()
{
    QMap<QString, QStringList> kept;
    const MapMemory memory { [&](const QString &key) { return kept.value(key); },
        [&](const QString &key, const QStringList &arguments) { kept.insert(key, arguments); } };
    const auto first = m_folder.write(u"may.csv"_s, "id,created,won,fair\n1,2018-01-01,,x\n"_ba);
    const auto second = m_folder.write(u"june.csv"_s, "id,created,won,fair\n2,2018-02-01,,y\n"_ba);
    const auto map = columnMap({ u"source=fair"_s, u"rate.USD=0.5"_s, u"join=id=ref"_s,
                                   u"stages=A,B"_s, u"decimal=comma"_s, u"dates=dmy"_s })
                         .value();
    memory.keep(mappingOf({ first }, {}).value().headerKey, mapArguments(map));
    QCOMPARE(rememberedMap({ second }, memory).value(), map);
    const auto other = m_folder.write(u"other.csv"_s, "id,created,won\n2,2018-02-01,\n"_ba);
    QCOMPARE(rememberedMap({ other }, memory).value(), ColumnMap {});
}

void DialectsTest::cancel_endsReading()
{
    QByteArray text = "id,created,won\n";
    for (int row = 0; row < 100'000; ++row)
        text += QByteArray::number(row) + ",2018-01-01,2018-01-02\n";
    const auto path = m_folder.write(u"crm.csv"_s, text);
    MeasureOptions options { {}, kToday };
    ReadProgress last;
    double second = 0;
    options.watch.seconds = [&second] { return second += 1; };
    options.watch.tell = [&last](const ReadProgress &progress) { last = progress; };
    QCOMPARE(measure({ path }, options).value().total.leads, 100'000);
    QCOMPARE(last.bytes, last.totalBytes);
    QVERIFY(last.rowsPerSecond > 0);
    QCOMPARE(last.secondsLeft, 0.0);
    options.watch.isCancelled = [&last] { return last.rows > 30'000; };
    last = {};
    QCOMPARE(measure({ path }, options).error().fault, Fault::Cancelled);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::DialectsTest)
#include "tst_dialects.moc"
