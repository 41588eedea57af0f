// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/history_period.h"

#include "app/evidence/date_text.h"
#include "app/evidence/month_names.h"
#include "app/plan/limits.h"

#include <QRegularExpression>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Period spanFrom(int year, int month, int months)
{
    const QDate start(year, month, 1);
    return { start, start.addMonths(months) };
}

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

std::optional<Period> quarterIn(const QString &text)
{
    static const QRegularExpression yearFirst(
        u"^(\\d{4})[\\s\\-/.]*Q(?:uarter|uartal)?\\s*([1-4])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quarterFirst(
        u"^(?:Q(?:uarter|uartal)?\\s*([1-4])|([1-4])\\.?\\s*Q(?:uarter|uartal)?)[\\s\\-/.'’]*(\\d{4}|\\d{2})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto found = yearFirst.match(text); found.hasMatch())
        return spanFrom(found.captured(1).toInt(), found.captured(2).toInt() * 3 - 2, 3);
    if (const auto found = quarterFirst.match(text); found.hasMatch()) {
        const int quarter = (found.captured(1) + found.captured(2)).toInt();
        return spanFrom(yearOf(found.captured(3)), quarter * 3 - 2, 3);
    }
    return std::nullopt;
}

std::optional<Period> monthIn(const QString &text)
{
    static const QRegularExpression numbers(
        u"^(?:(\\d{4})[\\-/.](\\d{1,2})|(\\d{1,2})[\\-/.](\\d{4}))$"_s);
    static const QRegularExpression named(u"^(\\p{L}+)\\.?[\\s\\-/'’]*(\\d{4}|\\d{2})$"_s);
    if (const auto found = numbers.match(text); found.hasMatch()) {
        const int month = (found.captured(2) + found.captured(3)).toInt();
        const int year = (found.captured(1) + found.captured(4)).toInt();
        return month >= 1 && month <= 12 ? std::optional(spanFrom(year, month, 1)) : std::nullopt;
    }
    if (const auto found = named.match(text); found.hasMatch()) {
        const int month = monthNamed(found.captured(1).toUtf8());
        if (month > 0)
            return spanFrom(yearOf(found.captured(2)), month, 1);
    }
    const auto date = dateOf(dateText(text.toUtf8()), DateOrder::DayFirst);
    return date.isValid() ? std::optional(spanFrom(date.year(), date.month(), 1)) : std::nullopt;
}

} // namespace

std::optional<Period> historyPeriod(const QString &text)
{
    static const QRegularExpression yearAlone(u"^\\d{4}$"_s);
    const auto plain = text.simplified();
    auto period = quarterIn(plain);
    if (!period)
        period
            = yearAlone.match(plain).hasMatch() ? spanFrom(plain.toInt(), 1, 12) : monthIn(plain);
    const bool isKnown
        = period && period->start >= limits::kFirstDate && period->end <= limits::kLastDate;
    return isKnown ? period : std::nullopt;
}

QString historyPeriodText(const Period &period)
{
    const auto year = period.start.toString(u"yyyy"_s);
    if (period.start.addMonths(1) == period.end)
        return period.start.toString(u"yyyy-MM"_s);
    return period.start.addMonths(3) == period.end
        ? u"%1 Q%2"_s.arg(year).arg((period.start.month() + 2) / 3)
        : year;
}

} // namespace lockstep
