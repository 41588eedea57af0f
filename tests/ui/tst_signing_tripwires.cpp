// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Tripwires among what stands in the way of signing.

#include "app/figures/figures.h"
#include "tests/support/plan_builder.h"
#include "tests/ui/obstacle_rows.h"

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// MQL → Won is 10 %: this one is tripped from the first day.
Tripwire trippedTripwire()
{
    Tripwire tripwire;
    tripwire.id = { 901 };
    tripwire.kind = TripwireKind::Rate;
    tripwire.stage = kMql;
    tripwire.limitRate = ratioFromFraction(0.12);
    tripwire.firstAct = u"Listen to ten calls"_s;
    tripwire.deadline = durationFromDays(5);
    return tripwire;
}

/// Both sides agreed to everything in it.
Plan agreed(Plan plan)
{
    QRandomGenerator ids(3);
    const QDateTime now({ 2026, 6, 1 }, { 9, 0 }, Qt::UTC);
    const QList<Standing> all = figures(plan).standings;
    for (const auto &standing : all) {
        for (const Side side : { Side::Marketing, Side::Sales })
            plan = seal(plan, standing.item, { side, Stand::Agreed, {}, u"A"_s, now }, ids).value();
    }
    return plan;
}

} // namespace

class TestSigningTripwires : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    /// What is agreed about it stands in the SLA step.
    void tripwire_thatThePlanTrips_saysSoBeforeItIsAgreed()
    {
        Plan plan = smallPlan();
        plan.tripwires = { trippedTripwire() };
        Rig rig(plan);
        QTest::keyClick(rig.window.get(), Qt::Key_6);
        QAbstractButton *row = nullptr;
        QTRY_VERIFY((row = rig.window->findChild<QAbstractButton *>(u"obstacle_901"_s)));
        QVERIFY2(row->accessibleDescription()
                     .replace(QChar::Nbsp, u' ')
                     .startsWith(u"The plan itself has 10 % and trips it."_s),
            qPrintable(row->accessibleDescription()));
        row->click();
        QTRY_COMPARE(rig.window->board().step(), PlanStep::Sla);
    }

    /// It stands last, is not counted among what is to be settled, and stops nobody.
    void tripwire_thatIsAgreedAndTripped_isRemarked()
    {
        Plan plan = smallPlan();
        plan.tripwires = { trippedTripwire() };
        Rig rig(agreed(plan));
        QTest::keyClick(rig.window.get(), Qt::Key_6);
        QTRY_COMPARE(rows(rig).size(), 1);
        const auto *row = rows(rig).first();
        QCOMPARE(row->obstacle().kind, ObstacleKind::Tripped);
        QVERIFY(row->obstacle().standing.isAgreed());
        QVERIFY(row->accessibleDescription()
                    .replace(QChar::Nbsp, u' ')
                    .startsWith(u"The plan itself has 10 % and trips it."_s));
        QCOMPARE(rig.find<QLabel>(u"signVerdict"_s)->text(), u"Ready to sign"_s);
    }

    /// A limit that nobody acts on in time is none: both are to be settled, the remark stands last.
    void tripwire_withoutActAndDeadline_isInTheWay()
    {
        Plan plan = smallPlan();
        plan.tripwires = { trippedTripwire() };
        plan.tripwires[0].firstAct.clear();
        plan.tripwires[0].deadline = {};
        Rig rig(agreed(plan));
        QTest::keyClick(rig.window.get(), Qt::Key_6);
        QTRY_COMPARE(rows(rig).size(), 3);
        QStringList findings;
        for (const auto *row : rows(rig).first(2)) {
            QCOMPARE(row->obstacle().kind, ObstacleKind::Warning);
            findings << row->obstacle().finding.subject;
        }
        QVERIFY2(findings[0].startsWith(u"first act of "_s), qPrintable(findings[0]));
        QVERIFY2(findings[1].startsWith(u"deadline of "_s), qPrintable(findings[1]));
        QCOMPARE(rows(rig).last()->obstacle().kind, ObstacleKind::Tripped);
        QCOMPARE(rig.find<QLabel>(u"signVerdict"_s)->text(), u"2 to settle before you sign"_s);
    }
};

QTEST_MAIN(TestSigningTripwires)
#include "tst_signing_tripwires.moc"
