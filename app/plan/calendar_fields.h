// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The fields of the calendar's nouns, see fields.h.

#include "app/plan/calendar_nouns.h"
#include "app/plan/field.h"

#include <tuple>

namespace lockstep {

template <> struct Fields<FreeKind> {
    static constexpr auto table = "free_kind";
    static constexpr auto fields
        = std::tuple { Field { "position", &FreeKind::position }, Field { "name", &FreeKind::name },
              Field { "colour", &FreeKind::colour }, Field { "pattern", &FreeKind::pattern } };
};

template <> struct Fields<Holiday> {
    static constexpr auto table = "holiday";
    static constexpr auto fields = std::tuple { Field { "date", &Holiday::date },
        Field { "name", &Holiday::name }, Field { "isWorkingDay", &Holiday::isWorkingDay } };
};

template <> struct Fields<Entry> {
    static constexpr auto table = "entry";
    static constexpr auto fields = std::tuple { Field { "kind", &Entry::kind },
        Field { "title", &Entry::title }, Field { "owner", &Entry::owner },
        Field { "period", &Entry::period }, Field { "market", &Entry::market },
        Field { "channel", &Entry::channel }, Field { "stage", &Entry::stage },
        Field { "expectedVolume", &Entry::expectedVolume },
        Field { "volumeEvidence", &Entry::volumeEvidence }, Field { "cost", &Entry::cost },
        Field { "notes", &Entry::notes }, Field { "volumeLow", &Entry::volumeLow, kLater },
        Field { "volumeHigh", &Entry::volumeHigh, kLater },
        Field { "freeKind", &Entry::freeKind, kLater }, Field { "state", &Entry::state, kLater },
        Field { "place", &Entry::place, kLater },
        Field { "marketingOwner", &Entry::marketingOwner, kLater },
        Field { "salesOwner", &Entry::salesOwner, kLater }, Field { "team", &Entry::team, kLater },
        Field { "committed", &Entry::committed, kLater }, Field { "spent", &Entry::spent, kLater },
        Field { "yieldCurve", &Entry::yieldCurve, kLater },
        Field { "briefTime", &Entry::briefTime, kLater },
        Field { "buildTime", &Entry::buildTime, kLater },
        Field { "followUpTime", &Entry::followUpTime, kLater },
        Field { "reviewTime", &Entry::reviewTime, kLater },
        Field { "inWorkingDays", &Entry::inWorkingDays, kLater },
        Field { "goal", &Entry::goal, kLater }, Field { "messaging", &Entry::messaging, kLater },
        Field { "revenueQuarter", &Entry::revenueQuarter, kLater },
        Field { "lastOrderDate", &Entry::lastOrderDate, kLater },
        Field { "closeOffDays", &Entry::closeOffDays, kLater },
        Field { "movesWith", &Entry::movesWith, kLater }, Field { "mover", &Entry::mover, kLater },
        Field { "links", &Entry::links, kLater }, Field { "rule", &Entry::rule, kLater },
        Field { "exceptDates", &Entry::exceptDates, kLater },
        Field { "alsoDates", &Entry::alsoDates, kLater },
        Field { "replaces", &Entry::replaces, kLater },
        Field { "replacesDate", &Entry::replacesDate, kLater },
        Field { "isTimed", &Entry::isTimed, kLater },
        Field { "startsAt", &Entry::startsAt, kLater }, Field { "endsAt", &Entry::endsAt, kLater },
        Field { "zone", &Entry::zone, kLater }, Field { "uid", &Entry::uid, kLater },
        Field { "alarms", &Entry::alarms, kLater },
        Field { "categories", &Entry::categories, kLater },
        Field { "foreign", &Entry::foreign, kLater },
        Field { "costCentre", &Entry::costCentre, kLater },
        Field { "results", &Entry::results, kLater },
        Field { "reviewDate", &Entry::reviewDate, kLater },
        Field { "marketingMail", &Entry::marketingMail, kLater },
        Field { "salesMail", &Entry::salesMail, kLater },
        Field { "participants", &Entry::participants, kLater },
        Field { "lastRead", &Entry::lastRead, kLater },
        Field { "bridgeRow", &Entry::bridgeRow, kLater },
        Field { "invitation", &Entry::invitation, kLater } };
};

template <> struct Fields<RemovedEvent> {
    static constexpr auto table = "removed_event";
    static constexpr auto fields
        = std::tuple { Field { "uid", &RemovedEvent::uid }, Field { "title", &RemovedEvent::title },
              Field { "invitation", &RemovedEvent::invitation, kLater } };
};

template <> struct Fields<EntryReach> {
    static constexpr auto table = "entry_reach";
    static constexpr auto fields = std::tuple { Field { "entry", &EntryReach::entry },
        Field { "market", &EntryReach::market }, Field { "channel", &EntryReach::channel } };
};

} // namespace lockstep
