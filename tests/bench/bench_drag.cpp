// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-bench-drag [MOVES [large]]: milliseconds from a mouse move on a rate's handle to the
// last repaint of the four views of a window of 1920 by 1080, with the sample plan or the large
// one; and how often the window repaints while nobody does anything, once the forecast has come.

#include "app/exchange/sample_plan.h"
#include "tests/bench/large_plan.h"
#include "tests/bench/quantile.h"
#include "tests/bench/shown_plan.h"
#include "ui/funnel/forecast_worker.h"
#include "ui/shared/explain.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QWindow>

#include <cstdio>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

/// When any of the views was last painted, anywhere in it.
class PaintWatch : public QObject {
public:
    PaintWatch(QList<View *> views, QElapsedTimer &clock)
        : m_views(std::move(views))
        , m_clock(clock)
    {
    }

    void reset() { m_count = 0; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] double lastMilliseconds() const { return double(m_last) / 1e6; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        const auto isIn
            = [widget](const View *view) { return widget == view || view->isAncestorOf(widget); };
        if (widget && std::any_of(m_views.cbegin(), m_views.cend(), isIn)) {
            ++m_count;
            m_last = m_clock.nsecsElapsed();
        }
        return false;
    }

private:
    QList<View *> m_views;
    QElapsedTimer &m_clock;
    int m_count = 0;
    qint64 m_last = 0;
};

/// Until there is nothing more to paint. A view that shows what it showed is not painted.
void settle(const PaintWatch &watch, const QElapsedTimer &clock)
{
    constexpr int kPatience = 1000; // milliseconds
    while (watch.count() == 0 && clock.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    for (int before = 0; before != watch.count();) {
        before = watch.count();
        QCoreApplication::processEvents();
    }
}

/// Up and down, each time far enough for another rate.
QPoint place(QPoint grip, int move)
{
    constexpr int kSwing = 6;
    constexpr int kPixels = 8;
    const int phase = move % (2 * kSwing);
    return grip - QPoint(0, kPixels * (2 + (phase < kSwing ? phase : 2 * kSwing - phase)));
}

QList<View *> visibleViews(const MainWindow &window)
{
    auto views = window.findChildren<View *>();
    views.removeIf([](const View *view) { return !view->isVisible(); });
    return views;
}

class PaintCount : public QObject {
public:
    [[nodiscard]] int count() const { return m_count; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

/// Once what the last gesture left behind has come: the forecast's answer is painted, too.
int repaintsWhileIdle(const MainWindow &window)
{
    constexpr int kPatience = 30'000; // milliseconds
    const auto *forecast = window.findChild<ForecastWorker *>();
    const auto hasCome = [forecast] { return !forecast->state().isAwaited; };
    if (!QTest::qWaitFor(hasCome, kPatience))
        std::fputs("The forecast did not come.\n", stderr);
    QTest::qWait(500);
    PaintCount paints;
    qApp->installEventFilter(&paints);
    QTest::qWait(2000);
    return paints.count();
}

QList<double> drag(MainWindow &window, QWidget &handle, int moves)
{
    QElapsedTimer clock;
    clock.start();
    PaintWatch watch(visibleViews(window), clock);
    qApp->installEventFilter(&watch);
    const auto grip = handle.mapTo(&window, handle.rect().center());
    QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, grip);
    QList<double> times;
    for (int move = 0; move < moves; ++move) {
        watch.reset();
        clock.restart();
        QTest::mouseMove(window.windowHandle(), place(grip, move));
        settle(watch, clock);
        if (watch.count() == 0) {
            std::fputs("Nothing was repainted.\n", stderr);
            return {};
        }
        times.append(watch.lastMilliseconds());
    }
    QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, place(grip, moves));
    return times;
}

int measure(const Plan &plan, int moves)
{
    test::ShownPlan shown(plan);
    auto &window = shown.window();
    auto *handle = shown.appears() ? window.findChild<QWidget *>(u"rateHandle0"_s) : nullptr;
    if (!handle) {
        std::fputs("The window or its first rate handle did not appear.\n", stderr);
        return 1;
    }
    QTest::qWait(200); // whatever the start leaves behind
    const auto times = drag(window, *handle, moves);
    if (times.isEmpty())
        return 1;
    std::printf("rate dragged, mouse move to last repaint of all views, %d moves: median %.1f ms, "
                "99 %% %.1f ms\n",
        moves, test::quantile(times, 0.5), test::quantile(times, 0.99));
    std::printf(
        "repaints in two seconds of nobody doing anything: %d\n", repaintsWhileIdle(window));
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
    const QStringList arguments = QApplication::arguments();
    const bool isLarge = arguments.value(2) == u"large";
    return measure(isLarge ? test::largePlan(*plan) : *plan, arguments.value(1, u"300"_s).toInt());
}
