// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How the plan's calendar counts, and what its entries may be. What follows from it is calendar/'s.

namespace lockstep {

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// What a fiscal quarter is made of: three calendar months, or thirteen whole weeks in three
/// periods of so many; the year's last period then has a week more now and then.
enum class FiscalPattern { CalendarMonths, FourFourFive, FourFiveFour, FiveFourFour };

/// A year of whole weeks ends on a weekday: the last one in its last month, or the one nearest to
/// that month's end.
enum class YearEnd { LastWeekday, NearestWeekday };

enum class EntryKind {
    Campaign,
    TradeShow,
    Event,
    Launch,
    EndOfSale,
    PricePromotion,
    CloseOff, ///< last day on which a booking counts for its quarter
    Training,
    Content,
    Review,
    RideAlong, ///< marketing goes along on sales' visits
    Other
};

/// How far an entry has come. Ideas yield nothing.
enum class EntryState { Idea, Proposed, Approved, Running, Measured };

/// Who may move an entry.
enum class Mover { Both, Marketing, Sales };

/// What a free kind of entry is drawn in: its owner's colour, or one that means something.
enum class KindColour { Owner, Ink, Muted, Good, Disputed, Bad, Guess };
enum class KindPattern { Plain, Striped, Dotted, Outlined };

} // namespace lockstep
