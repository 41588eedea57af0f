// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Lines that come and go: what went wrong in a view, why a text was refused; and whose undo it is
// in a line to type in.

#include "ui/shared/error_line.h"
#include "ui/shared/field_undo.h"
#include "ui/shared/inline_edit.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

bool showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

/// A view whose lower edge is a button.
struct ErrorStage {
    QWidget window;
    QWidget view { &window };
    QPushButton button { u"Agree"_s, &view };
    ErrorLine line { &view };
    QSignalSpy clicked { &button, &QPushButton::clicked };

    ErrorStage()
    {
        window.resize(300, 200);
        view.setGeometry(0, 0, 300, 200);
        button.setGeometry(0, 100, 300, 100);
    }
    void fail()
    {
        line.setText(u"This cannot be."_s);
        line.show();
        QCoreApplication::processEvents();
    }
    /// As from the window system: on what is there.
    void press(QPoint at) const
    {
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, at);
    }
};

/// Whether the field keeps Ctrl+Z to itself; else it is the plan's.
bool takesUndo(QWidget &field)
{
    QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    key.ignore();
    QCoreApplication::sendEvent(&field, &key);
    return key.isAccepted();
}

/// Two fields, the keyboard in the first.
struct FieldStage {
    QWidget window;
    QLineEdit first { &window };
    QLineEdit second { &window };
    FieldUndo undo { &window };

    FieldStage()
    {
        second.move(0, 60);
        isActive = showActive(window);
        first.setFocus(Qt::TabFocusReason);
    }
    bool isActive = false;
};

/// A refused "0" on a page that is higher than its window.
struct RefusalStage {
    QScrollArea window;
    QWidget *page = new QWidget;
    InlineEdit *edit = nullptr;

    RefusalStage()
    {
        page->setFixedSize(300, 2000);
        window.setWidget(page);
        window.resize(400, 300);
        isActive = showActive(window);
        edit = InlineEdit::open(page, { 20, 100, 80, 24 }, u"24"_s,
            [](const QString &) { QVERIFY(InlineEdit::refuse(u"0 is no rate."_s)); });
        QTest::keyClicks(edit, u"0"_s);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    const QLabel &why() const { return *window.findChild<QLabel *>(u"inlineRefusal"_s); }
    int lowerEdge() const { return edit->mapTo(&window, QPoint(0, edit->height())).y(); }
    void scroll(int to) { window.verticalScrollBar()->setValue(to); }
    bool isActive = false;
};

} // namespace

class TestLines : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void errorLine_pressed_goes_andPressesNothingBelow()
    {
        ErrorStage stage;
        QVERIFY(showActive(stage.window));
        stage.fail();
        QVERIFY(stage.line.isVisible());
        const auto middle = stage.line.geometry().center();
        stage.press(middle);
        QVERIFY(!stage.line.isVisible());
        QCOMPARE(stage.clicked.size(), 0);
        stage.press(middle);
        QCOMPARE(stage.clicked.size(), 1);
    }

    void errorLine_pressElsewhere_takesItAway_andIsWhatItIs()
    {
        ErrorStage stage;
        QVERIFY(showActive(stage.window));
        stage.fail();
        stage.press({ 10, 110 });
        QVERIFY(!stage.line.isVisible());
        QCOMPARE(stage.clicked.size(), 1);
    }

    void errorLine_ofAHiddenView_goesWithAKeyOnceItWasSeen()
    {
        ErrorStage stage;
        stage.view.hide();
        QVERIFY(showActive(stage.window));
        stage.fail();
        stage.view.show();
        QCoreApplication::processEvents();
        QVERIFY(stage.line.isVisible());
        QTest::keyClick(&stage.window, Qt::Key_A);
        QVERIFY(!stage.line.isVisible());
    }

    void undo_ofWhatWasEntered_isThePlans()
    {
        FieldStage stage;
        QVERIFY(stage.isActive);
        QTest::keyClicks(&stage.first, u"30"_s);
        QVERIFY(takesUndo(stage.first));
        QTest::keyClick(&stage.first, Qt::Key_Return);
        QVERIFY(!takesUndo(stage.first));
    }

    void undo_ofWhatWasRefused_isTheFields()
    {
        FieldStage stage;
        QVERIFY(stage.isActive);
        connect(&stage.first, &QLineEdit::returnPressed, &stage.first,
            [&stage] { stage.first.setProperty("wrong", true); });
        QTest::keyClicks(&stage.first, u"soon"_s);
        QTest::keyClick(&stage.first, Qt::Key_Return);
        QVERIFY(takesUndo(stage.first));
    }

    void undo_ofWhatALineOverAValueRefused_isTheLines()
    {
        RefusalStage stage;
        QVERIFY(stage.isActive);
        const FieldUndo undo(&stage.window);
        QTest::keyClicks(stage.edit, u"140"_s);
        QTest::keyClick(stage.edit, Qt::Key_Return);
        QVERIFY(stage.edit->isVisible());
        QVERIFY(takesUndo(*stage.edit));
    }

    void undo_ofWhatWasLeft_isThePlans_whenComingBack()
    {
        FieldStage stage;
        QVERIFY(stage.isActive);
        QTest::keyClicks(&stage.first, u"30"_s);
        stage.window.setFocus(Qt::MouseFocusReason);
        stage.first.setFocus(Qt::TabFocusReason);
        QVERIFY(!takesUndo(stage.first));
    }

    void undo_afterTheFieldsOwnMenu_isStillTheFields()
    {
        FieldStage stage;
        QVERIFY(stage.isActive);
        QTest::keyClicks(&stage.first, u"30"_s);
        QFocusEvent back(QEvent::FocusIn, Qt::PopupFocusReason);
        QCoreApplication::sendEvent(&stage.first, &back);
        QVERIFY(takesUndo(stage.first));
    }

    void refusal_goesWithItsLine()
    {
        RefusalStage stage;
        QVERIFY(stage.isActive);
        QCOMPARE(stage.why().y(), stage.lowerEdge());
        stage.scroll(60);
        QCOMPARE(stage.why().y(), stage.lowerEdge());
        stage.scroll(600);
        QVERIFY(!stage.why().isVisible());
        stage.scroll(0);
        QVERIFY(stage.why().isVisible());
        QCOMPARE(stage.why().y(), stage.lowerEdge());
        stage.edit->move(20, 200);
        stage.window.resize(400, 220); // no room below
        QVERIFY(stage.why().geometry().bottom() < stage.lowerEdge() - stage.edit->height());
    }
};

QTEST_MAIN(TestLines)
#include "tst_lines.moc"
