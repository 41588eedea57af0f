// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"
#include "ui/calendar/clock_face.h"

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
