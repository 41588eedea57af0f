// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figures.h"
#include "tests/support/plan_builder.h"
#include "ui/calendar/calendar_drawing.h"
#include "ui/calendar/repeat_field.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

/// Something that begins on 1 September 2026, in a plan from July 2026 to June 2027.
Plan planWith(const QString &rule)
{
    Plan plan = smallPlan();
    Entry entry;
    entry.id = { 11 };
    entry.title = u"Review"_s;
    entry.kind = EntryKind::Review;
    entry.period = { QDate(2026, 9, 1), QDate(2026, 9, 2) };
    entry.rule = rule;
    plan.entries = { entry };
    return plan;
}

QList<CalendarPlaces::EntryPlace> placesOf(const Plan &plan)
{
    QImage image(1280, 600, QImage::Format_RGB32);
    QPainter painter(&image);
    const Format format(plan.settings.locale, plan.settings.currency);
    return drawCalendar(painter, image.rect(), plan, figures(plan), {}, Style(), format).entries;
}

} // namespace

class RecurringEntriesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void monthly_isDrawnOnEachDate_inOneRow_withItsTitleOnce()
    {
        const auto places = placesOf(planWith(u"FREQ=MONTHLY;COUNT=30"_s));
        QCOMPARE(places.size(), 10); // September to June
        for (qsizetype i = 0; i < places.size(); ++i) {
            QCOMPARE(places[i].row, places.first().row);
            QCOMPARE(places[i].words.isEmpty(), i > 0);
            QVERIFY(i == 0 || places[i].bar.left() > places[i - 1].bar.right());
        }
    }

    void weekly_leavesItsTitleARow()
    {
        const auto places = placesOf(planWith(u"FREQ=WEEKLY"_s));
        QCOMPARE(places.size(), 44); // 303 days from 1 September on: 43 weeks and two days
        QVERIFY(!places.first().words.isEmpty());
        for (qsizetype i = 1; i < places.size(); ++i)
            QCOMPARE(places[i].row, places[1].row);
        QVERIFY(places.first().row != places[1].row);
    }

    void onceAgain_isOnNoFurtherDayEither()
    {
        Plan plan = planWith(u"FREQ=MONTHLY"_s);
        plan.entries.first().alsoDates = u"2026-12-10"_s;
        plan.entries = { repeatField().write(plan.entries.first(), 0, plan) };
        QCOMPARE(placesOf(plan).size(), 1);
    }

    void changedDate_standsInPlaceOfItsOwn()
    {
        Plan plan = planWith(u"FREQ=MONTHLY;COUNT=3"_s);
        Entry changed = plan.entries.first();
        changed.id = { 12 };
        changed.rule.clear();
        changed.replaces = { 11 };
        changed.replacesDate = QDate(2026, 10, 1);
        changed.period = { QDate(2026, 10, 5), QDate(2026, 10, 6) };
        plan.entries.append(changed);
        const auto places = placesOf(plan);
        QCOMPARE(places.size(), 3);
        QCOMPARE(std::count_if(places.begin(), places.end(),
                     [](const auto &place) { return place.entry.value == 12; }),
            1);
    }
};

QTEST_MAIN(RecurringEntriesTest)
#include "tst_recurring_entries.moc"
