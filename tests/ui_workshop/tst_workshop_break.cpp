// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Breaks of the workshop in the real window: the restore point that nobody has to think of, what
// the facilitator reads, what the room sees.

#include "app/exchange/sample_plan.h"
#include "tests/support/plan_builder.h"
#include "tests/support/titled.h"
#include "tests/ui/window_rig.h"
#include "ui/projector/projector_window.h"
#include "ui/shared/side_panel.h"
#include "ui/shared/stepper.h"

#include <QApplication>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Rig &rig, const QString &label)
{
    return rig.find<QLabel>(label)->text();
}

/// What the room sees, if the projector is on.
const Curtain *curtain()
{
    const auto windows = QApplication::topLevelWidgets();
    for (auto *one : windows) {
        if (auto *projector = qobject_cast<ProjectorWindow *>(one))
            return &projector->curtain();
    }
    return nullptr;
}

} // namespace

class TestWorkshopBreak : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void break_setsARestorePoint()
    {
        Rig rig(*samplePlan());
        QVERIFY(rig.document.commit(u"One"_s, titled(rig.document.plan(), u"One"_s)));
        QTest::keyClick(rig.window.get(), Qt::Key_F9);
        const auto points = rig.document.restorePoints();
        QCOMPARE(points.size(), 1);
        QCOMPARE(points.first().kind, PointKind::WorkshopBreak);
        QCOMPARE(points.first().name, u"Break at 09:00"_s);
        QCOMPARE(points.first().step, 1);
    }

    void secondBreak_withNothingDoneBetween_setsNoOther()
    {
        Rig rig(*samplePlan());
        for (int i = 0; i < 4; ++i)
            rig.trigger(u"breakAction"_s); // begun, ended, begun, ended
        QCOMPARE(rig.document.restorePoints().size(), 1);
        QVERIFY(rig.document.commit(u"One"_s, titled(rig.document.plan(), u"One"_s)));
        rig.trigger(u"breakAction"_s);
        QCOMPARE(rig.document.restorePoints().size(), 2);
    }

    void panel_saysUntilWhen_andWhatCameOut()
    {
        Rig rig(smallPlan()); // eight items, see the signing
        for (const auto &title : { u"One"_s, u"Two"_s, u"Three"_s })
            QVERIFY(rig.document.commit(title, titled(rig.document.plan(), title)));
        rig.trigger(u"breakAction"_s);
        QCOMPARE(textOf(rig, u"breakUntil"_s), u"Break until 09:15"_s);
        QCOMPARE(textOf(rig, u"breakOutputs"_s),
            u"0 of 8 item(s) agreed by both sides\n3 step(s) since the last break"_s);
        rig.find<Stepper>(u"breakMinutes"_s)->setValue(30);
        QCOMPARE(textOf(rig, u"breakUntil"_s), u"Break until 09:30"_s);
    }

    void steps_areCountedFromTheBreakBefore()
    {
        Rig rig(smallPlan());
        for (const auto &title : { u"One"_s, u"Two"_s })
            QVERIFY(rig.document.commit(title, titled(rig.document.plan(), title)));
        rig.trigger(u"breakAction"_s);
        rig.trigger(u"breakAction"_s);
        QVERIFY(rig.document.commit(u"Three"_s, titled(rig.document.plan(), u"Three"_s)));
        rig.trigger(u"breakAction"_s);
        QVERIFY(textOf(rig, u"breakOutputs"_s).endsWith(u"1 step(s) since the last break"_s));
    }

    void goOn_endsIt()
    {
        Rig rig(*samplePlan());
        rig.trigger(u"breakAction"_s);
        QVERIFY(rig.find<SidePanel>(u"sidePanel"_s)->isOpen());
        QVERIFY(rig.find<QAction>(u"breakAction"_s)->isChecked());
        QCOMPARE(rig.window->focusWidget(), rig.find<Stepper>(u"breakMinutes"_s));
        QTest::keyClick(rig.window->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(rig.window->focusWidget(), Qt::Key_Space);
        QVERIFY(!rig.find<QAction>(u"breakAction"_s)->isChecked());
        QVERIFY(!rig.find<SidePanel>(u"sidePanel"_s)->isOpen());
    }

    void room_seesTheBreak_andThePlanAgainAfterIt()
    {
        Rig rig(*samplePlan());
        rig.trigger(u"projectorAction"_s);
        rig.trigger(u"breakAction"_s);
        QVERIFY(curtain());
        QCOMPARE(curtain()->kind(), Curtain::Kind::Break);
        rig.trigger(u"breakAction"_s);
        QCOMPARE(curtain()->kind(), Curtain::Kind::Open);
    }

    void projectorShownDuringABreak_showsTheBreak_andEscapeThereEndsIt()
    {
        Rig rig(*samplePlan());
        rig.trigger(u"breakAction"_s);
        rig.trigger(u"projectorAction"_s);
        QCOMPARE(curtain()->kind(), Curtain::Kind::Break);
        QTest::keyClick(curtain()->window(), Qt::Key_Escape);
        QCOMPARE(curtain()->kind(), Curtain::Kind::Open);
        QVERIFY(!rig.find<QAction>(u"breakAction"_s)->isChecked());
    }

    void blackWins_andTheBreakIsThereAfterIt()
    {
        Rig rig(*samplePlan());
        rig.trigger(u"projectorAction"_s);
        rig.trigger(u"breakAction"_s);
        rig.trigger(u"blackAction"_s);
        QCOMPARE(curtain()->kind(), Curtain::Kind::Black);
        rig.trigger(u"blackAction"_s);
        QCOMPARE(curtain()->kind(), Curtain::Kind::Break);
    }

    void breakCoversTheTitle_andTheSignEndsTheBreakFirst()
    {
        Rig rig(*samplePlan());
        rig.trigger(u"projectorAction"_s);
        rig.trigger(u"blankAction"_s);
        auto *sign = rig.find<QAbstractButton>(u"projectorSign"_s);
        QCOMPARE(sign->text(), u"Projector blank · F8"_s);
        rig.trigger(u"breakAction"_s);
        QCOMPARE(curtain()->kind(), Curtain::Kind::Break);
        QVERIFY(sign->text().endsWith(u"F9"_s));
        sign->click();
        QVERIFY(!rig.find<QAction>(u"breakAction"_s)->isChecked());
        QCOMPARE(curtain()->kind(), Curtain::Kind::Title);
        sign->click();
        QCOMPARE(curtain()->kind(), Curtain::Kind::Open);
    }

    void anotherPlan_endsTheBreak()
    {
        Rig rig(*samplePlan());
        rig.trigger(u"breakAction"_s);
        rig.newPlan();
        QVERIFY(!rig.find<QAction>(u"breakAction"_s)->isChecked());
    }
};

QTEST_MAIN(TestWorkshopBreak)
#include "tst_workshop_break.moc"
