// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/text_decoder.h"

#include <QString>
#include <QtEndian>

namespace lockstep {

namespace {

constexpr qsizetype kLongestMark = 3;

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
    if (m_encoding == Encoding::Utf8)
        return bytes.toByteArray();
    m_held += bytes;
    if (m_encoding == Encoding::Unknown) {
        if (m_held.size() < kLongestMark)
            return {};
        recognise();
    }
    return convert(Input::More);
}

QByteArray TextDecoder::finish()
{
    if (m_encoding == Encoding::Unknown)
        recognise();
    return convert(Input::AtEnd);
}

void TextDecoder::recognise()
{
    qsizetype markSize = 0;
    m_encoding = Encoding::Utf8;
    if (m_held.startsWith("\xEF\xBB\xBF")) {
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
