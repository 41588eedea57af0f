// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// A file that grows, shrinks or goes away while it is read: said so, and nothing is taken.

#include "tests/evidence/export_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

/// Some pieces long, so that something can happen in the middle.
static QByteArray manyLeads()
{
    QByteArray text = "lead id,created date,close date\n";
    for (int lead = 0; lead < 100'000; ++lead)
        text += "A-" + QByteArray::number(lead) + ",2025-01-01,2025-02-01\n";
    return text;
}

class ChangingFileTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void change_isSaid_data()
    {
        QTest::addColumn<int>("change");
        QTest::addRow("grows") << 0;
        QTest::addRow("is cut short") << 1;
        QTest::addRow("goes away") << 2;
    }
    void change_isSaid();
    void unchanged_isMeasured();
};

void ChangingFileTest::change_isSaid()
{
    QFETCH(int, change);
    const ExportFolder folder;
    QFile file(folder.write(u"crm.csv"_s, manyLeads()));
    bool isDone = false;
    MeasureOptions options { {}, kToday };
    options.watch.tell = [&](const ReadProgress &progress) {
        if (isDone || progress.bytes * 2 < progress.totalBytes || progress.totalBytes == 0)
            return;
        isDone = true;
        if (change == 0)
            isDone = file.open(QIODevice::Append) && file.write("A-x,2025-01-01,\n") > 0;
        else
            isDone = change == 1 ? file.resize(100) : file.remove();
        file.close();
    };
    const auto found = measure({ file.fileName() }, options);
    QVERIFY(isDone);
    QVERIFY(!found);
    QCOMPARE(found.error().fault, Fault::ChangedWhileReading);
    QCOMPARE(found.error().subject, u"crm.csv"_s);
}

void ChangingFileTest::unchanged_isMeasured()
{
    const ExportFolder folder;
    const auto found = measured({ folder.write(u"crm.csv"_s, manyLeads()) });
    QCOMPARE(found.value().total.won, 100'000);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::ChangingFileTest)
#include "tst_changing_file.moc"
