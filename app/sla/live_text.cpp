// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The braces in a clause's text.
#include "app/sla/sla.h"

namespace lockstep {

namespace {

/// Reads a clause from left to right, one stretch at a time.
class LiveTextReader {
public:
    LiveTextReader(const QString &text, const FigureText &value)
        : m_rest(text)
        , m_value(value)
    {
    }

    LiveText read()
    {
        m_live.parts.reserve(5); // two figures, and what is between them
        while (!m_rest.isEmpty())
            readNext();
        return std::move(m_live);
    }

private:
    void readNext()
    {
        const QChar c = m_rest.front();
        if (c != u'{' && c != u'}') {
            addPlain(take(lengthBeforeBrace()).toString());
        } else if (m_rest.size() > 1 && m_rest[1] == c) {
            take(2);
            addPlain(c);
        } else if (const qsizetype length = figureLength(); length > 0) {
            addFigure(take(length));
        } else {
            m_live.parts.append({ take(1).toString(), {}, true });
        }
    }

    QStringView take(qsizetype length)
    {
        const QStringView taken = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return taken;
    }

    [[nodiscard]] qsizetype lengthBeforeBrace() const
    {
        qsizetype length = 0;
        while (length < m_rest.size() && m_rest[length] != u'{' && m_rest[length] != u'}')
            ++length;
        return length;
    }

    /// Of "{name}" at the front; 0 when the brace has no partner before the next one opens.
    [[nodiscard]] qsizetype figureLength() const
    {
        const qsizetype close = m_rest.indexOf(u'}');
        if (m_rest.front() == u'}' || close < 0 || m_rest.first(close).lastIndexOf(u'{') > 0)
            return 0;
        return close + 1;
    }

    void addPlain(const QString &text)
    {
        auto &parts = m_live.parts;
        if (!parts.isEmpty() && parts.last().figure.isEmpty() && !parts.last().isError)
            parts.last().text += text;
        else
            parts.append({ text, {}, false });
    }

    void addFigure(QStringView inBraces)
    {
        const QString name = inBraces.sliced(1, inBraces.size() - 2).trimmed().toString();
        const auto figure = m_value(name);
        m_live.parts.append({ figure ? *figure : inBraces.toString(), name, !figure });
    }

    QStringView m_rest;
    const FigureText &m_value;
    LiveText m_live;
};

} // namespace

QString LiveText::plain() const
{
    if (parts.size() == 1)
        return parts.first().text;
    qsizetype size = 0;
    for (const Part &part : parts)
        size += part.text.size();
    QString text;
    text.reserve(size);
    for (const Part &part : parts)
        text += part.text;
    return text;
}

bool LiveText::hasErrors() const
{
    return std::any_of(parts.begin(), parts.end(), [](const Part &part) { return part.isError; });
}

LiveText liveText(const QString &text, const FigureText &value)
{
    if (!text.isEmpty() && !text.contains(u'{') && !text.contains(u'}'))
        return { { { text, {}, false } } };
    return LiveTextReader(text, value).read();
}

} // namespace lockstep
