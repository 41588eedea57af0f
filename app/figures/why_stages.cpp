// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What one stage needs and gets for the first fiscal year or a quarter, and until when.
#include "app/figures/day_line.h"
#include "app/figures/why_terms.h"

#include "app/funnel/backward.h"
#include "app/funnel/whole_wins.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Volumes {
    double need = 0;
    double planned = 0;
};

Volumes volumesOf(const WhyReader &reader, const StreamFigures &stream, qsizetype stage)
{
    const StageTotals totals = stageTotals(reader.figures, { &stream }, stage, reader.span);
    return { totals.need, totals.planned };
}

/// Of the revenue, whose deals pass the stage.
WhyTerm passing(const WhyReader &reader, const StreamFigures &stream, qsizetype stage)
{
    const StreamModel &model = reader.model(stream);
    WhyTerm share = reader.share(
        phrase(QT_TRANSLATE_NOOP("Why", "whose deals pass %1"), reader.stages[stage].name),
        sourcedShare(model, static_cast<int>(stage)));
    share.children = { reader.marketingShare(stream) };
    if (stage >= model.partnerEntry && model.partnerShare > 0)
        share.children.append(plus(
            reader.share(phrase(QT_TRANSLATE_NOOP("Why", "partners' share")), model.partnerShare)));
    if (stage >= model.salesEntry)
        share.children.append(plus(
            reader.share(phrase(QT_TRANSLATE_NOOP("Why", "sales' share")), model.salesShare())));
    return share.children.size() == 1 ? share.children.first() : share;
}

WhyTerm streamNeed(const WhyReader &reader, const StreamFigures &stream, qsizetype stage)
{
    WhyTerm need = reader.count(stream.name, volumesOf(reader, stream, stage).need);
    if (need.value <= 0)
        return need;
    need.children = { reader.streamTarget(stream), over(reader.dealSize(stream)) };
    const WhyTerm share = passing(reader, stream, stage);
    if (std::abs(share.value - 1) > 1e-12)
        need.children.append(times(share));
    divideByRates(need, reader, stream, stage);
    return need;
}

WhyTerm streamPlanned(const WhyReader &reader, const StreamFigures &stream, qsizetype stage)
{
    WhyTerm planned = reader.count(stream.name, volumesOf(reader, stream, stage).planned);
    if (planned.value <= 0)
        return planned;
    const QList<WhyPart> sources = dealSources(reader, stream, stage);
    double deals = 0;
    for (const WhyPart &source : sources)
        deals += source.value;
    planned.children = { reader.sum(
        reader.count(
            phrase(QT_TRANSLATE_NOOP("Why", "deals that come of them in %1"), reader.period),
            deals),
        sources, phrase(QT_TRANSLATE_NOOP("Why", "sources"))) };
    divideByRates(planned, reader, stream, stage);
    return planned;
}

WhyTerm planned(const WhyReader &reader, qsizetype stage)
{
    const StageTotals totals = stageTotals(reader.figures, reader.streams, stage, reader.span);
    return reader.overStreams(
        reader.count(phrase(QT_TRANSLATE_NOOP("Why", "%1 planned"), reader.stages[stage].name),
            totals.planned),
        [&](const StreamFigures &stream) { return streamPlanned(reader, stream, stage); },
        [&](const StreamFigures &stream) { return volumesOf(reader, stream, stage).planned; });
}

/// "we need 219 Won, so 774 SQL, so 1,128 SAL", down to `stage`; `needs` one a stage.
Phrase chain(const WhyReader &reader, const QList<double> &needs, qsizetype stage)
{
    QStringList words;
    for (qsizetype i = needs.size(); i-- > stage;)
        words.append(reader.format.count(needs[i]) + u' ' + reader.stages[i].name);
    // Wins, what they ask for next, and what was asked about: more cannot be followed by ear.
    if (words.size() == 2 || words.size() > 3)
        return phrase(QT_TRANSLATE_NOOP("Why", "we need %1, so %2"), words.first(), words.last());
    if (words.size() == 3)
        return phrase(
            QT_TRANSLATE_NOOP("Why", "we need %1, so %2, so %3"), words[0], words[1], words[2]);
    return phrase(QT_TRANSLATE_NOOP("Why", "we need %1"), words.value(0));
}

/// As the plan shows them.
QList<double> needs(const WhyReader &reader, RevenueSpan span)
{
    QList<double> all;
    for (qsizetype i = 0; i < reader.stages.size(); ++i)
        all.append(stageTotals(reader.figures, reader.streams, i, span).need);
    return shownNeeds(reader.plan.settings, all);
}

double revenue(const WhyReader &reader, qsizetype from, qsizetype months)
{
    double sum = 0;
    for (const StreamFigures *stream : reader.streams)
        sum += inMonths(stream->targetRevenue, from, from + months);
    return sum;
}

Phrase needSentence(const WhyReader &reader, qsizetype stage)
{
    const auto [from, months] = reader.months();
    return phrase(QT_TRANSLATE_NOOP("Why", "To book %1 in %2 %3."),
        reader.moneyText(revenue(reader, from, months)), reader.period,
        chain(reader, needs(reader, reader.span), stage));
}

Explanation gap(const WhyReader &reader, qsizetype stage)
{
    const WhyTerm there = planned(reader, stage);
    const WhyTerm wanted = needTerm(reader, stage);
    const double shown = needs(reader, reader.span)[stage];
    WhyTerm tree
        = reader.count(phrase(QT_TRANSLATE_NOOP("Why", "gap")), there.value - wanted.value);
    tree.text = reader.countText(there.value - shown);
    tree.children = { there, minus(wanted) };
    return { {},
        phrase(QT_TRANSLATE_NOOP("Why", "%1 of %2 are planned and %3 needed for %4: %5."),
            reader.format.count(there.value), reader.stages[stage].name, reader.format.count(shown),
            reader.period, reader.format.signedCount(there.value - shown)),
        tree };
}

Explanation perMonth(const WhyReader &reader, qsizetype stage)
{
    const WhyTerm year = needTerm(reader, stage);
    const double shown = needs(reader, reader.span)[stage];
    WhyTerm tree
        = reader.count(phrase(QT_TRANSLATE_NOOP("Why", "per month")), year.value / kMonthsInYear);
    tree.children
        = { year, over(reader.count(phrase(QT_TRANSLATE_NOOP("Why", "months")), kMonthsInYear)) };
    return { {},
        phrase(QT_TRANSLATE_NOOP("Why", "%1 are needed at %2 for %3, so %4 a month."),
            reader.format.count(shown), reader.stages[stage].name, reader.period,
            reader.format.exactCount(shown / kMonthsInYear)),
        tree };
}

WhyTerm streamValue(const WhyReader &reader, const StreamFigures &stream, qsizetype stage)
{
    WhyTerm one
        = reader.money(phrase(QT_TRANSLATE_NOOP("Why", "one %1"), reader.stages[stage].name),
            stream.stages[stage].valuePerEntrant);
    one.children = { reader.dealSize(stream) };
    for (qsizetype i = stage; i + 1 < stream.stages.size(); ++i)
        one.children.append(times(reader.wholeRate(stream, i)));
    return one;
}

Explanation value(const WhyReader &reader, qsizetype stage)
{
    const StageTotals totals = stageTotals(reader.figures, reader.streams, stage, reader.span);
    WhyTerm tree = reader.money(phrase(QT_TRANSLATE_NOOP("Why", "revenue from one")),
        totals.need > 0 ? totals.needMinorUnits / totals.need : 0);
    if (totals.need > 0 && reader.streams.size() == 1) {
        tree.children = streamValue(reader, *reader.streams.first(), stage).children;
    } else if (totals.need > 0) {
        const WhyTerm worth = reader.overStreams(
            reader.money(
                phrase(QT_TRANSLATE_NOOP("Why", "revenue of those needed")), totals.needMinorUnits),
            [&](const StreamFigures &stream) {
                const WhyTerm wanted = streamNeed(reader, stream, stage);
                const WhyTerm one = streamValue(reader, stream, stage);
                WhyTerm both = reader.money(stream.name, wanted.value * one.value);
                both.children = { wanted, times(one) };
                return both;
            });
        WhyTerm wanted = needTerm(reader, stage);
        wanted.children.clear(); // a figure of its own
        tree.children = { worth, over(wanted) };
    }
    return { {},
        phrase(QT_TRANSLATE_NOOP("Why", "One %1 is worth %2 of revenue on average."),
            reader.stages[stage].name, reader.moneyText(tree.value)),
        tree };
}

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

/// `name`: "LatestDate.q4".
Explained latestDate(const WhyReader &reader, const WhyStage &stage)
{
    const int quarter = QStringView(stage.what).mid(u"LatestDate.q"_s.size()).toInt() - 1;
    if (quarter < 0 || quarter >= reader.figures.quarters.size() || reader.streams.isEmpty())
        return std::nullopt;
    const WhyTerm tree = lastDay(reader, stage.index, quarter);
    const double booked = revenue(reader, quarter * kMonthsInQuarter, kMonthsInQuarter);
    const QString label = quarterLabel(reader.figures.quarters[quarter]);
    return Explanation { {},
        booked > 0 ? phrase(QT_TRANSLATE_NOOP("Why", "To book %1 in %2 %3 by %4."),
            reader.moneyText(booked), label,
            chain(reader, needs(reader, { quarter, quarter + 1 }), stage.index), tree.text)
                   : phrase(QT_TRANSLATE_NOOP("Why", "For revenue in %1, %2 must be there by %3."),
                       label, reader.stages[stage.index].name, tree.text),
        tree };
}

} // namespace

WhyTerm needTerm(const WhyReader &reader, qsizetype stage)
{
    const StageTotals totals = stageTotals(reader.figures, reader.streams, stage, reader.span);
    WhyTerm all = reader.count(
        phrase(QT_TRANSLATE_NOOP("Why", "%1 needed"), reader.stages[stage].name), totals.need);
    all.text = reader.countText(needs(reader, reader.span)[stage]);
    return reader.overStreams(
        all, [&](const StreamFigures &stream) { return streamNeed(reader, stream, stage); },
        [&](const StreamFigures &stream) { return volumesOf(reader, stream, stage).need; });
}

Explained whyStage(const WhyReader &reader, const WhyStage &stage)
{
    if (stage.what == u"Need")
        return Explanation { {}, needSentence(reader, stage.index), needTerm(reader, stage.index) };
    if (stage.what == u"Planned") {
        const WhyTerm tree = planned(reader, stage.index);
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why", "%1 of %2 are planned that become revenue in %3."),
                reader.format.count(tree.value), reader.stages[stage.index].name, reader.period),
            tree };
    }
    if (stage.what == u"Gap")
        return gap(reader, stage.index);
    if (stage.what == u"NeedPerMonth")
        return perMonth(reader, stage.index);
    if (stage.what == u"Value")
        return value(reader, stage.index);
    return stage.what.startsWith(u"LatestDate.q") ? latestDate(reader, stage) : std::nullopt;
}

} // namespace lockstep
