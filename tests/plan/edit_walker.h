// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Picks edits, rows and values, now and then ones that must be refused.

#include "app/calendar/calendar_edits.h"
#include "app/calendar/day_edits.h"
#include "app/funnel/funnel_edits.h"
#include "app/funnel/stage_edits.h"
#include "app/funnel/step_edits.h"
#include "app/funnel/stream_edits.h"
#include "app/funnel/team_edits.h"
#include "app/market/market_edits.h"
#include "app/objective/objective_edits.h"
#include "app/plan/scenario.h"
#include "app/sla/sla_edits.h"

#include <QRandomGenerator>
#include <functional>

namespace lockstep::test {

using namespace Qt::StringLiterals;

class EditWalker {
public:
    explicit EditWalker(quint32 seed)
        : m_random(seed)
    {
    }

    Result<Plan> step(const Plan &plan)
    {
        const QList<std::function<Result<Plan>(const Plan &)>> edits = funnelEdits() + stepEdits()
            + stageEdits() + objectiveEdits() + scenarioEdits() + marketEdits() + calendarEdits()
            + agreementEdits();
        return edits[m_random.bounded(edits.size())](plan);
    }

private:
    using Edits = QList<std::function<Result<Plan>(const Plan &)>>;

    template <class Noun> Id<Noun> any(const QList<Noun> &rows)
    {
        const qsizetype index = m_random.bounded(rows.size() + 1);
        return index < rows.size() ? rows[index].id : Id<Noun> { 9 };
    }
    template <class Noun> Noun anyRow(const QList<Noun> &rows)
    {
        return rows.isEmpty() ? Noun {} : rows[m_random.bounded(rows.size())];
    }
    double number() { return m_random.bounded(1.2) - 0.1; }
    Ratio ratio() { return ratioFromFraction(number()); }
    Money money() { return { qint64(m_random.bounded(-10, 1'000)) * 100'000 }; }
    QString name()
    {
        return m_random.bounded(9) == 0 ? QString() : u"N%1"_s.arg(m_random.bounded(99));
    }
    Period period()
    {
        const QDate start = QDate(2027, 1, 1).addDays(m_random.bounded(400));
        return { start, start.addDays(m_random.bounded(-1, 60)) };
    }

    Edits funnelEdits()
    {
        return {
            [this](const Plan &p) {
                return changeRate(p, any(p.stages), {}, { number(), number() });
            },
            [this](const Plan &p) {
                return changeLag(p, any(p.stages), {}, { number(), number() * 90 });
            },
            [this](const Plan &p) {
                Step s = anyRow(p.steps);
                s.rate = ratio();
                return setStep(p, s);
            },
            [this](
                const Plan &p) { return setTarget(p, m_random.bounded(2026, 2030), money(), {}); },
            [this](const Plan &p) { return setMarketingShare(p, ratio()); },
            [this](const Plan &p) { return setStreamShares(p, any(p.streams), ratio(), ratio()); },
            [this](const Plan &p) {
                return setOpeningPipeline(
                    p, any(p.streams), any(p.stages), m_random.bounded(-1, 20));
            },
            [this](const Plan &p) {
                Stage s = anyRow(p.stages);
                s.name = name();
                return putStage(p, s);
            },
        };
    }
    Edits stepEdits()
    {
        return {
            [this](const Plan &p) {
                const Ratio first = ratio();
                const bool isWhole = m_random.bounded(4) > 0;
                const Ratio rest { (isWhole ? 1'000'000 : 900'000) - first.ppm };
                return setLagCurve(p, any(p.steps), { { first, rest } });
            },
            [this](const Plan &p) { return setLagCurve(p, any(p.steps), {}); },
            [this](const Plan &p) {
                return setRecycling(
                    p, any(p.steps), { ratio(), any(p.stages), durationFromDays(number() * 60) });
            },
            [this](const Plan &p) {
                return setRateRange(p, any(p.steps), { ratio(), ratio() });
            },
            [this](const Plan &p) {
                const auto link = sameAsLinks[size_t(m_random.bounded(4))].member;
                const bool isEnd = m_random.bounded(4) == 0;
                return setSameAs(p, any(p.streams), link, isEnd ? Id<Stream> {} : any(p.streams));
            },
            [this](const Plan &p) { return setStreamDealSize(p, any(p.streams), money()); },
            [this](const Plan &p) {
                return setPartnerShare(p, any(p.streams), ratio(), any(p.stages));
            },
            [this](const Plan &p) {
                return setOpeningAge(
                    p, any(p.streams), any(p.stages), durationFromDays(number() * 60));
            },
        };
    }
    Edits stageEdits()
    {
        return {
            [this](const Plan &p) {
                Stage stage;
                stage.name = name();
                return addStage(p, stage, m_random.bounded(-1, 9), m_random);
            },
            [this](const Plan &p) { return removeStage(p, any(p.stages)); },
            [this](const Plan &p) { return moveStage(p, any(p.stages), m_random.bounded(-1, 9)); },
            [this](const Plan &p) {
                Team team = anyRow(p.teams);
                team.name = name();
                team.stage = any(p.stages);
                team.headCount = m_random.bounded(-1, 20);
                return putTeam(p, team, m_random);
            },
            [this](const Plan &p) { return removeTeam(p, any(p.teams)); },
        };
    }
    Edits objectiveEdits()
    {
        const auto year = [this] { return m_random.bounded(2026, 2029); };
        return {
            [=, this](const Plan &p) {
                BridgeRow row;
                row.fiscalYear = year();
                row.kind = static_cast<BridgeKind>(m_random.bounded(7));
                row.amount = money();
                row.replaces = m_random.bounded(2) == 0 ? any(p.bridgeRows) : Id<BridgeRow> {};
                return putBridgeRow(p, row, m_random);
            },
            [this](const Plan &p) { return removeBridgeRow(p, any(p.bridgeRows)); },
            [=, this](const Plan &p) { return setGrowth(p, year(), ratio()); },
            [=, this](const Plan &p) {
                return setSpread(p, year(), static_cast<Spread>(m_random.bounded(4)));
            },
            [=, this](const Plan &p) {
                return setQuarterShare(p, year(), m_random.bounded(-1, 5), ratio());
            },
            [=, this](const Plan &p) {
                return setLastYear(p, year(), { money(), money(), money(), money() });
            },
            [=, this](const Plan &p) { return setRamp(p, year(), money(), money()); },
        };
    }
    Edits scenarioEdits()
    {
        return {
            [this](const Plan &p) {
                Scenario scenario = anyRow(p.scenarios);
                scenario.name = name();
                const auto changed = changeRate(p, any(p.stages), {}, { 0.5, number() });
                return putScenario(p, scenario, captured(p, changed.value_or(p)), m_random);
            },
            [this](const Plan &p) { return renameScenario(p, any(p.scenarios), name()); },
            [this](const Plan &p) { return removeScenario(p, any(p.scenarios)); },
        };
    }
    Edits marketEdits()
    {
        return {
            [this](const Plan &p) {
                Market market;
                market.name = name();
                market.dealSize = money();
                return addMarket(p, market, m_random);
            },
            [this](const Plan &p) {
                Market m = anyRow(p.markets);
                m.dealSize = money();
                return putMarket(p, m);
            },
            [this](const Plan &p) {
                return addChannel(p, { {}, 0, name() }, m_random);
            },
            [this](const Plan &p) { return removeMarket(p, any(p.markets)); },
            [this](const Plan &p) { return removeChannel(p, any(p.channels)); },
            [this](const Plan &p) {
                return putBuyerRole(
                    p, { newId<BuyerRole>(m_random), any(p.markets), 0, name(), {}, {} });
            },
            [this](const Plan &p) {
                return addTargetAccounts(
                    p, Side::Sales, any(p.markets), { name(), name() }, m_random);
            },
            [this](const Plan &p) { return removeTargetAccount(p, any(p.targetAccounts)); },
        };
    }
    Edits calendarEdits()
    {
        return {
            [this](const Plan &p) {
                Entry entry;
                entry.id = newId<Entry>(m_random);
                entry.title = name();
                entry.period = period();
                entry.market = any(p.markets);
                entry.channel = any(p.channels);
                return putEntry(p, entry);
            },
            [this](const Plan &p) { return moveEntry(p, any(p.entries), period()); },
            [this](const Plan &p) { return removeEntry(p, any(p.entries)); },
            [this](const Plan &p) {
                return moveEntries(
                    p, { any(p.entries), any(p.entries) }, m_random.bounded(-99, 99));
            },
            [this](const Plan &p) {
                return copyEntries(p, { any(p.entries) }, m_random.bounded(-99, 99), m_random);
            },
            [this](const Plan &p) {
                Entry entry = anyRow(p.entries);
                entry.movesWith = any(p.entries);
                entry.closeOffDays = m_random.bounded(-1, 9);
                entry.kind = static_cast<EntryKind>(m_random.bounded(12));
                return putEntry(p, entry);
            },
            [this](const Plan &p) {
                const QDate day = QDate(2027, 1, 1).addDays(m_random.bounded(400));
                return putHoliday(p, { {}, day, name(), m_random.bounded(2) == 0 }, m_random);
            },
            [this](const Plan &p) {
                return setReaches(
                    p, any(p.entries), { { {}, {}, any(p.markets), any(p.channels) } }, m_random);
            },
        };
    }
    Edits agreementEdits()
    {
        return {
            [this](const Plan &p) {
                return putClause(
                    p, { newId<Clause>(m_random), any(p.clauseSections), 0, name(), {}, {}, {} });
            },
            [this](const Plan &p) { return removeClauseSection(p, any(p.clauseSections)); },
            [this](const Plan &p) { return setFirstResponse(p, { m_random.bounded(-5, 50) }); },
            [this](const Plan &p) { return removeTouch(p, any(p.touches)); },
            [this](const Plan &p) {
                Tripwire wire = anyRow(p.tripwires);
                wire.id = newId<Tripwire>(m_random);
                wire.kind = static_cast<TripwireKind>(m_random.bounded(3));
                wire.stage = any(p.stages);
                wire.stream = m_random.bounded(2) == 0 ? Id<Stream> {} : any(p.streams);
                wire.limitRate = ratio();
                wire.limitLag = durationFromDays(number() * 60);
                return putTripwire(p, wire);
            },
            [this](const Plan &p) { return removeTripwire(p, any(p.tripwires)); },
        };
    }

    QRandomGenerator m_random;
};

} // namespace lockstep::test
