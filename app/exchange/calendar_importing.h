// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One import of a calendar file, event by event: what is new in calendar_import.cpp, what is called
// off in calendar_removals.cpp.

#include "app/exchange/calendar_import.h"
#include "app/exchange/fact_import.h"
#include "app/exchange/series_split.h"
#include "app/plan/row_removal.h"

#include <QHash>
#include <QSet>

namespace lockstep {

class Importing {
public:
    Importing(Plan plan, const CalendarImport &how, QRandomGenerator &ids);
    void take(CalendarFile file);
    [[nodiscard]] Result<ImportedCalendar> finished();

private:
    void take(CalendarEvent event, bool isCalledOff);
    /// What recurs and has or had this among its dates; -1: nothing that is known.
    [[nodiscard]] qsizetype seriesOf(const CalendarEvent &event) const;
    [[nodiscard]] const Entry &entryAt(qsizetype row) const { return m_out.plan.entries.at(row); }

    void add(const CalendarEvent &event);
    void update(const CalendarEvent &event, qsizetype row);
    [[nodiscard]] Entry made(const Entry &entry, const CalendarEvent &event);
    /// `next`, but no further than both sides let it come.
    [[nodiscard]] Entry approved(const Entry &before, Entry next);
    /// What Lockstep wrote itself and this plan has as it stands there, needs no remembering.
    void remember(qsizetype row, Entry next, const CalendarEvent &event);
    [[nodiscard]] bool isOwnVersion(const Entry &next, const Entry &before) const;
    /// The series, if this is one, stays as the plan has it.
    void keep(const CalendarEvent &event);

    /// Without one of its dates what recurs takes place at other times; says so where it may not.
    [[nodiscard]] bool mayLose(qsizetype row, QDate date);
    [[nodiscard]] bool isLeftRemoved(const CalendarEvent &event);
    /// A changed date that is brought back is no exception of its series any more. False: it has to
    /// be one, which is said.
    [[nodiscard]] bool takesPlaceAgain(qsizetype series, const CalendarEvent &event);
    void bringBackInvitations();
    /// A date that does not take place is an exception of what recurs.
    void callOff(const CalendarEvent &event, qsizetype row);
    /// Whoever was invited is told, unless the file told them; if it takes place after all, so too.
    void rememberCalledOff(const CalendarEvent &event, const Entry &entry);
    /// Whether the date is none of the series' any more.
    [[nodiscard]] bool except(qsizetype row, QDate day);
    void addException(Entry &series, const QString &date);
    /// What an earlier reading split off and this one does not: the series has its dates again.
    void removeTakenBack();
    [[nodiscard]] bool isTakenBack(const SplitOff &split) const;

    const CalendarImport &m_how;
    FactImport m_facts;
    bool m_isOurs = false; ///< Lockstep wrote the file
    bool m_tellsPeople = false; ///< it was sent to those whom it calls off
    ImportedCalendar m_out;
    QHash<QString, qsizetype> m_rows; ///< by eventKey()
    QHash<qsizetype, QSet<QString>> m_exceptDates; ///< of what recurs, by row
    QSet<QString> m_lessened; ///< uids of series that are not in the file, but dates called off
    QSet<Id<Entry>> m_calledOff;
    QList<RemovedEvent> m_toldBefore; ///< meetings among them
    QSet<QString> m_named; ///< uids of the file's, without those of changed dates
    QSet<QString> m_kept; ///< uids of what stays as it was, although the file has it otherwise
    QSet<Id<Entry>> m_shortened;
    QHash<QString, Id<RemovedEvent>> m_removed; ///< by removedKey()
    Ids m_broughtBack; ///< of removed events
};

/// Dates called off are exceptions of the series in the same file, as if it said so itself: once
/// they take place again, that is news of the series.
[[nodiscard]] CalendarFile withDatesCalledOff(CalendarFile file);

/// What tells events of one calendar apart.
[[nodiscard]] QString eventKey(const QString &uid, QDate replaces);

} // namespace lockstep
