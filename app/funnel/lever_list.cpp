// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Which levers a plan has.
#include "app/funnel/lever_bench.h"

#include "app/funnel/entry_yield.h"

#include <QSet>

namespace lockstep {

/// The lever of all streams, and of each that has inputs of its own, if there are several.
void LeverBench::addLevers(QList<Lever> &to, Lever lever) const
{
    if (touched(lever).isEmpty())
        return;
    to.append(lever);
    QSet<Id<Stream>> sources;
    for (const Sources &each : m_sources)
        sources.insert(lever.kind == LeverKind::Rate ? each.rates : each.lags);
    if (sources.size() < 2)
        return;
    for (const StreamModel &model : m_models) {
        lever.stream = model.id;
        if (sources.contains(model.id) && !touched(lever).isEmpty())
            to.append(lever);
    }
}

void LeverBench::addDealSizes(QList<Lever> &to) const
{
    QList<Lever> own;
    for (const Sources &each : m_sources) {
        Lever lever { LeverKind::DealSize };
        lever.stream = each.deals;
        lever.market = each.deals.isNull() ? each.market : Id<Market> {};
        if (!own.contains(lever))
            own.append(lever);
    }
    if (!own.isEmpty())
        to.append({ LeverKind::DealSize });
    if (own.size() > 1)
        to.append(own);
}

void LeverBench::addOpening(QList<Lever> &to, Id<Stage> stage) const
{
    Lever lever { LeverKind::Opening, stage };
    const QList<qsizetype> models = touched(lever);
    if (!models.isEmpty())
        to.append(lever);
    if (models.size() < 2)
        return;
    for (const qsizetype i : models) {
        lever.stream = m_models[i].id;
        to.append(lever);
    }
}

QList<Lever> LeverBench::levers() const
{
    QList<Lever> levers;
    for (const Stage &stage : m_stages) {
        addLevers(levers, { LeverKind::Rate, stage.id });
        addLevers(levers, { LeverKind::Lag, stage.id });
        addLevers(levers, { LeverKind::NurtureShare, stage.id });
        addLevers(levers, { LeverKind::NurtureTime, stage.id });
        addOpening(levers, stage.id);
    }
    addLevers(levers, { LeverKind::BookingToRevenue });
    addDealSizes(levers);
    for (const Entry &entry : m_plan.entries) {
        Lever lever { LeverKind::Volume };
        lever.entry = entry.id;
        if (yields(entry))
            levers.append(lever);
    }
    return levers;
}

} // namespace lockstep
