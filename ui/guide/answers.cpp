// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/answers.h"

#include "app/calendar/fiscal.h"
#include "app/evidence/in_proportion.h"
#include "app/evidence/share_out.h"
#include "app/funnel/funnel_edits.h"
#include "app/market/market_edits.h"
#include "app/plan/limits.h"
#include "app/plan/starter.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct AnswersWords {
    Q_DECLARE_TR_FUNCTIONS(answers)
};

// As measuring calls the market of a plan that has none.
const auto kAllMarkets = u"All customers"_s;
const auto kAllChannels = u"All channels"_s;

/// By what each carries already, or evenly where none carries any or `isEven` asks for it. Without
/// a deal size a stream cannot carry any.
Plan shared(Plan plan, bool isEven)
{
    const bool hasDealSizes = std::all_of(plan.markets.begin(), plan.markets.end(),
        [](const Market &market) { return market.dealSize.minorUnits > 0; });
    if (plan.streams.isEmpty() || !hasDealSizes)
        return plan;
    const bool hasShares = std::any_of(plan.streams.begin(), plan.streams.end(),
        [](const Stream &stream) { return stream.targetShare.ppm > 0; });
    QList<qint64> weights;
    for (const Stream &stream : std::as_const(plan.streams))
        weights += hasShares && !isEven ? stream.targetShare.ppm : 1;
    const auto shares = shareOut(limits::kMaxPpm, weights);
    for (qsizetype at = 0; at < shares.size(); ++at)
        plan.streams[at].targetShare = { shares[at] };
    return plan;
}

template <class Noun> QList<NamedRow> namedOf(const QList<Noun> &rows, const QString &placeholder)
{
    QList<NamedRow> named;
    for (const Noun &row : ordered(rows))
        named += { row.id.value, row.name };
    if (named.size() == 1 && named.first().name == placeholder)
        return {};
    return named;
}

Result<Plan> addChannelNamed(const Plan &plan, const QString &name, QRandomGenerator &ids)
{
    return addChannel(plan, { {}, 0, name }, ids);
}

Result<Plan> addMarketNamed(const Plan &plan, const QString &name, QRandomGenerator &ids)
{
    Market market;
    market.name = name;
    market.dealSizeEvidence
        = { EvidenceMark::Estimated, AnswersWords::tr("stated for the plan"), 0, 0 };
    return addMarket(plan, market, ids);
}

/// Gives the only row of a list another name.
Result<Plan> renameOnly(const Plan &plan, NameList list, const QString &name)
{
    if (list == NameList::Markets) {
        auto market = plan.markets.first();
        market.name = name;
        return putMarket(plan, market);
    }
    auto channel = plan.channels.first();
    channel.name = name;
    return putChannel(plan, channel);
}

bool isThere(const Plan &plan, NameList list, const QString &name)
{
    const auto rows = namedRows(plan, list);
    return std::any_of(rows.begin(), rows.end(),
        [&name](const NamedRow &row) { return row.name.compare(name, Qt::CaseInsensitive) == 0; });
}

Result<Plan> withoutChannels(Plan plan)
{
    for (const auto &channel : QList(plan.channels)) {
        auto next = removeChannel(std::move(plan), channel.id);
        if (!next)
            return next;
        plan = *std::move(next);
    }
    return plan;
}

Result<Plan> withChannels(Plan plan, const QStringList &names, QRandomGenerator &ids)
{
    for (const auto &name : names) {
        if (isThere(plan, NameList::Channels, name))
            continue;
        auto next = addChannelNamed(plan, name, ids);
        if (!next)
            return next;
        plan = *std::move(next);
    }
    return plan;
}

/// Of the channels that people named: no rate of theirs is measured.
QStringList typedChannels(const Plan &plan)
{
    QSet<qint64> measured;
    for (const Step &step : plan.steps) {
        if (step.rateEvidence.mark == EvidenceMark::Measured)
            measured.insert(find(plan.streams, step.stream)->channel.value);
    }
    QStringList names;
    for (const auto &row : namedRows(plan, NameList::Channels)) {
        if (!measured.contains(row.id))
            names += row.name;
    }
    return names;
}

} // namespace

QString usualTitle(const Settings &settings)
{
    return AnswersWords::tr("%1 joint plan").arg(fiscalYearLabel(firstFiscalYear(settings)));
}

QList<NamedRow> namedRows(const Plan &plan, NameList list)
{
    return list == NameList::Markets ? namedOf(plan.markets, kAllMarkets)
                                     : namedOf(plan.channels, kAllChannels);
}

Result<Plan> addName(const Plan &plan, NameList list, const QString &typed, QRandomGenerator &ids)
{
    const bool isMarket = list == NameList::Markets;
    const auto name = typed.simplified();
    if (name.isEmpty())
        return fail(Fault::Empty,
            isMarket ? AnswersWords::tr("The market's name")
                     : AnswersWords::tr("The channel's name"));
    if (isThere(plan, list, name))
        return fail(Fault::Duplicate, u"“%1”"_s.arg(name));
    const auto rows = isMarket ? plan.markets.size() : plan.channels.size();
    if (rows == 1 && namedRows(plan, list).isEmpty())
        return renameOnly(plan, list, name);
    return (isMarket ? addMarketNamed(plan, name, ids) : addChannelNamed(plan, name, ids))
        .map([&](const Plan &next) { return shared(next, !isMeasured(plan)); });
}

Result<Plan> removeName(const Plan &plan, NameList list, qint64 id)
{
    const bool isMarket = list == NameList::Markets;
    if (namedRows(plan, list).size() == 1)
        return renameOnly(plan, list, isMarket ? kAllMarkets : kAllChannels);
    return (isMarket ? removeMarket(plan, { id }) : removeChannel(plan, { id }))
        .map([&](const Plan &next) { return shared(next, !isMeasured(plan)); });
}

Result<Plan> startFiscalYear(const Plan &plan, int year, int month)
{
    auto settings = plan.settings;
    settings.horizonStart = QDate(year, month, 1);
    auto next = setSettings(plan, settings);
    if (!next)
        return next;
    if (settings.title == usualTitle(plan.settings))
        next->settings.title = usualTitle(settings);
    const auto target = firstTarget(plan);
    if (!target)
        return next;
    next->targets.clear();
    return answerTarget(*next, target->revenue, target->evidence.source, target->evidence.mark);
}

Result<Plan> answerTarget(const Plan &plan, Money revenue, const QString &source, EvidenceMark mark)
{
    return setTarget(plan, firstFiscalYear(plan.settings), revenue, { mark, source, 0, 0 });
}

std::optional<Target> firstTarget(const Plan &plan)
{
    const int year = firstFiscalYear(plan.settings);
    for (const Target &target : plan.targets) {
        if (target.fiscalYear == year)
            return target;
    }
    return std::nullopt;
}

Result<Plan> answerDealSize(const Plan &plan, Money size, QRandomGenerator &ids)
{
    if (size.minorUnits == 0)
        return fail(
            Fault::OutOfRange, AnswersWords::tr("A deal's size"), AnswersWords::tr("more than 0"));
    auto settings = plan.settings;
    settings.dealSize = size;
    return setSettings(plan, settings)
        .map([&](Plan next) {
            for (Market &market : next.markets) {
                if (market.dealSize.minorUnits == 0 || market.dealSize == plan.settings.dealSize)
                    market.dealSize = size;
            }
            return next;
        })
        .and_then([&](const Plan &next) { return withStream(next, ids); });
}

Result<Plan> withStream(const Plan &plan, QRandomGenerator &ids)
{
    if (!plan.streams.isEmpty())
        return shared(plan, false);
    Result<Plan> next = plan;
    if (plan.markets.isEmpty())
        next = addMarketNamed(plan, kAllMarkets, ids);
    if (next && next->channels.isEmpty())
        next = addChannelNamed(*next, kAllChannels, ids);
    return next.map([](const Plan &with) { return shared(with, true); });
}

Result<Plan> answerStep(const Plan &plan, const StepAnswer &answer)
{
    Result<Plan> next = plan;
    for (Step step : plan.steps) {
        if (step.stage != answer.stage || !next)
            continue;
        if (answer.rate) {
            step.rate = *answer.rate;
            step.rateEvidence = { answer.mark, {}, 0, 0 };
        }
        if (answer.lag) {
            step.lag = *answer.lag;
            step.lagEvidence = { answer.mark, {}, 0, 0 };
        }
        next = setStep(*next, step);
    }
    return next;
}

bool isMeasured(const Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [](const Step &step) {
        return step.rateEvidence.mark == EvidenceMark::Measured
            || isInProportion(step.rateEvidence);
    });
}

Result<UsedMeasurement> answerMeasurement(
    const Plan &plan, const Measurement &measurement, QRandomGenerator &ids)
{
    if (measurement.total.won == 0)
        return fail(Fault::NoRows, measurement.files.join(u" + "_s),
            AnswersWords::tr("no lead became a won deal"));
    const auto names = typedChannels(plan);
    auto used = withoutChannels(plan).and_then(
        [&](const Plan &bare) { return useMeasurement(bare, measurement, ids); });
    if (!used)
        return used;
    return withChannels(used->plan, names, ids).map([&](const Plan &next) {
        return UsedMeasurement { next, used->taken, used->leftOut };
    });
}

Result<Plan> withoutMeasurement(const Plan &plan, QRandomGenerator &ids)
{
    QStringList names;
    for (const auto &row : namedRows(plan, NameList::Channels))
        names += row.name;
    return withoutChannels(plan)
        .and_then([&](Plan next) {
            putStarterStages(next, ids);
            return withChannels(next, names, ids);
        })
        .and_then([&](const Plan &next) { return withStream(next, ids); })
        .map([](const Plan &next) { return shared(next, true); });
}

} // namespace lockstep
