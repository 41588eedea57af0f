// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/record_cutter.h"

namespace lockstep {

namespace {

/// Behind the last line end in `text`; 0: there is none. A carriage return at its very end may be
/// the first half of a line end.
qsizetype behindLastLine(QByteArrayView text)
{
    for (qsizetype at = text.size(); at > 0; --at) {
        const char byte = text[at - 1];
        if (byte == '\n' || (byte == '\r' && at < text.size()))
            return at;
    }
    return 0;
}

} // namespace

qsizetype RecordCutter::cut(QByteArrayView text)
{
    qsizetype whole = 0;
    while (true) {
        const qsizetype quote = text.indexOf('"', m_seen);
        // A quote at the very end may be the first of two: it is looked at when more has come.
        const bool isOpen = quote < 0 || quote + 1 == text.size();
        const qsizetype end = isOpen ? (quote < 0 ? text.size() : quote) : quote;
        if (!m_isQuoted) {
            if (const qsizetype last = behindLastLine(text.sliced(m_outside, end - m_outside)))
                whole = m_outside + last;
            m_outside = std::max(m_outside, end - 1); // there is none before
        }
        m_seen = end;
        if (isOpen)
            break;
        takeQuote(text, quote);
    }
    m_seen -= whole;
    m_outside = std::max<qsizetype>(0, m_outside - whole);
    return whole;
}

/// A quote opens a cell only at its beginning; elsewhere it is an ordinary character. Two in a
/// quoted cell stand for one.
void RecordCutter::takeQuote(QByteArrayView text, qsizetype quote)
{
    m_seen = quote + 1;
    if (!m_isQuoted) {
        const char before = quote == 0 ? '\n' : text[quote - 1];
        m_isQuoted = before == m_delimiter || before == '\n' || before == '\r';
    } else if (text[quote + 1] == '"') {
        ++m_seen;
    } else {
        m_isQuoted = false;
        m_outside = m_seen;
    }
}

} // namespace lockstep
