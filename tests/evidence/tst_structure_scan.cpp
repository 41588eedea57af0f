// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/csv_file.h"
#include "app/evidence/structure_scan.h"
#include "tests/evidence/export_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

using Rows = QList<QList<QByteArray>>;

class StructureScanTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyInstructionSet_findsTheSame();
    void filesOfAnotherProgram_areReadBackEqual_data();
    void filesOfAnotherProgram_areReadBackEqual();
    void threads_giveTheSame();
};

void StructureScanTest::everyInstructionSet_findsTheSame()
{
    QRandomGenerator random(11);
    static const QByteArray bytes = ",;\t|\"\n\rabcdefghijk\0\xC3\xA4 12345"_ba;
    for (int trial = 0; trial < 3'000; ++trial) {
        QByteArray text(random.bounded(200), Qt::Uninitialized);
        for (char &byte : text)
            byte = bytes[random.bounded(trial % 3 == 0 ? int(bytes.size()) : 19)];
        Structure plain;
        findStructure(text, ',', plain, Vectors::None);
        for (const auto vectors : { Vectors::Sse2, Vectors::Avx2 }) {
            Structure found;
            findStructure(text, ',', found, vectors);
            QCOMPARE(found.count, plain.count);
            QVERIFY(std::equal(plain.places.begin(),
                plain.places.begin() + std::ptrdiff_t(plain.count), found.places.begin()));
            QCOMPARE(found.hasNul, text.contains('\0'));
            QCOMPARE(found.hasHigh, text.contains('\xC3') || text.contains('\xA4'));
        }
    }
}

/// What random_csv.py wrote with Python's csv module, and the same rows as JSON.
void StructureScanTest::filesOfAnotherProgram_areReadBackEqual_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<char>("delimiter");
    QTest::addRow("commas") << u"excel"_s << ',';
    QTest::addRow("semicolons, everything quoted") << u"quoted"_s << ';';
    QTest::addRow("tabs") << u"tabs"_s << '\t';
    QTest::addRow("bars, Unix line ends") << u"bars"_s << '|';
}

void StructureScanTest::filesOfAnotherProgram_areReadBackEqual()
{
    QFETCH(QString, name);
    QFETCH(char, delimiter);
    const auto folder = qEnvironmentVariable("LOCKSTEP_SOURCE") + u"/tests/evidence/random_csv/"_s;
    QFile json(folder + name + u".json"_s);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const auto expected = QJsonDocument::fromJson(json.readAll()).array();
    QVERIFY(expected.size() > 100);
    FileForm form;
    form.delimiter = delimiter;
    QJsonArray read;
    QVERIFY(readCsv(folder + name + u".csv"_s, form, [&read](qint64, const auto &cells) {
        QJsonArray row;
        for (const auto cell : cells)
            row += QString::fromUtf8(cell);
        read += row;
        return true;
    }));
    QCOMPARE(read.size(), expected.size());
    for (qsizetype row = 0; row < read.size(); ++row)
        QCOMPARE(read[row].toArray(), expected[row].toArray());
}

void StructureScanTest::threads_giveTheSame()
{
    const ExportFolder folder;
    QByteArray text = "lead_id,created,won,source,note\n";
    for (int row = 0; row < 60'000; ++row)
        text += QByteArray::number(row % 59'000) + ",2018-01-0" + QByteArray::number(1 + row % 9)
            + (row % 3 == 0 ? ",2018-02-03,\"We,b\"" : ",,Fair") + ",\"a\n\"\"b\"\"\"\n";
    const auto path = folder.write(u"crm.csv"_s, text);
    MeasureOptions options { {}, kToday };
    options.threads = 1;
    const auto one = measure({ path }, options).value();
    QCOMPARE(one.total.leads, 59'000);
    QCOMPARE(one.duplicates, 667); // of the 1,000 leads that come again, 333 are won only then
    for (const int threads : { 2, 5 }) {
        options.threads = threads;
        QCOMPARE(measure({ path }, options).value(), one);
    }
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::StructureScanTest)
#include "tst_structure_scan.moc"
