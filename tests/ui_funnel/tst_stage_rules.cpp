// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What both sides agreed about a stage: versions of its definition, when somebody stands there for
// too long and what is done then, and whether it may be skipped.

#include "tests/support/defined_plan.h"
#include "tests/support/second_stream.h"
#include "tests/ui_funnel/stage_details.h"

#include <QPushButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

class RuleStage : public StageDetails {
public:
    explicit RuleStage(const Plan &plan = smallPlan())
        : StageDetails(plan, kMql)
    {
        openInputs();
    }
    void keepAs(const QString &note)
    {
        widget<QPushButton>(u"keepDefinition"_s)->click();
        auto *line = widget<QLineEdit>(u"inlineEdit"_s);
        QTest::keyClicks(line, note);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const Stage &mql() { return *lockstep::find(committed().stages, kMql); }
    QString state() { return widget<QLabel>(u"definitionState"_s)->text(); }
    bool isSeen(const QString &name) { return widget<QWidget>(name)->isVisibleTo(&view()); }
};

} // namespace

class TestStageRules : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void definition_isKeptWithANote_andTellsWhenItChanged()
    {
        RuleStage stage;
        QCOMPARE(stage.state(), u"Nothing is written down yet."_s);
        QVERIFY(!stage.isSeen(u"keepDefinition"_s));
        stage.typeIn(u"stageDefinition"_s, u"Asked for a price"_s);
        QCOMPARE(stage.state(), u"No version has been kept yet."_s);
        stage.keepAs(u"agreed in the room"_s);
        QCOMPARE(stage.document().undoTitle(), u"Keep the definition of MQL"_s);
        QCOMPARE(stage.state(), u"Version 1 of 1 Jun 2026"_s); // the document's clock
        QCOMPARE(stage.committed().definitionVersions.value(0).note, u"agreed in the room"_s);
        QVERIFY(!stage.isSeen(u"keepDefinition"_s));
        stage.typeIn(u"stageDefinition"_s, u"Asked for a date"_s);
        QCOMPARE(stage.state(), u"≠ Changed since version 1 of 1 Jun 2026"_s);
        QVERIFY(stage.isSeen(u"keepDefinition"_s));
    }

    void versions_areShownWithWhatChanged()
    {
        RuleStage stage(definedPlan(u"Asked for a date & price"_s));
        QCOMPARE(stage.state(), u"Version 2 of 4 May 2026"_s);
        QVERIFY(!stage.isSeen(u"definitionVersions"_s));
        stage.widget<QPushButton>(u"showVersions"_s)->click();
        QVERIFY(stage.isSeen(u"definitionVersions"_s));
        QCOMPARE(stage.widget<QLabel>(u"definitionVersions"_s)->text(),
            u"<b>Version 2 of 4 May 2026</b> · too many tyre-kickers<br>Definition: Asked for a "
            "<b><u>date &amp;</u></b> price<br><b>Version 1 of 3 Feb 2026</b>"_s);
    }

    /// What a few words on a label cannot say: under the mouse, and for assistive technology.
    void fields_explainThemselves()
    {
        RuleStage stage;
        for (const auto &name : { u"stallLimit"_s, u"stallPlay"_s, u"stageDefinition"_s,
                 u"nurtureShare"_s, u"nurtureTime"_s, u"recycleShare"_s, u"skipShare"_s }) {
            auto *line = stage.widget<QLineEdit>(name);
            QVERIFY2(line->accessibleDescription().endsWith(u'.'), qPrintable(name));
            QVERIFY2(line->toolTip().endsWith(line->accessibleDescription()), qPrintable(name));
        }
        QVERIFY(!stage.widget<QComboBox>(u"maySkip"_s)->toolTip().isEmpty());
        QVERIFY(stage.widget<QLineEdit>(u"stageName"_s)->accessibleDescription().isEmpty());
    }

    void note_left_keepsNothing()
    {
        RuleStage stage;
        stage.typeIn(u"stageDefinition"_s, u"Asked for a price"_s);
        const Plan before = stage.committed();
        stage.widget<QPushButton>(u"keepDefinition"_s)->click();
        auto *line = stage.widget<QLineEdit>(u"inlineEdit"_s);
        QVERIFY(!line->accessibleName().isEmpty());
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(stage.committed(), before);
    }

    void limit_isTyped_andSaysWhatCountsWithoutOne()
    {
        RuleStage stage;
        auto *limit = stage.widget<QLineEdit>(u"stallLimit"_s);
        QCOMPARE(
            limit->placeholderText().replace(QChar(0x00a0), u' '), u"twice the mean: 120 days"_s);
        stage.typeIn(u"stallLimit"_s, u"6 weeks"_s);
        QCOMPARE(stage.mql().stallLimit, durationFromDays(42));
        QCOMPARE(stage.document().undoTitle(), u"Change after how long MQL is stalled"_s);
        stage.typeIn(u"stallLimit"_s, u"long"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.mql().stallLimit, durationFromDays(42));
        stage.typeIn(u"stallLimit"_s, u" "_s);
        QCOMPARE(stage.mql().stallLimit, Duration {});
        stage.look(kWon);
        QVERIFY(!stage.isSeen(u"stallLimit"_s)); // nobody moves on from there
    }

    /// What counts without a limit is worked out only where there is none.
    void limit_thatIsStated_hasNoHint_untilItIsEmptied()
    {
        Plan plan = smallPlan();
        plan.stages[1].stallLimit = durationFromDays(42);
        RuleStage stage(plan);
        auto *limit = stage.widget<QLineEdit>(u"stallLimit"_s);
        QCOMPARE(limit->placeholderText(), QString());
        limit->setFocus();
        limit->selectAll();
        QTest::keyClick(limit, Qt::Key_Delete);
        QCOMPARE(
            limit->placeholderText().replace(QChar(0x00a0), u' '), u"twice the mean: 120 days"_s);
        QTest::keyClick(limit, Qt::Key_Return);
        QCOMPARE(stage.mql().stallLimit, Duration {});
    }

    /// Of the direct streams a quarter, of partners nobody: as the bar beside it says.
    void skipShare_isOfWhatIsLookedAt()
    {
        Plan plan = twoChannels();
        Stream second = plan.streams.first();
        second.id = { 403 };
        second.market = { 303 };
        Market market = plan.markets.first();
        market.id = { 303 };
        market.name = u"Machines"_s;
        put(plan.markets, market);
        plan.streams[0].targetShare = ratioFromFraction(0.5);
        second.targetShare = ratioFromFraction(0.25);
        putWithSteps(plan, second, 20);
        for (Step &step : plan.steps) {
            if (step.stage == kMql && step.stream != kPartnerStream)
                step.skipShare = ratioFromFraction(0.25);
        }
        RuleStage stage(plan);
        stage.look(kMql, kChannel); // two streams
        QVERIFY2(stage.facts().contains(u"25 % never stood here"_s), qPrintable(stage.facts()));
        stage.look(kMql, kPartners);
        QVERIFY(!stage.facts().contains(u"never stood here"_s));
    }

    void whoStandsTooLong_isToldWithThePlay()
    {
        Plan plan = smallPlan();
        plan.openingPipeline = { { { 1 }, kStream, kMql, 40, {}, durationFromDays(130) } };
        RuleStage stage(plan);
        stage.typeIn(u"stallPlay"_s, u"offer a free trial"_s);
        QVERIFY2(stage.facts().contains(
                     u"40 stand here for 130 days, too long after 120 days (twice the mean)."_s),
            qPrintable(stage.facts()));
        QVERIFY(stage.facts().contains(u"What is done for them: offer a free trial"_s));
        stage.typeIn(u"stallLimit"_s, u"140 d"_s);
        QVERIFY(!stage.facts().contains(u"too long"_s));
    }

    void skipShare_isTyped_andToldUntilItIsAllowed()
    {
        RuleStage stage;
        stage.typeIn(u"skipShare"_s, u"12"_s);
        const Step &step = *lockstep::find(stage.committed().steps, kMqlStep);
        QCOMPARE(step.skipShare, ratioFromFraction(0.12));
        QCOMPARE(stage.document().undoTitle(), u"Change how many skip MQL"_s);
        QVERIFY(stage.facts().contains(
            u"12 % never stood here, which is not allowed: find out why."_s));
        stage.chooseIn(u"maySkip"_s, 1);
        QVERIFY(stage.mql().maySkip);
        QVERIFY(stage.facts().contains(u"12 % never stood here, which is allowed."_s));
        stage.chooseIn(u"skipMark"_s, int(EvidenceMark::Measured));
        QCOMPARE(lockstep::find(stage.committed().steps, kMqlStep)->skipEvidence.mark,
            EvidenceMark::Measured);
    }
};

QTEST_MAIN(TestStageRules)
#include "tst_stage_rules.moc"
