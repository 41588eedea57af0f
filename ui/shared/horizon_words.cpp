// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/horizon_words.h"

#include <QCoreApplication>

namespace lockstep {

namespace {

struct HorizonWords {
    Q_DECLARE_TR_FUNCTIONS(Horizon)
};

/// Within a sentence.
QString horizonWord(Horizon horizon)
{
    switch (horizon) {
    case Horizon::ThisQuarter:
        return HorizonWords::tr("this quarter");
    case Horizon::NextQuarter:
        return HorizonWords::tr("next quarter");
    case Horizon::LaterThisYear:
        return HorizonWords::tr("later this year");
    case Horizon::AfterThisYear:
        return HorizonWords::tr("after this year");
    case Horizon::NotNamed:
        return HorizonWords::tr("no quarter named");
    }
    Q_UNREACHABLE();
}

QString quarterInYear(const FiscalQuarter &quarter)
{
    return HorizonWords::tr("Q%1").arg(quarter.quarter);
}

} // namespace

QString horizonName(Horizon horizon)
{
    switch (horizon) {
    case Horizon::ThisQuarter:
        return HorizonWords::tr("This quarter");
    case Horizon::NextQuarter:
        return HorizonWords::tr("Next quarter");
    case Horizon::LaterThisYear:
        return HorizonWords::tr("Later this year");
    case Horizon::AfterThisYear:
        return HorizonWords::tr("After this year");
    case Horizon::NotNamed:
        return HorizonWords::tr("No quarter named");
    }
    Q_UNREACHABLE();
}

QString shortHorizon(const RevenueBalance &balance, Horizon horizon)
{
    const bool isSameYear = balance.thisQuarter.fiscalYear == balance.nextQuarter.fiscalYear;
    switch (horizon) {
    case Horizon::ThisQuarter:
        return quarterInYear(balance.thisQuarter);
    case Horizon::NextQuarter:
        return isSameYear ? quarterInYear(balance.nextQuarter) : quarterLabel(balance.nextQuarter);
    case Horizon::LaterThisYear:
        return fiscalYearLabel(balance.thisQuarter.fiscalYear);
    case Horizon::AfterThisYear:
        return HorizonWords::tr("later");
    case Horizon::NotNamed:
        return HorizonWords::tr("none named", "no quarter");
    }
    Q_UNREACHABLE();
}

QString horizonLabel(const RevenueBalance &balance, Horizon horizon)
{
    switch (horizon) {
    case Horizon::ThisQuarter:
        return quarterLabel(balance.thisQuarter);
    case Horizon::NextQuarter:
        return quarterLabel(balance.nextQuarter);
    case Horizon::LaterThisYear:
        return HorizonWords::tr("later in %1").arg(fiscalYearLabel(balance.thisQuarter.fiscalYear));
    case Horizon::AfterThisYear:
        return HorizonWords::tr("after that");
    case Horizon::NotNamed:
        return HorizonWords::tr("no quarter named");
    }
    Q_UNREACHABLE();
}

QString horizonSpan(const QList<Horizon> &horizons)
{
    if (horizons.isEmpty())
        return {};
    const QString first = horizonWord(horizons.first());
    return horizons.size() == 1 ? first
                                : HorizonWords::tr("%1 to %2", "this quarter to later this year")
                                      .arg(first, horizonWord(horizons.last()));
}

} // namespace lockstep
