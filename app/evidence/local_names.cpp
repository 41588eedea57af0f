// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/local_names.h"

#include "app/evidence/join_key.h"

namespace lockstep {

LocalNames::Key LocalNames::longKey(QByteArrayView text)
{
    return { textHash(text), 0, text.size() };
}

quint16 LocalNames::indexOfText(QByteArrayView text)
{
    std::array<char, kCellMargin + kWhole> copy {};
    if (text.size() > kWhole)
        return indexOf(text);
    std::copy(text.begin(), text.end(), copy.begin());
    return indexOf(QByteArrayView(copy.data(), text.size()));
}

quint16 LocalNames::put(QByteArrayView cell, const Key &key)
{
    constexpr std::size_t most = 65'535;
    if (m_hashes.size() >= most) // far more than any block's rows
        return 0;
    const auto index = static_cast<quint16>(m_hashes.size());
    m_hashes.push_back(textHash(cell));
    m_texts += cell.toByteArray();
    m_slots[slotOf(key)] = { key, index };
    if (m_hashes.size() * 2 < m_slots.size())
        return index;
    std::vector<Slot> narrow(m_slots.size() * 2);
    narrow.swap(m_slots);
    --m_shift;
    for (const auto &slot : narrow) {
        if (slot.isTaken())
            m_slots[slotOf(slot.key)] = slot;
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
