// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The window on the sample plan: strip, panes, menus, errors in a line, looks, selection.

#include "app/exchange/sample_plan.h"
#include "app/funnel/funnel_edits.h"
#include "tests/ui/window_rig.h"
#include "ui/shared/headline_number.h"
#include "ui/window/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

QString stripValue(const Rig &rig, const QString &name)
{
    return rig.find<HeadlineNumber>(name)->value();
}

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

    /// Who has not agreed to what, in words, until something is selected.
    void strip_saysWhoHasToAgreeToWhat()
    {
        Rig rig(m_plan);
        rig.window->resize(1600, 900);
        QTRY_VERIFY(rig.window->findChild<QLabel *>(u"openLines"_s));
        const auto *lines = rig.find<QLabel>(u"openLines"_s);
        QTRY_VERIFY(lines->isVisible());
        QVERIFY(lines->text().startsWith(u"Marketing has to agree to "_s));
        QVERIFY(lines->text().contains(u"\nSales has to agree to "_s));
        Selection selection;
        selection.stage = m_plan.stages.first().id;
        rig.focus.select(selection);
        QVERIFY(!lines->isVisible());
    }

    void strip_showsTheHeadlineFigures()
    {
        const Rig rig(m_plan);
        const Figures all = figures(m_plan);
        const auto &headline = all.headline;
        const Format format(m_plan.settings.locale, m_plan.settings.currency);
        QCOMPARE(
            stripValue(rig, u"targetNumber"_s), format.compactMoney(headline.targetMinorUnits));
        QCOMPARE(
            stripValue(rig, u"plannedNumber"_s), format.compactMoney(headline.plannedMinorUnits));
        QCOMPARE(
            stripValue(rig, u"gapNumber"_s), format.signedCompactMoney(headline.gapMinorUnits));
        // The first fiscal year's last quarter is the horizon's fourth.
        QCOMPARE(stripValue(rig, u"lastStartNumber"_s),
            format.shortDate(noReturnLines(m_plan, all, {}).at(3).allStreams));
        QCOMPARE(stripValue(rig, u"guessNumber"_s), format.percent(headline.guessShare));
        QCOMPARE(stripValue(rig, u"agreedNumber"_s),
            u"%1 of %2"_s.arg(all.tally->agreed).arg(all.tally->items));
        QCOMPARE(stripValue(rig, u"disputesNumber"_s), QString::number(all.tally->disputed));
        for (const auto *number : rig.window->findChildren<HeadlineNumber *>())
            QVERIFY2(number->toolTip().endsWith(u'.'), qPrintable(number->objectName()));
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

    void preview_movesTheStrip_cancelMovesItBack()
    {
        Rig rig(m_plan);
        const auto before = stripValue(rig, u"plannedNumber"_s);
        const auto first = ordered(m_plan.stages).first().id;
        QVERIFY(rig.document.preview(changeRate(m_plan, first, {}, { 0.2, 0.1 })));
        QVERIFY(stripValue(rig, u"plannedNumber"_s) != before);
        rig.document.cancel();
        QCOMPARE(stripValue(rig, u"plannedNumber"_s), before);
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

    void target_isEditedInPlace()
    {
        Rig rig(m_plan);
        auto *target = rig.find<HeadlineNumber>(u"targetNumber"_s);
        QTest::mouseClick(target, Qt::LeftButton);
        auto *edit = target->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTest::keyClicks(edit, u"30 M"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(rig.window->snapshot().figures.headline.targetMinorUnits, 3e9); // cents
        QCOMPARE(rig.document.undoTitle(), u"Change revenue target"_s);
    }

    void target_thatIsNoNumber_isRefusedBesideTheLine()
    {
        Rig rig(m_plan);
        auto *target = rig.find<HeadlineNumber>(u"targetNumber"_s);
        target->setFocus();
        QTest::keyClick(target, Qt::Key_Return);
        auto *edit = target->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTest::keyClicks(edit, u"a lot"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        const auto *why = rig.find<QLabel>(u"inlineRefusal"_s);
        QVERIFY(why->text().startsWith(u"a lot is not a number"_s));
        QCOMPARE(edit->selectedText(), u"a lot"_s);
        QCOMPARE(rig.document.plan(), m_plan);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!rig.window->findChild<QLabel *>(u"inlineRefusal"_s));
    }

    /// Its name and what it may be, not that it were no number.
    void target_thatIsTooLarge_isRefusedWithItsRange()
    {
        Rig rig(m_plan);
        auto *target = rig.find<HeadlineNumber>(u"targetNumber"_s);
        target->setFocus();
        QTest::keyClick(target, Qt::Key_Return);
        auto *edit = target->findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"1000000000000000"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        const auto said = rig.find<QLabel>(u"inlineRefusal"_s)->text();
        QVERIFY2(said.contains(u"1,000,000,000,000"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"not a number"_s), qPrintable(said));
        QCOMPARE(rig.document.plan(), m_plan);
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
