// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Files that are nearly in order, and what is said about the rest. All worked by hand.

#include "app/evidence/date_number.h"
#include "app/evidence/file_encoding.h"
#include "app/evidence/mapping.h"
#include "tests/evidence/export_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class OddFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Rows 3 and 5 end early; row 6 is wider, but nothing stands there.
    void shortRows_areEmptyBehind_andSaid()
    {
        const auto path = m_folder.write(u"crm.csv"_s,
            "id,created,won,source\n1,2025-01-01,2025-01-11,Web\n2,2025-01-01\n"
            "3,2025-01-01,,Web\n4,2025-01-01,2025-01-11\n5,2025-01-01,,Web,,\n");
        const auto measurement = measured({ path }).value();
        QCOMPARE(measurement.total.leads, 5);
        QCOMPARE(measurement.total.won, 2);
        QCOMPARE(measurement.unusedCount, 0);
        QCOMPARE(measurement.readings.first().shortRows, 2);
        QCOMPARE(measurement.readings.first().firstShortRows, (QList<qint64> { 3, 5 }));
        QCOMPARE(warningsOf(measurement, Warning::Kind::ShortRows), 1);
    }

    void strayByte_leavesAFileUtf8_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addRow("in the first part") << 3;
        QTest::addRow("far down") << 20'000;
    }

    /// One cell was pasted from elsewhere; its two bytes are the only ones that are no UTF-8.
    void strayByte_leavesAFileUtf8()
    {
        QFETCH(int, rows);
        QByteArray text = "id,created,won,source\n";
        for (int row = 0; row < rows; ++row)
            text
                += QByteArray::number(row) + ",2018-01-01,2018-01-11,M\xC3\xBCnchen und Umgebung\n";
        text += "x,2018-01-01,,K\xF6ln\n";
        text += "y,2018-01-01,,Gr\xE4z\n";
        const auto measurement = measured({ m_folder.write(u"crm.csv"_s, text) }).value();
        QCOMPARE(measurement.sources.first().source, u"M\u00FCnchen und Umgebung"_s);
        QCOMPARE(measurement.sources.last().source, u"K\u00F6ln"_s);
        const auto &reading = measurement.readings.first();
        QCOMPARE(reading.encoding, u"UTF-8"_s);
        QCOMPARE(reading.strayBytes, 2);
        QCOMPARE(reading.strayRow, rows + 2);
        QCOMPARE(warningsOf(measurement, Warning::Kind::StrayBytes), 1);
    }

    void windows1252_isSaid()
    {
        const auto path = m_folder.write(
            u"crm.csv"_s, "id,created,won,source\n1,2018-01-01,,Web\n2,2018-01-01,,K\xF6ln\n");
        const auto measurement = measured({ path }).value();
        QCOMPARE(measurement.sources.first().source, u"K\u00F6ln"_s);
        QCOMPARE(measurement.readings.first().encoding, u"Windows-1252"_s);
        QCOMPARE(measurement.readings.first().strayRow, 3);
        QCOMPARE(warningsOf(measurement, Warning::Kind::NotUtf8), 1);
    }

    void charactersOfUtf8_areCounted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("characters");
        QTest::addColumn<qint64>("strayBytes");
        QTest::addRow("ASCII") << "plain text of some length"_ba << qint64 { 0 } << qint64 { 0 };
        QTest::addRow("two, three and four bytes")
            << "\xC3\xBC \xE2\x82\xAC \xF0\x9F\x98\x80"_ba << qint64 { 3 } << qint64 { 0 };
        QTest::addRow("overlong") << "\xC0\xAF"_ba << qint64 { 0 } << qint64 { 2 };
        QTest::addRow("half a pair of UTF-16") << "\xED\xA0\x80"_ba << qint64 { 0 } << qint64 { 3 };
        QTest::addRow("beyond the last character")
            << "\xF4\x90\x80\x80"_ba << qint64 { 0 } << qint64 { 4 };
        QTest::addRow("cut off at the end") << "x\xE2\x82"_ba << qint64 { 0 } << qint64 { 2 };
        QTest::addRow("one alone between letters")
            << "K\xF6ln \xC3\xBC"_ba << qint64 { 1 } << qint64 { 1 };
    }

    void charactersOfUtf8_areCounted()
    {
        QFETCH(QByteArray, bytes);
        Utf8Counter whole;
        whole.add(bytes);
        const auto count = whole.finish();
        QTEST(count.characters, "characters");
        QTEST(count.strayBytes, "strayBytes");
        Utf8Counter pieces;
        for (qsizetype at = 0; at < bytes.size(); ++at)
            pieces.add(QByteArrayView(bytes).sliced(at, 1));
        const auto again = pieces.finish();
        QCOMPARE(again.characters, count.characters);
        QCOMPARE(again.strayBytes, count.strayBytes);
    }

    void delimiter_isStatedOrFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("name");
        QTest::addRow("colon, found")
            << "id:created:won\n1:2018-01-01:2018-01-11\n2:2018-01-01:\n"_ba << QStringList()
            << u"colon"_s;
        QTest::addRow("space, found")
            << "id created won\n1 2018-01-01 2018-01-11\n2 2018-01-01 -\n"_ba << QStringList()
            << u"space"_s;
        QTest::addRow("times do not count")
            << "id,created,won\n1,2018-01-01 08:00:00,2018-01-11 08:00:00\n2,2018-01-01 09:00:00,\n"_ba
            << QStringList() << u"comma"_s;
        // Commas would cut every row into equally many, too.
        QTest::addRow("stated") << "id#created#won#a,b,c,d\n1#2018-01-01#2018-01-11#x,y,z,w\n"
                                   "2#2018-01-01##x,y,z,w\n"_ba
                                << QStringList { u"delimiter=#"_s } << u"#"_s;
        QTest::addRow("stated by its name")
            << "id|created|won|a,b,c,d\n1|2018-01-01|2018-01-11|x,y,z,w\n2|2018-01-01||x,y,z,w\n"_ba
            << QStringList { u"delimiter=bar"_s } << u"bar"_s;
    }

    void delimiter_isStatedOrFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, arguments);
        const auto measurement
            = measured({ m_folder.write(u"crm.csv"_s, text) }, columnMap(arguments).value())
                  .value();
        QCOMPARE(measurement.total.leads, 2);
        QCOMPARE(measurement.total.won, 1);
        QCOMPARE(measurement.total.meanDays, 10.0);
        QTEST(measurement.readings.first().delimiter, "name");
    }

    void delimiterWords_areReadBack()
    {
        QCOMPARE(columnMap({ u"delimiter=tab"_s }).value().delimiter, '\t');
        for (const char *word :
            { "delimiter=;", "delimiter=tab", "delimiter=space", "delimiter=~" }) {
            const auto map = columnMap({ QString::fromLatin1(word) }).value();
            QCOMPARE(columnMap(mapArguments(map)).value(), map);
        }
        for (const char *word : { "delimiter=x", "delimiter=7", "delimiter=\"", "delimiter=ab" })
            QCOMPARE(columnMap({ QString::fromLatin1(word) }).error().fault, Fault::UnknownOption);
    }

    void delimiterAtRowEnds_keepsTheHeader_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("of the rows")
            << "id,created,won\n1,2018-01-01,2018-01-11,\n2,2018-01-01,,\n"_ba;
        QTest::addRow("of the header")
            << "id,created,won,\n1,2018-01-01,2018-01-11\n2,2018-01-01,\n"_ba;
        QTest::addRow("of both")
            << "id,created,won,\n1,2018-01-01,2018-01-11,\n2,2018-01-01,,\n"_ba;
        QTest::addRow("below a title")
            << "Leads\nid,created,won\n1,2018-01-01,2018-01-11,\n2,2018-01-01,,\n"_ba;
    }

    void delimiterAtRowEnds_keepsTheHeader()
    {
        QFETCH(QByteArray, text);
        const auto measurement = measured({ m_folder.write(u"crm.csv"_s, text) }).value();
        QCOMPARE(measurement.total.leads, 2);
        QCOMPARE(measurement.total.won, 1);
        QCOMPARE(measurement.unusedCount, 0);
        QCOMPARE(measurement.readings.first().shortRows, 0);
        QVERIFY(measurement.columns.contains(u"won: won in crm.csv"_s));
    }

    void identifierOfAnyName_findsDuplicates_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char *header :
            { "id", "Opportunity ID", "Deal ID", "Record ID", "Vorgangsnummer" })
            QTest::addRow("%s", header) << QByteArray(header);
    }

    void identifierOfAnyName_findsDuplicates()
    {
        QFETCH(QByteArray, header);
        const auto path = m_folder.write(u"crm.csv"_s,
            header
                + ",Created,Won date,Account ID\n1,2025-01-01,2025-01-11,A\n2,2025-01-02,,A\n"
                  "3,2025-01-02,,B\n1,2025-01-01,2025-01-11,A\n2,2025-01-02,,A\n");
        const auto measurement = measured({ path }).value();
        QCOMPARE(measurement.total.leads, 3);
        QCOMPARE(measurement.total.won, 1);
        QCOMPARE(measurement.duplicates, 2);
    }

    void dates_inFurtherForms_data()
    {
        QTest::addColumn<QByteArray>("contact");
        QTest::addColumn<QByteArray>("won");
        const auto row = [](const char *name, const char *contact, const char *won) {
            QTest::addRow("%s", name) << QByteArray(contact) << QByteArray(won);
        };
        row("weekday, as in mails", "\"Mon, 19 Feb 2024\"", "\"Thu, 29 Feb 2024 10:00:00 +0100\"");
        row("weekday, American", "\"Monday, February 19, 2024\"",
            "\"Thursday, February 29, 2024\"");
        row("weekday, German", "\"Mo, 19.02.2024\"", "Do. 29.02.2024 10:15");
        row("weekday, as in browsers", "Mon Feb 19 2024 10:00:00 GMT+0100 (Central European Time)",
            "Thu Feb 29 2024");
        row("one number", "20240219", "20240229");
        row("one number and a time", "20240219T101500Z", "20240229 10:15");
        row("seconds", "1708300800", "1709164800"); // both midnight, by `date -u -d`
        row("milliseconds", "1708383599000", "1709164800123"); // the first at 22:59:59
        row("named zone behind", "2024-02-19T10:00:00+01:00[Europe/Berlin]",
            "2024-02-29T10:00:00.123Z[UTC]");
    }

    void dates_inFurtherForms()
    {
        QFETCH(QByteArray, contact);
        QFETCH(QByteArray, won);
        const auto path = m_folder.write(
            u"leads.csv"_s, "Lead ID,Created,Won date\nA," + contact + ',' + won + '\n');
        const auto measurement = measured({ path }).value();
        QCOMPARE(measurement.firstContact, QDate(2024, 2, 19));
        QCOMPARE(measurement.total.won, 1);
        QCOMPARE(measurement.total.meanDays, 10.0);
        QCOMPARE(measurement.unusedCount, 0);
    }

    void numbersThatAreNoDates_areNone()
    {
        QVERIFY(!dateNumberOf(20241301)); // no thirteenth month
        const auto path = m_folder.write(u"leads.csv"_s,
            "Lead ID,Created,Won "
            "date\nA,20240219,10000001\nB,20240220,99999999\nC,20240221,20240301\n");
        QCOMPARE(measured({ path }).error().fault, Fault::NoUsableColumn);
    }

    /// Who, when it came, at which stage it stands, when it was won and for how much.
    void noHeader_isGuessed_andSaid()
    {
        const auto path = m_folder.write(u"crm.csv"_s,
            "x1,2025-01-01,Closed Won,2025-01-11,100.00\nx2,2025-01-02,MQL,,\n"
            "x3,2025-01-03,Closed Won,2025-02-02,300.50\nx1,2025-01-01,Closed "
            "Won,2025-01-11,100.00\n"
            "x4,2025-01-03,New,,\nx5,2025-01-03,New,,\nx6,2025-01-03,New,,\nx7,2025-01-03,New,,\n"
            "x8,2025-01-03,New,,\nx9,2025-01-03,New,,\n");
        const auto measurement = measured({ path }).value();
        QCOMPARE(measurement.total.leads, 9);
        QCOMPARE(measurement.duplicates, 1);
        QCOMPARE(measurement.total.meanDays, 20.0);
        QCOMPARE(measurement.all.deals.sum, 40'050);
        QCOMPARE(measurement.all.reached, (QList<qint64> { 9, 3, 2 }));
        QCOMPARE(warningsOf(measurement, Warning::Kind::NoHeader), 1);
        QVERIFY(measurement.columns.contains(u"first contact: column 2 in crm.csv"_s));
        const auto mapping = mappingOf({ path }, {}).value();
        QCOMPARE(mapping.columns[3].use, ColumnUse::WonDate);
        QVERIFY(mapping.columns[3].confidence < 0.7); // a guess
    }

    void noHeader_twoFiles_areJoined()
    {
        const auto leads = m_folder.write(
            u"leads.csv"_s, "x1,2025-01-01\nx2,2025-01-02\nx3,2025-01-03\nx4,2025-01-04\n");
        const auto deals
            = m_folder.write(u"deals.csv"_s, "x3,2025-01-13,1000.50\nx1,2025-01-31,2000.00\n");
        const auto measurement = measured({ leads, deals }).value();
        QCOMPARE(measurement.total.leads, 4);
        QCOMPARE(measurement.total.won, 2);
        QCOMPARE(measurement.total.meanDays, 20.0);
        QCOMPARE(warningsOf(measurement, Warning::Kind::NoHeader), 2);
    }

private:
    [[nodiscard]] static qsizetype warningsOf(const Measurement &measurement, Warning::Kind kind)
    {
        return std::count_if(measurement.warnings.begin(), measurement.warnings.end(),
            [kind](const Warning &warning) { return warning.kind == kind; });
    }

    ExportFolder m_folder;
};

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::OddFilesTest)
#include "tst_odd_files.moc"
