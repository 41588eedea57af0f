// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Random numbers that are a function of (seed, what they are for, trial) and of nothing else. So
// trials can be worked out in any order and by any number of threads, an entry that is added leaves
// every other input's numbers as they were, and two versions of a plan meet the same luck.
// Each trial of each input starts a SplitMix64 (Steele, Lea, Flood 2014) of its own.

#include <QtGlobal>

namespace lockstep {

/// SplitMix64's finaliser: a bijection that scatters neighbours.
[[nodiscard]] constexpr quint64 scattered(quint64 z)
{
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

/// What random numbers are drawn for.
enum class Purpose : quint64 { Rate = 1, DealSize, Volume, WonCount, OpeningCount };

/// Names one input's numbers; different inputs have different keys.
[[nodiscard]] constexpr quint64 drawKey(quint64 seed, Purpose purpose, qint64 id)
{
    const quint64 ofPurpose = scattered(scattered(seed) ^ static_cast<quint64>(purpose));
    return scattered(ofPurpose ^ static_cast<quint64>(id));
}

class SplitMix {
public:
    constexpr explicit SplitMix(quint64 state)
        : m_state(state)
    {
    }
    /// Of one trial of the input with `key`: begins at that trial's output of SplitMix64(key).
    [[nodiscard]] static constexpr SplitMix ofTrial(quint64 key, qint64 trial)
    {
        return SplitMix(scattered(key + (static_cast<quint64>(trial) + 1) * kStep));
    }

    constexpr quint64 next() { return scattered(m_state += kStep); }
    /// Above 0, below 1: (k + 1/2) / 2^52, exactly.
    constexpr double uniform() { return (static_cast<double>(next() >> 12U) + 0.5) * 0x1p-52; }

private:
    static constexpr quint64 kStep = 0x9e3779b97f4a7c15U;
    quint64 m_state;
};

} // namespace lockstep
