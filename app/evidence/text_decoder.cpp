// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/text_decoder.h"

#include "app/evidence/file_encoding.h"

#include <QString>
#include <QtEndian>
#include <array>

namespace lockstep {

namespace {

constexpr qsizetype kLongestMark = 3;

/// What Windows-1252 has in place of the second control characters; 0: nothing.
constexpr std::array<char16_t, 32> kWindows { 0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D,
    0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178 };

QByteArray fromWindows(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<quint8>(bytes[at]);
        text[at]
            = byte >= 0x80 && byte < 0xA0 ? QChar(kWindows[byte - 0x80U]) : QChar(ushort { byte });
    }
    return text.toUtf8();
}

/// Characters of UTF-8 as they are, bytes that belong to none from Windows-1252. Returns how much
/// of `bytes` is dealt with: a character may be cut off at their end.
qsizetype appendMended(QByteArray &text, QByteArrayView bytes, bool isEnd)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto length = characterLength(bytes.sliced(at));
        if (length < 0 && !isEnd)
            break;
        if (length > 0) {
            text += bytes.sliced(at, length);
            at += length;
            continue;
        }
        const auto mended = fromWindows(bytes.sliced(at, 1));
        text += mended == QByteArrayView("\0", 1) ? QByteArray("\xEF\xBF\xBD") : mended;
        ++at;
    }
    return at;
}

void blankLoneSurrogates(QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair
            = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair)
            ++at;
        else if (text[at].isSurrogate())
            text[at] = QChar::Null;
    }
}

} // namespace

QByteArray TextDecoder::decode(QByteArrayView bytes)
{
    if (m_isBegun && m_encoding == Encoding::Utf8)
        return bytes.toByteArray();
    m_held += bytes;
    if (!m_isBegun) {
        if (m_held.size() < kLongestMark)
            return {};
        recognise();
    }
    return convert(Input::More);
}

QByteArray TextDecoder::finish()
{
    if (!m_isBegun)
        recognise();
    return convert(Input::AtEnd);
}

/// A byte order mark counts for more than what was told.
void TextDecoder::recognise()
{
    m_isBegun = true;
    qsizetype markSize = 0;
    if (m_encoding == Encoding::Unknown)
        m_encoding = Encoding::Utf8;
    if (m_held.startsWith("\xEF\xBB\xBF")) {
        if (m_encoding != Encoding::MendedUtf8)
            m_encoding = Encoding::Utf8;
        markSize = 3;
    } else if (m_held.startsWith("\xFF\xFE")) {
        m_encoding = Encoding::Utf16LittleEndian;
        markSize = 2;
    } else if (m_held.startsWith("\xFE\xFF")) {
        m_encoding = Encoding::Utf16BigEndian;
        markSize = 2;
    }
    m_held.remove(0, markSize);
}

QByteArray TextDecoder::convert(Input input)
{
    if (m_encoding == Encoding::Utf8)
        return std::exchange(m_held, {});
    if (m_encoding == Encoding::Windows1252)
        return fromWindows(std::exchange(m_held, {}));
    if (m_encoding == Encoding::MendedUtf8) {
        QByteArray mended;
        m_held.remove(0, appendMended(mended, m_held, input == Input::AtEnd));
        return mended;
    }
    QString text = takeUnits(input);
    blankLoneSurrogates(text);
    if (input == Input::AtEnd && !m_held.isEmpty())
        text += QChar::Null;
    return text.toUtf8();
}

QString TextDecoder::takeUnits(Input input)
{
    QString text(m_held.size() / 2, Qt::Uninitialized);
    if (m_encoding == Encoding::Utf16LittleEndian)
        qFromLittleEndian<quint16>(m_held.constData(), text.size(), text.data());
    else
        qFromBigEndian<quint16>(m_held.constData(), text.size(), text.data());
    if (input == Input::More && !text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    m_held.remove(0, text.size() * 2);
    return text;
}

} // namespace lockstep
