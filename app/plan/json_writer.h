// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// JSON as UTF-8 text in the order in which it is given: QJsonDocument would sort the keys and write
// amounts of money as it sees fit. Knows nothing of plans.

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace lockstep {

class JsonWriter {
public:
    enum class Layout { Lines, OneLine }; ///< what stands within OneLine is on one line, too

    void beginObject(Layout layout = Layout::Lines) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginList(Layout layout = Layout::Lines) { begin('[', layout); }
    void endList() { end(']'); }
    void key(QStringView name);
    void key(const char *name) { key(QString::fromLatin1(name)); }

    void text(QStringView text);
    void number(qint64 value) { literal(QByteArray::number(value)); }
    void number(double value); ///< shortest text that reads back the same; null unless finite
    void boolean(bool value) { literal(value ? "true" : "false"); }
    void null() { literal("null"); }
    void literal(const QByteArray &json); ///< a value that already is JSON
    void value(const QJsonValue &value, Layout layout = Layout::Lines);

    // A key and its value.
    void member(const char *name, const QString &text);
    void member(const char *name, qint64 number);
    void member(const char *name, double number);
    void member(const char *name, bool value);

    [[nodiscard]] const QByteArray &json() const { return m_json; }

private:
    struct Level {
        Layout layout;
        bool isEmpty = true;
    };
    void begin(char bracket, Layout layout);
    void end(char bracket);
    void place(); ///< comma, line and indentation before a key or a list's value
    void breakLine();

    QByteArray m_json;
    QList<Level> m_levels;
    bool m_afterKey = false;
};

/// A JSON string, quotes included: control characters, lone surrogates and byte order marks
/// escaped.
[[nodiscard]] QByteArray quoted(QStringView text);

} // namespace lockstep
