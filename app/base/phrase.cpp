// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/phrase.h"

#include <QStringList>

namespace lockstep {

namespace {

/// All places at once: what stands in for one may look like another.
QString filled(const QString &words, const QStringList &arguments)
{
    QString text;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool mayBePlace = words[at] == u'%' && at + 1 < words.size();
        const int argument = mayBePlace ? words[at + 1].digitValue() - 1 : -1;
        if (argument < 0 || argument >= arguments.size()) {
            text += words[at];
        } else {
            text += arguments[argument];
            ++at;
        }
    }
    return text;
}

} // namespace

QString Phrase::said(const Translate &translate) const
{
    if (m_english.isEmpty())
        return m_name;
    QStringList arguments;
    for (const Phrase &argument : m_arguments)
        arguments.append(argument.said(translate));
    return filled(translate(m_english.constData()), arguments);
}

QString Phrase::english() const
{
    return said([](const char *words) { return QString::fromUtf8(words); });
}

} // namespace lockstep
