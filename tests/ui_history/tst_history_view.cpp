// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The history view on a document of its own: travelling, words, restore points, comparing, filters.

#include "ui/history/history_view.h"

#include "tests/support/plan_builder.h"
#include "tests/support/view_stage.h"
#include "ui/history/history_details.h"
#include "ui/history/touched_steps.h"

#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Plan withRate(Plan plan, qint64 ppm)
{
    plan.steps[0].rate = { ppm };
    return plan;
}

Plan withTitle(Plan plan, const QString &title)
{
    plan.settings.title = title;
    return plan;
}

/// Two steps on the small plan: a rate from 20 % to 22 %, then another title.
struct HistoryStage : ViewStage<HistoryView> {
    HistoryStage()
        : ViewStage(smallPlan())
    {
        commit(u"Change rate"_s, withRate(document().plan(), 220'000));
        commit(u"Change title"_s, withTitle(document().plan(), u"Ours"_s));
    }

    void commit(const QString &title, const Plan &next)
    {
        QVERIFY(document().commit(title, next));
        settle();
    }
    QListView &list() { return *widget<QListView>(u"historyList"_s); }
    QStringList rows()
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all << list().model()->index(row, 0).data().toString();
        return all;
    }
    void choose(const QString &text)
    {
        list().setCurrentIndex(list().model()->index(int(rows().indexOf(text)), 0));
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(&list(), key);
        settle();
    }
    QStringList sentences()
    {
        const auto *model = widget<QListView>(u"historySentences"_s)->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        return all;
    }
    QString spoken(const QString &text)
    {
        return list()
            .model()
            ->index(int(rows().indexOf(text)), 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }
    QString note()
    {
        const auto *label = widget<QLabel>(u"historyNote"_s);
        return label->isVisible() ? label->text() : QString();
    }
};

const QString kDay = u"Today · 10 Jun 2026"_s;
const QString kStart = u"The plan as it began"_s;

} // namespace

class TestHistoryView : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void steps_areListed_newestFirst()
    {
        HistoryStage stage;
        QCOMPARE(stage.rows(), QStringList({ kDay, u"Change title"_s, u"Change rate"_s, kStart }));
        QCOMPARE(stage.nameless(), QStringList());
    }

    void chosenStep_saysWhatItChanged()
    {
        HistoryStage stage;
        stage.choose(u"Change rate"_s);
        QTRY_COMPARE(stage.sentences(),
            QStringList(u"Rate of Inquiry → MQL, Direct · Automotive: 20\u00a0% → 22\u00a0%"_s));
        QCOMPARE(stage.widget<QLabel>(u"historyTitle"_s)->text(), u"Change rate"_s);
    }

    void enter_goesThere_andForwardAgain()
    {
        HistoryStage stage;
        const auto latest = stage.plan();
        stage.choose(kStart);
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.plan(), smallPlan());
        QVERIFY(stage.spoken(u"Change rate"_s).endsWith(u"undone"_s));
        QVERIFY(stage.spoken(kStart).endsWith(u"the plan stands here"_s));
        stage.choose(u"Change title"_s);
        QCOMPARE(stage.widget<QPushButton>(u"historyGo"_s)->text(), u"Redo up to here"_s);
        stage.click(u"historyGo"_s);
        QCOMPARE(stage.plan(), latest);
        QVERIFY(!stage.widget<QPushButton>(u"historyGo"_s)->isEnabled());
    }

    void arrows_passOverDays()
    {
        HistoryStage stage;
        stage.choose(u"Change rate"_s);
        stage.press(Qt::Key_Up);
        QCOMPARE(stage.list().currentIndex().row(), 1);
        stage.press(Qt::Key_Up);
        QCOMPARE(stage.list().currentIndex().row(), 1);
    }

    void restorePoint_isNamedInALine_andStandsInTheList()
    {
        HistoryStage stage;
        stage.click(u"historySetPoint"_s);
        stage.answer(u"end of day 1"_s);
        QCOMPARE(stage.document().restorePoints().size(), 1);
        QCOMPARE(stage.rows().at(1), u"end of day 1"_s);
        QVERIFY(stage.spoken(u"end of day 1"_s).contains(u"Restore point"_s));
    }

    void restorePoint_withoutAName_isNotSet()
    {
        HistoryStage stage;
        stage.view().nameRestorePoint();
        stage.answer(u"  "_s);
        stage.view().nameRestorePoint();
        stage.answer(u"never mind"_s, Qt::Key_Escape);
        QVERIFY(stage.document().restorePoints().isEmpty());
    }

    void restorePoint_isBroughtBack_asOneStep()
    {
        HistoryStage stage;
        QVERIFY(stage.document().setRestorePoint(u"before lunch"_s));
        const auto lunch = stage.plan();
        stage.commit(u"Change rate again"_s, withRate(lunch, 300'000));
        const auto later = stage.plan();
        stage.choose(u"before lunch"_s);
        stage.click(u"historyRestore"_s);
        QCOMPARE(stage.plan(), lunch);
        QCOMPARE(stage.document().undoTitle(), u"Bring back “before lunch”"_s);
        QVERIFY(stage.document().undo());
        QCOMPARE(stage.plan(), later);
    }

    void restorePoint_saysWhatDiffersSince()
    {
        HistoryStage stage;
        QVERIFY(stage.document().setRestorePoint(u"before lunch"_s));
        stage.commit(u"Change rate again"_s, withRate(stage.plan(), 300'000));
        stage.choose(u"before lunch"_s);
        QTRY_COMPARE(stage.note(), u"1 item(s) differ."_s);
        QCOMPARE(stage.sentences(),
            QStringList(u"Rate of Inquiry → MQL, Direct · Automotive: 22\u00a0% → 30\u00a0%"_s));
    }

    void delete_removesARestorePoint_andNoStep()
    {
        HistoryStage stage;
        QVERIFY(stage.document().setRestorePoint(u"before lunch"_s));
        stage.choose(u"before lunch"_s);
        stage.press(Qt::Key_Delete);
        QVERIFY(stage.document().restorePoints().isEmpty());
        stage.choose(u"Change rate"_s);
        stage.press(Qt::Key_Delete);
        QCOMPARE(stage.document().history().size(), 2);
    }

    void anyTwoPlaces_areCompared_fromEarlierToLater_mostMoneyFirst()
    {
        HistoryStage stage;
        auto next = stage.plan();
        next.targets[0].revenue = { 240'000'000 }; // of 120'000'000 cents
        stage.commit(u"Raise target"_s, next);
        stage.choose(u"Raise target"_s);
        stage.click(u"historyCompare"_s);
        stage.choose(kStart);
        QCOMPARE(stage.widget<QLabel>(u"historyTitle"_s)->text(),
            u"From “The plan as it began” to “Raise target”"_s);
        QTRY_COMPARE(stage.sentences().size(), 3);
        QVERIFY(stage.sentences().first().startsWith(u"Revenue of"_s));
        const auto *model = stage.widget<QListView>(u"historySentences"_s)->model();
        QCOMPARE(model->index(0, 0).data(Qt::UserRole).toString(), u"≈ 1.2\u00a0M"_s);
        QCOMPARE(model->index(1, 0).data(Qt::UserRole).toString(), QString());
        stage.press(Qt::Key_Escape);
        QCOMPARE(stage.widget<QLabel>(u"historyTitle"_s)->text(), kStart);
    }

    void words_filter()
    {
        HistoryStage stage;
        auto *words = stage.widget<QLineEdit>(u"historyFilter"_s);
        QTest::keyClicks(words, u"rate"_s);
        QCOMPARE(stage.rows(), QStringList({ kDay, u"Change rate"_s }));
        QTest::keyClicks(words, u"zzz"_s);
        QVERIFY(stage.widget<QLabel>(u"historyNothing"_s)->isVisible());
        QTest::keyClick(words, Qt::Key_Escape);
        QCOMPARE(stage.rows().size(), 4);
    }

    void side_filters()
    {
        HistoryStage stage;
        stage.document().setSide(Side::Sales);
        stage.commit(u"Change rate again"_s, withRate(stage.plan(), 300'000));
        stage.ViewStage::choose(u"historySide"_s, 2);
        QCOMPARE(stage.rows(), QStringList({ kDay, u"Change rate again"_s }));
        stage.ViewStage::choose(u"historySide"_s, 1);
        QVERIFY(stage.rows().isEmpty());
        stage.ViewStage::choose(u"historySide"_s, 0);
        QCOMPARE(stage.rows().size(), 5);
    }

    void nothingSelected_isMadeOfNoRows()
    {
        // Roles of all markets, entries and steps are there, and none of them is meant.
        QVERIFY(rowsOf(*samplePlan(), {}).isEmpty());
    }

    void selectedMarket_isMadeOfItsRows()
    {
        Selection selection;
        selection.market = kMarket;
        const auto rows = rowsOf(smallPlan(), selection);
        QVERIFY(rows.contains({ "market", kMarket.value }));
        QVERIFY(rows.contains({ "stream", kStream.value }));
        QVERIFY(rows.contains({ "step", kMqlStep.value }));
        QVERIFY(!rows.contains({ "stage", kMql.value }));
    }

    void selection_filters()
    {
        HistoryStage stage;
        auto *scope = stage.widget<QToolButton>(u"historyScope"_s);
        QVERIFY(!scope->isVisible());
        Selection selection;
        selection.stage = kInquiry;
        stage.focus().select(selection);
        QVERIFY(scope->isVisible());
        stage.click(u"historyScope"_s);
        QTRY_COMPARE(stage.rows(), QStringList({ kDay, u"Change rate"_s }));
        stage.commit(u"Change rate again"_s, withRate(stage.plan(), 300'000));
        QTRY_COMPARE(stage.rows(), QStringList({ kDay, u"Change rate again"_s, u"Change rate"_s }));
        stage.click(u"historyScope"_s);
        QCOMPARE(stage.rows().size(), 5);
    }
};

QTEST_MAIN(TestHistoryView)
#include "tst_history_view.moc"
