// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/report/outline.h"

#include "app/report/chapters.h"

namespace lockstep {

using namespace Qt::StringLiterals;

Cell numberCell(const QString &text, Tone tone)
{
    return { text, true, tone };
}

Tone toneOfGap(double gap)
{
    return gap < 0 ? Tone::Bad : Tone::Good;
}

QString sideWord(Side side)
{
    return side == Side::Marketing ? u"Marketing"_s : u"Sales"_s;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString standText(const Voice &voice)
{
    QString text;
    switch (voice.stand) {
    case Stand::Open:
        return u"open"_s;
    case Stand::Agreed:
        text = u"agreed"_s;
        break;
    case Stand::AgreedWithReservation:
        text = u"agreed with reservation"_s;
        break;
    case Stand::Disputed:
        text = u"disputed"_s;
        break;
    case Stand::Parked:
        text = u"parked"_s;
        break;
    }
    return voice.isVoid ? text + u", but changed since"_s : text;
}

Outline outline(const Plan &plan, const Figures &figures, const Forecast *forecast,
    const std::atomic_bool *isCancelled)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    Outline result;
    result.title = plan.settings.title.isEmpty() ? u"Joint plan"_s : plan.settings.title;
    result.company = plan.settings.company;
    result.subtitle
        = u"Joint plan of marketing and sales, "_s + format.period(horizon(plan.settings));
    result.marketingLeader = plan.settings.marketingLeader;
    result.salesLeader = plan.settings.salesLeader;
    const Writing to { plan, figures, format, result.parts, forecast, isCancelled };
    for (const auto write : { writeGlance, writeMarkets, writeFunnel, writeScenarios, writeForecast,
             writeCalendar, writeSla, writeSignOff, writeWhy }) {
        if (!to.isCancelled())
            write(to);
    }
    return result;
}

} // namespace lockstep
