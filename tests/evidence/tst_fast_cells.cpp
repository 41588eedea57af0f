// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What is read some bytes at a time, kept from block to block or added up instead of counted gives
// what reading and counting one by one gives.

#include "app/evidence/day_cell.h"
#include "app/evidence/local_names.h"
#include "tests/evidence/export_folder.h"

#include <QHash>
#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

/// A cell between others, whose bytes are no part of it.
class Between {
public:
    Between(const QByteArray &cell, QRandomGenerator &random)
        : m_size(cell.size())
    {
        QByteArray behind(kCellMargin, Qt::Uninitialized);
        for (char &byte : behind)
            byte = static_cast<char>(random.bounded(256));
        m_text = cell + behind;
    }
    [[nodiscard]] QByteArrayView cell() const { return QByteArrayView(m_text).first(m_size); }

private:
    QByteArray m_text;
    qsizetype m_size;
};

} // namespace

class FastCellsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void names_areTheSame_whereTheirTextsAre();
    void isoCells_areReadAsOthers();
    void names_ofEarlierBlocks_stayTheirOwn();
    void quarters_addedUp_areThoseCounted();
    void columns_areFound_behindALongFirstRow();
};

void FastCellsTest::names_areTheSame_whereTheirTextsAre()
{
    QRandomGenerator random(3);
    LocalNames names;
    QHash<QByteArray, quint16> known;
    for (int trial = 0; trial < 40'000; ++trial) {
        QByteArray name(random.bounded(3) == 0 ? random.bounded(40) : random.bounded(18), 'a');
        for (char &byte : name)
            byte = static_cast<char>(random.bounded(trial % 5 == 0 ? 256 : 3));
        const auto index = names.indexOf(Between(name, random).cell());
        QCOMPARE(known.value(name, index), index);
        QCOMPARE(names.text(index), name);
        QCOMPARE(names.indexOfText(name), index);
        known.insert(name, index);
    }
    QCOMPARE(std::size_t(known.size()), names.size());
    QVERIFY(names.size() > 5'000); // the table has grown
}

void FastCellsTest::isoCells_areReadAsOthers()
{
    QRandomGenerator random(5);
    const Day last = dayOf(QDate(2031, 5, 17));
    int read = 0;
    for (int trial = 0; trial < 200'000; ++trial) {
        auto text
            = QDate(1978, 1, 1).addDays(random.bounded(22'000)).toString(Qt::ISODate).toLatin1();
        for (int change = random.bounded(3); change > 0; --change) {
            static const QByteArray bytes = "0123456789-/. \xC3\x7F"_ba;
            text[random.bounded(int(text.size()))] = bytes[random.bounded(int(bytes.size()))];
        }
        if (trial % 7 == 0)
            text.truncate(random.bounded(int(text.size())));
        const Between between(text, random);
        const auto iso = isoCell(between.cell(), last);
        const Day plain = plainDay(between.cell(), {}, last);
        QCOMPARE(iso.isPlain, text.isEmpty() || (plain != kNoDay && text[4] == '-'));
        if (iso.isPlain)
            QCOMPARE(iso.day, plain);
        read += iso.day != kNoDay && iso.isPlain ? 1 : 0;
    }
    QVERIFY(read > 50'000);
    QRandomGenerator none(1);
    QCOMPARE(isoCell(Between("2031-05-17", none).cell(), last).day, last);
    QVERIFY(!isoCell(Between("2031-05-18", none).cell(), last).isPlain);
    QVERIFY(!isoCell(Between("2023-02-29", none).cell(), last).isPlain);
    QVERIFY(isoCell(Between("2024-02-29", none).cell(), last).isPlain);
    QVERIFY(!isoCell(Between("1979-12-31", none).cell(), last).isPlain);
    QVERIFY(!isoCell(Between("2024-00-10", none).cell(), last).isPlain);
    QVERIFY(!isoCell(Between("2024-13-10", none).cell(), last).isPlain);
}

/// Some blocks' owners are too many to be kept, so that all names are met anew.
void FastCellsTest::names_ofEarlierBlocks_stayTheirOwn()
{
    const ExportFolder folder;
    QByteArray text = "lead_id,created,won,source,owner,note\n";
    constexpr int rows = 40'000;
    for (int row = 0; row < rows; ++row) {
        const int owner = row < rows / 2 ? row : row % 7;
        text += QByteArray::number(row) + ",2018-01-0" + QByteArray::number(1 + row % 9)
            + (row % 4 == 0 ? ",2018-02-03,Source " : ",,Source ") + QByteArray::number(row % 50)
            + ",Owner " + QByteArray::number(owner) + ',' + QByteArray(40, 'n') + '\n';
    }
    const auto path = folder.write(u"crm.csv"_s, text);
    for (const int threads : { 1, 3 }) {
        MeasureOptions options { {}, kToday };
        options.threads = threads;
        const auto measurement = measure({ path }, options).value();
        QCOMPARE(measurement.total.won, rows / 4);
        QCOMPARE(measurement.breakdowns.first().by, Dimensions { Dimension::Source });
        const auto &slices = measurement.breakdowns.first().slices;
        QCOMPARE(slices.size(), 50);
        for (const auto &slice : slices) { // of each 50 rows, every other source has a won one
            const int source = slice.names.first().section(u' ', 1).toInt();
            QCOMPARE(slice.reached.first(), rows / 50);
            QCOMPARE(slice.reached.last(), source % 2 == 0 ? rows / 100 : 0);
        }
    }
}

void FastCellsTest::quarters_addedUp_areThoseCounted()
{
    QRandomGenerator random(8);
    const ExportFolder folder;
    QByteArray text
        = "lead_id,created,mql date,close date,stage,source,sales channel,owner,amount\n";
    for (int row = 0; row < 3'000; ++row) {
        const auto day = [&](int first, int days) {
            return QDate(2017, 1, 1).addDays(first + random.bounded(days));
        };
        const auto created = day(0, 400);
        const auto mql = random.bounded(2) == 0 ? created.addDays(random.bounded(60)) : QDate();
        const bool isWon = random.bounded(5) == 0;
        const auto won = isWon ? created.addDays(60 + random.bounded(200)) : QDate();
        text += QByteArray::number(row) + ',' + created.toString(Qt::ISODate).toLatin1() + ','
            + mql.toString(Qt::ISODate).toLatin1() + ',' + won.toString(Qt::ISODate).toLatin1()
            + (isWon                         ? ",Closed Won,"
                    : random.bounded(3) == 0 ? ",Recycled,"
                                             : ",New,")
            + "Source " + QByteArray::number(random.bounded(9)) + ",Channel "
            + QByteArray::number(random.bounded(4)) + ",Owner "
            + QByteArray::number(random.bounded(12)) + ','
            + (isWon ? QByteArray::number(100 + random.bounded(90'000)) : QByteArray()) + '\n';
    }
    const auto path = folder.write(u"crm.csv"_s, text);
    MeasureOptions options { {}, kToday };
    const auto counted = measure({ path }, options).value();
    options.by = { { Dimension::Channel, Dimension::Quarter } };
    const auto addedUp = measure({ path }, options).value();
    QCOMPARE(addedUp.all, counted.all);
    QCOMPARE(addedUp.breakdowns.first(counted.breakdowns.size()), counted.breakdowns);
    QCOMPARE(addedUp.breakdowns.size(), counted.breakdowns.size() + 1);
    QVERIFY(!addedUp.all.overallTime.byDay.isEmpty());
    for (const auto &channel : addedUp.breakdowns[1].slices) {
        QMap<int, qint64> days; // of its quarters, all together
        for (const auto &part : addedUp.breakdowns.last().slices) {
            for (const auto &day : part.overallTime.byDay)
                days[day.days] += part.names.first() == channel.names.first() ? day.cases : 0;
        }
        days.removeIf([](auto day) { return day.value() == 0; });
        QCOMPARE(days.size(), channel.overallTime.byDay.size());
        for (const auto &day : channel.overallTime.byDay)
            QCOMPARE(days.value(day.days), day.cases);
    }
}

/// More than is looked at first.
void FastCellsTest::columns_areFound_behindALongFirstRow()
{
    const ExportFolder folder;
    QByteArray text = "lead_id;created;won;note\n1;2018-01-02;2018-03-04;\"";
    for (int line = 0; line < 4'000; ++line)
        text += "line, of a long note\n";
    text += "\"\n";
    for (int row = 2; row < 30; ++row)
        text += QByteArray::number(row) + ";2018-01-03;;short\n";
    const auto measurement = measured({ folder.write(u"crm.csv"_s, text) }).value();
    QCOMPARE(measurement.readings.first().delimiter, u"semicolon"_s);
    QCOMPARE(measurement.total.leads, 29);
    QCOMPARE(measurement.total.won, 1);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::FastCellsTest)
#include "tst_fast_cells.moc"
