// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What a tripwire may watch, where, and who acts first.

#include "app/plan/findings.h"
#include "ui/sla/tripwire_row.h"

namespace lockstep {

using namespace Qt::StringLiterals;

QList<Stage> watchedStages(const Plan &plan)
{
    auto stages = ordered(plan.stages);
    if (!stages.isEmpty())
        stages.removeLast();
    return stages;
}

QList<Id<Stream>> watchedStreams(const Plan &plan)
{
    QList<Id<Stream>> streams;
    for (const auto &stream : plan.streams)
        streams << stream.id;
    return streams;
}

void TripwireRow::showChoices(const Tripwire &tripwire, const Plan &plan)
{
    const auto stages = ordered(plan.stages);
    QStringList places;
    int place = -1;
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        places << (tripwire.kind == TripwireKind::Stalled
                ? stages[i].name
                : stages[i].name + u" → "_s + stages[i + 1].name);
        if (stages[i].id == tripwire.stage)
            place = int(i);
    }
    QStringList streams { tr("in all streams") };
    const auto ids = watchedStreams(plan);
    for (const auto id : ids)
        streams << streamName(plan, id);
    offer(m_choices[int(TripwireChoice::Kind)], { tr("Standing too long"), tr("Rate"), tr("Time") },
        int(tripwire.kind));
    offer(m_choices[int(TripwireChoice::Stage)], places, place);
    offer(m_choices[int(TripwireChoice::Stream)], streams, int(ids.indexOf(tripwire.stream)) + 1);
    offer(m_choices[int(TripwireChoice::Owner)], { tr("Marketing acts"), tr("Sales acts") },
        int(tripwire.owner));
}

} // namespace lockstep
