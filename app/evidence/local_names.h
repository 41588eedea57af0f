// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Names that come again and again in blocks of rows, as small numbers. What two spellings have in
// common is left to NameList.

#include "app/evidence/cell_text.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <array>
#include <cstring>
#include <vector>

namespace lockstep {

/// Texts of some cells by number.
class LocalNames {
public:
    LocalNames()
        : m_slots(std::size_t { 1 } << kFewestBits)
    {
    }
    /// Of a cell with kCellMargin behind it.
    [[nodiscard]] quint16 indexOf(QByteArrayView cell)
    {
        const Key key = cell.size() <= kWhole ? wholeKey(cell.data(), cell.size()) : longKey(cell);
        const Slot &slot = m_slots[slotOf(key)];
        return slot.isTaken() ? slot.index : put(cell, key);
    }
    [[nodiscard]] quint16 indexOfText(QByteArrayView text); ///< of any
    [[nodiscard]] std::size_t size() const { return m_hashes.size(); }
    [[nodiscard]] quint64 hash(quint16 index) const { return m_hashes[index]; }
    [[nodiscard]] const QByteArray &text(quint16 index) const { return m_texts[index]; }
    [[nodiscard]] QString name(quint16 index) const; ///< empty where the cell says nothing

private:
    static constexpr unsigned kFewestBits = 9;
    static constexpr qsizetype kWhole = 16; ///< bytes that a key holds as they are
    static_assert(kWhole <= kCellMargin);

    struct Key {
        quint64 first = 0; ///< bytes; of a longer text its hash
        quint64 second = 0;
        qsizetype size = 0;
        bool operator==(const Key &) const = default;
    };
    struct Slot {
        Key key { 0, 0, -1 }; ///< free
        quint16 index = 0;
        [[nodiscard]] bool isTaken() const { return key.size >= 0; }
    };
    /// By how many bytes are meant, all bits of those.
    static constexpr auto kMeant = [] {
        std::array<std::array<quint8, kWhole>, kWhole + 1> all {};
        for (std::size_t size = 0; size < all.size(); ++size) {
            for (std::size_t at = 0; at < size; ++at)
                all[size][at] = 0xFF;
        }
        return all;
    }();

    template <class Byte> static quint64 wordAt(const Byte *at)
    {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        return word;
    }
    /// Without branches: nobody could foresee how long the next name is.
    static Key wholeKey(const char *at, qsizetype size)
    {
        const auto *meant = kMeant[static_cast<std::size_t>(size)].data();
        constexpr std::size_t word = sizeof(quint64);
        return { wordAt(at) & wordAt(meant), wordAt(at + word) & wordAt(meant + word), size };
    }
    static Key longKey(QByteArrayView text);
    [[nodiscard]] std::size_t slotOf(const Key &key) const
    {
        constexpr quint64 multiplier = 0x9E3779B97F4A7C15ULL;
        const quint64 mixed
            = (key.first + (key.second ^ static_cast<quint64>(key.size)) * multiplier) * multiplier;
        auto at = static_cast<std::size_t>(mixed >> m_shift); // all bytes tell in the highest bits
        while (m_slots[at].isTaken() && m_slots[at].key != key)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    quint16 put(QByteArrayView cell, const Key &key);

    std::vector<Slot> m_slots; ///< a power of two of them, half full at most
    unsigned m_shift = 64 - kFewestBits;
    std::vector<quint64> m_hashes;
    QList<QByteArray> m_texts;
};

} // namespace lockstep
