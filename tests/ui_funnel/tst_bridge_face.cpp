// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/bridge_plan.h"
#include "tests/support/view_stage.h"
#include "ui/funnel/bridge_chart.h"
#include "ui/funnel/funnel_view.h"

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

class BridgeStage : public ViewStage<FunnelView> {
public:
    explicit BridgeStage(const Plan &plan = bridgePlan())
        : ViewStage(plan)
    {
        view().setLook({ u"bridge"_s });
        settle();
    }
    BridgeChart *chart() { return widget<BridgeChart>(u"bridgeChart"_s); }
    QString answer() { return plain(widget<QLabel>(u"bridgeAnswer"_s)->text()); }
    QString description(qsizetype column)
    {
        return plain(chart()->accessibleParts()[column].description);
    }

private:
    /// Numbers keep their units beside them by a space that does not break.
    static QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }
};

} // namespace

class TestBridgeFace : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void answer_saysWhatIsLeftAndWhatIsMissing()
    {
        BridgeStage stage;
        QCOMPARE(stage.answer(),
            u"Of the target of 1.2 M EUR, new business must bring 270 k. "
            "The plan brings 100 k of it: 170 k are missing."_s);
    }

    /// Base, renewals, new business, the target, and who sources what is left.
    void columns_areThePartsTheTargetAndTheSources()
    {
        BridgeStage stage;
        QCOMPARE(stage.chart()->accessibleParts().size(), 5);
        QCOMPARE(stage.description(0), u"Last year's revenue: 800 k"_s);
        QCOMPARE(stage.description(1), u"Renewals: +130 k"_s);
        QCOMPARE(stage.description(2), u"New business: +270 k"_s);
        QCOMPARE(stage.description(4),
            u"Who sources the new business: Marketing 162 k, Sales 81 k, Partners 27 k."_s);
    }

    void key_walksAndOpensWhereARowIsChanged()
    {
        BridgeStage stage;
        QSignalSpy jumps(&stage.view(), &FunnelView::jumpWanted);
        QSignalSpy whys(&stage.view(), &FunnelView::whyWanted);
        stage.chart()->setFocus();
        QTest::keyClick(stage.chart(), Qt::Key_Right);
        QVERIFY(stage.chart()->accessibleParts()[1].isSelected);
        QTest::keyClick(stage.chart(), Qt::Key_Return);
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps.first().first().value<ItemKind>(), ItemKind::BridgeRow);
        QTest::keyClick(stage.chart(), Qt::Key_Right); // new business follows: it explains itself
        QTest::keyClick(stage.chart(), Qt::Key_Return);
        QCOMPARE(whys.first().first().toString(), u"newBusiness"_s);
    }

    void year_isChosen()
    {
        BridgeStage stage(bridgePlanOfTwoYears());
        stage.click(u"bridgeYear2028"_s);
        QCOMPARE(stage.answer(),
            u"Of the target of 1.0 M EUR, new business must bring 1.0 M. The plan ends before "
            "the year does: of 500 k until then it brings 0."_s);
    }

    void selectedQuarter_showsItsYear_untilAnotherIsChosen()
    {
        BridgeStage stage(bridgePlanOfTwoYears());
        Selection selection;
        selection.quarter = 4; // the first one of FY28
        stage.focus().select(selection);
        stage.settle();
        QVERIFY(stage.answer().contains(u"1.0 M"_s));
        stage.click(u"bridgeYear2027"_s);
        QVERIFY(stage.answer().contains(u"1.2 M"_s));
        QCOMPARE(stage.focus().selection().quarter, -1);
    }

    void restOverTheTarget_saysThatNothingIsLeft()
    {
        Plan plan = bridgePlan();
        plan.bridgeRows.first().amount = { 150'000'000 };
        BridgeStage stage(plan);
        QCOMPARE(stage.answer(),
            u"What is stated comes to the target of 1.2 M EUR or more: nothing is left to new "
            "business."_s);
    }

    void everything_hasAName()
    {
        BridgeStage stage(bridgePlanOfTwoYears());
        const auto *face = stage.widget<QWidget>(u"bridgeFace"_s);
        for (const auto *one : face->findChildren<QWidget *>()) {
            const bool isNamed = !one->objectName().isEmpty() && !one->accessibleName().isEmpty();
            QVERIFY2(one->focusPolicy() == Qt::NoFocus || isNamed, one->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestBridgeFace)
#include "tst_bridge_face.moc"
