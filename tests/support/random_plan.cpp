// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/random_plan.h"

#include "tests/support/random_features.h"

#include "app/plan/limits.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

namespace {

/// Fills one plan; every list stays sorted, because ids are dealt out upwards.
class Dice {
public:
    explicit Dice(QRandomGenerator &random)
        : m_random(random)
    {
    }

    Plan plan()
    {
        settings();
        stages();
        markets();
        for (int i = between(1, 3); i > 0; --i)
            m_plan.channels.append({ next<Channel>(), i, u"Channel %1"_s.arg(i) });
        streams();
        targets();
        for (int i = between(0, 12); i > 0; --i)
            entry();
        return m_plan;
    }

private:
    int between(int least, int most) { return m_random.bounded(least, most + 1); }
    qint64 between(qint64 least, qint64 most) { return m_random.bounded(most - least + 1) + least; }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <class Noun> Id<Noun> next() { return { ++m_lastId }; }
    template <class Noun> Id<Noun> any(const QList<Noun> &rows)
    {
        return rows[m_random.bounded(rows.size())].id;
    }
    Evidence evidence() { return { static_cast<EvidenceMark>(between(0, 2)), {}, 0, 0 }; }
    /// From a cent up to as much as there may be, as likely small as large.
    Money money() { return { 1 + between(qint64(0), qint64(std::pow(10.0, between(1, 13)))) }; }

    Ratio rate();
    Duration lag();
    Ratio share()
    {
        return { chance(20) ? (chance(50) ? 0 : limits::kMaxPpm)
                            : between(qint64(0), limits::kMaxPpm) };
    }
    void settings();
    void stages();
    void markets();
    void streams();
    void addStream(Id<Market> market, Id<Channel> channel, Ratio targetShare);
    void targets();
    void entry();

    QRandomGenerator &m_random;
    Plan m_plan;
    qint64 m_lastId = 0;
};

Ratio Dice::rate()
{
    if (chance(10))
        return { limits::kMaxPpm };
    return { between(chance(10) ? limits::kMinRatePpm : qint64(20'000), limits::kMaxPpm) };
}

Duration Dice::lag()
{
    if (chance(15))
        return {};
    const qint64 mostDays = chance(10) ? limits::kMaxLagDays : chance(20) ? 600 : 90;
    const qint64 minutes = between(qint64(0), mostDays * kMinutesPerDay);
    return { chance(50) ? minutes : minutes / kMinutesPerDay * kMinutesPerDay };
}

void Dice::settings()
{
    m_plan.settings.horizonStart = QDate(between(2005, 2100), between(1, 12), 1);
    m_plan.settings.horizonMonths = between(12, 60);
}

void Dice::stages()
{
    const int count = between(2, limits::kMaxStages);
    for (int i = 0; i < count; ++i) {
        const Side owner = chance(50) ? Side::Marketing : Side::Sales;
        m_plan.stages.append({ next<Stage>(), i, u"Stage %1"_s.arg(i), owner, {}, {} });
    }
}

void Dice::markets()
{
    for (int i = between(1, 3); i > 0; --i) {
        Market market;
        market.id = next<Market>();
        market.position = i;
        market.name = u"Market %1"_s.arg(i);
        market.dealSize = money();
        market.dealSizeEvidence = evidence();
        market.addressableAccounts = between(0, 5'000);
        m_plan.markets.append(market);
    }
}

void Dice::streams()
{
    qint64 left = limits::kMaxPpm;
    for (const Market &market : std::as_const(m_plan.markets)) {
        for (const Channel &channel : std::as_const(m_plan.channels)) {
            if (chance(15))
                continue;
            const Ratio share { chance(10) ? 0 : between(qint64(0), left) };
            left -= share.ppm;
            addStream(market.id, channel.id, share);
        }
    }
}

void Dice::addStream(Id<Market> market, Id<Channel> channel, Ratio targetShare)
{
    const Id<Stage> entryStage = chance(50) ? Id<Stage> {} : any(m_plan.stages);
    const Id<Stream> id = next<Stream>();
    m_plan.streams.append(
        { id, market, channel, targetShare, share(), evidence(), entryStage, lag() });
    for (qsizetype i = 0; i + 1 < m_plan.stages.size(); ++i) {
        m_plan.steps.append(
            { next<Step>(), id, m_plan.stages[i].id, rate(), evidence(), lag(), evidence() });
    }
    for (const Stage &stage : std::as_const(m_plan.stages)) {
        if (chance(25))
            m_plan.openingPipeline.append(
                { next<OpeningPipeline>(), id, stage.id, between(0, 500), evidence() });
    }
}

void Dice::targets()
{
    const QDate start = m_plan.settings.horizonStart;
    const int first = start.month() == 1 ? start.year() : start.year() + 1;
    for (int year = first; year <= first + (m_plan.settings.horizonMonths - 1) / 12; ++year)
        m_plan.targets.append({ next<Target>(), year, money(), evidence() });
}

void Dice::entry()
{
    Entry entry;
    entry.id = next<Entry>();
    entry.kind = static_cast<EntryKind>(between(0, 11));
    entry.title = u"Entry"_s;
    const int horizonDays = m_plan.settings.horizonMonths * 30;
    entry.period.start = m_plan.settings.horizonStart.addDays(between(-100, horizonDays));
    entry.period.end = entry.period.start.addDays(between(1, 120));
    if (chance(50))
        entry.market = any(m_plan.markets);
    if (chance(50))
        entry.channel = any(m_plan.channels);
    if (chance(70))
        entry.stage = any(m_plan.stages);
    entry.expectedVolume = chance(20) ? 0 : between(1, 2'000);
    entry.cost = chance(20) ? Money {} : money();
    m_plan.entries.append(entry);
}

} // namespace

Plan randomPlan(QRandomGenerator &random, Features features)
{
    return withFeatures(Dice(random).plan(), random, features);
}

} // namespace lockstep::test
