// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/calendar_import.h"

#include "app/calendar/calendar_edits.h"
#include "app/exchange/entry_events.h"
#include "app/exchange/extras.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QString kOtherComponents = u"icalendar"_s;

QString keyOf(const QString &uid, QDate replaces)
{
    return uid + u'\n' + replaces.toString(Qt::ISODate);
}

/// Of an event without one: the same whenever it is read.
QString madeUid(const CalendarEvent &event)
{
    const QString what = event.title + u'\n' + event.period.start.toString(Qt::ISODate) + u'\n'
        + event.startsAt.toString(Qt::ISODate);
    return QString::fromLatin1(
               QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().left(32))
        + u"@lockstep"_s;
}

class Importing {
public:
    Importing(Plan plan, const CalendarImport &how, QRandomGenerator &ids)
        : m_how(how)
        , m_ids(ids)
    {
        m_out.plan = std::move(plan);
        QList<Entry> &entries = m_out.plan.entries;
        for (qsizetype row = 0; row < entries.size(); ++row) {
            const Entry &entry = std::as_const(entries)[row];
            m_rows.insert(keyOf(uidOf(m_out.plan, entry), replacedDate(entry)), row);
        }
    }

    void take(const CalendarFile &file)
    {
        // What recurs comes before its changed dates, which refer to it.
        for (const bool areChanged : { false, true }) {
            for (const CalendarEvent &event : file.events) {
                if (event.replaces.isValid() == areChanged)
                    take(event, event.isCancelled || file.isCancellation);
            }
        }
    }

    Result<ImportedCalendar> finished()
    {
        QList<Entry> &entries = m_out.plan.entries;
        std::sort(entries.begin(), entries.end(),
            [](const Entry &a, const Entry &b) { return a.id < b.id; });
        m_out.shortened = static_cast<int>(m_shortened.size());
        if (!m_calledOff.isEmpty())
            m_out.plan = removeEntries(std::move(m_out.plan), m_calledOff);
        return sound(std::move(m_out.plan)).map([this](Plan plan) {
            m_out.plan = std::move(plan);
            return std::move(m_out);
        });
    }

private:
    void take(CalendarEvent event, bool isCalledOff)
    {
        if (event.uid.isEmpty())
            event.uid = madeUid(event);
        if (event.title.isEmpty())
            event.title = m_how.untitled;
        const auto at = m_rows.constFind(keyOf(event.uid, event.replaces));
        if (isCalledOff)
            callOff(event, at == m_rows.constEnd() ? -1 : *at);
        else if (at == m_rows.constEnd())
            add(event);
        else
            update(event, *at);
    }

    void add(const CalendarEvent &event)
    {
        Entry fresh;
        fresh.id = newId<Entry>(m_ids);
        fresh.owner = m_how.side;
        m_rows.insert(keyOf(event.uid, event.replaces), m_out.plan.entries.size());
        m_out.plan.entries.append(made(fresh, event));
        ++m_out.added;
    }

    void update(const CalendarEvent &event, qsizetype row)
    {
        const Entry &before = std::as_const(m_out.plan.entries)[row];
        if (versionOf(event) < versionOf(before) && !event.stamp.isEmpty()) {
            ++m_out.older;
            return;
        }
        const Entry next = made(before, event);
        if (next == before) {
            ++m_out.unchanged;
            return;
        }
        m_out.plan.entries[row] = next;
        ++m_out.updated;
    }

    /// A date that does not take place is an exception of what recurs.
    void callOff(const CalendarEvent &event, qsizetype row)
    {
        const qsizetype master = m_rows.value(keyOf(event.uid, {}), -1);
        if (row >= 0) {
            m_calledOff.insert(std::as_const(m_out.plan.entries)[row].id);
            m_out.removed = static_cast<int>(m_calledOff.size());
        }
        if (event.replaces.isValid() && master >= 0)
            except(master, event.replaces.toString(Qt::ISODate));
    }

    void except(qsizetype row, const QString &date)
    {
        Entry &series = m_out.plan.entries[row];
        QString &dates = series.exceptDates;
        if (!m_exceptDates.contains(row)) {
            const QStringList known = dates.split(u'\n', Qt::SkipEmptyParts);
            m_exceptDates.insert(row, { known.begin(), known.end() });
        }
        QSet<QString> &known = m_exceptDates[row];
        if (known.contains(date))
            return;
        known.insert(date);
        const QString more = (dates.isEmpty() ? QString() : u"\n"_s) + date;
        if (dates.size() + more.size() <= limits::kMaxTextLength)
            dates += more;
        else
            m_shortened.insert(series.id);
    }

    Entry made(const Entry &entry, const CalendarEvent &event)
    {
        TakenEvent taken = withEvent(entry, event);
        if (!taken.isWhole)
            m_shortened.insert(entry.id);
        const qsizetype master
            = event.replaces.isValid() ? m_rows.value(keyOf(event.uid, {}), -1) : -1;
        if (master >= 0) {
            taken.entry.replaces = std::as_const(m_out.plan.entries)[master].id;
            taken.entry.replacesDate = event.replaces;
            taken.entry.uid.clear();
            taken.entry.foreign = withoutReplaced(taken.entry.foreign);
        }
        return taken.entry;
    }

    const CalendarImport &m_how;
    QRandomGenerator &m_ids;
    ImportedCalendar m_out;
    QHash<QString, qsizetype> m_rows;
    QHash<qsizetype, QSet<QString>> m_exceptDates; ///< of what recurs, by row
    QSet<Id<Entry>> m_calledOff;
    QSet<Id<Entry>> m_shortened;
};

/// Components that are no entries wait in the plan, as fields of other programs do.
void keepOthers(Plan &plan, const QStringList &others)
{
    if (others.isEmpty())
        return;
    QStringList all = otherComponents(plan) + others;
    all.removeDuplicates();
    QJsonArray list;
    qsizetype size = 0;
    for (const QString &component : std::as_const(all)) {
        size += 2 * component.size();
        if (size < limits::kMaxTextLength)
            list.append(component);
    }
    put(plan.extras, makeExtra({ kPlanOwner, {} }, kOtherComponents, list));
}

Result<void> usable(const CalendarFile &file, const QString &name)
{
    if (!file.events.isEmpty() || !file.others.isEmpty())
        return {};
    return file.leftOut.isEmpty() ? fail(Fault::NoRows, name) : Failure(file.leftOut.first());
}

void tell(ImportedCalendar &imported, const CalendarFile &file)
{
    imported.leftOut = file.leftOut;
    imported.unknownZones = file.unknownZones;
    imported.skippedLines = file.skippedLines;
}

} // namespace

QStringList otherComponents(const Plan &plan)
{
    QStringList all;
    for (const Extra &extra : plan.extras) {
        if (extra.owner != kPlanOwner || extra.field != kOtherComponents)
            continue;
        const QJsonArray list = QJsonDocument::fromJson(extra.json.toUtf8()).array();
        for (const auto &component : list)
            all.append(component.toString());
    }
    return all;
}

Result<ImportedCalendar> importCalendar(Plan plan, const CalendarFile &file, const QString &name,
    const CalendarImport &how, QRandomGenerator &ids)
{
    if (const auto fits = usable(file, name); !fits)
        return Failure(fits.error());
    keepOthers(plan, file.others);
    Importing importing(std::move(plan), how, ids);
    importing.take(file);
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
