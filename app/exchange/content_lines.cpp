// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/content_lines.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr qsizetype kLongestLine = 75; ///< bytes, as RFC 5545 asks for

bool isFold(char c)
{
    return c == ' ' || c == '\t';
}

/// Where the first of `these` is that does not stand within quotation marks.
qsizetype findUnquoted(QByteArrayView text, QByteArrayView these)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && these.contains(text[i]))
            return i;
    }
    return -1;
}

/// "^n", "^'" and "^^" stand for what a parameter cannot hold (RFC 6868).
QString parameterPlain(QByteArrayView value)
{
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.sliced(1, value.size() - 2);
    const QString text = QString::fromUtf8(value);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar after = text[i] == u'^' && i + 1 < text.size() ? text[i + 1] : QChar();
        const bool isEscape = after == u'^' || after == u'n' || after == u'\'';
        plain += !isEscape  ? text[i]
            : after == u'n' ? QChar(u'\n')
            : after == u'^' ? after
                            : QChar(u'"');
        i += isEscape ? 1 : 0;
    }
    return plain;
}

QString visible(QString text)
{
    text.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text;
}

} // namespace

QString ContentLine::parameter(QByteArrayView key) const
{
    QByteArrayView rest = parameters;
    while (!rest.isEmpty()) {
        const qsizetype end = findUnquoted(rest, ";");
        const QByteArrayView one = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        const qsizetype equals = one.indexOf('=');
        if (equals >= 0 && one.first(equals).compare(key, Qt::CaseInsensitive) == 0)
            return parameterPlain(one.sliced(equals + 1));
    }
    return {};
}

QByteArrayView ContentLines::takeLine()
{
    ++m_number;
    const qsizetype newline = m_rest.indexOf('\n');
    QByteArrayView line = newline < 0 ? m_rest : m_rest.first(newline);
    m_rest = newline < 0 ? QByteArrayView() : m_rest.sliced(newline + 1);
    while (!line.isEmpty() && line.back() == '\r')
        line.chop(1);
    return line;
}

QByteArrayView ContentLines::takeUnfolded()
{
    const QByteArrayView first = takeLine();
    if (m_rest.isEmpty() || !isFold(m_rest.front()))
        return first;
    m_unfolded = first.toByteArray();
    while (!m_rest.isEmpty() && isFold(m_rest.front()))
        m_unfolded.append(takeLine().sliced(1));
    return m_unfolded;
}

bool ContentLines::takeApart(QByteArrayView whole)
{
    const qsizetype colon = findUnquoted(whole, ":");
    if (colon < 1)
        return false;
    const qsizetype semicolon = whole.first(colon).indexOf(';');
    m_line.whole = whole;
    m_line.name = whole.first(semicolon < 0 ? colon : semicolon);
    m_line.parameters
        = semicolon < 0 ? QByteArrayView() : whole.sliced(semicolon + 1, colon - semicolon - 1);
    m_line.value = whole.sliced(colon + 1);
    return std::all_of(m_line.name.begin(), m_line.name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_' || c == '.';
    });
}

bool ContentLines::next()
{
    while (!m_rest.isEmpty()) {
        const qint64 number = m_number + 1;
        const QByteArrayView whole = takeUnfolded();
        m_line.number = number;
        if (takeApart(whole))
            return true;
        m_skipped += whole.trimmed().isEmpty() ? 0 : 1;
    }
    return false;
}

QString plainText(QByteArrayView value)
{
    const QString text = QString::fromUtf8(value);
    if (!text.contains(u'\\'))
        return visible(text);
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == u'\\' && i + 1 < text.size();
        i += isEscape ? 1 : 0;
        plain += isEscape && text[i].toLower() == u'n' ? QChar(u'\n') : text[i];
    }
    return visible(plain);
}

QStringList plainTexts(QByteArrayView value)
{
    QStringList texts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '\\') {
            ++i; // what follows is no comma between texts
        } else if (value[i] == ',') {
            texts.append(plainText(value.sliced(begin, i - begin)).trimmed());
            begin = i + 1;
        }
    }
    texts.append(plainText(value.sliced(begin)).trimmed());
    texts.removeAll(QString());
    return texts;
}

QByteArray escapedText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            escaped += u'\\';
        if (c == u'\n')
            escaped += QStringLiteral("\\n");
        else
            escaped += c;
    }
    return visible(escaped).toUtf8();
}

QByteArray parameterText(const QString &text)
{
    QString plain = visible(text);
    plain.replace(u'^', QStringLiteral("^^"));
    plain.replace(u'"', QStringLiteral("^'"));
    plain.replace(u'\n', QStringLiteral("^n"));
    const bool needsQuotes = plain.contains(u',') || plain.contains(u';') || plain.contains(u':');
    return needsQuotes ? '"' + plain.toUtf8() + '"' : plain.toUtf8();
}

void addLine(QByteArray &to, QByteArrayView line)
{
    qsizetype room = kLongestLine;
    while (line.size() > room) {
        qsizetype cut = room;
        while (cut > 1 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U)
            --cut;
        to.append(line.first(cut)).append("\r\n ");
        line = line.sliced(cut);
        room = kLongestLine - 1; // the space counts
    }
    to.append(line).append("\r\n");
}

} // namespace lockstep
