// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/entry_events.h"

#include "app/exchange/plan_facts.h"
#include "app/plan/limits.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QString kSequence = u"SEQUENCE:"_s;
const QString kStamp = u"DTSTAMP:"_s;
const QString kReplaces = u"RECURRENCE-ID:"_s; ///< of a date whose recurring entry is not there

/// What other calendars show as colours.
QString categoryOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Campaign:
        return u"Campaign"_s;
    case EntryKind::TradeShow:
        return u"Trade show"_s;
    case EntryKind::Event:
        return u"Event"_s;
    case EntryKind::Launch:
        return u"Launch"_s;
    case EntryKind::EndOfSale:
        return u"End of sale"_s;
    case EntryKind::PricePromotion:
        return u"Price promotion"_s;
    case EntryKind::CloseOff:
        return u"Close-off"_s;
    case EntryKind::Training:
        return u"Training"_s;
    case EntryKind::Content:
        return u"Content"_s;
    case EntryKind::Review:
        return u"Review"_s;
    case EntryKind::RideAlong:
        return u"Ride-along"_s;
    case EntryKind::Other:
        break;
    }
    return {};
}

std::optional<EntryKind> kindNamed(const QStringList &categories)
{
    for (int kind = 0; kind < static_cast<int>(EntryKind::Other); ++kind) {
        if (categories.contains(categoryOf(static_cast<EntryKind>(kind)), Qt::CaseInsensitive))
            return static_cast<EntryKind>(kind);
    }
    return std::nullopt;
}

QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

QList<QDate> datesOf(const QString &text)
{
    QList<QDate> dates;
    for (const QString &line : linesOf(text)) {
        if (const QDate date = QDate::fromString(line, Qt::ISODate); date.isValid())
            dates.append(date);
    }
    return dates;
}

QString textOf(QList<QDate> dates)
{
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    QStringList lines;
    for (const QDate date : dates)
        lines.append(date.toString(Qt::ISODate));
    return lines.join(u'\n');
}

/// Kept lines; a component is one of them, however many it has.
QStringList keptLines(const QString &text)
{
    QStringList all;
    int depth = 0;
    for (const QString &line : linesOf(text)) {
        const bool isBegin = line.startsWith(u"BEGIN:"_s, Qt::CaseInsensitive);
        if (depth > 0)
            all.last() += u'\n' + line;
        else
            all.append(line);
        depth += isBegin ? 1 : line.startsWith(u"END:"_s, Qt::CaseInsensitive) ? -1 : 0;
        depth = std::max(0, depth);
    }
    return all;
}

QTime timeOf(Duration sinceMidnight)
{
    return QTime(0, 0).addSecs(static_cast<int>(sinceMidnight.minutes % kMinutesPerDay * 60));
}

Duration sinceMidnight(QTime time)
{
    return Duration { time.msecsSinceStartOfDay() / 60'000 };
}

QString cut(const QString &text, qsizetype most, bool &isWhole)
{
    if (text.size() <= most)
        return text;
    isWhole = false;
    return text.first(most - 1) + u'…';
}

/// As many lines as there is room for.
QString fitting(const QStringList &lines, bool &isWhole)
{
    QString text;
    for (const QString &line : lines) {
        if (text.size() + line.size() < limits::kMaxTextLength)
            text += (text.isEmpty() ? QString() : u"\n"_s) + line;
        else
            isWhole = false;
    }
    return text;
}

void takeTimes(Entry &entry, const CalendarEvent &event)
{
    entry.period = event.period;
    entry.isTimed = !event.isWholeDay();
    entry.startsAt = entry.isTimed ? sinceMidnight(event.startsAt) : Duration {};
    entry.endsAt = !entry.isTimed ? Duration {}
        : event.endsAtMidnight    ? Duration { kMinutesPerDay }
                                  : sinceMidnight(event.endsAt);
}

EntryState stateOf(const CalendarEvent &event, const Entry &entry, bool isNew)
{
    if (event.state)
        return *event.state;
    if (event.isTentative)
        return entry.state == EntryState::Idea && !isNew ? EntryState::Idea : EntryState::Proposed;
    return isNew ? EntryState::Approved : entry.state;
}

void takePlanWords(Entry &entry, const CalendarEvent &event, bool isNew, bool &isWhole)
{
    const auto named = event.kind ? event.kind : kindNamed(event.categories);
    if (event.kind || isNew)
        entry.kind = named.value_or(EntryKind::Other);
    if (event.side)
        entry.owner = *event.side;
    entry.state = stateOf(event, entry, isNew);
    QStringList categories = event.categories;
    if (event.kind)
        categories.removeOne(categoryOf(*event.kind));
    entry.categories = fitting(categories, isWhole);
}

QString link(const CalendarEvent &event, const Entry &entry)
{
    QStringList links = linesOf(entry.links);
    if (event.link.isEmpty() || links.contains(event.link))
        return entry.links;
    links.prepend(event.link);
    return links.join(u'\n');
}

} // namespace

QDate replacedDate(const Entry &entry)
{
    if (entry.replacesDate.isValid() || !entry.foreign.startsWith(kReplaces))
        return entry.replacesDate;
    return QDate::fromString(entry.foreign.mid(kReplaces.size(), 10), Qt::ISODate);
}

QString withoutReplaced(const QString &foreign)
{
    return foreign.startsWith(kReplaces) ? foreign.section(u'\n', 1) : foreign;
}

std::pair<qint64, QString> versionOf(const CalendarEvent &event)
{
    return { event.sequence, event.stamp };
}

std::pair<qint64, QString> versionOf(const Entry &entry)
{
    std::pair<qint64, QString> version;
    for (const QString &line : linesOf(entry.foreign)) {
        if (line.startsWith(kSequence))
            version.first = line.mid(kSequence.size()).toLongLong();
        else if (line.startsWith(kStamp))
            version.second = line.mid(kStamp.size());
        else if (line.startsWith(u"BEGIN:"_s))
            break;
    }
    return version;
}

bool isSameButVersion(Entry a, const Entry &b)
{
    const auto others = [](const Entry &entry) {
        QStringList lines = keptLines(entry.foreign);
        lines.removeIf([](const QString &line) {
            return line.startsWith(kSequence) || line.startsWith(kStamp);
        });
        return lines;
    };
    if (a.foreign != b.foreign && others(a) == others(b))
        a.foreign = b.foreign;
    return a == b;
}

CalendarEvent eventOf(const Plan &plan, const Entry &entry)
{
    CalendarEvent event;
    event.uid = uidOf(plan, entry);
    std::tie(event.sequence, event.stamp) = versionOf(entry);
    event.title = entry.title;
    event.notes = entry.notes;
    event.place = entry.place;
    event.link = linesOf(entry.links).value(0);
    event.period = entry.period;
    if (entry.isTimed) {
        event.startsAt = timeOf(entry.startsAt);
        event.endsAt = timeOf(entry.endsAt);
        event.endsAtMidnight = entry.endsAt.minutes == kMinutesPerDay;
        event.zone = entry.zone;
    }
    event.rule = entry.rule;
    event.except = datesOf(entry.exceptDates);
    event.also = datesOf(entry.alsoDates);
    event.replaces = replacedDate(entry);
    event.isTentative = entry.state == EntryState::Idea || entry.state == EntryState::Proposed;
    event.alarms = linesOf(entry.alarms);
    event.kind = entry.kind;
    event.side = entry.owner;
    event.state = entry.state;
    event.entryId = entry.id.value;
    event.facts = factsOf(plan, entry);
    event.categories = linesOf(entry.categories);
    if (const QString category = categoryOf(entry.kind); !category.isEmpty())
        event.categories.prepend(category);
    event.foreign = keptLines(withoutReplaced(entry.foreign));
    event.foreign.removeIf(
        [](const QString &line) { return line.startsWith(kSequence) || line.startsWith(kStamp); });
    return event;
}

TakenEvent withEvent(Entry entry, const CalendarEvent &event)
{
    TakenEvent taken;
    const bool isNew = entry.title.isEmpty();
    const bool isOwnUid = event.uid == ownUid(entry.id);
    entry.uid = isOwnUid ? QString() : cut(event.uid, limits::kMaxTextLength, taken.isWhole);
    entry.title = cut(event.title, limits::kMaxNameLength, taken.isWhole);
    entry.notes = cut(event.notes, limits::kMaxTextLength, taken.isWhole);
    entry.place = cut(event.place, limits::kMaxNameLength, taken.isWhole);
    entry.zone = cut(event.zone, limits::kMaxNameLength, taken.isWhole);
    entry.links = cut(link(event, entry), limits::kMaxTextLength, taken.isWhole);
    if (entry.closeOffDays == 0) // otherwise its quarter says when it is
        takeTimes(entry, event);
    entry.rule = event.rule;
    entry.exceptDates = fitting(linesOf(textOf(event.except)), taken.isWhole);
    entry.alsoDates = fitting(linesOf(textOf(event.also)), taken.isWhole);
    entry.alarms = fitting(event.alarms, taken.isWhole);
    takePlanWords(entry, event, isNew, taken.isWhole);
    QStringList kept;
    if (event.replaces.isValid())
        kept.append(kReplaces + event.replaces.toString(Qt::ISODate));
    if (event.sequence > 0)
        kept.append(kSequence + QString::number(event.sequence));
    if (!event.stamp.isEmpty())
        kept.append(kStamp + event.stamp);
    entry.foreign = fitting(kept + event.foreign, taken.isWhole);
    taken.entry = std::move(entry);
    return taken;
}

} // namespace lockstep
