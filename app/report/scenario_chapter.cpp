// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Other ways that the year could go, side by side with the plan.
#include "app/report/chapters.h"

#include "app/agreement/content.h"
#include "app/figures/scenario_summaries.h"
#include "app/plan/fields.h"
#include "app/plan/row_names.h"
#include "app/plan/scenario.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

using Read = std::function<double(const ScenarioFigures &)>;

class SideBySide {
public:
    SideBySide(const Writing &to, const QList<ScenarioSummary> &summaries)
        : m_to(to)
        , m_summaries(summaries)
        , m_table { { to.figures.quarters.isEmpty()
                            ? QString()
                            : fiscalYearLabel(to.figures.quarters.first().fiscalYear) },
            { 2 }, {} }
    {
        for (const ScenarioSummary &one : summaries) {
            m_table.header.append(one.scenario.isNull() ? u"Plan"_s : one.name);
            m_table.widths.append(3);
        }
    }

    void addMoney(const QString &label, const Read &read)
    {
        add(
            label, read, [this](double value) { return m_to.format.compactMoney(value); },
            [this](double value) { return m_to.format.signedCompactMoney(value); });
    }
    void addCount(const QString &label, const Read &read)
    {
        add(
            label, read, [this](double value) { return m_to.format.count(value); },
            [this](double value) { return m_to.format.signedCount(value); });
    }
    void addOverload()
    {
        QList<Cell> cells { { u"First overload"_s } };
        for (const ScenarioSummary &one : m_summaries) {
            const Team *team = find(m_to.plan.teams, one.firstTeam);
            cells.append(numberCell(
                team ? m_to.format.date(one.firstBreak) + u", "_s + team->name : orDash({})));
        }
        m_table.rows.append(cells);
    }
    void addHandOff()
    {
        QList<Cell> cells { { u"Marketing hands over"_s } };
        for (const ScenarioSummary &one : m_summaries) {
            const Stage *stage = find(m_to.plan.stages, one.handOff);
            cells.append(numberCell(stage ? stage->name : orDash({})));
        }
        m_table.rows.append(cells);
    }
    /// "6, there are 4; Inside sales 4, there are 2": all the side's teams, and the busiest.
    void addPeople(const QString &label, Side side)
    {
        QList<Cell> cells { { label } };
        for (const ScenarioSummary &one : m_summaries) {
            const ScenarioTeam *busiest = one.busiest(side);
            const Team *team = busiest ? find(m_to.plan.teams, busiest->team) : nullptr;
            const ScenarioPeople people = one.people(side);
            QString text = team ? said(people.needed, people.there) : orDash({});
            if (team && people.teams > 1)
                text += u"; %1 %2"_s.arg(team->name, said(busiest->needed.whole, busiest->there));
            const bool isShort = team && busiest->needed.exact > busiest->there;
            cells.append(numberCell(text, isShort ? Tone::Bad : Tone::Plain));
        }
        m_table.rows.append(cells);
    }
    [[nodiscard]] const Table &table() const { return m_table; }

private:
    [[nodiscard]] QString said(double needed, int there) const
    {
        return u"%1, there are %2"_s.arg(m_to.format.count(needed), m_to.format.count(there));
    }
    /// "23.1 M (+1.4 M)": what is as in the plan says only what it is.
    template <class Text, class Difference>
    void add(const QString &label, const Read &read, Text text, Difference difference)
    {
        QList<Cell> cells { { label } };
        for (const ScenarioSummary &one : m_summaries) {
            const QString by = difference(read(one.difference));
            const bool isEven = one.scenario.isNull() || by == difference(0);
            const QString value = one.problem ? orDash({}) : text(read(one.figures));
            cells.append(numberCell(isEven ? value : u"%1 (%2)"_s.arg(value, by)));
        }
        m_table.rows.append(cells);
    }

    const Writing &m_to;
    const QList<ScenarioSummary> &m_summaries;
    Table m_table;
};

void writeTable(const Writing &to, const QList<ScenarioSummary> &summaries)
{
    SideBySide sides(to, summaries);
    sides.addMoney(u"Target"_s, [](const auto &of) { return of.targetMinorUnits; });
    sides.addMoney(u"Planned"_s, [](const auto &of) { return of.plannedMinorUnits; });
    sides.addMoney(u"Gap"_s, [](const auto &of) { return of.gapMinorUnits; });
    const QList<Stage> stages = ordered(to.plan.stages);
    for (qsizetype i = 0; i < stages.size(); ++i)
        sides.addCount(stages[i].name + u" needed"_s,
            [i](const auto &of) { return i < of.stages.size() ? of.stages[i].shownNeed : 0; });
    sides.addHandOff();
    sides.addPeople(u"Marketing's people needed"_s, Side::Marketing);
    sides.addPeople(u"Sales' people needed"_s, Side::Sales);
    sides.addOverload();
    sides.addMoney(u"Spend"_s, [](const auto &of) { return of.spendMinorUnits; });
    to.parts.append(sides.table());
}

/// A row that a scenario changes.
struct ChangedRow {
    QString name;
    QString content; ///< as in agreement/content.h; empty where there is none
};

ChangedRow rowOf(const Writing &to, const Plan &plan, const ScenarioChange &change)
{
    if (change.table == "settings"_L1)
        return { u"Plan"_s, contentOf(plan, to.format, plan.settings) };
    ChangedRow result;
    forEachList(plan, [&]<class Noun>(const char *table, const QList<Noun> &rows) {
        const Noun *row = change.table == QLatin1StringView(table)
            ? find(rows, Id<Noun> { change.row })
            : nullptr;
        if constexpr (requires { contentOf(plan, to.format, *row); }) {
            if (row)
                result = { rowName(plan, *row), contentOf(plan, to.format, *row) };
        }
    });
    return result;
}

/// "rate: 20 % → 22 %" of each row, and why.
void writeChanges(const Writing &to, const Scenario &scenario)
{
    const Result<Plan> other = scenarioPlan(to.plan, scenario.id);
    QStringList lines;
    for (const ScenarioChange &change : to.plan.scenarioChanges) {
        if (!other || change.scenario != scenario.id)
            continue;
        const ChangedRow before = rowOf(to, to.plan, change);
        const ChangedRow after = rowOf(to, *other, change);
        const QStringList different = changes(before.content, after.content);
        if (!different.isEmpty())
            lines.append(u"%1: %2"_s.arg(before.name, different.join(u", "_s)));
    }
    lines.removeDuplicates(); // several fields of one row
    const QString words = lines.isEmpty() ? QString() : u": "_s + lines.join(u"; "_s);
    to.parts.append(Paragraph { scenario.name + words + u'.', Tone::Plain });
    if (!scenario.note.isEmpty())
        to.parts.append(Paragraph { scenario.note, Tone::Muted });
}

} // namespace

void writeScenarios(const Writing &to)
{
    if (to.plan.scenarios.isEmpty() || to.figures.streams.isEmpty())
        return;
    to.parts.append(Heading { 1, u"Scenarios beside the plan"_s });
    QList<Id<Scenario>> some;
    const QList<Scenario> scenarios = ordered(to.plan.scenarios);
    for (const Scenario &scenario : scenarios) {
        some.append(scenario.id);
        const bool isLast = &scenario == &scenarios.last();
        if (some.size() + 1 < kMostScenarios && !isLast)
            continue;
        writeTable(to, scenarioSummaries(to.plan, to.figures, some));
        some.clear();
    }
    for (const Scenario &scenario : scenarios)
        writeChanges(to, scenario);
}

} // namespace lockstep
