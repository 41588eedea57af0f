// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The whole window through the eyes of assistive technology and of a hand that has only a keyboard.

#include "tests/ui/window_rig.h"
#include "tests/ui_access/accessible_walk.h"

#include "app/exchange/sample_plan.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/funnel/waterfall_canvas.h"

#include <QApplication>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// The window as people come across it: every step, an entry and a stage selected, panels open.
struct Situation {
    QString name;
    std::function<void(Rig &)> enter;
};

QList<Situation> situations()
{
    QList<Situation> all { { u"overview"_s, [](Rig &) {} } };
    for (int step = 0; step < kStepCount; ++step)
        all.append({ stepKey(PlanStep(step)),
            [step](Rig &rig) { rig.window->board().arrange(PlanStep(step)); } });
    all.append({ u"entry selected"_s, [](Rig &rig) {
                    Selection selection;
                    selection.entry = rig.document.plan().entries.first().id;
                    rig.focus.select(selection);
                } });
    all.append({ u"stage selected"_s, [](Rig &rig) {
                    Selection selection;
                    selection.stage = rig.document.plan().stages.first().id;
                    rig.focus.select(selection);
                } });
    for (const auto &panel : { u"planSettingsAction"_s, u"shortcutsAction"_s, u"legibilityAction"_s,
             u"historyAction"_s })
        all.append({ panel, [panel](Rig &rig) { rig.trigger(panel); } });
    return all;
}

void enter(Rig &rig, const Situation &situation)
{
    situation.enter(rig);
    for (const auto *view : rig.window->findChildren<View *>()) {
        if (view->isVisible())
            QTRY_VERIFY(!view->isStale());
    }
    QCoreApplication::processEvents();
}

/// Scroll bars belong to what they scroll, which keys and wheels reach without them; Qt itself has
/// no better word for a scrolled area than a client's.
bool isScrolling(const Found &one)
{
    return qobject_cast<QScrollBar *>(one.interface->object()) != nullptr
        || qobject_cast<QScrollArea *>(one.interface->object()) != nullptr;
}

} // namespace

class TestAccess : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { QTest::failOnWarning(ourWarnings()); }

    void everyControl_hasANameAndARole_data() { addSituations(); }
    void everyControl_hasANameAndARole()
    {
        QFETCH(int, situation);
        Rig rig(*samplePlan());
        enter(rig, situations()[situation]);
        QStringList wrong;
        for (const auto &one : walked(*rig.window)) {
            if (!isControl(one) || isScrolling(one))
                continue;
            const bool isVague = one.role() == QAccessible::NoRole
                || one.role() == QAccessible::Client || one.role() == QAccessible::Window;
            if (one.name().trimmed().isEmpty() || (isVague && one.interface->state().focusable))
                wrong.append(one.described());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void controlsWithAValue_sayIt_data() { addSituations(); }
    void controlsWithAValue_sayIt()
    {
        QFETCH(int, situation);
        Rig rig(*samplePlan());
        enter(rig, situations()[situation]);
        for (const auto &one : walked(*rig.window)) {
            auto *value = one.interface->valueInterface();
            if (one.role() == QAccessible::Slider || one.role() == QAccessible::SpinBox) {
                QVERIFY2(value, qPrintable(one.described()));
                const double now = value->currentValue().toDouble();
                QVERIFY2(value->minimumValue().toDouble() <= now
                        && now <= value->maximumValue().toDouble(),
                    qPrintable(one.described()));
            }
            if (one.role() == QAccessible::EditableText)
                QVERIFY2(one.interface->textInterface(), qPrintable(one.described()));
        }
    }

    void neighbours_haveDifferentNames_data() { addSituations(); }
    void neighbours_haveDifferentNames()
    {
        QFETCH(int, situation);
        Rig rig(*samplePlan());
        enter(rig, situations()[situation]);
        QStringList twice;
        QMap<QString, int> seen;
        for (const auto &one : walked(*rig.window)) {
            if (!isControl(one) || isScrolling(one))
                continue;
            const auto parent = one.path.section(u'/', 0, -2);
            const auto key = u"%1 %2 %3 %4 %5"_s.arg(parent)
                                 .arg(quintptr(one.interface->parent()))
                                 .arg(int(one.role()))
                                 .arg(one.name(), one.interface->text(QAccessible::Description));
            if (++seen[key] == 2)
                twice.append(one.described());
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void everyMenu_offersDifferentThings_eachWithItsOwnKey()
    {
        Rig rig(*samplePlan());
        QMap<QKeySequence, QString> keys;
        for (const auto *menu : rig.window->menuBar()->findChildren<QMenu *>()) {
            QStringList texts;
            for (const auto *action : menu->actions()) {
                if (action->isSeparator())
                    continue;
                QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
                QVERIFY2(!texts.contains(action->text()), qPrintable(action->text()));
                texts.append(action->text());
                for (const auto &key : action->shortcuts()) {
                    QVERIFY2(!keys.contains(key) || keys[key] == action->objectName(),
                        qPrintable(key.toString() + u' ' + action->text()));
                    keys[key] = action->objectName();
                }
            }
        }
    }

    void tab_reachesEverything_andTheFocusIsSeen_data() { addSituations(); }
    void tab_reachesEverything_andTheFocusIsSeen()
    {
        QFETCH(int, situation);
        Rig rig(*samplePlan());
        enter(rig, situations()[situation]);
        rig.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        auto left = tabStops(*rig.window);
        QStringList unseen;
        constexpr int kMostPresses = 1'500;
        for (int press = 0; press < kMostPresses && !left.isEmpty(); ++press) {
            auto *before = QApplication::focusWidget();
            const auto focused = before ? before->grab().toImage() : QImage();
            QTest::keyClick(before ? before : rig.window.get(), Qt::Key_Tab);
            auto *now = QApplication::focusWidget();
            if (before && now != before && before->grab().toImage() == focused)
                unseen.append(before->objectName() + u' ' + before->accessibleName());
            left.removeOne(now);
        }
        QStringList unreached;
        for (const auto *one : left)
            unreached.append(QString::fromLatin1(one->metaObject()->className()) + u' '
                + one->objectName() + u' ' + one->accessibleName());
        QVERIFY2(unreached.isEmpty(), qPrintable(u"Not reached:\n"_s + unreached.join(u'\n')));
        QVERIFY2(unseen.isEmpty(), qPrintable(u"Focus not seen:\n"_s + unseen.join(u'\n')));
    }

    void calendar_isAListOfEntriesAndQuarters()
    {
        Rig rig(*samplePlan());
        auto *canvas = rig.find<CalendarCanvas>(u"calendarCanvas"_s);
        auto *list = QAccessible::queryAccessibleInterface(canvas);
        QCOMPARE(list->role(), QAccessible::List);
        auto *fair = childNamed(list, u"Motion & Handling Expo"_s);
        QVERIFY(fair);
        QCOMPARE(fair->role(), QAccessible::ListItem);
        const auto *entry = entryTitled(rig.document.plan(), u"Motion & Handling Expo"_s);
        const Format format(
            rig.document.plan().settings.locale, rig.document.plan().settings.currency);
        QCOMPARE(fair->text(QAccessible::Name),
            entry->title + u", "_s + format.period(entry->period)
                + (entry->owner == Side::Sales ? u", sales"_s : u", marketing"_s));
        QCOMPARE(list->indexOfChild(fair) >= 0, true);
        QCOMPARE(list->child(list->indexOfChild(fair)), fair);
        QCOMPARE(fair->parent(), list);

        QVERIFY(!fair->state().selected);
        fair->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(rig.focus.selection().entry, entry->id);
        QVERIFY(fair->state().selected);
        QTRY_VERIFY(!fair->rect().isEmpty()); // scrolled to
        const QRect seen(canvas->mapToGlobal(QPoint()), canvas->size());
        QVERIFY(seen.contains(fair->rect()));
        QCOMPARE(list->childAt(fair->rect().center().x(), fair->rect().center().y()), fair);

        auto *quarter = childNamed(list, u"Q3 FY27"_s);
        QVERIFY(quarter);
        quarter->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(rig.focus.selection().quarter, 2);
    }

    void waterfall_isAListOfStages_andMonthsFollow()
    {
        Rig rig(*samplePlan());
        auto *canvas = rig.find<WaterfallCanvas>(u"waterfall"_s);
        auto *list = QAccessible::queryAccessibleInterface(canvas);
        const auto stages = ordered(rig.document.plan().stages);
        for (const auto &stage : stages) {
            auto *item = childNamed(list, stage.name);
            QVERIFY2(item, qPrintable(stage.name));
            QVERIFY(!item->text(QAccessible::Description).isEmpty());
        }
        childNamed(list, stages[2].name)
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(rig.focus.selection().stage, stages[2].id);
        QVERIFY(canvas->hasFocus());
        QVERIFY(list->focusChild() == childNamed(list, stages[2].name));
        auto *months = QAccessible::queryAccessibleInterface(rig.find<QWidget>(u"monthChart"_s));
        QCOMPARE(months->role(), QAccessible::Chart);
        QCOMPARE(months->childCount(), rig.document.plan().settings.horizonMonths);
        QVERIFY(months->child(0)->text(QAccessible::Name).contains(u"needed"_s));
        QVERIFY(months->child(0)->actionInterface()->actionNames().isEmpty());
    }

    void rate_isASlider_thatCanBeSet()
    {
        Rig rig(*samplePlan());
        auto *handle = rig.find<QWidget>(u"rateHandle1"_s);
        auto *slider = QAccessible::queryAccessibleInterface(handle);
        QCOMPARE(slider->role(), QAccessible::Slider);
        const auto before = rig.document.plan();
        slider->valueInterface()->setCurrentValue(25.0);
        QVERIFY(rig.document.plan() != before);
        QTRY_VERIFY(std::abs(slider->valueInterface()->currentValue().toDouble() - 25) < 0.2);
        QVERIFY(rig.document.undo());
        QCOMPARE(rig.document.plan(), before);
    }

private:
    static void addSituations()
    {
        QTest::addColumn<int>("situation");
        const auto all = situations();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << i;
    }
    static QList<QWidget *> tabStops(QWidget &window)
    {
        QList<QWidget *> stops;
        for (auto *one : window.findChildren<QWidget *>()) {
            if ((one->focusPolicy() & Qt::TabFocus) && one->isVisible() && one->isEnabled()
                && !one->focusProxy() && !one->size().isEmpty())
                stops.append(one);
        }
        return stops;
    }
    static QAccessibleInterface *childNamed(QAccessibleInterface *parent, const QString &name)
    {
        for (int i = 0; i < parent->childCount(); ++i) {
            if (parent->child(i)->text(QAccessible::Name).startsWith(name))
                return parent->child(i);
        }
        return nullptr;
    }
    static const Entry *entryTitled(const Plan &plan, const QString &title)
    {
        for (const auto &entry : plan.entries) {
            if (entry.title.startsWith(title))
                return &entry;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
