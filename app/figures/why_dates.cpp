// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Until when a stage must be entered for a quarter's revenue.
#include "app/figures/day_line.h"
#include "app/figures/why_chain.h"
#include "app/figures/why_terms.h"

#include "app/funnel/backward.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

WhyTerm way(const WhyReader &reader, const StreamFigures &stream, qsizetype stage)
{
    WhyTerm way = reader.days(
        phrase(QT_TRANSLATE_NOOP("Why", "to revenue")), stream.stages[stage].daysToRevenue);
    for (qsizetype i = stage; i + 1 < stream.stages.size(); ++i)
        way.children.append(joinedBy(i == stage ? Join::Start : Join::Plus, reader.lag(stream, i)));
    way.children.append(
        joinedBy(way.children.isEmpty() ? Join::Start : Join::Plus, reader.booking(stream)));
    const double whole = std::ceil(way.value - 1e-9);
    if (whole - way.value > 1e-9)
        way.children.append(plus(
            reader.days(phrase(QT_TRANSLATE_NOOP("Why", "to whole days")), whole - way.value)));
    way.value = whole;
    way.text = durationPhrase(reader.format.days(whole));
    return way;
}

WhyTerm streamLastDay(
    const WhyReader &reader, const StreamFigures &stream, qsizetype stage, int quarter)
{
    const FiscalQuarter &named = reader.figures.quarters[quarter];
    WhyTerm day = reader.date(stream.name,
        pointOfNoReturn(reader.figures, quarter, stream, stream.stages[stage]).lastDay);
    day.children
        = { reader.date(phrase(QT_TRANSLATE_NOOP("Why", "last day of %1"), quarterLabel(named)),
                named.period.lastDay()),
              joinedBy(Join::Before, way(reader, stream, stage)) };
    return day;
}

/// The earliest first.
WhyTerm lastDay(const WhyReader &reader, qsizetype stage, int quarter)
{
    QList<WhyTerm> days;
    for (const StreamFigures *stream : reader.streams)
        days.append(streamLastDay(reader, *stream, stage, quarter));
    std::stable_sort(days.begin(), days.end(),
        [](const WhyTerm &a, const WhyTerm &b) { return a.value < b.value; });
    if (days.size() == 1)
        return days.first();
    WhyTerm tree = reader.date(phrase(QT_TRANSLATE_NOOP("Why", "last day")),
        QDate::fromJulianDay(qint64(days.first().value)));
    const qsizetype shown = days.size() <= kWhyWidth + 1 ? days.size() : kWhyWidth;
    for (qsizetype i = 0; i < shown; ++i)
        tree.children.append(joinedBy(i == 0 ? Join::Start : Join::Earliest, days[i]));
    if (shown < days.size())
        tree.children.append(joinedBy(Join::Earliest,
            reader.date(phrase(QT_TRANSLATE_NOOP("Why", "the earliest of %1 more streams"),
                            days.size() - shown),
                QDate::fromJulianDay(qint64(days[shown].value)))));
    return tree;
}

} // namespace

double targetOf(const WhyReader &reader, qsizetype from, qsizetype months)
{
    double sum = 0;
    for (const StreamFigures *stream : reader.streams)
        sum += inMonths(stream->targetRevenue, from, from + months);
    return sum;
}

Explained whyLatestDate(const WhyReader &reader, const WhyStage &stage)
{
    const int quarter = QStringView(stage.what).mid(u"LatestDate.q"_s.size()).toInt() - 1;
    if (quarter < 0 || quarter >= reader.figures.quarters.size() || reader.streams.isEmpty())
        return std::nullopt;
    const WhyTerm tree = lastDay(reader, stage.index, quarter);
    const double booked = targetOf(reader, quarter * kMonthsInQuarter, kMonthsInQuarter);
    const QString label = quarterLabel(reader.figures.quarters[quarter]);
    return Explanation { {},
        booked > 0 ? phrase(QT_TRANSLATE_NOOP("Why", "To book %1 in %2 %3 by %4."),
            reader.moneyText(booked), label,
            needChain(reader, { quarter, quarter + 1 }, stage.index), tree.text)
                   : phrase(QT_TRANSLATE_NOOP("Why", "For revenue in %1, %2 must be there by %3."),
                       label, reader.stages[stage.index].name, tree.text),
        tree };
}

} // namespace lockstep
