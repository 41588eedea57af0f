// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"
#include "ui/calendar/calendar_drawing.h"
#include "ui/calendar/hatching.h"
#include "ui/calendar/supply_words.h"

#include <QAbstractEventDispatcher>
#include <QScreen>
#include <QToolButton>
#include <QtTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using test::CalendarStage;
using test::entryOf;

namespace {

constexpr Id<Entry> kFair { 12 };
constexpr Id<Entry> kTour { 13 };
constexpr Id<Entry> kOffer { 14 };

/// A fair in January, a tour in February, an offer in April, from July 2026 to June 2027.
Plan plan()
{
    Plan plan = test::smallPlan();
    plan.entries
        = { entryOf(kFair, u"Fair"_s, Side::Marketing, { QDate(2027, 1, 4), QDate(2027, 1, 25) }),
              entryOf(kTour, u"Tour"_s, Side::Marketing, { QDate(2027, 2, 1), QDate(2027, 2, 22) }),
              entryOf(kOffer, u"Offer"_s, Side::Sales, { QDate(2027, 4, 1), QDate(2027, 4, 22) }) };
    return plan;
}

/// Until nothing waits to be painted, not what a timer has asked for meanwhile either.
void settle()
{
    constexpr int kMost = 100;
    for (int i = 0; i < kMost; ++i) {
        if (!QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
            return;
    }
}

/// What stands on the screen, whatever would be painted now.
QImage onScreen(CalendarStage &stage)
{
    const QRect part(stage.canvas().mapTo(&stage.view(), QPoint()), stage.canvas().size());
    QScreen *screen = stage.view().screen();
    return screen->grabWindow(stage.view().winId())
        .copy(part)
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

QImage paintedAnew(CalendarStage &stage)
{
    return stage.canvas().grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Where `part` is hatched with lines of one pixel, the scale given.
QImage hatched(const QRectF &part, double scale)
{
    QImage image((QSizeF(80, 80) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    fillHatched(painter, part, Qt::black, 10, 1);
    return image;
}

int inked(const QImage &image, const QRect &within)
{
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            count += image.pixelColor(x, y) == Qt::black ? 1 : 0;
    }
    return count;
}

} // namespace

class TestCalendarPainting : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void dragUnderWay_showsWhatPaintingAllAnewWould_data();
    void dragUnderWay_showsWhatPaintingAllAnewWould();
    void hatching_withoutSmoothing_isOneLineEveryTenPixels_data();
    void hatching_withoutSmoothing_isOneLineEveryTenPixels();
    void hatching_ofNeighbours_goesOn();
    void phases_standBeforeAndAfterTheBar_whereTheyCanBeToldApart();
    void supplySentence_saysPlanNeedAndPipelineOfTheMonth();
    void shownPeriod_sixtyMonths_isTheYearOfTheSelection();
    void shownYear_outsideTheHorizon_isNull();
};

void TestCalendarPainting::dragUnderWay_showsWhatPaintingAllAnewWould_data()
{
    QTest::addColumn<Style>("style");
    QTest::newRow("light") << Style();
    QTest::newRow("dark") << Style(Theme::Dark, false, 1);
    QTest::newRow("high contrast") << Style(Theme::HighContrast, false, 1);
    QTest::newRow("room") << Style(Theme::Light, true, 1);
}

void TestCalendarPainting::dragUnderWay_showsWhatPaintingAllAnewWould()
{
    QFETCH(Style, style);
    Plan together = plan();
    together.entries[2].movesWith = kFair;
    CalendarStage stage(together, style, { 1200, 700 });
    const QPoint from = stage.middleOf(kFair);
    QTest::mousePress(&stage.canvas(), Qt::LeftButton, {}, from);
    for (const int days : { 20, 35, 28, -60, 3 }) {
        QTest::mouseMove(&stage.canvas(), from + QPoint(stage.pixels(days), 0));
        settle();
        QCOMPARE(onScreen(stage), paintedAnew(stage));
    }
    QTest::mouseRelease(&stage.canvas(), Qt::LeftButton, {}, from + QPoint(stage.pixels(3), 0));
    settle();
    QCOMPARE(onScreen(stage), paintedAnew(stage));
}

void TestCalendarPainting::hatching_withoutSmoothing_isOneLineEveryTenPixels_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("a pixel each") << 1.0;
    QTest::newRow("two") << 2.0;
    QTest::newRow("lines between pixels") << 1.25;
}

void TestCalendarPainting::hatching_withoutSmoothing_isOneLineEveryTenPixels()
{
    QFETCH(double, scale);
    const QImage image = hatched({ 0, 0, 80, 80 }, scale);
    const int side = qRound(40 * scale); // four lines cross each row of it, of a pixel or more
    const int pixels = inked(image, { side / 2, side / 2, side, side });
    const int thinnest = 4 * side;
    QVERIFY2(pixels >= thinnest && pixels <= 4 * thinnest, qPrintable(QString::number(pixels)));
}

void TestCalendarPainting::hatching_ofNeighbours_goesOn()
{
    for (const double scale : { 1.0, 2.0 }) {
        const QImage whole = hatched({ 0, 0, 80, 80 }, scale);
        QImage parts = hatched({ 0, 0, 37, 80 }, scale);
        QPainter painter(&parts);
        fillHatched(painter, { 37, 0, 43, 80 }, Qt::black, 10, 1);
        painter.end();
        QCOMPARE(parts, whole);
    }
}

void TestCalendarPainting::phases_standBeforeAndAfterTheBar_whereTheyCanBeToldApart()
{
    Plan prepared = plan();
    prepared.entries[0].buildTime = durationFromDays(14); // from 21 December
    prepared.entries[0].followUpTime = durationFromDays(7); // until 31 January
    CalendarStage stage(prepared, Style(), { 1200, 700 });
    const auto inkAt = [&stage](QDate day) {
        const QImage image = paintedAnew(stage);
        const auto &places = stage.canvas().places();
        const double perDay = places.time.width() / double(places.shown.days());
        const double x
            = places.time.left() + perDay * (double(places.shown.start.daysTo(day)) + 0.5);
        const double y = stage.canvas().placeOf(kFair)->bar.bottom() + 2;
        return image.pixelColor(int(x), int(y)) == Style().colours().marketing;
    };
    QVERIFY(!inkAt({ 2026, 12, 28 })); // the year shows them of what is selected
    stage.select(kFair);
    QCoreApplication::processEvents();
    QVERIFY(inkAt({ 2026, 12, 28 }));
    stage.widget<QToolButton>("zoomQuarter")->click(); // about the fair
    stage.select({});
    QCoreApplication::processEvents();
    QVERIFY(stage.canvas().places().shown.contains(QDate(2027, 1, 4)));
    QVERIFY(inkAt({ 2026, 12, 31 }));
    QVERIFY(inkAt({ 2027, 1, 27 }));
    QVERIFY(!inkAt({ 2027, 1, 10 })); // under the bar itself
}

void TestCalendarPainting::supplySentence_saysPlanNeedAndPipelineOfTheMonth()
{
    const Plan empty = test::smallPlan(); // nothing is planned in it
    const Figures of = figures(empty);
    const Format format(u"en_GB"_s, u"EUR"_s);
    const Selection none;
    const Style style;
    const CalendarLook look;
    const CalendarInput input { empty, of, none, style, format, horizon(empty.settings), look };
    const QString said = supplySentence(input, { 2027, 3, 15 });
    QVERIFY2(said.startsWith(u"Mar 2027: 0.0 of "_s), qPrintable(said));
    QVERIFY2(said.contains(u"0.0 in the open pipeline at its end"_s), qPrintable(said));
    QVERIFY(!said.contains(u"the fewest"_s)); // the first of several is
    QVERIFY(supplySentence(input, { 2026, 7, 15 }).contains(u"the fewest of all months"_s));
    QVERIFY(supplySentence(input, { 2031, 1, 1 }).isEmpty());
    const QString lowest = lowWaterText(input, pipelineLevel(empty, of));
    QVERIFY2(lowest.startsWith(u"pipeline lowest in Jul 2026: 0"_s), qPrintable(lowest));
    QVERIFY(swingText(input, stageSupply(empty, of, none)).startsWith(u"trough"_s));
}

void TestCalendarPainting::shownPeriod_sixtyMonths_isTheYearOfTheSelection()
{
    Plan plan = test::smallPlan();
    plan.settings.horizonMonths = 60;
    const Figures all = figures(plan);
    QCOMPARE(shownPeriod(plan, all, {}), (Period { { 2026, 7, 1 }, { 2027, 7, 1 } }));
    Selection selection;
    selection.quarter = 9; // the second quarter of the third year
    QCOMPARE(shownPeriod(plan, all, selection), (Period { { 2028, 7, 1 }, { 2029, 7, 1 } }));
    plan.settings.horizonMonths = 18;
    QCOMPARE(shownPeriod(plan, all, selection), (Period { { 2026, 7, 1 }, { 2028, 1, 1 } }));
}

void TestCalendarPainting::shownYear_outsideTheHorizon_isNull()
{
    const Settings settings = test::smallPlan().settings;
    QCOMPARE(shownYear(settings, 2027), horizon(settings));
    QVERIFY(!shownYear(settings, 2028).isValid());
    QVERIFY(!shownYear(settings, 2026).isValid());
}

} // namespace lockstep

QTEST_MAIN(lockstep::TestCalendarPainting)
#include "tst_calendar_painting.moc"
