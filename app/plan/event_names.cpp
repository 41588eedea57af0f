// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/event_names.h"

#include "app/base/stable_id.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// By the first line of what is remembered.
qint64 numberOf(const QString &invitation)
{
    return invitation.section(u'\n', 0, 0).section(u' ', 1).toLongLong();
}

} // namespace

QString ownUid(Id<Entry> id)
{
    return QString::number(id.value) + u"@lockstep"_s;
}

QString uidOf(const Plan &plan, const Entry &entry)
{
    const Entry *recurring = find(plan.entries, entry.replaces);
    const Entry &named = recurring ? *recurring : entry;
    return named.uid.isEmpty() ? ownUid(named.id) : named.uid;
}

QString removedKey(const QString &uid, QDate replaces)
{
    return replaces.isValid() ? uid + u'\n' + replaces.toString(Qt::ISODate) : uid;
}

QHash<QString, Id<Entry>> entriesByKey(const Plan &plan)
{
    QHash<QString, Id<Entry>> entries;
    entries.reserve(plan.entries.size());
    for (const Entry &entry : plan.entries)
        entries.insert(removedKey(uidOf(plan, entry), entry.replacesDate), entry.id);
    return entries;
}

RemovedEvent removedEvent(const Plan &plan, const Entry &entry)
{
    RemovedEvent event;
    event.uid = removedKey(uidOf(plan, entry), entry.replacesDate);
    event.id = { stableId(event.uid.toUtf8()) };
    event.title = entry.title;
    if (entry.replaces.isNull())
        event.invitation = entry.invitation;
    return event;
}

QString laterInvitation(const QString &one, const QString &other)
{
    return one.isEmpty() || numberOf(other) > numberOf(one) ? other : one;
}

void settleRemoved(Plan &plan, const QList<RemovedEvent> &more)
{
    for (RemovedEvent event : more) {
        if (const RemovedEvent *there = find(plan.removedEvents, event.id))
            event.invitation = laterInvitation(event.invitation, there->invitation);
        put(plan.removedEvents, event);
    }
    if (plan.removedEvents.isEmpty())
        return;
    const QHash<QString, Id<Entry>> entries = entriesByKey(plan);
    plan.removedEvents.removeIf([&](const RemovedEvent &event) {
        const auto id = entries.constFind(event.uid);
        if (id == entries.constEnd())
            return false;
        Entry entry = *find(plan.entries, *id);
        const QString sent = laterInvitation(event.invitation, entry.invitation);
        if (sent != entry.invitation && entry.replaces.isNull()) {
            entry.invitation = sent;
            put(plan.entries, entry);
        }
        return true;
    });
}

} // namespace lockstep
