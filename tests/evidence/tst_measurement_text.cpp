// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/measurement_text.h"
#include "app/evidence/warnings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

Measurement example()
{
    Measurement measurement;
    measurement.files = { u"crm.csv"_s };
    measurement.columns = { u"won: closed in crm.csv"_s };
    measurement.total = { {}, 1'200, 90, 2, 0.075, 20.4, 20.4, 0.5, 1, 1 };
    measurement.sources = { { u"Web"_s, 1'000, 90, 2, 0.09, 20.4, 20.4, 0.5, 1, 1 },
        { u"Fair"_s, 200, 0, 0, 0, 0, 0, 0, 0, 0 } };
    measurement.firstContact = QDate(2018, 1, 1);
    measurement.lastContact = QDate(2018, 12, 31);
    measurement.rows = 1'205;
    measurement.unusedCount = 5;
    measurement.duplicates = 4;
    measurement.unused = { { u"crm.csv"_s, 7, u"no date of first contact"_s } };
    return measurement;
}

} // namespace

class MeasurementTextTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void text_isAlignedAndComplete()
    {
        const auto expected = uR"(1,200 leads, 90 won, 7.500 %; first contact 1 Jan – 31 Dec 2018
first contact to won: median 20.4 days, mean 20.4 days, over 2 deals

source  leads  won     rate  median days  mean days  in 30 days  in 90 days  in 180 days
all     1,200   90  7.500 %         20.4       20.4      50.0 %     100.0 %      100.0 %
Web     1,000   90  9.000 %         20.4       20.4      50.0 %     100.0 %      100.0 %
Fair      200    0  0.000 %            –          –           –           –            –

Columns
  won: closed in crm.csv

Rows not used, or not for everything: 5 of 1,205; 4 repeated
  crm.csv, row 7: no date of first contact
  and 4 more
)"_s;
        QCOMPARE(measurementText(example()), expected);
    }

    void joinPeriodsAndMonths_areTold()
    {
        auto measurement = example();
        measurement.stages = { u"Lead"_s, u"Won"_s };
        measurement.joint = { u"lead_id"_s, u"ref"_s, 100, 90, 1'110, false, 0 };
        measurement.skipped = 7;
        measurement.periods = { { QDate(2018, 1, 1), { 50, 60 } } };
        measurement.months = { { QDate(2018, 1, 1), 20, 3, 450'000 } };
        measurement.profile.verticals = { { u"Automotive"_s, 5, 100'000 } };
        const auto text = measurementText(measurement);
        QVERIFY(text.contains(u"joined by lead_id and ref: 90 of 100 deals have a lead (90.0 %); "
                              "leads without a deal 1,110, deals without a lead 10\n"_s));
        QVERIFY(text.contains(u"leads that skipped a stage: 7\n"_s));
        QVERIFY(text.contains(u"50  60 (120.0 %)\n"_s));
        QVERIFY(text.contains(u"2018-01     20    3   4,500\n"_s));
        QVERIFY(text.contains(u"Automotive"_s));
    }

    void json_namesUnitsAndLeavesOutWhatWasNotMeasured()
    {
        const auto json = QJsonDocument::fromJson(measurementJson(example())).object();
        const auto total = json[u"total"].toObject();
        QCOMPARE(total[u"leads"].toInt(), 1'200);
        QCOMPARE(total[u"ratePercent"].toDouble(), 7.5);
        QCOMPARE(total[u"medianDays"].toDouble(), 20.4);
        QCOMPARE(total[u"wonWithin30DaysPercent"].toDouble(), 50.0);
        const auto fair = json[u"sources"][1];
        QCOMPARE(fair[u"source"].toString(), u"Fair"_s);
        QVERIFY(fair[u"meanDays"].isNull());
        QCOMPARE(json[u"firstContact"].toString(), u"2018-01-01"_s);
        QCOMPARE(json[u"unusedRowsShown"][0][u"row"].toInt(), 7);
        QCOMPARE(measurementJson(example()), measurementJson(example()));
    }

    /// Whatever stands in the names.
    void fewCases_ofManySources_areNamedAndCounted()
    {
        auto measurement = example();
        measurement.sources.clear();
        for (const auto &name : { u"a"_s, u"%2"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s })
            measurement.sources += SourceMeasure { name, 10 };
        QCOMPARE(warningsAbout(measurement).first().sentence,
            u"Fewer than 30 leads came from a, %2, c, d, e and 2 more: their rates are chance more than habit."_s);
    }

    void nothingMeasured_isShownAsMissing()
    {
        QVERIFY(measurementText({}).contains(u"Every row could be used."_s));
        const auto json = QJsonDocument::fromJson(measurementJson({})).object();
        QVERIFY(json[u"firstContact"].isNull());
        QVERIFY(json[u"total"][u"ratePercent"].isNull());
    }
};

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::MeasurementTextTest)
#include "tst_measurement_text.moc"
