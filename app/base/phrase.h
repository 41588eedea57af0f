// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Words that can be said in another language, too: English with a place for each argument, and the
// arguments. Whoever shows them knows the language; English is what files and papers are in.

#include <QList>
#include <QString>

#include <functional>

namespace lockstep {

class Phrase {
public:
    Phrase() = default;
    Phrase(QString name) // NOLINT(google-explicit-constructor): names are the same everywhere
        : m_name(std::move(name))
    {
    }
    /// "we need %1, so %2"; marked with QT_TRANSLATE_NOOP where it is written.
    explicit Phrase(QByteArray english, QList<Phrase> arguments = {})
        : m_english(std::move(english))
        , m_arguments(std::move(arguments))
    {
    }

    /// `translate` is asked for the words, places and all.
    using Translate = std::function<QString(const char *english)>;
    [[nodiscard]] QString said(const Translate &translate) const;
    [[nodiscard]] QString english() const;
    [[nodiscard]] bool isEmpty() const { return m_english.isEmpty() && m_name.isEmpty(); }
    bool operator==(const Phrase &) const = default;

private:
    QByteArray m_english; ///< empty: a name
    QString m_name;
    QList<Phrase> m_arguments;
};

template <class Argument> Phrase argumentOf(const Argument &value)
{
    if constexpr (std::is_integral_v<Argument>)
        return Phrase(QString::number(value));
    else
        return Phrase(value);
}

/// With names, numbers and phrases for arguments.
template <class... Arguments> Phrase phrase(const char *english, const Arguments &...arguments)
{
    return Phrase(QByteArray(english), { argumentOf(arguments)... });
}

} // namespace lockstep
