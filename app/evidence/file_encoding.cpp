// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/file_encoding.h"

#include <QUtf8StringView>
#include <array>
#include <cstring>
#include <optional>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Latin text in UTF-16 has a NUL in every other place.
std::optional<Encoding> wideEncoding(QByteArrayView head)
{
    std::array<qsizetype, 2> nuls {};
    for (qsizetype at = 0; at < head.size(); ++at)
        nuls[static_cast<std::size_t>(at % 2)] += head[at] == '\0' ? 1 : 0;
    const auto isMost = [&](qsizetype count) { return count * 5 > head.size() * 2; };
    if (head.size() >= 4 && isMost(nuls[1]) && nuls[0] * 10 < nuls[1])
        return Encoding::Utf16LittleEndian;
    if (head.size() >= 4 && isMost(nuls[0]) && nuls[1] * 10 < nuls[0])
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

/// A character may be cut off at the head's end.
bool isUtf8(QByteArrayView head)
{
    const auto end = head.lastIndexOf('\n');
    return QUtf8StringView(end < 0 ? head : head.first(end + 1)).isValidUtf8();
}

/// What the second byte of a character may be.
struct SecondByte {
    quint8 low = 0x80;
    quint8 high = 0xBF;
};

SecondByte secondByte(quint8 first)
{
    switch (first) {
    case 0xE0:
        return { 0xA0, 0xBF };
    case 0xED:
        return { 0x80, 0x9F };
    case 0xF0:
        return { 0x90, 0xBF };
    case 0xF4:
        return { 0x80, 0x8F };
    default:
        return {};
    }
}

/// Of a character that begins so; 0: none does.
qsizetype announcedLength(quint8 first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/// How many bytes at the front are ASCII, eight at a time.
qsizetype asciiLength(QByteArrayView text)
{
    qsizetype at = 0;
    constexpr qsizetype step = 8;
    for (; at + step <= text.size(); at += step) {
        quint64 bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        if ((bytes & 0x8080808080808080ULL) != 0)
            break;
    }
    while (at < text.size() && static_cast<signed char>(text[at]) >= 0)
        ++at;
    return at;
}

} // namespace

qsizetype characterLength(QByteArrayView text)
{
    const auto byte = [&text](qsizetype at) { return static_cast<quint8>(text[at]); };
    const auto length = announcedLength(byte(0));
    for (qsizetype at = 1; at < length; ++at) {
        if (at == text.size())
            return -1;
        const auto allowed = at == 1 ? secondByte(byte(0)) : SecondByte {};
        if (byte(at) < allowed.low || byte(at) > allowed.high)
            return 0;
    }
    return length;
}

void Utf8Counter::add(QByteArrayView bytes)
{
    m_held += bytes;
    const QByteArrayView text(m_held);
    qsizetype at = 0;
    while (true) {
        at += asciiLength(text.sliced(at));
        if (at == text.size())
            break;
        const auto length = characterLength(text.sliced(at));
        if (length < 0)
            break;
        m_count.characters += length > 0 ? 1 : 0;
        m_count.strayBytes += length > 0 ? 0 : 1;
        at += std::max<qsizetype>(1, length);
    }
    m_held.remove(0, at);
}

Utf8Count Utf8Counter::finish()
{
    m_count.strayBytes += m_held.size();
    m_held.clear();
    return m_count;
}

Encoding encodingOf(QByteArrayView head)
{
    if (head.startsWith("\xFF\xFE"))
        return Encoding::Utf16LittleEndian;
    if (head.startsWith("\xFE\xFF"))
        return Encoding::Utf16BigEndian;
    if (const auto wide = wideEncoding(head))
        return *wide;
    if (head.contains('\0') || isUtf8(head))
        return Encoding::Utf8;
    Utf8Counter counter;
    counter.add(head);
    return encodingWith(counter.finish(), head.startsWith("\xEF\xBB\xBF"));
}

Encoding encodingWith(const Utf8Count &count, bool hasMark)
{
    if (count.strayBytes == 0)
        return Encoding::Utf8;
    return hasMark || count.characters >= count.strayBytes ? Encoding::MendedUtf8
                                                           : Encoding::Windows1252;
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case Encoding::Windows1252:
        return u"Windows-1252"_s;
    case Encoding::Unknown:
    case Encoding::Utf8:
    case Encoding::MendedUtf8:
        return u"UTF-8"_s;
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
