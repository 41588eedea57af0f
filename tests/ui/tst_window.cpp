// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The window on the sample plan: menus, names, undo, scenarios, errors in a line, selection.

#include "app/exchange/sample_plan.h"
#include "app/funnel/funnel_edits.h"
#include "tests/ui/window_rig.h"
#include "ui/window/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u" \""_s + widget.objectName()
        + u"\" in "_s + (widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

bool isInsideAnother(const QWidget &widget)
{
    // A spin box's line edit, a scroll area's viewport: named by the widget that they belong to.
    return widget.objectName().startsWith(u"qt_"_s);
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto sample = samplePlan();
        QVERIFY(sample);
        m_plan = *sample;
    }

    void init() { QTest::failOnWarning(ourWarnings()); }

    /// A window takes them over by itself only once the event loop runs.
    void window_hasTheApplicationsFontAndColoursFromTheStart()
    {
        const Rig rig(m_plan);
        QCOMPARE(rig.window->font(), QApplication::font());
        QCOMPARE(rig.window->palette(), QApplication::palette());
        const QLabel inside(&rig.window->board());
        QCOMPARE(inside.font(), QApplication::font());
    }

    /// A field has the keyboard, but nothing of its own to take back any more.
    void undo_inAField_takesBackThePlansLastStep()
    {
        Rig rig(m_plan);
        rig.window->board().arrange(PlanStep::Funnel);
        Selection selection;
        selection.stage = m_plan.stages.first().id;
        rig.focus.select(selection);
        QTest::mouseClick(rig.find<QAbstractButton>(u"detailInputs"_s), Qt::LeftButton);
        auto *name = rig.find<QLineEdit>(u"stageName"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Asked"_s);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier); // what is being typed
        QCOMPARE(name->text(), m_plan.stages.first().name);
        QVERIFY(rig.document.undoTitle().isEmpty());
        name->selectAll();
        QTest::keyClicks(name, u"Asked"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!rig.document.undoTitle().isEmpty());
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rig.document.plan(), m_plan);
        QTest::keySequence(name, QKeySequence::Redo);
        QCOMPARE(rig.document.plan().stages.first().name, u"Asked"_s);
    }

    /// In every view it is said whose numbers these are, and there is a way back.
    void scenarioInTheMaking_isSaid_andLeft()
    {
        Rig rig(m_plan);
        QVERIFY(!rig.window->findChild<QWidget *>(u"scenarioBar"_s));
        QVERIFY(rig.document.setRestorePoint(u"Before"_s, PointKind::Scenario).has_value());
        const auto *bar = rig.find<QWidget>(u"scenarioBar"_s);
        QVERIFY(bar->isVisible());
        auto next = m_plan;
        next.targets.first().revenue.minorUnits *= 2;
        put(next.channels, Channel { { 299 }, 9, u"Partners"_s });
        QVERIFY(rig.document.commit(u"Double"_s, next).has_value());
        QVERIFY(rig.find<QLabel>(u"scenarioBarText"_s)->text().contains(u"2 change"_s));
        const auto *planned = rig.find<QWidget>(u"plannedNumber"_s);
        QVERIFY(planned->toolTip().contains(u"scenario in the making"_s));
        QTest::mouseClick(rig.find<QPushButton>(u"leaveScenarioButton"_s), Qt::LeftButton);
        QCOMPARE(rig.document.plan(), m_plan);
        QVERIFY(!bar->isVisible());
        QVERIFY(!planned->toolTip().contains(u"scenario"_s));
    }

    /// Restore points that are gone leave their ids to later ones.
    void scenarioBegunAgain_countsFromThere()
    {
        Rig rig(m_plan);
        const auto begin = [&rig] {
            return rig.document.setRestorePoint(u"Before"_s, PointKind::Scenario).has_value();
        };
        QVERIFY(begin());
        QTest::mouseClick(rig.find<QPushButton>(u"leaveScenarioButton"_s), Qt::LeftButton);
        auto next = m_plan;
        next.targets.first().revenue.minorUnits *= 2;
        QVERIFY(rig.document.commit(u"Double"_s, next).has_value());
        QVERIFY(begin());
        const auto text = rig.find<QLabel>(u"scenarioBarText"_s)->text();
        QVERIFY2(text.contains(u"0 change"_s), qPrintable(text));
    }

    void title_namesPlanAndSaving()
    {
        const Rig rig(m_plan);
        QVERIFY(
            rig.window->windowTitle().startsWith(u"Lockstep — %1 — "_s.arg(m_plan.settings.title)));
        QVERIFY(!rig.find<QToolButton>(u"saveState"_s)->text().isEmpty());
    }

    void everyWidgetThatTakesTheKeyboard_hasItsNames()
    {
        const Rig rig(m_plan);
        rig.trigger(u"planSettingsAction"_s);
        for (const auto *widget : rig.window->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
                || isInsideAnother(*widget) || qobject_cast<const View *>(widget))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(describe(*widget)));
            const bool isNamed = !widget->accessibleName().isEmpty()
                || !widget->property("text").toString().isEmpty();
            QVERIFY2(isNamed, qPrintable(describe(*widget)));
        }
        for (const auto *action : rig.window->findChildren<QAction *>()) {
            if (!action->text().isEmpty() && !action->menu())
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        }
    }

    void undoAndRedo_nameTheirStep()
    {
        Rig rig(m_plan);
        const auto *undo = rig.find<QAction>(u"undoAction"_s);
        const auto *redo = rig.find<QAction>(u"redoAction"_s);
        QVERIFY(!undo->isEnabled());
        auto settings = m_plan.settings;
        settings.company = u"Another Ltd"_s;
        QVERIFY(rig.document.commit(u"Change company"_s, setSettings(m_plan, settings)));
        QCOMPARE(undo->text(), u"&Undo Change company"_s);
        QTest::keyClick(rig.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rig.document.plan(), m_plan);
        QVERIFY(!undo->isEnabled());
        QCOMPARE(redo->text(), u"&Redo Change company"_s);
        QTest::keyClick(rig.window.get(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(rig.document.plan().settings.company, u"Another Ltd"_s);
    }

    void whileARateIsTried_whoAgreedStays_thenItIsVoid()
    {
        QRandomGenerator ids(1);
        const auto step = m_plan.steps.first();
        const auto before = figures(m_plan);
        const Item item = standing(before, ItemKind::Step, step.id.value)->item;
        Rig rig(seal(m_plan, item,
            { Side::Marketing, Stand::Agreed, {}, u"M"_s,
                QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC) },
            ids)
                    .value());
        const auto isVoid = [&] {
            return standing(rig.window->snapshot().figures, ItemKind::Step, step.id.value)
                ->marketing.isVoid;
        };
        Plan tried = rig.document.plan();
        tried.steps.first().rate.ppm /= 2;
        QVERIFY(rig.document.preview(tried));
        QCOMPARE(rig.window->snapshot().plan, tried);
        QVERIFY(!isVoid());
        QVERIFY(rig.document.commit(u"Change rate"_s, tried));
        QVERIFY(isVoid());
        QVERIFY(rig.window->snapshot().figures == figures(tried));
    }

    void selection_isNamed_andEscClearsIt()
    {
        Rig rig(m_plan);
        const auto *label = rig.find<QLabel>(u"selectionLabel"_s);
        QVERIFY(!label->isVisible());
        Selection selection;
        selection.market = m_plan.markets.first().id;
        rig.focus.select(selection);
        QCOMPARE(label->text(), m_plan.markets.first().name);
        QVERIFY(label->isVisible());
        QTest::keyClick(rig.window.get(), Qt::Key_Escape);
        QCOMPARE(rig.focus.selection(), Selection {});
        rig.focus.select(selection);
        QTest::mouseClick(rig.find<QToolButton>(u"clearSelectionButton"_s), Qt::LeftButton);
        QCOMPARE(rig.focus.selection(), Selection {});
    }

    void agreeing_isAboutWhatIsSelected()
    {
        Rig rig(m_plan);
        QVERIFY(!rig.find<QAction>(u"agreeAsSalesAction"_s)->isEnabled());
        auto plan = m_plan;
        plan.seals.clear();
        QVERIFY(rig.document.commit(u"Forget what was said"_s, plan));
        Selection selection;
        selection.market = plan.markets.first().id;
        rig.focus.select(selection);
        QTest::keyClick(rig.window.get(), Qt::Key_S, Qt::AltModifier);
        const auto &seals = rig.document.plan().seals;
        QCOMPARE(seals.size(), 1);
        QCOMPARE(seals.first().side, Side::Sales);
        QCOMPARE(seals.first().item, selection.market.value);
        QCOMPARE(seals.first().by, plan.settings.salesLeader);
        QTest::keyClick(rig.window.get(), Qt::Key_S, Qt::AltModifier);
        QVERIFY(rig.document.plan().seals.isEmpty());
    }

    void planSettings_eachFieldIsOneStep()
    {
        Rig rig(m_plan);
        rig.trigger(u"planSettingsAction"_s);
        auto *company = rig.find<QLineEdit>(u"companyField"_s);
        company->setFocus();
        company->selectAll();
        QTest::keyClicks(company, u"Another Ltd"_s);
        QTest::keyClick(company, Qt::Key_Return);
        QCOMPARE(rig.document.plan().settings.company, u"Another Ltd"_s);
        QCOMPARE(rig.document.undoTitle(), u"Change company"_s);
        QVERIFY(rig.document.undo());
        QCOMPARE(company->text(), m_plan.settings.company);
    }

    void planSettings_whatIsRefused_staysToBeCorrected()
    {
        Rig rig(m_plan);
        rig.trigger(u"planSettingsAction"_s);
        auto *months = rig.find<QLineEdit>(u"horizonField"_s);
        months->selectAll();
        QTest::keyClicks(months, u"7"_s);
        QTest::keyClick(months, Qt::Key_Return);
        QVERIFY(!rig.find<QLabel>(u"planFormError"_s)->text().isEmpty());
        QCOMPARE(months->text(), u"7"_s);
        QCOMPARE(rig.document.plan(), m_plan);
        QTest::keyClick(rig.window.get(), Qt::Key_Escape);
        QTRY_VERIFY(!rig.find<QWidget>(u"sidePanel"_s)->isVisible());
    }

    void help_listsTheKeys()
    {
        const Rig rig(m_plan);
        rig.trigger(u"shortcutsAction"_s);
        QStringList texts;
        for (const auto *label : rig.find<QWidget>(u"shortcutList"_s)->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(u"Agree as marketing"_s));
        QVERIFY(texts.contains(u"F5"_s));
    }

private:
    Plan m_plan;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
