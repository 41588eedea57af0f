// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The small widgets as people and assistive technology use them: stepper, toast, side panel, empty
// view, progress, agreement chip.

#include "tests/ui_shared/stepper_stage.h"
#include "ui/shared/agreement_chip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/evidence_tag.h"
#include "ui/shared/headline_number.h"
#include "ui/shared/motion.h"
#include "ui/shared/progress.h"
#include "ui/shared/side_panel.h"
#include "ui/shared/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface &told(QWidget &widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        applyStyle(*qApp, Style());
    }
    void cleanup() { setMotion(Motion::FollowSystem); }

    void stepper_showsItsNumberWithItsUnit()
    {
        StepperStage stage;
        QCOMPARE(stage.stepper.text(), u"30 days"_s);
        QCOMPARE(stage.changed.size(), 0);
    }

    void stepper_plusAndMinus_stepAndSettleWhenLetGo()
    {
        StepperStage stage;
        QTest::mousePress(&stage.stepper, Qt::LeftButton, {}, stage.middleOf(QStyle::SC_SpinBoxUp));
        QCOMPARE(stage.stepper.value(), 31.0);
        QCOMPARE(stage.changed.size(), 1);
        QCOMPARE(stage.settled.size(), 0);
        QTest::mouseRelease(
            &stage.stepper, Qt::LeftButton, {}, stage.middleOf(QStyle::SC_SpinBoxUp));
        QCOMPARE(stage.settled.takeFirst().first().toDouble(), 31.0);
        QTest::mouseClick(
            &stage.stepper, Qt::LeftButton, {}, stage.middleOf(QStyle::SC_SpinBoxDown));
        QCOMPARE(stage.settled.takeFirst().first().toDouble(), 30.0);
    }

    void stepper_heldDown_goesOnStepping_andIsOneGesture()
    {
        StepperStage stage;
        const auto plus = stage.middleOf(QStyle::SC_SpinBoxUp);
        QTest::mousePress(&stage.stepper, Qt::LeftButton, {}, plus);
        QTRY_VERIFY(stage.stepper.value() >= 33);
        QTest::mouseRelease(&stage.stepper, Qt::LeftButton, {}, plus);
        QCOMPARE(stage.settled.size(), 1);
    }

    void stepper_keys_stepByOneAndTen_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<double>("value");
        QTest::newRow("up") << int(Qt::Key_Up) << 31.0;
        QTest::newRow("down") << int(Qt::Key_Down) << 29.0;
        QTest::newRow("page up") << int(Qt::Key_PageUp) << 40.0;
        QTest::newRow("page down") << int(Qt::Key_PageDown) << 20.0;
    }

    void stepper_keys_stepByOneAndTen()
    {
        QFETCH(int, key);
        QFETCH(double, value);
        StepperStage stage;
        QTest::keyClick(&stage.stepper, Qt::Key(key));
        QCOMPARE(stage.stepper.value(), value);
        QCOMPARE(stage.settled.size(), 1);
    }

    void stepper_typed_settlesOnEnter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("refused");
        QTest::newRow("a number") << u"45"_s << 45.0 << 0;
        QTest::newRow("with its unit") << u"45 days"_s << 45.0 << 0;
        QTest::newRow("beyond its end") << u"91"_s << 30.0 << 1;
        QTest::newRow("not a number") << u"soon"_s << 30.0 << 1;
    }

    void stepper_typed_settlesOnEnter()
    {
        QFETCH(QString, typed);
        QFETCH(double, value);
        QFETCH(int, refused);
        StepperStage stage;
        const QSignalSpy refusals(&stage.stepper, &Stepper::refused);
        stage.stepper.selectAll();
        QTest::keyClicks(&stage.stepper, typed);
        QTest::keyClick(&stage.stepper, Qt::Key_Return);
        QCOMPARE(stage.stepper.value(), value);
        QCOMPARE(refusals.size(), refused);
        QCOMPARE(stage.settled.size(), 1 - refused);
    }

    void stepper_toldAsASpinBoxWithAValue()
    {
        StepperStage stage;
        auto &self = told(stage.stepper);
        QCOMPARE(self.role(), QAccessible::SpinBox);
        QCOMPARE(self.text(QAccessible::Name), u"Time to close"_s);
        auto *value = self.valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toDouble(), 30.0);
        QCOMPARE(value->maximumValue().toDouble(), 90.0);
        value->setCurrentValue(60.0);
        QCOMPARE(stage.changed.takeLast().first().toDouble(), 60.0);
    }

    void stepper_wheel_onlyWhereTheFocusIs()
    {
        StepperStage stage;
        QVERIFY(stage.isActive);
        const auto turn = [&stage] {
            const QPointF at(stage.stepper.rect().center());
            QWheelEvent event(at, stage.stepper.mapToGlobal(at), {}, { 0, 120 }, Qt::NoButton, {},
                Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&stage.stepper, &event);
        };
        turn();
        QCOMPARE(stage.stepper.value(), 31.0);
        QTRY_COMPARE(stage.settled.size(), 1);
        stage.stepper.clearFocus();
        turn();
        QCOMPARE(stage.stepper.value(), 31.0);
    }

    void toast_undoActs_andLeaves_withoutTakingTheFocus()
    {
        QWidget window;
        QLineEdit field(&window);
        window.resize(800, 400);
        QVERIFY(showActive(window));
        field.setFocus();
        Toast toast(&window);
        int undone = 0;
        toast.say(u"Removed Autumn campaign."_s, u"Undo"_s, [&undone] { ++undone; });
        QVERIFY(toast.isVisible());
        QVERIFY(field.hasFocus());
        QVERIFY(window.rect().contains(toast.geometry()));
        QTest::mouseClick(toast.findChild<QToolButton *>(u"toastAction"_s), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
    }

    void toast_newestReplaces_andLeavesByItself()
    {
        QWidget window;
        window.resize(800, 400);
        QVERIFY(showActive(window));
        QTest::mouseMove(&window, { 1, 1 }); // it stays while it is pointed at
        Toast toast(&window);
        toast.say(u"Removed Autumn campaign."_s, u"Undo"_s, [] {});
        toast.setStay(1);
        toast.say(u"Exported."_s);
        QCOMPARE(toast.accessibleName(), u"Exported."_s);
        QVERIFY(!toast.findChild<QToolButton *>(u"toastAction"_s)->isVisible());
        QCOMPARE(told(toast).role(), QAccessible::AlertMessage);
        QTRY_VERIFY(!toast.isVisible());
    }

    void sidePanel_takesTheFocus_andGivesItBackOnEsc()
    {
        setMotion(Motion::Reduced);
        QWidget window;
        QLineEdit outside(&window);
        SidePanel panel(&window);
        window.resize(800, 400);
        QVERIFY(showActive(window));
        outside.setFocus();
        auto *content = new QWidget;
        auto *inside = new QLineEdit(content);
        panel.restyle(Style());
        panel.open(u"Plan settings"_s, content);
        QVERIFY(inside->hasFocus());
        QTest::keyClick(inside, Qt::Key_Escape);
        QVERIFY(!panel.isOpen());
        QVERIFY(outside.hasFocus());
        QTRY_VERIFY(!panel.isVisible());
    }

    void sidePanel_withNothingToType_isLeftByItsButton()
    {
        setMotion(Motion::Reduced);
        QWidget window;
        SidePanel panel(&window);
        window.resize(800, 400);
        QVERIFY(showActive(window));
        panel.restyle(Style());
        panel.open(u"Keys"_s, new QLabel(u"F1"_s));
        auto *close = panel.findChild<QToolButton *>(u"closePanelButton"_s);
        QVERIFY(close->hasFocus());
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY(!panel.isOpen());
    }

    void motion_isShort_andNoneWhenReduced()
    {
        const QWidget widget;
        QVERIFY(motionDuration(widget) < 150);
        setMotion(Motion::Reduced);
        QCOMPARE(motionDuration(widget), 0);
        setMotion(Motion::Full); // whatever the desktop says
        QVERIFY(motionDuration(widget) > 0);
        QVERIFY(motionDuration(widget) < 150);
    }

    void emptyState_itsButtonIsItsWish()
    {
        EmptyState empty(Icon::Calendar, u"Nothing yet."_s, u"Add one"_s);
        empty.restyle(Style());
        empty.show();
        const QSignalSpy wanted(&empty, &EmptyState::wanted);
        QTest::keyClick(empty.button(), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
    }

    void progress_saysHowFar_andCanBeCancelled()
    {
        Progress progress;
        const QSignalSpy cancelled(&progress, &Progress::cancelled);
        progress.show(u"Reading leads.csv"_s, 42, Style());
        auto *bar = progress.findChild<QProgressBar *>();
        QCOMPARE(told(*bar).valueInterface()->currentValue().toInt(), 42);
        QCOMPARE(progress.findChild<QLabel *>(u"progressPercent"_s)->text(), u"42 %"_s);
        progress.show(u"Reading leads.csv"_s, {}, Style());
        QCOMPARE(bar->maximum(), 0);
        QTest::mouseClick(progress.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
    }

    void paintedWidgets_tellWhatTheyAre()
    {
        HeadlineNumber number(u"target"_s, true);
        number.show({ u"Target"_s, u"24.0 M"_s, u"Set by both."_s, Qt::black }, Style());
        QCOMPARE(told(number).role(), QAccessible::Button);
        QCOMPARE(told(number).text(QAccessible::Value), u"24.0 M"_s);
        const QSignalSpy wanted(&number, &HeadlineNumber::editWanted);
        told(number).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(wanted.size(), 1);
        EvidenceTag tag;
        tag.show(u"10.5 %"_s, { EvidenceMark::Measured, u"leads.csv"_s, 8000, 842 }, Style());
        QCOMPARE(told(tag).text(QAccessible::Value), u"measured"_s);
        QCOMPARE(tag.toolTip(), u"Measured: leads.csv, 842 of 8,000 cases."_s);
        AgreementChip chip;
        chip.show({}, Style());
        QCOMPARE(told(chip).text(QAccessible::Value),
            u"Marketing has not said yet. Sales has not said yet."_s);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
