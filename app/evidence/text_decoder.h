// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Turns a file's bytes, in pieces, into UTF-8 without a byte order mark. Reads UTF-8, and UTF-16
// with a byte order mark. What cannot be text in UTF-16 becomes a NUL, which CsvScanner refuses;
// whether UTF-8 is valid is left to it too.

#include <QByteArray>
#include <QByteArrayView>

namespace lockstep {

class TextDecoder {
public:
    /// What the bytes so far give; an unfinished character is held back for the next call.
    [[nodiscard]] QByteArray decode(QByteArrayView bytes);
    [[nodiscard]] QByteArray finish();

private:
    enum class Encoding { Unknown, Utf8, Utf16LittleEndian, Utf16BigEndian };
    enum class Input { More, AtEnd };

    void recognise();
    QByteArray convert(Input input);
    QString takeUnits(Input input);

    Encoding m_encoding = Encoding::Unknown;
    QByteArray m_held;
};

} // namespace lockstep
