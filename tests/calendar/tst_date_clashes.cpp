// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What clashes by its dates: with a close-off, a holiday, on each date of what recurs.
#include "tests/calendar/clash_rig.h"
#include "tests/support/outcome.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class DateClashesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void promotion_afterTheQuartersCloseOff()
    {
        Entry promotion = campaign(1, u"Autumn prices"_s, QDate(2026, 9, 1), 30);
        promotion.kind = EntryKind::PricePromotion;
        Entry closeOff = campaign(2, u"Close-off Q1"_s, QDate(2026, 9, 25), 1);
        closeOff.kind = EntryKind::CloseOff;
        closeOff.expectedVolume = 0;
        Plan plan = planWith({ promotion, closeOff });
        const QList<Clash> clashes = ofKind(plan, ClashKind::AfterCloseOff);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(told(plan, clashes.first()),
            (Error { Fault::OutOfRange, u"last day of Autumn prices, late by 3 working day(s)"_s,
                u"up to Close-off Q1, 25 Sept 2026"_s }));
        plan.entries[0].lastOrderDate = QDate(2026, 9, 25);
        QVERIFY(ofKind(plan, ClashKind::AfterCloseOff).isEmpty());
    }

    void campaign_afterTheCloseOffOfItsQuarter()
    {
        Entry late = campaign(1, u"Autumn mailing"_s, QDate(2026, 9, 1), 30);
        Entry closeOff = campaign(2, u"Close-off Q1"_s, QDate(2026, 9, 25), 1);
        closeOff.kind = EntryKind::CloseOff;
        closeOff.expectedVolume = 0;
        Plan plan = planWith({ late, closeOff });
        const QList<Clash> clashes = ofKind(plan, ClashKind::AfterCloseOff);
        QCOMPARE(clashes.size(), 1); // although it names no quarter
        QCOMPARE(clashes.first().amount, 3.0); // Monday to Wednesday, 28 to 30 September
        plan.entries[0].period.end = QDate(2026, 9, 26); // on the day itself
        QVERIFY(ofKind(plan, ClashKind::AfterCloseOff).isEmpty());
        // One that goes on from quarter to quarter is for none of them, unless it says so.
        plan.entries[0].period = { QDate(2026, 6, 20), QDate(2026, 10, 1) };
        QVERIFY(ofKind(plan, ClashKind::AfterCloseOff).isEmpty());
        plan.entries[0].revenueQuarter = QDate(2026, 7, 1);
        QCOMPARE(ofKind(plan, ClashKind::AfterCloseOff).size(), 1);
        plan.entries[0].kind = EntryKind::Training; // which speaks to nobody outside
        QVERIFY(ofKind(plan, ClashKind::AfterCloseOff).isEmpty());
    }

    void holidays_countForWhatIsShort_orBeginsThen()
    {
        Plan plan = planWith({ campaign(1, u"Workshop"_s, QDate(2026, 12, 23), 3),
            campaign(2, u"Winter"_s, QDate(2026, 12, 1), 60) });
        QVERIFY(ofKind(plan, ClashKind::OnHoliday).isEmpty());
        plan.settings.holidayRegions = u"DE"_s;
        const QList<Clash> clashes = ofKind(plan, ClashKind::OnHoliday);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(told(plan, clashes.first()).subject,
            u"period of Workshop, on 25 Dec 2026 (Erster Weihnachtstag)"_s);
        plan.entries[1].period = { QDate(2027, 1, 1), QDate(2027, 3, 1) };
        QCOMPARE(ofKind(plan, ClashKind::OnHoliday).size(), 2);
    }

    void dates_ofWhatRecurs_clashLikeOthers()
    {
        // Mondays from 7 September; Christmas Day 2026 is a Friday, Easter Monday is 29 March 2027.
        Plan plan = planWith({ campaign(1, u"Mailing"_s, QDate(2026, 9, 7), 1) });
        plan.entries[0].rule = u"FREQ=WEEKLY"_s;
        QVERIFY(calendarClashes(plan).isEmpty()); // not with itself
        plan.settings.holidayRegions = u"DE"_s;
        const QList<Clash> holidays = ofKind(plan, ClashKind::OnHoliday);
        QCOMPARE(holidays.size(), 2); // Easter and Whit Monday
        QCOMPARE(holidays.first().period, (Period { QDate(2027, 3, 29), QDate(2027, 3, 30) }));
        plan.settings.holidayRegions.clear();
        plan.entries[0].rule = u"FREQ=MONTHLY;COUNT=3"_s; // 7 September, October, November
        plan.entries.append(campaign(2, u"Fair"_s, QDate(2026, 10, 12), 3));
        const QList<Clash> both = ofKind(plan, ClashKind::SameAudience);
        QCOMPARE(both.size(), 1);
        QCOMPARE(idsOf(both.first()), (QList<qint64> { 1, 2 }));
        QCOMPARE(both.first().period, (Period { QDate(2026, 10, 7), QDate(2026, 10, 13) }));
        QCOMPARE(ofKind(plan, ClashKind::NoTarget).size(), 0);
        plan.streams[0].targetShare = {};
        plan.entries[0].cost = { 100'00 };
        QCOMPARE(ofKind(plan, ClashKind::NoTarget).size(), 1); // once, for however many dates
    }

    void dates_ofWhatRecurs_areWorkForTheTeam()
    {
        Plan plan = planWith({ campaign(1, u"Webinar"_s, QDate(2026, 9, 1), 10),
            campaign(2, u"Fair"_s, QDate(2026, 10, 5), 3) });
        plan.teams = { { { 7 }, 0, u"Events"_s, Side::Marketing, {}, 2, {}, {}, 0, 0, {}, {}, 1 } };
        for (Entry &entry : plan.entries)
            entry.team = { 7 };
        QVERIFY(ofKind(plan, ClashKind::TeamOverLoad).isEmpty());
        plan.entries[0].rule = u"FREQ=MONTHLY;COUNT=2"_s; // from 1 to 10 October as well
        const QList<Clash> clashes = ofKind(plan, ClashKind::TeamOverLoad);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().period, (Period { QDate(2026, 10, 5), QDate(2026, 10, 8) }));
    }

    void dates_ofACloseOff_closeTheirOwnQuarters()
    {
        Entry promotion = campaign(1, u"Winter prices"_s, QDate(2026, 12, 1), 30);
        promotion.kind = EntryKind::PricePromotion;
        Entry closeOff = campaign(2, u"Close-off"_s, QDate(2026, 9, 25), 1);
        closeOff.kind = EntryKind::CloseOff;
        closeOff.expectedVolume = 0;
        Plan plan = planWith({ promotion, closeOff });
        QVERIFY(ofKind(plan, ClashKind::AfterCloseOff).isEmpty());
        plan.entries[1].rule = u"FREQ=MONTHLY;INTERVAL=3"_s; // 25 December too
        const QList<Clash> clashes = ofKind(plan, ClashKind::AfterCloseOff);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().period, (Period { QDate(2026, 12, 1), QDate(2026, 12, 31) }));
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::DateClashesTest)
#include "tst_date_clashes.moc"
