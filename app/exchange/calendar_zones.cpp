// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/calendar_zones.h"

#include <QDateTime>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool isIana(const QString &name)
{
    return !name.isEmpty() && name.size() < 60 && QTimeZone::isTimeZoneIdAvailable(name.toUtf8());
}

/// "/mozilla.org/20050126_1/Europe/Berlin" ends in the name that counts.
QString withoutPrefix(const QString &name)
{
    for (int parts = 3; parts >= 2; --parts) {
        QString end = name.section(u'/', -parts);
        if (isIana(end))
            return end;
    }
    return {};
}

QString fromWindows(const QString &name)
{
    return QString::fromUtf8(QTimeZone::windowsIdToDefaultIanaId(name.toUtf8()));
}

} // namespace

void CalendarZones::define(const QString &name, const QString &location, const QString &lines)
{
    m_defined.insert(name, { location, lines });
}

QString CalendarZones::find(const QString &name) const
{
    if (isIana(name))
        return name;
    for (const QString &found : { withoutPrefix(name), fromWindows(name) }) {
        if (isIana(found))
            return found;
    }
    const QString location = m_defined.value(name).location;
    return isIana(location) ? location : QString();
}

bool CalendarZones::isKnown(const QString &name)
{
    auto at = m_resolved.constFind(name);
    if (at == m_resolved.constEnd())
        at = m_resolved.insert(name, find(name));
    return !at->isEmpty();
}

QString CalendarZones::resolved(const QString &name)
{
    return isKnown(name) ? m_resolved.value(name) : name;
}

QString CalendarZones::linesOf(const QString &name) const
{
    return m_defined.value(name).lines;
}

QTimeZone CalendarZones::zone(const QString &name)
{
    const auto at = m_zones.constFind(name);
    return at != m_zones.constEnd() ? *at : *m_zones.insert(name, QTimeZone(name.toUtf8()));
}

Moment CalendarZones::moved(const Moment &moment, const QString &from, const QString &to)
{
    if (from == to || moment.isWholeDay() || !isKnown(from) || !isKnown(to))
        return moment;
    const QDateTime there
        = QDateTime(moment.date, moment.time, zone(resolved(from))).toTimeZone(zone(resolved(to)));
    return there.isValid() ? Moment { there.date(), there.time() } : moment;
}

} // namespace lockstep
