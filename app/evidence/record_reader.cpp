// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/record_reader.h"

#include "app/evidence/cell_text.h"

#include <QUtf8StringView>
#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

RecordReader::RecordReader(char delimiter, Vectors vectors)
    : m_delimiter(delimiter)
    , m_vectors(vectors)
{
}

Failure RecordReader::failure(qint64 number) const
{
    return fail(m_fault, {}, u"row %1"_s.arg(number));
}

Result<qint64> RecordReader::read(QByteArrayView text, qint64 first, const Record &record)
{
    findStructure(text, m_delimiter, m_structure, m_vectors);
    // What stands before a NUL is read first, so that faults do not depend on where pieces end.
    const qsizetype nul = m_structure.hasNul ? text.indexOf('\0') : -1;
    m_text = nul < 0 ? text : text.first(nul);
    m_at = 0;
    m_place = 0;
    qint64 number = first;
    while (m_at < m_text.size()) {
        const qsizetype start = m_at;
        const Stop stop = readRecord();
        if (stop == Stop::Fault)
            return failure(number);
        if (stop == Stop::TextEnd && nul >= 0)
            break;
        if (m_structure.hasHigh && !isText(start)) {
            m_fault = Fault::NotText;
            return failure(number);
        }
        if (!m_isBlank && !record(number, m_cells))
            return number;
        ++number;
    }
    if (nul >= 0) {
        m_fault = Fault::NotText;
        return failure(number);
    }
    return number;
}

/// The cells and delimiters as they stand: half a character cannot be completed by the next cell.
bool RecordReader::isText(qsizetype start) const
{
    return QUtf8StringView(m_text.sliced(start, m_at - start)).isValidUtf8();
}

/// Most records: nothing is quoted, and there are as many cells as in the one before. False: it is
/// another one, or the last.
bool RecordReader::readLikeBefore()
{
    const auto &places = m_structure.places;
    while (m_place < m_structure.count && places[m_place] < static_cast<std::size_t>(m_at))
        ++m_place;
    const qsizetype cells = m_cells.size();
    const qsizetype size = m_text.size();
    const auto left = static_cast<qsizetype>(m_structure.count - m_place);
    if (cells < 2 || left < cells)
        return false;
    const quint32 *place = &places[m_place];
    const quint32 *last = place + cells - 1;
    const char *text = m_text.data();
    const char delimiter = m_delimiter;
    if (*last >= size || text[*last] == delimiter || text[*last] == '"')
        return false;
    auto *cell = m_cells.data();
    qsizetype begin = m_at;
    for (; place < last; ++place, ++cell) {
        const qsizetype end = *place;
        if (text[end] != delimiter)
            return false;
        *cell = QByteArrayView(text + begin, end - begin);
        begin = end + 1;
    }
    *cell = QByteArrayView(text + begin, *last - begin);
    begin = qsizetype { *last } + 1;
    if (begin - m_at > kMaxCellBytes)
        return false;
    const bool isPair = text[begin - 1] == '\r' && begin < size && text[begin] == '\n';
    m_place += static_cast<std::size_t>(cells);
    m_at = begin + (isPair ? 1 : 0);
    m_isBlank = false;
    return true;
}

RecordReader::Stop RecordReader::readRecord()
{
    if (readLikeBefore())
        return Stop::RecordEnd;
    m_cells.resize(0);
    m_unquotedSize = 0;
    m_bytes = 0;
    m_fault = {};
    const qsizetype start = m_at;
    while (true) {
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == '"';
        if (isQuoted && !readQuoted())
            return Stop::Fault;
        if (!isQuoted)
            readPlain();
        if (m_cells.last().size() > kMaxCellBytes || m_bytes > kMaxRecordBytes
            || m_cells.size() > kMaxCells) {
            m_fault = Fault::LineTooLong;
            return Stop::Fault;
        }
        m_isBlank = m_cells.size() == 1 && m_cells[0].isEmpty() && !isQuoted;
        if (m_at == m_text.size())
            return Stop::TextEnd;
        const char end = m_text[m_at++];
        if (end == m_delimiter)
            continue;
        if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        Q_ASSERT(m_at > start);
        return Stop::RecordEnd;
    }
}

/// This cell, and those behind it as long as they are not quoted and delimiters follow.
void RecordReader::readPlain()
{
    const quint32 *places = m_structure.places.data();
    const char *text = m_text.data();
    const qsizetype size = m_text.size();
    const std::size_t count = m_structure.count;
    while (true) {
        const qsizetype start = m_at;
        qsizetype end = size;
        for (; m_place < count; ++m_place) {
            const auto place = static_cast<qsizetype>(places[m_place]);
            if (place >= start && (place >= size || text[place] != '"')) {
                end = std::min(place, size);
                break;
            }
        }
        addCell(QByteArrayView(text + start, end - start));
        m_at = end;
        const bool goesOn = end + 1 < size && text[end] == m_delimiter && text[end + 1] != '"'
            && end - start <= kMaxCellBytes && m_cells.size() < kMaxCells;
        if (!goesOn)
            return;
        ++m_at;
    }
}

/// False: text behind the closing quote, or no such quote.
bool RecordReader::readQuoted()
{
    const auto &places = m_structure.places;
    const qsizetype size = m_text.size();
    const qsizetype start = m_at + 1;
    const auto isQuote = [&](std::size_t at, qsizetype from) {
        return at < m_structure.count && places[at] >= from && places[at] < size
            && m_text[places[at]] == '"';
    };
    bool isDoubled = false;
    while (m_place < m_structure.count) {
        if (!isQuote(m_place, start)) {
            ++m_place;
        } else if (isQuote(m_place + 1, start) && places[m_place + 1] == places[m_place] + 1) {
            isDoubled = true;
            m_place += 2;
        } else {
            break;
        }
    }
    if (m_place == m_structure.count) {
        m_fault = size - start > kMaxCellBytes ? Fault::LineTooLong : Fault::BrokenQuote;
        return false;
    }
    const qsizetype quote = places[m_place++];
    addCell(isDoubled ? unquoted(start, quote) : m_text.sliced(start, quote - start));
    m_at = quote + 1;
    const char next = m_at < size ? m_text[m_at] : '\n';
    if (next == m_delimiter || next == '\n' || next == '\r')
        return true;
    m_fault = Fault::BrokenQuote;
    return false;
}

/// Two quotes stand for one.
QByteArrayView RecordReader::unquoted(qsizetype start, qsizetype end)
{
    const auto room = static_cast<std::size_t>(m_text.size() + kCellMargin);
    if (m_unquoted.size() < room)
        m_unquoted.resize(room);
    char *begin = m_unquoted.data() + m_unquotedSize;
    char *next = begin;
    while (start < end) {
        const auto *quote = std::find(m_text.data() + start, m_text.data() + end, '"');
        const bool isFound = quote != m_text.data() + end;
        const qsizetype behind = quote - m_text.data() + (isFound ? 1 : 0);
        next = std::copy(m_text.data() + start, m_text.data() + behind, next);
        start = behind + (isFound ? 1 : 0);
    }
    m_unquotedSize += static_cast<std::size_t>(next - begin);
    return { begin, next - begin };
}

void RecordReader::addCell(QByteArrayView cell)
{
    m_cells.emplace_back(cell);
    m_bytes += cell.size() + 1;
}

} // namespace lockstep
