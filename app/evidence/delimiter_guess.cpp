// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/delimiter_guess.h"

#include <algorithm>

namespace lockstep {

bool DelimiterGuess::take(char byte)
{
    if (byte == '"' && (m_inQuotes || m_quoteMayOpen)) {
        m_inQuotes = !m_inQuotes;
        m_quoteMayOpen = true;
        m_isBlank = false;
        return false;
    }
    if (m_inQuotes)
        return false;
    if (byte == '\r' || byte == '\n')
        return !m_isBlank;
    m_isBlank = false;
    takeDelimiter(byte);
    return false;
}

void DelimiterGuess::takeDelimiter(char byte)
{
    const auto at = std::find(kDelimiters.begin(), kDelimiters.end(), byte);
    m_quoteMayOpen = at != kDelimiters.end();
    if (m_quoteMayOpen)
        ++m_counts[static_cast<std::size_t>(at - kDelimiters.begin())];
}

char DelimiterGuess::best() const
{
    const auto most = std::max_element(m_counts.begin(), m_counts.end());
    return kDelimiters[static_cast<std::size_t>(most - m_counts.begin())];
}

} // namespace lockstep
