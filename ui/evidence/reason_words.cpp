// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/warning_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct ReasonTexts {
    Q_DECLARE_TR_FUNCTIONS(unusedRows)
};

/// "first contact" and the like; a stage keeps its name.
QString whatWords(const QString &what)
{
    return what == u"first contact"_s || what == u"the first contact"_s
        ? ReasonTexts::tr("first contact")
        : what == u"winning"_s || what == u"won"_s ? ReasonTexts::tr("winning")
        : what == u"the change of stage"_s         ? ReasonTexts::tr("the change of stage")
                                                   : what;
}

QString dateReason(UnusedKind kind)
{
    switch (kind) {
    case UnusedKind::NoDate:
        return ReasonTexts::tr("%1: there is no date");
    case UnusedKind::NotADate:
        return ReasonTexts::tr("%1: what stands there is no date");
    case UnusedKind::NoDateNumber:
        return ReasonTexts::tr("%1: %2 is no number of a day");
    case UnusedKind::NoSuchDay:
        return ReasonTexts::tr("%1: there is no such day as %2");
    case UnusedKind::TooEarly:
        return ReasonTexts::tr("%1: %2 is too long ago");
    case UnusedKind::TooLate:
        return ReasonTexts::tr("%1: %2 lies in the future");
    default:
        return ReasonTexts::tr("%1 %2 lies before %3 %4");
    }
}

} // namespace

QString reasonWords(const UnusedReason &reason)
{
    switch (reason.kind) {
    case UnusedKind::TooManyCells:
        return withValues(ReasonTexts::tr("%1 cells, but the header has %2"), reason.values);
    case UnusedKind::NoDate:
    case UnusedKind::NotADate:
    case UnusedKind::NoDateNumber:
    case UnusedKind::NoSuchDay:
    case UnusedKind::TooEarly:
    case UnusedKind::TooLate:
    case UnusedKind::Disordered: {
        QStringList values;
        for (const auto &value : reason.values)
            values += whatWords(value);
        return withValues(dateReason(reason.kind), values);
    }
    default:
        return reasonWords(reason.kind);
    }
}

QString reasonWords(UnusedKind kind)
{
    switch (kind) {
    case UnusedKind::TooManyCells:
        return ReasonTexts::tr("more cells than the header has");
    case UnusedKind::NoId:
        return ReasonTexts::tr("no identifier");
    case UnusedKind::NoDate:
        return ReasonTexts::tr("no date where one is needed");
    case UnusedKind::NotADate:
    case UnusedKind::NoDateNumber:
        return ReasonTexts::tr("a date that is none");
    case UnusedKind::NoSuchDay:
        return ReasonTexts::tr("a day that does not exist");
    case UnusedKind::TooEarly:
        return ReasonTexts::tr("a date too long ago");
    case UnusedKind::TooLate:
        return ReasonTexts::tr("a date in the future");
    case UnusedKind::NoAmount:
        return ReasonTexts::tr("a deal size that is no number");
    case UnusedKind::NegativeAmount:
        return ReasonTexts::tr("a negative deal size");
    case UnusedKind::KnownLead:
        return ReasonTexts::tr("the lead stands in an earlier row");
    case UnusedKind::NoLead:
        return ReasonTexts::tr("no lead has this identifier");
    case UnusedKind::KnownDeal:
        return ReasonTexts::tr("the lead was won in an earlier row");
    case UnusedKind::RepeatedDeal:
        return ReasonTexts::tr("the deal stands in an earlier row");
    case UnusedKind::Disordered:
        return ReasonTexts::tr("a date before that of the stage before");
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
