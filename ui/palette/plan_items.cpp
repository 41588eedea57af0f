// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Everything in the plan that has a name, with what it is; choosing one selects it, or what it
// belongs to.

#include "app/calendar/fiscal.h"
#include "app/plan/row_names.h"
#include "ui/palette/find_item.h"
#include "ui/shared/plan_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct PlanItemsWords {
    Q_DECLARE_TR_FUNCTIONS(planItems)
};

QString entryKind(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Campaign:
        return PlanItemsWords::tr("Campaign");
    case EntryKind::TradeShow:
        return PlanItemsWords::tr("Trade show");
    case EntryKind::Launch:
        return PlanItemsWords::tr("Launch");
    case EntryKind::PricePromotion:
        return PlanItemsWords::tr("Price promotion");
    case EntryKind::CloseOff:
        return PlanItemsWords::tr("Close-off date");
    case EntryKind::Training:
        return PlanItemsWords::tr("Training");
    case EntryKind::Review:
        return PlanItemsWords::tr("Review");
    case EntryKind::Event:
        return PlanItemsWords::tr("Event");
    case EntryKind::EndOfSale:
        return PlanItemsWords::tr("End of sale");
    case EntryKind::Content:
        return PlanItemsWords::tr("Content");
    case EntryKind::RideAlong:
        return PlanItemsWords::tr("Ride-along");
    case EntryKind::Other:
        return PlanItemsWords::tr("Calendar entry");
    }
    Q_UNREACHABLE();
}

class Collector {
public:
    explicit Collector(const Snapshot &snapshot)
        : m_plan(snapshot.plan)
        , m_figures(snapshot.figures)
        , m_format(snapshot.format)
    {
    }

    QList<FindItem> collect()
    {
        addMarkets();
        addFunnel();
        addQuarters();
        addCalendar();
        addAgreement();
        addAccounts();
        return std::move(m_items);
    }

private:
    template <class Noun>
    void add(
        const Noun &row, const QString &kind, const Selection &selection, const QString &end = {})
    {
        m_items.append({ FindGroup::Plan, QString::number(row.id.value),
            capitalised(itemName(rowName(m_plan, row))), kind, end, selection != Selection {},
            selection });
    }

    void addMarkets()
    {
        for (const auto &market : ordered(m_plan.markets))
            add(market, PlanItemsWords::tr("Market"), { {}, market.id, {}, -1, {}, {} });
        for (const auto &channel : ordered(m_plan.channels))
            add(channel, PlanItemsWords::tr("Channel"), { {}, {}, channel.id, -1, {}, {} });
        for (const auto &stream : m_plan.streams)
            add(stream, PlanItemsWords::tr("Stream"),
                { {}, stream.market, stream.channel, -1, {}, {} });
        for (const auto &role : ordered(m_plan.buyerRoles))
            add(role, PlanItemsWords::tr("Buyer role · %1").arg(marketName(role.market)),
                { {}, role.market, {}, -1, {}, {} });
    }

    void addFunnel()
    {
        for (const auto &stage : ordered(m_plan.stages))
            add(stage, PlanItemsWords::tr("Stage"), { stage.id, {}, {}, -1, {}, {} });
        for (const auto &step : m_plan.steps)
            add(step, PlanItemsWords::tr("Step"), at(step.stage, step.stream),
                m_format.percent(step.rate.fraction()));
        for (const auto &opening : m_plan.openingPipeline)
            add(opening, PlanItemsWords::tr("Pipeline"), at(opening.stage, opening.stream),
                m_format.count(double(opening.count)));
    }

    void addQuarters()
    {
        for (int quarter = 0; quarter < m_figures.quarters.size(); ++quarter) {
            const auto &shown = m_figures.quarters[quarter];
            m_items.append({ FindGroup::Plan, u"quarter%1"_s.arg(quarter), quarterLabel(shown),
                PlanItemsWords::tr("Quarter"), m_format.period(shown.period), true,
                Selection { {}, {}, {}, quarter, {}, {} } });
        }
    }

    void addCalendar()
    {
        for (const auto &entry : m_plan.entries)
            add(entry, entryKind(entry.kind), { {}, {}, {}, -1, entry.id, {} },
                m_format.period(entry.period));
    }

    /// A section shows itself by its first clause.
    void addAgreement()
    {
        QHash<Id<ClauseSection>, QList<Clause>> clauses;
        for (const auto &clause : ordered(m_plan.clauses))
            clauses[clause.section].append(clause);
        for (const auto &section : ordered(m_plan.clauseSections)) {
            const auto own = clauses.value(section.id);
            const auto first = own.isEmpty() ? Id<Clause> {} : own.first().id;
            add(section, PlanItemsWords::tr("Section of the agreement"),
                { {}, {}, {}, -1, {}, first });
            for (const auto &clause : own)
                add(clause, PlanItemsWords::tr("Clause · %1").arg(section.title),
                    { {}, {}, {}, -1, {}, clause.id });
        }
    }

    void addAccounts()
    {
        for (const auto &account : m_plan.targetAccounts) {
            const auto list = account.side == Side::Marketing
                ? PlanItemsWords::tr("Account of marketing's · %1")
                : PlanItemsWords::tr("Account of sales' · %1");
            add(account, list.arg(marketName(account.market)),
                { {}, account.market, {}, -1, {}, {} });
        }
    }

    [[nodiscard]] Selection at(Id<Stage> stage, Id<Stream> id) const
    {
        const auto *stream = lockstep::find(m_plan.streams, id);
        return stream ? Selection { stage, stream->market, stream->channel, -1, {}, {} }
                      : Selection { stage, {}, {}, -1, {}, {} };
    }

    [[nodiscard]] QString marketName(Id<Market> id) const
    {
        const auto *market = lockstep::find(m_plan.markets, id);
        return market ? market->name : PlanItemsWords::tr("no market yet");
    }

    const Plan &m_plan;
    const Figures &m_figures;
    const Format &m_format;
    QList<FindItem> m_items;
};

} // namespace

QList<FindItem> planItems(const Snapshot &snapshot)
{
    return Collector(snapshot).collect();
}

} // namespace lockstep
