// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/agreement/content.h"

#include <QHash>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QString kAbsent = u"–"_s;

/// Values by name, in the order in which the names first occur.
struct Lines {
    QStringList names;
    QHash<QString, QStringList> values;
};

Lines linesOf(const QString &content)
{
    Lines lines;
    for (const QString &line : content.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u": "_s);
        const QString name = colon < 0 ? QString() : line.first(colon);
        if (!lines.values.contains(name))
            lines.names.append(name);
        lines.values[name].append(colon < 0 ? line : line.sliced(colon + 2));
    }
    return lines;
}

} // namespace

QStringList changes(const QString &before, const QString &now)
{
    const Lines then = linesOf(before);
    Lines today = linesOf(now);
    QStringList names = today.names;
    for (const QString &name : then.names) {
        if (!today.values.contains(name))
            names.append(name);
    }
    QStringList changed;
    for (const QString &name : names) {
        const QStringList was = then.values.value(name);
        const QStringList is = today.values.value(name);
        for (qsizetype i = 0; i < std::max(was.size(), is.size()); ++i) {
            const QString change = was.value(i, kAbsent) + u" → "_s + is.value(i, kAbsent);
            if (was.value(i) != is.value(i))
                changed.append(name.isEmpty() ? change : name + u": "_s + change);
        }
    }
    return changed;
}

} // namespace lockstep
