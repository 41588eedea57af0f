// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/join_key.h"

#include "app/evidence/value_sketch.h"

#include <cstring>

namespace lockstep {

namespace {

constexpr quint64 kMultiplier = 0x9E3779B97F4A7C15ULL;
constexpr std::size_t kFewestSlots = 1024;

quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

/// Six sevenths full at most.
std::size_t slotsFor(std::size_t entries)
{
    return std::max(kFewestSlots, entries * 7 / 6 + 1);
}

} // namespace

quint64 textHash(QByteArrayView text)
{
    quint64 hash = kMultiplier ^ static_cast<quint64>(text.size());
    const char *at = text.data();
    qsizetype left = text.size();
    for (; left >= 8; left -= 8, at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        hash = (hash ^ word) * kMultiplier;
        hash ^= hash >> 32U;
    }
    quint64 rest = 0;
    std::memcpy(&rest, at, static_cast<std::size_t>(left));
    hash = mixed((hash ^ rest) * kMultiplier);
    return hash == 0 ? 1 : hash;
}

quint64 joinKey(QByteArrayView cell, Spelling spelling)
{
    if (spelling == Spelling::Loose)
        return textHash(looseIdText(cell));
    const auto trimmed = cell.trimmed();
    return trimmed.contains('@') ? textHash(trimmed.toByteArray().toLower()) : textHash(trimmed);
}

KeyMap::KeyMap(std::size_t expected)
    : m_slots(slotsFor(expected))
{
}

std::size_t KeyMap::slotOf(quint64 key) const
{
    // Any number of slots: a power of two could be twice as many as are needed.
    auto at = static_cast<std::size_t>(((key >> 32U) * m_slots.size()) >> 32U);
    const auto low = static_cast<quint32>(key);
    const auto high = static_cast<quint32>(key >> 32U);
    while ((m_slots[at].low | m_slots[at].high) != 0
        && (m_slots[at].low != low || m_slots[at].high != high))
        at = at + 1 == m_slots.size() ? 0 : at + 1;
    return at;
}

const quint32 *KeyMap::find(quint64 key) const
{
    const Slot &slot = m_slots[slotOf(key)];
    return (slot.low | slot.high) == 0 ? nullptr : &slot.value;
}

const quint32 *KeyMap::findOrPut(quint64 key, quint32 value)
{
    if ((m_size + 1) * 7 > m_slots.size() * 6)
        grow(m_slots.size() * 3 / 2);
    Slot &slot = m_slots[slotOf(key)];
    if ((slot.low | slot.high) != 0)
        return &slot.value;
    slot = { static_cast<quint32>(key), static_cast<quint32>(key >> 32U), value };
    ++m_size;
    return nullptr;
}

void KeyMap::grow(std::size_t count)
{
    std::vector<Slot> old(count);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        const quint64 key = (static_cast<quint64>(slot.high) << 32U) | slot.low;
        if (key != 0)
            m_slots[slotOf(key)] = slot;
    }
}

} // namespace lockstep
