// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Some neighbours of a list, read like a list of their own. Many slices share one list: figures
// have tens of thousands of short rows, and one row each of its own would cost more than what
// stands in it.

#include <QList>
#include <algorithm>

namespace lockstep {

template <class T> class Slice {
public:
    Slice() = default;
    Slice(std::initializer_list<T> all)
        : Slice(QList<T>(all))
    {
    }
    Slice(QList<T> all) // NOLINT(google-explicit-constructor): a list is a slice of itself
        : m_all(std::move(all))
        , m_size(m_all.size())
    {
    }
    Slice(const QList<T> &of, qsizetype from, qsizetype size)
        : m_all(of)
        , m_from(from)
        , m_size(size)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] const T *begin() const { return m_all.constData() + m_from; }
    [[nodiscard]] const T *end() const { return begin() + m_size; }
    [[nodiscard]] const T &operator[](qsizetype index) const { return begin()[index]; }
    [[nodiscard]] const T &first() const { return *begin(); }
    [[nodiscard]] const T &last() const { return begin()[m_size - 1]; }
    /// A default T beyond the ends.
    [[nodiscard]] T value(qsizetype index) const
    {
        return index >= 0 && index < m_size ? begin()[index] : T();
    }
    [[nodiscard]] QList<T> toList() const { return QList<T>(begin(), end()); }

    bool operator==(const Slice &other) const
    {
        return std::equal(begin(), end(), other.begin(), other.end());
    }

private:
    QList<T> m_all;
    qsizetype m_from = 0;
    qsizetype m_size = 0;
};

} // namespace lockstep
