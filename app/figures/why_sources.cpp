// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Planned revenue apart by who it comes from. What comes adds up, so each source is followed alone.
#include "app/figures/why_terms.h"

#include "app/figures/day_line.h"
#include "app/funnel/backward.h"
#include "app/funnel/entry_groups.h"
#include "app/funnel/entry_shares.h"
#include "app/funnel/entry_yield.h"
#include "app/funnel/forward.h"
#include "app/plan/findings.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// One stream with a single source.
class OneSource {
public:
    OneSource(const WhyReader &reader, const StreamModel &model)
        : m_model(model)
        , m_passages(passages(model))
        , m_days(bordersOf(reader))
    {
        m_model.supply.clear();
        m_model.opening.clear();
    }

    double deals(const Supply &supply)
    {
        m_model.supply = { supply };
        m_model.opening.clear();
        return landed(supply.stage);
    }

    double deals(const Opening &opening)
    {
        m_model.supply.clear();
        m_model.opening = { opening };
        return landed(opening.stage);
    }

private:
    static QList<qint64> bordersOf(const WhyReader &reader)
    {
        const QList<qint64> days = DayLine(reader.plan.settings).days;
        const auto [from, months] = reader.months();
        return { days[from], days[std::min(from + months, days.size() - 2)] };
    }

    /// In the year or quarter.
    double landed(int stage)
    {
        Yield yield(m_model.lastStage() + 1, m_days);
        forward(yield, m_model, m_passages);
        return yield.landed(stage).back() - yield.landed(stage).front();
    }

    StreamModel m_model;
    QList<Kernel> m_passages;
    QList<qint64> m_days;
};

int stageIndex(const WhyReader &reader, Id<Stage> id)
{
    const auto at = std::find_if(reader.stages.begin(), reader.stages.end(),
        [id](const Stage &stage) { return stage.id == id; });
    return at == reader.stages.end() ? -1 : int(at - reader.stages.begin());
}

Supply supplyOf(const WhyReader &reader, const Entry &entry, const CountedDates &dates, double part)
{
    const QDate start = horizon(reader.plan.settings).start;
    QList<Spell> spells;
    for (const auto &[period, share] : yieldParts(entry, dates))
        spells.append({ start.daysTo(period.start), start.daysTo(period.end),
            static_cast<double>(entry.expectedVolume) * share });
    return { stageOf(entry, reader.stages), { part, Arrivals(spells) } };
}

WhyTerm entryTerm(const WhyReader &reader, const Entry &entry, double deals)
{
    return reader.input(reader.count(entry.title, deals),
        { Place::Entry, entry.id.value, entry.volumeEvidence,
            reader.accord(ItemKind::Entry, entry.id.value) });
}

/// Of those who stand in `stage`, who are taken to have passed `earlier`; all where it is no
/// earlier one.
double passedShare(const StreamModel &model, qsizetype earlier, int stage)
{
    const double sourced = sourcedShare(model, stage);
    if (stage <= earlier || sourced <= 0)
        return stage <= earlier ? 1 : 0;
    return sourcedShare(model, static_cast<int>(earlier)) / sourced;
}

/// `passing`: the stage that only a part of them has passed; -1: all.
WhyTerm openingTerm(
    const WhyReader &reader, const OpeningPipeline &row, double deals, qsizetype passing)
{
    const QString stage = stageName(reader.plan, row.stage);
    const Phrase name = passing < 0
        ? phrase(QT_TRANSLATE_NOOP("Why", "opening pipeline at %1"), stage)
        : phrase(QT_TRANSLATE_NOOP("Why", "opening pipeline at %1, what of it passed %2"), stage,
            reader.stages[passing].name);
    return reader.input(reader.count(name, deals),
        { Place::OpeningPipeline, row.id.value, row.evidence,
            reader.accord(ItemKind::OpeningPipeline, row.id.value) });
}

} // namespace

QList<WhyPart> dealSources(
    const WhyReader &reader, const StreamFigures &stream, qsizetype lastStage)
{
    QList<WhyPart> parts;
    const Plan &plan = reader.plan;
    OneSource one(reader, reader.model(stream));
    const Stream &row = *find(plan.streams, stream.stream);
    const EntryReaches further(plan.entryReaches);
    const CountedDates dates(plan);
    for (const Entry &entry : plan.entries) {
        if (!yields(entry) || !ServedStreams(entry, further).has(row))
            continue;
        const double part = EntryShare(entry, plan.streams, further).of(row);
        if (part <= 0)
            continue;
        const Supply supply = supplyOf(reader, entry, dates, part);
        if (supply.stage > lastStage)
            continue;
        const double deals = one.deals(supply);
        parts.append(
            { deals, [&reader, entry, deals] { return entryTerm(reader, entry, deals); } });
    }
    for (const OpeningPipeline &opening : plan.openingPipeline) {
        const int stage = stageIndex(reader, opening.stage);
        if (opening.stream != stream.stream || opening.count <= 0 || stage < 0)
            continue;
        const double passed = passedShare(reader.model(stream), lastStage, stage);
        if (passed <= 0)
            continue;
        const double deals = passed
            * one.deals(Opening { stage, static_cast<double>(opening.count), opening.age });
        const bool isPart = passed < 1;
        parts.append({ deals, [&reader, opening, deals, isPart, lastStage] {
                          return openingTerm(
                              reader, opening, deals, isPart ? lastStage : qsizetype(-1));
                      } });
    }
    return parts;
}

} // namespace lockstep
