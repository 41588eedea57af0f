// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// An identity that is typed by what it names. Ids are random and positive, so two people's new
// rows never collide; 0 means "none".

#include <QHashFunctions>
#include <QRandomGenerator>
#include <compare>

namespace lockstep {

template <class Noun> struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &) const = default;
};

template <class Noun> size_t qHash(Id<Noun> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// A fresh id, 1 … 2^53-1: exact in every JSON reader, and unlikely to meet another.
template <class Noun> Id<Noun> newId(QRandomGenerator &random)
{
    const auto bits = random.generate64() >> 11U;
    return { static_cast<qint64>(bits | 1U) };
}

} // namespace lockstep
