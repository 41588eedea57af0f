// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What people type, read back. Kept apart from how values are shown.
#include "app/base/format.h"

#include <algorithm>
#include <array>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// A number and the word behind it, in lower case: "24 M" is 24 and "m".
struct Quantity {
    double value = 0;
    QString unit;
};

struct Unit {
    QLatin1StringView name;
    double factor = 1;
};

constexpr std::array kMagnitudes { Unit { ""_L1, 1 }, Unit { "k"_L1, 1e3 }, Unit { "m"_L1, 1e6 },
    Unit { "mio"_L1, 1e6 }, Unit { "mn"_L1, 1e6 }, Unit { "bn"_L1, 1e9 }, Unit { "b"_L1, 1e9 },
    Unit { "tsd"_L1, 1e3 }, Unit { "mrd"_L1, 1e9 } };

constexpr double kDaysPerMonth = 30.4375;
constexpr std::array kDurations { Unit { ""_L1, 1 }, Unit { "d"_L1, 1 }, Unit { "day"_L1, 1 },
    Unit { "days"_L1, 1 }, Unit { "w"_L1, 7 }, Unit { "week"_L1, 7 }, Unit { "weeks"_L1, 7 },
    Unit { "mo"_L1, kDaysPerMonth }, Unit { "month"_L1, kDaysPerMonth },
    Unit { "months"_L1, kDaysPerMonth }, Unit { "y"_L1, 365.25 }, Unit { "year"_L1, 365.25 },
    Unit { "years"_L1, 365.25 }, Unit { "h"_L1, 1.0 / 24 }, Unit { "hour"_L1, 1.0 / 24 },
    Unit { "hours"_L1, 1.0 / 24 }, Unit { "min"_L1, 1.0 / 1440 }, Unit { "minute"_L1, 1.0 / 1440 },
    Unit { "minutes"_L1, 1.0 / 1440 } };

/// Without white space and currency signs, and with a plain minus.
QString plain(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Symbol_Currency; });
    return text.replace(QChar(0x2212), u'-');
}

std::optional<double> number(const QLocale &locale, const QString &text)
{
    bool isNumber = false;
    double value = locale.toDouble(text, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<Quantity> quantity(const QLocale &locale, const QString &text)
{
    const auto unit = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const auto value = number(locale, text.first(unit - text.begin()));
    if (!value)
        return std::nullopt;
    QString name = text.sliced(unit - text.begin()).toLower();
    if (name.endsWith(u'.')) // an abbreviation, such as "Mio."
        name.chop(1);
    return Quantity { *value, name };
}

/// The quantity in units of factor 1; nothing for a unit that is not among `units`.
template <size_t n>
std::optional<double> inUnits(
    const std::optional<Quantity> &quantity, const std::array<Unit, n> &units)
{
    if (!quantity)
        return std::nullopt;
    for (const Unit &unit : units) {
        if (quantity->unit == unit.name)
            return quantity->value * unit.factor;
    }
    return std::nullopt;
}

/// Beyond this a double no longer tells neighbouring whole numbers apart, and it is more than
/// anything may be: what is larger is read as this, so that an edit refuses it with its range.
constexpr double kLargestWhole = 9e15;

qint64 nearestWhole(double value)
{
    return std::llround(std::clamp(value, -kLargestWhole, kLargestWhole));
}

/// `text` by `format`, leading zeros or not; a year of two digits is one of this century.
QDate readDate(const QLocale &locale, const QString &text, QString format)
{
    if (!format.contains(u"MMM"_s))
        format.replace(u"dd"_s, u"d"_s).replace(u"MM"_s, u"M"_s);
    QDate date = locale.toDate(text, format);
    if (date.isValid() && !format.contains(u"yyyy"_s) && date.year() < 2000)
        date = date.addYears(100);
    return date;
}

} // namespace

std::optional<Money> Format::parseMoney(const QString &text) const
{
    QString amount = plain(text);
    amount.remove(m_currency, Qt::CaseInsensitive);
    const auto major = inUnits(quantity(m_locale, amount), kMagnitudes);
    if (!major)
        return std::nullopt;
    return Money { nearestWhole(*major * m_minorUnitsPerUnit) };
}

std::optional<Ratio> Format::parsePercent(const QString &text) const
{
    QString share = plain(text);
    share.remove(m_locale.percent()).remove(u'%');
    const auto percents = number(m_locale, share);
    if (!percents)
        return std::nullopt;
    return Ratio { nearestWhole(*percents * 1e4) };
}

std::optional<Duration> Format::parseDuration(const QString &text) const
{
    const auto days = inUnits(quantity(m_locale, plain(text)), kDurations);
    if (!days)
        return std::nullopt;
    constexpr double kLargestDays = kLargestWhole / kMinutesPerDay;
    return durationFromDays(std::clamp(*days, -kLargestDays, kLargestDays));
}

std::optional<qint64> Format::parseCount(const QString &text) const
{
    const auto count = inUnits(quantity(m_locale, plain(text)), kMagnitudes);
    if (!count || *count != std::round(*count))
        return std::nullopt;
    return nearestWhole(*count);
}

std::optional<QDate> Format::parseDate(const QString &text) const
{
    const QString date = text.simplified();
    const QString shortFormat = m_locale.dateFormat(QLocale::ShortFormat);
    QString longYear = shortFormat;
    if (!longYear.contains(u"yyyy"_s))
        longYear.replace(u"yy"_s, u"yyyy"_s);
    const std::array formats { u"yyyy-MM-dd"_s, u"d MMM yyyy"_s, u"d. MMM yyyy"_s, u"d MMMM yyyy"_s,
        u"d. MMMM yyyy"_s, longYear, shortFormat, m_locale.dateFormat(QLocale::LongFormat) };
    for (const QString &format : formats) {
        for (const QLocale &locale : { m_locale, QLocale::c() }) {
            const QDate found = readDate(locale, date, format);
            if (found.isValid())
                return found;
        }
    }
    return std::nullopt;
}

} // namespace lockstep
