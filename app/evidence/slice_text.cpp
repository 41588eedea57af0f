// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/slice_text.h"

#include "app/evidence/further_text.h"
#include "app/evidence/lead_tally.h"
#include "app/evidence/text_table.h"

#include <algorithm>
#include <numeric>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString rateText(const MeasuredRate &rate)
{
    return rate.cases == 0 ? u"–"_s : shareCell(rate.value());
}

QString intervalText(const MeasuredRate &rate)
{
    return rate.cases == 0 ? u"–"_s : u"%1 to %2"_s.arg(shareCell(rate.low), shareCell(rate.high));
}

QString daysText(const MeasuredTime &time, double days)
{
    return time.cases == 0 ? u"–"_s : numberCell(days);
}

QString moneyText(const MeasuredDeals &deals, double hundredths)
{
    return deals.cases == 0 ? u"–"_s : amountCell(hundredths);
}

QString unplacedText(const EvidenceSlice &slice)
{
    const auto lost = std::accumulate(slice.unplaced.begin(), slice.unplaced.end(), qint64 { 0 });
    return lost == 0 ? QString() : u" (%1 nobody knows where)"_s.arg(countCell(lost));
}

/// Reached, on to the next, and how long that took.
QString stagesText(const Measurement &measurement)
{
    const auto &all = measurement.all;
    const auto standing = [&measurement](qint64 leads) { // of all cohorts only
        return measurement.closedUntil.isValid() ? u"–"_s : countCell(leads);
    };
    TextTable table { { u"stage"_s, u"reached"_s, u"on to next"_s, u"95 % interval"_s,
        u"median days"_s, u"mean days"_s, u"90 % within"_s, u"open"_s, u"leaked"_s } };
    for (qsizetype stage = 0; stage < all.reached.size(); ++stage) {
        const auto rate = all.steps.value(stage);
        const auto time = all.times.value(stage);
        table += { measurement.stages.value(stage), countCell(all.reached[stage]), rateText(rate),
            intervalText(rate), daysText(time, time.median), daysText(time, time.mean),
            daysText(time, time.ninety), standing(all.standing[stage]),
            standing(all.leaked[stage]) };
    }
    auto text = aligned(table);
    text
        += u"won of the decided %1, of all that came so far %2; lost %3%6, rejected %4, in nurture %5\n"_s
               .arg(rateText(all.winNarrow), rateText(all.winBroad), countCell(all.lost),
                   countCell(all.rejected), standing(all.recycled), unplacedText(all));
    return text;
}

QString dealsText(const Measurement &measurement)
{
    const auto &deals = measurement.all.deals;
    return u"deal size%1: mean %2, median %3, middle half %4 to %5, log spread %6, over %7 %8\n"_s
        .arg(measurement.currency.isEmpty() ? QString() : u" in "_s + measurement.currency,
            moneyText(deals, deals.mean), moneyText(deals, deals.median),
            moneyText(deals, deals.lowerQuartile), moneyText(deals, deals.upperQuartile),
            numberCell(deals.logSpread, 2), countCell(deals.cases),
            deals.cases == 1 ? u"deal"_s : u"deals"_s);
}

QString cohortsText(const Measurement &measurement)
{
    TextTable table { { u"cohort, first contact in"_s, u"leads"_s, u"won so far"_s, u"rate"_s,
        u"95 % interval"_s, u""_s } };
    for (const auto &cohort : measurement.cohorts)
        table += { quarterName(cohort.start), countCell(cohort.reached.first()),
            measurement.knowsWins ? countCell(cohort.reached.last()) : u"–"_s,
            rateText(cohort.overall), intervalText(cohort.overall),
            cohort.isOpen ? u"still open"_s : QString() };
    return aligned(table);
}

QString breakdownText(const Breakdown &breakdown)
{
    QStringList headings;
    for (const auto dimension : breakdown.by)
        headings += dimensionName(dimension);
    TextTable table { headings
        + QStringList { u"leads"_s, u"won"_s, u"rate"_s, u"95 % interval"_s, u"median days"_s,
            u"mean days"_s, u"mean deal"_s } };
    for (const auto &slice : breakdown.slices)
        table += slice.names
            + QStringList { countCell(slice.reached.first()), countCell(slice.reached.last()),
                  rateText(slice.overall), intervalText(slice.overall),
                  daysText(slice.overallTime, slice.overallTime.median),
                  daysText(slice.overallTime, slice.overallTime.mean),
                  moneyText(slice.deals, slice.deals.mean) };
    return aligned(table, breakdown.by.size());
}

} // namespace

QStringList sliceTexts(const Measurement &measurement, const QList<Dimensions> &by)
{
    QStringList texts;
    if (measurement.stages.size() > 2 || measurement.all.lost > 0 || measurement.all.rejected > 0)
        texts += stagesText(measurement);
    if (measurement.all.deals.cases > 0)
        texts += dealsText(measurement);
    if (!measurement.cohorts.isEmpty())
        texts += cohortsText(measurement);
    texts += furtherTexts(measurement);
    for (const auto &breakdown : measurement.breakdowns) {
        if (!by.contains(breakdown.by))
            continue;
        texts += breakdownText(breakdown);
        texts += periodsByText(measurement, breakdown);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace lockstep
