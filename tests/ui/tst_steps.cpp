// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Steps and their arrangements, the way back through selections, undo on offer, quiet while idle.

#include "app/exchange/sample_plan.h"
#include "app/market/market_edits.h"
#include "tests/ui/window_rig.h"
#include "ui/shared/toast.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

class PaintCounter : public QObject {
public:
    using QObject::QObject;
    int paints = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint && watched->isWidgetType() ? 1 : 0;
        return false;
    }
};

Selection aMarket(const Plan &plan, qsizetype index)
{
    Selection selection;
    selection.market = ordered(plan.markets)[index].id;
    return selection;
}

} // namespace

class TestSteps : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto sample = samplePlan();
        QVERIFY(sample);
        m_plan = *sample;
    }

    void init() { QTest::failOnWarning(ourWarnings()); }

    void key_arrangesTheStepsPanes()
    {
        const Rig rig(m_plan);
        QVERIFY(!rig.window->findChild<QWidget *>(u"signPane"_s)); // made on first use
        QTest::keyClick(rig.window.get(), Qt::Key_6);
        QCOMPARE(rig.window->board().step(), PlanStep::Sign);
        QVERIFY(rig.find<QWidget>(u"signPane"_s)->isVisible());
        QVERIFY(rig.find<QWidget>(u"slaPane"_s)->isVisible());
        QVERIFY(!rig.find<QWidget>(u"calendarPane"_s)->isVisible());
        QVERIFY(rig.find<QAbstractButton>(u"signStepButton"_s)->isChecked());
        QTest::keyClick(rig.window.get(), Qt::Key_1);
        QVERIFY(rig.find<QWidget>(u"targetPane"_s)->isVisible());
        QTest::mouseClick(rig.find<QAbstractButton>(u"overviewStepButton"_s), Qt::LeftButton);
        for (const auto &pane :
            { u"calendarPane"_s, u"funnelPane"_s, u"marketPane"_s, u"slaPane"_s })
            QVERIFY2(rig.find<QWidget>(pane)->isVisible(), qPrintable(pane));
    }

    void digit_whileTextIsEdited_isText()
    {
        const Rig rig(m_plan);
        rig.trigger(u"planSettingsAction"_s);
        auto *company = rig.find<QLineEdit>(u"companyField"_s);
        company->setFocus();
        company->selectAll();
        QTest::keyClick(company, Qt::Key_3);
        QCOMPARE(company->text(), u"3"_s);
        QCOMPARE(rig.window->board().step(), PlanStep::Overview);
    }

    void sizes_areRememberedForEachStep()
    {
        Rig rig(m_plan);
        auto *groups = rig.find<QSplitter>(u"paneGroups"_s);
        QTest::keyClick(rig.window.get(), Qt::Key_2);
        QTRY_VERIFY(groups->sizes()[0] > 0);
        groups->setSizes({ 400, 800, 0 });
        const auto markets = groups->sizes();
        QTest::keyClick(rig.window.get(), Qt::Key_5);
        QTRY_VERIFY(groups->sizes()[0] > 0 && groups->sizes() != markets);
        QTest::keyClick(rig.window.get(), Qt::Key_2);
        QTRY_COMPARE(groups->sizes(), markets);
        QVERIFY(rig.window->close());
        rig.show();
        groups = rig.find<QSplitter>(u"paneGroups"_s);
        QCOMPARE(rig.window->board().step(), PlanStep::Markets);
        QTRY_COMPARE(groups->sizes(), markets);
        rig.trigger(u"resetArrangementAction"_s);
        QTRY_VERIFY(groups->sizes()[0] > groups->sizes()[1]); // markets have the larger part
    }

    void grownPane_isRememberedForItsStep()
    {
        const Rig rig(m_plan);
        QTest::keyClick(rig.window.get(), Qt::Key_3);
        rig.trigger(u"pane2Action"_s);
        QCOMPARE(rig.window->board().grown(), int(kFunnelPane));
        QTest::keyClick(rig.window.get(), Qt::Key_4);
        QCOMPARE(rig.window->board().grown(), Board::kNone);
        QTest::keyClick(rig.window.get(), Qt::Key_3);
        QCOMPARE(rig.window->board().grown(), int(kFunnelPane));
        QVERIFY(!rig.find<QWidget>(u"calendarPane"_s)->isVisible());
    }

    void paneThatTheStepLacks_growsAllTheSame()
    {
        const Rig rig(m_plan);
        QTest::keyClick(rig.window.get(), Qt::Key_6);
        QTest::keyClick(rig.window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(rig.find<QWidget>(u"calendarPane"_s)->isVisible());
        QVERIFY(!rig.find<QWidget>(u"signPane"_s)->isVisible());
        QTest::keyClick(rig.window.get(), Qt::Key_Escape);
        QVERIFY(rig.find<QWidget>(u"signPane"_s)->isVisible());
        QVERIFY(!rig.find<QWidget>(u"calendarPane"_s)->isVisible());
    }

    void backAndForward_byKey()
    {
        Rig rig(m_plan);
        QVERIFY(!rig.find<QAction>(u"backAction"_s)->isEnabled());
        rig.focus.select(aMarket(m_plan, 0));
        rig.focus.select(aMarket(m_plan, 1));
        QTest::keyClick(rig.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(rig.focus.selection(), aMarket(m_plan, 0));
        QTest::keyClick(rig.window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(rig.focus.selection(), aMarket(m_plan, 1));
        QVERIFY(!rig.find<QAction>(u"forwardAction"_s)->isEnabled());
    }

    void removing_offersUndo()
    {
        Rig rig(m_plan);
        const auto role = m_plan.buyerRoles.first().id;
        QVERIFY(rig.document.commit(u"Remove buyer role"_s, removeBuyerRole(m_plan, role)));
        auto *toast = rig.window->findChild<Toast *>();
        QVERIFY(toast && toast->isVisible());
        QToolButton *undo = nullptr;
        for (auto *button : toast->findChildren<QToolButton *>()) {
            if (button->text() == u"Undo"_s)
                undo = button;
        }
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(rig.document.plan(), m_plan);
        QTRY_VERIFY(!toast->isVisible());
    }

    void changing_offersNoUndo()
    {
        Rig rig(m_plan);
        auto plan = m_plan;
        plan.settings.company = u"Another Ltd"_s;
        QVERIFY(rig.document.commit(u"Change company"_s, plan));
        QVERIFY(!rig.window->findChild<Toast *>());
    }

    void desktopTurnsDark_theWindowFollows()
    {
        Rig rig(m_plan);
        rig.window.reset();
        Theme system = Theme::Light;
        MainWindow window(rig.document, rig.focus,
            { rig.settings, rig.folder.path(), scripted(rig.script), Theme::Light, {},
                [&system] { return system; } });
        system = Theme::Dark;
        QEvent change(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &change);
        QCOMPARE(window.snapshot().style.theme(), Theme::Dark);
        window.findChild<QAction *>(u"highContrastAction"_s)->trigger();
        system = Theme::Light;
        QCoreApplication::sendEvent(&window, &change);
        QCOMPARE(window.snapshot().style.theme(), Theme::HighContrast);
    }

    void idle_nothingIsPainted()
    {
        const Rig rig(m_plan);
        for (const int key : { Qt::Key_0, Qt::Key_1, Qt::Key_6 }) {
            QTest::keyClick(rig.window.get(), Qt::Key(key));
            PaintCounter counter;
            qApp->installEventFilter(&counter);
            // Whatever a step begins, a forecast among it, has ended; how soon is the machine's
            // matter.
            int before = -1;
            for (int round = 0; round < 20 && before != counter.paints; ++round) {
                before = counter.paints;
                QTest::qWait(1000);
            }
            counter.paints = 0;
            QTest::qWait(500);
            QCOMPARE(counter.paints, 0);
        }
    }

    void edit_leavesScrollPositionsAlone()
    {
        Rig rig(m_plan);
        QTest::keyClick(rig.window.get(), Qt::Key_6);
        const auto *sign = rig.find<QWidget>(u"signPane"_s);
        auto *bar = sign->findChild<QScrollArea *>(u"signScroll"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100);
        bar->setValue(60);
        auto plan = m_plan;
        plan.settings.company = u"Another Ltd"_s;
        QVERIFY(rig.document.commit(u"Change company"_s, plan));
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), 60);
    }

    void everyAction_saysWhatItDoes()
    {
        const Rig rig(m_plan);
        const auto menus = rig.window->menuBar()->findChildren<QMenu *>();
        for (const auto *menu : menus) {
            for (const auto *action : menu->actions()) {
                if (!action->isSeparator() && !action->menu())
                    QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
            }
        }
    }

    void everyKey_isGivenOnce()
    {
        const Rig rig(m_plan);
        QHash<QString, QString> names;
        for (const auto *action : rig.window->findChildren<QAction *>()) {
            for (const auto &key : action->shortcuts()) {
                const auto text = key.toString();
                QVERIFY2(!names.contains(text),
                    qPrintable(text + u": "_s + names[text] + u", "_s + action->objectName()));
                names.insert(text, action->objectName());
            }
        }
    }

private:
    Plan m_plan;
};

QTEST_MAIN(TestSteps)
#include "tst_steps.moc"
