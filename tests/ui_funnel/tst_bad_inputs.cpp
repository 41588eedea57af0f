// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What no plan can have, typed in the funnel: refused with the input's name and its range, and the
// plan stays as it is.

#include "tests/ui_funnel/stage_details.h"

#include <QPushButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// MQL has an opening pipeline, so it cannot simply go.
Plan standingPlan()
{
    Plan plan = twoChannels();
    put(plan.openingPipeline, OpeningPipeline { { 801 }, kStream, kMql, 50, {} });
    return plan;
}

Selection ofTheFirstStream()
{
    Selection selection;
    selection.stage = kMql;
    selection.market = kMarket;
    selection.channel = kChannel;
    return selection;
}

} // namespace

class TestBadInputs : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void betweenTheColumns_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const auto rate = u"rateHandle1"_s;
        QTest::newRow("rate of nothing") << rate << u"0"_s << u"up to 100 %"_s;
        QTest::newRow("rate over all") << rate << u"120 %"_s << u"up to 100 %"_s;
        QTest::newRow("rate under nothing") << rate << u"-5 %"_s << u"up to 100 %"_s;
        QTest::newRow("rate in words") << rate << u"many"_s << u"many"_s;
        const auto lag = u"lagHandle1"_s;
        QTest::newRow("time of eleven years") << lag << u"4015 days"_s << u"3,650 days"_s;
        QTest::newRow("time backwards") << lag << u"-3 days"_s << u"3,650 days"_s;
        const auto target = u"targetHandle"_s;
        QTest::newRow("target of 10^15")
            << target << u"1000000000000000"_s << u"1,000,000,000,000 EUR"_s;
        QTest::newRow("target of nothing") << target << u"0"_s << u"1,000,000,000,000 EUR"_s;
    }

    void betweenTheColumns()
    {
        QFETCH(QString, handle);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        FunnelStage stage(standingPlan());
        stage.focus().select(ofTheFirstStream());
        stage.type(handle, typed);
        const auto error = stage.error().replace(QChar::Nbsp, u' ');
        QVERIFY2(error.contains(said), qPrintable(error));
        QCOMPARE(stage.document().committed(), standingPlan());
    }

    void inTheStagesFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("curve of nine tenths") << u"lagCurve"_s << u"50 40"_s << u"100 %"_s;
        QTest::newRow("curve with less than nothing")
            << u"lagCurve"_s << u"150 -50"_s << u"150 -50"_s;
        QTest::newRow("all come back") << u"recycleShare"_s << u"100 %"_s << u"under 100 %"_s;
        QTest::newRow("nurture of more than all") << u"nurtureShare"_s << u"120 %"_s << u"100 %"_s;
        QTest::newRow("nurture of eleven years")
            << u"nurtureTime"_s << u"4015 days"_s << u"3,650 days"_s;
        QTest::newRow("standing for eleven years")
            << u"stallLimit"_s << u"4015 days"_s << u"3,650 days"_s;
        QTest::newRow("skipped by more than all") << u"skipShare"_s << u"120 %"_s << u"100 %"_s;
        QTest::newRow("fewer than nobody there") << u"openingCount"_s << u"-3"_s << u"0 to"_s;
        QTest::newRow("own rate of nothing") << u"marketingRate"_s << u"0"_s << u"100 %"_s;
    }

    void inTheStagesFields()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        StageDetails stage(standingPlan(), kMql);
        stage.focus().select(ofTheFirstStream());
        stage.openInputs();
        stage.typeIn(field, typed);
        const auto error = stage.error().replace(QChar::Nbsp, u' ');
        QVERIFY2(error.contains(said), qPrintable(field + u": "_s + error));
        QCOMPARE(stage.committed(), standingPlan());
    }

    /// Half of the inquiries become MQL at each try, nearly no MQL is won, and all others come back
    /// as inquiries: that would take for ever.
    void returns_thatNeverEnd()
    {
        Plan plan = standingPlan();
        plan.steps[0].rate = { 500'000 };
        plan.steps[0].recycleShare = { 999'999 };
        plan.steps[1].rate = { 1 };
        plan.steps[1].recycleShare = { 500'000 };
        plan.steps[1].recycleTo = kInquiry;
        StageDetails stage(plan, kMql);
        stage.focus().select(ofTheFirstStream());
        stage.openInputs();
        stage.typeIn(u"recycleShare"_s, u"99.9999 %"_s);
        QVERIFY2(stage.error().contains(u"get through in the end"_s), qPrintable(stage.error()));
        QCOMPARE(stage.committed(), plan);
    }

    void stage_thatOthersReferTo_staysThere()
    {
        StageDetails stage(standingPlan(), kMql);
        stage.focus().select(ofTheFirstStream());
        stage.openInputs();
        stage.widget<QPushButton>(u"removeStage"_s)->click();
        QVERIFY2(stage.error().contains(u"MQL"_s), qPrintable(stage.error()));
        QCOMPARE(stage.committed(), standingPlan());
    }

    /// The second stream takes its rates from the first: the first is not offered the second, or is
    /// refused it.
    void sameAs_inACircle()
    {
        Plan plan = standingPlan();
        for (Stream &stream : plan.streams) {
            if (stream.id == kPartnerStream)
                stream.ratesSameAs = kStream;
        }
        StageDetails stage(plan, kMql);
        stage.focus().select(ofTheFirstStream());
        stage.openInputs();
        auto *box = stage.widget<QComboBox>(u"ratesSameAs"_s);
        for (int choice = 1; choice < box->count(); ++choice) {
            stage.chooseIn(u"ratesSameAs"_s, choice);
            QVERIFY(!stage.error().isEmpty());
            QCOMPARE(stage.committed(), plan);
        }
    }
};

QTEST_MAIN(TestBadInputs)
#include "tst_bad_inputs.moc"
