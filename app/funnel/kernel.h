// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How many of those who enter one place of the funnel come to another, and how much later: the
// weights by delay. Kernels are put behind each other, or repeated for those who come back; their
// totals follow exactly. Source: funnel-maths, sections 3 and 4.

#include <QHashFunctions>
#include <QVarLengthArray>

namespace lockstep {

/// `weight` (0 or more) comes `minutes` after entering.
struct Term {
    qint64 minutes = 0;
    double weight = 0;
    bool operator==(const Term &) const = default;
};

inline size_t qHash(Term term, size_t seed = 0)
{
    return qHashMulti(seed, term.minutes, term.weight);
}

/// By delay, each delay once. Most have one term only.
using Kernel = QVarLengthArray<Term, 1>;

/// All of it at once. Written where it stays: of these there are thousands.
[[nodiscard]] inline Kernel after(qint64 minutes, double weight = 1)
{
    Kernel kernel;
    kernel.emplace_back(Term { minutes, weight });
    return kernel;
}

// Where there would be more terms than a few hundred, those of `end` minutes and more are put
// together in one, as nobody looks beyond it, and the others by the day or more, each group at its
// mean delay. Totals stay.
[[nodiscard]] double total(const Kernel &kernel);
[[nodiscard]] double meanDays(const Kernel &kernel); ///< 0 for an empty one
/// The least delay in minutes by which at least `share` (0 … 1) of the total has come.
[[nodiscard]] qint64 minutesUntil(const Kernel &kernel, double share);

[[nodiscard]] Kernel scaled(Kernel kernel, double factor);
/// First `a`, then `b`.
[[nodiscard]] Kernel composed(const Kernel &a, const Kernel &b, qint64 end);
/// `way`, then `next`. Where each has one term that is done in place: of these there are thousands.
void extend(Kernel &way, const Kernel &next, qint64 end);
/// Either way.
[[nodiscard]] Kernel combined(const Kernel &a, const Kernel &b, qint64 end);
/// 1 + again + again² + …: everybody, and those who come back by `again` (total under 1) each time
/// they do. What is left when it is under 10^-12 of the total is put on the last term.
[[nodiscard]] Kernel repeated(const Kernel &again, qint64 end);

} // namespace lockstep
