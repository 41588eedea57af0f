// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/checks_json.h"

#include "app/exchange/row_writer.h"
#include "app/plan/names.h"

namespace lockstep {

namespace {

constexpr auto kOneLine = JsonWriter::Layout::OneLine;

class ChecksWriter : RowWriter {
public:
    ChecksWriter(JsonWriter &to, const Plan &plan, double minorUnits)
        : RowWriter(to, minorUnits)
        , m_plan(plan)
    {
    }

    using RowWriter::list;

    void bridge(const Bridge &bridge)
    {
        m_json.member("fiscalYear", qint64 { bridge.fiscalYear });
        money("target", bridge.target);
        money("newBusiness", bridge.newBusiness);
        if (bridge.statedNewBusiness)
            money("statedNewBusiness", *bridge.statedNewBusiness);
        money("difference", bridge.difference);
        money("launchesAdding", bridge.launchesAdding);
        money("launchesReplacing", bridge.launchesReplacing);
        maybe("growth", bridge.growth);
        list("lines", bridge.lines, [this](const BridgeLine &line) {
            m_json.member("kind", QString(nameOf(line.kind)));
            m_json.member("title", line.title);
            money("amount", line.amount);
            m_json.member("stated", !line.row.isNull());
        });
    }

    void team(const TeamFigures &team)
    {
        const Team *row = find(m_plan.teams, team.team);
        m_json.member("team", team.team.value);
        m_json.member("name", row ? row->name : QString());
        m_json.member("stage", team.stage.value);
        m_json.member("perWeek", team.perWeek);
        strain("planned", team, team.planned);
        strain("needed", team, team.needed);
        m_json.key("weeks");
        m_json.beginList();
        for (const TeamWeek &week : team.weeks) {
            m_json.beginObject(kOneLine);
            m_json.member("start", week.period.start.toString(Qt::ISODate));
            m_json.member("heads", week.heads);
            m_json.member("canHandle", week.canHandle);
            m_json.member("planned", week.planned);
            m_json.member("needed", week.needed);
            m_json.endObject();
        }
        m_json.endList();
    }

    void quota(const QuotaFigures &year)
    {
        m_json.member("fiscalYear", qint64 { year.fiscalYear });
        money("quota", year.quotaMinorUnits);
        money("planned", year.plannedMinorUnits);
        money("needed", year.neededMinorUnits);
    }

    void pipeline(const Pipeline &pipeline)
    {
        m_json.key("pipeline");
        m_json.beginObject();
        m_json.member("opportunities", pipeline.opportunities);
        money("open", pipeline.openMinorUnits);
        money("weighted", pipeline.weightedMinorUnits);
        money("booked", pipeline.bookedMinorUnits);
        money("targetLeft", pipeline.targetLeftMinorUnits);
        m_json.member("winRate", pipeline.winRate);
        m_json.member("cycleDays", pipeline.cycleDays);
        maybe("coverage", pipeline.coverage());
        maybe("requiredCoverage", pipeline.requiredCoverage());
        maybe("weightedCoverage", pipeline.weightedCoverage());
        if (const auto velocity = pipeline.velocity())
            money("velocityPerDay", *velocity);
        m_json.endObject();
    }

private:
    void maybe(const char *name, std::optional<double> value)
    {
        if (value)
            m_json.member(name, *value);
    }
    void strain(const char *name, const TeamFigures &team, const Strain &strain)
    {
        m_json.key(name);
        m_json.beginObject(kOneLine);
        if (strain.firstBreak >= 0) {
            m_json.member(
                "firstBreak", team.weeks[strain.firstBreak].period.start.toString(Qt::ISODate));
            m_json.member("over", strain.over);
        }
        m_json.member("weeks", qint64 { strain.weeks });
        m_json.member("heads", strain.heads.whole);
        m_json.member("headsExact", strain.heads.exact);
        m_json.endObject();
    }

    const Plan &m_plan;
};

} // namespace

void writeChecks(JsonWriter &to, const Plan &plan, const Checks &checks, double minorUnits)
{
    ChecksWriter writer(to, plan, minorUnits);
    writer.list("bridges", checks.bridges, [&](const Bridge &row) { writer.bridge(row); });
    writer.list("teams", checks.teams, [&](const TeamFigures &row) { writer.team(row); });
    writer.list("quotas", checks.quotas, [&](const QuotaFigures &row) { writer.quota(row); });
    writer.pipeline(*checks.pipeline);
}

} // namespace lockstep
