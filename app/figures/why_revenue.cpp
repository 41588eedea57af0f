// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Target, planned revenue and gap of the first fiscal year; from marketing's goal to its leads.
#include "app/figures/day_line.h"
#include "app/figures/revenue_chain.h"
#include "app/figures/why_terms.h"
#include "app/funnel/whole_wins.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

WhyTerm target(const WhyReader &reader)
{
    if (reader.isWhole) {
        WhyTerm all = reader.carried();
        all.label = phrase(QT_TRANSLATE_NOOP("Why", "target"));
        return all;
    }
    double sum = 0;
    for (const StreamFigures *stream : reader.streams)
        sum += inMonths(stream->targetRevenue, 0, kMonthsInYear);
    return reader.overStreams(reader.money(phrase(QT_TRANSLATE_NOOP("Why", "target")), sum),
        [&](const StreamFigures &stream) { return reader.streamTarget(stream); });
}

double plannedOf(const StreamFigures &stream)
{
    return inMonths(stream.plannedRevenue, 0, kMonthsInYear);
}

WhyTerm deals(const WhyReader &reader, const StreamFigures &stream)
{
    const double revenue = plannedOf(stream);
    const double size = reader.model(stream).dealSizeMinorUnits;
    return reader.sum(reader.count(phrase(QT_TRANSLATE_NOOP("Why", "deals that are revenue in %1"),
                                       reader.period),
                          size > 0 ? revenue / size : 0),
        dealSources(reader, stream, reader.stages.size() - 1),
        phrase(QT_TRANSLATE_NOOP("Why", "sources")));
}

WhyTerm streamPlanned(const WhyReader &reader, const StreamFigures &stream)
{
    WhyTerm term = reader.money(stream.name, plannedOf(stream));
    if (term.value > 0)
        term.children = { deals(reader, stream), times(reader.dealSize(stream)) };
    return term;
}

WhyTerm planned(const WhyReader &reader)
{
    double sum = 0;
    for (const StreamFigures *stream : reader.streams)
        sum += plannedOf(*stream);
    return reader.overStreams(
        reader.money(phrase(QT_TRANSLATE_NOOP("Why", "planned")), sum),
        [&](const StreamFigures &stream) { return streamPlanned(reader, stream); }, plannedOf);
}

WhyTerm streamGoal(const WhyReader &reader, const StreamFigures &stream)
{
    const WhyTerm target = reader.streamTarget(stream);
    const WhyTerm share = reader.marketingShare(stream);
    WhyTerm goal
        = reader.money(phrase(QT_TRANSLATE_NOOP("Why", "marketing's goal, %1"), stream.name),
            target.value * share.value);
    goal.children = { target, times(share) };
    return goal;
}

/// Of whom `share` of the target is sourced; by marketing or by all.
WhyTerm streamDeals(const WhyReader &reader, const WhyTerm &goal, const StreamFigures &stream)
{
    const WhyTerm size = reader.dealSize(stream);
    WhyTerm deals = reader.count(
        phrase(QT_TRANSLATE_NOOP("Why", "deals")), size.value > 0 ? goal.value / size.value : 0);
    if (deals.value > 0)
        deals.children = { goal, over(size) };
    return deals;
}

WhyTerm customers(const WhyReader &reader, const RevenueChain &chain)
{
    return reader.overStreams(
        reader.count(phrase(QT_TRANSLATE_NOOP("Why", "customers from marketing")), chain.customers),
        [&](const StreamFigures &stream) {
            return streamDeals(reader, streamGoal(reader, stream), stream);
        });
}

WhyTerm leads(const WhyReader &reader, const RevenueChain &chain)
{
    const qsizetype stage = leadStage(reader.stages);
    return reader.overStreams(reader.count(reader.stages.value(stage).name, chain.leads),
        [&](const StreamFigures &stream) {
            const WhyTerm deals = streamDeals(reader, streamGoal(reader, stream), stream);
            WhyTerm leads = reader.count(stream.name, deals.value);
            if (deals.value <= 0)
                return leads;
            leads.children = { deals };
            divideByRates(leads, reader, stream, stage);
            leads.value = joined(leads.children);
            leads.text = reader.countText(leads.value);
            return leads;
        });
}

/// The plain mean where nothing is carried that could be weighed with.
WhyTerm mean(const WhyReader &reader, WhyTerm of, const WhyReader::OfStream &ofStream)
{
    const double part = 1 / static_cast<double>(std::max<qsizetype>(reader.streams.size(), 1));
    return reader.overStreams(std::move(of), [&](const StreamFigures &stream) {
        WhyTerm own = ofStream(stream);
        if (reader.streams.size() == 1)
            return own;
        WhyTerm weighed = reader.term(stream.name, own.unit, own.value * part);
        weighed.children = { own,
            times(reader.share(phrase(QT_TRANSLATE_NOOP("Why", "one stream of all")), part)) };
        return weighed;
    });
}

WhyTerm marketingGoal(const WhyReader &reader, const RevenueChain &chain)
{
    return reader.overStreams(
        reader.money(
            phrase(QT_TRANSLATE_NOOP("Why", "marketing's revenue goal")), chain.marketingGoal),
        [&](const StreamFigures &stream) { return streamGoal(reader, stream); });
}

WhyTerm marketingShare(const WhyReader &reader, const RevenueChain &chain)
{
    WhyTerm term
        = reader.share(phrase(QT_TRANSLATE_NOOP("Why", "marketing's share")), chain.marketingShare);
    if (chain.goal <= 0 || reader.streams.size() == 1)
        return mean(reader, std::move(term),
            [&](const StreamFigures &stream) { return reader.marketingShare(stream); });
    term.children = { marketingGoal(reader, chain),
        over(reader.money(
            phrase(QT_TRANSLATE_NOOP("Why", "target of the same streams")), chain.goal)) };
    return term;
}

WhyTerm dealSize(const WhyReader &reader, const RevenueChain &chain)
{
    WhyTerm term = reader.money(phrase(QT_TRANSLATE_NOOP("Why", "average deal")), chain.dealSize);
    if (chain.goal <= 0 || reader.streams.size() == 1)
        return mean(reader, std::move(term),
            [&](const StreamFigures &stream) { return reader.dealSize(stream); });
    const WhyTerm wins
        = reader.overStreams(reader.count(phrase(QT_TRANSLATE_NOOP("Why", "deals that it takes")),
                                 chain.goal / chain.dealSize),
            [&](const StreamFigures &stream) {
                return streamDeals(reader, reader.streamTarget(stream), stream);
            });
    term.children
        = { reader.money(phrase(QT_TRANSLATE_NOOP("Why", "target of the streams")), chain.goal),
              over(wins) };
    return term;
}

WhyTerm closing(const WhyReader &reader, const StreamFigures &stream)
{
    const qsizetype lead = leadStage(reader.stages);
    WhyTerm term = reader.share(stream.name, 1);
    for (qsizetype i = lead; i + 1 < stream.stages.size(); ++i)
        term.children.append(
            joinedBy(i == lead ? Join::Start : Join::Times, reader.wholeRate(stream, i)));
    if (!term.children.isEmpty())
        term.value = joined(term.children);
    term.text = reader.format.percent(term.value);
    return term;
}

WhyTerm closingRate(const WhyReader &reader, const RevenueChain &chain)
{
    WhyTerm term = reader.share(
        phrase(QT_TRANSLATE_NOOP("Why", "leads that become customers")), chain.closingRate);
    if (chain.leads <= 0 || reader.streams.size() == 1)
        return mean(reader, std::move(term),
            [&](const StreamFigures &stream) { return closing(reader, stream); });
    term.children = { customers(reader, chain), over(leads(reader, chain)) };
    return term;
}

Explanation revenueGap(const WhyReader &reader)
{
    const WhyTerm yield = planned(reader);
    const WhyTerm goal = target(reader);
    WhyTerm gap = reader.money(phrase(QT_TRANSLATE_NOOP("Why", "gap")), yield.value - goal.value);
    gap.children = { yield, minus(goal) };
    const char *const words = gap.value < 0
        ? QT_TRANSLATE_NOOP("Why", "The plan yields %1 in %2, the target is %3, so %4 is missing.")
        : QT_TRANSLATE_NOOP(
            "Why", "The plan yields %1 in %2, the target is %3, so %4 is more than it takes.");
    return { {},
        phrase(words, yield.text, reader.period, goal.text, reader.moneyText(std::abs(gap.value))),
        gap };
}

/// Where marketing sources nothing, what any deal is worth.
WhyTerm customerValue(const WhyReader &reader, const RevenueChain &chain)
{
    if (chain.customers <= 0)
        return dealSize(reader, chain);
    WhyTerm term = reader.money(
        phrase(QT_TRANSLATE_NOOP("Why", "average deal")), chain.marketingGoal / chain.customers);
    term.children = { marketingGoal(reader, chain), over(customers(reader, chain)) };
    return term;
}

Explained whyChain(const WhyReader &reader, const QString &what)
{
    const RevenueChain chain = revenueChain(reader.plan, reader.streams);
    const QString goal = reader.moneyText(chain.marketingGoal);
    const QList<double> shown = shownNeeds(reader.plan.settings, { chain.leads, chain.customers });
    const QString customersText = reader.countText(shown.last());
    const auto say = [&](const Phrase &sentence, const WhyTerm &tree) {
        return Explanation { {}, sentence, tree };
    };
    if (what == u"marketingRevenueGoal")
        return say(
            phrase(QT_TRANSLATE_NOOP("Why",
                       "Marketing sources %1 of the %2 that the streams carry in %3, so %4."),
                reader.format.percent(chain.marketingShare), reader.moneyText(chain.goal),
                reader.period, goal),
            marketingGoal(reader, chain));
    if (what == u"customers")
        return say(phrase(QT_TRANSLATE_NOOP("Why",
                              "To book marketing's %1 in %2 we need %3 customers from marketing."),
                       goal, reader.period, customersText),
            customers(reader, chain));
    if (what == u"leads")
        return say(phrase(QT_TRANSLATE_NOOP("Why",
                              "To book marketing's %1 in %2 we need %3 customers, so %4 %5."),
                       goal, reader.period, customersText, reader.countText(shown.first()),
                       reader.stages.value(leadStage(reader.stages)).name),
            leads(reader, chain));
    if (what == u"marketingShare")
        return say(
            phrase(QT_TRANSLATE_NOOP("Why", "Marketing sources %1 of the streams' revenue in %2."),
                reader.format.percent(chain.marketingShare), reader.period),
            marketingShare(reader, chain));
    if (what == u"dealSize")
        return say(phrase(QT_TRANSLATE_NOOP("Why", "One deal is worth %1 on average."),
                       reader.moneyText(chain.dealSize)),
            dealSize(reader, chain));
    if (what == u"customerValue") {
        const WhyTerm tree = customerValue(reader, chain);
        return say(phrase(QT_TRANSLATE_NOOP("Why",
                              "One deal with a customer from marketing is worth %1 on average."),
                       tree.text),
            tree);
    }
    if (what == u"closingRate")
        return say(phrase(QT_TRANSLATE_NOOP("Why", "%1 of %2 become customers."),
                       reader.format.percent(chain.closingRate),
                       reader.stages.value(leadStage(reader.stages)).name),
            closingRate(reader, chain));
    return std::nullopt;
}

} // namespace

Explained whyRevenue(const WhyReader &reader, const QString &what)
{
    if (what == u"target") {
        const WhyTerm tree = target(reader);
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why", "Both sides answer for %1 of revenue in %2."),
                tree.text, reader.period),
            tree };
    }
    if (what == u"planned") {
        const WhyTerm tree = planned(reader);
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why",
                       "The calendar and the opening pipeline yield %1 in %2 at today's rates."),
                tree.text, reader.period),
            tree };
    }
    if (what == u"gap")
        return revenueGap(reader);
    return whyChain(reader, what);
}

} // namespace lockstep
