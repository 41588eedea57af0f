// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One VEVENT, line by line; its times wait until the whole file, with all of its time zones, is
// read.

#include "app/exchange/calendar_event.h"
#include "app/exchange/calendar_zones.h"
#include "app/exchange/content_lines.h"

namespace lockstep {

/// A date or a time as the file says it.
struct WrittenTime {
    Moment moment;
    QString zone; ///< by the file's name of it; kUtc: with a Z; empty: none
    bool isBad = false; ///< there is one, and it cannot be read
};

/// What the whole file says about its events.
struct EventPlace {
    CalendarZones &zones;
    QString usualZone; ///< that times in UTC are meant for; empty: none is named
    bool isOurs = false; ///< Lockstep wrote it
};

class EventLines {
public:
    explicit EventLines(qint64 line) { m_event.line = line; }
    void add(const ContentLine &line);
    void addComponent(const QString &lines); ///< an alarm or another one, whole
    /// Faults: those that keep a plan from holding it.
    [[nodiscard]] Result<CalendarEvent> event(const EventPlace &place);
    [[nodiscard]] QString zone() const { return m_start.zone; }

private:
    struct WrittenDates {
        QList<WrittenTime> times;
        QString line;
    };
    using Take = void (EventLines::*)(const ContentLine &);
    [[nodiscard]] static Take taker(QByteArrayView name);
    void takeText(const ContentLine &line);
    void takeTime(const ContentLine &line);
    void takeDates(const ContentLine &line);
    void takeState(const ContentLine &line);
    void takeOurs(const ContentLine &line);
    void takeFact(const ContentLine &line);
    void keep(const ContentLine &line);
    void placeTimes(CalendarZones &zones, const QString &usual);
    void placeEnd(const Moment &end);
    [[nodiscard]] WrittenTime end(CalendarZones &zones) const;
    [[nodiscard]] Result<void> placeRule(CalendarZones &zones);
    void placeDates(CalendarZones &zones, const WrittenDates &dates, QList<QDate> &to);
    void placeOurs();
    void dropOwnInvitation();
    void placeOthers();
    [[nodiscard]] Failure refuse(Fault fault, const QString &what, const QString &detail) const;
    [[nodiscard]] Result<void> sound() const;

    CalendarEvent m_event;
    WrittenTime m_start;
    WrittenTime m_end;
    WrittenTime m_replaces;
    QByteArray m_duration;
    QByteArray m_rule;
    QList<WrittenDates> m_except;
    QList<WrittenDates> m_also;
    bool m_isWholeDay = false; ///< Outlook says so beside times at midnight
    bool m_isOften = false; ///< several times a day
    QString m_ownStamp;
    bool m_hasOwnInvitation = false;
};

[[nodiscard]] WrittenTime writtenTime(QByteArrayView value, const QString &zone);
/// "P1DT2H", "-PT15M"; nothing where it is none.
[[nodiscard]] std::optional<qint64> durationSeconds(QByteArrayView value);

} // namespace lockstep
