// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What one stage needs and gets for the first fiscal year or a quarter.
#include "app/figures/day_line.h"
#include "app/figures/why_chain.h"
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

Phrase plannedSentence(const WhyReader &reader, qsizetype stage, double planned)
{
    const double passed = stageTotals(reader.figures, reader.streams, stage, reader.span).passed;
    const QString count = reader.format.count(planned);
    const QString &name = reader.stages[stage].name;
    if (std::round(passed) < 1)
        return phrase(QT_TRANSLATE_NOOP("Why", "%1 of %2 are planned that become revenue in %3."),
            count, name, reader.period);
    return phrase(
        QT_TRANSLATE_NOOP("Why",
            "%1 of %2 are planned that become revenue in %3, %4 of them for those who stand "
            "further right at the start."),
        count, name, reader.period, reader.format.count(passed));
}

Phrase needSentence(const WhyReader &reader, qsizetype stage)
{
    const auto [from, months] = reader.months();
    return phrase(QT_TRANSLATE_NOOP("Why", "To book %1 in %2 %3."),
        reader.moneyText(targetOf(reader, from, months)), reader.period,
        needChain(reader, reader.span, stage));
}

Explanation gap(const WhyReader &reader, qsizetype stage)
{
    const WhyTerm there = planned(reader, stage);
    const WhyTerm wanted = needTerm(reader, stage);
    const double shown = shownNeedsOf(reader, reader.span)[stage];
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
    const double shown = shownNeedsOf(reader, reader.span)[stage];
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

/// Streams' needs as whole numbers that add up to the one that is read.
void readWhole(WhyTerm &tree, const WhyReader &reader, double whole)
{
    QList<double> exact;
    for (const WhyTerm &term : std::as_const(tree.children))
        exact.append(term.value);
    const QList<double> parts = wholeParts(exact, whole);
    for (qsizetype i = 0; i < parts.size(); ++i)
        tree.children[i].text = reader.countText(parts[i]);
}

} // namespace

WhyTerm needTerm(const WhyReader &reader, qsizetype stage)
{
    const StageTotals totals = stageTotals(reader.figures, reader.streams, stage, reader.span);
    WhyTerm all = reader.count(
        phrase(QT_TRANSLATE_NOOP("Why", "%1 needed"), reader.stages[stage].name), totals.need);
    const double shown = shownNeedsOf(reader, reader.span)[stage];
    all.text = reader.countText(shown);
    WhyTerm tree = reader.overStreams(
        all, [&](const StreamFigures &stream) { return streamNeed(reader, stream, stage); },
        [&](const StreamFigures &stream) { return volumesOf(reader, stream, stage).need; });
    if (reader.plan.settings.wholeWinsFirst && reader.streams.size() > 1)
        readWhole(tree, reader, shown);
    return tree;
}

Explained whyStage(const WhyReader &reader, const WhyStage &stage)
{
    if (stage.what == u"Need")
        return Explanation { {}, needSentence(reader, stage.index), needTerm(reader, stage.index) };
    if (stage.what == u"Planned") {
        const WhyTerm tree = planned(reader, stage.index);
        return Explanation { {}, plannedSentence(reader, stage.index, tree.value), tree };
    }
    if (stage.what == u"Gap")
        return gap(reader, stage.index);
    if (stage.what == u"NeedPerMonth")
        return perMonth(reader, stage.index);
    if (stage.what == u"Value")
        return value(reader, stage.index);
    if (stage.what.contains(u"Nurture"))
        if (Explained known = whyNurture(reader, stage))
            return known;
    return whyLatestDate(reader, stage);
}

} // namespace lockstep
