// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The stored name of every enumerator: in the plan file, in plan.json and on the command line.

#include "app/plan/nouns.h"

#include <QLatin1StringView>
#include <array>
#include <optional>

namespace lockstep {

template <class E> struct Named {
    E value;
    const char *name;
};
template <class E> Named(E, const char *) -> Named<E>;

template <class E> inline constexpr int enumNames = 0;

template <>
inline constexpr std::array enumNames<Side> { Named { Side::Marketing, "marketing" },
    Named { Side::Sales, "sales" } };
template <>
inline constexpr std::array enumNames<Helper> { Named { Helper::None, "none" },
    Named { Helper::Marketing, "marketing" }, Named { Helper::Sales, "sales" } };
template <>
inline constexpr std::array enumNames<Spread> { Named { Spread::Even, "even" },
    Named { Spread::LastYear, "lastYear" }, Named { Spread::ByHand, "byHand" },
    Named { Spread::Ramp, "ramp" } };
template <>
inline constexpr std::array enumNames<BridgeKind> { Named { BridgeKind::Base, "base" },
    Named { BridgeKind::Renewals, "renewals" }, Named { BridgeKind::Churn, "churn" },
    Named { BridgeKind::Expansion, "expansion" }, Named { BridgeKind::Launch, "launch" },
    Named { BridgeKind::EndedProduct, "endedProduct" },
    Named { BridgeKind::NewBusiness, "newBusiness" } };
template <>
inline constexpr std::array enumNames<EvidenceMark> { Named { EvidenceMark::Guessed, "guessed" },
    Named { EvidenceMark::Estimated, "estimated" }, Named { EvidenceMark::Measured, "measured" } };
template <>
inline constexpr std::array enumNames<Seniority> { Named { Seniority::Executive, "executive" },
    Named { Seniority::Director, "director" }, Named { Seniority::Manager, "manager" },
    Named { Seniority::Specialist, "specialist" } };
template <>
inline constexpr std::array enumNames<Say> { Named { Say::Decides, "decides" },
    Named { Say::Influences, "influences" }, Named { Say::Uses, "uses" },
    Named { Say::Blocks, "blocks" } };
template <>
inline constexpr std::array enumNames<Weekday> { Named { Weekday::Monday, "monday" },
    Named { Weekday::Tuesday, "tuesday" }, Named { Weekday::Wednesday, "wednesday" },
    Named { Weekday::Thursday, "thursday" }, Named { Weekday::Friday, "friday" },
    Named { Weekday::Saturday, "saturday" }, Named { Weekday::Sunday, "sunday" } };
template <>
inline constexpr std::array enumNames<FiscalPattern> { Named { FiscalPattern::CalendarMonths,
                                                           "calendarMonths" },
    Named { FiscalPattern::FourFourFive, "fourFourFive" },
    Named { FiscalPattern::FourFiveFour, "fourFiveFour" },
    Named { FiscalPattern::FiveFourFour, "fiveFourFour" } };
template <>
inline constexpr std::array enumNames<YearEnd> { Named { YearEnd::LastWeekday, "lastWeekday" },
    Named { YearEnd::NearestWeekday, "nearestWeekday" } };
template <>
inline constexpr std::array enumNames<EntryKind> { Named { EntryKind::Campaign, "campaign" },
    Named { EntryKind::TradeShow, "tradeShow" }, Named { EntryKind::Event, "event" },
    Named { EntryKind::Launch, "launch" }, Named { EntryKind::EndOfSale, "endOfSale" },
    Named { EntryKind::PricePromotion, "pricePromotion" },
    Named { EntryKind::CloseOff, "closeOff" }, Named { EntryKind::Training, "training" },
    Named { EntryKind::Content, "content" }, Named { EntryKind::Review, "review" },
    Named { EntryKind::RideAlong, "rideAlong" }, Named { EntryKind::Other, "other" } };
template <>
inline constexpr std::array enumNames<EntryState> { Named { EntryState::Idea, "idea" },
    Named { EntryState::Proposed, "proposed" }, Named { EntryState::Approved, "approved" },
    Named { EntryState::Running, "running" }, Named { EntryState::Measured, "measured" } };
template <>
inline constexpr std::array enumNames<Mover> { Named { Mover::Both, "both" },
    Named { Mover::Marketing, "marketing" }, Named { Mover::Sales, "sales" } };
template <>
inline constexpr std::array enumNames<KindColour> { Named { KindColour::Owner, "owner" },
    Named { KindColour::Ink, "ink" }, Named { KindColour::Muted, "muted" },
    Named { KindColour::Good, "good" }, Named { KindColour::Disputed, "disputed" },
    Named { KindColour::Bad, "bad" }, Named { KindColour::Guess, "guess" } };
template <>
inline constexpr std::array enumNames<KindPattern> { Named { KindPattern::Plain, "plain" },
    Named { KindPattern::Striped, "striped" }, Named { KindPattern::Dotted, "dotted" },
    Named { KindPattern::Outlined, "outlined" } };
template <>
inline constexpr std::array enumNames<TouchKind> { Named { TouchKind::Call, "call" },
    Named { TouchKind::Voicemail, "voicemail" }, Named { TouchKind::Mail, "mail" },
    Named { TouchKind::Social, "social" }, Named { TouchKind::Meeting, "meeting" } };
template <>
inline constexpr std::array enumNames<ItemKind> { Named { ItemKind::Target, "target" },
    Named { ItemKind::Market, "market" }, Named { ItemKind::Stream, "stream" },
    Named { ItemKind::Step, "step" }, Named { ItemKind::Entry, "entry" },
    Named { ItemKind::Clause, "clause" }, Named { ItemKind::Stage, "stage" },
    Named { ItemKind::BridgeRow, "bridgeRow" },
    Named { ItemKind::OpeningPipeline, "openingPipeline" }, Named { ItemKind::Team, "team" },
    Named { ItemKind::Scenario, "scenario" }, Named { ItemKind::Tripwire, "tripwire" } };
template <>
inline constexpr std::array enumNames<TripwireKind> { Named { TripwireKind::Stalled, "stalled" },
    Named { TripwireKind::Rate, "rate" }, Named { TripwireKind::Lag, "lag" } };
template <>
inline constexpr std::array enumNames<PastKind> { Named { PastKind::Campaign, "campaign" },
    Named { PastKind::Channel, "channel" } };
template <>
inline constexpr std::array enumNames<Verdict> { Named { Verdict::Open, "open" },
    Named { Verdict::Keep, "keep" }, Named { Verdict::More, "more" },
    Named { Verdict::Less, "less" }, Named { Verdict::Stop, "stop" } };
template <>
inline constexpr std::array enumNames<Stand> { Named { Stand::Open, "open" },
    Named { Stand::Agreed, "agreed" },
    Named { Stand::AgreedWithReservation, "agreedWithReservation" },
    Named { Stand::Disputed, "disputed" }, Named { Stand::Parked, "parked" } };

template <class E> QLatin1StringView nameOf(E value)
{
    for (const auto &named : enumNames<E>) {
        if (named.value == value)
            return QLatin1StringView(named.name);
    }
    Q_UNREACHABLE();
}

template <class E> std::optional<E> enumFromName(QStringView name)
{
    for (const auto &named : enumNames<E>) {
        if (name == QLatin1StringView(named.name))
            return named.value;
    }
    return std::nullopt;
}

} // namespace lockstep
