// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/forecast_model.h"

#include "app/calendar/fiscal.h"
#include "app/funnel/entry_shares.h"
#include "app/funnel/entry_yield.h"
#include "app/funnel/target_flow.h"
#include "app/plan/same_as.h"
#include "app/plan/step_index.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

/// `likely` and as much to both sides as its mark lets one assume.
Distribution assumed(double likely, EvidenceMark mark, double most)
{
    const double spread = assumedSpread(mark);
    return Distribution::pert(likely * (1 - spread), likely, std::min(likely * (1 + spread), most));
}

Distribution between(double low, double likely, double high)
{
    return Distribution::pert(std::min(low, likely), likely, std::max(likely, high));
}

Distribution rateDistribution(const Step &step)
{
    const Evidence &evidence = step.rateEvidence;
    if (evidence.mark == EvidenceMark::Measured && evidence.cases > 0) {
        return Distribution::measuredRate(static_cast<double>(evidence.successes),
            static_cast<double>(std::max<qint64>(evidence.cases - evidence.successes, 0)));
    }
    const double likely = step.rate.fraction();
    if (step.rateLow.ppm == 0 && step.rateHigh.ppm == 0)
        return assumed(likely, evidence.mark, 1);
    const double low = step.rateLow.ppm > 0 ? step.rateLow.fraction() : likely;
    const double high = step.rateHigh.ppm > 0 ? step.rateHigh.fraction() : likely;
    return between(low, likely, high);
}

Distribution volumeDistribution(const Entry &entry)
{
    const auto likely = static_cast<double>(entry.expectedVolume);
    if (entry.volumeLow == 0 && entry.volumeHigh == 0)
        return assumed(likely, entry.volumeEvidence.mark, 2 * likely);
    const auto low = static_cast<double>(entry.volumeLow);
    const auto high = static_cast<double>(entry.volumeHigh);
    return between(low > 0 ? low : likely, likely, high);
}

/// How far an average deal may lie from the plan's, as a part of it, where single deals scatter by
/// `stated` (0: not known): an average of many is known better than any one of them, and never less
/// well.
double averageSpread(double stated, const Evidence &evidence)
{
    const double assumed = assumedSpread(evidence.mark);
    if (stated <= 0)
        return assumed;
    if (evidence.mark == EvidenceMark::Measured && evidence.cases > 0)
        return stated / std::sqrt(static_cast<double>(evidence.cases));
    return std::min(stated, assumed);
}

/// Of a minor unit: a target summed day by day must not miss by its last bit.
double toTheThousandth(double minorUnits)
{
    constexpr double kThousand = 1'000;
    return std::nearbyint(minorUnits * kThousand) / kThousand;
}

class Reader {
public:
    Reader(const Plan &plan, const StreamFilter &filter)
        : m_plan(plan)
        , m_filter(filter)
        , m_stages(ordered(plan.stages))
        , m_steps(plan)
        , m_start(horizon(plan.settings).start)
    {
    }

    ForecastModel read()
    {
        const QList<Stream> streams = orderedStreams(m_plan);
        if (m_stages.isEmpty())
            return m_model;
        for (const Stream &stream : streams) {
            if (!matches(m_filter, stream))
                continue;
            m_places.insert(stream.id, m_model.streams.size());
            m_model.streams.append(readStream(stream));
        }
        readEntries(streams);
        readOpenings();
        readQuarters();
        return m_model;
    }

private:
    int input(Purpose purpose, qint64 id, const Distribution &distribution)
    {
        const auto key = std::pair(static_cast<quint64>(purpose), id);
        const auto known = m_inputs.constFind(key);
        if (known != m_inputs.constEnd())
            return *known;
        const int index = static_cast<int>(m_model.inputs.size());
        m_inputs.insert(key, index);
        m_model.inputs.append({ purpose, id, distribution, 1 });
        return index;
    }

    ForecastStream readStream(const Stream &stream)
    {
        const Stream &ofRates = linkedTo(m_plan, stream, &Stream::ratesSameAs);
        const Stream &ofLags = linkedTo(m_plan, stream, &Stream::lagsSameAs);
        ForecastStream result;
        for (qsizetype i = 0; i + 1 < m_stages.size(); ++i) {
            result.steps.append(readStep(static_cast<int>(i),
                m_steps.find(ofRates.id, m_stages[i].id), m_steps.find(ofLags.id, m_stages[i].id)));
        }
        result.dealSize = dealSize(linkedTo(m_plan, stream, &Stream::dealSizeSameAs));
        result.bookingToRevenue = ofLags.bookingToRevenue.minutes;
        return result;
    }

    ForecastStep readStep(int stage, const Step *ofRate, const Step *ofLag)
    {
        ForecastStep result;
        result.recycleTo = stage;
        if (ofRate) {
            result.rate = input(Purpose::Rate, ofRate->id.value, rateDistribution(*ofRate));
            result.recycleShare = ofRate->recycleShare.fraction();
            result.recycleTo = std::min(stageIndex(ofRate->recycleTo, stage), stage);
            result.recycleDelay = ofRate->recycleDelay.minutes;
        } else {
            result.rate = input(Purpose::Rate, 0, Distribution::fixed(1));
        }
        if (ofLag) {
            result.lag = ofLag->lag.minutes;
            for (const Ratio share : ofLag->lagCurve.shares)
                result.curve.append(share.fraction());
            result.nurtureShare = ofLag->nurtureShare.fraction();
            result.nurtureTime = ofLag->nurtureTime.minutes;
        }
        return result;
    }

    /// The stream's own, or its market's.
    int dealSize(const Stream &stream)
    {
        const Market *market = find(m_plan.markets, stream.market);
        const double stated = market ? market->dealSizeSpread.fraction() : 0;
        const bool isOwn = stream.dealSize.minorUnits > 0;
        if (!isOwn && !market)
            return input(Purpose::DealSize, 0, Distribution::fixed(0));
        const Money mean = isOwn ? stream.dealSize : market->dealSize;
        const Evidence &evidence = isOwn ? stream.dealSizeEvidence : market->dealSizeEvidence;
        return input(Purpose::DealSize, isOwn ? stream.id.value : market->id.value,
            Distribution::logNormal(
                static_cast<double>(mean.minorUnits), averageSpread(stated, evidence)));
    }

    void readEntries(const QList<Stream> &streams)
    {
        const EntryReaches further(m_plan.entryReaches);
        const CountedDates dates(m_plan);
        for (const Entry &entry : m_plan.entries) {
            if (!yields(entry))
                continue;
            const QList<double> shares = entryShares(entry, streams, further);
            const YieldParts parts = yieldParts(entry, dates);
            for (qsizetype i = 0; i < shares.size(); ++i) {
                const auto place = m_places.constFind(streams[i].id);
                if (shares[i] <= 0 || place == m_places.constEnd())
                    continue;
                const int volume
                    = input(Purpose::Volume, entry.id.value, volumeDistribution(entry));
                for (const auto &[period, share] : parts)
                    m_model.streams[*place].arrivals.append({ volume, shares[i] * share,
                        stageIndex(entry.stage, 0), minuteOf(period.start), minuteOf(period.end) });
            }
        }
    }

    void readOpenings()
    {
        for (const OpeningPipeline &opening : m_plan.openingPipeline) {
            const auto place = m_places.constFind(opening.stream);
            const int stage = stageIndex(opening.stage, -1);
            if (place == m_places.constEnd() || stage < 0 || opening.count <= 0)
                continue;
            m_model.streams[*place].openings.append({ opening.id.value, stage,
                static_cast<double>(opening.count), opening.age.minutes });
        }
    }

    void readQuarters()
    {
        const Period horizon = lockstep::horizon(m_plan.settings);
        const Arrivals wanted = revenueWanted(m_plan);
        double carried = 0;
        for (const Stream &stream : m_plan.streams)
            carried += matches(m_filter, stream) ? stream.targetShare.fraction() : 0;
        for (const FiscalQuarter &quarter : fiscalQuarters(m_plan.settings)) {
            const QDate end = std::min(quarter.period.end, horizon.end);
            const qint64 from = minuteOf(quarter.period.start);
            const qint64 to = minuteOf(end);
            const double target
                = carried * wanted.within(from / kMinutesPerDay, to / kMinutesPerDay);
            m_model.quarters.append(
                { quarter.fiscalYear, quarter.quarter, from, to, toTheThousandth(target) });
        }
    }

    [[nodiscard]] int stageIndex(Id<Stage> id, int otherwise) const
    {
        for (int i = 0; i < m_stages.size(); ++i) {
            if (m_stages[i].id == id)
                return i;
        }
        return otherwise;
    }

    [[nodiscard]] qint64 minuteOf(QDate date) const
    {
        return m_start.daysTo(date) * kMinutesPerDay;
    }

    const Plan &m_plan;
    StreamFilter m_filter;
    QList<Stage> m_stages;
    StepIndex m_steps;
    QDate m_start;
    ForecastModel m_model;
    QHash<std::pair<quint64, qint64>, int> m_inputs; ///< by purpose and id
    QHash<Id<Stream>, qsizetype> m_places;
};

} // namespace

ForecastModel forecastModel(const Plan &plan, const StreamFilter &filter)
{
    return Reader(plan, filter).read();
}

double assumedSpread(EvidenceMark mark)
{
    switch (mark) {
    case EvidenceMark::Measured:
        return 0.1;
    case EvidenceMark::Estimated:
        return 0.2;
    case EvidenceMark::Guessed:
        break;
    }
    return 0.5;
}

} // namespace lockstep
