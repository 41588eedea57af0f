// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_groups.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace lockstep {

std::size_t LeadGroups::count() const
{
    return std::transform_reduce(m_by.begin(), m_by.end(), std::size_t { 1 }, std::multiplies<>(),
        [](const LeadCodes &codes) { return codes.count; });
}

std::size_t LeadGroups::operator[](std::size_t lead) const
{
    return std::accumulate(m_by.begin(), m_by.end(), std::size_t { 0 },
        [lead](std::size_t group, const LeadCodes &codes) {
            return group * codes.count + codes[lead];
        });
}

std::size_t LeadGroups::ofDeal(const WonDeal &deal) const
{
    return std::accumulate(m_by.begin(), m_by.end(), std::size_t { 0 },
        [&deal](std::size_t group, const LeadCodes &codes) {
            const bool isOwn = codes.isOwner && deal.owner != WonDeal::kNoOwner;
            return group * codes.count + (isOwn ? deal.owner : codes[deal.lead]);
        });
}

void LeadGroups::number(std::size_t first, std::span<quint32> numbers) const
{
    std::fill(numbers.begin(), numbers.end(), 0);
    for (const auto &codes : m_by) {
        const auto add = [&, count = static_cast<quint32>(codes.count)](auto codeOf) {
            for (std::size_t at = 0; at < numbers.size(); ++at)
                numbers[at] = numbers[at] * count + codeOf(first + at);
        };
        if (codes.days)
            add([&](std::size_t lead) { return codes.codes[codes.days[lead]]; });
        else
            add([&](std::size_t lead) { return codes.codes[lead]; });
    }
}

std::vector<std::size_t> LeadGroups::codesOf(std::size_t group) const
{
    std::vector<std::size_t> codes(m_by.size());
    for (std::size_t at = m_by.size(); at-- > 0; group /= m_by[at].count)
        codes[at] = group % m_by[at].count;
    return codes;
}

} // namespace lockstep
