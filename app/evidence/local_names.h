// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Names that come again and again in a block of rows, as small numbers. What two spellings have in
// common is left to NameList.

#include "app/evidence/join_key.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

namespace lockstep {

/// Texts of one block's cells by number.
class LocalNames {
public:
    LocalNames()
        : m_slots(kFewestSlots)
    {
    }
    [[nodiscard]] quint16 indexOf(QByteArrayView cell)
    {
        const quint64 hash = textHash(cell);
        const Slot &slot = m_slots[slotOf(hash)];
        return slot.hash == hash ? slot.index : put(cell, hash);
    }
    [[nodiscard]] std::size_t size() const { return m_hashes.size(); }
    [[nodiscard]] quint64 hash(quint16 index) const { return m_hashes[index]; }
    [[nodiscard]] const QByteArray &text(quint16 index) const { return m_texts[index]; }
    [[nodiscard]] QString name(quint16 index) const; ///< empty where the cell says nothing

private:
    static constexpr std::size_t kFewestSlots = 512; ///< a power of two, as all larger ones
    struct Slot {
        quint64 hash = 0; ///< 0: free
        quint16 index = 0;
    };
    [[nodiscard]] std::size_t slotOf(quint64 hash) const
    {
        auto at = hash & (m_slots.size() - 1);
        while (m_slots[at].hash != 0 && m_slots[at].hash != hash)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    quint16 put(QByteArrayView cell, quint64 hash);

    std::vector<Slot> m_slots; ///< half full at most
    std::vector<quint64> m_hashes;
    QList<QByteArray> m_texts;
};

} // namespace lockstep
