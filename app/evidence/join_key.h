// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Identifiers and names as numbers of 64 bits: two different ones practically never share one (of
// five million, once in a million files). And a set of them that keeps what each leads to.

#include <QByteArrayView>
#include <vector>

namespace lockstep {

enum class Spelling { Exact, Loose };

/// Never 0. Without surrounding spaces; e-mail addresses without regard to case; with Loose, see
/// looseIdText().
[[nodiscard]] quint64 joinKey(QByteArrayView cell, Spelling spelling);
[[nodiscard]] quint64 textHash(QByteArrayView text); ///< never 0

class KeyMap {
public:
    explicit KeyMap(std::size_t expected = 0);
    /// The value there is for `key`, or nullptr after having put `value` there.
    const quint32 *findOrPut(quint64 key, quint32 value);
    [[nodiscard]] const quint32 *find(quint64 key) const;
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Slot {
        quint32 low = 0; ///< the key in two halves: a slot is 12 bytes
        quint32 high = 0;
        quint32 value = 0;
    };
    [[nodiscard]] std::size_t slotOf(quint64 key) const;
    void grow(std::size_t count);

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace lockstep
