// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/json_writer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 2;

QByteArray escaped(char16_t unit)
{
    return "\\u" + QByteArray::number(static_cast<uint>(unit), 16).rightJustified(4, '0');
}

QByteArray escapedAscii(char16_t unit)
{
    switch (unit) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return unit < 0x20 ? escaped(unit) : QByteArray(1, static_cast<char>(unit));
    }
}

} // namespace

QByteArray quoted(QStringView text)
{
    QByteArray json = "\"";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.unicode() < 0x80) {
            json += escapedAscii(unit.unicode());
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            json += text.sliced(i, 2).toUtf8();
            ++i;
        } else if (unit.isSurrogate() || unit == QChar::ByteOrderMark) {
            json += escaped(unit.unicode()); // as it is, readers drop a mark that starts a text
        } else {
            json += text.sliced(i, 1).toUtf8();
        }
    }
    return json + '"';
}

void JsonWriter::key(QStringView name)
{
    place();
    m_json += quoted(name) + ": ";
    m_afterKey = true;
}

void JsonWriter::text(QStringView text)
{
    literal(quoted(text));
}

void JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        return null();
    literal(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::literal(const QByteArray &json)
{
    place();
    m_json += json;
}

void JsonWriter::value(const QJsonValue &value, Layout layout)
{
    if (value.isObject()) {
        const auto object = value.toObject();
        beginObject(layout);
        for (auto member = object.begin(); member != object.end(); ++member) {
            key(member.key());
            this->value(member.value(), layout);
        }
        endObject();
    } else if (value.isArray()) {
        beginList(layout);
        for (const auto &element : value.toArray())
            this->value(element, layout);
        endList();
    } else if (value.isString()) {
        text(value.toString());
    } else if (value.isBool()) {
        boolean(value.toBool());
    } else if (!value.isDouble()) {
        null();
    } else if (const qint64 whole = value.toInteger();
               static_cast<double>(whole) == value.toDouble()) {
        number(whole); // exact beyond 2^53, where a double is not
    } else {
        number(value.toDouble());
    }
}

void JsonWriter::member(const char *name, const QString &text)
{
    key(name);
    this->text(text);
}

void JsonWriter::member(const char *name, qint64 number)
{
    key(name);
    this->number(number);
}

void JsonWriter::member(const char *name, double number)
{
    key(name);
    this->number(number);
}

void JsonWriter::member(const char *name, bool value)
{
    key(name);
    boolean(value);
}

void JsonWriter::begin(char bracket, Layout layout)
{
    place();
    const bool within = !m_levels.isEmpty() && m_levels.last().layout == Layout::OneLine;
    m_levels.append({ within ? Layout::OneLine : layout });
    m_json += bracket;
}

void JsonWriter::end(char bracket)
{
    const auto level = m_levels.takeLast();
    if (level.layout == Layout::Lines && !level.isEmpty)
        breakLine();
    m_json += bracket;
    if (m_levels.isEmpty())
        m_json += '\n';
}

void JsonWriter::place()
{
    if (std::exchange(m_afterKey, false) || m_levels.isEmpty())
        return;
    auto &level = m_levels.last();
    if (!level.isEmpty)
        m_json += level.layout == Layout::OneLine ? ", " : ",";
    if (level.layout == Layout::Lines)
        breakLine();
    level.isEmpty = false;
}

void JsonWriter::breakLine()
{
    m_json += '\n' + QByteArray(kIndent * m_levels.size(), ' ');
}

} // namespace lockstep
