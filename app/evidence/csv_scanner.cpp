// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/csv_scanner.h"

#include <QUtf8StringView>

namespace lockstep {

using namespace Qt::StringLiterals;

CsvScanner::CsvScanner(Record record)
    : m_report(std::move(record))
{
}

char CsvScanner::delimiter() const
{
    return m_delimiter.value_or(m_guess.best());
}

Result<void> CsvScanner::feed(QByteArrayView bytes)
{
    if (!m_error)
        take(m_decoder.decode(bytes));
    return outcome();
}

Result<void> CsvScanner::finish()
{
    if (!m_error)
        take(m_decoder.finish());
    if (!m_error && !m_delimiter) {
        m_delimiter = m_guess.best();
        scan(std::exchange(m_head, {}));
    }
    if (!m_error && m_state == State::Quoted)
        stop(Fault::BrokenQuote);
    if (!m_error)
        endRecord();
    return outcome();
}

Result<void> CsvScanner::outcome() const
{
    if (m_error)
        return Failure(*m_error);
    return {};
}

void CsvScanner::stop(Fault fault)
{
    m_error = Error { fault, {}, u"row %1"_s.arg(m_number) };
}

void CsvScanner::take(QByteArrayView text)
{
    // What stands before a NUL is read first, so that faults do not depend on where pieces end.
    const auto nul = text.indexOf('\0');
    const auto clean = nul < 0 ? text : text.first(nul);
    if (m_delimiter)
        scan(clean);
    else
        findDelimiter(clean);
    if (nul >= 0 && !m_error)
        stop(Fault::NotText);
}

void CsvScanner::findDelimiter(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        m_head += text[at];
        if (m_guess.take(text[at]) || m_head.size() > kMaxRecordBytes) {
            m_delimiter = m_guess.best();
            scan(std::exchange(m_head, {}));
            return scan(text.sliced(at + 1));
        }
    }
}

void CsvScanner::scan(QByteArrayView text)
{
    while (!text.isEmpty() && !m_error) {
        const auto used = m_state == State::Quoted ? takeQuoted(text) : takeUnquoted(text);
        text = text.sliced(used);
    }
}

qsizetype CsvScanner::takeQuoted(QByteArrayView text)
{
    const auto quote = text.indexOf('"');
    if (quote < 0) {
        append(text);
        return text.size();
    }
    append(text.first(quote));
    m_state = State::QuoteSeen;
    return quote + 1;
}

qsizetype CsvScanner::takeUnquoted(QByteArrayView text)
{
    const char byte = text.front();
    const bool isSecondOfLineEnd = byte == '\n' && m_afterCarriageReturn;
    m_afterCarriageReturn = byte == '\r';
    if (isSecondOfLineEnd)
        return 1;
    if (byte == '\r' || byte == '\n')
        endRecord();
    else if (byte == m_delimiter)
        endCell();
    else if (byte == '"')
        takeQuote();
    else
        return takeRun(text);
    return 1;
}

void CsvScanner::takeQuote()
{
    if (m_state != State::CellStart)
        append("\"");
    m_state = m_state == State::Unquoted ? State::Unquoted : State::Quoted;
}

qsizetype CsvScanner::takeRun(QByteArrayView text)
{
    if (m_state == State::QuoteSeen) {
        stop(Fault::BrokenQuote);
        return 1;
    }
    m_state = State::Unquoted;
    const auto end = std::find_if(text.begin(), text.end(), [delimiter = *m_delimiter](char byte) {
        return byte == delimiter || byte == '\r' || byte == '\n' || byte == '"';
    });
    const auto length = end - text.begin();
    append(text.first(length));
    return length;
}

void CsvScanner::append(QByteArrayView text)
{
    m_text += text;
    if (m_text.size() - m_cellStart > kMaxCellBytes || m_text.size() > kMaxRecordBytes)
        stop(Fault::LineTooLong);
}

void CsvScanner::endCell()
{
    if (m_cellEnds.size() == kMaxCells)
        return stop(Fault::LineTooLong);
    m_cellEnds += m_text.size();
    m_text += '\n';
    m_cellStart = m_text.size();
    m_state = State::CellStart;
}

void CsvScanner::endRecord()
{
    const bool isBlank = m_state == State::CellStart && m_cellEnds.isEmpty();
    if (!isBlank) {
        endCell();
        if (!m_error)
            report();
    }
    if (!m_error)
        ++m_number;
}

void CsvScanner::report()
{
    // The newline after each cell keeps half a character at its end from being completed by the
    // next.
    if (!QUtf8StringView(m_text).isValidUtf8())
        return stop(Fault::NotText);
    m_cells.resize(0);
    qsizetype start = 0;
    for (const auto end : std::as_const(m_cellEnds)) {
        m_cells += QByteArrayView(m_text).sliced(start, end - start);
        start = end + 1;
    }
    m_report(m_number, m_cells);
    m_text.resize(0);
    m_cellEnds.resize(0);
    m_cellStart = 0;
}

} // namespace lockstep
