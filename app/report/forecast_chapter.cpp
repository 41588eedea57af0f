// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// How sure the revenue is: what so many trials come to, quarter by quarter, and what it hangs on.
#include "app/report/chapters.h"

#include "app/funnel/forecast.h"
#include "app/plan/row_names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QList<Cell> outlookRow(const Writing &to, const QString &label, const RevenueForecast &revenue)
{
    const auto money
        = [&](double minorUnits) { return numberCell(to.format.compactMoney(minorUnits)); };
    return { { label }, money(revenue.target), money(revenue.p10), money(revenue.p50),
        money(revenue.p90),
        numberCell(
            revenue.chance ? to.format.percent(wholePercent(*revenue.chance)) : orDash({})) };
}

void writeOutlook(const Writing &to, const Forecast &forecast)
{
    Table table { { u"Revenue of"_s, u"Target"_s, u"9 in 10 reach"_s, u"Half reach"_s,
                      u"1 in 10 reaches"_s, u"Chance of the target"_s },
        { 2, 2, 2, 2, 2.4, 3 }, {} };
    for (const QuarterForecast &one : forecast.quarters)
        table.rows.append(
            outlookRow(to, quarterLabel(to.figures.quarters.at(one.quarter)), one.revenue));
    for (const YearForecast &year : forecast.years)
        table.rows.append(outlookRow(to, fiscalYearLabel(year.fiscalYear), year.revenue));
    to.parts.append(table);
}

QString inputName(const Plan &plan, const VarianceShare &share)
{
    const Step *step = find(plan.steps, Id<Step> { share.id });
    if (share.purpose == Purpose::Rate && step)
        return u"Rate of "_s + rowName(plan, *step);
    const Entry *entry = find(plan.entries, Id<Entry> { share.id });
    if (share.purpose == Purpose::Volume && entry)
        return u"Volume of "_s + entry->title;
    if (const Market *market = find(plan.markets, Id<Market> { share.id }))
        return u"Deal size of "_s + market->name;
    if (const Stream *stream = find(plan.streams, Id<Stream> { share.id }))
        return u"Deal size of "_s + rowName(plan, *stream);
    return u"Deal size"_s;
}

/// The largest; smaller ones say nothing that a leader can act on.
void writeShares(const Writing &to, const YearForecast &year)
{
    constexpr qsizetype kMost = 8;
    constexpr double kLeast = 0.005;
    Table table { { u"What makes %1 uncertain"_s.arg(fiscalYearLabel(year.fiscalYear)),
                      u"Share of the variance"_s },
        { 6, 2 }, {} };
    const auto add = [&](const QString &name, double share) {
        table.rows.append({ { name }, numberCell(to.format.percent(wholePercent(share))) });
    };
    for (const VarianceShare &share : year.shares) {
        if (share.share >= kLeast && table.rows.size() < kMost)
            add(inputName(to.plan, share), share.share);
    }
    add(u"Luck, and what matters only together"_s, year.chanceShare);
    to.parts.append(table);
}

} // namespace

void writeForecast(const Writing &to)
{
    if (!to.forecast || to.forecast->years.isEmpty())
        return;
    const Forecast &forecast = *to.forecast;
    to.parts.append(Heading { 1, u"How sure the revenue is"_s });
    to.parts.append(Paragraph {
        u"The plan played through %1 times, each time with other luck: rates, deal sizes and "
        "volumes vary as far as their evidence leaves open."_s.arg(
            to.format.count(double(forecast.options.trials))),
        Tone::Muted });
    to.parts.append(Picture { PictureKind::ForecastFan,
        u"From what nine in ten trials reach to what one in ten does; the line is reached by half "
        "of them, the dashed mark is the target."_s });
    writeOutlook(to, forecast);
    to.parts.append(Heading { 2, u"What it hangs on"_s });
    writeShares(to, forecast.years.first());
}

} // namespace lockstep
