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
    explicit ItemList(const Plan &plan)
        : m_plan(plan)
        , m_format(plan.settings.locale, plan.settings.currency)
    {
    }

    template <class Noun> void add(ItemKind kind, const QList<Noun> &rows)
    {
        for (const Noun &row : rows)
            m_items.append(
                { kind, row.id.value, rowName(m_plan, row), contentOf(m_plan, m_format, row) });
    }
    void add(const QList<Clause> &clauses, const ClauseText &text)
    {
        for (const Clause &clause : clauses)
            m_items.append(
                { ItemKind::Clause, clause.id.value, rowName(m_plan, clause), text(clause) });
    }
    [[nodiscard]] QList<Item> items() const { return m_items; }

private:
    const Plan &m_plan;
    Format m_format;
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

} // namespace

QList<Item> items(const Plan &plan, const ClauseText &clauseText)
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
    ItemList list(plan);
    list.add(ItemKind::Target, sortedBy(plan.targets, byYear));
    list.add(ItemKind::Market, ordered(plan.markets));
    list.add(ItemKind::Stream, sortedBy(plan.streams, byPlace));
    list.add(ItemKind::Step, sortedBy(plan.steps, byStream));
    list.add(ItemKind::Entry, sortedBy(plan.entries, byStart));
    list.add(sortedBy(plan.clauses, bySection), clauseText);
    return list.items();
}

} // namespace lockstep
