// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"
#include "ui/calendar/axis_cells.h"
#include "ui/calendar/entry_text.h"
#include "ui/calendar/no_return_rows.h"

#include <QLabel>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow { 1200, 700 };
constexpr Id<Market> kFood { 102 };

/// Wednesday 7 October 2026 is a day off; weekends are.
Plan withHoliday()
{
    Plan plan = smallPlan();
    plan.holidays = { { { 1 }, { 2026, 10, 7 }, u"Founders' day"_s, false } };
    plan.entries
        = { entryOf({ 801 }, u"Fair"_s, Side::Marketing, { { 2026, 10, 1 }, { 2026, 10, 3 } }) };
    return plan;
}

/// A second market, whose leads take 120 days longer to revenue.
Plan twoMarkets()
{
    Plan plan = withHoliday();
    Market food = plan.markets.first();
    food.id = kFood;
    food.position = 1;
    food.name = u"Food"_s;
    plan.markets.append(food);
    Stream stream = plan.streams.first();
    stream.id = { 402 };
    stream.market = kFood;
    plan.streams.first().targetShare = stream.targetShare = { 500'000 };
    plan.streams.append(stream);
    for (Step step : smallPlan().steps) {
        step.id = { step.id.value + 10 };
        step.stream = stream.id;
        step.lag = durationFromDays(step.lag.days() + 60);
        put(plan.steps, step);
    }
    return plan;
}

void zoom(CalendarStage &stage, const char *button)
{
    stage.widget<QToolButton>(button)->click();
    QCoreApplication::processEvents();
    (void)stage.canvas().grab();
}

/// Down a day's column in sales' lane, how often the colour changes.
int strokesAt(CalendarStage &stage, QDate day)
{
    const auto &places = stage.canvas().places();
    const double perDay = places.time.width() / double(places.shown.days());
    const int x = int(places.time.left() + perDay * (double(places.shown.start.daysTo(day)) + 0.5));
    const QImage image = stage.canvas().grab().toImage();
    int strokes = 0;
    for (int y = int(places.salesLane.bottom()) - 70; y < int(places.salesLane.bottom()) - 10; ++y)
        strokes += image.pixelColor(x, y) != image.pixelColor(x, y + 1) ? 1 : 0;
    return strokes;
}

QList<NoReturnLine> lineOf(const Plan &plan, Id<Market> market)
{
    Lane lane;
    lane.by = LaneGrouping::Market;
    lane.market = market;
    return lastStarts(plan, figures(plan), {}, lane);
}

} // namespace

class TestCalendarGround : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void daysOff_standOnTheSheet_whereDaysCanBeToldApart()
    {
        CalendarStage stage(withHoliday(), Style(), kWindow);
        (void)stage.canvas().grab();
        QVERIFY(stage.canvas().places().holidays.isEmpty()); // of a year nothing is worked out
        stage.select({ 801 });
        for (const char *button : { "zoomQuarter", "zoomMonth" }) {
            zoom(stage, button);
            const auto &holidays = stage.canvas().places().holidays;
            QCOMPARE(holidays.size(), 1);
            QCOMPARE(holidays.first().date, QDate(2026, 10, 7));
            QCOMPARE(holidays.first().name, u"Founders' day"_s);
            QVERIFY(holidays.first().column.width() > 5);
        }
    }

    void daysOff_areToldApart_alsoWithoutColour_data()
    {
        QTest::addColumn<Style>("style");
        QTest::newRow("light") << Style();
        QTest::newRow("dark") << Style(Theme::Dark);
        QTest::newRow("high contrast") << Style(Theme::HighContrast);
    }

    void daysOff_areToldApart_alsoWithoutColour()
    {
        QFETCH(Style, style);
        CalendarStage stage(withHoliday(), style, kWindow);
        stage.select({ 801 });
        zoom(stage, "zoomMonth");
        const int workday = strokesAt(stage, { 2026, 10, 14 });
        const int weekend = strokesAt(stage, { 2026, 10, 10 });
        const int holiday = strokesAt(stage, { 2026, 10, 7 });
        QVERIFY2(weekend > workday, qPrintable(u"%1 > %2"_s.arg(weekend).arg(workday)));
        QVERIFY2(holiday > weekend + 4, qPrintable(u"%1 > %2"_s.arg(holiday).arg(weekend)));
    }

    void holiday_pointedAt_isNamedInTheLine_andToAssistiveTechnology()
    {
        CalendarStage stage(withHoliday(), Style(), kWindow);
        stage.select({ 801 });
        zoom(stage, "zoomMonth");
        const auto column = stage.canvas().places().holidays.first().column;
        auto *line = stage.widget<QLabel>("entrySentence");
        const QString before = line->text();
        const QString words = u"Wed 7 Oct 2026, W41, Q2 FY27: Founders' day, nobody works."_s;
        QMouseEvent move(QEvent::MouseMove, column.center(),
            stage.canvas().mapToGlobal(column.center()), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&stage.canvas(), &move);
        QCOMPARE(line->text(), words);
        const QPointF beside = column.center() - QPointF(column.width(), 0);
        QMouseEvent away(QEvent::MouseMove, beside, stage.canvas().mapToGlobal(beside),
            Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&stage.canvas(), &away);
        QCOMPARE(line->text(), before);
        const auto parts = stage.canvas().accessibleParts();
        QVERIFY(std::any_of(parts.begin(), parts.end(), [&words](const AccessiblePart &part) {
            return part.name == u"Founders' day" && part.description == words;
        }));
    }

    void lanesOfMarkets_haveTheirOwnLastStarts()
    {
        const Plan plan = twoMarkets();
        // 90 days before 30 September 2026, and 120 more.
        QCOMPARE(lineOf(plan, kMarket)[0].allStreams, QDate(2026, 7, 2));
        QCOMPARE(lineOf(plan, kFood)[0].allStreams, QDate(2026, 3, 4));
        CalendarStage stage(plan, Style(), kWindow);
        const QImage bySide = stage.canvas().grab().toImage();
        stage.view().setLanes(LaneGrouping::Market);
        QTRY_COMPARE(stage.canvas().places().lanes.size(), 3);
        const QImage image = stage.canvas().grab().toImage();
        const auto &places = stage.canvas().places();
        const double perDay = places.time.width() / double(places.shown.days());
        const auto isLineAt = [&](const QRectF &lane, QDate day) {
            const double x
                = places.time.left() + perDay * double(places.shown.start.daysTo(day) + 1);
            const QColor bad = Style().colours().bad;
            for (const int dx : { -1, 0, 1 }) {
                const auto at = image.pixelColor(int(x) + dx, int(lane.bottom()) - 6);
                if (std::abs(at.red() - bad.red()) + std::abs(at.green() - bad.green()) < 60)
                    return true;
            }
            return false;
        };
        const QRectF automotive = places.lanes[0].rect;
        const QRectF food = places.lanes[1].rect;
        // For the fourth quarter, until 30 June 2027: 90 days before, and 210.
        QCOMPARE(lineOf(plan, kMarket)[3].allStreams, QDate(2027, 4, 1));
        QCOMPARE(lineOf(plan, kFood)[3].allStreams, QDate(2026, 12, 2));
        QVERIFY(isLineAt(automotive, { 2027, 4, 1 }));
        QVERIFY(!isLineAt(food, { 2027, 4, 1 }));
        QVERIFY(isLineAt(food, { 2026, 12, 2 }));
        QVERIFY(!isLineAt(automotive, { 2026, 12, 2 }));
    }

    void lanesOfStreams_areThePlans_andOneForSeveral()
    {
        Plan plan = twoMarkets();
        plan.entries.first().market = kFood;
        plan.entries.first().channel = kChannel;
        const auto lanes = lanesOf(plan, LaneGrouping::Stream);
        QCOMPARE(lanes.size(), 3);
        QCOMPARE(lanes[0].market, kMarket);
        QCOMPARE(lanes[1].market, kFood);
        QCOMPARE(lanes[2].title, u"Several streams"_s);
        QCOMPARE(lanesOf(lanes, plan.entries.first(), {}), QList<qsizetype> { 1 });
        plan.entries.first().channel = {};
        QCOMPARE(lanesOf(lanes, plan.entries.first(), {}), QList<qsizetype> { 2 });
        const Entry drawn = inLane(newEntry({ 9 }, Side::Marketing, {}), lanes[1]);
        QCOMPARE(drawn.market, kFood);
        QCOMPARE(drawn.channel, kChannel);
    }

    /// The year of a 4-4-5 plan that ends on the last Saturday of June 2027 begins on Sunday
    /// 28 June 2026.
    void weeksAndPeriods_areNumberedAsThePlanSays()
    {
        Settings settings = smallPlan().settings;
        QCOMPARE(weekName(settings, { { 2026, 6, 29 }, { 2026, 7, 6 } }), u"W27"_s); // ISO 8601
        QVERIFY(periodName(settings, { 2026, 7, 1 }).isEmpty());
        settings.weekStart = Weekday::Sunday;
        QVERIFY(weekName(settings, { { 2026, 6, 28 }, { 2026, 7, 5 } }).isEmpty());
        settings.fiscalPattern = FiscalPattern::FourFourFive;
        QCOMPARE(weekName(settings, { { 2026, 6, 28 }, { 2026, 7, 5 } }), u"W1"_s);
        QCOMPARE(weekName(settings, { { 2026, 9, 27 }, { 2026, 10, 4 } }), u"W14"_s);
        QCOMPARE(periodName(settings, { 2026, 6, 28 }), u"P1"_s);
        QCOMPARE(periodName(settings, { 2026, 7, 26 }), u"P2"_s); // four weeks later
        QCOMPARE(periodName(settings, { 2026, 9, 27 }), u"P4"_s);
        Plan plan = withHoliday();
        plan.settings = settings;
        const Figures known = figures(plan);
        const Format format(u"en_GB"_s, u"EUR"_s);
        const Selection none;
        const Style style;
        const CalendarLook look;
        const CalendarInput input { plan, known, none, style, format, horizon(settings), look };
        QCOMPARE(dayName(input, { 2026, 10, 7 }), u"Wed 7 Oct 2026, W15, P4, Q2 FY27"_s);
    }

    void series_hasItsOwnDatesInTheSelectedQuarter()
    {
        Plan plan = withHoliday();
        plan.entries.first().rule = u"FREQ=MONTHLY"_s; // the 1st of each month from October on
        const Figures known = figures(plan);
        const Format format(u"en_GB"_s, u"EUR"_s);
        const Entry &series = plan.entries.first();
        QCOMPARE(
            datesInQuarter(plan, known, format, series, 2), u"In Q3 FY27: 1 Jan, 1 Feb, 1 Mar."_s);
        QCOMPARE(datesInQuarter(plan, known, format, series, 0), u"On no day of Q1 FY27."_s);
        QVERIFY(datesInQuarter(plan, known, format, series, -1).isEmpty());
        CalendarStage stage(plan, Style(), kWindow);
        Selection selection;
        selection.entry = series.id;
        selection.quarter = 2;
        stage.focus().select(selection);
        QCoreApplication::processEvents();
        QVERIFY(stage.widget<QLabel>("entrySentence")->text().startsWith(u"In Q3 FY27: 1 Jan"_s));
        (void)stage.canvas().grab();
        QCOMPARE(stage.canvas().placeInQuarter(series.id)->period.start, QDate(2027, 1, 1));
        // Keys move that date, not one of another quarter.
        QTest::keyClick(&stage.canvas(), Qt::Key_Right);
        const auto &entries = stage.document().plan().entries;
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const Entry &entry) {
            return entry.replacesDate == QDate(2027, 1, 1)
                && entry.period.start == QDate(2027, 1, 2);
        }));
    }

    void launch_saysWhatTheBridgeCountsOn_andWhatMovingItMoves()
    {
        Plan plan = smallPlan();
        Entry launch = entryOf(
            { 801 }, u"H7 launch"_s, Side::Marketing, { { 2026, 10, 1 }, { 2026, 10, 8 } });
        launch.kind = EntryKind::Launch;
        plan.entries = { launch };
        BridgeRow row;
        row.id = { 1 };
        row.fiscalYear = 2027;
        row.kind = BridgeKind::Launch;
        row.title = u"H7"_s;
        row.amount = { 2'730'000'00 };
        plan.bridgeRows = { row };
        const Format format(u"en_GB"_s, u"EUR"_s);
        const auto sentence = [&] {
            return entrySentence(plan, figures(plan), format, plan.entries.first())
                .replace(QChar::Nbsp, u' ');
        };
        QVERIFY2(
            sentence().contains(u"in the bridge of FY27 with 2.7 M EUR"_s), qPrintable(sentence()));
        Entry later = launch;
        later.period = { { 2027, 1, 1 }, { 2027, 1, 8 } };
        QCOMPARE(movedInBridgeText(plan, format, launch, later).replace(QChar::Nbsp, u' '),
            u"−920 k EUR in the bridge of FY27"_s); // 92 of 273 days
        QVERIFY(movedInBridgeText(plan, format, launch, launch).isEmpty());
        plan.entries.first().period = { { 2027, 8, 1 }, { 2027, 8, 8 } };
        QVERIFY2(sentence().contains(u"too late for FY27, whose bridge counts on it"_s),
            qPrintable(sentence()));
    }
};

QTEST_MAIN(TestCalendarGround)
#include "tst_calendar_ground.moc"
