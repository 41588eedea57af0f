// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What only a plan knows goes through a calendar file and back without loss, and what was changed
// in the plan meanwhile is not taken back by reading a file again.
#include "app/calendar/calendar_edits.h"
#include "app/exchange/calendar_export.h"
#include "app/exchange/sample_plan.h"
#include "app/plan/findings.h"
#include "tests/exchange/calendar_rig.h"
#include "tests/exchange/entry_dice.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

QByteArray unfoldedText(QByteArray text)
{
    return text.replace("\r\n ", "");
}

/// The plan that the entries came from, without them and what is said to them.
Plan emptied(Plan plan)
{
    plan.entries.clear();
    plan.entryReaches.clear();
    return plan;
}

/// Without what an import remembers for the next one.
QList<Entry> unremembered(QList<Entry> entries)
{
    for (Entry &entry : entries)
        entry.lastRead.clear();
    return entries;
}

} // namespace

class CalendarFactsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sample_goesThroughACalendar_andBack()
    {
        const Plan sample = *samplePlan();
        const auto again = imported(exportCalendar(sample, kNow), emptied(sample));
        QVERIFY(again);
        QVERIFY2(again->leftOut.isEmpty(),
            qPrintable(again->leftOut.isEmpty() ? QString() : again->leftOut.first().subject));
        QCOMPARE(again->added, int(sample.entries.size()));
        QCOMPARE(unremembered(again->plan.entries), sample.entries);
        QCOMPARE(again->plan.entryReaches, sample.entryReaches);
        const auto once = imported(exportCalendar(again->plan, kNow), again->plan);
        QCOMPARE(once->plan, again->plan);
        QCOMPARE(once->updated, 0);
    }

    void entriesMadeByChance_goThroughACalendar_andBack()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Plan plan = EntryDice(seed).plan();
            QVERIFY2(
                sound(plan), qPrintable(sound(plan) ? QString() : sound(plan).error().subject));
            const QByteArray bytes = exportCalendar(plan, kNow);
            const auto again = imported(bytes, emptied(plan));
            QVERIFY(again);
            QVERIFY(again->unknownNames.isEmpty() && again->leftOut.isEmpty());
            const QList<Entry> entries = unremembered(again->plan.entries);
            QCOMPARE(entries.size(), plan.entries.size());
            for (qsizetype i = 0; i < entries.size(); ++i)
                QVERIFY2(entries[i] == plan.entries[i],
                    qPrintable(u"seed %1, entry %2"_s.arg(seed).arg(i)));
            QCOMPARE(again->plan.entryReaches, plan.entryReaches);
            const auto same = imported(bytes, plan);
            QVERIFY(same->plan == plan);
            QCOMPARE(same->unchanged, int(plan.entries.size()));
        }
    }

    void facts_areReadable()
    {
        Plan plan = *samplePlan();
        const QByteArray text = unfoldedText(exportCalendar(plan, kNow));
        QVERIFY(text.contains("X-LOCKSTEP-MARKET;X-NAME=Automotive:31\r\n"));
        QVERIFY(text.contains("X-LOCKSTEP-COST;X-NAME=EUR:305000.00\r\n"));
        QVERIFY(text.contains("X-LOCKSTEP-VOLUME-LOW:7500\r\n"));
        QVERIFY(text.contains("X-LOCKSTEP-BRIEF-TIME:P10D\r\n"));
        QVERIFY(text.contains("X-LOCKSTEP-COST-CENTRE:MK-410 Trade shows\r\n"));
        QVERIFY(text.contains("X-LOCKSTEP-REVIEW-DATE:2026-11-06\r\n"));
        QVERIFY(text.contains("TRIGGER:-PT15M\r\n"));
    }

    void rows_areFoundByName_inAnotherPlan()
    {
        Plan from = smallPlan();
        Entry fair;
        fair.id = { 11 };
        fair.title = u"Fair"_s;
        fair.period = { QDate(2027, 3, 1), QDate(2027, 3, 2) };
        fair.market = kMarket;
        fair.channel = kChannel;
        fair.cost = { 5'000'00 };
        from.entries = { fair };
        const QByteArray bytes = exportCalendar(from, kNow);
        Plan to = smallPlan();
        to.markets.first().id = { 9'000 };
        to.streams.first().market = { 9'000 };
        to.channels.first().name = u"Partner"_s; // the same id: it was renamed
        const auto got = imported(bytes, to);
        QVERIFY(got);
        QCOMPARE(got->plan.entries.first().market, Id<Market> { 9'000 });
        QCOMPARE(got->plan.entries.first().channel, kChannel);
        to.markets.first().name = u"Food"_s;
        to.settings.currency = u"USD"_s;
        const auto less = imported(bytes, to);
        QVERIFY(less->plan.entries.first().market.isNull());
        QCOMPARE(less->plan.entries.first().cost, Money {});
        QCOMPARE(less->unknownNames, (QStringList { from.markets.first().name, u"EUR"_s }));
    }

    void factsThatCannotBe_areLeftOut_andTheEntryStays()
    {
        const auto got = imported(calendar(vevent("a",
            "SUMMARY:Fair\r\nX-LOCKSTEP-ID:77\r\nX-LOCKSTEP-EXPECTED-VOLUME:5\r\n"
            "X-LOCKSTEP-VOLUME-LOW:9\r\nX-LOCKSTEP-COST:much\r\n")));
        QVERIFY(got);
        QCOMPARE(got->added, 1);
        QCOMPARE(got->leftOut.size(), 1);
        QCOMPARE(got->leftOut.first().subject, u"volume low of Fair"_s);
        QCOMPARE(got->plan.entries.first().expectedVolume, 0);
        QCOMPARE(got->unknownNames, QStringList { u"COST much"_s });
    }

    void otherPrograms_carryFactsAlong_butDoNotTakeThemBack()
    {
        const Plan sample = *samplePlan();
        QByteArray theirs = exportCalendar(sample, kNow);
        theirs.replace("PRODID:-//Lockstep//Lockstep", "PRODID:-//Google Inc//Calendar");
        Plan plan = sample;
        plan.entries.first().cost = { 1'00 };
        const auto got = imported(theirs, plan);
        QCOMPARE(got->plan.entries.first().cost, (Money { 1'00 }));
    }

    void readAgainUnchanged_whatWasMovedStays()
    {
        const QByteArray file = calendar(
            vevent("a", "SUMMARY:Fair\r\nLOCATION:Oslo\r\n") + vevent("b", "SUMMARY:Fete\r\n"));
        const auto first = imported(file);
        QCOMPARE(first->added, 2);
        const Entry fair = entryCalled(first->plan, u"Fair"_s);
        Entry there = fair;
        there.period = { QDate(2027, 3, 8), QDate(2027, 3, 9) };
        there.title = u"Spring fair"_s;
        const Plan moved = *putEntry(first->plan, there);
        const auto again = imported(file, moved);
        QCOMPARE(again->plan, moved);
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(again->updated, 0);
        QCOMPARE(again->left, 1);
    }

    void readAgainChanged_onlyTheNewsIsTaken()
    {
        const auto first = imported(calendar(vevent("a", "SUMMARY:Fair\r\nLOCATION:Oslo\r\n")));
        Entry there = first->plan.entries.first();
        there.period = { QDate(2027, 3, 8), QDate(2027, 3, 9) };
        const Plan moved = *putEntry(first->plan, there);
        const QByteArray later = calendar(vevent("a", "SUMMARY:Fair\r\nLOCATION:Bergen\r\n"));
        const auto again = imported(later, moved);
        QCOMPARE(again->updated, 1);
        QCOMPARE(again->left, 1);
        QCOMPARE(again->plan.entries.first().place, u"Bergen"_s);
        QCOMPARE(again->plan.entries.first().period.start, QDate(2027, 3, 8));
        // What the file says otherwise than the last time, counts over what the plan says.
        const auto both = imported(
            calendar("BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20270310\r\nSUMMARY:Fair\r\n"
                     "LOCATION:Bergen\r\nEND:VEVENT\r\n"),
            again->plan);
        QCOMPARE(both->plan.entries.first().period.start, QDate(2027, 3, 10));
        QCOMPARE(both->left, 0);
    }

    void anotherStamp_isNoNews()
    {
        const auto first
            = imported(calendar(vevent("a", "DTSTAMP:20270101T000000Z\r\nSUMMARY:Fair\r\n")));
        const auto again = imported(
            calendar(vevent("a", "DTSTAMP:20270102T000000Z\r\nSUMMARY:Fair\r\n")), first->plan);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(again->updated, 0);
    }

    void twiceInOneFile_theLaterVersionCounts_andItIsSaid()
    {
        const QByteArray file = calendar(vevent("a", "SEQUENCE:2\r\nSUMMARY:Later\r\n")
            + vevent("a", "SEQUENCE:1\r\nSUMMARY:Earlier\r\n"));
        const auto got = imported(file);
        QCOMPARE(got->added, 1);
        QCOMPARE(got->plan.entries.first().title, u"Later"_s);
        QCOMPARE(got->leftOut,
            (QList<Error> { { Fault::TwiceInFile, u"Earlier"_s, u"lines 4 and 10"_s } }));
        const auto same
            = imported(calendar(vevent("a", "SUMMARY:Fair\r\n") + vevent("a", "SUMMARY:Fair\r\n")));
        QCOMPARE(same->added, 1);
        QVERIFY(same->leftOut.isEmpty());
    }

    void declined_isNotApprovedByAFile()
    {
        Plan plan = *samplePlan();
        const QByteArray bytes = exportCalendar(plan, kNow); // sales declined 312, it is proposed
        QByteArray theirs = bytes;
        const qsizetype at = theirs.indexOf("UID:312@lockstep");
        const qsizetype state = theirs.indexOf("X-LOCKSTEP-STATE:proposed", at);
        theirs.replace(state, 25, "X-LOCKSTEP-STATE:approved");
        const auto got = imported(theirs, plan);
        QCOMPARE(got->plan, plan);
        QCOMPARE(got->leftOut,
            (QList<Error> { { Fault::DeclinedBySales, u"Warehouse peak review"_s, {} } }));
    }
};

QTEST_APPLESS_MAIN(CalendarFactsTest)
#include "tst_calendar_facts.moc"
