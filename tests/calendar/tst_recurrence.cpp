// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/recurrence.h"
#include "tests/calendar/libical_dates.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;
using test::libicalDates;

namespace {

/// One example of rfc5545.txt.
struct Example {
    QString rule;
    Moment first;
    QList<Moment> except;
    QList<Moment> dates;
    bool goesOn = false;
};

Moment momentFrom(const QString &text)
{
    return { QDate::fromString(text.left(8), u"yyyyMMdd"_s),
        QTime::fromString(text.mid(9), u"HHmmss"_s) };
}

/// "1997-09: 2 4 6-8", or "1997-09-02: 09:00 09:20".
void addDates(Example &example, const QString &line)
{
    const QString before = line.section(u": "_s, 0, 0);
    for (const QString &word : line.section(u": "_s, 1).split(u' ')) {
        if (before.size() == 10) {
            example.dates.append(
                { QDate::fromString(before, Qt::ISODate), QTime::fromString(word, u"HH:mm"_s) });
            continue;
        }
        const QDate month = QDate::fromString(before, u"yyyy-MM"_s);
        const int last = word.section(u'-', -1).toInt();
        for (int day = word.section(u'-', 0, 0).toInt(); day <= last; ++day)
            example.dates.append({ month.addDays(day - 1), example.first.time });
    }
}

QList<Example> examples()
{
    QFile file(qEnvironmentVariable("LOCKSTEP_SOURCE") + u"/tests/calendar/rfc5545.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Example> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString rest = line.section(u' ', 1);
        if (line.startsWith(u"from "_s))
            all.append({ {}, momentFrom(rest), {}, {}, false });
        else if (line.startsWith(u"rule "_s))
            all.last().rule = rest;
        else if (line.startsWith(u"except "_s))
            all.last().except.append(momentFrom(rest));
        else if (line == u"..."_s)
            all.last().goesOn = true;
        else if (line.contains(u": "_s) && !line.startsWith(u'#'))
            addDates(all.last(), line);
    }
    return all;
}

QList<Moment> walked(
    const QString &rule, const Moment &first, int most, const QString &zone = u"America/New_York"_s)
{
    OccurrenceWalk walk(*recurrenceRule(rule), first, zone);
    QList<Moment> all;
    for (auto next = walk.next(); next && all.size() < most; next = walk.next())
        all.append(*next);
    return all;
}

QList<QDate> days(const QString &rule, QDate first, int most)
{
    QList<QDate> all;
    for (const Moment &moment : walked(rule, { first, {} }, most))
        all.append(moment.date);
    return all;
}

/// Of the parts that iCalendar allows with a frequency, some.
QString randomRule(QRandomGenerator &random)
{
    static const QStringList frequencies { u"HOURLY"_s, u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s,
        u"YEARLY"_s };
    static const QStringList weekdays { u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s,
        u"SU"_s };
    const int frequency = random.bounded(5);
    const auto some = [&random](int least, int most, bool fromEnd) {
        QStringList words;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const int number = random.bounded(least, most + 1);
            words.append(QString::number(fromEnd && random.bounded(4) == 0 ? -number : number));
        }
        words.removeDuplicates(); // which libical would give twice
        return words.join(u',');
    };
    QString rule = u"FREQ="_s + frequencies.at(frequency);
    if (random.bounded(2) == 0)
        rule += u";INTERVAL=%1"_s.arg(random.bounded(1, 6));
    if (random.bounded(3) == 0)
        rule += u";BYMONTH="_s + some(1, 12, false);
    if (frequency != 2 && random.bounded(3) == 0)
        rule += u";BYMONTHDAY="_s + some(1, 31, frequency > 2); // which libical overlooks below
    if (random.bounded(2) == 0) {
        const bool isNth = frequency >= 3 && random.bounded(2) == 0;
        const int nth = random.bounded(1, 5) * (random.bounded(3) == 0 ? -1 : 1);
        const int weekday = random.bounded(7);
        rule += u";BYDAY="_s + (isNth ? QString::number(nth) : QString()) + weekdays.at(weekday);
        if (!isNth)
            rule += u","_s + weekdays.at((weekday + random.bounded(1, 7)) % 7);
    }
    if (frequency >= 2 && random.bounded(4) == 0)
        rule += u";WKST="_s + weekdays.at(random.bounded(7));
    if (frequency > 2 && random.bounded(4) == 0)
        rule += u";BYSETPOS="_s + some(1, 3, true); // of a week's days libical mixes them up
    return rule;
}

} // namespace

class RecurrenceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rfcExamples_giveThePrintedDates_asLibicalDoes()
    {
        const QList<Example> all = examples();
        QCOMPARE(all.size(), 42);
        for (const Example &example : all) {
            const auto rule = recurrenceRule(example.rule);
            QVERIFY2(rule, qPrintable(example.rule));
            const QDate last = example.goesOn ? example.dates.last().date
                                              : example.dates.last().date.addYears(5);
            const Recurrence recurrence { *rule, example.first, u"America/New_York"_s,
                example.except, {} };
            const auto found = occurrences(recurrence, { example.first.date, last.addDays(1) });
            QVERIFY2(found == example.dates, qPrintable(example.rule));
            const int most = int(example.dates.size() + (example.goesOn ? 0 : 1));
            QVERIFY2(libicalDates(example.rule, example.first, most) == example.dates,
                qPrintable(example.rule));
        }
    }

    void anyRule_givesWhatLibicalGives()
    {
        QRandomGenerator random(7);
        int compared = 0;
        for (int i = 0; i < 250; ++i) {
            const QString rule = randomRule(random);
            const Moment any { QDate(2026, 1, 1).addDays(random.bounded(400)), QTime(9, 30) };
            const auto start = libicalDates(rule, any, 1, nullptr); // the first that the rule gives
            if (start.isEmpty() || start.first().date.year() > 2030)
                continue;
            auto expected = libicalDates(rule, start.first(), 40, nullptr);
            expected.removeIf([](const Moment &moment) { return moment.date.year() > 2199; });
            const auto found = walked(rule, start.first(), 40);
            if (found != expected) {
                const auto apart
                    = std::mismatch(found.begin(), found.end(), expected.begin(), expected.end());
                const auto text = [](auto at, auto end) {
                    return at == end ? u"none"_s : at->date.toString(Qt::ISODate);
                };
                QFAIL(qPrintable(u"%1 from %2: %3, libical %4"_s.arg(rule,
                    start.first().date.toString(Qt::ISODate), text(apart.first, found.end()),
                    text(apart.second, expected.end()))));
            }
            ++compared;
        }
        QVERIFY(compared > 150);
    }

    void weekly_keepsItsTime_whenClocksChange()
    {
        // Berlin's clocks go back on 25 October 2026.
        const Moment first { QDate(2026, 10, 19), QTime(9, 0) };
        const auto found = walked(u"FREQ=WEEKLY;COUNT=2"_s, first, 9, u"Europe/Berlin"_s);
        QCOMPARE(found, (QList<Moment> { first, { QDate(2026, 10, 26), QTime(9, 0) } }));
    }

    void endInUtc_isReadOnTheClocksOfTheZone()
    {
        // 17:30 in UTC is half past one in New York and half past six in Berlin.
        const Moment first { QDate(2026, 1, 12), QTime(18, 0) };
        const auto daily = u"FREQ=DAILY;UNTIL=20260114T173000Z"_s;
        QCOMPARE(walked(daily, first, 9, u"Europe/Berlin"_s).size(), 3);
        QCOMPARE(walked(daily, first, 9, u"America/New_York"_s).size(), 2);
    }

    void endWithATime_isTheLastDayOfWholeOnes()
    {
        const QList<QDate> three { { 2026, 2, 1 }, { 2026, 2, 2 }, { 2026, 2, 3 } };
        QCOMPARE(days(u"FREQ=DAILY;UNTIL=20260203T225959Z"_s, QDate(2026, 2, 1), 9), three);
        QCOMPARE(days(u"FREQ=DAILY;UNTIL=20260203T000000"_s, QDate(2026, 2, 1), 9), three);
    }

    void leapDay_comesEveryFourYears()
    {
        QCOMPARE(days(u"FREQ=YEARLY"_s, QDate(2096, 2, 29), 3),
            (QList<QDate> { { 2096, 2, 29 }, { 2104, 2, 29 }, { 2108, 2, 29 } })); // not in 2100
        QCOMPARE(days(u"FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3"_s, QDate(2027, 12, 31), 9),
            (QList<QDate> { { 2027, 12, 31 }, { 2028, 1, 31 }, { 2028, 2, 29 } }));
        QCOMPARE(days(u"FREQ=YEARLY;BYYEARDAY=366"_s, QDate(2028, 12, 31), 2),
            (QList<QDate> { { 2028, 12, 31 }, { 2032, 12, 31 } }));
    }

    void firstWeekOfAYear_mayBeginInTheYearBefore()
    {
        QCOMPARE(days(u"FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO"_s, QDate(2025, 12, 29), 3),
            (QList<QDate> { { 2025, 12, 29 }, { 2027, 1, 4 }, { 2028, 1, 3 } }));
    }

    void endless_isAskedForThirtyYearsAhead_givesThoseOfThatMonth()
    {
        const Recurrence recurrence { *recurrenceRule(u"FREQ=WEEKLY;INTERVAL=2"),
            { QDate(2026, 1, 5), {} } };
        const auto found = occurrences(recurrence, { QDate(2056, 1, 1), QDate(2056, 2, 1) });
        // 30 years are 10,957 days; 782 fortnights after 5 January 2026 is 27 December 2055.
        QCOMPARE(found, (QList<Moment> { { QDate(2056, 1, 10), {} }, { QDate(2056, 1, 24), {} } }));
    }

    void skipping_givesWhatWalkingGives()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 1'000; ++i) {
            const QString rule = randomRule(random);
            const Moment first { QDate(2026, 1, 1).addDays(random.bounded(400)), QTime(9, 30) };
            const QDate from = first.date.addDays(random.bounded(1'500));
            OccurrenceWalk walk(*recurrenceRule(rule), first);
            walk.skipTo(from);
            auto skipped = walk.next();
            while (skipped && skipped->date < from)
                skipped = walk.next();
            OccurrenceWalk patient(*recurrenceRule(rule), first);
            auto expected = patient.next();
            while (expected && expected->date < from)
                expected = patient.next();
            QVERIFY2(skipped == expected, qPrintable(rule));
        }
    }

    void exceptionsAndAdditions_countByDayOrByMoment()
    {
        const Moment first { QDate(2026, 3, 2), QTime(9, 0) };
        Recurrence recurrence { *recurrenceRule(u"FREQ=WEEKLY;COUNT=4"), first };
        recurrence.except = { { QDate(2026, 3, 9), {} }, { QDate(2026, 3, 16), QTime(9, 0) },
            { QDate(2026, 3, 23), QTime(8, 0) } }; // the last one is none of them
        recurrence.also = { { QDate(2026, 3, 12), QTime(14, 0) }, first };
        const QList<Moment> left { first, { QDate(2026, 3, 12), QTime(14, 0) },
            { QDate(2026, 3, 23), QTime(9, 0) } };
        QCOMPARE(occurrences(recurrence, { QDate(2026, 1, 1), QDate(2027, 1, 1) }), left);
    }

    void first_countsEvenWhereTheRuleDoesNotGiveIt()
    {
        // 4 March 2026 is a Wednesday.
        QCOMPARE(days(u"FREQ=WEEKLY;BYDAY=MO;COUNT=3"_s, QDate(2026, 3, 4), 9),
            (QList<QDate> { { 2026, 3, 4 }, { 2026, 3, 9 }, { 2026, 3, 16 } }));
    }

    void whatNeverComes_ends()
    {
        QCOMPARE(days(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s, QDate(2026, 2, 1), 9).size(), 1);
        QCOMPARE(days(u"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"_s, QDate(2026, 2, 1), 9).size(), 1);
        QCOMPARE(days(u"FREQ=YEARLY;INTERVAL=100000"_s, QDate(2026, 2, 1), 9).size(), 1);
        QCOMPARE(days(u"FREQ=WEEKLY;UNTIL=20200101"_s, QDate(2026, 2, 1), 9).size(), 1);
    }

    void ruleText_isReadAgain()
    {
        const QList<Example> all = examples();
        for (const Example &example : all) {
            const RecurrenceRule rule = *recurrenceRule(example.rule);
            QCOMPARE(*recurrenceRule(ruleText(rule)), rule);
        }
        QCOMPARE(ruleText(*recurrenceRule(u"wkst=su;byday=-1fr,MO;freq=monthly;interval=1")),
            u"FREQ=MONTHLY;BYDAY=-1FR,MO;WKST=SU"_s);
    }
};

QTEST_APPLESS_MAIN(RecurrenceTest)
#include "tst_recurrence.moc"
