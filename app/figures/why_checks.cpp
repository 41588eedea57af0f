// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The way to the target and the open pipeline.
#include "app/figures/why_terms.h"

#include "app/plan/findings.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The first fiscal year's.
const Bridge *firstBridge(const WhyReader &reader)
{
    const int year = firstFiscalYear(reader.plan.settings);
    const QList<Bridge> &all = reader.figures.checks.bridges;
    const auto at = std::find_if(
        all.begin(), all.end(), [year](const Bridge &bridge) { return bridge.fiscalYear == year; });
    return at == all.end() ? nullptr : &*at;
}

WhyTerm targetTerm(const WhyReader &reader, const Bridge &bridge)
{
    WhyTerm term = reader.money(phrase(QT_TRANSLATE_NOOP("Why", "%1 target"), reader.year),
        double(bridge.target.minorUnits));
    for (const Target &target : reader.plan.targets) {
        if (target.fiscalYear == bridge.fiscalYear)
            return reader.input(term,
                { Place::Target, target.id.value, target.evidence,
                    reader.accord(ItemKind::Target, target.id.value) });
    }
    return term;
}

Explanation newBusiness(const WhyReader &reader, const Bridge &bridge)
{
    WhyTerm tree = reader.money(
        phrase(QT_TRANSLATE_NOOP("Why", "new business")), double(bridge.newBusiness.minorUnits));
    const WhyTerm rest
        = reader.sum(reader.money(phrase(QT_TRANSLATE_NOOP("Why", "the rest of the bridge")),
                         double(bridge.rest.minorUnits)),
            reader.bridgeRows(bridge.fiscalYear), phrase(QT_TRANSLATE_NOOP("Why", "rows")));
    tree.children = { targetTerm(reader, bridge) };
    if (!rest.children.isEmpty())
        tree.children.append(minus(rest));
    return { {},
        phrase(QT_TRANSLATE_NOOP(
                   "Why", "Of the %1 in %2, %3 come from elsewhere, so new business carries %4."),
            tree.children.first().text, reader.year, rest.text, tree.text),
        tree };
}

Explanation growth(const WhyReader &reader, const Bridge &bridge)
{
    double base = 0;
    for (const BridgeLine &line : bridge.lines)
        base += line.kind == BridgeKind::Base ? double(line.amount.minorUnits) : 0;
    WhyTerm tree = reader.share(phrase(QT_TRANSLATE_NOOP("Why", "growth")), *bridge.growth);
    tree.children = { targetTerm(reader, bridge),
        over(reader.money(phrase(QT_TRANSLATE_NOOP("Why", "base")), base)),
        minus(reader.share(phrase(QT_TRANSLATE_NOOP("Why", "the base itself")), 1)) };
    return { {},
        phrase(QT_TRANSLATE_NOOP("Why", "From a base of %1 to %2 is %3 of growth."),
            reader.moneyText(base), tree.children.first().text, tree.text),
        tree };
}

Explained whyBridge(const WhyReader &reader, const NamedFigure &figure)
{
    const Bridge *bridge = firstBridge(reader);
    if (!bridge)
        return std::nullopt;
    if (figure.name == u"newBusiness")
        return newBusiness(reader, *bridge);
    return figure.name == u"growth" && bridge->growth ? Explained(growth(reader, *bridge))
                                                      : std::nullopt;
}

/// What stands open, at deal size; what stands in the last stage is booked.
WhyTerm openTerm(const WhyReader &reader, const Phrase &label, bool isBooked)
{
    const int last = int(reader.stages.size()) - 1;
    const int start = pipelineStart(reader.stages);
    double all = 0;
    QList<WhyPart> parts;
    for (const StreamFigures *stream : reader.streams) {
        for (const Opening &opening : reader.model(*stream).opening) {
            if (isBooked ? opening.stage != last : opening.stage < start || opening.stage == last)
                continue;
            const WhyTerm size = reader.dealSize(*stream);
            WhyTerm part = reader.money(phrase(QT_TRANSLATE_NOOP("Why", "%1, %2"),
                                            reader.stages[opening.stage].name, stream->name),
                opening.count * size.value);
            part.children
                = { reader.count(phrase(QT_TRANSLATE_NOOP("Why", "stand there")), opening.count),
                      times(size) };
            all += part.value;
            parts.append({ part.value, [part] { return part; } });
        }
    }
    return reader.sum(reader.money(label, all), parts, phrase(QT_TRANSLATE_NOOP("Why", "places")));
}

WhyTerm targetLeft(const WhyReader &reader)
{
    const Pipeline &pipeline = reader.figures.checks.pipeline;
    const WhyTerm booked
        = openTerm(reader, phrase(QT_TRANSLATE_NOOP("Why", "booked already")), true);
    WhyTerm left = reader.money(
        phrase(QT_TRANSLATE_NOOP("Why", "target that is left")), pipeline.targetLeftMinorUnits);
    if (booked.value > 0)
        left.children = { reader.money(phrase(QT_TRANSLATE_NOOP("Why", "target of the streams")),
                              left.value + booked.value),
            minus(booked) };
    return left;
}

WhyTerm winRate(const WhyReader &reader)
{
    const Pipeline &pipeline = reader.figures.checks.pipeline;
    WhyTerm rate
        = reader.share(phrase(QT_TRANSLATE_NOOP("Why", "part that is won")), pipeline.winRate);
    if (pipeline.openMinorUnits > 0)
        rate.children = { reader.money(
                              phrase(QT_TRANSLATE_NOOP("Why", "open pipeline by its chances")),
                              pipeline.weightedMinorUnits),
            over(openTerm(reader, phrase(QT_TRANSLATE_NOOP("Why", "open pipeline")), false)) };
    return rate;
}

WhyTerm coverage(const WhyReader &reader)
{
    WhyTerm tree = reader.term(phrase(QT_TRANSLATE_NOOP("Why", "coverage")), u"number"_s,
        *reader.figures.checks.pipeline->coverage());
    tree.children = { openTerm(reader, phrase(QT_TRANSLATE_NOOP("Why", "open pipeline")), false),
        over(targetLeft(reader)) };
    return tree;
}

Explained whyPipeline(const WhyReader &reader, const NamedFigure &figure)
{
    const Pipeline &pipeline = reader.figures.checks.pipeline;
    const QString open = reader.moneyText(pipeline.openMinorUnits);
    const QString left = reader.moneyText(pipeline.targetLeftMinorUnits);
    if (figure.name == u"coverage")
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why", "%1 stand open for %2 of target: %3 times."), open,
                left, figure.text),
            coverage(reader) };
    if (figure.name == u"requiredCoverage") {
        WhyTerm tree = reader.term(figure.label, u"number"_s, figure.value);
        tree.children
            = { reader.term(phrase(QT_TRANSLATE_NOOP("Why", "the target once")), u"number"_s, 1),
                  over(winRate(reader)) };
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why",
                       "%1 of the open pipeline is won, so it has to be %2 times the target."),
                reader.format.percent(pipeline.winRate), figure.text),
            tree };
    }
    if (figure.name == u"weightedCoverage") {
        WhyTerm tree = reader.term(figure.label, u"number"_s, figure.value);
        tree.children = { coverage(reader), times(winRate(reader)) };
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why",
                       "By its chances the open pipeline is %1 times the target that is left."),
                figure.text),
            tree };
    }
    if (figure.name != u"velocity")
        return std::nullopt;
    WhyTerm tree = reader.money(figure.label, figure.value);
    tree.children = { openTerm(reader, phrase(QT_TRANSLATE_NOOP("Why", "open pipeline")), false),
        times(winRate(reader)),
        over(reader.days(
            phrase(QT_TRANSLATE_NOOP("Why", "days until it is won")), pipeline.cycleDays)) };
    return Explanation { {},
        phrase(QT_TRANSLATE_NOOP("Why", "The open pipeline wins %1 a day."),
            reader.moneyText(tree.value)),
        tree };
}

} // namespace

Explained whyCheck(const WhyReader &reader, const NamedFigure &figure)
{
    for (const auto topic : { whyBridge, whyPipeline }) {
        if (Explained explained = topic(reader, figure))
            return explained;
    }
    return std::nullopt;
}

} // namespace lockstep
