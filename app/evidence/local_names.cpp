// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/local_names.h"

#include "app/evidence/cell_text.h"

namespace lockstep {

quint16 LocalNames::put(QByteArrayView cell, quint64 hash)
{
    constexpr std::size_t most = 65'535;
    if (m_hashes.size() >= most) // far more than any block's rows
        return 0;
    const auto index = static_cast<quint16>(m_hashes.size());
    m_hashes.push_back(hash);
    m_texts += cell.toByteArray();
    m_slots[slotOf(hash)] = { hash, index };
    if (m_hashes.size() * 2 < m_slots.size())
        return index;
    std::vector<Slot> narrow(m_slots.size() * 2);
    narrow.swap(m_slots);
    for (const auto &slot : narrow) {
        if (slot.hash != 0)
            m_slots[slotOf(slot.hash)] = slot;
    }
    return index;
}

/// A region may be called NA.
QString LocalNames::name(quint16 index) const
{
    const auto &text = m_texts[index];
    return text.size() != 2 && isMissing(text) ? QString() : QString::fromUtf8(text).simplified();
}

} // namespace lockstep
