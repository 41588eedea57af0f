// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Expected failure as a value. An Error names what went wrong (fault), with which thing (subject)
// and, where there is one, the limit or place (detail); ui/shared/explain makes one sentence with a
// remedy of it. Broken promises between our own functions are Q_ASSERT, never an Error.

#include <QString>
#include <tl/expected.hpp>

namespace lockstep {

enum class Fault {
    // what the user typed; subject: the input's name, detail: the allowed range
    OutOfRange,
    Empty,
    NoSuchItem,
    Duplicate,
    StillReferred, // subject: the thing, detail: what refers to it
    NotADate,
    NotANumber,
    // plan files; subject: the file's name
    CannotOpen,
    CannotRead,
    CannotWrite, // detail: the system's reason
    NotAPlan,
    Damaged, // detail: what is wrong with it
    NewerVersion,
    AlreadyExists,
    InUse, // detail: by whom, where, since when
    ChangedOutside, // by another program, since it was read
    ReadOnly,
    // JSON; subject: the file, detail: path and what was expected there
    NotJson,
    SchemaMismatch,
    // exports read as evidence; subject: the file, detail: row or column
    NoUsableColumn,
    BrokenQuote,
    LineTooLong,
    NotText,
    NoRows,
    AmbiguousDates, // subject: the column and its file, detail: the rows
    NothingToJoin,
    SpansSeveralSteps, // subject: the measured step, detail: the steps between
    UnknownColumn,
    NotDelimited, // detail: what it is instead
    ChangedWhileReading,
    SeveralCurrencies, // detail: the currencies, and a row of each
    Cancelled,
    // calendars; subject: the file or the entry
    NotACalendar, // detail: the line and what is wrong there
    TooManyEntries, // detail: how many are allowed
    NotARule, // of recurrence; detail: the part that is wrong
    TooOften, // recurs more often than a calendar can show; detail: the part that says so
    MovedByMarketing, // and by nobody else
    MovedBySales,
    KeepsToQuarter, // is so many working days before its end, whoever moves it
    DeclinedByMarketing, // and goes ahead all the same, or is to
    DeclinedBySales,
    NotApproved, // by both sides
    TwiceInFile, // two entries of one name, of which the later version counts
    // command line
    UnknownCommand,
    UnknownOption,
    MissingArgument,
    UnknownExtension, // subject: the path, detail: what is supported
    UnknownFigure,
};

struct Error {
    Fault fault {};
    QString subject;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <class T> using Result = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

inline Failure fail(Fault fault, QString subject = {}, QString detail = {})
{
    return Failure(Error { fault, std::move(subject), std::move(detail) });
}

} // namespace lockstep
