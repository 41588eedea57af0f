// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/sample_plan.h"
#include "tests/support/plan_builder.h"
#include "ui/calendar/calendar_drawing.h"

#include <QRandomGenerator>
#include <QtTest>

namespace lockstep {

using namespace Qt::StringLiterals;

class TestCalendarDrawing : public QObject {
    Q_OBJECT

private slots:
    void init();
    void drawCalendar_anySizeAndStyle_wordsNeverOverlap_data();
    void drawCalendar_anySizeAndStyle_wordsNeverOverlap();
    void drawCalendar_randomEntries_barsNeverOverlap();
    void drawCalendar_lanes_areEquallyHigh();
    void drawCalendar_oneEntry_standsWhereItsDatesSay();
    void drawCalendar_tooLowForPaper_countsWhatIsNotShown();
    void drawCalendar_firstRow_bringsHiddenRowsIn();
    void drawCalendar_entryWithVolume_saysWhenItLands();
    void drawStripAgain_isAsInTheWholeDrawing_data();
    void drawStripAgain_isAsInTheWholeDrawing();
    void drawHeadersAgain_isAsInTheWholeDrawing();
    void drawCalendar_noHorizon_drawsNothing();
};

namespace {

Plan withEntries(Plan plan, int count, int seed)
{
    QRandomGenerator random(seed);
    const qint64 days = horizon(plan.settings).days();
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.id = { 5'000'000 + i };
        entry.kind = EntryKind(random.bounded(8));
        entry.owner = Side(random.bounded(2));
        entry.title = u"Something with a name "_s.left(3 + random.bounded(19)) + QString::number(i);
        const QDate start = plan.settings.horizonStart.addDays(random.bounded(int(days)));
        entry.period = { start, start.addDays(1 + random.bounded(80)) };
        put(plan.entries, entry);
    }
    return plan;
}

CalendarPlaces drawn(const Plan &plan, QSize size, const Style &style = Style(),
    const Selection &selection = {}, std::optional<int> firstRow = 0)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const Format format(plan.settings.locale, plan.settings.currency);
    return drawCalendar(painter, QRectF(QPointF(), size), plan, figures(plan), selection, style,
        format, { {}, firstRow });
}

template <class Rects> bool overlap(const Rects &rects)
{
    for (qsizetype a = 0; a < rects.size(); ++a) {
        for (qsizetype b = a + 1; b < rects.size(); ++b) {
            // Half a pixel of a letter's side bearing is no overlap.
            if (rects[a].adjusted(0.5, 0.5, -0.5, -0.5).intersects(rects[b]))
                return true;
        }
    }
    return false;
}

/// But for the last bit of what is smoothed at the border of what is painted.
bool looksLike(const QImage &a, const QImage &b)
{
    const auto isNear = [](int one, int other) { return std::abs(one - other) <= 2; };
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            if (!isNear(one.red(), other.red()) || !isNear(one.green(), other.green())
                || !isNear(one.blue(), other.blue()))
                return false;
        }
    }
    return true;
}

} // namespace

void TestCalendarDrawing::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCalendarDrawing::drawCalendar_anySizeAndStyle_wordsNeverOverlap_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("room");
    for (const int entries : { 0, 1, 40, 300 }) {
        for (const int months : { 12, 18, 60 }) {
            for (const bool room : { false, true })
                QTest::addRow("%d entries, %d months%s", entries, months, room ? ", room" : "")
                    << entries << months << room;
        }
    }
}

void TestCalendarDrawing::drawCalendar_anySizeAndStyle_wordsNeverOverlap()
{
    QFETCH(int, entries);
    QFETCH(int, months);
    QFETCH(bool, room);
    Plan plan = *samplePlan();
    plan.settings.horizonMonths = months;
    plan = withEntries(plan, entries, entries + months);
    for (const QSize size : { QSize(1, 1), QSize(300, 160), QSize(600, 320), QSize(900, 500),
             QSize(1800, 900), QSize(3840, 2160) }) {
        const auto places = drawn(plan, size, Style(Theme::Light, room));
        QVERIFY2(!overlap(places.texts), qPrintable(u"%1 wide"_s.arg(size.width())));
    }
}

void TestCalendarDrawing::drawCalendar_randomEntries_barsNeverOverlap()
{
    for (int seed = 1; seed <= 20; ++seed) {
        const Plan plan = withEntries(test::smallPlan(), seed * 8, seed);
        QList<QRectF> bars;
        for (const auto &place : drawn(plan, { 900, 500 }).entries) {
            if (!place.bar.isEmpty())
                bars << place.bar;
        }
        QVERIFY(!bars.isEmpty());
        QVERIFY(!overlap(bars));
    }
}

void TestCalendarDrawing::drawCalendar_lanes_areEquallyHigh()
{
    for (const QSize size : { QSize(600, 320), QSize(1800, 900) }) {
        const auto places = drawn(*samplePlan(), size);
        QVERIFY(places.marketingLane.height() > 0);
        QCOMPARE(places.marketingLane.height(), places.salesLane.height());
    }
}

void TestCalendarDrawing::drawCalendar_oneEntry_standsWhereItsDatesSay()
{
    Plan plan = test::smallPlan();
    Entry entry;
    entry.id = { 7 };
    entry.title = u"Autumn"_s;
    entry.owner = Side::Sales;
    // 92 days into the 365 of the year, for 91 days: the whole second quarter but its last day.
    entry.period = { { 2026, 10, 1 }, { 2026, 12, 31 } };
    plan.entries = { entry };
    const auto places = drawn(plan, { 1200, 600 });
    QCOMPARE(places.entries.size(), 1);
    const QRectF bar = places.entries.first().bar;
    QVERIFY(places.salesLane.contains(bar));
    const double day = places.time.width() / 365;
    QCOMPARE(bar.left(), places.time.left() + 92 * day);
    QCOMPARE(bar.width(), 91 * day);
    QVERIFY(bar.contains(places.entries.first().words));
}

void TestCalendarDrawing::drawCalendar_tooLowForPaper_countsWhatIsNotShown()
{
    const Plan plan = withEntries(test::smallPlan(), 300, 4);
    const auto places = drawn(plan, { 700, 300 }, Style(), {}, std::nullopt);
    QVERIFY(places.rows > places.shownRows);
    for (const auto &place : places.entries) {
        const QRectF lane = places.marketingLane.united(places.salesLane);
        QVERIFY(place.bar.isEmpty() || lane.contains(place.bar));
    }
    QVERIFY(!overlap(places.texts));
}

void TestCalendarDrawing::drawCalendar_firstRow_bringsHiddenRowsIn()
{
    const Plan plan = withEntries(test::smallPlan(), 300, 4);
    QSet<Id<Entry>> seen;
    const auto top = drawn(plan, { 700, 400 });
    for (int row = 0; row <= top.rows; row += top.shownRows) {
        for (const auto &place : drawn(plan, { 700, 400 }, Style(), {}, row).entries) {
            if (!place.bar.isEmpty())
                seen << place.entry;
        }
    }
    QCOMPARE(seen.size(), 300);
}

void TestCalendarDrawing::drawCalendar_entryWithVolume_saysWhenItLands()
{
    // Inquiries of May 2027 are revenue 90 days later, in August 2027: after the year ends in June.
    Plan plan = test::smallPlan();
    Entry entry;
    entry.id = { 7 };
    entry.title = u"Late"_s;
    entry.period = { { 2027, 5, 1 }, { 2027, 6, 1 } };
    entry.expectedVolume = 100;
    plan.entries = { entry };
    const auto wordsWidth = [&] {
        return drawn(plan, { 1200, 600 }).entries.first().words.width();
    };
    const double late = wordsWidth();
    plan.entries.first().period = { { 2026, 8, 1 }, { 2026, 9, 1 } };
    const double early = wordsWidth();
    plan.entries.first().expectedVolume = 0;
    const double without = wordsWidth();
    QVERIFY(late > without + 50);
    QVERIFY(early > without + 50);
}

void TestCalendarDrawing::drawStripAgain_isAsInTheWholeDrawing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("quarter");
    QTest::newRow("a pane") << QSize(620, 290) << -1;
    QTest::newRow("a window") << QSize(1250, 601) << -1;
    QTest::newRow("a quarter selected") << QSize(800, 437) << 1;
}

void TestCalendarDrawing::drawStripAgain_isAsInTheWholeDrawing()
{
    QFETCH(QSize, size);
    QFETCH(int, quarter);
    Plan plan = *samplePlan();
    for (Step &step : plan.steps)
        step.recycleShare = {}; // who comes back later lands later: the bars' words would follow
    Plan dragged = plan;
    for (Step &step : dragged.steps) {
        step.rate.ppm /= 2;
        step.rateLow = step.rateHigh = {};
    }
    Selection selection;
    selection.quarter = quarter;
    const Format format(plan.settings.locale, plan.settings.currency);
    CalendarLook look { {}, 0 };
    look.clashing.emplace(); // who is flooded would follow the rates
    QImage image(size, QImage::Format_RGB32);
    image.fill(Style().colours().paper);
    QImage whole = image;
    QPainter painter(&image);
    QPainter wholePainter(&whole);
    const auto places = drawCalendar(
        painter, QRectF(QPointF(), size), plan, figures(plan), selection, Style(), format, look);
    QVERIFY(!places.strip.isEmpty());
    const Figures next = figures(dragged);
    drawStripAgain(painter, places, dragged, next, selection, Style(), format);
    (void)drawCalendar(
        wholePainter, QRectF(QPointF(), size), dragged, next, selection, Style(), format, look);
    QVERIFY(looksLike(image, whole));
}

void TestCalendarDrawing::drawHeadersAgain_isAsInTheWholeDrawing()
{
    const Plan plan = *samplePlan();
    const Format format(plan.settings.locale, plan.settings.currency);
    QImage image(QSize(800, 437), QImage::Format_RGB32);
    image.fill(Style().colours().paper);
    QPainter painter(&image);
    const Figures known = figures(plan);
    const auto places
        = drawCalendar(painter, QRectF(image.rect()), plan, known, {}, Style(), format, { {}, 0 });
    const QImage whole = image.copy();
    const QRect beside = places.salesHeader.toAlignedRect().adjusted(2, 2, -12, -2);
    QVERIFY(isBesideLanes(places, QRegion(beside), Style()));
    QVERIFY(!isBesideLanes(places, QRegion(beside).united(places.salesLane.toRect()), Style()));
    painter.fillRect(beside, Qt::red);
    drawHeadersAgain(painter, places, plan, known, Style(), format);
    QVERIFY(looksLike(image, whole));
}

void TestCalendarDrawing::drawCalendar_noHorizon_drawsNothing()
{
    Plan plan = test::smallPlan();
    plan.settings.horizonStart = {};
    QVERIFY(drawn(plan, { 900, 500 }).texts.isEmpty());
}

} // namespace lockstep

QTEST_MAIN(lockstep::TestCalendarDrawing)
#include "tst_calendar_drawing.moc"
