// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// German writes days as ordinals and abbreviates thousands and millions in its own way.
#include "app/base/format.h"

#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Tests spell the no-break space as a plain one.
QString withPlainSpaces(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

} // namespace

class GermanFormatTest : public QObject {
    Q_OBJECT

private slots:
    void days_areOrdinals();
    void otherLanguages_keepTheirDays();
    void amounts_areShortenedAsInGermany_data();
    void amounts_areShortenedAsInGermany();
    void typedAmounts_areRead_data();
    void typedAmounts_areRead();
    void typedDates_areRead_data();
    void typedDates_areRead();
    void otherLocale_hasItsOwnSigns();

private:
    const Format m_german { u"de_DE"_s, u"EUR"_s };
};

void GermanFormatTest::days_areOrdinals()
{
    const QDate day(2027, 3, 12);
    QCOMPARE(m_german.date(day), u"12. März 2027"_s);
    QCOMPARE(m_german.shortDate(day), u"12. März"_s);
    QCOMPARE(m_german.monthAndYear(day), u"März 2027"_s);
    QCOMPARE(m_german.period({ day, day.addDays(3) }), u"12.–14. März 2027"_s);
    QCOMPARE(m_german.period({ { 2027, 2, 28 }, { 2027, 3, 4 } }), u"28. Feb. – 3. März 2027"_s);
    QCOMPARE(m_german.dateTime({ day, { 9, 5 } }), u"12. März 2027, 09:05"_s);
    QCOMPARE(Format(u"de_AT"_s, u"EUR"_s).shortDate(day), u"12. März"_s);
}

void GermanFormatTest::otherLanguages_keepTheirDays()
{
    const QDate day(2027, 5, 12);
    QCOMPARE(Format(u"en_GB"_s, u"EUR"_s).shortDate(day), u"12 May"_s);
    QCOMPARE(Format(u"en_US"_s, u"USD"_s).shortDate(day), u"12 May"_s);
    QCOMPARE(Format(u"fr_FR"_s, u"EUR"_s).shortDate(day), u"12 mai"_s);
    QCOMPARE(Format(u"da_DK"_s, u"DKK"_s).shortDate(day), u"12. maj"_s);
}

void GermanFormatTest::amounts_areShortenedAsInGermany_data()
{
    QTest::addColumn<double>("minorUnits");
    QTest::addColumn<QString>("text");
    QTest::newRow("hundreds") << 51'200.0 << u"512"_s;
    QTest::newRow("a few thousand") << 240'000.0 << u"2,4 Tsd"_s;
    QTest::newRow("many thousand") << 82'000'000.0 << u"820 Tsd"_s;
    QTest::newRow("millions") << 2'400'000'000.0 << u"24,0 Mio"_s;
    QTest::newRow("thousands of millions") << 120'000'000'000.0 << u"1,2 Mrd"_s;
    QTest::newRow("below zero") << -220'000'000.0 << u"−2,2 Mio"_s;
}

void GermanFormatTest::amounts_areShortenedAsInGermany()
{
    QFETCH(double, minorUnits);
    QTEST(withPlainSpaces(m_german.compactMoney(minorUnits)), "text");
}

void GermanFormatTest::typedAmounts_areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minorUnits");
    QTest::newRow("millions") << u"24,5 Mio"_s << qint64 { 2'450'000'000 };
    QTest::newRow("millions with a dot") << u"24,5 Mio."_s << qint64 { 2'450'000'000 };
    QTest::newRow("millions as in English") << u"24,5 M"_s << qint64 { 2'450'000'000 };
    QTest::newRow("thousands") << u"820 Tsd EUR"_s << qint64 { 82'000'000 };
    QTest::newRow("thousands as in English") << u"820k"_s << qint64 { 82'000'000 };
    QTest::newRow("thousands of millions") << u"1,2 Mrd €"_s << qint64 { 120'000'000'000 };
}

void GermanFormatTest::typedAmounts_areRead()
{
    QFETCH(QString, text);
    const auto read = m_german.parseMoney(text);
    QVERIFY(read);
    QTEST(read->minorUnits, "minorUnits");
}

void GermanFormatTest::typedDates_areRead_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
        { "12. März 2027", "12 März 2027", "12.3.2027", "12.03.27", "2027-03-12", "12. Mar 2027" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void GermanFormatTest::typedDates_areRead()
{
    QFETCH(QString, text);
    QCOMPARE(m_german.parseDate(text), std::optional(QDate(2027, 3, 12)));
}

void GermanFormatTest::otherLocale_hasItsOwnSigns()
{
    const Format german(u"de_DE"_s, u"EUR"_s);
    QCOMPARE(withPlainSpaces(german.money({ 123'456'789 })), u"1.234.567,89 EUR"_s);
    QCOMPARE(withPlainSpaces(german.percent(0.105)), u"10,5 %"_s);
    QCOMPARE(withPlainSpaces(german.compactMoney(2'400'000'000)), u"24,0 Mio"_s);
    QCOMPARE(german.parseMoney(u"1.234.567,89"_s), std::optional(Money { 123'456'789 }));
    QCOMPARE(german.parseDate(u"12.3.2027"_s), std::optional(QDate(2027, 3, 12)));
    QCOMPARE(german.parseDate(u"12.03.27"_s), std::optional(QDate(2027, 3, 12)));
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::GermanFormatTest)
#include "tst_german_format.moc"
