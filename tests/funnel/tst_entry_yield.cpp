// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/entry_shares.h"
#include "app/funnel/entry_yield.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Entry webinar(const QString &rule)
{
    Entry entry;
    entry.id = { 701 };
    entry.period = { { 2026, 7, 1 }, { 2026, 7, 2 } };
    entry.expectedVolume = 10;
    entry.rule = rule;
    return entry;
}

/// Of July 2026 to June 2027.
YieldParts partsOf(const Entry &entry)
{
    Plan plan = smallPlan();
    plan.entries = { entry };
    return yieldParts(entry, CountedDates(plan));
}

} // namespace

class tst_EntryYield : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void once_isOnePart()
    {
        const YieldParts parts = partsOf(webinar({}));
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts[0], (YieldPart { { { 2026, 7, 1 }, { 2026, 7, 2 } }, 1 }));
    }

    void monthly_isAPartADate()
    {
        const YieldParts parts = partsOf(webinar(u"FREQ=MONTHLY"_s));
        QCOMPARE(parts.size(), 12);
        QCOMPARE(parts[11], (YieldPart { { { 2027, 6, 1 }, { 2027, 6, 2 } }, 1 }));
    }

    void dailyWithoutEnd_isOnePartOfTheWholePlan()
    {
        const YieldParts parts = partsOf(webinar(u"FREQ=DAILY"_s));
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts[0], (YieldPart { { { 2026, 7, 1 }, { 2027, 7, 1 } }, 365 }));
    }

    void workingDays_areJoinedByTheWeek()
    {
        // Wednesday to Friday, 51 whole weeks, and Monday to Wednesday: 261 days in 53 parts.
        const YieldParts parts = partsOf(webinar(u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s));
        QCOMPARE(parts.size(), 53);
        QCOMPARE(parts[0], (YieldPart { { { 2026, 7, 1 }, { 2026, 7, 4 } }, 3 }));
        QCOMPARE(parts[52], (YieldPart { { { 2027, 6, 28 }, { 2027, 7, 1 } }, 3 }));
    }

    void curve_isFollowedOnEachDate()
    {
        Entry entry = webinar(u"FREQ=MONTHLY;COUNT=2"_s);
        entry.yieldCurve = { { { 600'000 }, { 400'000 } } };
        const YieldParts parts = partsOf(entry);
        QCOMPARE(parts.size(), 4);
        QCOMPARE(parts[0].share, 0.6);
        // The month of 30.4375 days after 2 July ends on 1 August at half past ten.
        QCOMPARE(parts[1], (YieldPart { { { 2026, 7, 2 }, { 2026, 8, 1 } }, 0.4 }));
        QCOMPARE(parts[2].period.start, QDate(2026, 8, 1));
    }

    void reaches_areFoundByTheirEntry_inWhateverOrder()
    {
        QList<EntryReach> rows;
        for (qint64 id = 1; id <= 1'000; ++id)
            rows.append(EntryReach { { id }, { 1 + id * 7 % 100 }, { id }, {} });
        const EntryReaches reaches(rows);
        for (qint64 entry = 1; entry <= 100; ++entry) {
            QCOMPARE(reaches.of({ entry }).size(), 10);
            for (const EntryReach &reach : reaches.of({ entry }))
                QCOMPARE(reach.entry, Id<Entry> { entry });
        }
        QVERIFY(reaches.of({ 101 }).empty());
        QVERIFY(EntryReaches({}).of({ 1 }).empty());
    }
};

QTEST_APPLESS_MAIN(tst_EntryYield)
#include "tst_entry_yield.moc"
