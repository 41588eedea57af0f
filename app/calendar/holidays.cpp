// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/holidays.h"

#include "app/calendar/holiday_rules.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeek = 7;

QDate nthWeekday(int year, int month, int nth, int weekday)
{
    if (nth < 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + kWeek) % kWeek));
    }
    const QDate first(year, month, 1);
    const int ahead = (weekday - first.dayOfWeek() + kWeek) % kWeek;
    return first.addDays(ahead + (nth - 1) * kWeek);
}

/// The day of the equinox in Japan's time, good from 1980 to 2099.
int equinoxDay(int year, double in1980)
{
    constexpr double kDrift = 0.242194; // of the tropical year past 365 days
    const int years = year - 1980;
    return static_cast<int>(in1980 + kDrift * years) - years / 4;
}

QDate dayOf(const HolidayRule &rule, int year)
{
    switch (rule.rule) {
    case DayRule::Fixed:
        return { year, rule.month, rule.day };
    case DayRule::Easter:
        return easterSunday(year).addDays(rule.day);
    case DayRule::Nth:
        return nthWeekday(year, rule.month, rule.day, rule.weekday);
    case DayRule::OnOrBefore: {
        const QDate limit(year, rule.month, rule.day);
        return limit.addDays(-((limit.dayOfWeek() - rule.weekday + kWeek) % kWeek));
    }
    case DayRule::Brigid: {
        const QDate first(year, 2, 1);
        return first.dayOfWeek() == Qt::Friday ? first : nthWeekday(year, 2, 1, Qt::Monday);
    }
    case DayRule::King: {
        const QDate birthday(year, 4, 27);
        return birthday.dayOfWeek() == Qt::Sunday ? birthday.addDays(-1) : birthday;
    }
    case DayRule::VernalEquinox:
        return { year, 3, equinoxDay(year, 20.8431) };
    case DayRule::AutumnalEquinox:
        return { year, 9, equinoxDay(year, 23.2488) };
    }
    Q_UNREACHABLE();
}

/// By its own code, that of the country around it, or its own alone: "GB!".
bool isFor(const HolidayRule &rule, QStringView region)
{
    const QStringView country = region.left(2);
    for (const QStringView code : QStringView(rule.regions).tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool isAlone = code.endsWith(u'!');
        if (isAlone ? code.chopped(1) == region : code == region || code == country)
            return true;
    }
    return false;
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

class YearOfHolidays {
public:
    YearOfHolidays(const QString &region, int year)
    {
        for (const HolidayRule &rule : holidayRules()) {
            const bool isIn = year >= rule.from && (year - rule.from) % rule.every == 0;
            if (isIn && isFor(rule, region))
                m_found.append({ rule, dayOf(rule, year) });
        }
        std::sort(m_found.begin(), m_found.end(),
            [](const Found &a, const Found &b) { return a.date < b.date; });
        for (const Found &found : std::as_const(m_found))
            m_days.append({ found.date, QStringView(found.rule.name).toString() });
        for (const Found &found : std::as_const(m_found))
            addInLieu(found);
        if (region == u"JP")
            addBetween();
    }

    [[nodiscard]] QList<PublicHoliday> days() const { return m_days; }

private:
    struct Found {
        HolidayRule rule;
        QDate date;
    };

    [[nodiscard]] bool isHoliday(QDate date) const
    {
        return std::any_of(m_days.begin(), m_days.end(),
            [date](const PublicHoliday &day) { return day.date == date; });
    }

    void addInLieu(const Found &found)
    {
        const int weekday = found.date.dayOfWeek();
        const InLieu inLieu = found.rule.inLieu;
        const bool isMoved = inLieu == InLieu::NextOfSunday
            ? weekday == Qt::Sunday
            : inLieu != InLieu::Nothing && isWeekend(found.date);
        if (!isMoved)
            return;
        QDate date = found.date;
        if (inLieu == InLieu::Nearest) {
            date = date.addDays(weekday == Qt::Saturday ? -1 : 1);
        } else {
            do
                date = date.addDays(1);
            while (isHoliday(date) || (inLieu == InLieu::Next && isWeekend(date)));
        }
        m_days.append({ date, QStringView(found.rule.name).toString() });
    }

    /// In Japan a day between two holidays is one too.
    void addBetween()
    {
        for (const PublicHoliday &day : QList<PublicHoliday>(m_days)) {
            const QDate next = day.date.addDays(1);
            if (isHoliday(next.addDays(1)) && !isHoliday(next) && next.dayOfWeek() != Qt::Sunday)
                m_days.append({ next, u"国民の休日"_s });
        }
    }

    QList<Found> m_found;
    QList<PublicHoliday> m_days;
};

} // namespace

QDate easterSunday(int year)
{
    // The anonymous Gregorian algorithm.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    return { year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1 };
}

QStringList holidayRegions()
{
    QStringList regions;
    for (const HolidayRule &rule : holidayRules()) {
        const QString codes = QStringView(rule.regions).toString().remove(u'!');
        regions += codes.split(u' ', Qt::SkipEmptyParts);
    }
    regions.removeDuplicates();
    regions.sort();
    return regions;
}

QList<PublicHoliday> publicHolidays(const QString &region, int year)
{
    QList<PublicHoliday> days;
    for (const int from : { year, year + 1 }) { // New Year's may be kept in December
        const QList<PublicHoliday> found = YearOfHolidays(region, from).days();
        std::copy_if(found.begin(), found.end(), std::back_inserter(days),
            [year](const PublicHoliday &day) { return day.date.year() == year; });
    }
    std::stable_sort(days.begin(), days.end(),
        [](const PublicHoliday &a, const PublicHoliday &b) { return a.date < b.date; });
    return days;
}

} // namespace lockstep
