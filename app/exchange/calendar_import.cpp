// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/calendar_importing.h"

#include "app/calendar/approval.h"
#include "app/calendar/calendar_edits.h"
#include "app/calendar/movers.h"
#include "app/calendar/recurrence_edits.h"
#include "app/exchange/entry_events.h"
#include "app/exchange/event_memory.h"
#include "app/exchange/event_twins.h"
#include "app/exchange/invitation_memory.h"
#include "app/exchange/invitations.h"
#include "app/exchange/other_components.h"
#include "app/exchange/plan_facts.h"
#include "app/exchange/series_split.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Of an event without one: the same whenever it is read.
QString madeUid(const CalendarEvent &event)
{
    const QString what = event.title + u'\n' + event.period.start.toString(Qt::ISODate) + u'\n'
        + event.startsAt.toString(Qt::ISODate);
    return QString::fromLatin1(
               QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().left(32))
        + u"@lockstep"_s;
}

/// What recurs comes before what was split off it, and changed dates, which refer to both, last.
int turnOf(const CalendarEvent &event)
{
    return event.replaces.isValid() ? 2 : event.splitFrom.isEmpty() ? 0 : 1;
}

Result<void> usable(const CalendarFile &file, const QString &name)
{
    if (!file.events.isEmpty() || !file.others.isEmpty())
        return {};
    return file.leftOut.isEmpty() ? fail(Fault::NoRows, name) : Failure(file.leftOut.first());
}

void tell(ImportedCalendar &imported, const CalendarFile &file)
{
    imported.leftOut += file.leftOut;
    imported.unknownZones = file.unknownZones;
    imported.skippedLines = file.skippedLines;
}

} // namespace

QString eventKey(const QString &uid, QDate replaces)
{
    return uid + u'\n' + replaces.toString(Qt::ISODate);
}

Importing::Importing(Plan plan, const CalendarImport &how, QRandomGenerator &ids)
    : m_how(how)
    , m_facts(plan, ids)
{
    m_out.plan = std::move(plan);
    for (const RemovedEvent &event : std::as_const(m_out.plan.removedEvents))
        m_removed.insert(event.uid, event.id);
    QList<Entry> &entries = m_out.plan.entries;
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const Entry &entry = std::as_const(entries)[row];
        m_rows.insert(eventKey(uidOf(m_out.plan, entry), replacedDate(entry)), row);
    }
}

void Importing::take(CalendarFile file)
{
    m_isOurs = file.isOurs;
    m_tellsPeople = file.isCancellation;
    for (CalendarEvent &event : file.events) {
        if (event.uid.isEmpty())
            event.uid = madeUid(event);
    }
    m_facts.name(file, [this](const CalendarEvent &event) {
        const qsizetype row = m_rows.value(eventKey(event.uid, event.replaces), -1);
        return row < 0 ? Id<Entry> {} : entryAt(row).id;
    });
    for (const int turn : { 0, 1, 2 }) {
        for (const CalendarEvent &event : std::as_const(file.events)) {
            if (turnOf(event) == turn)
                take(event, event.isCancelled || file.isCancellation);
        }
    }
    removeTakenBack();
    bringBackInvitations();
}

Result<ImportedCalendar> Importing::finished()
{
    QList<Entry> &entries = m_out.plan.entries;
    std::sort(
        entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.id < b.id; });
    m_out.shortened = static_cast<int>(m_shortened.size());
    m_out.updated += static_cast<int>(m_lessened.size());
    if (!m_calledOff.isEmpty())
        m_out.plan = removeEntries(std::move(m_out.plan), m_calledOff, Removal::CalledOff);
    settleRemoved(m_out.plan, m_toldBefore);
    m_out.plan = m_facts.finished(std::move(m_out.plan), m_out.leftOut);
    m_out.unknownNames = m_facts.unknown();
    return sound(std::move(m_out.plan)).map([this](Plan plan) {
        m_out.plan = std::move(plan);
        return std::move(m_out);
    });
}

void Importing::take(CalendarEvent event, bool isCalledOff)
{
    if (!event.replaces.isValid())
        m_named.insert(event.uid);
    if (m_kept.contains(event.splitFrom))
        return; // the series still has these dates
    if (event.title.isEmpty())
        event.title = m_how.untitled;
    const auto at = m_rows.constFind(eventKey(event.uid, event.replaces));
    if (isCalledOff)
        callOff(event, at == m_rows.constEnd() ? -1 : *at);
    else if (at == m_rows.constEnd() && isLeftRemoved(event))
        m_out.removedHere.append(event.title);
    else if (at == m_rows.constEnd())
        add(event);
    else
        update(event, *at);
}

/// Whether it, or what recurs of which it is a date, was removed here and is to stay so.
bool Importing::isLeftRemoved(const CalendarEvent &event)
{
    bool isLeft = false;
    for (const QString &key :
        { removedKey(event.uid, event.replaces), event.uid, event.splitFrom }) {
        const auto removed = m_removed.constFind(key);
        if (removed == m_removed.constEnd() || m_rows.contains(eventKey(key, {})))
            continue;
        const auto sent = sentInvitation(find(m_out.plan.removedEvents, *removed)->invitation);
        if (m_how.bringsBack || (sent && sent->isOffThere))
            m_broughtBack.insert(removed->value);
        else
            isLeft = true;
    }
    return isLeft;
}

/// Whoever was invited to it is told that it takes place after all.
void Importing::bringBackInvitations()
{
    for (const RemovedEvent &event : std::as_const(m_out.plan.removedEvents)) {
        const qsizetype row = m_rows.value(eventKey(event.uid, {}), -1);
        auto sent = sentInvitation(event.invitation);
        if (!m_broughtBack.contains(event.id.value) || row < 0 || !sent)
            continue;
        sent->isOffThere = false;
        m_out.plan.entries[row].invitation = memoryText(*sent);
    }
    removeRows(m_out.plan, &Plan::removedEvents, m_broughtBack);
}

qsizetype Importing::seriesOf(const CalendarEvent &event) const
{
    const QString &uid = event.replaces.isValid() ? event.uid : event.splitFrom;
    return uid.isEmpty() ? -1 : m_rows.value(eventKey(uid, {}), -1);
}

void Importing::add(const CalendarEvent &event)
{
    const qsizetype series = seriesOf(event);
    if (event.replaces.isValid() && series >= 0
        && !(mayLose(series, event.replaces) && takesPlaceAgain(series, event)))
        return;
    Entry fresh;
    if (series >= 0)
        fresh.mover = entryAt(series).mover;
    fresh.id = m_facts.idFor(event);
    fresh.owner = m_how.side;
    fresh = made(fresh, event);
    fresh.lastRead = memoryOf(event);
    m_facts.takeReaches(fresh.id, event);
    m_rows.insert(eventKey(event.uid, event.replaces), m_out.plan.entries.size());
    m_out.plan.entries.append(fresh);
    ++m_out.added;
}

void Importing::update(const CalendarEvent &event, qsizetype row)
{
    const Entry &before = entryAt(row);
    if (versionOf(event) < versionOf(before) && !event.stamp.isEmpty()) {
        ++m_out.older;
        keep(event);
        return;
    }
    EventMemory memory(event, before);
    const Entry next = approved(before, memory.withoutOldNews(before, made(before, event)));
    if (const auto may = mayBecome(m_out.plan, before, next, m_how.by); !may) {
        m_out.leftOut.append(may.error());
        keep(event);
        return;
    }
    const bool isNews = !isSameButVersion(next, before);
    if (isNews && before.lastRead.isEmpty())
        m_out.overwritten.append(before.title);
    ++(isNews ? m_out.updated : m_out.unchanged);
    m_out.left += memory.hasLeft() ? 1 : 0;
    if (m_facts.has(event, false) && !memory.isOld(kReachesFact))
        m_facts.takeReaches(before.id, event);
    remember(row, next, event);
}

/// Whether the plan wrote it as it stands there, under the number of its next invitation.
bool Importing::isOwnVersion(const Entry &next, const Entry &before) const
{
    if (!isSameButVersion(next, before) || versionOf(next).second != versionOf(before).second)
        return false;
    const auto invitation = invitationTo(m_out.plan, before);
    return invitation
        && versionOf(next).first <= invitationSequence(m_out.plan, before, *invitation);
}

void Importing::remember(qsizetype row, Entry next, const CalendarEvent &event)
{
    const Entry &before = entryAt(row);
    if (m_isOurs && isOwnVersion(next, before))
        return;
    if (!m_isOurs || next != before)
        next.lastRead = memoryOf(event);
    if (next != before)
        m_out.plan.entries[row] = std::move(next);
}

Entry Importing::approved(const Entry &before, Entry next)
{
    if (const auto may = mayGoAhead(m_out.plan, before, next); !may) {
        m_out.leftOut.append(may.error());
        next.state = before.state;
    }
    return next;
}

Entry Importing::made(const Entry &entry, const CalendarEvent &event)
{
    TakenEvent taken = withEvent(entry, event);
    if (!taken.isWhole)
        m_shortened.insert(entry.id);
    const qsizetype series = event.replaces.isValid() ? seriesOf(event) : -1;
    if (series >= 0) {
        taken.entry.replaces = entryAt(series).id;
        taken.entry.replacesDate = event.replaces;
        taken.entry.uid.clear();
        taken.entry.foreign = withoutReplaced(taken.entry.foreign);
    }
    const bool isNew = entry.title.isEmpty();
    return m_facts.has(event, isNew) ? m_facts.with(m_out.plan, taken.entry, event) : taken.entry;
}

Result<ImportedCalendar> importCalendar(Plan plan, const CalendarFile &read, const QString &name,
    const CalendarImport &how, QRandomGenerator &ids)
{
    if (const auto fits = usable(read, name); !fits)
        return Failure(fits.error());
    const CalendarFile file = withoutTwins(read);
    keepOthers(plan, file.others);
    Importing importing(std::move(plan), how, ids);
    importing.take(withDatesCalledOff(withSeriesSplit(file)));
    auto imported = importing.finished();
    if (!imported)
        return imported;
    if (imported->plan.entries.size() > limits::kMaxRows)
        return fail(Fault::TooManyEntries, name,
            u"at most %1"_s.arg(QLocale::c().toString(limits::kMaxRows)));
    tell(*imported, file);
    return imported;
}

} // namespace lockstep
