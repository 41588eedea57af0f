// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The parts that people wait for, each on its own: figures of the sample plan, a preview's edit, a
// PDF of forty pages, a committed edit, an export read as evidence.

#include "app/evidence/measure.h"
#include "app/exchange/sample_plan.h"
#include "app/figures/selection.h"
#include "app/funnel/funnel_edits.h"
#include "app/market/market_edits.h"
#include "app/store/plan_file.h"
#include "ui/report/paper.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

const Plan &sample()
{
    static const Plan plan = samplePlan().value();
    return plan;
}

// The sample plan with as many more markets as fill forty pages.
Plan fortyPages()
{
    QRandomGenerator ids(1);
    Plan plan = sample();
    for (int i = 0; i < 6; ++i) {
        Market market = plan.markets.first();
        market.id = newId<Market>(ids);
        market.position = nextPosition(plan.markets);
        market.name = u"Market %1"_s.arg(i + 4);
        plan = addMarket(plan, market, ids).value();
    }
    return plan;
}

int pagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray pdf = file.readAll();
    return int(pdf.count("/Type /Page ") + pdf.count("/Type /Page\n") + pdf.count("/Type /Page/"));
}

void figuresOfTheSamplePlan(benchmark::State &state)
{
    for ([[maybe_unused]] const auto _ : state)
        benchmark::DoNotOptimize(figures(sample()));
}
BENCHMARK(figuresOfTheSamplePlan)->Unit(benchmark::kMillisecond);

void changeARate(benchmark::State &state)
{
    const Id<Stage> stage = ordered(sample().stages).at(1).id;
    for ([[maybe_unused]] const auto _ : state)
        benchmark::DoNotOptimize(changeRate(sample(), stage, {}, { 0.20, 0.22 }));
}
BENCHMARK(changeARate)->Unit(benchmark::kMillisecond);

void writeTheJointPlan(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.pdf"_s);
    const Plan plan = fortyPages();
    const Figures all = figures(plan);
    for ([[maybe_unused]] const auto _ : state) {
        if (!writePdf(path, plan, all, QDateTime(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC)))
            state.SkipWithError("the PDF could not be written");
    }
    state.counters["pages"] = pagesIn(path);
}
BENCHMARK(writeTheJointPlan)->Unit(benchmark::kMillisecond);

void commitAnEdit(benchmark::State &state)
{
    const QTemporaryDir folder;
    auto file = PlanFile::create(sample(), folder.path()).value();
    qint64 revenue = 1'000'000'00;
    for ([[maybe_unused]] const auto _ : state) {
        Plan next = file.plan();
        next.targets.first().revenue.minorUnits = ++revenue;
        if (!file.record(next, { 0, u"Change target"_s, {}, {} }))
            state.SkipWithError("the edit could not be recorded");
    }
}
BENCHMARK(commitAnEdit)->Unit(benchmark::kMillisecond);

void measureAnExport(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"leads.csv"_s);
    QByteArray csv = "lead_id,created,won_date,source\n";
    for (int i = 0; i < 100'000; ++i) {
        const QDate contact = QDate(2025, 1, 1).addDays(i % 300);
        const QDate won = contact.addDays(7 + i % 90);
        csv += QByteArray::number(i) + ',' + contact.toString(Qt::ISODate).toLatin1() + ','
            + (i % 9 == 0 ? won.toString(Qt::ISODate).toLatin1() : QByteArray()) + ",source "
            + QByteArray::number(i % 7) + '\n';
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        state.SkipWithError("the export could not be written");
    file.close();
    for ([[maybe_unused]] const auto _ : state)
        benchmark::DoNotOptimize(measure({ path }, {}, QDate(2026, 11, 1)));
    state.SetBytesProcessed(state.iterations() * csv.size());
}
BENCHMARK(measureAnExport)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
