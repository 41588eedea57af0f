// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/calendar_export.h"
#include "app/exchange/calendar_zones.h"
#include "app/exchange/invitations.h"
#include "app/exchange/sample_plan.h"
#include "tests/exchange/calendar_rig.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QtTest>

#include <libical/ical.h>

using namespace Qt::StringLiterals;
using namespace lockstep;
using namespace lockstep::test;

namespace {

Entry entryOf(Id<Entry> id, EntryKind kind, const QString &title)
{
    Entry entry;
    entry.id = id;
    entry.kind = kind;
    entry.title = title;
    entry.period = { QDate(2027, 3, 1), QDate(2027, 3, 2) };
    return entry;
}

QByteArray unfolded(QByteArray text)
{
    return text.replace("\r\n ", "");
}

/// The entries without ids, which are made by chance.
QList<Entry> nameless(QList<Entry> entries)
{
    for (Entry &entry : entries) {
        entry.id = {};
        entry.replaces = {};
        entry.lastRead.clear();
    }
    std::sort(entries.begin(), entries.end(),
        [](const Entry &a, const Entry &b) { return a.title < b.title; });
    return entries;
}

/// A review that recurs, with a changed date, a council, and a fair, which is no meeting.
Plan meetings()
{
    Plan plan = smallPlan();
    plan.settings.marketingLeader = u"Ana Li"_s;
    plan.settings.marketingMail = u"ana@example.com"_s;
    plan.settings.salesLeader = u"Ben Ode"_s;
    Entry review = entryOf({ 11 }, EntryKind::Review, u"Monthly review"_s);
    review.rule = u"FREQ=MONTHLY;BYDAY=1MO"_s;
    review.owner = Side::Sales;
    review.salesOwner = u"Cy"_s;
    review.salesMail = u"cy@example.com"_s;
    review.participants = u"Dee <dee@example.com>\nAna <ANA@example.com>\nEli"_s;
    review.cost = { 5'000'00 };
    Entry changed = entryOf({ 12 }, EntryKind::Review, u"Monthly review, by phone"_s);
    changed.replaces = review.id;
    changed.replacesDate = QDate(2027, 4, 5);
    changed.period = { QDate(2027, 4, 6), QDate(2027, 4, 7) };
    const Entry council = entryOf({ 13 }, EntryKind::Review, u"Council"_s);
    plan.entries = { review, changed, council, entryOf({ 14 }, EntryKind::TradeShow, u"Fair"_s) };
    return plan;
}

} // namespace

class CalendarWritingTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsNotUnderstood_isWrittenBack()
    {
        for (const auto &name : { u"google.ics"_s, u"outlook.ics"_s, u"apple.ics"_s }) {
            const QByteArray before = unfolded(bytesOf(name));
            const QByteArray after = unfolded(exportCalendar(imported(before)->plan, kNow));
            static const QList<QByteArray> ours { "DTSTAMP", "PRODID", "METHOD", "X-WR-",
                "X-MS-OLK", "X-APPLE-CALENDAR", "DTSTART", "DTEND", "DURATION", "SUMMARY;",
                "DESCRIPTION:Re", "DESCRIPTION:This", "CATEGORIES", "LOCATION", "URL", "TZ",
                "RRULE", "X-LIC", "EXDATE", "RECURRENCE-ID", "SEQUENCE:0" };
            for (const QByteArray &line : before.split('\n')) {
                const bool isOurs = std::any_of(ours.begin(), ours.end(),
                    [&line](const QByteArray &own) { return line.startsWith(own); });
                QVERIFY2(isOurs || after.contains(line), line.constData());
            }
        }
        const QByteArray outlook = exportCalendar(imported(bytesOf(u"outlook.ics"_s))->plan, kNow);
        QVERIFY(outlook.contains("TZID:Customized Time Zone"));
        QVERIFY(outlook.contains("TZOFFSETTO:+0545"));
        QVERIFY(outlook.contains("DTSTART;VALUE=DATE:20270510\r\n"));
        QVERIFY(outlook.contains("DTEND;VALUE=DATE:20270511\r\n")); // exclusive
    }

    void exported_isReadAsTheSameEntries()
    {
        const Plan sample = *samplePlan();
        const auto same = imported(exportCalendar(sample, kNow), sample);
        QVERIFY(same);
        QCOMPARE(same->added, 0);
        QCOMPARE(same->plan, sample);
        const auto apart = imported(exportCalendar(imported(bytesOf(u"google.ics"_s))->plan, kNow));
        QVERIFY(apart);
        QList<Entry> entries = nameless(apart->plan.entries);
        QList<Entry> expected = nameless(imported(bytesOf(u"google.ics"_s))->plan.entries);
        QCOMPARE(entries.size(), expected.size());
        for (qsizetype i = 0; i < entries.size(); ++i)
            QCOMPARE(entries[i].foreign, expected[i].foreign);
        QCOMPARE(entries, expected);
    }

    void reviews_areInvitationsOfBothLeaders()
    {
        Plan plan = smallPlan();
        plan.settings.marketingLeader = u"Ana Li <ana@example.com>"_s;
        plan.settings.salesLeader = u"Ben Ode"_s;
        Entry review = entryOf({ 11 }, EntryKind::Review, u"Monthly review"_s);
        review.rule = u"FREQ=MONTHLY;BYDAY=1MO"_s;
        plan.entries = { review, entryOf({ 12 }, EntryKind::TradeShow, u"Fair"_s) };
        const QByteArray all = unfolded(exportCalendar(plan, kNow));
        QVERIFY(!all.contains("METHOD"));
        QVERIFY(all.contains("ORGANIZER;CN=Ana Li:mailto:ana@example.com\r\n"));
        QVERIFY(all.contains("RSVP=TRUE;CN=Ben Ode:invalid:nomail\r\n"));
        QVERIFY(all.contains("UID:11@lockstep\r\n"));
        QCOMPARE(imported(all, plan)->plan, plan); // the invitation is no part of the entry
    }

    void invitations_areOneFileAMeeting()
    {
        const QList<InvitationFile> files = invitationFiles(meetings(), kNow).files;
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].title, u"Monthly review"_s);
        QCOMPARE(files[0].withoutMail, (QStringList { u"Ben Ode"_s, u"Eli"_s }));
        const QByteArray first = unfolded(files[0].bytes);
        QVERIFY(first.contains("METHOD:REQUEST\r\n"));
        QVERIFY(first.contains("ORGANIZER;CN=Ben Ode:invalid:nomail\r\n"));
        QCOMPARE(first.count("UID:11@lockstep\r\n"), 2); // with its changed date
        QCOMPARE(first.count("\r\nUID:"), 2);
        QVERIFY(first.contains("RECURRENCE-ID;VALUE=DATE:20270405\r\n"));
        QVERIFY(first.contains("CN=Ana Li:mailto:ana@example.com\r\n"));
        QVERIFY(first.contains("CN=Cy:mailto:cy@example.com\r\n"));
        QVERIFY(first.contains("CN=Dee:mailto:dee@example.com\r\n"));
        QCOMPARE(first.count("ana@example.com"), 2); // once for each of the two
        QVERIFY(!first.contains("X-LOCKSTEP-COST")); // nothing for those who are invited
        QVERIFY(!first.contains("X-LOCKSTEP-ID"));
        QVERIFY(!first.contains("Council") && !first.contains("Fair"));
        icalcomponent *read = icalparser_parse_string(files[0].bytes.constData());
        QVERIFY(read);
        QCOMPARE(icalcomponent_count_errors(read), 0);
        QCOMPARE(icalcomponent_get_method(read), ICAL_METHOD_REQUEST);
        icalcomponent_free(read);
        QVERIFY(unfolded(files[1].bytes).contains("SUMMARY:Council\r\n"));
    }

    void lines_areFoldedWithinSeventyFiveBytes_neverWithinACharacter()
    {
        Plan plan = smallPlan();
        const QString title = QString(60, u'ä') + u"🚀"_s.repeated(20);
        plan.entries = { entryOf({ 11 }, EntryKind::Other, title) };
        const QByteArray text = exportCalendar(plan, kNow);
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY(line.size() <= 76); // with its carriage return
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(imported(text, plan)->plan, plan);
    }

    void libical_readsWhatIsWritten()
    {
        for (const auto &name : { u"google.ics"_s, u"outlook.ics"_s, u"apple.ics"_s }) {
            const Plan plan = imported(bytesOf(name), *samplePlan())->plan;
            icalcomponent *read = icalparser_parse_string(exportCalendar(plan, kNow).constData());
            QVERIFY(read);
            QCOMPARE(icalcomponent_count_errors(read), 0);
            QCOMPARE(icalcomponent_count_components(read, ICAL_VEVENT_COMPONENT),
                int(plan.entries.size()));
            icalcomponent_free(read);
        }
    }

    void timeZones_areAsTheyAreKnown()
    {
        for (const char *name : { "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                 "America/Sao_Paulo", "Asia/Tokyo", "Africa/Casablanca" }) {
            const QByteArray lines = timeZoneLines(QString::fromLatin1(name), 2025);
            icalcomponent *component = icalparser_parse_string(lines.constData());
            QVERIFY(component);
            icaltimezone *zone = icaltimezone_new();
            QCOMPARE(icaltimezone_set_component(zone, component), 1);
            const QTimeZone known(name);
            for (QDateTime at(QDate(2025, 1, 5), QTime(12, 0), Qt::UTC); at.date().year() < 2035;
                 at = at.addDays(9)) {
                icaltimetype time = icaltime_from_timet_with_zone(
                    at.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
                QCOMPARE(icaltimezone_get_utc_offset_of_utc_time(zone, &time, nullptr),
                    known.offsetFromUtc(at));
            }
            icaltimezone_free(zone, 1);
        }
    }
};

QTEST_APPLESS_MAIN(CalendarWritingTest)
#include "tst_calendar_writing.moc"
