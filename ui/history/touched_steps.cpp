// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/touched_steps.h"

#include "app/plan/fields.h"

#include <QTimerEvent>

namespace lockstep {

namespace {

constexpr qsizetype kAtATime = 100;

class RowSet {
public:
    RowSet(const Plan &plan, const Selection &selection)
        : m_plan(plan)
        , m_selection(selection)
    {
    }

    [[nodiscard]] QSet<RowKey> rows()
    {
        addId(m_selection.entry, ItemKind::Entry);
        addId(m_selection.clause, ItemKind::Clause);
        if (m_selection.stage.isNull())
            addMarket();
        else
            addId(m_selection.stage, ItemKind::Stage);
        addStreams();
        return m_rows;
    }

private:
    template <class Noun> void add(Id<Noun> id)
    {
        if (!id.isNull())
            m_rows.insert({ Fields<Noun>::table, id.value });
    }

    template <class Noun> void addId(Id<Noun> id, ItemKind kind)
    {
        add(id);
        for (const auto &seal : m_plan.seals) {
            if (!id.isNull() && seal.kind == kind && seal.item == id.value)
                add(seal.id);
        }
    }

    void addMarket()
    {
        add(m_selection.channel);
        if (m_selection.market.isNull())
            return; // roles of all markets belong to none of them
        addId(m_selection.market, ItemKind::Market);
        for (const auto &role : m_plan.buyerRoles) {
            if (role.market == m_selection.market)
                add(role.id);
        }
        for (const auto &account : m_plan.targetAccounts) {
            if (account.market == m_selection.market)
                add(account.id);
        }
    }

    [[nodiscard]] bool isMeant(const Stream &stream) const
    {
        return (m_selection.market.isNull() || stream.market == m_selection.market)
            && (m_selection.channel.isNull() || stream.channel == m_selection.channel);
    }

    void addStreams()
    {
        if (m_selection.market.isNull() && m_selection.channel.isNull()
            && m_selection.stage.isNull())
            return;
        for (const auto &stream : m_plan.streams) {
            if (!isMeant(stream))
                continue;
            if (m_selection.stage.isNull())
                addId(stream.id, ItemKind::Stream);
            for (const auto &step : m_plan.steps) {
                if (step.stream == stream.id
                    && (m_selection.stage.isNull() || step.stage == m_selection.stage))
                    addId(step.id, ItemKind::Step);
            }
        }
    }

    const Plan &m_plan;
    const Selection &m_selection;
    QSet<RowKey> m_rows;
};

} // namespace

QSet<RowKey> rowsOf(const Plan &plan, const Selection &selection)
{
    return RowSet(plan, selection).rows();
}

TouchedSteps::TouchedSteps(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
}

void TouchedSteps::look(const QSet<RowKey> &rows)
{
    m_rows = rows;
    m_steps = m_document.history();
    m_next = 0;
    m_found.clear();
    m_timer.start(0, this);
}

void TouchedSteps::stop()
{
    m_timer.stop();
}

void TouchedSteps::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    const auto end = std::min(m_next + kAtATime, m_steps.size());
    for (; m_next < end; ++m_next) {
        const auto &step = m_steps[m_next];
        if (touchedBy(step).intersects(m_rows))
            m_found.insert(step.number);
    }
    if (m_next < m_steps.size())
        return;
    m_timer.stop();
    emit found(m_found);
}

const QSet<RowKey> &TouchedSteps::touchedBy(const HistoryStep &step)
{
    const auto known = m_known.constFind(step.point);
    if (known != m_known.constEnd())
        return *known;
    QSet<RowKey> rows;
    const auto touched = m_document.touchedBy(step.number);
    for (const auto &row : touched.value_or(QList<TouchedRow> {}))
        rows.insert({ row.table, row.id });
    return *m_known.insert(step.point, rows);
}

} // namespace lockstep
