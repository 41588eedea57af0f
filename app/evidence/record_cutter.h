// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Cuts delimited text that comes in pieces behind the last whole record so far, so that what is cut
// can be read by itself, in any thread. Looks at quotes and line ends only.

#include "app/evidence/record_reader.h"

namespace lockstep {

/// More text without a whole record holds one that is too long, however it is quoted.
inline constexpr qsizetype kMostHeld = 2 * (kMaxRecordBytes + kMaxCellBytes + kMaxCells) + 16;

class RecordCutter {
public:
    explicit RecordCutter(char delimiter)
        : m_delimiter(delimiter)
    {
    }

    /// `text` is what was not cut off before, and what came since. Returns how much of it is whole
    /// records; the rest is to come again, at its beginning, with more behind it.
    [[nodiscard]] qsizetype cut(QByteArrayView text);

private:
    void takeQuote(QByteArrayView text, qsizetype quote);

    char m_delimiter;
    qsizetype m_seen = 0; ///< how far quotes were looked at
    qsizetype m_outside = 0; ///< from here on, up to `m_seen`, no quoted cell
    bool m_isQuoted = false;
};

} // namespace lockstep
