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

/// Of those who are ready at once wherever they come, or who need nurturing first.
enum class Readiness { Ready, Nurtured };

WhyTerm way(
    const WhyReader &reader, const StreamFigures &stream, qsizetype stage, Readiness readiness)
{
    const bool isNurtured = readiness == Readiness::Nurtured;
    const StageFigures &at = stream.stages[stage];
    WhyTerm way = reader.days(phrase(QT_TRANSLATE_NOOP("Why", "to revenue")),
        isNurtured ? at.daysIfNurtured : at.daysIfReady);
    const auto add = [&way](const WhyTerm &term) {
        way.children.append(joinedBy(way.children.isEmpty() ? Join::Start : Join::Plus, term));
    };
    for (qsizetype i = stage; i + 1 < stream.stages.size(); ++i) {
        const StepModel &step = reader.model(stream).steps[i];
        if (step.nurtures() && (isNurtured || step.nurtureShare >= 1))
            add(reader.nurtureTime(stream, i));
        add(reader.lagIfReady(stream, i));
    }
    add(reader.booking(stream));
    const double whole = std::ceil(way.value - 1e-9);
    if (whole - way.value > 1e-9)
        way.children.append(plus(
            reader.days(phrase(QT_TRANSLATE_NOOP("Why", "to whole days")), whole - way.value)));
    way.value = whole;
    way.text = durationPhrase(reader.format.days(whole));
    return way;
}

/// A stage's last day for one quarter's revenue.
struct LastDayOf {
    qsizetype stage = 0;
    int quarter = 0;
    Readiness readiness = Readiness::Ready;
};

WhyTerm streamLastDay(const WhyReader &reader, const StreamFigures &stream, LastDayOf of)
{
    const FiscalQuarter &named = reader.figures.quarters[of.quarter];
    const PointOfNoReturn point
        = pointOfNoReturn(reader.figures, of.quarter, stream, stream.stages[of.stage]);
    WhyTerm day = reader.date(
        stream.name, of.readiness == Readiness::Nurtured ? point.nurtured : point.lastDay);
    day.children
        = { reader.date(phrase(QT_TRANSLATE_NOOP("Why", "last day of %1"), quarterLabel(named)),
                named.period.lastDay()),
              joinedBy(Join::Before, way(reader, stream, of.stage, of.readiness)) };
    return day;
}

/// The earliest first.
WhyTerm lastDay(const WhyReader &reader, LastDayOf of)
{
    QList<WhyTerm> days;
    const auto streams = of.readiness == Readiness::Nurtured
        ? nurturedFirst(reader.streams, of.stage)
        : reader.streams;
    for (const StreamFigures *stream : streams)
        days.append(streamLastDay(reader, *stream, of));
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

Phrase lastDaySentence(const WhyReader &reader, LastDayOf of, const WhyTerm &day)
{
    const double booked = targetOf(reader, of.quarter * kMonthsInQuarter, kMonthsInQuarter);
    const QString label = quarterLabel(reader.figures.quarters[of.quarter]);
    const QDate nurtured = lastDays(reader.figures, reader.streams, of.stage, of.quarter).nurtured;
    const Phrase by = nurtured.isValid()
        ? phrase(QT_TRANSLATE_NOOP("Why", "%1, those who need nurturing first by %2"), day.text,
            reader.format.date(nurtured))
        : day.text;
    return booked > 0
        ? phrase(QT_TRANSLATE_NOOP("Why", "To book %1 in %2 %3 by %4."), reader.moneyText(booked),
            label, needChain(reader, { of.quarter, of.quarter + 1 }, of.stage), by)
        : phrase(QT_TRANSLATE_NOOP("Why", "For revenue in %1, %2 must be there by %3."), label,
            reader.stages[of.stage].name, by);
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
    const bool isNurtured = stage.what.startsWith(u"NurturedDate.q");
    const qsizetype number = stage.what.lastIndexOf(u".q") + 2;
    const int quarter = QStringView(stage.what).mid(number).toInt() - 1;
    if ((!isNurtured && !stage.what.startsWith(u"LatestDate.q")) || quarter < 0
        || quarter >= reader.figures.quarters.size() || reader.streams.isEmpty())
        return std::nullopt;
    if (isNurtured && nurturedFirst(reader.streams, stage.index).isEmpty())
        return std::nullopt;
    const WhyTerm tree = lastDay(
        reader, { stage.index, quarter, isNurtured ? Readiness::Nurtured : Readiness::Ready });
    return Explanation { {},
        isNurtured
            ? phrase(QT_TRANSLATE_NOOP("Why",
                         "For revenue in %1, those %2 who need nurturing first must be there "
                         "by %3."),
                quarterLabel(reader.figures.quarters[quarter]), reader.stages[stage.index].name,
                tree.text)
            : lastDaySentence(reader, { stage.index, quarter }, tree),
        tree };
}

} // namespace lockstep
