// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The start screen, recent plans, closing a plan, and the state of saving in the corner.

#include "tests/support/plan_builder.h"
#include "tests/ui/window_rig.h"
#include "ui/window/recent_plans.h"
#include "ui/window/recent_row.h"
#include "ui/window/scene.h"

#include <QToolButton>
#include <QWindow>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

void save(Rig &rig, const QString &name)
{
    rig.script.saveFile = rig.filePath(name);
    rig.trigger(u"saveAsAction"_s);
}

} // namespace

class TestStartScreen : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void startScreen_fillsTheWindow_andEscGoesBack()
    {
        const Rig rig(smallPlan());
        rig.trigger(u"startScreenAction"_s);
        auto *screen = rig.find<QWidget>(u"startScreen"_s);
        QVERIFY(screen->isVisible());
        QVERIFY(!rig.find<QWidget>(u"headlineStrip"_s)->isVisible());
        QVERIFY(!rig.find<QAction>(u"saveAction"_s)->isEnabled());
        QTest::keyClick(screen, Qt::Key_Escape);
        QVERIFY(rig.window->scene().isBoard());
        QVERIFY(rig.find<QAction>(u"saveAction"_s)->isEnabled());
    }

    void cards_openPlans()
    {
        Rig rig(smallPlan());
        rig.trigger(u"startScreenAction"_s);
        QTest::mouseClick(rig.find<QAbstractButton>(u"samplePlanCard"_s), Qt::LeftButton);
        QVERIFY(rig.window->scene().isBoard());
        QVERIFY(rig.document.plan().markets.size() >= 3);
    }

    void aPlanThatCannotBeOpened_leavesTheStartScreen_andSaysWhy()
    {
        const Rig rig(smallPlan());
        rig.window->startWithout(u"notes.lockstep"_s, { Fault::NotAPlan, u"notes.lockstep"_s, {} });
        auto *screen = rig.find<QWidget>(u"startScreen"_s);
        QVERIFY(screen->isVisible());
        const auto said = rig.bannerText();
        QVERIFY2(said.contains(u"notes.lockstep"_s), qUtf8Printable(said));
        QTest::keyClick(screen, Qt::Key_Escape);
        QVERIFY(!rig.window->scene().isBoard());
    }

    void closing_leavesTheStartScreen_withoutAWayBack()
    {
        Rig rig(smallPlan());
        save(rig, u"joint.lockstep"_s);
        rig.trigger(u"closePlanAction"_s);
        QVERIFY(rig.find<QWidget>(u"startScreen"_s)->isVisible());
        QVERIFY(!rig.find<QToolButton>(u"backToPlanButton"_s)->isVisible());
        QVERIFY(rig.document.path().isEmpty());
        auto *row = rig.find<RecentRow>(u"recentPlan1"_s);
        QCOMPARE(row->text(), u"joint"_s);
        QTRY_VERIFY(row->height() > 20); // it has its place
        QTest::mouseClick(rig.window->windowHandle(), Qt::LeftButton, {},
            row->mapTo(rig.window.get(), QPoint(60, row->height() / 2)));
        QVERIFY2(rig.window->scene().isBoard(), qPrintable(rig.bannerText()));
        QCOMPARE(rig.document.plan(), smallPlan());
    }

    void missingFile_isToldAndCanBeRemoved()
    {
        Rig rig(smallPlan());
        save(rig, u"joint.lockstep"_s);
        rig.trigger(u"closePlanAction"_s);
        QVERIFY(QFile::remove(rig.filePath(u"joint.lockstep"_s)));
        rig.trigger(u"startScreenAction"_s);
        auto *row = rig.find<RecentRow>(u"recentPlan1"_s);
        for (auto *other : rig.window->findChildren<RecentRow *>()) {
            if (other->isVisible())
                row = other;
        }
        QVERIFY(row->accessibleDescription().startsWith(u"Not found in"_s));
        QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(20, row->height() / 2));
        QVERIFY(!rig.window->scene().isBoard());
        row->findChild<QToolButton *>()->click();
        QVERIFY(RecentPlans(rig.settings).all().isEmpty());
    }

    void recentPlans_newestFirst_eachOnce()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        RecentPlans recent(settings);
        recent.add(u"/plans/a.lockstep"_s, kNow);
        recent.add(u"/plans/b.lockstep"_s, kNow.addSecs(60));
        recent.add(u"/plans/a.lockstep"_s, kNow.addSecs(120));
        const auto all = recent.all();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].name(), u"a"_s);
        QCOMPARE(all[0].openedAt, kNow.addSecs(120));
        QCOMPARE(all[1].name(), u"b"_s);
        for (int number = 0; number < 20; ++number)
            recent.add(u"/plans/%1.lockstep"_s.arg(number), kNow);
        QCOMPARE(recent.all().size(), 12);
        recent.clear();
        QVERIFY(recent.all().isEmpty());
    }

    void recentMenu_opensThem()
    {
        Rig rig(smallPlan());
        save(rig, u"joint.lockstep"_s);
        rig.newPlan();
        auto *menu = rig.find<QMenu>(u"recentMenu"_s);
        emit menu->aboutToShow();
        rig.trigger(u"recentAction1"_s);
        QCOMPARE(rig.document.plan(), smallPlan());
    }

    void saveState_saysWhatToDo()
    {
        Rig rig(smallPlan());
        auto *badge = rig.find<QToolButton>(u"saveState"_s);
        QCOMPARE(badge->text(), u"no file yet"_s);
        save(rig, u"joint.lockstep"_s);
        QCOMPARE(badge->text(), u"saved"_s);
        badge->click();
        QVERIFY(rig.find<QLabel>(u"saveExplanation"_s)->text().contains(u"joint.lockstep"_s));
    }

    void anotherPlan_forgetsTheSelection()
    {
        Rig rig(smallPlan());
        Selection selection;
        selection.market = kMarket;
        rig.focus.select(selection);
        rig.trigger(u"openSampleAction"_s);
        QCOMPARE(rig.focus.selection(), Selection {});
        QVERIFY(!rig.find<QAction>(u"backAction"_s)->isEnabled());
    }
};

QTEST_MAIN(TestStartScreen)
#include "tst_start_screen.moc"
