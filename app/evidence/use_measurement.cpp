// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/use_measurement.h"

#include "app/base/format.h"
#include "app/evidence/bridged_stages.h"
#include "app/evidence/channel_parts.h"
#include "app/evidence/measured_funnel.h"
#include "app/evidence/share_out.h"
#include "app/evidence/source_streams.h"
#include "app/evidence/spanned_steps.h"
#include "app/evidence/stage_match.h"
#include "app/evidence/step_rate.h"
#include "app/evidence/use_as.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Takes one measurement into one plan.
class Taking {
public:
    Taking(Plan plan, Measurement measurement, QDate today, QRandomGenerator &ids)
        : m_plan(std::move(plan))
        , m_measurement(std::move(measurement))
        , m_day(today.isValid() ? today : m_measurement.lastContact)
        , m_ids(ids)
        , m_format(m_plan.settings.locale, m_plan.settings.currency)
    {
    }

    Result<UsedMeasurement> run(MeasuredFunnel funnel);

private:
    [[nodiscard]] bool hasWon() const;
    void sortParts();
    void sortSteps();
    Result<void> prepareMarkets();
    Result<void> addMarket();
    Result<void> takePart(const EvidenceSlice &part);
    Result<QString> takeStep(const Taken &rate);
    Result<void> takeLag(Taken taken);
    Result<QString> takeWholeTime(const EvidenceSlice &part, Id<Stream> stream);
    Result<void> take(const Measurement &measurement, const Taken &taken, qint64 value);
    void shareTarget();

    [[nodiscard]] QString stepWords(qsizetype step) const
    {
        return u"%1 → %2"_s.arg(
            m_measurement.stages.value(step), m_measurement.stages.value(step + 1));
    }
    [[nodiscard]] QString count(qint64 number) const
    {
        return m_format.count(static_cast<double>(number));
    }

    Plan m_plan;
    Measurement m_measurement;
    QDate m_day;
    QRandomGenerator &m_ids;
    Format m_format;
    QList<EvidenceSlice> m_parts; ///< those with won deals
    QList<qsizetype> m_steps; ///< those that the plan has stages for
    QList<Id<Stream>> m_streams; ///< those that were set, part by part
    QList<qint64> m_won; ///< of each of these
    QStringList m_taken;
    QStringList m_leftOut;
};

Result<UsedMeasurement> Taking::run(MeasuredFunnel funnel)
{
    const bool isFirst = m_plan.streams.isEmpty();
    const bool isCut = m_plan.stages.size() < 2
        || (funnel == MeasuredFunnel::OneStep && m_measurement.stages.size() < 3);
    if (isFirst && isCut && hasWon())
        cutToMeasuredStep(m_plan, m_ids);
    sortSteps();
    sortParts();
    if (m_parts.isEmpty() || m_steps.isEmpty())
        return UsedMeasurement { m_plan, {}, m_leftOut };
    if (const auto markets = prepareMarkets(); !markets)
        return Failure(markets.error());
    for (const auto &part : std::as_const(m_parts)) {
        if (const auto taken = takePart(part); !taken)
            return Failure(taken.error());
    }
    if (isFirst)
        shareTarget();
    return sound(std::move(m_plan)).map([this](Plan plan) {
        return UsedMeasurement { std::move(plan), m_taken, m_leftOut };
    });
}

bool Taking::hasWon() const
{
    const auto parts = channelParts(m_measurement);
    return std::any_of(parts.begin(), parts.end(),
        [](const EvidenceSlice &part) { return part.overall.successes > 0; });
}

void Taking::sortParts()
{
    const auto parts = channelParts(m_measurement);
    for (const auto &part : parts) {
        if (wentAllTheWay(m_measurement, part))
            m_parts += part;
        else
            m_leftOut += u"%1: %2 leads, none won"_s.arg(
                part.names.first(), count(std::max(part.overall.cases, part.reached.value(0))));
    }
}

void Taking::sortSteps()
{
    QStringList gone;
    const auto all = planStages(m_plan, m_measurement);
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (!all[at].isNull())
            continue;
        const auto &name = m_measurement.stages[at];
        gone += name;
        m_leftOut
            += u"%1: no stage of the plan stands for it; say which with --map \"as.%1=…\""_s.arg(
                name);
    }
    m_measurement = withoutStages(std::move(m_measurement), gone);
    const auto stages = planStages(m_plan, m_measurement);
    if (!m_measurement.knowsWins && stages.size() > 1)
        m_leftOut += u"%1: nothing tells who was won"_s.arg(stepWords(stages.size() - 2));
    for (qsizetype step = 0; step + (m_measurement.knowsWins ? 1 : 2) < stages.size(); ++step) {
        if (stagesOnWay(m_plan, m_measurement, step))
            m_steps += step;
        else
            m_leftOut
                += u"%1: the plan has these stages the other way round"_s.arg(stepWords(step));
    }
}

/// Amounts in another currency leave the rest as it is.
Result<void> Taking::prepareMarkets()
{
    if (m_plan.markets.isEmpty())
        return addMarket();
    if (m_measurement.all.deals.cases > 0 && !isInPlansCurrency(m_plan, m_measurement))
        m_leftOut
            += u"deal sizes: they are in %1, and the plan counts in %2; say what one is worth "
               "with --map rate.%1=…"_s.arg(m_measurement.currency, m_plan.settings.currency);
    return {};
}

/// With what the settings state of an average deal, or else what was measured.
Result<void> Taking::addMarket()
{
    Market market;
    market.id = newId<Market>(m_ids);
    market.name = u"All customers"_s;
    market.dealSize = m_plan.settings.dealSize;
    market.dealSizeEvidence = { EvidenceMark::Estimated, u"stated for the plan"_s };
    put(m_plan.markets, market);
    if (market.dealSize.minorUnits > 0)
        return {};
    if (m_measurement.all.deals.cases == 0)
        return fail(Fault::Empty, u"deal size"_s, u"state what an average deal brings in"_s);
    auto taken = takeDealSize(m_plan, m_measurement, market.id, m_day, m_ids);
    if (!taken)
        return Failure(taken.error());
    m_plan = *std::move(taken);
    m_taken += u"%1: %2 a deal, the mean of %3"_s.arg(market.name,
        m_format.money(find(m_plan.markets, market.id)->dealSize),
        count(m_measurement.all.deals.cases));
    return {};
}

Result<void> Taking::takePart(const EvidenceSlice &part)
{
    const auto channel = channelFor(m_plan, part.names.first(), m_ids);
    const auto markets = ordered(m_plan.markets);
    for (const auto &market : markets) {
        const auto stream = streamFor(m_plan, market.id, channel, m_ids);
        const auto own = marketPart(m_measurement, part, market.name);
        m_streams += stream;
        m_won += own.won;
        QStringList steps;
        for (const auto step : std::as_const(m_steps)) {
            const auto taken = takeStep({ MeasuredInput::Rate, own.slice, step, stream });
            if (!taken)
                return Failure(taken.error());
            steps += *taken;
        }
        const auto whole = takeWholeTime(own.slice, stream);
        if (!whole)
            return Failure(whole.error());
        steps += *whole;
        steps.removeAll(QString());
        if (!steps.isEmpty())
            m_taken += streamName(m_plan, stream) + u": "_s + steps.join(u"; "_s);
    }
    return {};
}

/// What was taken, in words; empty: nothing, for a rate of 0 plans nothing.
Result<QString> Taking::takeStep(const Taken &rate)
{
    const auto measured = rate.slice.steps.value(rate.stage);
    if (measured.successes == 0) {
        const auto line = u"%1, %2: %3 cases, none went on"_s.arg(
            rate.slice.names.first(), stepWords(rate.stage), count(measured.cases));
        if (!m_leftOut.contains(line))
            m_leftOut += line;
        return QString();
    }
    const auto lag = rate.slice.times.value(rate.stage);
    const auto own = stepRate(m_plan, m_measurement, rate);
    if (const auto taken = take(m_measurement, rate, own.reading.value); !taken)
        return Failure(taken.error());
    if (const auto taken = takeLag({ MeasuredInput::Lag, rate.slice, rate.stage, rate.stream });
        !taken)
        return Failure(taken.error());
    auto text = u"%1 %2 of %3"_s.arg(stepWords(rate.stage),
        m_format.percent(Ratio { own.reading.value }.fraction()), count(measured.cases));
    text += own.isOfFirstTries ? u" at the first try"_s : QString();
    text += lag.cases > 0 ? u", after %1 on average"_s.arg(m_format.days(lag.mean)) : QString();
    return text + (own.endsRecycling ? u", nobody recycled: it holds who came back"_s : QString());
}

/// Where none of a part's dates can be used, the time of all leads is an estimate for it.
Result<void> Taking::takeLag(Taken taken)
{
    if (taken.slice.times.value(taken.stage).cases > 0)
        return take(m_measurement, taken, lagReading(taken.slice, taken.stage).value);
    const auto steps = spannedSteps(m_plan, m_measurement, taken);
    const auto all = m_measurement.all.times.value(taken.stage);
    if (!steps || steps->size() > 1 || all.cases == 0)
        return {};
    const auto own = ownLagReading(m_plan, m_measurement.all, taken.stage, *steps).value;
    auto next = withInput(m_plan, lagOf(steps->first()), own,
        { EvidenceMark::Estimated, u"as over all leads"_s }, Check::Later);
    if (!next)
        return Failure(next.error());
    m_plan = *std::move(next);
    return {};
}

/// In words; empty: the steps have times of their own, or there is none at all.
Result<QString> Taking::takeWholeTime(const EvidenceSlice &part, Id<Stream> stream)
{
    const auto whole = wholeWayTime(m_measurement, part);
    if (!whole || !stagesOnWay(m_plan, *whole, 0))
        return QString();
    const auto reading = lagReading(whole->all, 0);
    const Taken lag { MeasuredInput::Lag, whole->all, 0, stream };
    return take(*whole, lag, reading.value).map([&] {
        return u"%1 after %2 on average"_s.arg(u"%1 → %2"_s.arg(whole->stages[0], whole->stages[1]),
            m_format.days(part.overallTime.mean));
    });
}

Result<void> Taking::take(const Measurement &measurement, const Taken &taken, qint64 value)
{
    auto next = useUnchecked(std::move(m_plan), measurement, taken, value, m_day, m_ids);
    if (!next)
        return Failure(next.error());
    m_plan = *std::move(next);
    return {};
}

/// By won deals; a source's part is spread evenly over the markets where exports do not tell them
/// apart.
void Taking::shareTarget()
{
    const bool isAny = std::any_of(m_won.begin(), m_won.end(), [](qint64 won) { return won > 0; });
    const auto shares = shareOut(limits::kMaxPpm, isAny ? m_won : QList<qint64>(m_won.size(), 1));
    for (qsizetype at = 0; at < m_streams.size(); ++at) {
        auto stream = *find(m_plan.streams, m_streams[at]);
        stream.targetShare = { shares[at] };
        put(m_plan.streams, stream);
    }
}

} // namespace

Result<UsedMeasurement> useMeasurement(const Plan &plan, const Measurement &measurement,
    QRandomGenerator &ids, QDate today, MeasuredFunnel funnel)
{
    auto used = Taking(plan, measurement, today, ids).run(funnel);
    if (used && !today.isValid()) {
        used->plan.studies = plan.studies;
        used->plan.readings = plan.readings;
    }
    return used;
}

} // namespace lockstep
