// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"
#include "ui/calendar/entry_text.h"
#include "ui/calendar/idea_drawer.h"

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow { 1200, 700 };
constexpr Id<Entry> kPodcast { 801 };
constexpr Id<Entry> kTour { 802 };
constexpr Id<Entry> kFair { 803 };

Plan withIdeas()
{
    Plan plan = smallPlan();
    const Period september { { 2026, 9, 1 }, { 2026, 9, 15 } };
    plan.entries = { entryOf(kPodcast, u"Podcast"_s, Side::Marketing, september),
        entryOf(kTour, u"Plant tour"_s, Side::Sales, september),
        entryOf(kFair, u"Fair"_s, Side::Marketing, september) };
    plan.entries[0].state = plan.entries[1].state = EntryState::Idea;
    return plan;
}

IdeaList *opened(CalendarStage &stage)
{
    stage.widget<QToolButton>("ideasButton")->click();
    QCoreApplication::processEvents();
    return stage.widget<IdeaList>("ideaList");
}

} // namespace

class TestIdeaDrawer : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void button_countsIdeas_andOpensTheirList()
    {
        CalendarStage stage(withIdeas(), Style(), kWindow);
        auto *button = stage.widget<QToolButton>("ideasButton");
        QVERIFY(button->isVisible());
        QVERIFY2(button->text().startsWith(u"2 "_s), qPrintable(button->text()));
        auto *list = opened(stage);
        QVERIFY(list && list->isVisible());
        QVERIFY(list->hasFocus());
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"M · Podcast"_s);
        QCOMPARE(list->item(1)->text(), u"S · Plant tour"_s);
        QCOMPARE(stage.focus().selection().entry, kPodcast); // the first is picked
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(stage.focus().selection().entry, kTour);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QVERIFY(stage.canvas().hasFocus());
    }

    void idea_standsOnNoDay_untilItIsPlaced()
    {
        CalendarStage stage(withIdeas(), Style(), kWindow);
        (void)stage.canvas().grab();
        QVERIFY(stage.canvas().placeOf(kFair));
        QVERIFY(!stage.canvas().placeOf(kPodcast));
        auto *list = opened(stage);
        QTest::keyClick(list, Qt::Key_Return);
        (void)stage.canvas().grab();
        QVERIFY(stage.canvas().placeOf(kPodcast));
        QVERIFY(!stage.canvas().placeOf(kTour));
    }

    void typedIdea_standsInTheList_andTheNextOneCanBeTyped()
    {
        Plan plan = withIdeas();
        plan.entries = { plan.entries[2] };
        CalendarStage stage(plan, Style(), kWindow);
        auto *line = stage.widget<QLineEdit>("ideaLine");
        line->setFocus();
        for (const QString &title : { u"Podcast"_s, u"Plant tour"_s }) {
            QTest::keyClicks(line, title);
            QTest::keyClick(line, Qt::Key_Return);
            QVERIFY(line->hasFocus());
        }
        auto *list = stage.widget<IdeaList>("ideaList");
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(stage.widget<QToolButton>("ideasButton")->isChecked());
    }

    void enter_placesTheIdeaWhereOneLooks()
    {
        CalendarStage stage(withIdeas(), Style(), kWindow);
        Selection selection;
        selection.quarter = 1;
        stage.focus().select(selection);
        auto *list = opened(stage);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage.entry(kPodcast).state, EntryState::Proposed);
        QCOMPARE(stage.entry(kPodcast).period,
            (Period { { 2026, 10, 1 }, { 2026, 10, 15 } })); // the selected quarter's first day
        QCOMPARE(stage.document().undoTitle(), u"Place Podcast"_s);
        QVERIFY(stage.canvas().hasFocus()); // arrows move it on
        QTest::keyClick(&stage.canvas(), Qt::Key_Right);
        QCOMPARE(stage.entry(kPodcast).period.start, QDate(2026, 10, 2));
        QCOMPARE(list->count(), 1);
        QCOMPARE(stage.steps(), 2);
    }

    void delete_removesTheIdea_andTheListClosesWithTheLast()
    {
        CalendarStage stage(withIdeas(), Style(), kWindow);
        auto *list = opened(stage);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(stage.document().undoTitle(), u"Remove Podcast"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(stage.document().plan().entries.size(), 1);
        QVERIFY(!list->isVisible());
        QVERIFY(!stage.widget<QToolButton>("ideasButton")->isVisible());
        QVERIFY(stage.document().undo().has_value());
        QVERIFY(stage.widget<QToolButton>("ideasButton")->isVisible());
    }

    void idea_draggedOnALane_isPreviewed_andProposedThere()
    {
        CalendarStage stage(withIdeas(), Style(), kWindow);
        (void)opened(stage);
        (void)stage.canvas().grab();
        const QPoint at = stage.atDay(stage.canvas().places().salesLane, { 2027, 2, 10 });
        QMimeData held;
        held.setData(QString::fromLatin1(kIdeaFormat), QByteArray::number(kPodcast.value));
        QDragEnterEvent enter(at, Qt::CopyAction, &held, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&stage.canvas(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &held, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&stage.canvas(), &move);
        QVERIFY(move.isAccepted());
        QCOMPARE(stage.entry(kPodcast).period.start, QDate(2027, 2, 10)); // shown
        QCOMPARE(find(stage.document().committed().entries, kPodcast)->state, EntryState::Idea);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&stage.canvas(), &leave);
        QCOMPARE(stage.entry(kPodcast).period.start, QDate(2026, 9, 1));
        QDragEnterEvent again(at, Qt::CopyAction, &held, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&stage.canvas(), &again);
        QDropEvent drop(at, Qt::CopyAction, &held, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&stage.canvas(), &drop);
        QCOMPARE(stage.error(), QString());
        QCOMPARE(stage.entry(kPodcast).period.start, QDate(2027, 2, 10));
        QCOMPARE(stage.entry(kPodcast).period.days(), 14);
        QCOMPARE(stage.entry(kPodcast).owner, Side::Sales); // whose lane it is
        QCOMPARE(stage.entry(kPodcast).state, EntryState::Proposed);
        QCOMPARE(stage.steps(), 1);
    }

    void idea_draggedStraightDown_isShownOnTheOtherLane()
    {
        CalendarStage stage(withIdeas(), Style(), kWindow);
        (void)opened(stage);
        (void)stage.canvas().grab();
        const auto &places = stage.canvas().places();
        const QPoint marketing = stage.atDay(places.marketingLane, { 2027, 2, 10 });
        const QPoint sales = stage.atDay(places.salesLane, { 2027, 2, 10 });
        QMimeData held;
        held.setData(QString::fromLatin1(kIdeaFormat), QByteArray::number(kPodcast.value));
        QDragEnterEvent enter(marketing, Qt::CopyAction, &held, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&stage.canvas(), &enter);
        for (const auto &[at, owner] :
            { std::pair(marketing, Side::Marketing), std::pair(sales, Side::Sales) }) {
            QDragMoveEvent move(at, Qt::CopyAction, &held, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&stage.canvas(), &move);
            QCOMPARE(stage.entry(kPodcast).period.start, QDate(2027, 2, 10));
            QCOMPARE(stage.entry(kPodcast).owner, owner);
        }
    }

    void lane_changesOnlyWhatItStandsFor()
    {
        Plan plan = withIdeas();
        Entry &idea = plan.entries[0];
        idea.market = kMarket;
        idea.channel = kChannel;
        const auto put = [&](LaneGrouping by) { return inLane(idea, lanesOf(plan, by).last()); };
        QVERIFY(put(LaneGrouping::Market).market.isNull()); // all markets
        QCOMPARE(put(LaneGrouping::Market).channel, kChannel);
        QCOMPARE(put(LaneGrouping::Channel).market, kMarket);
        QVERIFY(put(LaneGrouping::Channel).channel.isNull());
        QVERIFY(put(LaneGrouping::Stream).market.isNull());
        QVERIFY(put(LaneGrouping::Stream).channel.isNull());
        idea.channel = {}; // for several streams as it is
        QCOMPARE(put(LaneGrouping::Stream), idea);
        QCOMPARE(put(LaneGrouping::Side).owner, Side::Sales);
        QCOMPARE(put(LaneGrouping::Side).market, kMarket);
    }

    void laneOfAKindOrAPerson_hasNoMarketOfItsFirstEntry()
    {
        Plan plan = withIdeas();
        Entry &fair = plan.entries[2];
        fair.kind = EntryKind::TradeShow;
        fair.marketingOwner = u"Ana"_s;
        fair.market = kMarket;
        fair.channel = kChannel;
        plan.entries[0].market = { 102 };
        plan.entries[0].channel = { 202 };
        for (const LaneGrouping by : { LaneGrouping::Kind, LaneGrouping::Owner }) {
            const auto lanes = lanesOf(plan, by);
            const Lane lane = lanes[lanesOf(lanes, fair, {}).first()];
            Entry moved = plan.entries[0];
            moved.kind = by == LaneGrouping::Kind ? EntryKind::TradeShow : moved.kind;
            moved.marketingOwner = by == LaneGrouping::Owner ? u"Ana"_s : QString();
            QCOMPARE(inLane(plan.entries[0], lane), moved);
            const Entry drawn = inLane(newEntry({ 9 }, lane.side, fair.period), lane);
            QVERIFY(drawn.market.isNull() && drawn.channel.isNull());
        }
    }

    void somethingElse_isNotTaken()
    {
        CalendarStage stage(withIdeas(), Style(), kWindow);
        (void)opened(stage);
        QMimeData text;
        text.setText(u"801"_s);
        QDragEnterEvent enter({ 300, 200 }, Qt::CopyAction, &text, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(&stage.canvas(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void entriesOutsideThePlansMonths_areSaid_andListed()
    {
        Plan plan = withIdeas();
        plan.entries[0].period = { { 2026, 5, 1 }, { 2026, 5, 9 } };
        plan.entries[2].period = { { 2027, 8, 1 }, { 2027, 8, 9 } };
        CalendarStage stage(plan, Style(), kWindow);
        auto *line = stage.widget<QWidget>("outsideLine");
        QVERIFY(line->isVisible());
        const QString words = stage.widget<QLabel>("outsideWords")->text();
        QVERIFY2(words.contains(u"before the plan's months"_s), qPrintable(words));
        QVERIFY2(words.contains(u"after the plan's months"_s), qPrintable(words));
        auto *list = stage.widget<QMenu>("outsideList");
        emit list->aboutToShow();
        const auto actions = list->actions();
        QCOMPARE(actions.size(), 3); // with a line between them
        QVERIFY2(actions.first()->text().endsWith(u"May 2026: Podcast"_s),
            qPrintable(actions.first()->text()));
        actions.last()->trigger();
        QCOMPARE(stage.focus().selection().entry, kFair);
        QVERIFY(stage.widget<QWidget>("entryEditor")->isVisible());
        const auto moved
            = moveEntry(stage.document().committed(), kFair, { { 2026, 8, 1 }, { 2026, 8, 9 } });
        QVERIFY(stage.document().commit(u"Move"_s, moved).has_value());
        QVERIFY(!stage.widget<QLabel>("outsideWords")->text().contains(u"after"_s));
    }

    void nothingOutside_saysNothing()
    {
        CalendarStage stage(withIdeas(), Style(), kWindow);
        QVERIFY(!stage.widget<QWidget>("outsideLine")->isVisible());
    }
};

QTEST_MAIN(TestIdeaDrawer)
#include "tst_idea_drawer.moc"
