// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/value_sketch.h"

#include <QByteArray>
#include <algorithm>
#include <limits>

namespace lockstep {

namespace {

constexpr std::size_t kSketchSize = 1'024;
constexpr auto kMaxHash = std::numeric_limits<quint64>::max();

/// FNV-1a, then the finaliser of SplitMix64: the same on every machine, unlike qHash.
quint64 hash(QByteArrayView bytes)
{
    quint64 value = 0xcbf29ce484222325ULL;
    for (const char byte : bytes)
        value = (value ^ static_cast<quint8>(byte)) * 0x100000001b3ULL;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

std::size_t countUpTo(const std::vector<quint64> &sorted, quint64 limit)
{
    return static_cast<std::size_t>(
        std::upper_bound(sorted.begin(), sorted.end(), limit) - sorted.begin());
}

} // namespace

quint64 idKey(QByteArrayView cell)
{
    const auto trimmed = cell.trimmed();
    const auto text = trimmed.contains('@') ? trimmed.toByteArray().toLower() : QByteArray();
    return hash(text.isEmpty() ? trimmed : QByteArrayView(text));
}

QByteArray looseIdText(QByteArrayView cell)
{
    QByteArray text;
    for (const char byte : cell.trimmed()) {
        if (byte != ' ' && byte != '\'')
            text += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
    }
    if (text.endsWith(".0"))
        text.chop(2);
    qsizetype zeros = 0;
    while (zeros + 1 < text.size() && text[zeros] == '0')
        ++zeros;
    return text.sliced(zeros);
}

void ValueSketch::add(QByteArrayView cell, qint64 times)
{
    if (cell.trimmed().isEmpty())
        return;
    m_filled += times;
    const auto value = idKey(cell);
    if (isFull() && value >= m_smallest.back())
        return;
    const auto at = std::lower_bound(m_smallest.begin(), m_smallest.end(), value);
    if (at != m_smallest.end() && *at == value)
        return;
    m_smallest.insert(at, value);
    if (m_smallest.size() > kSketchSize)
        m_smallest.pop_back();
}

bool ValueSketch::isFull() const
{
    return m_smallest.size() == kSketchSize;
}

quint64 ValueSketch::reach() const
{
    return isFull() ? m_smallest.back() : kMaxHash;
}

double ValueSketch::distinct() const
{
    const auto seen = static_cast<double>(m_smallest.size());
    return seen * static_cast<double>(kMaxHash) / static_cast<double>(reach());
}

bool ValueSketch::isMostlyDistinct() const
{
    return m_filled > 0 && distinct() * 2 >= static_cast<double>(m_filled);
}

bool ValueSketch::isRepeated() const
{
    constexpr double most = 0.8;
    return m_filled > 0 && distinct() <= static_cast<double>(m_filled) * most;
}

double ValueSketch::overlap(const ValueSketch &other) const
{
    const auto limit = std::min(reach(), other.reach());
    const auto mine = countUpTo(m_smallest, limit);
    const auto theirs = countUpTo(other.m_smallest, limit);
    if (mine == 0 || theirs == 0)
        return 0;
    std::vector<quint64> common;
    std::set_intersection(m_smallest.begin(),
        m_smallest.begin() + static_cast<std::ptrdiff_t>(mine), other.m_smallest.begin(),
        other.m_smallest.begin() + static_cast<std::ptrdiff_t>(theirs), std::back_inserter(common));
    return static_cast<double>(common.size()) / static_cast<double>(std::min(mine, theirs));
}

} // namespace lockstep
