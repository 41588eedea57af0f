// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What people put in, where trees end. "Same as" is followed to the stream that says the number.
#include "app/figures/why_terms.h"

#include "app/figures/day_line.h"
#include "app/funnel/target_flow.h"
#include "app/plan/findings.h"
#include "app/plan/row_names.h"
#include "app/plan/same_as.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool takesAway(BridgeKind kind)
{
    return kind == BridgeKind::Churn || kind == BridgeKind::EndedProduct;
}

const Stream &linked(const WhyReader &reader, const StreamFigures &stream, SameAs link)
{
    return linkedTo(reader.plan, *find(reader.plan.streams, stream.stream), link);
}

/// With whose number it is, where it is another stream's.
Phrase saidBy(
    const WhyReader &reader, const Phrase &label, const StreamFigures &stream, const Stream &source)
{
    return source.id == stream.stream ? label
                                      : phrase(QT_TRANSLATE_NOOP("Why", "%1, same as %2"), label,
                                          streamName(reader.plan, source.id));
}

} // namespace

Accord WhyReader::accord(ItemKind kind, qint64 id) const
{
    const Standing *said = standing(figures, kind, id);
    if (!said)
        return Accord::NotAsked;
    if (said->isDisputed())
        return Accord::Disputed;
    if (said->isAgreed())
        return Accord::Both;
    if (said->marketing.isYes())
        return Accord::Marketing;
    return said->sales.isYes() ? Accord::Sales : Accord::Nobody;
}

const StreamModel &WhyReader::model(const StreamFigures &stream) const
{
    return figures.models[&stream - figures.streams.constData()];
}

QString WhyReader::stepName(qsizetype stage) const
{
    return stages[stage].name + u" → "_s + stages[stage + 1].name;
}

WhyTerm WhyReader::input(WhyTerm term, InputSource source) const
{
    term.input = std::move(source);
    return term;
}

WhyTerm WhyReader::setting(WhyTerm term) const
{
    return input(std::move(term), { Place::Settings, 0, {}, Accord::NotAsked });
}

WhyTerm WhyReader::stepInput(WhyTerm term, const StreamFigures &stream, qsizetype stage,
    Id<Stream> Stream::*link, Evidence Step::*evidence) const
{
    const Stream &source = linked(*this, stream, link);
    const Step *step = m_steps.find(source.id, stages[stage].id);
    if (!step)
        return term;
    term.label = saidBy(*this, term.label, stream, source);
    return input(std::move(term),
        { Place::Step, step->id.value, step->*evidence, accord(ItemKind::Step, step->id.value) });
}

WhyTerm WhyReader::rate(const StreamFigures &stream, qsizetype stage) const
{
    return stepInput(share(phrase(QT_TRANSLATE_NOOP("Why", "%1 rate"), stepName(stage)),
                         stream.stages[stage].rate),
        stream, stage, &Stream::ratesSameAs, &Step::rateEvidence);
}

WhyTerm WhyReader::wholeRate(const StreamFigures &stream, qsizetype stage) const
{
    const StageFigures &at = stream.stages[stage];
    const double back = at.effectiveRate - at.rate;
    if (back < 1e-12)
        return rate(stream, stage);
    WhyTerm whole = share(
        phrase(QT_TRANSLATE_NOOP("Why", "%1 rate with those who come back"), stepName(stage)),
        at.effectiveRate);
    whole.children = { rate(stream, stage),
        plus(
            stepInput(share(phrase(QT_TRANSLATE_NOOP("Why", "what those who come back add")), back),
                stream, stage, &Stream::ratesSameAs, &Step::recycleEvidence)) };
    return whole;
}

WhyTerm WhyReader::booking(const StreamFigures &stream) const
{
    const Stream &source = linked(*this, stream, &Stream::lagsSameAs);
    return input(
        days(saidBy(*this, phrase(QT_TRANSLATE_NOOP("Why", "booking to revenue")), stream, source),
            model(stream).bookingToRevenue.days()),
        { Place::Stream, source.id.value, source.bookingEvidence,
            accord(ItemKind::Stream, source.id.value) });
}

WhyTerm WhyReader::dealSize(const StreamFigures &stream) const
{
    const Stream &source = linked(*this, stream, &Stream::dealSizeSameAs);
    const WhyTerm size
        = money(saidBy(*this, phrase(QT_TRANSLATE_NOOP("Why", "deal size")), stream, source),
            model(stream).dealSizeMinorUnits);
    if (source.dealSize.minorUnits > 0)
        return input(size,
            { Place::Stream, source.id.value, source.dealSizeEvidence,
                accord(ItemKind::Stream, source.id.value) });
    const Market *market = find(plan.markets, source.market);
    return market ? input(size,
               { Place::Market, market->id.value, market->dealSizeEvidence,
                   accord(ItemKind::Market, market->id.value) })
                  : size;
}

WhyTerm WhyReader::marketingShare(const StreamFigures &stream) const
{
    const Stream &source = linked(*this, stream, &Stream::sharesSameAs);
    return input(
        share(saidBy(*this, phrase(QT_TRANSLATE_NOOP("Why", "marketing's share")), stream, source),
            model(stream).marketingShare),
        { Place::Stream, source.id.value, source.shareEvidence,
            accord(ItemKind::Stream, source.id.value) });
}

WhyTerm WhyReader::targetShare(const StreamFigures &stream) const
{
    return input(share(phrase(QT_TRANSLATE_NOOP("Why", "share of %1"), stream.name),
                     model(stream).target.part),
        { Place::Stream, stream.stream.value, {}, accord(ItemKind::Stream, stream.stream.value) });
}

/// The target, then what the bridge's other rows take from it or add to it.
WhyTerm WhyReader::carried() const
{
    const int first = firstFiscalYear(plan.settings);
    const auto at = std::find_if(plan.targets.begin(), plan.targets.end(),
        [&](const Target &target) { return target.fiscalYear == first; });
    WhyTerm result = money(phrase(QT_TRANSLATE_NOOP("Why", "carried by all streams in %1"), year),
        figures.headline.targetMinorUnits);
    if (at == plan.targets.end())
        return result;
    WhyTerm target = input(
        money(phrase(QT_TRANSLATE_NOOP("Why", "%1 target"), year), double(at->revenue.minorUnits)),
        { Place::Target, at->id.value, at->evidence, accord(ItemKind::Target, at->id.value) });
    const QList<WhyPart> rows = bridgeRows(first);
    if (rows.isEmpty())
        return target;
    double rest = 0;
    for (const WhyPart &row : rows)
        rest += row.value;
    WhyTerm bridge = sum(money(phrase(QT_TRANSLATE_NOOP("Why", "the rest of the bridge")), rest),
        rows, phrase(QT_TRANSLATE_NOOP("Why", "rows")));
    result.children = { target, minus(bridge) };
    if (const double over = result.value - joined(result.children); over > 0)
        result.children.append(
            plus(money(phrase(QT_TRANSLATE_NOOP("Why", "streams carry nothing or more")), over)));
    return result;
}

QList<WhyPart> WhyReader::bridgeRows(int fiscalYear) const
{
    QList<WhyPart> parts;
    for (const BridgeRow &row : ordered(plan.bridgeRows)) {
        if (row.fiscalYear != fiscalYear || row.kind == BridgeKind::NewBusiness)
            continue;
        const auto amount = double(row.amount.minorUnits);
        const double value = takesAway(row.kind) ? -amount : amount;
        parts.append({ value, [this, row, value] {
                          return input(money(rowName(plan, row), value),
                              { Place::BridgeRow, row.id.value, row.evidence,
                                  accord(ItemKind::BridgeRow, row.id.value) });
                      } });
    }
    return parts;
}

WhyTerm WhyReader::streamTarget(const StreamFigures &stream) const
{
    const auto [from, count] = months();
    WhyTerm result = money(phrase(QT_TRANSLATE_NOOP("Why", "target of %1"), stream.name),
        inMonths(stream.targetRevenue, from, from + count));
    WhyTerm all = carried();
    if (streams.size() > 1)
        all.children.clear(); // the same for each
    result.children = { all, times(targetShare(stream)) };
    const double ofYear = joined(result.children);
    if (period != year && ofYear > 0)
        result.children.append(times(share(
            phrase(QT_TRANSLATE_NOOP("Why", "%1 by %2"), period, year), result.value / ofYear)));
    return result;
}

void divideByRates(
    WhyTerm &to, const WhyReader &reader, const StreamFigures &stream, qsizetype stage)
{
    for (qsizetype i = stage; i + 1 < stream.stages.size(); ++i)
        to.children.append(over(reader.wholeRate(stream, i)));
}

} // namespace lockstep
