// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the window does while a rate is held and moved: it shows what comes of it, paints nothing
// else, and once the hand lets go shows what a window opened on that plan would.

#include "app/exchange/sample_plan.h"
#include "app/market/market_edits.h"
#include "tests/ui/window_rig.h"
#include "ui/market/profile_card.h"
#include "ui/window/headline_strip.h"
#include "ui/window/scene.h"

#include <QMenuBar>
#include <QPaintEvent>
#include <QScrollArea>
#include <QScrollBar>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// What is painted of each widget, and which have their contents laid out anew.
class Watch : public QObject {
public:
    Watch() { qApp->installEventFilter(this); }

    [[nodiscard]] QRegion painted(const QWidget *widget) const { return m_painted.value(widget); }
    [[nodiscard]] bool isLaidOut(const QWidget *widget) const { return m_laidOut.contains(widget); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            m_painted[watched] += static_cast<QPaintEvent *>(event)->region();
        if (event->type() == QEvent::LayoutRequest)
            m_laidOut.insert(watched);
        return false;
    }

private:
    QHash<const QObject *, QRegion> m_painted;
    QSet<const QObject *> m_laidOut;
};

/// Three years, and more markets and clauses than fit into their panes.
Plan threeYears()
{
    QRandomGenerator ids(1);
    Plan plan = *samplePlan();
    plan.settings.horizonMonths = 36;
    while (plan.markets.size() < 12) {
        Market market = plan.markets.first();
        market.id = {};
        market.name = u"Market %1"_s.arg(plan.markets.size());
        plan = addMarket(plan, market, ids).value();
    }
    plan.markets[1].position = 99; // the last one has entries, too
    const Clause clause = plan.clauses.first();
    while (plan.clauses.size() < 40) {
        Clause next = clause;
        next.id = newId<Clause>(ids);
        put(plan.clauses, next);
    }
    return plan;
}

struct DragRig : Rig {
    explicit DragRig(const Plan &plan)
        : Rig(plan)
        , handle(find<QWidget>(u"rateHandle0"_s))
    {
        window->resize(1920, 1080);
        QTest::qWait(300); // what comes after the first painting
    }

    void press()
    {
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        pressedAt = handle->mapToGlobal(handle->rect().center());
    }
    void moveTo(int pixelsUp) const
    {
        const QPointF at(pressedAt - QPoint(0, pixelsUp));
        QMouseEvent move(QEvent::MouseMove, handle->mapFromGlobal(at), at, Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &move);
        QTest::qWait(100);
    }
    void release() const
    {
        QTest::mouseRelease(handle, Qt::LeftButton);
        QTest::qWait(200);
    }
    [[nodiscard]] QWidget *named(const QString &name) const { return find<QWidget>(name); }

    QWidget *handle;
    QPoint pressedAt;
};

/// "Target 4.6 M, planned …"
QString askOf(const MainWindow &window, Id<Market> market)
{
    const auto *card = window.findChild<ProfileCard *>(u"profile%1"_s.arg(market.value));
    for (const auto *label : card->findChildren<LiveLabel *>()) {
        if (label->accessibleName() == u"What the plan asks of this market")
            return label->accessibleDescription();
    }
    return {};
}

} // namespace

class TestDragging : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void rate_heldAndMoved_paintsOnlyWhatChanges()
    {
        DragRig rig(threeYears());
        rig.press();
        rig.moveTo(20);
        const Watch watch;
        rig.moveTo(80);
        QVERIFY(!watch.painted(rig.named(u"waterfall"_s)).isEmpty());
        QVERIFY(!watch.painted(rig.named(u"gapNumber"_s)).isEmpty());
        // Numbers right of one that became wider or narrower move.
        const QWidget *same[] = { rig.window->menuBar(), rig.named(u"saveState"_s),
            rig.named(u"stepsBar"_s), rig.named(u"targetNumber"_s), rig.named(u"previousYear"_s),
            rig.named(u"nextYear"_s) };
        for (const auto *widget : same) {
            QVERIFY(widget->isVisible());
            QVERIFY2(watch.painted(widget).isEmpty(), qPrintable(widget->objectName()));
        }
        // Of the calendar, the strip of need and supply at its bottom.
        const auto *canvas = rig.named(u"calendarCanvas"_s);
        QVERIFY(!watch.painted(canvas).isEmpty());
        QVERIFY(watch.painted(canvas).boundingRect().top() > canvas->height() / 2);
        rig.release();
    }

    void rate_heldAndMoved_laysOutNoPane()
    {
        DragRig rig(threeYears());
        rig.press();
        rig.moveTo(20);
        const Watch watch;
        rig.moveTo(24);
        for (const auto *widget : { static_cast<QWidget *>(rig.window.get()), rig.named(u"scene"_s),
                 rig.named(u"board"_s), rig.named(u"funnelView"_s), rig.named(u"calendarView"_s) })
            QVERIFY2(!watch.isLaidOut(widget), qPrintable(widget->objectName()));
        rig.release();
    }

    void rate_letGo_showsWhatAnotherWindowShows()
    {
        DragRig rig(threeYears());
        const Plan before = rig.document.committed();
        rig.press();
        for (const int up : { 20, 60, 100, 40, 80 })
            rig.moveTo(up);
        QCOMPARE(rig.window->snapshot().figures.markets, figures(rig.document.plan()).markets);
        rig.release();
        rig.handle->clearFocus();
        const Plan after = rig.document.committed();
        QVERIFY(after != before);
        QVERIFY(rig.window->snapshot().figures == figures(after));
        const DragRig other(after);
        for (const auto &view :
            { u"slaView"_s, u"marketView"_s, u"calendarView"_s, u"funnelView"_s }) {
            const auto *here = rig.named(view);
            const auto *there = other.named(view);
            QTRY_VERIFY2(const_cast<QWidget *>(here)->grab().toImage()
                    == const_cast<QWidget *>(there)->grab().toImage(),
                qPrintable(view));
        }
    }

    void card_outOfSight_waitsUntilItIsScrolledTo_orTheHandLetsGo()
    {
        DragRig rig(threeYears());
        const auto markets = ordered(rig.document.committed().markets);
        const auto first = markets.first().id;
        const auto last = markets.last().id;
        auto *area = rig.find<QScrollArea>(u"marketScroll"_s);
        QVERIFY(area->verticalScrollBar()->maximum() > 0);
        const auto firstBefore = askOf(*rig.window, first);
        const auto lastBefore = askOf(*rig.window, last);
        rig.press();
        rig.moveTo(80);
        QVERIFY(askOf(*rig.window, first) != firstBefore);
        QCOMPARE(askOf(*rig.window, last), lastBefore);
        area->ensureWidgetVisible(rig.named(u"profile%1"_s.arg(last.value)));
        const auto lastHeld = askOf(*rig.window, last);
        QVERIFY(lastHeld != lastBefore);
        area->verticalScrollBar()->setValue(0);
        rig.moveTo(160);
        QCOMPARE(askOf(*rig.window, last), lastHeld);
        rig.release();
        const DragRig other(rig.document.committed());
        for (const auto &market : markets)
            QCOMPARE(askOf(*rig.window, market.id), askOf(*other.window, market.id));
        QVERIFY(askOf(*rig.window, last) != lastHeld);
    }

    /// It comes a while after the hand has let go.
    void chance_asItComes_movesAndPaintsNoOtherNumber()
    {
        const DragRig rig(threeYears());
        auto &strip = rig.window->scene().strip();
        const auto *worker = rig.window->findChild<ForecastWorker *>();
        QTRY_VERIFY(!worker->state().isAwaited);
        const auto forecast = worker->state();
        strip.showForecast({ nullptr, true, 0 });
        QTest::qWait(100);
        const QWidget *others[] = { rig.named(u"targetNumber"_s), rig.named(u"lastStartNumber"_s),
            rig.named(u"agreedNumber"_s) };
        const auto at = others[1]->geometry();
        const Watch watch;
        strip.showForecast(forecast);
        QTest::qWait(100);
        QVERIFY(!watch.painted(rig.named(u"chanceNumber"_s)).isEmpty());
        QCOMPARE(others[1]->geometry(), at);
        for (const auto *widget : others)
            QVERIFY2(watch.painted(widget).isEmpty(), qPrintable(widget->objectName()));
    }
};

QTEST_MAIN(TestDragging)
#include "tst_dragging.moc"
