// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Finds out from the first record what separates its cells: the most frequent of comma, semicolon,
// tab, bar and what else systems use, outside quotes.

#include <array>
#include <cstdint>

namespace lockstep {

class DelimiterGuess {
public:
    /// The next byte. True when it ends the first record that is not blank.
    bool take(char byte);
    [[nodiscard]] char best() const; ///< a comma where there is none of them

private:
    void takeDelimiter(char byte);

    static constexpr std::array kDelimiters { ',', ';', '\t', '|', '^', '~', '\x1F' };
    std::array<std::int64_t, kDelimiters.size()> m_counts {};
    bool m_inQuotes = false;
    bool m_quoteMayOpen = true; ///< at a cell's start, or after a closing quote that it may double
    bool m_isBlank = true;
};

} // namespace lockstep
