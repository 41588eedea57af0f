// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Takes a cell's text apart from the left: words and digits.

#include <QByteArrayView>
#include <algorithm>
#include <optional>

namespace lockstep {

/// Eats a cell from the left.
class CellReader {
public:
    explicit CellReader(QByteArrayView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

    bool take(QByteArrayView word)
    {
        const bool isNext = m_rest.size() >= word.size()
            && m_rest.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
        if (isNext)
            m_rest = m_rest.sliced(word.size());
        return isNext;
    }

    /// The digits at the front, if there are as many as said.
    template <class Number = int> std::optional<Number> number(qsizetype fewest, qsizetype most)
    {
        const qsizetype digits = digitsAhead();
        if (digits < fewest || digits > most)
            return std::nullopt;
        Number value = 0;
        for (const char digit : m_rest.first(digits))
            value = value * 10 + (digit - '0');
        m_rest = m_rest.sliced(digits);
        return value;
    }

    /// However many digits there are; more than a number can hold, too.
    bool skipDigits()
    {
        const qsizetype digits = digitsAhead();
        m_rest = m_rest.sliced(digits);
        return digits > 0;
    }

    /// The letters at the front; those beyond ASCII are taken for letters too.
    QByteArrayView word()
    {
        qsizetype letters = 0;
        while (letters < m_rest.size() && isLetter(m_rest[letters]))
            ++letters;
        const auto text = m_rest.first(letters);
        m_rest = m_rest.sliced(letters);
        return text;
    }

private:
    [[nodiscard]] qsizetype digitsAhead() const
    {
        const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
        return std::find_if_not(m_rest.begin(), m_rest.end(), isDigit) - m_rest.begin();
    }

    static bool isLetter(char byte)
    {
        const bool isAscii = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        return isAscii || static_cast<unsigned char>(byte) >= 0x80;
    }

    QByteArrayView m_rest;
};

} // namespace lockstep
