// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/won_beside.h"

#include "app/base/format.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNoBound = std::numeric_limits<qint64>::max();

QStringList statedIn(const QString &text)
{
    QStringList values;
    for (const auto &part : text.split(u',')) {
        if (const auto plain = part.simplified(); !plain.isEmpty())
            values += plain;
    }
    return values;
}

QList<BesidePart> counted(const QList<ProfilePart> &parts)
{
    qint64 all = 0;
    for (const auto &part : parts)
        all += part.won;
    QList<BesidePart> beside;
    for (const auto &part : parts)
        beside += BesidePart { part.value, part.won,
            all == 0 ? 0 : static_cast<double>(part.won) / static_cast<double>(all), {} };
    return beside;
}

QList<BesidePart> besideStated(
    const Plan &plan, const QList<ProfilePart> &parts, QString Market::*field)
{
    auto beside = counted(parts);
    const auto markets = ordered(plan.markets);
    for (const auto &market : markets) {
        const auto values = statedIn(market.*field);
        for (const auto &value : values) {
            auto part = std::find_if(beside.begin(), beside.end(), [&](const BesidePart &one) {
                return one.value.simplified().compare(value, Qt::CaseInsensitive) == 0;
            });
            if (part == beside.end()) {
                beside += BesidePart { value, 0, 0, {} };
                part = beside.end() - 1;
            }
            part->markets += market.name;
        }
    }
    return beside;
}

struct Employees {
    qint64 from = 0;
    qint64 to = 0;
};

/// "51-200", "201 – 500 employees", "1,000+", "> 500", "up to 50", "<50", "320".
std::optional<Employees> employeesIn(const QString &name)
{
    static const QRegularExpression number(u"\\d{1,3}(?:[.,' ]\\d{3})+|\\d+"_s);
    static const QRegularExpression more(
        u"\\+|>|≥|over|more|above|über|mehr|ab "_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression less(u"<|≤|up to|under|below|less|bis|unter|weniger"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marks(u"[.,' ]"_s);
    QList<qint64> numbers;
    auto found = number.globalMatch(name);
    while (found.hasNext())
        numbers += found.next().captured().remove(marks).toLongLong();
    if (numbers.isEmpty())
        return std::nullopt;
    if (numbers.size() > 1)
        return Employees { numbers[0], numbers[1] };
    if (name.contains(more))
        return Employees { numbers[0], kNoBound };
    return name.contains(less) ? Employees { 0, numbers[0] } : Employees { numbers[0], numbers[0] };
}

} // namespace

QList<BesidePart> verticalsBeside(const Plan &plan, const QList<ProfilePart> &parts)
{
    return besideStated(plan, parts, &Market::vertical);
}

QList<BesidePart> regionsBeside(const Plan &plan, const QList<ProfilePart> &parts)
{
    return besideStated(plan, parts, &Market::region);
}

QList<BesidePart> sizesBeside(const Plan &plan, const QList<ProfilePart> &parts)
{
    auto beside = counted(parts);
    const auto markets = ordered(plan.markets);
    for (auto &part : beside) {
        const auto range = employeesIn(part.value);
        for (const auto &market : markets) {
            const bool isStated = market.employeesFrom > 0 || market.employeesTo > 0;
            const qint64 to = market.employeesTo > 0 ? market.employeesTo : kNoBound;
            if (range && isStated && range->from <= to && range->to >= market.employeesFrom)
                part.markets += market.name;
        }
    }
    return beside;
}

double minorUnits(const Plan &plan, double hundredths)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    return hundredths * std::pow(10, format.currencyDecimals() - 2);
}

} // namespace lockstep
