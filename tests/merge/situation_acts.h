// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the words of situations.txt mean.

#include "app/market/market_edits.h"
#include "tests/support/plan_builder.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <functional>

namespace lockstep::test {

using namespace Qt::StringLiterals;

/// The row that people know as `name`.
template <class Noun> Noun named(const QList<Noun> &rows, QString Noun::*field, const QString &name)
{
    for (const Noun &row : rows) {
        if (row.*field == name)
            return row;
    }
    qFatal("There is no %s.", qPrintable(name));
}

inline Step stepFrom(const Plan &plan, const QString &stage)
{
    return *find(plan.steps, stage == "MQL"_L1 ? kMqlStep : kInquiryStep);
}

inline Entry entry(const QString &title, QRandomGenerator &ids)
{
    Entry entry;
    entry.id = newId<Entry>(ids);
    entry.title = title;
    entry.market = kMarket;
    entry.period = { QDate(2026, 9, 1), QDate(2026, 9, 4) };
    entry.expectedVolume = 100;
    return entry;
}

using Act = std::function<Plan(Plan, const QStringList &, QRandomGenerator &)>;

/// What the words of situations.txt mean, by their beginning and their form.
inline const QList<std::pair<QString, Act>> &acts()
{
    using Words = const QStringList &;
    using Ids = QRandomGenerator &;
    static const QList<std::pair<QString, Act>> all {
        { u"rate of (\\w+) (\\d+) %"_s,
            [](Plan plan, Words words, Ids) {
                Step step = stepFrom(plan, words[1]);
                step.rate.ppm = words[2].toLongLong() * 10'000;
                put(plan.steps, step);
                return plan;
            } },
        { u"days of (\\w+) (\\d+)"_s,
            [](Plan plan, Words words, Ids) {
                Step step = stepFrom(plan, words[1]);
                step.lag.minutes = words[2].toInt() * kMinutesPerDay;
                put(plan.steps, step);
                return plan;
            } },
        { u"region (.+)"_s,
            [](Plan plan, Words words, Ids) {
                plan.markets.first().region = words[1];
                return plan;
            } },
        { u"title (.+)"_s,
            [](Plan plan, Words words, Ids) {
                plan.settings.title = words[1];
                return plan;
            } },
        { u"company (.+)"_s,
            [](Plan plan, Words words, Ids) {
                plan.settings.company = words[1];
                return plan;
            } },
        { u"leads of (.+) (\\d+)"_s,
            [](Plan plan, Words words, Ids) {
                Entry entry = named(plan.entries, &Entry::title, words[1]);
                entry.expectedVolume = words[2].toInt();
                put(plan.entries, entry);
                return plan;
            } },
        { u"channel of (.+) (\\w+)"_s,
            [](Plan plan, Words words, Ids) {
                Entry entry = named(plan.entries, &Entry::title, words[1]);
                entry.channel = named(plan.channels, &Channel::name, words[2]).id;
                put(plan.entries, entry);
                return plan;
            } },
        { u"add channel (\\w+)"_s,
            [](const Plan &plan, Words words, Ids ids) {
                return addChannel(plan, { {}, 1, words[1] }, ids).value();
            } },
        { u"add market (\\w+)"_s,
            [](const Plan &plan, Words words, Ids ids) {
                Market market;
                market.name = words[1];
                market.dealSize = { 100'000'00 };
                return addMarket(plan, market, ids).value();
            } },
        { u"(?:remove channel|no) (Partner)"_s,
            [](const Plan &plan, Words words, Ids) {
                return removeChannel(plan, named(plan.channels, &Channel::name, words[1]).id)
                    .value();
            } },
        { u"(?:remove market|no) (Energy)"_s,
            [](const Plan &plan, Words words, Ids) {
                return removeMarket(plan, named(plan.markets, &Market::name, words[1]).id).value();
            } },
        { u"rename (\\w+) to (\\w+)"_s,
            [](Plan plan, Words words, Ids) {
                Market market = named(plan.markets, &Market::name, words[1]);
                market.name = words[2];
                put(plan.markets, market);
                return plan;
            } },
        { u"(?:remove|no) (.+)"_s,
            [](Plan plan, Words words, Ids) {
                removeRow(plan.entries, named(plan.entries, &Entry::title, words[1]).id);
                return plan;
            } },
        { u"add (.+)"_s,
            [](Plan plan, Words words, Ids ids) {
                put(plan.entries, entry(words[1], ids));
                return plan;
            } },
    };
    return all;
}

inline Plan done(const Plan &plan, const QString &action, QRandomGenerator &ids)
{
    for (const auto &[form, act] : acts()) {
        const auto match = QRegularExpression(u"^(?:"_s + form + u")$"_s).match(action);
        if (match.hasMatch())
            return act(plan, match.capturedTexts(), ids);
    }
    qFatal("situations.txt says %s, which means nothing.", qPrintable(action));
}

} // namespace lockstep::test
