// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// iCalendar as lines of "NAME;PARAMETERS:VALUE" (RFC 5545, 3.1): unfolded and taken apart, and
// written. What the names mean is calendar_reader.h's and calendar_writer.h's.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace lockstep {

/// Views of the text that it was read from, or of the reader's own memory: for as long as neither
/// goes on.
struct ContentLine {
    QByteArrayView whole; ///< unfolded
    QByteArrayView name;
    QByteArrayView parameters; ///< "TZID=Europe/Berlin;VALUE=DATE-TIME"
    QByteArrayView value;
    qint64 number = 0; ///< of its first line in the text, from 1

    [[nodiscard]] bool is(QByteArrayView other) const ///< the name, in any case
    {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    }
    /// Empty: there is none. `key` in upper case.
    [[nodiscard]] QString parameter(QByteArrayView key) const;
};

class ContentLines {
public:
    explicit ContentLines(QByteArrayView text)
        : m_rest(text)
    {
    }
    /// The next line that has a name and a value; false: there is none.
    [[nodiscard]] bool next();
    [[nodiscard]] const ContentLine &line() const { return m_line; }
    [[nodiscard]] qint64 skipped() const { return m_skipped; } ///< lines that are none

private:
    [[nodiscard]] QByteArrayView takeLine();
    [[nodiscard]] QByteArrayView takeUnfolded();
    [[nodiscard]] bool takeApart(QByteArrayView whole);

    QByteArrayView m_rest;
    QByteArray m_unfolded;
    ContentLine m_line;
    qint64 m_number = 0;
    qint64 m_skipped = 0;
};

/// A value of type TEXT. Without characters that nobody can see, but for line ends and tabs.
[[nodiscard]] QString plainText(QByteArrayView value);
/// Values of type TEXT with commas between them.
[[nodiscard]] QStringList plainTexts(QByteArrayView value);
[[nodiscard]] QByteArray escapedText(const QString &text);
/// As the value of a parameter, with quotation marks where it needs them.
[[nodiscard]] QByteArray parameterText(const QString &text);

/// Adds a line, folded where it is longer than 75 bytes, never within a character.
void addLine(QByteArray &to, QByteArrayView line);

} // namespace lockstep
