// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/balance_json.h"
#include "app/exchange/checks_json.h"
#include "app/exchange/look_back_json.h"
#include "app/exchange/plan_json.h"
#include "app/exchange/process_json.h"
#include "app/exchange/row_writer.h"
#include "app/exchange/scenario_json.h"

#include "app/base/format.h"
#include "app/figures/calendar_figures.h"
#include "app/plan/names.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOneLineOfFigures = JsonWriter::Layout::OneLine;

/// Every number with its unit in its name or beside it; money in whole currency units.
class FiguresWriter : RowWriter {
public:
    FiguresWriter(JsonWriter &to, const Plan &plan, const Figures &figures, QDate today)
        : RowWriter(to,
            std::pow(10, Format(plan.settings.locale, plan.settings.currency).currencyDecimals()))
        , m_plan(plan)
        , m_figures(figures)
        , m_today(today)
        , m_horizons(today.isValid() ? std::optional(Horizons(plan, today)) : std::nullopt)
    {
    }

    void write()
    {
        m_json.beginObject();
        member("format", u"lockstep-figures"_s);
        member("version", qint64 { 1 });
        member("currency", m_plan.settings.currency);
        writeHeadline();
        writeNamed();
        writeQuarters();
        list("streams", m_figures.streams, [this](const auto &row) { writeStream(row); });
        list("markets", m_figures.markets, [this](const auto &row) { writeMarket(row); });
        list("entries", *m_figures.entries, [this](const auto &row) { writeEntry(row); });
        list("pointsOfNoReturn", pointsOfNoReturn(m_figures),
            [this](const auto &row) { writePointOfNoReturn(row); });
        overlapMember("accountOverlap", m_figures.overlap);
        writeChecks(m_json, m_plan, m_figures.checks, m_minorUnits);
        writeProcess(m_json, m_plan, m_figures, m_minorUnits);
        writeNurture(m_json, m_plan, m_figures, m_minorUnits);
        writeLookBack(m_json, m_plan, m_figures, m_minorUnits);
        writeScenarios(m_json, m_plan, m_figures, m_minorUnits);
        list("budgets", budgets(m_plan), [this](const auto &row) { writeBudget(row); });
        if (m_today.isValid())
            writeBalance(m_json, revenueBalance(m_plan, m_figures, m_today), m_today, m_minorUnits);
        list("clashes", clashes(m_plan, m_figures), [this](const auto &row) { writeClash(row); });
        list("clauses", *m_figures.clauses, [this](const auto &row) { writeClause(row); });
        list("sampleLead", m_figures.sampleLead, [this](const auto &row) { writeTouch(row); });
        list("standings", *m_figures.standings, [this](const auto &row) { writeStanding(row); });
        list("findings", m_figures.findings, [this](const auto &row) { writeFinding(row); });
        m_json.endObject();
    }

private:
    void series(const char *name, const Series &series, double unit = 1)
    {
        m_json.key(name);
        m_json.beginObject(kOneLineOfFigures);
        member("before", series.before / unit);
        for (qsizetype i = 0; i < series.months.size(); ++i) {
            m_json.key(m_figures.monthStarts[i].toString(u"yyyy-MM"_s));
            m_json.number(series.months[i] / unit);
        }
        member("after", series.after / unit);
        m_json.endObject();
    }

    void writeHeadline()
    {
        const auto &headline = m_figures.headline;
        m_json.key("headline");
        m_json.beginObject();
        money("target", headline.targetMinorUnits);
        money("planned", headline.plannedMinorUnits);
        money("gap", headline.gapMinorUnits);
        member("guessShare", headline.guessShare);
        member("agreed", qint64 { m_figures.tally->agreed });
        member("items", qint64 { m_figures.tally->items });
        member("disputed", qint64 { m_figures.tally->disputed });
        m_json.endObject();
    }

    void writeNamed()
    {
        m_json.key("named");
        m_json.beginObject();
        for (const auto &figure : m_figures.named) {
            m_json.key(figure.name);
            m_json.beginObject(kOneLineOfFigures);
            member("label", figure.label);
            member("unit", figure.unit == u"money" ? m_plan.settings.currency : figure.unit);
            writeNamedValue(figure);
            member("text", figure.text);
            m_json.endObject();
        }
        m_json.endObject();
    }

    void writeNamedValue(const NamedFigure &figure)
    {
        if (figure.unit == u"money")
            money("value", figure.value);
        else if (figure.unit == u"date")
            member("value", QDate::fromJulianDay(std::llround(figure.value)));
        else
            member("value", figure.value);
    }

    void writeQuarters()
    {
        list("quarters", m_figures.quarterRevenue, [this](const QuarterFigures &revenue) {
            const auto &quarter = m_figures.quarters[revenue.quarter];
            member("label", quarterLabel(quarter));
            period(quarter.period);
            money("target", revenue.targetMinorUnits);
            money("planned", revenue.plannedMinorUnits);
            money("gap", revenue.gapMinorUnits);
        });
    }

    void writeStream(const StreamFigures &stream)
    {
        member("stream", stream.stream);
        member("name", stream.name);
        member("market", stream.market);
        member("channel", stream.channel);
        series("targetRevenue", stream.targetRevenue, m_minorUnits);
        series("plannedRevenue", stream.plannedRevenue, m_minorUnits);
        list("stages", stream.stages, [this](const StageFigures &stage) {
            member("stage", stage.stage);
            member("name", stageName(m_plan, stage.stage));
            series("need", stage.need());
            series("marketingNeed", stage.marketingNeed());
            series("planned", stage.planned);
            member("passed", stage.passed);
            money("valuePerEntrant", stage.valuePerEntrant);
            member("daysToRevenue", stage.daysToRevenue);
            member("step", stage.step);
            member("rate", stage.rate);
            member("lagDays", stage.lagDays);
        });
    }

    void writeMarket(const MarketFigures &market)
    {
        const auto *noun = find(m_plan.markets, market.market);
        member("market", market.market);
        member("name", noun ? noun->name : QString());
        money("target", market.targetMinorUnits);
        money("planned", market.plannedMinorUnits);
        member("wonNeed", market.wonNeed);
        member("needOfAddressable", market.needOfAddressable);
        member("accountsNeeded", market.ceiling.accountsNeeded);
        overlapMember("accountOverlap", market.overlap);
    }

    void overlapMember(const char *name, const Overlap &overlap)
    {
        m_json.key(name);
        m_json.beginObject();
        member("marketing", overlap.marketing);
        member("sales", overlap.sales);
        member("both", overlap.both);
        member("shareOfUnion", overlap.shareOfUnion);
        member("shareOfSales", overlap.shareOfSales);
        member("common", overlap.common);
        member("onlyMarketing", overlap.onlyMarketing);
        member("onlySales", overlap.onlySales);
        m_json.endObject();
    }

    void writeEntry(const EntryFigures &entry)
    {
        const auto *noun = find(m_plan.entries, entry.entry);
        member("entry", entry.entry);
        member("title", noun ? noun->title : QString());
        member("won", entry.won);
        money("revenue", entry.revenueMinorUnits);
        money("costPerEntrant", entry.costPerEntrantMinorUnits);
        member("returnOnCost", entry.returnOnCost);
        member("landsIn", entry.landsIn());
        if (noun && m_horizons)
            member("horizons", horizonNames(horizonsOf(*m_horizons, m_figures, *noun)));
        period(entry.lands);
        member("revenueAfterYearShare", entry.revenueAfterYearShare);
    }

    void writePointOfNoReturn(const PointOfNoReturn &point)
    {
        member("quarter", quarterLabel(m_figures.quarters[point.quarter]));
        member("stream", point.stream);
        member("stage", point.stage);
        member("lastDay", point.lastDay);
        member("lastDayForHalf", point.half);
        member("lastDayForTenth", point.tenth);
        if (point.nurtured != point.lastDay)
            member("lastDayIfNurtured", point.nurtured);
    }

    void writeClause(const ClauseFigures &clause)
    {
        member("clause", clause.clause);
        member("marketing", clause.marketing.plain());
        member("sales", clause.sales.plain());
        member("shared", clause.shared.plain());
        member("hasErrors",
            clause.marketing.hasErrors() || clause.sales.hasErrors() || clause.shared.hasErrors());
    }

    void writeTouch(const TouchDue &touch)
    {
        member("touch", touch.touch);
        member("due", touch.due.toString(Qt::ISODate));
    }

    void writeStanding(const Standing &standing)
    {
        member("kind", QString(nameOf(standing.item.kind)));
        member("item", standing.item.id);
        member("title", standing.item.title);
        member("agreed", standing.isAgreed());
        member("disputed", standing.isDisputed());
        voice("marketing", standing.marketing);
        voice("sales", standing.sales);
    }

    void voice(const char *side, const Voice &voice)
    {
        m_json.key(side);
        m_json.beginObject(kOneLineOfFigures);
        member("stand", QString(nameOf(voice.stand)));
        member("void", voice.isVoid);
        member("changes", voice.changes);
        member("note", voice.note);
        m_json.endObject();
    }

    void writeBudget(const BudgetFigures &year)
    {
        member("fiscalYear", qint64 { year.fiscalYear });
        money("budget", year.budget);
        money("planned", year.planned);
        money("committed", year.committed);
        money("spent", year.spent);
    }

    void writeClash(const Clash &clash)
    {
        member("kind", nameOf(clash.kind));
        QStringList ids;
        for (const Id<Entry> id : clash.entries)
            ids.append(QString::number(id.value));
        member("entries", ids);
        member("team", clash.team);
        member("stream", clash.stream);
        period(clash.period);
        writeFinding(
            clashFinding(m_plan, clash, { m_plan.settings.locale, m_plan.settings.currency }));
    }

    void writeFinding(const Finding &finding)
    {
        const bool isError = finding.severity == Severity::Error;
        member("severity", isError ? u"error"_s : u"warning"_s);
        member("subject", finding.error.subject);
        member("detail", finding.error.detail);
    }

    const Plan &m_plan;
    const Figures &m_figures;
    QDate m_today;
    std::optional<Horizons> m_horizons; ///< none without a day
};

} // namespace

QByteArray figuresToJson(const Plan &plan, const Figures &figures, QDate today)
{
    JsonWriter json;
    FiguresWriter(json, plan, figures, today).write();
    return json.json();
}

} // namespace lockstep
