// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Turns a file's bytes, in pieces, into UTF-8 without a byte order mark. Reads UTF-8, UTF-16 and
// Windows-1252. What cannot be text becomes a NUL, which RecordReader refuses; whether UTF-8 is
// valid is left to it too.

#include <QByteArray>
#include <QByteArrayView>

namespace lockstep {

/// Unknown: by the byte order mark; UTF-8 where there is none. MendedUtf8: UTF-8 whose stray bytes
/// are Windows-1252.
enum class Encoding { Unknown, Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, MendedUtf8 };

class TextDecoder {
public:
    explicit TextDecoder(Encoding encoding = Encoding::Unknown)
        : m_encoding(encoding)
    {
    }
    /// What the bytes so far give; an unfinished character is held back for the next call.
    [[nodiscard]] QByteArray decode(QByteArrayView bytes);
    [[nodiscard]] QByteArray finish();

private:
    enum class Input { More, AtEnd };

    void recognise();
    QByteArray convert(Input input);
    QString takeUnits(Input input);

    Encoding m_encoding;
    bool m_isBegun = false;
    QByteArray m_held;
};

} // namespace lockstep
