// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/merge/bookkeeping.h"

#include "app/plan/event_names.h"

#include <QMap>

#include <string_view>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kLastRead = "lastRead";
constexpr std::string_view kForeign = "foreign";
constexpr std::string_view kInvitation = "invitation";
const QString kReplacesLine = u"RECURRENCE-ID:"_s;
const QString kSequenceLine = u"SEQUENCE:"_s;
const QString kStampLine = u"DTSTAMP:"_s;

/// What an entry keeps of its event, without which version of it that is.
struct KeptLines {
    QStringList lines;
    std::pair<qint64, QString> version; ///< its sequence and stamp
};

KeptLines keptIn(const QString &text)
{
    KeptLines kept;
    bool isInComponent = false;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        isInComponent = isInComponent || line.startsWith(u"BEGIN:"_s);
        if (!isInComponent && line.startsWith(kSequenceLine))
            kept.version.first = line.sliced(kSequenceLine.size()).toLongLong();
        else if (!isInComponent && line.startsWith(kStampLine))
            kept.version.second = line.sliced(kStampLine.size());
        else
            kept.lines.append(line);
    }
    return kept;
}

QString textOf(KeptLines kept)
{
    qsizetype at = kept.lines.value(0).startsWith(kReplacesLine) ? 1 : 0; // it stands first
    if (kept.version.first > 0)
        kept.lines.insert(at++, kSequenceLine + QString::number(kept.version.first));
    if (!kept.version.second.isEmpty())
        kept.lines.insert(at, kStampLine + kept.version.second);
    return kept.lines.join(u'\n');
}

QString keptAfter(const QString &now, const QString &was, const QString &is)
{
    const KeptLines here = keptIn(now);
    const KeptLines there = keptIn(is);
    KeptLines after = there.lines == keptIn(was).lines ? here : there;
    after.version = std::max(here.version, there.version);
    return textOf(after);
}

/// A part of the entry to what was read of it.
QMap<QString, QString> partsOf(const QString &memory)
{
    QMap<QString, QString> parts;
    for (const QString &line : memory.split(u'\n', Qt::SkipEmptyParts))
        parts.insert(line.section(u' ', 0, 0), line);
    return parts;
}

QString memoryAfter(const QString &now, const QString &was, const QString &is)
{
    const QMap<QString, QString> here = partsOf(now);
    const QMap<QString, QString> before = partsOf(was);
    const QMap<QString, QString> there = partsOf(is);
    QMap<QString, QString> all = here;
    all.insert(there);
    QStringList lines;
    for (auto part = all.keyBegin(); part != all.keyEnd(); ++part) {
        const QString ours = here.value(*part);
        const QString theirs = there.value(*part);
        if (ours == theirs || theirs == before.value(*part))
            lines.append(ours);
        else if (ours == before.value(*part))
            lines.append(theirs);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Of two that were sent apart, the later one: the next invitation is later still.
QString invitationAfter(const QString &now, const QString &was, const QString &is)
{
    if (is == was || now == was)
        return is == was ? now : is;
    return laterInvitation(now, is);
}

} // namespace

bool sameButForReading(const char *field, const QString &a, const QString &b)
{
    return a == b || field == kLastRead || field == kInvitation
        || (field == kForeign && keptIn(a).lines == keptIn(b).lines);
}

QString afterReading(const char *field, const QString &now, const QString &was, const QString &is)
{
    if (field == kLastRead)
        return memoryAfter(now, was, is);
    if (field == kInvitation)
        return invitationAfter(now, was, is);
    return field == kForeign ? keptAfter(now, was, is) : is;
}

} // namespace lockstep
