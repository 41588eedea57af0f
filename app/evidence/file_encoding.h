// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which encoding a file's bytes are in, where nothing says so.

#include "app/evidence/text_decoder.h"

#include <QString>

namespace lockstep {

/// Characters beyond ASCII, and bytes that belong to none.
struct Utf8Count {
    qint64 characters = 0;
    qint64 strayBytes = 0;
};

/// Counts in pieces; a character may be cut by their ends.
class Utf8Counter {
public:
    void add(QByteArrayView bytes);
    [[nodiscard]] Utf8Count finish();

private:
    Utf8Count m_count;
    QByteArray m_held; ///< the begin of a character
};

/// How many bytes the UTF-8 character at the front has; 0: none begins there; -1: it is cut off.
[[nodiscard]] qsizetype characterLength(QByteArrayView text);

/// By a mark, by NULs in every other place, else by whether it is UTF-8.
[[nodiscard]] Encoding encodingOf(QByteArrayView head);
/// Of a text that is no clean UTF-8: Windows-1252 text hardly ever holds a character of UTF-8, so
/// that few stray bytes among many characters are a slip in one row.
[[nodiscard]] Encoding encodingWith(const Utf8Count &count, bool hasMark);

[[nodiscard]] QString encodingName(Encoding encoding); ///< "UTF-8"

} // namespace lockstep
