// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/scenario_json.h"

#include "app/exchange/row_writer.h"
#include "app/figures/scenario_summaries.h"
#include "app/figures/stage_nurture.h"
#include "app/plan/names.h"
#include "app/plan/row_names.h"

namespace lockstep {

namespace {

class ScenarioWriter : RowWriter {
public:
    ScenarioWriter(JsonWriter &to, const Plan &plan, double minorUnits)
        : RowWriter(to, minorUnits)
        , m_plan(plan)
    {
    }

    using RowWriter::list;

    void summary(const ScenarioSummary &row)
    {
        member("scenario", row.scenario);
        member("name", row.name);
        if (row.problem) {
            member("problem", row.problem->subject);
            return;
        }
        numbers(row);
        m_json.key("differsBy");
        m_json.beginObject();
        money("target", row.difference.targetMinorUnits);
        money("planned", row.difference.plannedMinorUnits);
        money("gap", row.difference.gapMinorUnits);
        money("spend", row.difference.spendMinorUnits);
        m_json.endObject();
        member("marketingHandsOver", stageName(m_plan, row.handOff));
        member("lastStart", row.lastStart);
        member("firstOverload", row.firstBreak);
        list("people", row.teams, [this](const ScenarioTeam &team) { people(team); });
    }

    void nurture(const StreamFigures &stream, const StageFigures &stage, const StageNurture &row)
    {
        member("stream", stream.stream);
        member("stage", stage.stage);
        member("name", stageName(m_plan, stage.stage));
        member("share", row.share);
        member("days", row.days);
        member("inNurtureInYear", row.inYear);
        QJsonArray months;
        for (const double count : row.byMonth)
            months.append(count);
        m_json.key("inNurtureByMonth");
        m_json.value(months, JsonWriter::Layout::OneLine);
    }

private:
    void numbers(const ScenarioSummary &row)
    {
        money("target", row.figures.targetMinorUnits);
        money("planned", row.figures.plannedMinorUnits);
        money("gap", row.figures.gapMinorUnits);
        money("spend", row.figures.spendMinorUnits);
        member("guessShare", row.figures.guessShare);
        list("stages", row.figures.stages, [this](const ScenarioNeed &stage) {
            member("stage", stage.stage);
            member("need", stage.need);
            member("planned", stage.planned);
        });
    }

    void people(const ScenarioTeam &row)
    {
        const Team *team = find(m_plan.teams, row.team);
        member("team", row.team);
        member("name", team ? team->name : QString());
        member("side", nameOf(row.side));
        member("stage", row.stage);
        member("needed", row.needed.whole);
        member("neededExactly", row.needed.exact);
        member("there", qint64 { row.there });
    }

    const Plan &m_plan;
};

struct InNurture {
    const StreamFigures *stream;
    const StageFigures *stage;
    StageNurture nurture;
};

} // namespace

void writeScenarios(JsonWriter &to, const Plan &plan, const Figures &figures, double minorUnits)
{
    if (plan.scenarios.isEmpty() || figures.quarters.isEmpty())
        return;
    QList<ScenarioSummary> rows;
    for (const Scenario &scenario : ordered(plan.scenarios)) {
        const auto pair = scenarioSummaries(plan, figures, { scenario.id });
        rows.append(rows.isEmpty() ? pair : pair.mid(1)); // the plan once
    }
    ScenarioWriter writer(to, plan, minorUnits);
    writer.list("scenarios", rows, [&](const ScenarioSummary &row) { writer.summary(row); });
}

void writeNurture(JsonWriter &to, const Plan &plan, const Figures &figures, double minorUnits)
{
    QList<InNurture> rows;
    for (const StreamFigures &stream : figures.streams) {
        for (qsizetype i = 0; i + 1 < stream.stages.size(); ++i) {
            if (stream.stages[i].nurtureDays > 0)
                rows.append({ &stream, &stream.stages[i], stageNurture(figures, { &stream }, i) });
        }
    }
    if (rows.isEmpty())
        return;
    ScenarioWriter writer(to, plan, minorUnits);
    writer.list("nurture", rows,
        [&](const InNurture &row) { writer.nurture(*row.stream, *row.stage, row.nurture); });
}

} // namespace lockstep
