// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/format.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;

/// Tests spell the no-break space as a plain one.
QString shown(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

class FormatTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void money_wholeAndCents()
    {
        QCOMPARE(shown(m_format.money({ 2'400'000'000 })), u"24,000,000 EUR"_s);
        QCOMPARE(shown(m_format.money({ 150 })), u"1.50 EUR"_s);
        QCOMPARE(shown(m_format.money({ 0 })), u"0 EUR"_s);
        QCOMPARE(shown(m_format.money({ -5 })), u"−0.05 EUR"_s);
        QCOMPARE(shown(Format(u"en_GB"_s, u"JPY"_s).money({ 1'200 })), u"1,200 JPY"_s);
        QCOMPARE(shown(Format(u"en_GB"_s, u"KWD"_s).money({ 1'200 })), u"1.200 KWD"_s);
    }

    void compactMoney_data()
    {
        QTest::addColumn<double>("minorUnits");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"0"_s;
        QTest::newRow("hundreds") << 51'200.0 << u"512"_s;
        QTest::newRow("a few thousand") << 240'000.0 << u"2.4 k"_s;
        QTest::newRow("many thousand") << 82'000'000.0 << u"820 k"_s;
        QTest::newRow("millions") << 2'400'000'000.0 << u"24.0 M"_s;
        QTest::newRow("half a tenth, added up") << 1'375'000'000.0 - 1e-4 << u"13.8 M"_s;
        QTest::newRow("just under a million") << 99'996'000.0 << u"1.0 M"_s;
        QTest::newRow("thousands of millions") << 120'000'000'000.0 << u"1.2 bn"_s;
        QTest::newRow("below zero") << -220'000'000.0 << u"−2.2 M"_s;
        QTest::newRow("rounds to nothing") << -20.0 << u"0"_s;
    }

    void compactMoney()
    {
        QFETCH(double, minorUnits);
        QTEST(shown(m_format.compactMoney(minorUnits)), "text");
    }

    void signedNumbers_haveTrueSigns()
    {
        QCOMPARE(shown(m_format.signedCompactMoney(-220'000'000)), u"−2.2 M"_s);
        QCOMPARE(shown(m_format.signedCompactMoney(110'000'000)), u"+1.1 M"_s);
        QCOMPARE(m_format.signedCompactMoney(0), u"0"_s);
        QCOMPARE(m_format.signedCount(-1234.4), u"−1,234"_s);
        QCOMPARE(m_format.signedCount(7), u"+7"_s);
        QCOMPARE(m_format.signedCount(-0.2), u"0"_s);
    }

    void counts()
    {
        QCOMPARE(m_format.count(3'266.5), u"3,267"_s);
        QCOMPARE(m_format.count(-0.4), u"0"_s);
        QCOMPARE(m_format.exactCount(27.3), u"27.3"_s);
        QCOMPARE(m_format.exactCount(27), u"27.0"_s);
    }

    void percent_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << u"0 %"_s;
        QTest::newRow("whole") << 0.38 << u"38 %"_s;
        QTest::newRow("one decimal") << 0.10525 << u"10.5 %"_s;
        QTest::newRow("all") << 1.0 << u"100 %"_s;
        QTest::newRow("nearly all rounds up") << 0.9996 << u"100 %"_s;
        QTest::newRow("small") << 0.0006 << u"0.1 %"_s;
        QTest::newRow("tiny keeps its first digit") << 0.0002 << u"0.02 %"_s;
        QTest::newRow("one in a million") << 1e-6 << u"0.0001 %"_s;
        QTest::newRow("less than that") << 1e-9 << u"< 0.0001 %"_s;
        QTest::newRow("below zero") << -0.125 << u"−12.5 %"_s;
    }

    void percent()
    {
        QFETCH(double, fraction);
        QTEST(shown(m_format.percent(fraction)), "text");
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << u"0 days"_s;
        QTest::newRow("one minute") << qint64(1) << u"1 minute"_s;
        QTest::newRow("ten minutes") << qint64(10) << u"10 minutes"_s;
        QTest::newRow("hours") << qint64(150) << u"2.5 hours"_s;
        QTest::newRow("one day") << qint64(1'440) << u"1 day"_s;
        QTest::newRow("two and a half days") << qint64(3'600) << u"2.5 days"_s;
        QTest::newRow("weeks are days") << qint64(69'120) << u"48 days"_s;
        QTest::newRow("below zero") << qint64(-2'880) << u"−2 days"_s;
    }

    void durations()
    {
        QFETCH(qint64, minutes);
        QTEST(shown(m_format.days(Duration { minutes })), "text");
    }

    void dates()
    {
        const QDate day(2027, 3, 12);
        QCOMPARE(m_format.date(day), u"12 Mar 2027"_s);
        QCOMPARE(m_format.shortDate(day), u"12 Mar"_s);
        QCOMPARE(m_format.month(day), u"Mar"_s);
        QCOMPARE(m_format.monthAndYear(day), u"Mar 2027"_s);
        QCOMPARE(m_format.dateTime({ day, { 9, 5 } }), u"12 Mar 2027, 09:05"_s);
    }

    void periods()
    {
        const auto text = [this](QDate first, QDate last) {
            return m_format.period({ first, last.addDays(1) });
        };
        QCOMPARE(text({ 2027, 3, 12 }, { 2027, 3, 12 }), u"12 Mar 2027"_s);
        QCOMPARE(text({ 2027, 3, 12 }, { 2027, 3, 14 }), u"12–14 Mar 2027"_s);
        QCOMPARE(text({ 2027, 2, 28 }, { 2027, 3, 3 }), u"28 Feb – 3 Mar 2027"_s);
        QCOMPARE(text({ 2026, 12, 28 }, { 2027, 1, 3 }), u"28 Dec 2026 – 3 Jan 2027"_s);
    }

    void missing_isADash()
    {
        QCOMPARE(m_format.count(qQNaN()), u"–"_s);
        QCOMPARE(m_format.compactMoney(qInf()), u"–"_s);
        QCOMPARE(m_format.percent(-qInf()), u"–"_s);
        QCOMPARE(m_format.date({}), u"–"_s);
        QCOMPARE(m_format.period({}), u"–"_s);
        QCOMPARE(m_format.dateTime({}), u"–"_s);
    }

    void parseMoney_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("minorUnits");
        const auto row
            = [](const char *name, const QString &text, std::optional<qint64> minorUnits) {
                  QTest::newRow(name) << text << minorUnits;
              };
        row("millions", u"24 M"_s, 2'400'000'000);
        row("millions in small", u"2.4m"_s, 240'000'000);
        row("thousands", u"820 k"_s, 82'000'000);
        row("grouped", u"24,000,000"_s, 2'400'000'000);
        row("plain", u"1234.56"_s, 123'456);
        row("with the currency", u"24,000,000 EUR"_s, 2'400'000'000);
        row("with a sign", u"€ 500"_s, 50'000);
        row("below zero", u"−5"_s, -500);
        row("empty", u""_s, {});
        row("a word", u"lots"_s, {});
        row("another currency", u"5 USD"_s, {});
        row("too large, for the edit to refuse", u"1000000000000000"_s, 9'000'000'000'000'000);
        row("no number at all", u"nan"_s, {});
    }

    void parseMoney()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<qint64>, minorUnits);
        const auto money = m_format.parseMoney(text);
        QCOMPARE(money ? std::optional(money->minorUnits) : std::nullopt, minorUnits);
    }

    void parsePercent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("ppm");
        const auto row = [](const char *name, const QString &text, std::optional<qint64> ppm) {
            QTest::newRow(name) << text << ppm;
        };
        row("with its sign", u"22 %"_s, 220'000);
        row("without", u"22"_s, 220'000);
        row("decimals", u"0.02%"_s, 200);
        row("over all, for the edit to refuse", u"140"_s, 1'400'000);
        row("empty", u" "_s, {});
        row("a word", u"half"_s, {});
    }

    void parsePercent()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<qint64>, ppm);
        const auto ratio = m_format.parsePercent(text);
        QCOMPARE(ratio ? std::optional(ratio->ppm) : std::nullopt, ppm);
    }

    void parseDuration_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("minutes");
        const auto row = [](const char *name, const QString &text, std::optional<qint64> minutes) {
            QTest::newRow(name) << text << minutes;
        };
        row("a number means days", u"12"_s, 17'280);
        row("days", u"12 d"_s, 17'280);
        row("days in full", u"2.5 days"_s, 3'600);
        row("weeks", u"2 weeks"_s, 20'160);
        row("six months of 30.4375 days", u"6 months"_s, 262'980);
        row("hours", u"36 h"_s, 2'160);
        row("minutes", u"10 min"_s, 10);
        row("capitals", u"10 Minutes"_s, 10);
        row("an unknown unit", u"3 moons"_s, {});
        row("empty", u""_s, {});
    }

    void parseDuration()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<qint64>, minutes);
        const auto duration = m_format.parseDuration(text);
        QCOMPARE(duration ? std::optional(duration->minutes) : std::nullopt, minutes);
    }

    void parseCount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("count");
        const auto row = [](const char *name, const QString &text, std::optional<qint64> count) {
            QTest::newRow(name) << text << count;
        };
        row("grouped", u"3,267"_s, 3'267);
        row("plain", u"3267"_s, 3'267);
        row("thousands", u"1.5 k"_s, 1'500);
        row("not whole", u"27.5"_s, {});
        row("a word", u"many"_s, {});
    }

    void parseCount()
    {
        QFETCH(QString, text);
        QTEST(m_format.parseCount(text), "count");
    }

    void parseDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<QDate>>("date");
        const auto row = [](const char *name, const QString &text, std::optional<QDate> date) {
            QTest::newRow(name) << text << date;
        };
        row("as shown", u"12 Mar 2027"_s, QDate(2027, 3, 12));
        row("month in full", u"12 March 2027"_s, QDate(2027, 3, 12));
        row("ISO 8601", u"2027-03-12"_s, QDate(2027, 3, 12));
        row("the locale's order", u"12/03/2027"_s, QDate(2027, 3, 12));
        row("without zeros", u"2/3/2027"_s, QDate(2027, 3, 2));
        row("a day that is not", u"2027-02-30"_s, {});
        row("a word", u"soon"_s, {});
    }

    void parseDate()
    {
        QFETCH(QString, text);
        QTEST(m_format.parseDate(text), "date");
    }

    void whatIsShown_isReadBack()
    {
        QRandomGenerator random(20'270'312);
        for (const QString &locale :
            { u"en_GB"_s, u"de_DE"_s, u"fr_FR"_s, u"ar_EG"_s, u"ja_JP"_s }) {
            const Format format(locale, u"EUR"_s);
            for (int i = 0; i < 200; ++i) {
                const Money money { static_cast<qint64>(random.bounded(100'000'000'000.0)) };
                QCOMPARE(format.parseMoney(format.money(money)), std::optional(money));
                const qint64 count = random.bounded(1'000'000);
                QCOMPARE(format.parseCount(format.count(static_cast<double>(count))),
                    std::optional(count));
                const Ratio tenths { random.bounded(1, 1'000) * qint64 { 1'000 } };
                QCOMPARE(
                    format.parsePercent(format.percent(tenths.fraction())), std::optional(tenths));
                const QDate date = QDate(2000, 1, 1).addDays(random.bounded(70'000));
                QCOMPARE(format.parseDate(format.date(date)), std::optional(date));
            }
        }
    }

private:
    const Format m_format { u"en_GB"_s, u"EUR"_s };
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::FormatTest)
#include "tst_format.moc"
