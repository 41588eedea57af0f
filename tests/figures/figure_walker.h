// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Edits as people make them, one after the other; the plan stays sound.

#include "app/plan/findings.h"

#include <QRandomGenerator>

namespace lockstep::test {

using namespace Qt::StringLiterals;

class FigureWalker {
public:
    FigureWalker(Plan plan, QRandomGenerator &random)
        : m_plan(std::move(plan))
        , m_random(random)
    {
    }

    [[nodiscard]] const Plan &plan() const { return m_plan; }

    void step()
    {
        Plan next = m_plan;
        const int edit = m_random.bounded(20);
        // Most edits drag a rate, as people do.
        if (edit < 8)
            changeStep(next);
        else if (edit < 11)
            changeEntry(next);
        else if (edit > 15)
            changeCalendar(next);
        else
            changeOther(next, edit);
        if (sound(next))
            m_plan = next;
    }

private:
    template <class Noun> Noun *any(QList<Noun> &rows)
    {
        return rows.isEmpty() ? nullptr : &rows[m_random.bounded(rows.size())];
    }
    qint64 upTo(qint64 most) { return m_random.bounded(most) + 1; }

    void changeStep(Plan &plan)
    {
        Step *step = any(plan.steps);
        if (!step)
            return;
        switch (m_random.bounded(5)) {
        case 0:
            step->lag = { upTo(400 * kMinutesPerDay) };
            break;
        case 1:
            step->lagCurve = { { { 400'000 }, {}, { 600'000 } } };
            break;
        case 2:
            step->rateEvidence.mark = static_cast<EvidenceMark>(m_random.bounded(3));
            break;
        default:
            step->rate = { upTo(1'000'000) };
            step->rateLow = step->rateHigh = {};
        }
    }

    void changeEntry(Plan &plan)
    {
        Entry *entry = any(plan.entries);
        if (!entry)
            return;
        switch (m_random.bounded(4)) {
        case 0:
            entry->period.start = entry->period.start.addDays(-3);
            break;
        case 1:
            entry->expectedVolume = upTo(5'000);
            entry->volumeLow = entry->volumeHigh = 0;
            break;
        case 2:
            entry->cost = { upTo(1'000'000'000) };
            break;
        default:
            removeRow(plan.entries, Id<Entry>(entry->id));
        }
    }

    /// What entries say of other rows, and what others say of them.
    void changeCalendar(Plan &plan)
    {
        Entry *entry = any(plan.entries);
        if (!entry)
            return;
        const EntryReach *reach = any(plan.entryReaches);
        switch (m_random.bounded(7)) {
        case 0:
            put(plan.entryReaches,
                { newId<EntryReach>(m_random), entry->id, any(plan.markets)->id, {} });
            break;
        case 1:
            if (reach)
                removeRow(plan.entryReaches, Id<EntryReach>(reach->id));
            break;
        case 2:
            entry->state = m_random.bounded(2) == 0 ? EntryState::Idea : EntryState::Running;
            break;
        case 3:
            entry->yieldCurve = { { { 600'000 }, { 400'000 } } };
            break;
        case 4:
            entry->movesWith = any(plan.entries)->id;
            break;
        case 5:
            changeTeam(plan, *entry);
            break;
        default:
            put(plan.holidays, { newId<Holiday>(m_random), entry->period.start, u"Fair"_s, false });
        }
    }

    void changeTeam(Plan &plan, Entry &entry)
    {
        Team team;
        if (const Team *known = any(plan.teams))
            team = *known;
        else
            team.id = newId<Team>(m_random);
        team.name += u'x';
        team.perMonth = upTo(1'000);
        put(plan.teams, team);
        entry.team = team.id;
    }

    void changeOther(Plan &plan, int edit)
    {
        if (Stream *stream = edit == 11 ? any(plan.streams) : nullptr)
            stream->marketingShare = stream->partnerShare = { upTo(500'000) };
        if (Market *market = edit == 12 ? any(plan.markets) : nullptr)
            market->dealSize = { upTo(10'000'000) };
        if (Target *target = edit == 13 ? any(plan.targets) : nullptr)
            target->revenue = { upTo(1'000'000'000'000) };
        if (Channel *channel = edit == 14 ? any(plan.channels) : nullptr)
            channel->name += u'x';
        if (edit == 15)
            plan.settings.horizonMonths = 12 + m_random.bounded(49);
    }

    Plan m_plan;
    QRandomGenerator &m_random;
};

} // namespace lockstep::test
