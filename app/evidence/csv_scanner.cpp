// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/csv_scanner.h"

namespace lockstep {

CsvScanner::CsvScanner(Record record)
    : m_report(std::move(record))
{
}

CsvScanner::CsvScanner(Record record, Encoding encoding, char delimiter)
    : m_report(std::move(record))
    , m_decoder(encoding)
{
    setDelimiter(delimiter);
}

char CsvScanner::delimiter() const
{
    return m_delimiter.value_or(m_guess.best());
}

void CsvScanner::setDelimiter(char delimiter)
{
    m_delimiter = delimiter;
    m_cutter = RecordCutter(delimiter);
    m_reader = RecordReader(delimiter);
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
    if (!m_error && !m_delimiter)
        setDelimiter(m_guess.best());
    if (!m_error)
        read(m_held);
    return outcome();
}

Result<void> CsvScanner::outcome() const
{
    if (m_error)
        return Failure(*m_error);
    return {};
}

void CsvScanner::take(QByteArrayView text)
{
    m_held += text;
    for (auto byte = text.begin(); byte != text.end() && !m_delimiter; ++byte) {
        if (*byte == '\0' || m_guess.take(*byte) || m_held.size() > kMaxRecordBytes)
            setDelimiter(m_guess.best());
    }
    if (m_delimiter)
        readWholeRecords();
}

void CsvScanner::readWholeRecords()
{
    const qsizetype whole = m_cutter.cut(m_held);
    if (whole > 0) {
        read(QByteArrayView(m_held).first(whole));
        m_held.remove(0, whole);
    } else if (m_held.size() > kMostHeld) {
        read(m_held); // and finds it too long
    }
}

void CsvScanner::read(QByteArrayView text)
{
    const auto next = m_reader.read(text, m_number, [this](qint64 number, const auto &cells) {
        m_report(number, cells);
        return true;
    });
    if (next)
        m_number = *next;
    else
        m_error = next.error();
}

} // namespace lockstep
