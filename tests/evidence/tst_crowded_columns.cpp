// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Columns with more different names than are kept: left out and said so, never counted as others.

#include "app/evidence/heat_table.h"
#include "tests/evidence/export_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

class CrowdedColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void crowdedColumn_isLeftOutAndNamed_data();
    void crowdedColumn_isLeftOutAndNamed();
    void asManyNamesAsAreKept_areAllCounted();
    void crossingByCrowdedColumn_isLeftOut();
    void crowdedProfile_isLeftOut();
    void namesOfSeveralFiles_crowdTogether();

private:
    /// A lead in each row, the first of them won, all with different names in the column.
    QString write(const QString &name, const QByteArray &column, int first, int rows) const
    {
        QByteArray text = "lead_id,created,won_date,source," + column + '\n';
        for (int row = first; row < first + rows; ++row) {
            const auto number = QByteArray::number(row);
            text += number + ",2018-01-01," + (row == 0 ? "2018-02-01" : "") + ",Web,n" + number
                + '\n';
        }
        return m_folder.write(name, text);
    }
    static QStringList crowdedWarnings(const Measurement &measurement)
    {
        QStringList sentences;
        for (const auto &warning : measurement.warnings) {
            if (warning.kind == Warning::Kind::CrowdedColumns)
                sentences += warning.sentence;
        }
        return sentences;
    }
    static QStringList told(const QString &columns)
    {
        return {
            u"Columns with more than 1,000 different names: %1. They are left out, for so many tell nothing apart; name others with --map."_s
                .arg(columns)
        };
    }

    ExportFolder m_folder;
};

void CrowdedColumnsTest::crowdedColumn_isLeftOutAndNamed_data()
{
    QTest::addColumn<QString>("use");
    QTest::addColumn<Dimension>("dimension");
    QTest::addRow("channel") << u"channel"_s << Dimension::Channel;
    QTest::addRow("market") << u"market"_s << Dimension::Market;
    QTest::addRow("owner") << u"owner"_s << Dimension::Owner;
}

void CrowdedColumnsTest::crowdedColumn_isLeftOutAndNamed()
{
    QFETCH(QString, use);
    QFETCH(Dimension, dimension);
    const auto path = write(u"leads.csv"_s, "Told by", 0, 1'001);
    const auto measurement = measured({ path }, columnMap({ use + u"=Told by"_s }).value());
    QVERIFY(measurement);
    QCOMPARE(measurement->total.leads, 1'001);
    QCOMPARE(measurement->total.won, 1);
    QVERIFY(!breakdownBy(*measurement, { dimension }));
    QVERIFY(breakdownBy(*measurement, { Dimension::Source }));
    QCOMPARE(crowdedWarnings(*measurement), told(u"Told by"_s));
}

void CrowdedColumnsTest::asManyNamesAsAreKept_areAllCounted()
{
    const auto path = write(u"leads.csv"_s, "Told by", 0, 1'000);
    const auto measurement = measured({ path }, columnMap({ u"owner=Told by"_s }).value()).value();
    const auto *owners = breakdownBy(measurement, { Dimension::Owner });
    QVERIFY(owners);
    QCOMPARE(owners->slices.size(), 1'000);
    for (const auto &owner : owners->slices)
        QCOMPARE(owner.overall.cases, 1);
    QCOMPARE(crowdedWarnings(measurement), QStringList());
}

void CrowdedColumnsTest::crossingByCrowdedColumn_isLeftOut()
{
    MeasureOptions options { columnMap({ u"owner=Told by"_s }).value(), kToday };
    options.by
        = { { Dimension::Quarter, Dimension::Owner }, { Dimension::Quarter, Dimension::Source } };
    const auto measurement = measure({ write(u"leads.csv"_s, "Told by", 0, 1'001) }, options);
    QVERIFY(measurement);
    QVERIFY(!breakdownBy(*measurement, options.by.first()));
    QVERIFY(breakdownBy(*measurement, options.by.last()));
}

void CrowdedColumnsTest::crowdedProfile_isLeftOut()
{
    QByteArray text = "lead_id,created,won_date,source,Told by\n";
    for (int row = 0; row < 1'001; ++row) {
        const auto number = QByteArray::number(row);
        text += number + ",2018-01-01,2018-02-01,Web,n" + number + '\n';
    }
    const auto path = m_folder.write(u"leads.csv"_s, text);
    const auto measurement = measured({ path }, columnMap({ u"region=Told by"_s }).value());
    QVERIFY(measurement);
    QCOMPARE(measurement->total.won, 1'001);
    QVERIFY(measurement->profile.regions.isEmpty());
    QCOMPARE(crowdedWarnings(*measurement), told(u"Told by"_s));
}

void CrowdedColumnsTest::namesOfSeveralFiles_crowdTogether()
{
    const QStringList paths { write(u"a.csv"_s, "Owner", 0, 600),
        write(u"b.csv"_s, "Lead Owner", 600, 600) };
    const auto measurement = measured(paths);
    QVERIFY(measurement);
    QCOMPARE(measurement->total.leads, 1'200);
    QVERIFY(!breakdownBy(*measurement, { Dimension::Owner }));
    QCOMPARE(crowdedWarnings(*measurement), told(u"Owner, Lead Owner"_s));
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::CrowdedColumnsTest)
#include "tst_crowded_columns.moc"
