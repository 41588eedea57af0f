// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/random_features.h"

#include "app/funnel/model.h"
#include "app/plan/limits.h"
#include "app/plan/same_as.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

namespace {

/// Adds to a plan what its parts may have; the plan stays sound.
class FeatureDice {
public:
    FeatureDice(Plan plan, QRandomGenerator &random)
        : m_plan(std::move(plan))
        , m_random(random)
    {
    }

    Plan with(const Features &features)
    {
        for (Step &step : m_plan.steps) {
            if (features.curves && chance(30))
                step.lagCurve = curve();
            if (features.recycling && chance(40))
                recycle(step);
            if (features.ranges && chance(50))
                range(step);
        }
        for (qsizetype i = 0; i < m_plan.streams.size(); ++i) {
            if (features.partners)
                partners(m_plan.streams[i]);
            if (features.links)
                link(i);
        }
        if (features.ranges)
            ranges();
        for (const Target &target : QList<Target>(m_plan.targets)) {
            if (features.spreads)
                spread(target);
            if (features.bridges)
                bridge(target);
        }
        if (features.teams)
            teams();
        for (Step &step : m_plan.steps) {
            if (features.nurture && chance(30))
                nurture(step);
        }
        if (features.monthly)
            monthly();
        return m_plan;
    }

private:
    qint64 between(qint64 least, qint64 most) { return m_random.bounded(most - least + 1) + least; }
    int between(int least, int most) { return m_random.bounded(least, most + 1); }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    Id<Stage> anyStage() { return m_plan.stages[m_random.bounded(m_plan.stages.size())].id; }
    Duration days(qint64 most) { return { between(qint64(0), most * kMinutesPerDay) }; }

    /// Whole ppm that add up to all.
    QList<Ratio> parts(int count)
    {
        QList<Ratio> parts;
        qint64 left = limits::kMaxPpm;
        for (int i = 1; i < count; ++i) {
            parts.append(Ratio { between(qint64(0), left) });
            left -= parts.last().ppm;
        }
        parts.append(Ratio { left });
        return parts;
    }
    LagCurve curve() { return { parts(between(1, chance(10) ? limits::kMaxCurveParts : 12)) }; }

    /// To the step's own stage or an earlier one; never so much that it would not end.
    void recycle(Step &step)
    {
        step.recycleShare = { between(qint64(0), qint64(950'000)) };
        step.recycleDelay = chance(20) ? Duration {} : days(chance(10) ? limits::kMaxLagDays : 200);
        const auto own = std::find_if(m_plan.stages.begin(), m_plan.stages.end(),
            [&step](const Stage &stage) { return stage.id == step.stage; });
        const auto place = static_cast<int>(std::distance(m_plan.stages.begin(), own));
        if (chance(60))
            step.recycleTo = m_plan.stages[between(0, place)].id;
    }

    /// Everybody, nobody, or for no time at all too.
    void nurture(Step &step)
    {
        step.nurtureShare = { chance(10) ? limits::kMaxPpm : between(qint64(0), limits::kMaxPpm) };
        step.nurtureTime = chance(10) ? Duration {} : days(chance(10) ? limits::kMaxLagDays : 200);
    }

    void range(Step &step)
    {
        step.rateLow = { between(qint64(1), step.rate.ppm) };
        step.rateHigh = { between(step.rate.ppm, limits::kMaxPpm) };
    }

    void partners(Stream &stream)
    {
        stream.partnerShare = { between(qint64(0), limits::kMaxPpm - stream.marketingShare.ppm) };
        if (chance(50))
            stream.partnerEntryStage = anyStage();
        if (chance(30))
            stream.dealSize = { between(qint64(1), qint64(1'000'000'000)) };
    }

    /// Only to a stream before: no circle.
    void link(qsizetype i)
    {
        for (const NamedLink &link : sameAsLinks) {
            if (i > 0 && chance(25))
                m_plan.streams[i].*(link.member) = m_plan.streams[m_random.bounded(i)].id;
        }
    }

    void ranges()
    {
        for (Entry &entry : m_plan.entries) {
            entry.volumeLow = between(qint64(0), entry.expectedVolume);
            entry.volumeHigh = entry.expectedVolume + between(qint64(0), qint64(500));
        }
        for (Market &market : m_plan.markets) {
            market.dealSizeSpread = { between(qint64(0), limits::kMaxSpreadPpm) };
            market.accountWinShare = { between(qint64(1), limits::kMaxPpm) };
        }
        for (OpeningPipeline &pipeline : m_plan.openingPipeline)
            pipeline.age = days(400);
    }

    void spread(Target target)
    {
        target.spread = static_cast<Spread>(between(0, 3));
        const QList<Ratio> shares = parts(4);
        target.shares = { shares[0], shares[1], shares[2], shares[3] };
        const auto money = [this] { return Money { between(qint64(0), qint64(1'000'000'000)) }; };
        target.lastYear = { { 1 }, money(), money(), money() };
        target.rampFrom = money();
        target.rampTo = { 1 + money().minorUnits };
        put(m_plan.targets, target);
    }

    void bridge(const Target &target)
    {
        for (int i = between(0, 6); i > 0; --i) {
            BridgeRow row;
            row.id = { static_cast<qint64>(m_plan.bridgeRows.size()) + 1 };
            row.fiscalYear = target.fiscalYear;
            row.kind = static_cast<BridgeKind>(between(0, 6));
            row.amount = { between(qint64(0), target.revenue.minorUnits / 4) };
            m_plan.bridgeRows.append(row);
        }
    }

    static void round(Duration &time)
    {
        time.minutes = (time.minutes + kCurveMonth / 2) / kCurveMonth * kCurveMonth;
    }
    void monthly()
    {
        for (Step &step : m_plan.steps) {
            round(step.lag);
            round(step.recycleDelay);
            round(step.nurtureTime);
        }
        for (Stream &stream : m_plan.streams)
            round(stream.bookingToRevenue);
        for (OpeningPipeline &pipeline : m_plan.openingPipeline)
            round(pipeline.age);
    }

    void teams()
    {
        for (int i = between(0, 4); i > 0; --i) {
            Team team;
            team.id = { static_cast<qint64>(m_plan.teams.size()) + 1 };
            team.name = u"Team"_s;
            team.side = chance(50) ? Side::Marketing : Side::Sales;
            if (chance(50))
                team.stage = anyStage();
            team.headCount = between(0, 40);
            if (chance(50))
                team.startsOn = m_plan.settings.horizonStart.addDays(between(-100, 500));
            team.ramp = days(200);
            team.perMonth = between(0, 500);
            team.hoursPerWeek = between(0, 60);
            m_plan.teams.append(team);
        }
    }

    Plan m_plan;
    QRandomGenerator &m_random;
};

} // namespace

Plan withFeatures(Plan plan, QRandomGenerator &random, const Features &features)
{
    return FeatureDice(std::move(plan), random).with(features);
}

} // namespace lockstep::test
