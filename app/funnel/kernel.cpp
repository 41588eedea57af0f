// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/kernel.h"

#include "app/base/duration.h"

#include <QList>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <vector>

namespace lockstep {

namespace {

/// More terms than that are put together, each group at its mean delay: totals and means stay.
constexpr qsizetype kMostTerms = 256;
/// More pairs than that are not looked at one by one.
constexpr qsizetype kMostPairs = 16 * kMostTerms;
constexpr double kLeftOver = 1e-12;

/// Terms in any order become a kernel.
Kernel merged(QList<Term> &terms)
{
    std::sort(terms.begin(), terms.end(),
        [](const Term &a, const Term &b) { return a.minutes < b.minutes; });
    Kernel kernel;
    for (const Term &term : terms) {
        if (!kernel.isEmpty() && kernel.last().minutes == term.minutes)
            kernel.last().weight += term.weight;
        else if (term.weight > 0)
            kernel.append(term);
    }
    return kernel;
}

/// Terms put together by the day, or by as many as it takes; what comes at `end` or later in one of
/// its own: nobody before it is to be taken for later, or the other way round.
class Groups {
public:
    explicit Groups(qint64 end)
        : m_end(end)
        , m_width(std::max<qint64>(kMinutesPerDay, end / (kMostTerms - 2) + 1))
        , m_groups(size_t(end / m_width + 2))
    {
    }

    void add(qint64 minutes, double weight)
    {
        minutes = std::min(minutes, m_end);
        Group &group = minutes < m_end ? m_groups[size_t(minutes / m_width)] : m_groups.back();
        group.weight += weight;
        group.moment += weight * static_cast<double>(minutes);
    }

    [[nodiscard]] Kernel kernel() const
    {
        Kernel kernel;
        for (const Group &group : m_groups) {
            if (group.weight > 0)
                kernel.append({ std::llround(group.moment / group.weight), group.weight });
        }
        return kernel;
    }

private:
    struct Group {
        double weight = 0;
        double moment = 0; ///< weight x minutes
    };

    qint64 m_end;
    qint64 m_width; ///< minutes
    std::vector<Group> m_groups;
};

Kernel bounded(const Kernel &kernel, qint64 end)
{
    if (kernel.size() <= kMostTerms)
        return kernel;
    Groups groups(end);
    for (const Term &term : kernel)
        groups.add(term.minutes, term.weight);
    return groups.kernel();
}

Kernel composedInGroups(const Kernel &a, const Kernel &b, qint64 end)
{
    Groups groups(end);
    for (const Term &first : a) {
        for (const Term &second : b)
            groups.add(first.minutes + second.minutes, first.weight * second.weight);
    }
    return groups.kernel();
}

double atOnce(const Kernel &kernel)
{
    return !kernel.isEmpty() && kernel.first().minutes == 0 ? kernel.first().weight : 0;
}

/// Round by round as they fall due; nothing where that would take too many.
std::optional<Kernel> repeatedExactly(const Kernel &again, qint64 end)
{
    constexpr qsizetype kMostRounds = 4'096;
    // Whoever is back at once has not waited: only the others take another round of time.
    const double first = 1 / (1 - atOnce(again));
    const double all = 1 / (1 - total(again));
    std::map<qint64, double> due { { 0, first } };
    QList<Term> terms;
    double left = all;
    while (!due.empty() && left > kLeftOver * all) {
        if (terms.size() * again.size() > kMostRounds)
            return std::nullopt;
        terms.append({ due.begin()->first, due.begin()->second });
        due.erase(due.begin());
        const auto [minutes, weight] = terms.last();
        left -= weight;
        for (const Term &term : again) {
            if (term.minutes > 0 && minutes < end)
                due[std::min(minutes + term.minutes, end)] += weight * term.weight * first;
        }
    }
    terms.last().weight += std::max(left, 0.0);
    return bounded(merged(terms), end);
}

/// Weights by bins of `width` minutes, each term's between the two that it lies between: totals
/// and means stay.
std::vector<double> inBins(const Kernel &kernel, qint64 width)
{
    std::vector<double> bins(static_cast<size_t>(kernel.last().minutes / width + 2));
    for (const Term &term : kernel) {
        const auto bin = static_cast<size_t>(term.minutes / width);
        const double late = static_cast<double>(term.minutes % width) / static_cast<double>(width);
        bins[bin] += term.weight * (1 - late);
        bins[bin + 1] += term.weight * late;
    }
    return bins;
}

/// The same where delays of odd minutes meet each other: as if they were whole days, or several.
/// Delays that are all multiples of more than that, as months are, stay as they are.
Kernel repeatedByDays(const Kernel &again, qint64 end)
{
    constexpr qint64 kMostBins = 4'096;
    Kernel within; // what comes later is at the end
    qint64 common = 0;
    for (const Term &term : again) {
        if (term.minutes >= end)
            break;
        within.append(term);
        common = std::gcd(common, term.minutes);
    }
    if (within.isEmpty())
        return { { 0, 1 }, { end, 1 / (1 - total(again)) - 1 } };
    const qint64 width = std::max({ qint64 { kMinutesPerDay }, end / kMostBins + 1, common });
    const std::vector<double> bins = inBins(within, width);
    const double first = 1 / (1 - bins.front());
    double left = 1 / (1 - total(again));
    std::vector<double> come { first };
    QList<Term> terms { { 0, first } };
    for (qint64 bin = 1; bin * width < end; ++bin) {
        double sum = 0;
        const size_t most = std::min(bins.size(), come.size() + 1);
        for (size_t i = 1; i < most; ++i)
            sum += bins[i] * come[come.size() - i];
        come.push_back(sum * first);
        terms.append({ bin * width, come.back() });
    }
    for (const Term &term : terms)
        left -= term.weight;
    terms.append({ end, std::max(left, 0.0) });
    return bounded(merged(terms), end);
}

} // namespace

double total(const Kernel &kernel)
{
    double sum = 0;
    for (const Term &term : kernel)
        sum += term.weight;
    return sum;
}

double meanDays(const Kernel &kernel)
{
    double moment = 0;
    for (const Term &term : kernel)
        moment += term.weight * static_cast<double>(term.minutes);
    return kernel.isEmpty() ? 0 : moment / total(kernel) / kMinutesPerDay;
}

qint64 minutesUntil(const Kernel &kernel, double share)
{
    if (kernel.size() == 1)
        return kernel[0].minutes;
    const double enough = share * total(kernel) * (1 - kLeftOver);
    double sum = 0;
    for (const Term &term : kernel) {
        sum += term.weight;
        if (sum >= enough)
            return term.minutes;
    }
    return kernel.isEmpty() ? 0 : kernel.last().minutes;
}

Kernel scaled(Kernel kernel, double factor)
{
    for (Term &term : kernel)
        term.weight *= factor;
    return kernel;
}

Kernel composed(const Kernel &a, const Kernel &b, qint64 end)
{
    if (a.size() == 1 && b.size() == 1)
        return after(a[0].minutes + b[0].minutes, a[0].weight * b[0].weight);
    if (a.size() * b.size() > kMostPairs)
        return composedInGroups(a, b, end);
    QList<Term> terms;
    terms.reserve(a.size() * b.size());
    for (const Term &first : a) {
        for (const Term &second : b)
            terms.append({ first.minutes + second.minutes, first.weight * second.weight });
    }
    return bounded(merged(terms), end);
}

void extend(Kernel &way, const Kernel &next, qint64 end)
{
    if (way.size() != 1 || next.size() != 1) {
        way = composed(way, next, end);
        return;
    }
    way[0].minutes += next[0].minutes;
    way[0].weight *= next[0].weight;
}

Kernel combined(const Kernel &a, const Kernel &b, qint64 end)
{
    QList<Term> terms(a.begin(), a.end());
    terms.append({ b.begin(), b.end() });
    return bounded(merged(terms), end);
}

Kernel repeated(const Kernel &again, qint64 end)
{
    if (const auto exact = repeatedExactly(again, end))
        return *exact;
    return repeatedByDays(again, end);
}

} // namespace lockstep
