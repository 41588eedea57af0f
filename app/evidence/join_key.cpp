// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/join_key.h"

#include "app/evidence/cell_text.h"
#include "app/evidence/value_sketch.h"

#include <algorithm>
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

template <class Word> quint64 wordAt(const char *at)
{
    Word word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// Up to eight bytes as a number of their own among those of the same length.
quint64 shortWord(const char *at, qsizetype size)
{
    if (size >= 4)
        return wordAt<quint32>(at) | wordAt<quint32>(at + size - 4) << 32U;
    if (size >= 2)
        return wordAt<quint16>(at) | wordAt<quint16>(at + size - 2) << 16U;
    return size == 1 ? wordAt<quint8>(at) : 0;
}

} // namespace

quint64 textHash(QByteArrayView text)
{
    const char *at = text.data();
    const qsizetype size = text.size();
    quint64 hash = static_cast<quint64>(size + 1) * kMultiplier;
    constexpr qsizetype step = 8;
    if (size <= step)
        return std::max<quint64>(1, mixed((hash ^ shortWord(at, size)) * kMultiplier));
    for (qsizetype done = 0; done + step < size; done += step) {
        hash = (hash ^ wordAt<quint64>(at + done)) * kMultiplier;
        hash ^= hash >> 32U;
    }
    return std::max<quint64>(1, mixed((hash ^ wordAt<quint64>(at + size - step)) * kMultiplier));
}

quint64 joinKey(QByteArrayView cell, Spelling spelling)
{
    if (spelling == Spelling::Loose)
        return textHash(looseIdText(cell));
    const auto trimmed = trimmedCell(cell);
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
