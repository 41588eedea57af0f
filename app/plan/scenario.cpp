// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/scenario.h"

#include "app/base/format.h"
#include "app/plan/field_json.h"
#include "app/plan/findings.h"
#include "app/plan/planned_nouns.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/row_removal.h"
#include "app/plan/rows_of.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSettingsTable = "settings"_L1;
constexpr qint64 kSettingsRow = 1;

int decimalsOf(const Plan &plan)
{
    return Format(plan.settings.locale, plan.settings.currency).currencyDecimals();
}

/// Takes the change's value into its field of `row`. False: there is no such field, or no such
/// value.
template <class Row> bool take(Row &row, const ScenarioChange &change, int decimals)
{
    bool isTaken = false;
    forEachField(row, [&]<class Value>(const char *name, Value &value) {
        if (change.field == QLatin1StringView(name))
            isTaken = readFieldJson(change.value, ruleOf<Row, Value>(name), decimals, value);
    });
    return isTaken;
}

/// Hands the row that the change leads to, as it becomes, to `use`, with the list (or settings)
/// that has it. False: nothing there to change.
template <class SomePlan, class Use>
bool withChange(SomePlan &plan, const ScenarioChange &change, int decimals, Use use)
{
    bool isTaken = false;
    const auto tryRow = [&](auto &place, auto row) {
        isTaken = take(row, change, decimals);
        if (isTaken)
            use(place, std::move(row));
    };
    if (change.table == kSettingsTable) {
        if (change.row == kSettingsRow)
            tryRow(plan.settings, Settings(plan.settings));
        return isTaken;
    }
    forEachList(plan, [&]<class Rows>(const char *name, Rows &rows) {
        using Noun = typename std::remove_const_t<Rows>::value_type;
        if constexpr (isPlanned<Noun>) {
            if (change.table != QLatin1StringView(name))
                return;
            if (const Noun *there = find(std::as_const(rows), Id<Noun> { change.row }))
                tryRow(rows, Noun(*there));
        }
    });
    return isTaken;
}

void apply(Plan &plan, const ScenarioChange &change, int decimals)
{
    withChange(plan, change, decimals, []<class Place, class Row>(Place &place, Row row) {
        if constexpr (std::is_same_v<Place, Row>)
            place = std::move(row);
        else
            put(place, std::move(row));
    });
}

template <class Row> struct Pair {
    const Row &before;
    const Row &after;
};

/// Invitations were sent once and for all, whatever becomes of the scenario.
template <class Row> bool isPlannedField(const char *name)
{
    return !std::is_same_v<Row, Entry> || QLatin1StringView(name) != "invitation"_L1;
}

template <class Row>
void capture(QList<ScenarioChange> &changes, ScenarioChange place, Pair<Row> rows, int decimals)
{
    const auto compare = [&](const auto &field) {
        const auto &value = rows.after.*(field.member);
        if (rows.before.*(field.member) == value || !isPlannedField<Row>(field.name))
            return;
        place.field = QLatin1StringView(field.name);
        place.value = fieldJson(value, decimals);
        changes.append(place);
    };
    std::apply([&](const auto &...field) { (compare(field), ...); }, Fields<Row>::fields);
}

ScenarioChange placeOf(const QString &table, qint64 row)
{
    ScenarioChange place;
    place.table = table;
    place.row = row;
    return place;
}

Ids changesOf(const Plan &plan, Id<Scenario> id)
{
    return idsWhere(
        plan.scenarioChanges, [id](const ScenarioChange &change) { return change.scenario == id; });
}

bool hasName(const Plan &plan, const Scenario &wanted)
{
    return std::any_of(
        plan.scenarios.begin(), plan.scenarios.end(), [&wanted](const Scenario &scenario) {
            return scenario.id != wanted.id
                && scenario.name.compare(wanted.name, Qt::CaseInsensitive) == 0;
        });
}

Result<Plan> withScenario(Plan plan, Scenario scenario)
{
    scenario.name = scenario.name.simplified();
    if (hasName(plan, scenario))
        return fail(Fault::Duplicate, rowName(plan, scenario));
    return withRow(std::move(plan), &Plan::scenarios, std::move(scenario));
}

} // namespace

Result<Plan> scenarioPlan(const Plan &plan, Id<Scenario> id)
{
    if (!find(plan.scenarios, id))
        return fail(Fault::NoSuchItem, u"scenario"_s);
    Plan changed = plan;
    const int decimals = decimalsOf(plan); // also where the scenario has another currency
    for (const ScenarioChange &change : plan.scenarioChanges) {
        if (change.scenario == id)
            apply(changed, change, decimals);
    }
    return sound(std::move(changed));
}

bool isInPlace(const Plan &plan, const ScenarioChange &change)
{
    return withChange(plan, change, decimalsOf(plan), [](const auto &, const auto &) {});
}

QList<ScenarioChange> captured(const Plan &plan, const Plan &changed)
{
    QList<ScenarioChange> changes;
    const int decimals = decimalsOf(plan);
    capture(changes, placeOf(kSettingsTable, kSettingsRow),
        Pair<Settings> { plan.settings, changed.settings }, decimals);
    forEachList(changed, [&]<class Noun>(const char *name, const QList<Noun> &rows) {
        if constexpr (isPlanned<Noun>) {
            const QList<Noun> &before = rowsOf<Noun>(plan);
            if (before.constData() == rows.constData())
                return;
            for (const Noun &row : rows) {
                if (const Noun *was = find(before, row.id))
                    capture(changes, placeOf(QLatin1StringView(name), row.id.value),
                        Pair<Noun> { *was, row }, decimals);
            }
        }
    });
    return changes;
}

Result<Plan> putScenario(
    Plan plan, Scenario scenario, const QList<ScenarioChange> &changes, QRandomGenerator &ids)
{
    if (scenario.id.isNull()) {
        scenario.id = newId<Scenario>(ids);
        scenario.position = nextPosition(plan.scenarios);
    }
    const Id<Scenario> id = scenario.id;
    auto next = withScenario(std::move(plan), std::move(scenario));
    if (next)
        removeRows(*next, &Plan::scenarioChanges, changesOf(*next, id));
    for (ScenarioChange change : changes) {
        if (!next)
            return next;
        change.id = newId<ScenarioChange>(ids);
        change.scenario = id;
        if (!isInPlace(*next, change))
            return fail(Fault::NoSuchItem, changeName(*next, change));
        next = withRow(*std::move(next), &Plan::scenarioChanges, std::move(change));
    }
    return next;
}

Result<Plan> renameScenario(Plan plan, Id<Scenario> id, const QString &name)
{
    const Scenario *there = find(plan.scenarios, id);
    if (!there)
        return fail(Fault::NoSuchItem, u"scenario"_s);
    Scenario scenario = *there;
    scenario.name = name;
    return withScenario(std::move(plan), std::move(scenario));
}

Result<Plan> removeScenario(Plan plan, Id<Scenario> id)
{
    removeRows(plan, &Plan::scenarioChanges, changesOf(plan, id));
    return withoutRow(std::move(plan), &Plan::scenarios, id, u"scenario"_s);
}

QString changeName(const Plan &plan, const ScenarioChange &change)
{
    QString row = change.table == kSettingsTable ? rowName(plan, plan.settings) : change.table;
    forEachList(plan, [&]<class Noun>(const char *name, const QList<Noun> &rows) {
        const Noun *there = find(rows, Id<Noun> { change.row });
        if (there && change.table == QLatin1StringView(name))
            row = rowName(plan, *there);
    });
    return u"%1 of %2"_s.arg(fieldWords(change.field.toLatin1().constData()), row);
}

} // namespace lockstep
