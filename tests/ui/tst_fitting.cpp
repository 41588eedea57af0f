// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How many panes are shown at once: all, two, or one; how large, in which look, and what of that is
// kept; the way to those that wait.

#include "app/exchange/sample_plan.h"
#include "tests/ui/window_rig.h"
#include "ui/shared/motion.h"
#include "ui/window/fitting.h"
#include "ui/window/pane_tab.h"

#include <QSplitter>
#include <QToolButton>
#include <QtTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLeast { 400, 200 };

QList<PaneKind> shownIn(QSize whole, std::optional<PaneKind> front = {})
{
    return panesOf(fitted(arrangementOf(PlanStep::Overview), { whole, kLeast, 10 }, front).shown);
}

QStringList seenPanes(const Rig &rig)
{
    QStringList seen;
    for (const auto *pane : rig.window->findChildren<Pane *>()) {
        if (pane->isVisible())
            seen.append(pane->objectName());
    }
    seen.sort();
    return seen;
}

} // namespace

class TestFitting : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void fourPanes_whereEachHasItsLeast()
    {
        // Two side by side, two below: 2 × 400 + 10 by 2 × 200 + 10.
        const QList<PaneKind> all { kCalendarPane, kFunnelPane, kMarketsPane, kSlaPane };
        QCOMPARE(shownIn({ 810, 410 }), all);
        QCOMPARE(shownIn({ 809, 410 }).size(), 2); // one above the other
        QCOMPARE(shownIn({ 810, 409 }).size(), 2); // side by side
    }

    void twoPanes_sideBySide_orOneAboveTheOther()
    {
        const auto wide = fitted(arrangementOf(PlanStep::Overview), { { 810, 300 }, kLeast, 10 });
        QCOMPARE(wide.shown.direction, Qt::Horizontal);
        QCOMPARE(panesOf(wide.shown), (QList<PaneKind> { kCalendarPane, kFunnelPane }));
        QCOMPARE(wide.waiting, (QList<PaneKind> { kMarketsPane, kSlaPane }));
        const auto high
            = fitted(arrangementOf(PlanStep::Overview), { { 500, 410 }, kLeast, 10 }, kSlaPane);
        QCOMPARE(high.shown.direction, Qt::Vertical);
        QCOMPARE(panesOf(high.shown), (QList<PaneKind> { kCalendarPane, kSlaPane }));
        QCOMPARE(high.waiting, (QList<PaneKind> { kFunnelPane, kMarketsPane }));
    }

    void onePane_isTheStepsOwn_orTheOneInFront()
    {
        QCOMPARE(shownIn({ 500, 300 }), QList<PaneKind> { kCalendarPane });
        QCOMPARE(shownIn({ 500, 300 }, kMarketsPane), QList<PaneKind> { kMarketsPane });
    }

    void roomSizeOnASmallWindow_showsOnePane_theOthersAreTabs()
    {
        Rig rig(*samplePlan());
        rig.window->resize(1280, 720);
        rig.trigger(u"roomAction"_s);
        QTRY_COMPARE(seenPanes(rig), QStringList { u"calendarPane"_s });
        auto *tab = rig.find<PaneTab>(u"slaTab"_s);
        QVERIFY(tab->isVisible());
        QVERIFY(!tab->isChecked());
        QTest::mouseClick(tab, Qt::LeftButton);
        QTRY_COMPARE(seenPanes(rig), QStringList { u"slaPane"_s });
        rig.trigger(u"pane2Action"_s); // the funnel's key
        QTRY_COMPARE(seenPanes(rig), QStringList { u"funnelPane"_s });
        QCOMPARE(rig.window->board().grown(), Board::kNone);
    }

    void roomAgain_bringsThePanesBack_asTheyWereLeft()
    {
        Rig rig(*samplePlan());
        rig.window->resize(1280, 720);
        auto *groups = rig.find<QSplitter>(u"paneGroups"_s);
        groups->setSizes({ 400, 160, 0 });
        QCoreApplication::processEvents();
        const auto before = groups->sizes();
        rig.trigger(u"roomAction"_s);
        QTRY_COMPARE(seenPanes(rig).size(), 1);
        rig.trigger(u"roomAction"_s);
        QTRY_COMPARE(seenPanes(rig),
            (QStringList { u"calendarPane"_s, u"funnelPane"_s, u"marketPane"_s, u"slaPane"_s }));
        QTRY_VERIFY(std::abs(groups->sizes()[0] - before[0]) <= 2);
        for (const auto *pane : rig.window->findChildren<Pane *>())
            QVERIFY(pane->findChildren<PaneTab *>().isEmpty());
    }

    void motion_isChosenInTheMenu_andKept()
    {
        Rig rig(*samplePlan());
        QVERIFY(rig.find<QAction>(u"systemMotionAction"_s)->isChecked());
        rig.trigger(u"reducedMotionAction"_s);
        QCOMPARE(motion(), Motion::Reduced);
        rig.window.reset();
        setMotion(Motion::FollowSystem);
        rig.show();
        QCOMPARE(motion(), Motion::Reduced);
        QVERIFY(rig.find<QAction>(u"reducedMotionAction"_s)->isChecked());
        rig.trigger(u"systemMotionAction"_s);
        QCOMPARE(motion(), Motion::FollowSystem);
    }

    /// Face and mode of the funnel, step and theme are as they were left.
    void looks_areKeptForTheNextTime()
    {
        Rig rig(m_plan);
        rig.trigger(u"faceLeversAction"_s);
        rig.window->board().arrange(PlanStep::Funnel);
        rig.window->close();
        rig.show();
        QVERIFY(rig.find<QAction>(u"faceLeversAction"_s)->isChecked());
        QCOMPARE(rig.window->board().step(), PlanStep::Funnel);
        QVERIFY(rig.find<QWidget>(u"leverList"_s)->isVisible());
        rig.trigger(u"modeMoneyAction"_s);
        rig.window->close();
        rig.show();
        QVERIFY(rig.find<QAction>(u"modeMoneyAction"_s)->isChecked());
        QVERIFY(rig.find<QAction>(u"faceWaterfallAction"_s)->isChecked());
    }

    void looks_thatAreUnknown_areTheUsualOnes()
    {
        Rig rig(m_plan);
        rig.settings.setValue(u"funnel/face"_s, u"nothing"_s);
        rig.settings.setValue(u"funnel/mode"_s, u"nothing"_s);
        rig.settings.setValue(u"board/step"_s, u"nothing"_s);
        rig.show();
        QVERIFY(rig.find<QWidget>(u"waterfall"_s)->isVisible());
        QVERIFY(rig.find<QAction>(u"modeBothAction"_s)->isChecked());
    }

    void theme_andRoomSize_canBeChanged()
    {
        const Rig rig(m_plan);
        QCOMPARE(rig.window->snapshot().style.theme(), Theme::Light);
        rig.trigger(u"darkAction"_s);
        QCOMPARE(rig.window->snapshot().style.theme(), Theme::Dark);
        QCOMPARE(QGuiApplication::palette().color(QPalette::Base), QColor(0x15181C));
        QTest::keyClick(rig.window.get(), Qt::Key_F5);
        QVERIFY(rig.window->snapshot().style.isRoom());
        QTest::keyClick(rig.window.get(), Qt::Key_F5);
        rig.trigger(u"zoomInAction"_s);
        QCOMPARE(rig.window->snapshot().style.zoom(), 1.1);
        rig.trigger(u"zoomResetAction"_s);
        QCOMPARE(rig.window->snapshot().style.zoom(), 1.0);
        rig.trigger(u"systemThemeAction"_s);
        QCOMPARE(rig.window->snapshot().style.theme(), Theme::Light);
    }

    void pane_growsAndComesBack_byKey()
    {
        const Rig rig(m_plan);
        auto *funnel = rig.find<QWidget>(u"funnelPane"_s);
        auto *calendar = rig.find<QWidget>(u"calendarPane"_s);
        const int before = funnel->width();
        QTest::keyClick(rig.window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!calendar->isVisible());
        QTRY_VERIFY(funnel->width() > before * 3 / 2);
        QVERIFY(rig.find<QAction>(u"pane2Action"_s)->isChecked());
        QTest::keyClick(rig.window.get(), Qt::Key_Escape);
        QVERIFY(calendar->isVisible() && funnel->isVisible());
        QTRY_COMPARE(funnel->width(), before);
    }

    void pane_growsAndComesBack_byMouse()
    {
        const Rig rig(m_plan);
        auto *sla = rig.find<QWidget>(u"slaPane"_s);
        QTest::mouseDClick(sla, Qt::LeftButton, {}, QPoint(sla->width() / 2, 10));
        QCOMPARE(rig.window->board().grown(), 3);
        rig.find<QWidget>(u"slaPane"_s)->findChild<QToolButton *>(u"growButton"_s)->click();
        QCOMPARE(rig.window->board().grown(), Board::kNone);
    }

    void sizes_areRemembered()
    {
        Rig rig(m_plan);
        auto *columns = rig.find<QSplitter>(u"paneGroup1"_s);
        columns->setSizes({ 300, 900 });
        const auto sizes = columns->sizes();
        QVERIFY(rig.window->close());
        rig.show();
        QCOMPARE(rig.find<QSplitter>(u"paneGroup1"_s)->sizes(), sizes);
    }

private:
    const Plan m_plan = *samplePlan();
};

QTEST_MAIN(TestFitting)
#include "tst_fitting.moc"
