// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/use_measurement.h"

#include "app/base/format.h"
#include "app/evidence/measured_funnel.h"
#include "app/evidence/planning_card.h"
#include "app/evidence/share_out.h"
#include "app/evidence/take_measured.h"
#include "app/plan/findings.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWholePpm = 1'000'000;

/// Takes one measurement into one plan.
class Taking {
public:
    Taking(Plan plan, const Measurement &measurement, QDate today, QRandomGenerator &ids)
        : m_plan(std::move(plan))
        , m_measurement(measurement)
        , m_today(today)
        , m_ids(ids)
        , m_format(m_plan.settings.locale, m_plan.settings.currency)
    {
    }

    Result<UsedMeasurement> run();

private:
    void sortSources();
    Result<void> prepareFunnel();
    Result<void> prepareMarkets();
    void takeSource(const SourceMeasure &source);
    void shareTarget();

    [[nodiscard]] Id<Channel> channelFor(const QString &name);
    [[nodiscard]] Id<Stream> streamFor(Id<Market> market, Id<Channel> channel);
    void copySteps(const Stream &stream);
    [[nodiscard]] Id<Stream> likeliest(const Stream &stream) const;
    void setStep(Id<Stream> stream, const SourceMeasure &source);
    void keepReadings(const Step &step, const SourceMeasure &source);
    void keepReading(Reading reading, const InputPlace &place, const QString &slice);
    [[nodiscard]] Evidence measured(
        const SourceMeasure &source, qint64 cases, qint64 successes) const;
    [[nodiscard]] QString count(qint64 number) const
    {
        return m_format.count(static_cast<double>(number));
    }
    [[nodiscard]] QString sentence(Id<Stream> stream, const SourceMeasure &source) const;

    Plan m_plan;
    const Measurement &m_measurement;
    QDate m_today;
    QRandomGenerator &m_ids;
    Format m_format;
    MeasuredStep m_step;
    QList<SourceMeasure> m_sources; ///< those with won deals
    QList<Id<Stream>> m_streams; ///< those that were set, source by source
    QStringList m_taken;
    QStringList m_leftOut;
};

Result<UsedMeasurement> Taking::run()
{
    sortSources();
    if (m_sources.isEmpty())
        return UsedMeasurement { m_plan, {}, m_leftOut };
    const bool isFirst = m_plan.streams.isEmpty();
    if (const auto funnel = prepareFunnel(); !funnel)
        return Failure(funnel.error());
    if (const auto markets = prepareMarkets(); !markets)
        return Failure(markets.error());
    for (const auto &source : std::as_const(m_sources))
        takeSource(source);
    if (isFirst)
        shareTarget();
    return sound(std::move(m_plan)).map([this](Plan plan) {
        return UsedMeasurement { std::move(plan), m_taken, m_leftOut };
    });
}

void Taking::sortSources()
{
    for (const auto &source : m_measurement.sources) {
        if (source.won > 0)
            m_sources += source;
        else
            m_leftOut += u"%1: %2 leads, none won"_s.arg(source.source, count(source.leads));
    }
}

Result<void> Taking::prepareFunnel()
{
    if (m_plan.streams.isEmpty()) {
        m_step = cutToMeasuredStep(m_plan, m_ids);
        return {};
    }
    return measuredStep(m_plan).map([this](MeasuredStep step) { m_step = step; });
}

Result<void> Taking::prepareMarkets()
{
    if (!m_plan.markets.isEmpty())
        return {};
    if (m_plan.settings.dealSize.minorUnits == 0)
        return fail(Fault::Empty, u"deal size"_s, u"state what an average deal brings in"_s);
    Market market;
    market.id = newId<Market>(m_ids);
    market.name = u"All customers"_s;
    market.dealSize = m_plan.settings.dealSize;
    market.dealSizeEvidence = { EvidenceMark::Estimated, u"stated for the plan"_s };
    put(m_plan.markets, market);
    return {};
}

void Taking::takeSource(const SourceMeasure &source)
{
    const auto channel = channelFor(source.source);
    for (const auto &market : ordered(m_plan.markets)) {
        const auto stream = streamFor(market.id, channel);
        setStep(stream, source);
        m_streams += stream;
        m_taken += sentence(stream, source);
    }
}

Id<Channel> Taking::channelFor(const QString &name)
{
    for (const auto &channel : std::as_const(m_plan.channels)) {
        if (channel.name.simplified().compare(name, Qt::CaseInsensitive) == 0)
            return channel.id;
    }
    const Channel channel { newId<Channel>(m_ids), nextPosition(m_plan.channels), name };
    put(m_plan.channels, channel);
    return channel.id;
}

Id<Stream> Taking::streamFor(Id<Market> market, Id<Channel> channel)
{
    for (const auto &stream : std::as_const(m_plan.streams)) {
        if (stream.market == market && stream.channel == channel)
            return stream.id;
    }
    Stream stream;
    stream.id = newId<Stream>(m_ids);
    stream.market = market;
    stream.channel = channel;
    stream.marketingShare = m_plan.settings.marketingShare;
    stream.shareEvidence = { EvidenceMark::Estimated, u"stated for the plan"_s };
    stream.bookingToRevenue = m_plan.settings.bookingToRevenue;
    copySteps(stream);
    put(m_plan.streams, stream);
    return stream.id;
}

/// The steps that were not measured are taken over from the stream that is most like the new one.
void Taking::copySteps(const Stream &stream)
{
    const auto model = likeliest(stream);
    const auto steps = m_plan.steps;
    for (auto step : steps) {
        if (step.stream != model || step.stage == m_step.from)
            continue;
        const Evidence copied { EvidenceMark::Estimated, u"as in "_s + streamName(m_plan, model) };
        step.id = newId<Step>(m_ids);
        step.stream = stream.id;
        step.rateEvidence = copied;
        step.lagEvidence = copied;
        put(m_plan.steps, step);
    }
}

Id<Stream> Taking::likeliest(const Stream &stream) const
{
    Id<Stream> best;
    int bestScore = -1;
    for (const auto &other : m_plan.streams) {
        const int score
            = (other.channel == stream.channel ? 2 : 0) + (other.market == stream.market ? 1 : 0);
        if (score > bestScore) {
            best = other.id;
            bestScore = score;
        }
    }
    return best;
}

void Taking::setStep(Id<Stream> stream, const SourceMeasure &source)
{
    const auto known = std::find_if(m_plan.steps.cbegin(), m_plan.steps.cend(),
        [&](const Step &step) { return step.stream == stream && step.stage == m_step.from; });
    Step step = known == m_plan.steps.cend() ? Step {} : *known;
    if (step.id.isNull())
        step.id = newId<Step>(m_ids);
    step.stream = stream;
    step.stage = m_step.from;
    step.rate = { std::max<qint64>(1, ratioFromFraction(source.rate).ppm) };
    step.rateEvidence = measured(source, source.leads, source.won);
    step.rateLow = {};
    step.rateHigh = {};
    step.lagCurve = {};
    if (source.timed > 0) {
        step.lag = durationFromDays(source.meanDays);
        step.lagEvidence = measured(source, source.timed, 0);
    } else {
        step.lag = durationFromDays(m_measurement.total.meanDays);
        step.lagEvidence = { EvidenceMark::Estimated, u"as over all sources"_s };
    }
    put(m_plan.steps, step);
    if (m_today.isValid())
        keepReadings(step, source);
}

/// What was measured stays beside what is planned, whatever becomes of that.
void Taking::keepReadings(const Step &step, const SourceMeasure &source)
{
    for (const auto &breakdown : m_measurement.breakdowns) {
        for (const auto &slice : breakdown.slices) {
            if (breakdown.by != Dimensions { Dimension::Source }
                || slice.names != QStringList { source.source })
                continue;
            auto whole = slice; // from first to last, as the step is
            whole.steps = { slice.overall };
            whole.times = { slice.overallTime };
            keepReading(rateReading(whole, 0), rateOf(step.id), source.source);
            keepReading(lagReading(whole, 0), lagOf(step.id), source.source);
        }
    }
}

void Taking::keepReading(Reading reading, const InputPlace &place, const QString &slice)
{
    if (reading.cases == 0)
        return;
    reading.id = newId<Reading>(m_ids);
    reading.study = studyIn(m_plan, m_measurement, m_today, m_ids);
    reading.table = place.table;
    reading.row = place.row;
    reading.field = place.field;
    reading.slice = slice;
    put(m_plan.readings, reading);
}

Evidence Taking::measured(const SourceMeasure &source, qint64 cases, qint64 successes) const
{
    const Period contacts { m_measurement.firstContact, m_measurement.lastContact.addDays(1) };
    const auto text = u"%1, %2, %3 leads, %4 won"_s.arg(m_measurement.files.join(u" + "_s),
        m_format.period(contacts), count(source.leads), count(source.won));
    return { EvidenceMark::Measured, text, cases, successes };
}

QString Taking::sentence(Id<Stream> stream, const SourceMeasure &source) const
{
    const auto text = u"%1: %2 of %3 leads won"_s.arg(
        streamName(m_plan, stream), m_format.percent(source.rate), count(source.leads));
    return source.timed > 0 ? text + u", after %1 on average"_s.arg(m_format.days(source.meanDays))
                            : text;
}

/// By won deals; a source's part is spread evenly over the markets, which exports do not tell
/// apart.
void Taking::shareTarget()
{
    QList<qint64> weights;
    for (const auto &source : std::as_const(m_sources))
        weights += QList<qint64>(m_plan.markets.size(), source.won);
    const auto shares = shareOut(kWholePpm, weights);
    for (qsizetype at = 0; at < m_streams.size(); ++at) {
        auto stream = *find(m_plan.streams, m_streams[at]);
        stream.targetShare = { shares[at] };
        put(m_plan.streams, stream);
    }
}

} // namespace

Result<UsedMeasurement> useMeasurement(
    const Plan &plan, const Measurement &measurement, QRandomGenerator &ids, QDate today)
{
    return Taking(plan, measurement, today, ids).run();
}

} // namespace lockstep
