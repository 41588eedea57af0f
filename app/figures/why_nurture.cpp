// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What nurturing adds to a step's time, and who is in nurture.
#include "app/figures/day_line.h"
#include "app/figures/stage_nurture.h"
#include "app/figures/why_terms.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNothing = 1e-9;

/// `of` is the mean over the streams, by need.
WhyTerm byNeed(
    const WhyReader &reader, qsizetype stage, WhyTerm of, const WhyReader::OfStream &input)
{
    double all = 0;
    for (const StreamFigures *stream : reader.streams)
        all += stream->stages[stage].needInAll();
    return reader.overStreams(std::move(of), [&](const StreamFigures &stream) {
        WhyTerm own = input(stream);
        if (reader.streams.size() == 1)
            return own;
        const double weight = all > 0 ? stream.stages[stage].needInAll() / all
                                      : 1 / static_cast<double>(reader.streams.size());
        WhyTerm part = reader.term(stream.name, own.unit, own.value * weight);
        part.children
            = { own, times(reader.share(phrase(QT_TRANSLATE_NOOP("Why", "of the need")), weight)) };
        return part;
    });
}

WhyTerm shareTerm(const WhyReader &reader, qsizetype stage, const StageNurture &nurture)
{
    return byNeed(reader, stage,
        reader.share(
            phrase(QT_TRANSLATE_NOOP("Why", "%1: need nurturing first"), reader.stages[stage].name),
            nurture.share),
        [&](const StreamFigures &stream) { return reader.nurtureShare(stream, stage); });
}

/// What it adds to everybody's time, by the share of those whom it takes.
WhyTerm timeTerm(const WhyReader &reader, qsizetype stage, const StageNurture &nurture)
{
    if (reader.streams.size() == 1)
        return reader.nurtureTime(*reader.streams.first(), stage);
    WhyTerm time = reader.days(
        phrase(QT_TRANSLATE_NOOP("Why", "%1: nurturing takes"), reader.stages[stage].name),
        nurture.days);
    const WhyTerm added = byNeed(reader, stage,
        reader.days(
            phrase(QT_TRANSLATE_NOOP("Why", "over all who come")), nurture.days * nurture.share),
        [&](const StreamFigures &stream) { return reader.nurturing(stream, stage); });
    time.children = { added,
        over(reader.share(
            phrase(QT_TRANSLATE_NOOP("Why", "who need nurturing first")), nurture.share)) };
    return time;
}

WhyTerm inNurture(const WhyReader &reader, const StreamFigures &stream, qsizetype stage)
{
    const StageNurture one = stageNurture(reader.figures, { &stream }, stage);
    WhyTerm term = reader.count(stream.name, one.inYear);
    if (one.days <= 0)
        return term;
    const QDate first = reader.figures.monthStarts.first();
    const qsizetype months
        = std::min<qsizetype>(kMonthsInYear, reader.figures.monthStarts.size() - 1);
    const auto days = static_cast<double>(first.daysTo(reader.figures.monthStarts[months]));
    term.children
        = { reader.count(phrase(QT_TRANSLATE_NOOP("Why", "come who need nurturing first")),
                one.enteringInYear),
              times(reader.nurtureTime(stream, stage)),
              over(reader.days(phrase(QT_TRANSLATE_NOOP("Why", "of the period")), days)) };
    const double rest = one.inYear - joined(term.children);
    const WhyTerm others = reader.count(
        phrase(QT_TRANSLATE_NOOP("Why", "who came before it, or are not through at its end")),
        std::abs(rest));
    if (std::abs(rest) > kNothing)
        term.children.append(rest > 0 ? plus(others) : minus(others));
    return term;
}

Explanation volume(const WhyReader &reader, qsizetype stage, const StageNurture &nurture)
{
    const WhyTerm tree = reader.overStreams(
        reader.count(phrase(QT_TRANSLATE_NOOP("Why", "%1: in nurture, on average"),
                         reader.stages[stage].name),
            nurture.inYear),
        [&](const StreamFigures &stream) { return inNurture(reader, stream, stage); });
    return { {},
        phrase(
            QT_TRANSLATE_NOOP("Why",
                "%1 of %2 are in nurture on average in %3: %4 of those who come need it, for %5."),
            tree.text, reader.stages[stage].name, reader.year, reader.format.percent(nurture.share),
            durationPhrase(reader.format.days(nurture.days))),
        tree };
}

} // namespace

Explained whyNurture(const WhyReader &reader, const WhyStage &stage)
{
    if (stage.index < 0 || stage.index + 1 >= reader.stages.size())
        return std::nullopt;
    const StageNurture nurture = stageNurture(reader.figures, reader.streams, stage.index);
    const QString &name = reader.stages[stage.index].name;
    if (stage.what == u"InNurture")
        return volume(reader, stage.index, nurture);
    if (stage.what == u"NurtureShare") {
        const WhyTerm tree = shareTerm(reader, stage.index, nurture);
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why", "%1 of those who come to %2 need nurturing first."),
                tree.text, name),
            tree };
    }
    if (stage.what == u"NurtureTime") {
        const WhyTerm tree = timeTerm(reader, stage.index, nurture);
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why",
                       "Nurturing takes %1 on average at %2, before the step's own time begins."),
                tree.text, name),
            tree };
    }
    return std::nullopt;
}

WhyTerm WhyReader::lagIfReady(const StreamFigures &stream, qsizetype stage) const
{
    const StageFigures &at = stream.stages[stage];
    const Phrase label = at.nurtureDays > 0
        ? phrase(QT_TRANSLATE_NOOP("Why", "%1 lag once ready"), stepName(stage))
        : phrase(QT_TRANSLATE_NOOP("Why", "%1 lag"), stepName(stage));
    return stepInput(days(label, model(stream).steps[stage].lag.days()), stream, stage,
        &Stream::lagsSameAs, &Step::lagEvidence);
}

WhyTerm WhyReader::nurtureShare(const StreamFigures &stream, qsizetype stage) const
{
    const StepModel &step = model(stream).steps[stage]; // no time is no nurturing
    return stepInput(
        share(phrase(QT_TRANSLATE_NOOP("Why", "%1: need nurturing first"), stages[stage].name),
            step.nurtures() ? step.nurtureShare : 0),
        stream, stage, &Stream::lagsSameAs, &Step::nurtureEvidence);
}

WhyTerm WhyReader::nurtureTime(const StreamFigures &stream, qsizetype stage) const
{
    return stepInput(
        days(phrase(QT_TRANSLATE_NOOP("Why", "%1: nurturing takes"), stages[stage].name),
            model(stream).steps[stage].nurtureTime.days()),
        stream, stage, &Stream::lagsSameAs, &Step::nurtureEvidence);
}

WhyTerm WhyReader::nurturing(const StreamFigures &stream, qsizetype stage) const
{
    WhyTerm term = days(phrase(QT_TRANSLATE_NOOP("Why", "nurturing, over all who come")),
        stream.stages[stage].nurtureDays);
    term.children = { nurtureTime(stream, stage), times(nurtureShare(stream, stage)) };
    return term;
}

WhyTerm WhyReader::lag(const StreamFigures &stream, qsizetype stage) const
{
    const StageFigures &at = stream.stages[stage];
    if (at.nurtureDays <= 0)
        return lagIfReady(stream, stage);
    WhyTerm whole = days(phrase(QT_TRANSLATE_NOOP("Why", "%1 lag"), stepName(stage)), at.lagDays);
    whole.children = { lagIfReady(stream, stage), plus(nurturing(stream, stage)) };
    return whole;
}

} // namespace lockstep
