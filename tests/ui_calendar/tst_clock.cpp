// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"
#include "ui/calendar/balance_bar.h"
#include "ui/calendar/clock_face.h"

#include <QLineEdit>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Entry> kCampaign { 801 };
constexpr Id<Entry> kTraining { 802 };

/// What takes place on the stage's day, 1 June 2026: a campaign of 61 MQL, and a training.
Plan busyPlan()
{
    Plan plan = smallPlan();
    auto campaign
        = entryOf(kCampaign, u"Spring"_s, Side::Marketing, { { 2026, 5, 15 }, { 2026, 7, 15 } });
    campaign.expectedVolume = 61;
    campaign.stage = kMql;
    plan.entries = { campaign,
        entryOf(kTraining, u"Training"_s, Side::Sales, { { 2026, 6, 1 }, { 2026, 6, 2 } }),
        entryOf({ 803 }, u"Autumn"_s, Side::Marketing, { { 2026, 9, 1 }, { 2026, 10, 1 } }) };
    return plan;
}

QStringList rowsOf(CalendarStage &stage)
{
    QStringList rows;
    const auto buttons = stage.view().findChildren<QToolButton *>(u"clockEntry"_s);
    for (const auto *button : buttons)
        rows << button->accessibleName();
    return rows;
}

} // namespace

class TestClock : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void clock_saysWhatEachSideDoesToday()
    {
        CalendarStage stage(busyPlan());
        stage.widget<QToolButton>("zoomClock")->click();
        auto *clock = stage.view().findChild<ClockFace *>();
        QVERIFY(clock && clock->isVisible());
        QVERIFY(!stage.canvas().isVisible());
        QVERIFY(stage.widget<QToolButton>("zoomClock")->isChecked());
        // 60 days later: 14 July to 12 September, all of it in the first quarter.
        QCOMPARE(rowsOf(stage), (QStringList { u"Spring, lands Q1 FY27"_s, u"Training"_s }));
        QCOMPARE(stage.widget<QLabel>("clockMarketingFeeds")->text(),
            u"Feeds the revenue of Q1 FY27."_s);
        QCOMPARE(stage.widget<QLabel>("clockSalesFeeds")->text(), u"Feeds no quarter's revenue."_s);
        stage.focus().clear();
        QCOMPARE(stage.widget<QLabel>("entrySentence")->text(),
            u"Press an arc or a line to look at it."_s);
    }

    /// 61 MQL are 6.1 deals of 100,000 EUR, all of them 60 days later, in the quarter after June.
    void clock_saysWhenEachSidesRevenueLands()
    {
        CalendarStage stage(busyPlan(), Style(), { 1100, 600 });
        stage.widget<QToolButton>("zoomClock")->click();
        auto *words = stage.widget<QLabel>("clockMarketingBalanceWords");
        QVERIFY(words->isVisible());
        QCOMPARE(QString(words->text()).replace(QChar::Nbsp, u' '),
            u"Of 610 k EUR that all its entries still bring: 610 k in Q1 FY27."_s);
        auto *bar = stage.widget<QWidget>("clockMarketingBalance");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleDescription(), words->text());
        QVERIFY(!stage.widget<QWidget>("clockSalesBalance")->isVisible()); // it brings none
        QVERIFY(!stage.widget<QWidget>("clockSalesBalanceWords")->isVisible());
    }

    /// The campaign's 30,000 EUR are for the quarter in which its revenue lands; a training names
    /// the one after this, a workshop none.
    void clock_saysForWhichHorizonEachSideSpends()
    {
        Plan plan = busyPlan();
        plan.entries[0].cost = { 3'000'000 };
        plan.entries[1].cost = { 1'000'000 };
        plan.entries[1].revenueQuarter = { 2026, 7, 1 };
        auto workshop
            = entryOf({ 804 }, u"Workshop"_s, Side::Sales, { { 2026, 6, 8 }, { 2026, 6, 9 } });
        workshop.cost = { 3'000'000 };
        plan.entries.append(workshop);
        CalendarStage stage(plan, Style(), { 1100, 700 });
        stage.widget<QToolButton>("zoomClock")->click();
        auto *marketing = dynamic_cast<BalanceBar *>(stage.widget<QWidget>("clockMarketingSpend"));
        auto *sales = dynamic_cast<BalanceBar *>(stage.widget<QWidget>("clockSalesSpend"));
        QVERIFY(marketing->isVisible() && sales->isVisible());
        const auto said = [](BalanceBar *bar) {
            QStringList parts;
            for (const auto &part : bar->accessibleParts())
                parts << QString(part.name).replace(QChar::Nbsp, u' ');
            return parts;
        };
        QCOMPARE(said(marketing), (QStringList { u"Q1 FY27: 30 k EUR, 100 %"_s }));
        QCOMPARE(said(sales),
            (QStringList { u"Q1 FY27: 10 k EUR, 25 %"_s, u"no quarter named: 30 k EUR, 75 %"_s }));
        QCOMPARE(sales->accessibleDescription().replace(QChar::Nbsp, u' '),
            u"Of 40 k EUR that these cost: 10 k for Q1 FY27, 30 k where no quarter is named."_s);
        // Both bars are as long as each other, so a quarter of one is a quarter of the other.
        auto *brings = dynamic_cast<BalanceBar *>(stage.widget<QWidget>("clockMarketingBalance"));
        QCOMPARE(marketing->accessibleParts().first().rect.width(),
            brings->accessibleParts().first().rect.width());
        QVERIFY(stage.widget<QLabel>("clockSalesBalanceWords")->isVisible());
    }

    void lowPane_saysHowManyMoreThereAre()
    {
        Plan plan = busyPlan();
        for (int i = 0; i < 30; ++i)
            plan.entries.append(entryOf(
                { 810 + i }, u"Call %1"_s.arg(i), Side::Sales, { { 2026, 6, 1 }, { 2026, 6, 2 } }));
        CalendarStage stage(plan, Style(), { 1100, 540 });
        stage.widget<QToolButton>("zoomClock")->click();
        QCoreApplication::processEvents();
        auto *more = stage.widget<QLabel>("clockSalesMore");
        QVERIFY(more->isVisible());
        int hidden = 0;
        const auto rows = stage.view().findChildren<QToolButton *>(u"clockEntry"_s);
        for (const auto *row : rows)
            hidden += row->isVisible() ? 0 : 1;
        QVERIFY2(hidden > 10 && hidden < 30, qPrintable(QString::number(hidden)));
        QVERIFY2(more->text().contains(QString::number(hidden)), qPrintable(more->text()));
        QVERIFY(!stage.widget<QLabel>("clockMarketingMore")->isVisible());
        stage.view().resize(1600, 1900);
        QTRY_VERIFY(!more->isVisible());
    }

    void row_pressed_selectsItsEntry()
    {
        CalendarStage stage(busyPlan());
        stage.widget<QToolButton>("zoomClock")->click();
        stage.widget<QToolButton>("clockEntry")->click();
        QCOMPARE(stage.focus().selection().entry, kCampaign);
        QCOMPARE(stage.widget<ClockDial>("clockDial")->accessibleParts().first().isSelected, true);
    }

    void arc_pressed_selectsItsEntry()
    {
        CalendarStage stage(busyPlan());
        stage.widget<QToolButton>("zoomClock")->click();
        auto *dial = stage.widget<ClockDial>("clockDial");
        dial->grab();
        // Marketing's lane goes round outside, from July at the top; September is a sixth of the
        // way, a bit over 60 degrees.
        const QPointF middle = QRectF(dial->rect()).center();
        const double radius = (std::min(dial->width(), dial->height()) - 24) / 2.0;
        const double angle = qDegreesToRadians(3 + 354 * (62.0 + 15) / 365 - 90);
        const QPointF at = middle + QPointF(std::cos(angle), std::sin(angle)) * (radius * 0.67);
        QTest::mouseClick(dial, Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(stage.focus().selection().entry, Id<Entry> { 803 });
    }

    void year_isBackWhereItWas()
    {
        CalendarStage stage(busyPlan());
        stage.widget<QToolButton>("zoomClock")->click();
        stage.widget<QToolButton>("zoomYear")->click();
        QVERIFY(stage.canvas().isVisible());
        QVERIFY(!stage.view().findChild<ClockFace *>()->isVisible());
    }

    void month_isTodays()
    {
        Plan plan = busyPlan();
        plan.settings.horizonStart = { 2026, 1, 1 };
        CalendarStage stage(plan);
        stage.focus().clear();
        stage.widget<QToolButton>("zoomMonth")->click();
        QTRY_COMPARE(stage.canvas().places().shown.days(), 31);
        QVERIFY(stage.canvas().places().shown.contains({ 2026, 6, 1 }));
    }

    void idea_standsAtToday_andIsTheirsWhoWorkHere()
    {
        Plan plan = busyPlan();
        plan.settings.horizonStart = { 2026, 1, 1 };
        CalendarStage stage(plan);
        stage.document().setSide(Side::Sales);
        auto *line = stage.widget<QLineEdit>("ideaLine");
        QTest::keyClicks(line, u"Podcast"_s);
        QTest::keyClick(line, Qt::Key_Return);
        const auto &entries = stage.document().plan().entries;
        const auto idea = std::find_if(entries.begin(), entries.end(),
            [](const Entry &entry) { return entry.title == u"Podcast"; });
        QVERIFY(idea != entries.end());
        QCOMPARE(idea->period.start, QDate(2026, 6, 1));
        QCOMPARE(idea->owner, Side::Sales);
    }

    void lowPane_showsTheCalendar()
    {
        CalendarStage stage(busyPlan());
        stage.widget<QToolButton>("zoomClock")->click();
        stage.view().resize(900, 300);
        QTRY_VERIFY(stage.canvas().isVisible());
    }

    void emptyDay_saysSo()
    {
        CalendarStage stage(smallPlan());
        stage.widget<QToolButton>("zoomClock")->click();
        QCOMPARE(stage.widget<QLabel>("clockMarketingFeeds")->text(), u"Nothing."_s);
        QCOMPARE(stage.widget<QLabel>("clockSalesFeeds")->text(), u"Nothing."_s);
    }
};

QTEST_MAIN(TestClock)
#include "tst_clock.moc"
