// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/view_stage.h"
#include "ui/sla/promise_editor.h"
#include "ui/sla/sla_view.h"

#include <QAbstractItemView>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Clause> kQuantity { 414 }; // of the sample plan

using SlaStage = test::ViewStage<SlaView>;

/// Opens the editor over marketing's promise of "Quantity" by key.
PromiseEditor *open(SlaStage &stage, Qt::Key key = Qt::Key_F2)
{
    QTest::keyClick(stage.widget<QWidget>(u"marketingPromise414"_s), key);
    return stage.widget<PromiseEditor>(u"promiseEditor"_s);
}

QString promise(SlaStage &stage)
{
    return find(stage.plan().clauses, kQuantity)->marketingPromise;
}

QAbstractItemView *figureNames(const PromiseEditor *editor)
{
    return editor->findChild<QCompleter *>()->popup();
}

void clear(PromiseEditor *editor)
{
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
}

} // namespace

class TestPromiseEditor : public QObject {
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void enter_commitsOneStep_data()
    {
        QTest::addColumn<Qt::Key>("opens");
        QTest::newRow("opened by F2") << Qt::Key_F2;
        QTest::newRow("opened by Enter") << Qt::Key_Return;
    }

    void enter_commitsOneStep()
    {
        QFETCH(Qt::Key, opens);
        SlaStage stage;
        const Plan before = stage.plan();
        auto *editor = open(stage, opens);
        QVERIFY(editor);
        clear(editor);
        QTest::keyClicks(editor, u"We hand over enough."_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(promise(stage), u"We hand over enough."_s);
        SlaStage::settle();
        QVERIFY(!stage.widget<PromiseEditor>(u"promiseEditor"_s));
        QCOMPARE(QApplication::focusWidget(), stage.widget<QWidget>(u"marketingPromise414"_s));
        QVERIFY(stage.isOneStep(u"Change marketing's promise: Quantity"_s, before));
    }

    void shiftEnter_breaksTheLine()
    {
        SlaStage stage;
        auto *editor = open(stage);
        clear(editor);
        QTest::keyClicks(editor, u"One"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(editor, u"two"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(promise(stage), u"One\ntwo"_s);
    }

    void manyLines_areAllInSight()
    {
        SlaStage stage;
        auto *editor = open(stage);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
        const int lines = editor->document()->lineCount() * editor->fontMetrics().lineSpacing();
        QVERIFY(editor->height() >= lines);
        QCOMPARE(editor->visibleRegion().boundingRect().height(), editor->height());
    }

    void escape_leavesThePlan()
    {
        SlaStage stage;
        const Plan before = stage.plan();
        auto *editor = open(stage);
        QTest::keyClicks(editor, u" And more."_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(stage.plan(), before);
        QVERIFY(stage.document().undoTitle().isEmpty());
    }

    void brace_offersFiguresAndEnterTakesOne()
    {
        SlaStage stage;
        auto *editor = open(stage);
        clear(editor);
        QTest::keyClicks(editor, u"Hand over {"_s);
        QVERIFY(figureNames(editor)->isVisible());
        QTest::keyClicks(editor, u"mqlNeed.auto"_s);
        QTest::keyClick(figureNames(editor), Qt::Key_Return);
        QCOMPARE(editor->toPlainText(), u"Hand over {mqlNeed.automotive}"_s);
        QVERIFY(!figureNames(editor)->isVisible());
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(promise(stage), u"Hand over {mqlNeed.automotive}"_s);
    }

    void figure_changedInItsBraces_keepsOneBrace()
    {
        SlaStage stage;
        auto *editor = open(stage);
        editor->setPlainText(u"{} a month"_s);
        editor->moveCursor(QTextCursor::Start);
        editor->moveCursor(QTextCursor::Right);
        QTest::keyClicks(editor, u"mqlNeedPerMonth"_s);
        QTest::keyClick(figureNames(editor), Qt::Key_Return);
        QCOMPARE(editor->toPlainText(), u"{mqlNeedPerMonth} a month"_s);
    }

    void escape_inTheOffer_closesOnlyTheOffer()
    {
        SlaStage stage;
        auto *editor = open(stage);
        clear(editor);
        QTest::keyClicks(editor, u"{tar"_s);
        QVERIFY(figureNames(editor)->isVisible());
        QTest::keyClick(figureNames(editor), Qt::Key_Escape);
        QVERIFY(!figureNames(editor)->isVisible());
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->toPlainText(), u"{tar"_s);
    }

    void unknownName_offersNothing()
    {
        SlaStage stage;
        auto *editor = open(stage);
        clear(editor);
        QTest::keyClicks(editor, u"{zzz"_s);
        QVERIFY(!figureNames(editor)->isVisible());
    }
};

QTEST_MAIN(TestPromiseEditor)
#include "tst_promise_editor.moc"
