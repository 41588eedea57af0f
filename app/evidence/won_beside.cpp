// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/won_beside.h"

#include "app/base/format.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QList<BesidePart> verticalsBeside(const Plan &plan, const QList<ProfilePart> &parts)
{
    return besideStated(plan, parts, &Market::vertical);
}

QList<BesidePart> regionsBeside(const Plan &plan, const QList<ProfilePart> &parts)
{
    return besideStated(plan, parts, &Market::region);
}

QList<BesidePart> sizesAlone(const QList<ProfilePart> &parts)
{
    return counted(parts);
}

double minorUnits(const Plan &plan, double hundredths)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    return hundredths * std::pow(10, format.currencyDecimals() - 2);
}

} // namespace lockstep
