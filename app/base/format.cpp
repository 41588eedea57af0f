// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/format.h"

#include <QDateTime>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNoBreakSpace(0x00a0);
constexpr QChar kMinus(0x2212);
constexpr QChar kEnDash(0x2013);

/// ISO 4217's currencies whose minor unit is not a hundredth.
int decimalsOf(const QString &currency)
{
    static constexpr auto none
        = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"_L1;
    static constexpr auto three = "BHD IQD JOD KWD LYD OMR TND"_L1;
    if (currency.size() != 3)
        return 2;
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

QString missing()
{
    return { kEnDash };
}

/// `text` of the absolute value, with a true minus unless it reads as zero.
template <class Text> QString withMinus(double value, Text text)
{
    const QString digits = text(std::abs(value));
    return value < 0 && digits != text(0.0) ? kMinus + digits : digits;
}

/// The same with a plus above zero.
template <class Text> QString withSign(double value, Text text)
{
    QString digits = text(std::abs(value));
    if (digits == text(0.0))
        return digits;
    return (value < 0 ? kMinus : u'+') + digits;
}

QString fixed(const QLocale &locale, double value, int decimals)
{
    return withMinus(value, [&](double v) { return locale.toString(v, 'f', decimals); });
}

/// One decimal, none when it would be a zero.
QString trimmed(const QLocale &locale, double value)
{
    const double tenths = std::round(value * 10);
    return fixed(locale, tenths / 10, std::fmod(tenths, 10) == 0 ? 0 : 1);
}

/// "1 day", "2.5 days".
QString quantity(const QLocale &locale, double value, const QString &one, const QString &many)
{
    const bool isOne = std::round(value * 10) == 10;
    return trimmed(locale, value) + kNoBreakSpace + (isOne ? one : many);
}

/// Without what adding up leaves behind: 13.75 reads alike, however it was reached.
double steadied(double value)
{
    constexpr double kSteady = 1e6;
    return std::round(value * kSteady) / kSteady;
}

/// What stands behind thousands, millions and thousands of millions.
struct Magnitudes {
    QString thousands;
    QString millions;
    QString billions;
};

Magnitudes magnitudesIn(const QLocale &locale)
{
    if (locale.language() == QLocale::German)
        return { u"Tsd"_s, u"Mio"_s, u"Mrd"_s }; // without dots: sentences end in amounts
    return { u"k"_s, u"M"_s, u"bn"_s };
}

QString compact(const QLocale &locale, double major)
{
    const auto scaled = [&](double unit, int decimals, const QString &suffix) {
        return locale.toString(steadied(major / unit), 'f', decimals) + kNoBreakSpace + suffix;
    };
    if (major < 999.5)
        return locale.toString(major, 'f', 0);
    const auto [thousands, millions, billions] = magnitudesIn(locale);
    if (major < 999'500)
        return scaled(1e3, major < 9'950 ? 1 : 0, thousands);
    return major < 999.95e6 ? scaled(1e6, 1, millions) : scaled(1e9, 1, billions);
}

/// A day of the month: "12", or "12." where it is written as an ordinal, as in German.
QString dayPattern(const QLocale &locale)
{
    const QString usual = locale.dateFormat(QLocale::LongFormat);
    return usual.contains(u" d. "_s) || usual.startsWith(u"d. "_s) ? u"d."_s : u"d"_s;
}

} // namespace

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Format::Format(const QString &locale, QString currency)
    : m_locale(locale)
    , m_currency(std::move(currency))
    , m_decimals(decimalsOf(m_currency))
    , m_minorUnitsPerUnit(std::pow(10.0, m_decimals))
{
}

int Format::currencyDecimals() const
{
    return m_decimals;
}

QString Format::money(Money amount) const
{
    const double major = static_cast<double>(amount.minorUnits) / m_minorUnitsPerUnit;
    const bool isWhole = amount.minorUnits % static_cast<qint64>(m_minorUnitsPerUnit) == 0;
    return fixed(m_locale, major, isWhole ? 0 : m_decimals) + kNoBreakSpace + m_currency;
}

QString Format::compactMoney(double minorUnits) const
{
    if (!std::isfinite(minorUnits))
        return missing();
    return withMinus(
        minorUnits / m_minorUnitsPerUnit, [this](double v) { return compact(m_locale, v); });
}

QString Format::signedCompactMoney(double minorUnits) const
{
    if (!std::isfinite(minorUnits))
        return missing();
    return withSign(
        minorUnits / m_minorUnitsPerUnit, [this](double v) { return compact(m_locale, v); });
}

QString Format::count(double value) const
{
    return std::isfinite(value) ? fixed(m_locale, std::round(value), 0) : missing();
}

QString Format::exactCount(double value) const
{
    return std::isfinite(value) ? fixed(m_locale, value, 1) : missing();
}

QString Format::signedCount(double value) const
{
    if (!std::isfinite(value))
        return missing();
    return withSign(std::round(value), [this](double v) { return m_locale.toString(v, 'f', 0); });
}

QString Format::percent(double fraction) const
{
    if (!std::isfinite(fraction))
        return missing();
    const double percents = fraction * 100;
    const QString unit = kNoBreakSpace + m_locale.percent();
    if (percents == 0 || std::abs(percents) >= 0.05)
        return trimmed(m_locale, percents) + unit;
    // A tiny share must not read as none: its first digit that counts.
    const double smallest = 1e-4;
    if (std::abs(percents) < 0.99 * smallest)
        return (percents < 0 ? u">"_s + kNoBreakSpace + kMinus : u"<"_s + kNoBreakSpace)
            + m_locale.toString(smallest, 'f', 4) + unit;
    const int decimals = static_cast<int>(std::ceil(-std::log10(std::abs(percents)) - 1e-9));
    return fixed(m_locale, percents, decimals) + unit;
}

QString Format::days(Duration duration) const
{
    const auto minutes = static_cast<double>(duration.minutes);
    if (minutes == 0 || std::abs(minutes) >= kMinutesPerDay)
        return days(duration.days());
    if (std::abs(minutes) < 90)
        return quantity(m_locale, minutes, u"minute"_s, u"minutes"_s);
    return quantity(m_locale, minutes / 60, u"hour"_s, u"hours"_s);
}

QString Format::days(double days) const
{
    return std::isfinite(days) ? quantity(m_locale, days, u"day"_s, u"days"_s) : missing();
}

QString Format::date(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, dayPattern(m_locale) + u" MMM yyyy"_s)
                          : missing();
}

QString Format::shortDate(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, dayPattern(m_locale) + u" MMM"_s) : missing();
}

QString Format::month(QDate date) const
{
    return date.isValid() ? m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat)
                          : missing();
}

QString Format::monthAndYear(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, u"MMM yyyy"_s) : missing();
}

QString Format::period(Period period) const
{
    if (!period.isValid())
        return missing();
    const QDate first = period.start;
    const QDate last = period.lastDay();
    if (first == last)
        return date(first);
    if (first.year() != last.year())
        return date(first) + u" – "_s + date(last);
    if (first.month() != last.month())
        return shortDate(first) + u" – "_s + date(last);
    return m_locale.toString(first, dayPattern(m_locale)) + kEnDash + date(last);
}

QString Format::dateTime(const QDateTime &time) const
{
    return time.isValid() ? date(time.date()) + u", "_s + m_locale.toString(time.time(), u"HH:mm"_s)
                          : missing();
}

} // namespace lockstep
