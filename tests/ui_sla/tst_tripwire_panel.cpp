// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The limits that both sides watch, added, changed and agreed to in the agreement's view.

#include "tests/support/studies.h"
#include "tests/support/view_stage.h"
#include "ui/sla/sla_view.h"

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

using SlaStage = ViewStage<SlaView>;

constexpr Id<Tripwire> kWire { 901 };

Tripwire rateWire(double limit)
{
    Tripwire tripwire;
    tripwire.id = kWire;
    tripwire.kind = TripwireKind::Rate;
    tripwire.stage = kMql;
    tripwire.limitRate = ratioFromFraction(limit);
    tripwire.owner = Side::Sales;
    tripwire.firstAct = u"Call both leaders"_s;
    tripwire.deadline = durationFromDays(3);
    return tripwire;
}

/// MQL → Won is 10 % in 60 days.
Plan watchedPlan(double limit = 0.08)
{
    Plan plan = smallPlan();
    plan.tripwires = { rateWire(limit) };
    return plan;
}

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

Tripwire wireOf(SlaStage &stage)
{
    return stage.plan().tripwires.value(0);
}

QString stateText(SlaStage &stage)
{
    return plain(stage.widget<QLabel>(u"tripwireState901"_s)->text());
}

QWidget *fields(SlaStage &stage)
{
    return stage.widget<QWidget>(u"tripwireFields901"_s);
}

void unfold(SlaStage &stage)
{
    QTest::keyClick(stage.widget<QWidget>(u"tripwireSentence901"_s), Qt::Key_Return);
    stage.settle();
}

} // namespace

class TestTripwirePanel : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void tripwire_addedWithARoomyLimit_asksForItsFirstAct()
    {
        SlaStage stage(smallPlan());
        const Plan before = stage.plan();
        stage.click(u"addTripwire"_s);
        stage.answer(u"Call both leaders"_s);
        QCOMPARE(stage.plan().tripwires.size(), 1);
        const Tripwire added = wireOf(stage);
        QCOMPARE(added.kind, TripwireKind::Rate);
        QCOMPARE(added.stage, kMql);
        QCOMPARE(added.limitRate, ratioFromFraction(0.08));
        QCOMPARE(added.firstAct, u"Call both leaders"_s);
        QVERIFY(stage.document().undo());
        QVERIFY(stage.isOneStep(u"Add tripwire"_s, before));
    }

    void sentence_isPressed_unfoldsAndFoldsItsFields()
    {
        SlaStage stage(watchedPlan());
        QVERIFY(!fields(stage)->isVisible());
        unfold(stage);
        QVERIFY(fields(stage)->isVisible());
        QTest::keyClick(stage.widget<QWidget>(u"tripwireLimit901"_s), Qt::Key_Escape);
        QVERIFY(!fields(stage)->isVisible());
        unfold(stage);
        unfold(stage);
        QVERIFY(!fields(stage)->isVisible());
    }

    void limitDeadlineAndAct_areTyped()
    {
        SlaStage stage(watchedPlan());
        const Plan before = stage.plan();
        unfold(stage);
        stage.type(u"tripwireLimit901"_s, u"9"_s);
        QCOMPARE(wireOf(stage).limitRate, ratioFromFraction(0.09));
        QVERIFY(stage.isOneStep(u"Change limit of tripwire"_s, before));
        stage.type(u"tripwireDeadline901"_s, u"1 week"_s);
        QCOMPARE(wireOf(stage).deadline, durationFromDays(7));
        QVERIFY(stage.isOneStep(u"Change deadline of tripwire"_s, before));
        stage.type(u"tripwireDeadline901"_s, u""_s);
        QCOMPARE(wireOf(stage).deadline, Duration {});
        QVERIFY(stage.isOneStep(u"Change deadline of tripwire"_s, before));
        stage.type(u"tripwireAct901"_s, u"Stop the campaign"_s);
        QCOMPARE(wireOf(stage).firstAct, u"Stop the campaign"_s);
        QVERIFY(stage.isOneStep(u"Change first act of tripwire"_s, before));
        stage.type(u"tripwireLimit901"_s, u"some"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.plan(), before);
        stage.type(u"tripwireLimit901"_s, u"120"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.plan(), before);
    }

    /// What is watched instead begins with a limit of its own.
    void kindStageStreamAndOwner_areChosen()
    {
        SlaStage stage(watchedPlan());
        const Plan before = stage.plan();
        unfold(stage);
        stage.choose(u"tripwireKind901"_s, int(TripwireKind::Lag));
        QCOMPARE(wireOf(stage).kind, TripwireKind::Lag);
        QCOMPARE(wireOf(stage).limitLag, durationFromDays(90));
        QVERIFY(stage.isOneStep(u"Change what tripwire watches"_s, before));
        stage.choose(u"tripwireStage901"_s, 0);
        QCOMPARE(wireOf(stage).stage, kInquiry);
        QCOMPARE(wireOf(stage).limitRate, ratioFromFraction(0.16)); // four fifths of 20 %
        QVERIFY(stage.document().undo());
        stage.choose(u"tripwireStream901"_s, 1);
        QCOMPARE(wireOf(stage).stream, kStream);
        QCOMPARE(wireOf(stage).limitRate, ratioFromFraction(0.08));
        stage.choose(u"tripwireOwner901"_s, int(Side::Marketing));
        QCOMPARE(wireOf(stage).owner, Side::Marketing);
        QCOMPARE(stage.document().undoTitle(), u"Change who acts on tripwire"_s);
    }

    void tripwire_thatThePlanTrips_saysSoAtOnce()
    {
        SlaStage stage(watchedPlan());
        QCOMPARE(stateText(stage), u"The plan has 10 %. Not measured yet."_s);
        unfold(stage);
        stage.type(u"tripwireLimit901"_s, u"12"_s);
        QCOMPARE(stateText(stage), u"The plan itself has 10 % and trips it. Not measured yet."_s);
    }

    void newStudy_tripsIt_inSight()
    {
        SlaStage stage(watchedPlan());
        Plan plan = stage.plan();
        Study study = crmStudy(QDate(2026, 10, 1));
        study.lastContact = QDate(2026, 8, 1);
        plan.studies = { study };
        Reading reading = mqlReading(1'002, u"rate"_s);
        reading.cases = 1'000;
        reading.successes = 40;
        reading.value = 40'000;
        plan.readings = { reading };
        QVERIFY(stage.document().commit(u"Import"_s, plan));
        stage.settle();
        QVERIFY2(stateText(stage).startsWith(u"The plan has 10 %. Measured 4 % ("_s),
            qPrintable(stateText(stage)));
        QVERIFY(stateText(stage).endsWith(u"1,000 cases, 1 Oct 2026): tripped."_s));
    }

    void tripwire_isAgreedToByBothSides_untilItChanges()
    {
        SlaStage stage(watchedPlan());
        auto *chip = stage.widget<QWidget>(u"tripwireChip901"_s);
        QTest::keyClick(chip, Qt::Key_M);
        QTest::keyClick(chip, Qt::Key_S);
        stage.settle();
        const auto *stand = standing(stage.now(), ItemKind::Tripwire, kWire.value);
        QVERIFY(stand && stand->isAgreed());
        QCOMPARE(stage.widget<QLabel>(u"tripwireOpen901"_s)->text(), QString());
        unfold(stage);
        stage.type(u"tripwireLimit901"_s, u"9"_s);
        stand = standing(stage.now(), ItemKind::Tripwire, kWire.value);
        QVERIFY(stand->marketing.isVoid);
    }

    void tripwire_isRemoved_andComesBack()
    {
        SlaStage stage(watchedPlan());
        const Plan before = stage.plan();
        stage.click(u"removeTripwire901"_s);
        QVERIFY(stage.plan().tripwires.isEmpty());
        QVERIFY(stage.isOneStep(u"Remove tripwire"_s, before));
        stage.settle();
        QVERIFY(stage.widget<QWidget>(u"tripwire901"_s)->isVisible());
    }

    void everything_hasAName()
    {
        SlaStage stage(watchedPlan());
        unfold(stage);
        QCOMPARE(stage.nameless(), QStringList());
    }

    void narrowPane_keepsItsFieldsInSight()
    {
        SlaStage stage(watchedPlan());
        stage.view().resize(400, 700);
        stage.settle();
        unfold(stage);
        for (const auto &name : { u"tripwireKind901"_s, u"tripwireStage901"_s,
                 u"tripwireStream901"_s, u"tripwireLimit901"_s, u"tripwireOwner901"_s,
                 u"tripwireDeadline901"_s, u"tripwireAct901"_s }) {
            const auto *field = stage.widget<QWidget>(name);
            QVERIFY2(field->isVisible(), qPrintable(name));
            const QRect at(field->mapTo(&stage.view(), QPoint()), field->size());
            QVERIFY2(at.left() >= 0 && at.right() <= 400, qPrintable(name));
        }
    }
};

QTEST_MAIN(TestTripwirePanel)
#include "tst_tripwire_panel.moc"
