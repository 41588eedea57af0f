// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The nouns of the shared calendar, as plain values.

#include "app/base/duration.h"
#include "app/base/id.h"
#include "app/base/period.h"
#include "app/plan/calendar_values.h"
#include "app/plan/values.h"

#include <QDate>
#include <QString>

namespace lockstep {

struct BridgeRow;
struct Channel;
struct Market;
struct Stage;
struct Team;

/// A kind of entry that people made up; its entries are EntryKind::Other.
struct FreeKind {
    Id<FreeKind> id;
    int position = 0;
    QString name;
    KindColour colour = KindColour::Owner;
    KindPattern pattern = KindPattern::Plain;
    bool operator==(const FreeKind &) const = default;
};

/// A day off beside those of the chosen regions, or one of those on which people work.
struct Holiday {
    Id<Holiday> id;
    QDate date;
    QString name;
    bool isWorkingDay = false;
    bool operator==(const Holiday &) const = default;
};

/// Something on the shared calendar.
struct Entry {
    Id<Entry> id;
    EntryKind kind = EntryKind::Campaign;
    QString title;
    Side owner = Side::Marketing;
    Period period;
    Id<Market> market; ///< null: all
    Id<Channel> channel; ///< null: all
    Id<Stage> stage; ///< where its volume enters; null: the first stage
    qint64 expectedVolume = 0; ///< entrants at `stage`, see `yieldCurve`
    Evidence volumeEvidence;
    Money cost; ///< planned
    QString notes;
    qint64 volumeLow = 0; ///< the least and the most that are likely; 0: not stated
    qint64 volumeHigh = 0;
    Id<FreeKind> freeKind {}; ///< null: its kind alone says what it is
    EntryState state = EntryState::Approved;
    QString place {};
    QString marketingOwner {}; ///< the person on each side
    QString salesOwner {};
    Id<Team> team {}; ///< that does the work; null: none named
    Money committed {}; ///< of the cost: ordered, not to be had back
    Money spent {}; ///< of the cost: paid
    /// What comes in the period, evenly, and in the first month after it, the second, …; together
    /// 100 %. Empty: all of it in the period.
    LagCurve yieldCurve {};
    // Phases around the period, which is the run: brief and build before it, the others after it.
    Duration briefTime {};
    Duration buildTime {};
    Duration followUpTime {};
    Duration reviewTime {};
    bool inWorkingDays
        = false; ///< phases count working days, and so does how it moves with another
    QString goal {}; ///< which gap it closes
    QString messaging {};
    QDate revenueQuarter {}; ///< first day of the one whose revenue it is for; null: none named
    QDate lastOrderDate {}; ///< of a price promotion; null: its last day
    /// A close-off's working days to the end of `revenueQuarter`, its own one too: 1 is the
    /// quarter's last working day. 0: the period stands by itself.
    int closeOffDays = 0;
    Id<Entry> movesWith {}; ///< moves when that one does; null: by itself
    Mover mover = Mover::Both;
    QString links {}; ///< one a line
    QString rule {}; ///< how it recurs, an RRULE's value as in RFC 5545; empty: it does not
    QString exceptDates {}; ///< of a recurring one: those left out, one a line, 2027-03-12
    QString alsoDates {}; ///< ... those added
    Id<Entry> replaces {}; ///< the recurring one of which it is a changed date; null: none
    QDate replacesDate {}; ///< which of its dates
    bool isTimed
        = false; ///< from `startsAt` of the first day to `endsAt` of the last; else whole days
    Duration startsAt {}; ///< since midnight
    Duration endsAt {};
    QString zone {}; ///< of these times, as "Europe/Berlin"; empty: wherever it is read
    QString uid {}; ///< its name in other calendars
    QString alarms {}; ///< how long before its start, one a line, as in iCalendar: -PT15M
    QString categories {}; ///< one a line
    QString
        foreign {}; ///< what came with it from another calendar and is not understood, as it came
    QString costCentre {}; ///< that pays for it
    QString results {}; ///< what it brought
    QDate reviewDate {}; ///< when both sides look at that; null: not set
    QString marketingMail {}; ///< addresses of the two owners
    QString salesMail {};
    QString participants {}; ///< who else takes part, one a line: Anna Berg <anna@example.com>
    QString lastRead {}; ///< what the file that it came from said of it, see event_memory.h
    Id<BridgeRow> bridgeRow {}; ///< the product that it launches or ends; null: found by its name
    QString invitation {}; ///< what the last invitation to it said, see exchange/invitations.h
    bool operator==(const Entry &) const = default;
};

/// An event of another calendar that was removed here: reading its file again does not bring it
/// back.
struct RemovedEvent {
    Id<RemovedEvent> id;
    QString uid; ///< its name in other calendars
    QString title;
    QString invitation {}; ///< what the last invitation to it said, as Entry::invitation
    bool operator==(const RemovedEvent &) const = default;
};

/// What an entry serves beside its own market and channel.
struct EntryReach {
    Id<EntryReach> id;
    Id<Entry> entry;
    Id<Market> market; ///< null: all
    Id<Channel> channel; ///< null: all
    bool operator==(const EntryReach &) const = default;
};

} // namespace lockstep
