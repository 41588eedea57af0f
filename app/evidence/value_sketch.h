// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A small sketch of a column's values: how many different ones there are, and how far two columns
// overlap, in memory that does not grow with the rows.

#include <QByteArray>
#include <vector>

namespace lockstep {

/// Stands for an identifier. Without surrounding spaces; e-mail addresses without regard to case.
[[nodiscard]] quint64 idKey(QByteArrayView cell);

/// Without case, spaces and leading zeros: what spreadsheets and people do to identifiers.
[[nodiscard]] QByteArray looseIdText(QByteArrayView cell);

/// The smallest hashes of the values seen (k minimum values): an even sample of the different ones.
class ValueSketch {
public:
    void add(QByteArrayView cell, qint64 times = 1); ///< empty cells are left out
    [[nodiscard]] qint64 filled() const { return m_filled; } ///< how many were added
    [[nodiscard]] bool isMostlyDistinct() const; ///< at least every other value is a new one
    [[nodiscard]] bool isRepeated() const; ///< one in five, or more, was there before
    [[nodiscard]] double distinct() const; ///< how many different values; an estimate when many
    /// Which part of the smaller set of values is in the larger one, 0 … 1; an estimate when large.
    [[nodiscard]] double overlap(const ValueSketch &other) const;

private:
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] quint64 reach() const; ///< up to which hash the sample is complete

    qint64 m_filled = 0;
    std::vector<quint64> m_smallest; ///< sorted
};

} // namespace lockstep
