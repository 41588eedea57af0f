// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Rates and lags over several streams, weighted by need, and what a better rate would bring.
#include "app/figures/why_terms.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTwoPoints = 0.02;

/// Of the need over the whole horizon; alike where nothing is needed.
double weightOf(const WhyReader &reader, const StreamFigures &stream, qsizetype stage)
{
    double all = 0;
    for (const StreamFigures *one : reader.streams)
        all += one->stages[stage].needInAll();
    return all > 0 ? stream.stages[stage].needInAll() / all
                   : 1 / static_cast<double>(reader.streams.size());
}

WhyTerm weighted(
    const WhyReader &reader, WhyTerm of, qsizetype stage, const WhyReader::OfStream &input)
{
    return reader.overStreams(std::move(of), [&](const StreamFigures &stream) {
        WhyTerm own = input(stream);
        if (reader.streams.size() == 1)
            return own;
        const double weight = weightOf(reader, stream, stage);
        WhyTerm part = reader.term(stream.name, own.unit, own.value * weight);
        part.children
            = { own, times(reader.share(phrase(QT_TRANSLATE_NOOP("Why", "of the need")), weight)) };
        return part;
    });
}

StageTotals totalsOf(const WhyReader &reader, qsizetype stage)
{
    return stageTotals(reader.figures, reader.streams, stage, reader.span);
}

WhyTerm rate(const WhyReader &reader, qsizetype stage)
{
    return weighted(reader,
        reader.share(phrase(QT_TRANSLATE_NOOP("Why", "%1 rate"), reader.stepName(stage)),
            totalsOf(reader, stage).rate),
        stage, [&](const StreamFigures &stream) { return reader.rate(stream, stage); });
}

WhyTerm lag(const WhyReader &reader, qsizetype stage)
{
    return weighted(reader,
        reader.days(phrase(QT_TRANSLATE_NOOP("Why", "%1 lag"), reader.stepName(stage)),
            totalsOf(reader, stage).lagDays),
        stage, [&](const StreamFigures &stream) { return reader.lag(stream, stage); });
}

/// Each stream's rate grows by the same factor, up to 100 %.
WhyTerm streamLever(
    const WhyReader &reader, const StreamFigures &stream, qsizetype stage, double seen)
{
    const RevenueSpan span = reader.span;
    const double passing = stageTotals(reader.figures, { &stream }, stage, span).plannedMinorUnits;
    const double before = stream.stages[stage].rate;
    const double wanted = seen > 0 ? before * (seen + kTwoPoints) / seen : seen + kTwoPoints;
    const double growth = before > 0 ? std::min(wanted, 1.0) / before - 1 : 0;
    const double worth
        = rateWorth(reader.figures, stream, stage, span, { seen, seen + kTwoPoints });
    WhyTerm term = reader.money(stream.name, worth);
    term.children
        = { reader.money(
                phrase(QT_TRANSLATE_NOOP("Why", "planned revenue that passes the step")), passing),
              times(reader.share(
                  phrase(QT_TRANSLATE_NOOP("Why", "growth of its rate, from %1 to %2"),
                      reader.format.percent(before), reader.format.percent(std::min(wanted, 1.0))),
                  growth)) };
    const double others = worth - passing * growth;
    const WhyTerm rest = reader.money(
        phrase(QT_TRANSLATE_NOOP("Why", "those who come back: fewer of them, on other days")),
        std::abs(others));
    if (std::abs(others) > 1e-9 * std::abs(passing))
        term.children.append(others > 0 ? plus(rest) : minus(rest));
    return term;
}

Explanation lever(const WhyReader &reader, qsizetype stage)
{
    const StageTotals totals = totalsOf(reader, stage);
    const WhyTerm tree
        = reader.overStreams(reader.money(phrase(QT_TRANSLATE_NOOP("Why", "2 points more bring")),
                                 totals.twoPointsMinorUnits),
            [&](const StreamFigures &stream) {
                return streamLever(reader, stream, stage, totals.rate);
            });
    return { {},
        phrase(QT_TRANSLATE_NOOP("Why",
                   "If %1 of %2 became %3 in place of %4, planned revenue in %5 would be %6 more."),
            reader.format.percent(totals.rate + kTwoPoints), reader.stages[stage].name,
            reader.stages[stage + 1].name, reader.format.percent(totals.rate), reader.period,
            reader.moneyText(totals.twoPointsMinorUnits)),
        tree };
}

/// With how they are weighed, where there are several.
Phrase weighing(const WhyReader &reader, const Phrase &one)
{
    return reader.streams.size() == 1
        ? phrase(QT_TRANSLATE_NOOP("Why", "%1."), one)
        : phrase(QT_TRANSLATE_NOOP("Why", "%1, weighted by need over %2 streams."), one,
            reader.streams.size());
}

Explanation rateWhy(const WhyReader &reader, qsizetype stage)
{
    const WhyTerm tree = rate(reader, stage);
    return { {},
        weighing(reader,
            phrase(QT_TRANSLATE_NOOP("Why", "%1 of %2 become %3"), tree.text,
                reader.stages[stage].name, reader.stages[stage + 1].name)),
        tree };
}

/// What nurturing has of it.
Phrase lagWords(const WhyReader &reader, qsizetype stage, const WhyTerm &lag)
{
    const Phrase whole = phrase(QT_TRANSLATE_NOOP("Why", "It takes %1 from %2 to %3"), lag.text,
        reader.stages[stage].name, reader.stages[stage + 1].name);
    const double nurture = totalsOf(reader, stage).nurtureDays;
    if (nurture <= 0)
        return whole;
    const auto days = [&](double value) { return durationPhrase(reader.format.days(value)); };
    if (reader.streams.size() > 1)
        return phrase(QT_TRANSLATE_NOOP("Why", "%1, %2 of it for nurturing"), whole, days(nurture));
    const StepModel &step = reader.model(*reader.streams.first()).steps[stage];
    return phrase(
        QT_TRANSLATE_NOOP("Why", "%1: %2, and %3 before that for the %4 who need nurturing first"),
        whole, days(step.lag.days()), days(step.nurtureTime.days()),
        reader.format.percent(step.nurtureShare));
}

Explanation lagWhy(const WhyReader &reader, qsizetype stage)
{
    const WhyTerm tree = lag(reader, stage);
    return { {}, weighing(reader, lagWords(reader, stage, tree)), tree };
}

Explanation cycle(const WhyReader &reader)
{
    WhyTerm tree = reader.days(phrase(QT_TRANSLATE_NOOP("Why", "first stage to won")), 0);
    for (qsizetype i = 0; i + 1 < reader.stages.size(); ++i)
        tree.children.append(joinedBy(i == 0 ? Join::Start : Join::Plus, lag(reader, i)));
    tree.value = joined(tree.children);
    tree.text = durationPhrase(reader.format.days(tree.value));
    return { {},
        phrase(QT_TRANSLATE_NOOP("Why", "From %1 to %2 it takes %3 on average."),
            reader.stages.first().name, reader.stages.last().name, tree.text),
        tree };
}

} // namespace

Explained whyStep(const WhyReader &reader, const WhyStage &stage)
{
    const qsizetype last = reader.stages.size() - 2;
    if (stage.what == u"cycle" && last >= -1)
        return cycle(reader);
    if (last < 0)
        return std::nullopt;
    if (stage.what == u"winRate")
        return rateWhy(reader, last);
    if (stage.what == u"winRateLever")
        return lever(reader, last);
    if (stage.index < 0 || stage.index > last)
        return std::nullopt;
    if (stage.what == u"Rate")
        return rateWhy(reader, stage.index);
    if (stage.what == u"Lag")
        return lagWhy(reader, stage.index);
    if (stage.what == u"RateLever")
        return lever(reader, stage.index);
    return std::nullopt;
}

} // namespace lockstep
