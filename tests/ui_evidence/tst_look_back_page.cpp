// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The look back under mouse and keyboard: each act one step that can be undone.

#include "app/evidence/look_back.h"
#include "tests/ui_evidence/board_rig.h"

#include <QScrollArea>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestLookBackPage : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void typedLine_isACard()
    {
        BoardRig rig;
        rig.lookBack();
        QVERIFY(rig.isSeen(u"lookBackPage"_s));
        rig.typeCard(u"Trade shows, 120 k"_s);
        QCOMPARE(rig.document.undoTitle(), u"Add the card Trade shows, 120 k"_s);
        QCOMPARE(rig.card(u"Trade shows"_s)->revenue, Money { 120'000'00 });
        QCOMPARE(rig.card(u"Trade shows"_s)->kind, PastKind::Channel);
        QVERIFY(rig.find<QLineEdit>(u"lookBackLine"_s)->text().isEmpty());
        rig.typeCard(u"trade shows"_s); // there already
        QCOMPARE(rig.document.plan().pastEfforts.size(), 1);
        QVERIFY(rig.document.undo());
        QVERIFY(rig.document.plan().pastEfforts.isEmpty());
    }

    void keys_decide_andArrowsMove()
    {
        BoardRig rig;
        rig.lookBack();
        rig.typeCard(u"Fairs, 300 k"_s);
        rig.typeCard(u"Web, 100 k"_s);
        auto *board = rig.board();
        board->setFocus();
        QTest::keyClick(board, Qt::Key_Down); // Fairs brought more and come first
        QTest::keyClick(board, Qt::Key_Down);
        QCOMPARE(board->current(), rig.card(u"Web"_s)->id);
        QTest::keyClick(board, Qt::Key_S);
        QCOMPARE(rig.card(u"Web"_s)->verdict, Verdict::Stop);
        QCOMPARE(rig.document.undoTitle(), u"Web: Stop"_s);
        QTest::keyClick(board, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(rig.card(u"Web"_s)->verdict, Verdict::Less);
        QTest::keyClick(board, Qt::Key_Left); // over empty piles
        QCOMPARE(board->current(), rig.card(u"Fairs"_s)->id);
        QTest::keyClick(board, Qt::Key_M);
        QCOMPARE(rig.card(u"Fairs"_s)->verdict, Verdict::More);
        QTest::keyClick(board, Qt::Key_K);
        QCOMPARE(rig.card(u"Fairs"_s)->verdict, Verdict::Keep);
        QTest::keyClick(board, Qt::Key_Delete);
        QVERIFY(!rig.card(u"Fairs"_s));
        QVERIFY(rig.document.undo());
        QVERIFY(rig.card(u"Fairs"_s));
    }

    void drag_movesToAnotherPile()
    {
        BoardRig rig;
        rig.lookBack();
        rig.typeCard(u"Fairs, 300 k"_s);
        auto *board = rig.board();
        const auto id = rig.card(u"Fairs"_s)->id;
        const auto from = board->cardRect(id).center();
        const auto to = board->pileRect(Verdict::More).center();
        QTest::mousePress(board, Qt::LeftButton, {}, from);
        QTest::mouseMove(board, (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), board->mapToGlobal(QPointF(to)),
            Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board, &move);
        QCOMPARE(rig.card(u"Fairs"_s)->verdict, Verdict::Open); // not before it is let go
        QTest::mouseRelease(board, Qt::LeftButton, {}, to);
        QCOMPARE(rig.card(u"Fairs"_s)->verdict, Verdict::More);
        QVERIFY(rig.document.undo());
        QCOMPARE(rig.card(u"Fairs"_s)->verdict, Verdict::Open);
    }

    void moreRevenue_isALargerCard()
    {
        BoardRig rig;
        rig.lookBack();
        rig.typeCard(u"Fairs, 300 k"_s);
        rig.typeCard(u"Web, 150 k"_s);
        rig.typeCard(u"Mail"_s);
        const auto heightOf = [&](const QString &name) {
            return rig.board()->cardRect(rig.card(name)->id).height();
        };
        QCOMPARE(heightOf(u"Fairs"_s) - heightOf(u"Mail"_s),
            2 * (heightOf(u"Web"_s) - heightOf(u"Mail"_s)));
        QVERIFY(heightOf(u"Web"_s) > heightOf(u"Mail"_s));
    }

    void card_isChangedFieldByField()
    {
        BoardRig rig;
        rig.lookBack();
        rig.typeCard(u"Fairs, 300 k"_s);
        QTest::keyClick(rig.board(), Qt::Key_F2);
        QVERIFY(rig.isSeen(u"effortForm"_s));
        rig.find<QLineEdit>(u"effortCost"_s)->setText(u"much"_s);
        QTest::keyClick(rig.find<QLineEdit>(u"effortCost"_s), Qt::Key_Return);
        QVERIFY(!rig.text(u"effortWrong"_s).isEmpty());
        rig.find<QLineEdit>(u"effortCost"_s)->setText(u"100 k"_s);
        rig.find<QLineEdit>(u"effortLeads"_s)->setText(u"250"_s);
        QTest::keyClick(rig.find<QLineEdit>(u"effortCost"_s), Qt::Key_Return);
        QVERIFY(!rig.isSeen(u"effortForm"_s));
        QCOMPARE(rig.card(u"Fairs"_s)->cost, Money { 100'000'00 });
        QCOMPARE(rig.card(u"Fairs"_s)->leads, 250);
        QVERIFY(rig.board()->accessibleParts().first().name.contains(u"200\u00A0%"_s)); // return
    }

    void changedMeanwhile_staysWhenTheFormIsTaken()
    {
        BoardRig rig;
        rig.lookBack();
        rig.typeCard(u"Fairs, 300 k"_s);
        QTest::keyClick(rig.board(), Qt::Key_F2);
        rig.find<QLineEdit>(u"effortCost"_s)->setText(u"100 k"_s);
        QTest::keyClick(rig.board(), Qt::Key_S); // sorted while the form is open
        PastEffort counted = *rig.card(u"Fairs"_s);
        counted.leads = 250; // and measured
        counted.revenue = { 310'000'55 };
        QVERIFY(rig.document.commit(u"Take"_s, putEffort(rig.document.committed(), counted)));
        QCOMPARE(rig.find<QLineEdit>(u"effortLeads"_s)->text(), u"250"_s);
        QCOMPARE(rig.find<QLineEdit>(u"effortCost"_s)->text(), u"100 k"_s);
        QTest::keyClick(rig.find<QLineEdit>(u"effortCost"_s), Qt::Key_Return);
        const auto *card = rig.card(u"Fairs"_s);
        QCOMPARE(card->cost, Money { 100'000'00 });
        QCOMPARE(card->verdict, Verdict::Stop);
        QCOMPARE(card->leads, 250);
        QCOMPARE(card->revenue, Money { 310'000'55 });
    }

    void arrowKeys_scrollToTheirCard()
    {
        BoardRig rig;
        rig.lookBack();
        for (int at = 0; at < 16; ++at)
            rig.typeCard(u"Channel %1, 1 M"_s.arg(at));
        rig.board()->setFocus();
        const auto isSeen = [&] {
            const auto *page = rig.find<QScrollArea>(u"lookBackScroll"_s)->viewport();
            const auto card = rig.board()->cardRect(rig.board()->current());
            return page->rect().contains(rig.board()->mapTo(page->parentWidget(), card.center()));
        };
        for (int at = 0; at < 15; ++at) {
            QTest::keyClick(rig.board(), Qt::Key_Down);
            QTRY_VERIFY(isSeen());
        }
        QTest::keyClick(rig.board(), Qt::Key_K);
        QTRY_VERIFY(isSeen());
    }

    void cards_areTakenFromExports()
    {
        BoardRig rig;
        rig.measure();
        rig.lookBack();
        rig.button(u"lookBackTake"_s)->click();
        QCOMPARE(rig.document.plan().pastEfforts.size(), 2); // Direct and Partner
        QCOMPARE(rig.card(u"Direct"_s)->revenue, Money { 8'000'00 });
        QVERIFY(rig.text(u"lookBackTold"_s).startsWith(u"2 cards added"_s));
        rig.find<QToolButton>(u"lookBackCampaigns"_s)->click();
        rig.button(u"lookBackTake"_s)->click();
        QCOMPARE(rig.document.plan().pastEfforts.size(), 5);
        rig.button(u"lookBackTake"_s)->click(); // never twice
        QCOMPARE(rig.document.plan().pastEfforts.size(), 5);
    }

    void stoppedButPlanned_isSaid()
    {
        Plan plan = planWithEntries();
        plan.entries[1].period = { QDate(2026, 9, 1), QDate(2026, 9, 11) };
        BoardRig rig(plan);
        rig.lookBack();
        rig.find<QToolButton>(u"lookBackCampaigns"_s)->click();
        rig.typeCard(u"Expo 2025"_s);
        QVERIFY(!rig.isSeen(u"lookBackContradictions"_s));
        QTest::keyClick(rig.board(), Qt::Key_S);
        QVERIFY(rig.isSeen(u"lookBackContradictions"_s));
        QVERIFY(rig.text(u"lookBackContradictions"_s)
                    .startsWith(u"! Expo 2025 is to stop, and the calendar still spends"_s));
    }

    void everything_hasANameAndAKey()
    {
        BoardRig rig;
        rig.measure();
        rig.lookBack();
        rig.typeCard(u"Fairs, 300 k"_s);
        for (const QWidget *one : rig.view.findChildren<QWidget *>()) {
            if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!one->objectName().isEmpty() && !one->accessibleName().isEmpty(),
                qPrintable(
                    QString::fromLatin1(one->metaObject()->className()) + one->objectName()));
        }
    }
};

QTEST_MAIN(TestLookBackPage)
#include "tst_look_back_page.moc"
