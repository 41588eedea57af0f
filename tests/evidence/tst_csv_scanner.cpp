// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/csv_scanner.h"
#include "tests/evidence/slow_csv_reader.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

struct Outcome {
    Rows rows;
    QList<qint64> numbers;
    std::optional<Error> error;
    char delimiter = 0;
    bool operator==(const Outcome &) const = default;
};

/// Feeds `bytes` in pieces as long as `nextLength` says.
template <class NextLength> Outcome scan(const QByteArray &bytes, NextLength nextLength)
{
    Outcome outcome;
    CsvScanner scanner([&outcome](qint64 number, const QList<QByteArrayView> &cells) {
        QList<QByteArray> row;
        for (const auto cell : cells)
            row += cell.toByteArray();
        outcome.rows += row;
        outcome.numbers += number;
    });
    Result<void> result;
    for (qsizetype at = 0; result && at < bytes.size();) {
        const auto length = std::min<qsizetype>(nextLength(), bytes.size() - at);
        result = scanner.feed(QByteArrayView(bytes).sliced(at, length));
        at += length;
    }
    if (result)
        result = scanner.finish();
    if (!result)
        outcome.error = result.error();
    outcome.delimiter = scanner.delimiter();
    return outcome;
}

Outcome scan(const QByteArray &bytes)
{
    return scan(bytes, [&bytes] { return bytes.size(); });
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

QByteArray mutated(QByteArray text, QRandomGenerator &random)
{
    static const QByteArray bytes = ",,;\t\"\"\"\r\n\nab \xC3\xA9"_ba;
    for (int change = random.bounded(6); change > 0 && !text.isEmpty(); --change) {
        const auto at = random.bounded(static_cast<int>(text.size()));
        const char byte = bytes[random.bounded(static_cast<int>(bytes.size()))];
        switch (random.bounded(3)) {
        case 0:
            text[at] = byte;
            break;
        case 1:
            text.insert(at, byte);
            break;
        default:
            text.remove(at, 1);
        }
    }
    return text;
}

const QByteArray kSample = "id,name,note\r\n1,\"Lind, Mara\",\"said \"\"yes\"\"\"\r\n\r\n"
                           "2,Ren\xC3\xA9,\"two\nlines\"\n3,,\n\"\"\r4,5\" pipe,x"_ba;

} // namespace

class CsvScannerTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void scanner_rfc4180_readsEveryCell();
    void scanner_blankLines_areCountedButNotReported();
    void scanner_delimiter_isFoundFromTheFirstRecord_data();
    void scanner_delimiter_isFoundFromTheFirstRecord();
    void scanner_encodings_giveTheSameRows_data();
    void scanner_encodings_giveTheSameRows();
    void scanner_badInput_namesTheRow_data();
    void scanner_badInput_namesTheRow();
    void scanner_longestCell_isAccepted();
    void scanner_anyPieces_giveTheSameRecords();
    void scanner_mutatedText_agreesWithTheSlowReader();
};

void CsvScannerTest::scanner_rfc4180_readsEveryCell()
{
    const Rows expected { { "id", "name", "note" }, { "1", "Lind, Mara", "said \"yes\"" },
        { "2", "Ren\xC3\xA9", "two\nlines" }, { "3", "", "" }, { "" }, { "4", "5\" pipe", "x" } };
    const auto outcome = scan(kSample);
    QCOMPARE(outcome.error, std::nullopt);
    QCOMPARE(outcome.rows, expected);
    QCOMPARE(outcome.numbers, (QList<qint64> { 1, 2, 4, 5, 6, 7 }));
}

void CsvScannerTest::scanner_blankLines_areCountedButNotReported()
{
    const auto outcome = scan("\n\r\n\ra;b\n\n\n1;2\n\n"_ba);
    QCOMPARE(outcome.rows, (Rows { { "a", "b" }, { "1", "2" } }));
    QCOMPARE(outcome.numbers, (QList<qint64> { 4, 7 }));
    QCOMPARE(outcome.delimiter, ';');
}

void CsvScannerTest::scanner_delimiter_isFoundFromTheFirstRecord_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addRow("commas") << "a,b,c\n1;2;3;4,5,6"_ba << ',';
    QTest::addRow("semicolons, with a comma in a name") << "a;b, c;d\n"_ba << ';';
    QTest::addRow("tabs") << "a\tb\tc"_ba << '\t';
    QTest::addRow("what stands in quotes does not count") << "\"a;b;c;d\",e,\"f\ng;\"\n"_ba << ',';
    QTest::addRow("a doubled quote does not end the quotes") << "\"a\"\";;;\",b\n"_ba << ',';
    QTest::addRow("one column only") << "a\n1\n"_ba << ',';
    QTest::addRow("nothing at all") << ""_ba << ',';
}

void CsvScannerTest::scanner_delimiter_isFoundFromTheFirstRecord()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QCOMPARE(scan(text).delimiter, delimiter);
    QCOMPARE(scan(text, [] { return 1; }).delimiter, delimiter);
}

void CsvScannerTest::scanner_encodings_giveTheSameRows_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addRow("UTF-8 with a byte order mark") << QStringConverter::Utf8;
    QTest::addRow("UTF-16, little end first") << QStringConverter::Utf16LE;
    QTest::addRow("UTF-16, big end first") << QStringConverter::Utf16BE;
}

void CsvScannerTest::scanner_encodings_giveTheSameRows()
{
    QFETCH(QStringConverter::Encoding, encoding);
    const auto text = u"n\u00E4me,\U0001F600,x\n\u4E2D,\"\U0001F601\",y"_s;
    const auto bytes = encoded(text, encoding);
    const auto expected = scan(text.toUtf8());
    QCOMPARE(scan(bytes), expected);
    QCOMPARE(scan(bytes, [] { return 1; }), expected);
    QCOMPARE(scan(bytes, [] { return 3; }), expected);
    QCOMPARE(expected.rows.size(), 2);
}

void CsvScannerTest::scanner_badInput_namesTheRow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("place");
    const QByteArray longCell(10'000'000, 'x');
    const QByteArray manyCells = QByteArray("xxxxxxxxx,").repeated(500'000);
    QTest::addRow("text after a closing quote")
        << "a,b\n\"1\"x,2"_ba << Fault::BrokenQuote << u"row 2"_s;
    QTest::addRow("a quote that is never closed")
        << "a\n1\n\"2\n3\n"_ba << Fault::BrokenQuote << u"row 3"_s;
    QTest::addRow("... before a long rest")
        << "a\n\"" + longCell << Fault::LineTooLong << u"row 2"_s;
    QTest::addRow("10 MB in one line") << longCell << Fault::LineTooLong << u"row 1"_s;
    QTest::addRow("10 MB in one later line")
        << "a,b\n1,2\n" + longCell << Fault::LineTooLong << u"row 3"_s;
    QTest::addRow("5 MB of cells") << manyCells << Fault::LineTooLong << u"row 1"_s;
    QTest::addRow("20,000 empty cells")
        << "a\n" + QByteArray(20'000, ',') << Fault::LineTooLong << u"row 2"_s;
    QTest::addRow("a NUL") << "a,b\n1,\0 2"_ba << Fault::NotText << u"row 2"_s;
    QTest::addRow("a picture") << "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"_ba << Fault::NotText
                               << u"row 1"_s;
    QTest::addRow("Latin-1") << "a,b\nRen\xE9,2\n"_ba << Fault::NotText << u"row 2"_s;
    QTest::addRow("half a character, completed by the next cell")
        << "a;b\nx\xC3;\xA9\n"_ba << Fault::NotText << u"row 2"_s;
    QTest::addRow("UTF-16 without its second half") << "\xFF\xFE"
                                                       "a\0\n\0\x3D\xD8\n\0"_ba
                                                    << Fault::NotText << u"row 2"_s;
    QTest::addRow("UTF-16 cut inside a character")
        << "\xFE\xFF\0a\0\n\0b\0"_ba << Fault::NotText << u"row 2"_s;
}

void CsvScannerTest::scanner_badInput_namesTheRow()
{
    QFETCH(QByteArray, text);
    QFETCH(Fault, fault);
    QFETCH(QString, place);
    const auto outcome = scan(text);
    QCOMPARE(outcome.error, (Error { fault, {}, place }));
    QCOMPARE(scan(text, [] { return 7'919; }), outcome);
}

void CsvScannerTest::scanner_longestCell_isAccepted()
{
    const QByteArray cell(kMaxCellBytes, 'x');
    QCOMPARE(scan("a\n\"" + cell + "\"").rows.last(), QList<QByteArray> { cell });
    QCOMPARE(scan("a\n" + cell + "x").error->fault, Fault::LineTooLong);
}

void CsvScannerTest::scanner_anyPieces_giveTheSameRecords()
{
    QRandomGenerator random(20'260'701);
    const auto utf16 = encoded(QString::fromUtf8(kSample), QStringConverter::Utf16LE);
    for (int trial = 0; trial < 4'000; ++trial) {
        const auto text = mutated(trial % 2 == 0 ? kSample : utf16, random);
        const auto whole = scan(text);
        const auto pieces = scan(text, [&random] { return random.bounded(1, 9); });
        QVERIFY2(pieces == whole, text.toPercentEncoding().constData());
    }
}

void CsvScannerTest::scanner_mutatedText_agreesWithTheSlowReader()
{
    QRandomGenerator random(42);
    int broken = 0;
    for (int trial = 0; trial < 4'000; ++trial) {
        // The first record fixes the delimiter, as the slow reader knows commas only.
        const auto text = "a,b,c,d,e,f,g,h\n" + mutated(kSample, random);
        if (!QUtf8StringView(text).isValidUtf8())
            continue;
        const auto slow = slowRows(text);
        const auto outcome = scan(text);
        QVERIFY2(
            slow.has_value() != outcome.error.has_value(), text.toPercentEncoding().constData());
        if (slow)
            QVERIFY2(*slow == outcome.rows, text.toPercentEncoding().constData());
        broken += slow ? 0 : 1;
    }
    QVERIFY(broken > 100);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::CsvScannerTest)
#include "tst_csv_scanner.moc"
