// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The palette over a window with a menu: typed into, moved through and left by key and pointer.

#include "app/exchange/sample_plan.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/result_model.h"
#include "ui/shared/accessible.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

struct PaletteScene {
    PaletteScene()
    {
        snapshot.plan = *samplePlan();
        snapshot.figures = figures(snapshot.plan);
        auto *menu = window.menuBar()->addMenu(u"&File"_s);
        save = menu->addAction(u"&Save everything"_s);
        undo = menu->addAction(u"&Undo"_s);
        undo->setEnabled(false);
        window.setCentralWidget(&before);
        before.setFocusPolicy(Qt::StrongFocus);
        palette = new CommandPalette(*window.menuBar(), focus, {}, &window);
        window.resize(1280, 720);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&window);
        before.setFocus();
        palette->open(snapshot);
    }
    ~PaletteScene() { window.takeCentralWidget(); }

    QLineEdit &line() { return *palette->findChild<QLineEdit *>(u"findLine"_s); }
    QListView &list() { return *palette->findChild<QListView *>(u"findList"_s); }
    QString current() { return list().currentIndex().data().toString(); }
    void press(Qt::Key key) { QTest::keyClick(&line(), key); }

    QWidget before;
    QMainWindow window;
    QAction *save = nullptr;
    QAction *undo = nullptr;
    Focus focus;
    Snapshot snapshot;
    CommandPalette *palette = nullptr;
};

} // namespace

class TestCommandPalette : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void opens_withTheKeyboard_andShutsOnEscape()
    {
        PaletteScene scene;
        QVERIFY(scene.palette->isVisible());
        QVERIFY(scene.line().hasFocus());
        scene.press(Qt::Key_Escape);
        QVERIFY(!scene.palette->isVisible());
        QVERIFY(scene.before.hasFocus());
    }

    void openedAgain_shuts()
    {
        PaletteScene scene;
        scene.palette->open(scene.snapshot);
        QVERIFY(!scene.palette->isVisible());
    }

    void enter_onAnAction_doesIt()
    {
        PaletteScene scene;
        int saved = 0;
        connect(scene.save, &QAction::triggered, this, [&saved] { ++saved; });
        QTest::keyClicks(&scene.line(), u"sev"_s); // s…e.v: scattered letters
        QCOMPARE(scene.current(), u"Save everything"_s);
        scene.press(Qt::Key_Return);
        QCOMPARE(saved, 1);
        QVERIFY(!scene.palette->isVisible());
    }

    void disabledAction_isFoundButNotDone()
    {
        PaletteScene scene;
        QTest::keyClicks(&scene.line(), u"undo"_s);
        QCOMPARE(scene.current(), u"Undo"_s);
        scene.press(Qt::Key_Return);
        QVERIFY(scene.palette->isVisible());
    }

    void enter_onAMarket_selectsIt()
    {
        PaletteScene scene;
        const auto &market = scene.snapshot.plan.markets.first();
        QTest::keyClicks(&scene.line(), market.name + u" market"_s);
        QCOMPARE(scene.current(), market.name);
        scene.press(Qt::Key_Return);
        QCOMPARE(scene.focus.selection(), (Selection { {}, market.id, {}, -1, {}, {} }));
        QVERIFY(scene.before.hasFocus());
    }

    void chosen_isOfferedFirstTheNextTime()
    {
        PaletteScene scene;
        QTest::keyClicks(&scene.line(), u"save every"_s);
        scene.press(Qt::Key_Return);
        scene.palette->open(scene.snapshot);
        QVERIFY(scene.line().text().isEmpty());
        QCOMPARE(scene.current(), u"Save everything"_s);
        QCOMPARE(scene.list().model()->index(0, 0).data().toString(), u"Lately chosen · 1"_s);
    }

    void keys_moveOverHeadings()
    {
        PaletteScene scene;
        const auto *model = scene.list().model();
        QCOMPARE(scene.list().currentIndex().row(), 1); // below its heading
        scene.press(Qt::Key_Up);
        QCOMPARE(scene.list().currentIndex().row(), 1);
        scene.press(Qt::Key_End);
        QCOMPARE(scene.list().currentIndex().row(), model->rowCount() - 1);
        scene.press(Qt::Key_Home);
        QCOMPARE(scene.list().currentIndex().row(), 1);
        // Two actions (rows 1 and 2), the plan's heading, its first item.
        scene.press(Qt::Key_Down);
        scene.press(Qt::Key_Down);
        QCOMPARE(scene.list().currentIndex().row(), 4);
        scene.press(Qt::Key_PageDown);
        QVERIFY(scene.list().currentIndex().row() > 4);
        QVERIFY(scene.list().currentIndex().flags().testFlag(Qt::ItemIsSelectable));
        scene.press(Qt::Key_PageUp);
        QVERIFY(scene.list().currentIndex().row() <= 4);
    }

    void more_showsTheWholeGroup()
    {
        PaletteScene scene;
        scene.press(Qt::Key_End);
        const int before = scene.list().model()->rowCount();
        QVERIFY(scene.current().endsWith(u" more"_s));
        scene.press(Qt::Key_Return);
        QVERIFY(scene.palette->isVisible());
        // Figures: four were shown, and one row said how many more.
        QCOMPARE(scene.list().model()->rowCount(),
            before - 5 + int(scene.snapshot.figures.named.size()));
    }

    void click_chooses()
    {
        PaletteScene scene;
        const auto &market = scene.snapshot.plan.markets.first();
        QTest::keyClicks(&scene.line(), market.name + u" market"_s);
        QTest::mouseClick(scene.list().viewport(), Qt::LeftButton, {},
            scene.list().visualRect(scene.list().currentIndex()).center());
        QTRY_COMPARE(scene.focus.selection().market, market.id);
        QVERIFY(!scene.palette->isVisible());
    }

    void unknown_saysSoInASentence()
    {
        PaletteScene scene;
        QTest::keyClicks(&scene.line(), u"zzqx"_s);
        const auto *none = scene.palette->findChild<QLabel *>(u"findNothing"_s);
        QVERIFY(none->isVisible());
        QCOMPARE(none->text(), u"Nothing is called “zzqx”."_s);
        scene.press(Qt::Key_Down);
        scene.press(Qt::Key_Return);
        QVERIFY(scene.palette->isVisible());
    }

    void leavingIt_shutsIt()
    {
        PaletteScene scene;
        scene.before.setFocus(Qt::MouseFocusReason);
        QVERIFY(!scene.palette->isVisible());
        QVERIFY(scene.before.hasFocus());
    }

    void staysInsideASmallWindow()
    {
        PaletteScene scene;
        scene.window.resize(420, 320);
        QTRY_VERIFY(scene.window.rect().contains(scene.palette->geometry()));
    }

    void assistiveTechnology_readsAList()
    {
        installAccessibility(); // as applyStyle() does
        PaletteScene scene;
        QTest::keyClicks(&scene.line(), u"win rate"_s);
        auto *list = QAccessible::queryAccessibleInterface(&scene.list());
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        const auto *figure = namedFigure(scene.snapshot.figures, u"winRate"_s);
        QVERIFY(figure);
        QCOMPARE(scene.list().currentIndex().data(Qt::AccessibleTextRole).toString(),
            u"Win rate, "_s + figure->text.simplified());
        const int row = scene.list().currentIndex().row();
        QCOMPARE(list->childCount(), scene.list().model()->rowCount());
        auto *child = list->child(row);
        QVERIFY(child && child->isValid());
        QCOMPARE(child->role(), QAccessible::ListItem);
        QCOMPARE(child->text(QAccessible::Name), u"Win rate, "_s + figure->text.simplified());
        QVERIFY(child->state().selected);
        QVERIFY(!child->rect().isEmpty());
        QCOMPARE(list->indexOfChild(child), row);
        for (const QWidget *one : scene.palette->findChildren<QWidget *>()) {
            if (one->focusPolicy() != Qt::NoFocus && !one->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
        }
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
