// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_facts.h"

#include "app/evidence/day_counts.h"
#include "app/evidence/tasks.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

constexpr std::size_t kFates = 6;
constexpr Day kNever = 65'535;

/// A number of its own for each kind that there may be.
quint8 kindCode(const LeadKind &kind)
{
    const auto code = (kind.reached * kFates + static_cast<std::size_t>(kind.fate)) * 2;
    return static_cast<quint8>(code + (kind.isLeaked ? 1U : 0U));
}

LeadKind kindCoded(std::size_t code)
{
    return { code / 2 / kFates, static_cast<Fate>(code / 2 % kFates), code % 2 == 1 };
}

} // namespace

LeadFacts::LeadFacts(const LeadTable &leads, int threads)
    : m_leads(leads)
    , m_kindOf(leads.size())
    , m_waited(leads.size())
    , m_passages(leads.days.size())
    , m_skips(leads.days.size())
    , m_patience(leads.days.size())
{
    Reached reached = leads.furthest;
    runParts(leads.size(), threads,
        [&](std::size_t first, std::size_t end) { findReached(reached, first, end); });
    Tasks tasks;
    for (std::size_t stage = 0; stage < leads.days.size(); ++stage) {
        tasks.emplace_back([this, stage, &reached] {
            findPassages(stage, reached);
            findSkips(stage, reached);
            learnPatience(stage);
        });
    }
    runAll(tasks, threads);
    for (std::size_t stage = 0; stage + 1 < leads.days.size(); ++stage)
        m_patience[stage] = m_passages[stage].empty() ? wholePatience() : m_patience[stage];
    runParts(leads.size(), threads,
        [&](std::size_t first, std::size_t end) { sortOut(reached, first, end); });
    nameKinds(threads);
}

/// The last stage that each ever reached, skipped ones counted. One stage after the other, so that
/// many leads are looked at at once.
void LeadFacts::findReached(Reached &reached, std::size_t first, std::size_t end) const
{
    const auto last = static_cast<quint8>(m_leads.days.size() - 1);
    quint8 *far = reached.data(); // and not by way of the members: bytes could lie in those too
    for (quint8 stage = 1; stage <= last; ++stage) {
        if (m_leads.days[stage].empty())
            continue;
        const Day *days = m_leads.days[stage].data();
        for (std::size_t lead = first; lead < end; ++lead)
            far[lead] = days[lead] != kNoDay ? std::max(far[lead], stage) : far[lead];
    }
    const Fate *fates = m_leads.fates.data();
    for (std::size_t lead = first; lead < end; ++lead)
        far[lead] = fates[lead] == Fate::Won ? last : far[lead];
}

void LeadFacts::findPassages(std::size_t stage, const Reached &reached)
{
    const std::size_t last = m_leads.days.size() - 1;
    const bool isWholeWay = stage == last;
    const auto &from = m_leads.days[isWholeWay ? 0 : stage];
    const auto &to = m_leads.days[isWholeWay ? last : stage + 1];
    if (from.empty() || to.empty())
        return;
    const std::size_t needed = isWholeWay ? last : stage + 1;
    const auto most = std::count_if(
        reached.begin(), reached.end(), [needed](quint8 far) { return far >= needed; });
    auto &passages = m_passages[stage];
    // One more: each lead is written, and written over if it is none.
    passages.resize(static_cast<std::size_t>(most) + 1);
    std::size_t next = 0;
    for (std::size_t lead = 0; lead < m_leads.size(); ++lead) {
        passages[next] = static_cast<quint32>(lead);
        // Without branches: nobody could foresee them.
        next += std::size_t { reached[lead] >= needed } * std::size_t { from[lead] != kNoDay }
            * std::size_t { to[lead] >= from[lead] };
    }
    passages.resize(next);
}

/// Few do: they are listed, so that counting them in groups looks at them alone.
void LeadFacts::findSkips(std::size_t stage, const Reached &reached)
{
    const auto &days = m_leads.days[stage];
    const quint8 *far = reached.data();
    auto &skips = m_skips[stage];
    constexpr std::size_t atOnce = 256;
    for (std::size_t first = 0; first < days.size(); first += atOnce) {
        const std::size_t end = std::min(first + atOnce, days.size());
        bool isAny = false;
        for (std::size_t lead = first; lead < end; ++lead)
            isAny |= (days[lead] == kNoDay) & (far[lead] > stage);
        for (std::size_t lead = first; isAny && lead < end; ++lead) {
            if ((days[lead] == kNoDay) & (far[lead] > stage))
                skips.push_back(static_cast<quint32>(lead));
        }
    }
}

/// Of each step where it is dated, else of the whole way.
void LeadFacts::learnPatience(std::size_t stage)
{
    constexpr double most = 0.9;
    const auto passage = this->passage(stage);
    DayCounts times;
    for (const auto lead : m_passages[stage])
        times.add(passage.days(lead));
    m_patience[stage] = times.quantile(most);
}

/// Without branches, as above.
void LeadFacts::sortOut(const Reached &reached, std::size_t first, std::size_t end)
{
    const std::size_t stages = m_leads.days.size();
    std::vector<const Day *> days; // by stage; of those without dates the first contacts
    std::vector<Day> limits; // from how many days on it has leaked
    std::vector<Fate> losses; // of those who were lost nobody says where
    for (std::size_t stage = 0; stage < stages; ++stage) {
        const auto &column = m_leads.days[stage];
        days.push_back(column.empty() ? m_leads.days[0].data() : column.data());
        const double patience = m_patience[stage];
        limits.push_back(patience > 0 ? static_cast<Day>(patience) : kNever);
        const bool mayBeFurther = stage + 2 < stages && m_leads.days[stage + 1].empty();
        losses.push_back(mayBeFurther ? Fate::Unplaced : Fate::Lost);
    }
    const Day lastDay = m_leads.lastDay;
    const Fate *fates = m_leads.fates.data();
    Day *waits = m_waited.data();
    quint8 *kinds = m_kindOf.data();
    for (std::size_t lead = first; lead < end; ++lead) {
        const std::size_t far = reached[lead];
        const bool stands = (fates[lead] == Fate::Open) & (far + 1 < stages);
        const Day since = std::max(days[far][lead], days[0][lead]);
        const auto waited = static_cast<Day>(stands ? lastDay - since : 0);
        waits[lead] = waited;
        const Fate fate = fates[lead] == Fate::Unplaced ? losses[far] : fates[lead];
        kinds[lead] = kindCode({ far, fate, waited > limits[far] });
    }
}

/// Only few of the kinds that there may be are there: numbered anew, what counts them is small.
void LeadFacts::nameKinds(int threads)
{
    constexpr std::size_t codes = 256;
    std::array<bool, codes> isThere {};
    for (const auto code : m_kindOf)
        isThere[code] = true;
    std::array<quint8, codes> numbers {};
    for (std::size_t code = 0; code < codes; ++code) {
        if (!isThere[code])
            continue;
        numbers[code] = static_cast<quint8>(m_kinds.size());
        m_kinds.push_back(kindCoded(code));
    }
    runParts(m_kindOf.size(), threads, [&](std::size_t first, std::size_t end) {
        for (std::size_t lead = first; lead < end; ++lead)
            m_kindOf[lead] = numbers[m_kindOf[lead]];
    });
}

} // namespace lockstep
