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
    /// Without values every key leads to 0: enough to know which ones there were.
    explicit KeyMap(std::size_t expected = 0, bool hasValues = true);
    /// The value there is for `key`, or nullptr after having put `value` there.
    const quint32 *findOrPut(quint64 key, quint32 value);
    [[nodiscard]] const quint32 *find(quint64 key) const;
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool hasValues() const { return !m_values.empty(); }
    /// Has the memory brought near where `key` will be looked for in a moment.
    void expect(quint64 key) const
    {
#if defined(__GNUC__) || defined(__clang__)
        __builtin_prefetch(&m_keys[begin(key)], 1);
#endif
    }

private:
    /// Any number of slots: a power of two could be twice as many as are needed.
    [[nodiscard]] std::size_t begin(quint64 key) const
    {
        return static_cast<std::size_t>(((key >> 32U) * m_keys.size()) >> 32U);
    }
    [[nodiscard]] std::size_t slotOf(quint64 key) const;
    void grow(std::size_t count);
    [[nodiscard]] const quint32 *valueAt(std::size_t slot) const;

    std::vector<quint64> m_keys; ///< 0: free
    std::vector<quint32> m_values; ///< empty without values
    std::size_t m_size = 0;
};

} // namespace lockstep
