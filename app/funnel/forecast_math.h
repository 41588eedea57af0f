// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Logarithms and powers that come out the same, to the last bit, on every machine: made of
// additions, multiplications, divisions and square roots only, which IEEE 754 defines exactly. The
// system's own differ in the last bit, and a last bit can decide whether a deal is won.
// Their files are compiled without fused multiply-add (see CMakeLists.txt).

namespace lockstep {

[[nodiscard]] double portableLog(double x); ///< of a normal number over 0
[[nodiscard]] double portableLog1p(double x); ///< log(1 + x), x > -1, exact also for tiny x
[[nodiscard]] double portableExp(double x); ///< up to 700; 0 below -700

/// Logarithm of the chance that a Poisson number of `mean` is `k`. Loader's form (2000): no large
/// terms that cancel, so it is as good for 10^12 as for 10.
[[nodiscard]] double logPoisson(double k, double mean);
/// Of the chance that `k` of `n` succeed, each with `chance`; 0 < chance < 1.
[[nodiscard]] double logBinomial(double k, double n, double chance);

} // namespace lockstep
