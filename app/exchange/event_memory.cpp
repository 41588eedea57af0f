// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/event_memory.h"

#include "app/exchange/plan_facts.h"
#include "app/plan/names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

using Digests = QHash<QByteArray, QByteArray>;

// An entry's links: the first one, and where there are more, all of them.
constexpr auto kLink = "link";
constexpr auto kLinks = "LINKS";

QString datesText(const QList<QDate> &dates)
{
    QStringList texts;
    for (const QDate date : dates)
        texts.append(date.toString(Qt::ISODate));
    return texts.join(u' ');
}

QString timeText(const CalendarEvent &event)
{
    const QStringList parts { event.period.start.toString(Qt::ISODate),
        event.period.end.toString(Qt::ISODate), event.startsAt.toString(Qt::ISODate),
        event.endsAt.toString(Qt::ISODate), event.endsAtMidnight ? u"24"_s : QString(),
        event.zone };
    return parts.join(u' ');
}

QString stateText(const CalendarEvent &event)
{
    const QString own = event.state ? QString(nameOf(*event.state)) : QString();
    return event.isTentative ? own + u" tentative"_s : own;
}

Digests digestsOf(const CalendarEvent &event)
{
    Digests all;
    const auto add = [&all](const QByteArray &part, const QString &text) {
        if (!text.isEmpty())
            all.insert(part, digestOfPart(text));
    };
    add("title", event.title);
    add("notes", event.notes);
    add("place", event.place);
    add(kLink, event.link);
    add("time", timeText(event));
    add("rule", event.rule);
    add("except", datesText(event.except));
    add("also", datesText(event.also));
    add("alarms", event.alarms.join(u'\n'));
    add("categories", event.categories.join(u'\n'));
    add("kind", event.kind ? QString(nameOf(*event.kind)) : QString());
    add("side", event.side ? QString(nameOf(*event.side)) : QString());
    add("state", stateText(event));
    for (const PlanFact &fact : event.facts)
        add(fact.field, fact.name + u'\n' + fact.value);
    return all;
}

Digests digestsFrom(const QString &memory)
{
    Digests all;
    for (const QStringView line : QStringView(memory).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.indexOf(u' ');
        if (space > 0)
            all.insert(line.first(space).toLatin1(), line.sliced(space + 1).toLatin1());
    }
    return all;
}

void keepTime(Entry &next, const Entry &before)
{
    next.period = before.period;
    next.isTimed = before.isTimed;
    next.startsAt = before.startsAt;
    next.endsAt = before.endsAt;
    next.zone = before.zone;
}

/// In `next`, the part as `before` has it.
void keepPart(Entry &next, const Entry &before, const QByteArray &part)
{
    static const QHash<QByteArray, void (*)(Entry &, const Entry &)> keepers {
        { "title", [](Entry &to, const Entry &from) { to.title = from.title; } },
        { "notes", [](Entry &to, const Entry &from) { to.notes = from.notes; } },
        { "place", [](Entry &to, const Entry &from) { to.place = from.place; } },
        { kLink, [](Entry &to, const Entry &from) { to.links = from.links; } },
        { "time", keepTime },
        { "rule", [](Entry &to, const Entry &from) { to.rule = from.rule; } },
        { "except", [](Entry &to, const Entry &from) { to.exceptDates = from.exceptDates; } },
        { "also", [](Entry &to, const Entry &from) { to.alsoDates = from.alsoDates; } },
        { "alarms", [](Entry &to, const Entry &from) { to.alarms = from.alarms; } },
        { "categories", [](Entry &to, const Entry &from) { to.categories = from.categories; } },
        { "kind", [](Entry &to, const Entry &from) { to.kind = from.kind; } },
        { "side", [](Entry &to, const Entry &from) { to.owner = from.owner; } },
        { "state", [](Entry &to, const Entry &from) { to.state = from.state; } },
    };
    if (const auto keeper = keepers.value(part, nullptr))
        keeper(next, before);
    else
        keepFact(next, before, part);
}

QList<QByteArray> allParts()
{
    static const QList<QByteArray> parts = [] {
        QList<QByteArray> all { "title", "notes", "place", kLink, "time", "rule", "except", "also",
            "alarms", "categories", "kind", "side", "state" };
        all += factFields();
        all.removeOne(kLinks);
        return all;
    }();
    return parts;
}

} // namespace

/// FNV-1a of 64 bits: the same on every machine, and no one's secret.
QByteArray digestOfPart(const QString &text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : text.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3ULL;
    }
    return QByteArray::number(hash, 36);
}

QString memoryOf(const CalendarEvent &event)
{
    const Digests digests = digestsOf(event);
    QStringList lines;
    for (auto part = digests.begin(); part != digests.end(); ++part)
        lines.append(QString::fromLatin1(part.key() + ' ' + part.value()));
    lines.sort();
    return lines.join(u'\n');
}

EventMemory::EventMemory(const CalendarEvent &event, const Entry &before)
    : m_then(digestsFrom(before.lastRead))
    , m_now(m_then.isEmpty() ? Digests() : digestsOf(event))
{
}

bool EventMemory::isOld(const QByteArray &part) const
{
    const auto saysSame
        = [this](const QByteArray &one) { return m_then.value(one) == m_now.value(one); };
    if (part == kLink && m_now.contains(kLinks) && !saysSame(kLinks))
        return false;
    return !m_then.isEmpty() && saysSame(part);
}

Entry EventMemory::withoutOldNews(const Entry &before, Entry next)
{
    if (m_then.isEmpty() || next == before)
        return next;
    const QList<QByteArray> parts = allParts();
    for (const QByteArray &part : parts) {
        if (!isOld(part))
            continue;
        Entry kept = next;
        keepPart(kept, before, part);
        m_hasLeft = m_hasLeft || kept != next;
        next = std::move(kept);
    }
    return next;
}

} // namespace lockstep
