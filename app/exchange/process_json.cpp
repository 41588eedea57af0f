// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/process_json.h"

#include "app/base/format.h"
#include "app/exchange/row_writer.h"
#include "app/figures/pipeline_hygiene.h"
#include "app/figures/stage_exits.h"
#include "app/figures/tripwires.h"
#include "app/funnel/definitions.h"
#include "app/plan/names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString stallRuleName(StallRule rule)
{
    switch (rule) {
    case StallRule::Own:
        return u"own"_s;
    case StallRule::Measured:
        return u"measured"_s;
    case StallRule::TwiceMean:
        return u"twiceMean"_s;
    }
    Q_UNREACHABLE();
}

QString tripwireStateName(TripwireState state)
{
    switch (state) {
    case TripwireState::NotMeasured:
        return u"notMeasured"_s;
    case TripwireState::Holds:
        return u"holds"_s;
    case TripwireState::Tripped:
        return u"tripped"_s;
    case TripwireState::TooFewCases:
        return u"tooFewCases"_s;
    }
    Q_UNREACHABLE();
}

class ProcessWriter : RowWriter {
public:
    ProcessWriter(JsonWriter &to, const Plan &plan, double minorUnits)
        : RowWriter(to, minorUnits)
        , m_plan(plan)
        , m_format(plan.settings.locale, plan.settings.currency)
    {
    }

    using RowWriter::list;

    void hygiene(const PipelineHygiene &hygiene)
    {
        m_json.key("pipelineHygiene");
        m_json.beginObject();
        money("open", hygiene.openMinorUnits);
        money("stalled", hygiene.stalledMinorUnits);
        money("withoutStalled", hygiene.netMinorUnits());
        money("ageNotStated", hygiene.unknownMinorUnits);
        if (const auto share = hygiene.stalledShare())
            member("stalledShare", *share);
        if (const auto coverage = hygiene.netCoverage())
            member("coverageWithoutStalled", *coverage);
        list("standing", hygiene.leads + hygiene.open,
            [this](const StandingOpen &row) { standing(row); });
        m_json.endObject();
    }

    void exits(const StageExits &exits)
    {
        const Stage *stage = find(m_plan.stages, exits.stage);
        member("stage", exits.stage);
        member("skipShare", exits.skipShare());
        m_json.member("maySkip", exits.maySkip);
        if (stage && stage->stallLimit.minutes > 0)
            member("stallLimitDays", stage->stallLimit.days());
        if (stage && !stage->stallPlay.isEmpty())
            member("stallPlay", stage->stallPlay);
    }

    void definition(const Stage &stage)
    {
        const DefinitionStanding standing = definitionStanding(m_plan, stage);
        member("stage", stage.id);
        member("version", qint64 { standing.number });
        member("date", standing.date);
        m_json.member("changedSince", standing.state == DefinitionState::Changed);
    }

    void tripwire(const TripwireFigures &figures)
    {
        const Tripwire *row = find(m_plan.tripwires, figures.tripwire);
        const bool isLag = row->kind == TripwireKind::Lag;
        member("tripwire", figures.tripwire);
        member("kind", QString(nameOf(row->kind)));
        member("sentence", tripwireSentence(m_plan, *row, m_format).english());
        member(isLag ? "limitDays" : "limitShare",
            isLag ? row->limitLag.days() : row->limitRate.fraction());
        if (figures.planned)
            member(isLag ? "plannedDays" : "plannedShare", *figures.planned);
        m_json.member("trippedByPlan", figures.isTrippedByPlan);
        member("state", tripwireStateName(figures.state));
        if (figures.measured)
            measured(*figures.measured, isLag);
    }

private:
    void standing(const StandingOpen &row)
    {
        member("stream", row.stream);
        member("stage", row.stage);
        member("count", row.count);
        if (row.ageDays > 0)
            member("ageDays", row.ageDays);
        member("limitDays", row.limitDays);
        member("limitFrom", stallRuleName(row.rule));
        m_json.member("stalled", row.isStalled());
    }

    void measured(const TripwireMeasure &measure, bool isLag)
    {
        m_json.key("measured");
        m_json.beginObject(JsonWriter::Layout::OneLine);
        member(isLag ? "days" : "share", measure.value);
        member(isLag ? "lowDays" : "lowShare", measure.low);
        member(isLag ? "highDays" : "highShare", measure.high);
        member("cases", measure.cases);
        member("date", measure.date);
        member("files", measure.files);
        m_json.endObject();
    }

    const Plan &m_plan;
    Format m_format;
};

} // namespace

void writeProcess(JsonWriter &to, const Plan &plan, const Figures &figures, double minorUnits)
{
    if (figures.quarters.isEmpty())
        return;
    ProcessWriter writer(to, plan, minorUnits);
    writer.hygiene(pipelineHygiene(plan, figures));
    writer.list(
        "stageRules", stageExits(plan, figures), [&](const StageExits &row) { writer.exits(row); });
    writer.list(
        "definitions", ordered(plan.stages), [&](const Stage &row) { writer.definition(row); });
    writer.list("tripwires", tripwires(plan, figures),
        [&](const TripwireFigures &row) { writer.tripwire(row); });
}

} // namespace lockstep
