// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/unused_reason.h"

#include "app/evidence/date_column.h"
#include "app/evidence/warnings.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString reasonSentence(UnusedKind kind)
{
    switch (kind) {
    case UnusedKind::TooManyCells:
        return u"%1 cells, but the header has %2"_s;
    case UnusedKind::NoId:
        return u"no lead id"_s;
    case UnusedKind::NoDate:
        return u"no date of %1"_s;
    case UnusedKind::NotADate:
        return u"the date of %1 is not a date"_s;
    case UnusedKind::NoDateNumber:
        return u"the date of %1 %2 is not a date's number"_s;
    case UnusedKind::NoSuchDay:
        return u"the date of %1 %2 does not exist"_s;
    case UnusedKind::TooEarly:
        return u"the date of %1 %2 lies before "_s + QString::number(kEarliestDate.year());
    case UnusedKind::TooLate:
        return u"the date of %1 %2 lies in the future"_s;
    case UnusedKind::NoAmount:
        return u"the deal size is not a number"_s;
    case UnusedKind::NegativeAmount:
        return u"the deal size is negative"_s;
    case UnusedKind::KnownLead:
        return u"the lead stands in an earlier row"_s;
    case UnusedKind::NoLead:
        return u"no lead has its id"_s;
    case UnusedKind::KnownDeal:
        return u"the lead was won in an earlier row"_s;
    case UnusedKind::RepeatedDeal:
        return u"the deal stands in an earlier row"_s;
    case UnusedKind::Disordered:
        return u"%1 %2, before %3 %4"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString reasonText(const UnusedReason &reason)
{
    return withValues(reasonSentence(reason.kind), reason.values);
}

} // namespace lockstep
