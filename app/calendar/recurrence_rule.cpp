// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/recurrence_rule.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxInterval = 100'000;
constexpr int kMaxCount = 100'000;
constexpr qsizetype kMaxRuleLength = 4'000;

constexpr std::array kFrequencies { QLatin1StringView("MINUTELY"), QLatin1StringView("HOURLY"),
    QLatin1StringView("DAILY"), QLatin1StringView("WEEKLY"), QLatin1StringView("MONTHLY"),
    QLatin1StringView("YEARLY") };
constexpr std::array kWeekdays { QLatin1StringView("MO"), QLatin1StringView("TU"),
    QLatin1StringView("WE"), QLatin1StringView("TH"), QLatin1StringView("FR"),
    QLatin1StringView("SA"), QLatin1StringView("SU") };

/// A list of numbers in a rule. `fromEnd`: negative ones are allowed.
struct NumberPart {
    QLatin1StringView name;
    QList<int> RecurrenceRule::*member;
    int least;
    int most;
    bool fromEnd = false;
};
const std::array kNumberParts { NumberPart { "BYMONTH"_L1, &RecurrenceRule::months, 1, 12 },
    NumberPart { "BYWEEKNO"_L1, &RecurrenceRule::weekNumbers, 1, 53, true },
    NumberPart { "BYYEARDAY"_L1, &RecurrenceRule::yearDays, 1, 366, true },
    NumberPart { "BYMONTHDAY"_L1, &RecurrenceRule::monthDays, 1, 31, true },
    NumberPart { "BYHOUR"_L1, &RecurrenceRule::hours, 0, 23 },
    NumberPart { "BYMINUTE"_L1, &RecurrenceRule::minutes, 0, 59 },
    NumberPart { "BYSECOND"_L1, &RecurrenceRule::seconds, 0, 60 },
    NumberPart { "BYSETPOS"_L1, &RecurrenceRule::positions, 1, 366, true } };

template <class Names> int indexIn(const Names &names, QStringView name)
{
    const auto isIt
        = [name](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; };
    const auto at = std::find_if(names.begin(), names.end(), isIt);
    return at == names.end() ? -1 : static_cast<int>(at - names.begin());
}

bool readNumber(QStringView text, int least, int most, int &to)
{
    bool isNumber = false;
    to = text.toInt(&isNumber);
    return isNumber && least <= to && to <= most;
}

bool readNumbers(QStringView text, const NumberPart &part, QList<int> &to)
{
    for (const QStringView word : text.tokenize(u',')) {
        int number = 0;
        const bool isRead
            = readNumber(word, part.fromEnd ? -part.most : part.least, part.most, number);
        if (!isRead || (part.fromEnd && number == 0))
            return false;
        if (!to.contains(number))
            to.append(number);
    }
    return true;
}

bool readWeekdays(QStringView text, QList<NthWeekday> &to)
{
    for (const QStringView word : text.tokenize(u',')) {
        const int weekday = indexIn(kWeekdays, word.right(2)) + 1;
        NthWeekday day { 0, weekday };
        const QStringView nth = word.chopped(std::min<qsizetype>(2, word.size()));
        if (weekday == 0
            || (!nth.isEmpty() && (!readNumber(nth, -53, 53, day.nth) || day.nth == 0)))
            return false;
        to.append(day);
    }
    return true;
}

/// "20271231", "20271231T170000" or that with a "Z".
bool readUntil(QStringView text, RecurrenceRule &rule)
{
    rule.untilIsUtc = text.endsWith(u'Z', Qt::CaseInsensitive);
    const QStringView local = rule.untilIsUtc ? text.chopped(1) : text;
    rule.until.date = QDate::fromString(local.left(8).toString(), u"yyyyMMdd"_s);
    if (local.size() == 8)
        return rule.until.isValid();
    rule.until.time = QTime::fromString(local.mid(9).toString(), u"HHmmss"_s);
    return rule.until.isValid() && rule.until.time.isValid() && local.at(8).toUpper() == u'T';
}

bool readPart(QStringView name, QStringView value, RecurrenceRule &rule)
{
    const auto is
        = [name](QLatin1StringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    for (const NumberPart &part : kNumberParts) {
        if (is(part.name))
            return readNumbers(value, part, rule.*part.member);
    }
    if (is("FREQ"_L1)) {
        const int frequency = indexIn(kFrequencies, value);
        rule.frequency = static_cast<Frequency>(std::max(0, frequency));
        return frequency >= 0;
    }
    if (is("INTERVAL"_L1))
        return readNumber(value, 1, kMaxInterval, rule.interval);
    if (is("COUNT"_L1))
        return readNumber(value, 1, kMaxCount, rule.count);
    if (is("UNTIL"_L1))
        return readUntil(value, rule);
    if (is("BYDAY"_L1))
        return readWeekdays(value, rule.weekdays);
    if (is("WKST"_L1)) {
        rule.weekStart = indexIn(kWeekdays, value) + 1;
        return rule.weekStart > 0;
    }
    return name.startsWith("X-"_L1, Qt::CaseInsensitive);
}

bool isSecondly(QStringView text)
{
    return text.contains("FREQ=SECONDLY"_L1, Qt::CaseInsensitive);
}

void writeNumbers(QString &text, QLatin1StringView name, const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    if (!words.isEmpty())
        text += u';' + name + u'=' + words.join(u',');
}

QString weekdayText(const NthWeekday &day)
{
    return (day.nth == 0 ? QString() : QString::number(day.nth))
        + kWeekdays.at(static_cast<size_t>(day.weekday - 1));
}

QString untilText(const RecurrenceRule &rule)
{
    QString text = rule.until.date.toString(u"yyyyMMdd"_s);
    if (!rule.until.isWholeDay())
        text += rule.until.time.toString(u"'T'HHmmss"_s);
    return rule.untilIsUtc ? text + u'Z' : text;
}

} // namespace

Result<RecurrenceRule> recurrenceRule(QStringView text)
{
    const auto wrong = [text](Fault fault, QStringView part) {
        return fail(fault, text.left(kMaxRuleLength / 20).toString(), part.left(100).toString());
    };
    if (text.size() > kMaxRuleLength)
        return wrong(Fault::NotARule, u"it is too long");
    RecurrenceRule rule;
    bool hasFrequency = false;
    for (const QStringView part : text.tokenize(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QStringView name = part.left(std::max<qsizetype>(0, equals)).trimmed();
        if (isSecondly(part))
            return wrong(Fault::TooOften, part);
        if (equals < 0 || !readPart(name, part.mid(equals + 1).trimmed(), rule))
            return wrong(Fault::NotARule, part);
        hasFrequency = hasFrequency || name.compare("FREQ"_L1, Qt::CaseInsensitive) == 0;
    }
    if (!hasFrequency)
        return wrong(Fault::NotARule, u"it has no FREQ");
    if (rule.seconds.size() > 1)
        return wrong(Fault::TooOften, u"BYSECOND");
    return rule;
}

QString ruleText(const RecurrenceRule &rule)
{
    QString text = u"FREQ="_s + kFrequencies.at(static_cast<size_t>(rule.frequency));
    if (rule.until.isValid())
        text += u";UNTIL="_s + untilText(rule);
    if (rule.count > 0)
        text += u";COUNT=%1"_s.arg(rule.count);
    if (rule.interval > 1)
        text += u";INTERVAL=%1"_s.arg(rule.interval);
    for (const NumberPart &part : kNumberParts)
        writeNumbers(text, part.name, rule.*part.member);
    QStringList weekdays;
    for (const NthWeekday &day : rule.weekdays)
        weekdays.append(weekdayText(day));
    if (!weekdays.isEmpty())
        text += u";BYDAY="_s + weekdays.join(u',');
    if (rule.weekStart != 1)
        text += u";WKST="_s + kWeekdays.at(static_cast<size_t>(rule.weekStart - 1));
    return text;
}

} // namespace lockstep
