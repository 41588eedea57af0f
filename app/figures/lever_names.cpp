// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/lever_names.h"

#include "app/figures/figure_names.h"
#include "app/plan/findings.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// As the named figures call stages.
QHash<Id<Stage>, QString> stageKeys(const Plan &plan)
{
    const QList<Stage> stages = ordered(plan.stages);
    const QStringList names = stageKeys(stages);
    QHash<Id<Stage>, QString> keys;
    for (qsizetype i = 0; i < stages.size(); ++i)
        keys.insert(stages[i].id, names[i]);
    return keys;
}

QString keyOf(const Plan &plan, const Lever &lever, const QHash<Id<Stage>, QString> &stages)
{
    switch (lever.kind) {
    case LeverKind::Rate:
        return stages.value(lever.stage) + u"Rate"_s;
    case LeverKind::Lag:
        return stages.value(lever.stage) + u"Lag"_s;
    case LeverKind::NurtureShare:
        return stages.value(lever.stage) + u"NurtureShare"_s;
    case LeverKind::NurtureTime:
        return stages.value(lever.stage) + u"NurtureTime"_s;
    case LeverKind::Opening:
        return stages.value(lever.stage) + u"Opening"_s;
    case LeverKind::BookingToRevenue:
        return u"bookingToRevenue"_s;
    case LeverKind::DealSize:
        return u"dealSize"_s;
    case LeverKind::Volume:
        break;
    }
    const Entry *entry = find(plan.entries, lever.entry);
    return u"volume."_s + slug(entry ? entry->title : QString());
}

QString suffixOf(const Plan &plan, const Lever &lever)
{
    QString suffix;
    if (!lever.stream.isNull())
        suffix += u'.' + slug(streamName(plan, lever.stream));
    if (const Market *market = find(plan.markets, lever.market))
        suffix += u'.' + slug(market->name);
    if (const Channel *channel = find(plan.channels, lever.channel))
        suffix += u'.' + slug(channel->name);
    return suffix;
}

} // namespace

QList<NamedLever> namedLevers(const Plan &plan, const QList<Lever> &levers)
{
    const auto stages = stageKeys(plan);
    QSet<QString> taken;
    QList<NamedLever> named;
    for (const Lever &lever : levers) {
        const QString wanted = keyOf(plan, lever, stages) + suffixOf(plan, lever);
        QString free = wanted;
        for (int number = 2; taken.contains(free); ++number)
            free = wanted + QString::number(number);
        taken.insert(free);
        named.append({ free, lever });
    }
    return named;
}

QString leverText(const Lever &lever, double value, const Format &format)
{
    switch (lever.kind) {
    case LeverKind::Rate:
    case LeverKind::NurtureShare:
        return format.locale().toString(value * 100, 'g', 4) + QChar(0x00a0) + u'%';
    case LeverKind::Lag:
    case LeverKind::NurtureTime:
    case LeverKind::BookingToRevenue:
        return format.days(value);
    case LeverKind::DealSize: {
        const double unit = std::pow(10, format.currencyDecimals());
        return format.money({ std::llround(std::round(value / unit) * unit) });
    }
    case LeverKind::Volume:
    case LeverKind::Opening:
        break;
    }
    return format.exactCount(value);
}

} // namespace lockstep
