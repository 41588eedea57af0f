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

/// Seven tenths full at most: fuller ones are searched for long.
std::size_t slotsFor(std::size_t entries)
{
    return std::max(kFewestSlots, entries * 10 / 7 + 1);
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

KeyMap::KeyMap(std::size_t expected, bool hasValues)
    : m_keys(slotsFor(expected))
    , m_values(hasValues ? m_keys.size() : 0)
{
}

const quint32 *KeyMap::valueAt(std::size_t slot) const
{
    static constexpr quint32 none = 0;
    return m_values.empty() ? &none : &m_values[slot];
}

std::size_t KeyMap::slotOf(quint64 key) const
{
    auto at = begin(key);
    while (m_keys[at] != 0 && m_keys[at] != key)
        at = at + 1 == m_keys.size() ? 0 : at + 1;
    return at;
}

const quint32 *KeyMap::find(quint64 key) const
{
    const auto slot = slotOf(key);
    return m_keys[slot] == 0 ? nullptr : valueAt(slot);
}

const quint32 *KeyMap::findOrPut(quint64 key, quint32 value)
{
    if ((m_size + 1) * 10 > m_keys.size() * 7)
        grow(m_keys.size() * 3 / 2);
    const auto slot = slotOf(key);
    if (m_keys[slot] != 0)
        return valueAt(slot);
    m_keys[slot] = key;
    if (!m_values.empty())
        m_values[slot] = value;
    ++m_size;
    return nullptr;
}

void KeyMap::grow(std::size_t count)
{
    std::vector<quint64> keys(count);
    std::vector<quint32> values(m_values.empty() ? 0 : count);
    keys.swap(m_keys);
    values.swap(m_values);
    for (std::size_t at = 0; at < keys.size(); ++at) {
        if (keys[at] == 0)
            continue;
        const auto slot = slotOf(keys[at]);
        m_keys[slot] = keys[at];
        if (!values.empty())
            m_values[slot] = values[at];
    }
}

} // namespace lockstep
