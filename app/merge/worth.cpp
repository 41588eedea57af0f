// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/merge/worth.h"

#include "app/merge/row_fields.h"

#include <cmath>

namespace lockstep {

namespace {

/// Texts, seals and lists of names move no figure of revenue.
bool movesRevenue(const QByteArray &table)
{
    static const QList<QByteArray> tables { Fields<Settings>::table, Fields<Target>::table,
        Fields<Market>::table, Fields<Stream>::table, Fields<Step>::table,
        Fields<OpeningPipeline>::table, Fields<BridgeRow>::table, Fields<Entry>::table,
        Fields<EntryReach>::table, Fields<Stage>::table };
    return tables.contains(table);
}

template <class Noun> void takeField(Noun &row, const Noun &other, const QByteArray &field)
{
    forEachFieldOf(
        [&field](const char *name, auto &value, const auto &wanted) {
            if (field.isEmpty() || field == name)
                value = wanted;
        },
        row, other);
}

Plan taken(
    Plan plan, const Plan &other, const QByteArray &table, qint64 id, const QByteArray &field)
{
    if (table == Fields<Settings>::table)
        takeField(plan.settings, other.settings, field);
    forEachList(plan, [&](const char *, auto &list) {
        using Noun = RowOf<decltype(list)>;
        if (table != Fields<Noun>::table)
            return;
        const Noun *wanted = find(listIn<Noun>(other), Id<Noun> { id });
        const Noun *there = find(list, Id<Noun> { id });
        if (!wanted)
            return removeRow(list, Id<Noun> { id });
        Noun row = there ? *there : *wanted;
        takeField(row, *wanted, field);
        put(list, row);
    });
    return plan;
}

} // namespace

Revenue revenueOf(const Figures &figures)
{
    Revenue revenue;
    for (const QuarterFigures &quarter : figures.quarterRevenue) {
        revenue.planned += quarter.plannedMinorUnits;
        revenue.target += quarter.targetMinorUnits;
    }
    return revenue;
}

bool Scale::canWeigh(const QByteArrayList &tables)
{
    return std::count_if(tables.begin(), tables.end(), movesRevenue) <= kMostWeighed;
}

Scale::Scale(const Plan &plan, const Plan &other, const QByteArrayList &tables)
    : m_plan(plan)
    , m_other(other)
    , m_isWeighing(!tables.isEmpty() && canWeigh(tables))
    , m_figures(m_isWeighing ? figures(plan) : Figures {})
{
}

double Scale::worthOf(const QByteArray &table, qint64 id, const QByteArray &field) const
{
    if (!m_isWeighing || !movesRevenue(table))
        return 0;
    const Revenue before = revenueOf(m_figures);
    const Revenue after
        = revenueOf(figures(taken(m_plan, m_other, table, id, field), m_plan, m_figures));
    return std::max(
        std::abs(after.planned - before.planned), std::abs(after.target - before.target));
}

} // namespace lockstep
