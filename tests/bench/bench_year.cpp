// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-bench-year [MOVES]: milliseconds until the calendar's year with 5,000 entries in it is
// first painted at 1920 by 1080, and from a mouse move on one of them to the end of its repaint.

#include "app/exchange/sample_plan.h"
#include "tests/bench/large_plan.h"
#include "tests/bench/quantile.h"
#include "tests/bench/shown_plan.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/shared/explain.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QWindow>

#include <cstdio>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 18; ///< what one sheet shows

/// All of the large plan's entries within what is shown.
Plan crowdedPlan(const Plan &sample)
{
    Plan plan = test::largePlan(sample);
    plan.settings.horizonMonths = kMonths;
    for (qsizetype i = 0; i < plan.entries.size(); ++i) {
        Entry &entry = plan.entries[i];
        const QDate start = plan.settings.horizonStart.addDays(i * 7 % (qint64(kMonths) * 30));
        entry.period = { start, start.addDays(std::min<qint64>(30, entry.period.days())) };
    }
    return plan;
}

/// Milliseconds until `canvas` has painted, of what `act` sets going; -1: it did not.
template <class Act> double untilPainted(const CalendarCanvas &canvas, Act act)
{
    constexpr int kPatience = 5000; // milliseconds
    bool isPainted = false;
    const auto watching
        = QObject::connect(&canvas, &CalendarCanvas::painted, [&isPainted] { isPainted = true; });
    QElapsedTimer clock;
    clock.start();
    act();
    while (!isPainted && clock.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    QObject::disconnect(watching);
    return isPainted ? milliseconds : -1;
}

/// Within something long enough to be held by its middle, beside who agreed to it.
QPoint gripOfABar(const CalendarCanvas &canvas)
{
    constexpr double kLongEnough = 60;
    for (const auto &place : canvas.places().entries) {
        const QPointF at
            = place.bar.topLeft() + QPointF(place.bar.width() / 3, place.bar.height() / 2);
        if (place.bar.width() > kLongEnough && !place.chip.contains(at))
            return at.toPoint();
    }
    return {};
}

/// There and back, by a day or more each time.
QPoint place(QPoint from, int move)
{
    constexpr int kSwing = 12;
    constexpr int kPixels = 7;
    const int phase = move % (2 * kSwing);
    return from + QPoint(kPixels * (3 + (phase < kSwing ? phase : 2 * kSwing - phase)), 0);
}

QList<double> drag(MainWindow &window, const CalendarCanvas &canvas, int moves)
{
    const QPoint bar = gripOfABar(canvas);
    const QPoint from = canvas.mapTo(&window, bar);
    if (bar.isNull())
        return {};
    QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, from);
    QList<double> times;
    for (int move = 0; move < moves; ++move) {
        QTest::qWait(1); // whatever the last move left behind
        times.append(untilPainted(
            canvas, [&] { QTest::mouseMove(window.windowHandle(), place(from, move)); }));
    }
    QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, place(from, moves));
    return times;
}

int measure(const Plan &plan, int moves)
{
    test::ShownPlan shown(plan);
    auto &window = shown.window();
    const auto *canvas = window.findChild<CalendarCanvas *>();
    auto *whole = window.findChild<QAction *>(u"pane1Action"_s);
    if (!shown.appears() || !canvas || !whole) {
        std::fputs("The window or its calendar did not appear.\n", stderr);
        return 1;
    }
    QTest::qWait(500); // whatever the start leaves behind
    const double first = untilPainted(*canvas, [whole] { whole->trigger(); });
    QTest::qWait(500); // until it has grown
    const auto times = drag(window, *canvas, moves);
    if (times.isEmpty() || times.contains(-1)) {
        std::fputs("The calendar was not repainted.\n", stderr);
        return 1;
    }
    std::printf("year of %lld entries at %d x %d: first paint %.1f ms\n",
        static_cast<long long>(plan.entries.size()), canvas->width(), canvas->height(), first);
    std::printf("entry dragged, mouse move to end of repaint, %d moves: median %.1f ms, 99 %% "
                "%.1f ms\n",
        moves, test::quantile(times, 0.5), test::quantile(times, 0.99));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const auto plan = samplePlan();
    if (!plan) {
        qCritical("%s", qUtf8Printable(explain(plan.error())));
        return 1;
    }
    return measure(crowdedPlan(*plan), QApplication::arguments().value(1, u"300"_s).toInt());
}
