// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/explain.h"

#include "ui/shared/error_words.h"
#include "ui/shared/plan_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct ExplainWords {
    Q_DECLARE_TR_FUNCTIONS(explain)
};

/// What happened to %1 and what to do about it; (%2) is the place or the limit, where there is one.
QString sentence(Fault fault)
{
    switch (fault) {
    case Fault::OutOfRange:
        return ExplainWords::tr("%1 cannot have this value; give one that is allowed (%2).");
    case Fault::Empty:
        return ExplainWords::tr("%1 is empty; fill it in.");
    case Fault::NoSuchItem:
        return ExplainWords::tr("%1 is not in the plan any more; choose another one.");
    case Fault::Duplicate:
        return ExplainWords::tr("%1 is there already; choose another name.");
    case Fault::StillReferred:
        return ExplainWords::tr("%1 is still used (%2); change or remove that first.");
    case Fault::NotADate:
        return ExplainWords::tr("%1 is not a date; write it as 31 Mar 2027 or 2027-03-31.");
    case Fault::NotANumber:
        return ExplainWords::tr("%1 is not a number; write it in figures, as 24 M or 22 %.");
    case Fault::CannotOpen:
        return ExplainWords::tr(
            "%1 cannot be opened (%2); check that it is there and that you may read it.");
    case Fault::CannotRead:
        return ExplainWords::tr(
            "%1 cannot be read (%2); check the disk, or copy the file here and try again.");
    case Fault::CannotWrite:
        return ExplainWords::tr("%1 cannot be written (%2); save under another name or make room.");
    case Fault::NotAPlan:
        return ExplainWords::tr("%1 is not a Lockstep plan; choose the file of one, as "
                                "plan.lockstep, or an earlier copy of it.");
    case Fault::Damaged:
        return ExplainWords::tr("%1 is damaged (%2); open an earlier copy of it.");
    case Fault::NewerVersion:
        return ExplainWords::tr("%1 was written by a newer Lockstep; update Lockstep to open it.");
    case Fault::AlreadyExists:
        return ExplainWords::tr("%1 exists already; give another name or remove it first (%2).");
    case Fault::InUse:
        return ExplainWords::tr(
            "%1 is open elsewhere (%2); close it there, or open it read only or as a copy.");
    case Fault::ChangedOutside:
        return ExplainWords::tr(
            "%1 was changed by another program; merge its changes, or save under another "
            "name.");
    case Fault::ReadOnly:
        return ExplainWords::tr(
            "%1 is open read only (%2); save it under another name to change it.");
    case Fault::NotJson:
        return ExplainWords::tr("%1 is not JSON (%2); export it again, or correct it there.");
    case Fault::SchemaMismatch:
        return ExplainWords::tr("%1 does not fit the form of plan.json (%2); correct it there.");
    case Fault::NoUsableColumn:
        return ExplainWords::tr(
            "%1 has no column that can be used (%2); name the columns with --map.");
    case Fault::BrokenQuote:
        return ExplainWords::tr(
            "%1 has a quotation mark without its partner (%2); export the file again.");
    case Fault::LineTooLong:
        return ExplainWords::tr(
            "%1 has a line that is too long (%2); check that it is a CSV export.");
    case Fault::NotText:
        return ExplainWords::tr("%1 is not a text file in UTF-8 (%2); export it as CSV in UTF-8.");
    case Fault::NoRows:
        return ExplainWords::tr("%1 has no rows to read (%2); export it again, with its contents.");
    case Fault::AmbiguousDates:
        return ExplainWords::tr(
            "%1 can be read in two ways (%2); say which with --map dates=dmy or dates=mdy.");
    case Fault::NothingToJoin:
        return ExplainWords::tr(
            "%1 shares no identifier with the other files (%2); export both with the lead's id.");
    case Fault::SpansSeveralSteps:
        return ExplainWords::tr(
            "%1 spans several steps of the plan (%2); take the rate or the mean time of one "
            "stream, "
            "which are put on them in proportion, or use it in a plan without these stages.");
    case Fault::UnknownColumn:
        return ExplainWords::tr("%1 has no such column (%2); choose one that is there.");
    case Fault::NotDelimited:
        return ExplainWords::tr(
            "%1 is %2, not a text file; open it where it comes from and export it as "
            "CSV.");
    case Fault::ChangedWhileReading:
        return ExplainWords::tr(
            "%1 changed while it was being read; wait until its export has finished, "
            "and read it again.");
    case Fault::SeveralCurrencies:
        return ExplainWords::tr(
            "%1 holds amounts in several currencies (%2); state their rates with "
            "--map, such as rate.USD=0.92.");
    case Fault::Cancelled:
        return ExplainWords::tr(
            "%1 was not read to its end, for it was cancelled; nothing was taken into the plan.");
    case Fault::NotACalendar:
        return ExplainWords::tr(
            "%1 is not a calendar (%2); export it again as iCalendar, with the ending .ics.");
    case Fault::TooManyEntries:
        return ExplainWords::tr(
            "%1 has more entries than a plan can hold (%2); export a shorter time of it.");
    case Fault::NotARule:
        return ExplainWords::tr(
            "%1 does not say how something recurs (%2); write it as FREQ=WEEKLY;BYDAY=MO.");
    case Fault::TooOften:
        return ExplainWords::tr(
            "%1 recurs more than once a minute (%2); let it recur by the day or more rarely.");
    case Fault::MovedByMarketing:
        return ExplainWords::tr(
            "%1 is moved by marketing only; let marketing move it, or change who may.");
    case Fault::MovedBySales:
        return ExplainWords::tr("%1 is moved by sales only; let sales move it, or change who may.");
    case Fault::KeepsToQuarter:
        return ExplainWords::tr(
            "%1 keeps its working days to the end of its quarter; change how many, or the "
            "quarter.");
    case Fault::DeclinedByMarketing:
        return ExplainWords::tr(
            "%1 is declined by marketing; let marketing approve it, or set it back to proposed.");
    case Fault::DeclinedBySales:
        return ExplainWords::tr(
            "%1 is declined by sales; let sales approve it, or set it back to proposed.");
    case Fault::NotApproved:
        return ExplainWords::tr("%1 is not approved by both sides yet; let both approve it first.");
    case Fault::TwiceInFile:
        return ExplainWords::tr(
            "%1 stands in the file twice under one name; its later version was taken (%2).");
    case Fault::UnknownCommand:
        return ExplainWords::tr("%1 is not a command; see lockstep-cli --help.");
    case Fault::UnknownOption:
        return ExplainWords::tr("%1 is not an option here; see --help.");
    case Fault::MissingArgument:
        return ExplainWords::tr("%1 is missing; see --help.");
    case Fault::UnknownExtension:
        return ExplainWords::tr("%1 has an ending that is not supported; use another one (%2).");
    case Fault::UnknownFigure:
        return ExplainWords::tr("%1 is not a figure of this plan (%2); see lockstep-cli figures.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString explain(const Error &error)
{
    auto text = sentence(error.fault);
    // What was never there is not gone, and its place says how to find one.
    if (error.fault == Fault::NoSuchItem && !error.detail.isEmpty())
        text = ExplainWords::tr("%1 is not in the plan (%2); add it, or choose another one.");
    const auto subject
        = error.subject.isEmpty() ? ExplainWords::tr("This") : subjectWords(error.subject);
    if (error.detail.isEmpty())
        text.remove(u" (%2)"_s);
    const auto detail
        = error.fault == Fault::StillReferred ? itemName(error.detail) : detailWords(error.detail);
    return text.contains(u"%2"_s) ? text.arg(subject, detail) : text.arg(subject);
}

} // namespace lockstep
