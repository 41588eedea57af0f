// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Which items a plan has, and what they read like.
#include "app/agreement/agreement.h"
#include "app/agreement/content.h"
#include "app/plan/row_names.h"

namespace lockstep {

namespace {

/// Collects items of one kind after the other.
class ItemList {
public:
    ItemList(const Plan &plan, const KnownItems *known)
        : m_plan(plan)
        , m_format(plan.settings.locale, plan.settings.currency)
        , m_known(known && haveSameWords(plan, known->plan) ? known : nullptr)
        , m_hasSameReaches(m_known && plan.entryReaches == m_known->plan.entryReaches)
    {
    }

    template <class Noun>
    void add(ItemKind kind, const QList<Noun> &rows, const QList<Noun> Plan::*earlier)
    {
        for (const Noun &row : rows) {
            const Noun *before = m_known ? find(m_known->plan.*earlier, row.id) : nullptr;
            const bool isSame = before && *before == row && hasSameWords(row);
            const Item *known = isSame ? knownItem(kind, row.id.value) : nullptr;
            m_items.append(known ? *known
                                 : Item { kind, row.id.value, rowName(m_plan, row),
                                     contentOf(m_plan, m_format, row) });
        }
    }
    void add(const QList<Clause> &clauses, const ClauseText &text)
    {
        for (const Clause &clause : clauses)
            m_items.append(
                { ItemKind::Clause, clause.id.value, rowName(m_plan, clause), text(clause) });
    }
    [[nodiscard]] QList<Item> items() const { return m_items; }

private:
    /// All that names and contents take from elsewhere; entries take more.
    static bool haveSameWords(const Plan &a, const Plan &b)
    {
        return a.settings.locale == b.settings.locale && a.settings.currency == b.settings.currency
            && a.stages == b.stages && a.markets == b.markets && a.channels == b.channels
            && a.streams == b.streams && a.buyerRoles == b.buyerRoles
            && a.bridgeRows == b.bridgeRows && a.scenarioChanges == b.scenarioChanges;
    }

    /// An entry names rows that change more often than those.
    [[nodiscard]] bool hasSameWords(const Entry &entry) const
    {
        return m_hasSameReaches && hasSameName(&Plan::teams, entry.team)
            && hasSameName(&Plan::freeKinds, entry.freeKind)
            && hasSameName(&Plan::entries, entry.movesWith)
            && hasSameName(&Plan::entries, entry.replaces);
    }
    /// A scenario may name any row.
    [[nodiscard]] static bool hasSameWords(const Scenario &) { return false; }
    template <class Noun> [[nodiscard]] static bool hasSameWords(const Noun &) { return true; }

    template <class Noun>
    [[nodiscard]] bool hasSameName(const QList<Noun> Plan::*rows, Id<Noun> id) const
    {
        if (id.isNull())
            return true;
        const Noun *now = find(m_plan.*rows, id);
        const Noun *before = find(m_known->plan.*rows, id);
        return now && before && rowName(m_plan, *now) == rowName(m_known->plan, *before);
    }

    /// Most often it stands where it stood.
    const Item *knownItem(ItemKind kind, qint64 id) const
    {
        const auto &standings = m_known->standings;
        const auto isIt
            = [&](const Standing &one) { return one.item.kind == kind && one.item.id == id; };
        if (m_items.size() < standings.size() && isIt(standings[m_items.size()]))
            return &standings[m_items.size()].item;
        const auto at = std::find_if(standings.begin(), standings.end(), isIt);
        return at == standings.end() ? nullptr : &at->item;
    }

    const Plan &m_plan;
    Format m_format;
    const KnownItems *m_known;
    bool m_hasSameReaches;
    QList<Item> m_items;
};

/// `rows` sorted by what `key` gives for each.
template <class Noun, class Key> QList<Noun> sortedBy(QList<Noun> rows, Key key)
{
    std::stable_sort(
        rows.begin(), rows.end(), [&](const Noun &a, const Noun &b) { return key(a) < key(b); });
    return rows;
}

/// Where the row stands among its like; 0 for one that is not there.
template <class Noun> int positionOf(const QList<Noun> &rows, Id<Noun> id)
{
    const Noun *row = find(rows, id);
    return row ? row->position : 0;
}

/// Streams in the order of their markets, then channels.
auto placeOf(const Plan &plan, const Stream &stream)
{
    return std::tuple(positionOf(plan.markets, stream.market), stream.market,
        positionOf(plan.channels, stream.channel), stream.id);
}

/// Without those whose rate and lag are both another stream's.
QList<Step> stepsThatCount(const Plan &plan)
{
    QList<Step> steps = plan.steps;
    steps.removeIf([&plan](const Step &step) {
        const Stream *stream = find(plan.streams, step.stream);
        return stream && !stream->ratesSameAs.isNull() && !stream->lagsSameAs.isNull();
    });
    return steps;
}

QList<Item> allItems(const Plan &plan, const ClauseText &clauseText, const KnownItems *known)
{
    const auto byYear = [](const Target &target) { return target.fiscalYear; };
    const auto byPlace = [&](const Stream &stream) { return placeOf(plan, stream); };
    const auto byStream = [&](const Step &step) {
        const Stream *stream = find(plan.streams, step.stream);
        return std::pair(
            placeOf(plan, stream ? *stream : Stream {}), positionOf(plan.stages, step.stage));
    };
    const auto byStart = [](const Entry &entry) { return entry.period.start; };
    const auto bySection = [&](const Clause &clause) {
        return std::tuple(
            positionOf(plan.clauseSections, clause.section), clause.section, clause.position);
    };
    const auto byFiscalYear
        = [](const BridgeRow &row) { return std::pair(row.fiscalYear, row.position); };
    const auto byArrival = [&](const OpeningPipeline &pipeline) {
        const Stream *stream = find(plan.streams, pipeline.stream);
        return std::pair(
            placeOf(plan, stream ? *stream : Stream {}), positionOf(plan.stages, pipeline.stage));
    };
    ItemList list(plan, known);
    list.add(ItemKind::Target, sortedBy(plan.targets, byYear), &Plan::targets);
    list.add(ItemKind::BridgeRow, sortedBy(plan.bridgeRows, byFiscalYear), &Plan::bridgeRows);
    list.add(ItemKind::Market, ordered(plan.markets), &Plan::markets);
    list.add(ItemKind::Stage, ordered(plan.stages), &Plan::stages);
    list.add(ItemKind::Stream, sortedBy(plan.streams, byPlace), &Plan::streams);
    list.add(ItemKind::Step, sortedBy(stepsThatCount(plan), byStream), &Plan::steps);
    list.add(ItemKind::OpeningPipeline, sortedBy(plan.openingPipeline, byArrival),
        &Plan::openingPipeline);
    list.add(ItemKind::Team, ordered(plan.teams), &Plan::teams);
    list.add(ItemKind::Entry, sortedBy(plan.entries, byStart), &Plan::entries);
    list.add(sortedBy(plan.clauses, bySection), clauseText);
    list.add(ItemKind::Tripwire, ordered(plan.tripwires), &Plan::tripwires);
    list.add(ItemKind::Scenario, ordered(plan.scenarios), &Plan::scenarios);
    return list.items();
}

} // namespace

QList<Item> items(const Plan &plan, const ClauseText &clauseText)
{
    return allItems(plan, clauseText, nullptr);
}

QList<Item> items(const Plan &plan, const ClauseText &clauseText, const KnownItems &known)
{
    return allItems(plan, clauseText, &known);
}

} // namespace lockstep
