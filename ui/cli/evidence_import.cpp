// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/evidence_import.h"

#include "app/base/format.h"
#include "app/evidence/csv_file.h"
#include "app/evidence/history_keep.h"
#include "app/evidence/use_recycling.h"
#include "app/plan/findings.h"
#include "app/store/plan_file.h"
#include "ui/cli/measure_words.h"

#include <QDate>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What an average deal brings in, for plans that do not say so and exports that do not tell.
Result<Plan> withDealSize(Plan plan, const Words &words)
{
    if (!words.has(u"deal-size"_s))
        return plan;
    const auto typed = words.value(u"deal-size"_s);
    const auto size = Format(plan.settings.locale, plan.settings.currency).parseMoney(typed);
    if (!size)
        return fail(Fault::OutOfRange, u"--deal-size \"%1\""_s.arg(typed), u"as 45 k"_s);
    plan.settings.dealSize = *size;
    return sound(std::move(plan));
}

/// Here what lacks is stated with a word of the command.
Error withOption(Error error)
{
    if (error.fault == Fault::Empty && error.subject == u"deal size")
        error.subject += u" (--deal-size)"_s;
    return error;
}

QStringList linesOf(const UsedMeasurement &used)
{
    auto lines = used.taken;
    for (const QString &line : used.leftOut)
        lines.append(u"left out: "_s + line);
    return lines;
}

Result<UsedMeasurement> used(const Plan &plan, const Measurement &measurement, const Words &words)
{
    auto &ids = *QRandomGenerator::global();
    const auto today = QDate::currentDate();
    const auto funnel
        = words.has(u"one-step"_s) ? MeasuredFunnel::OneStep : MeasuredFunnel::KeepStages;
    auto taken = useMeasurement(plan, measurement, ids, today, funnel);
    if (!taken || !words.has(u"recycling"_s))
        return taken;
    return useRecycling(taken->plan, measurement, ids, today)
        .map([&taken](UsedMeasurement recycled) {
            recycled.taken = taken->taken + recycled.taken;
            recycled.leftOut = taken->leftOut + recycled.leftOut;
            return recycled;
        });
}

QStringList stageNames(const Plan &plan)
{
    QStringList names;
    const auto stages = ordered(plan.stages);
    for (const auto &stage : stages)
        names += stage.name;
    return names;
}

} // namespace

Result<void> importEvidence(const QString &planPath, const QStringList &paths, const Words &words)
{
    return readPlanFile(planPath)
        .and_then([&](const Plan &plan) {
            return measureWords(paths, words, {}, MeasureFor::Plan, plan.settings.currency);
        })
        .and_then([&](const Measurement &measurement) {
            QStringList lines;
            return editPlanFile(planPath,
                u"Use measured rates of "_s + measurement.files.join(u", "_s),
                [&](const Plan &plan) -> Result<Plan> {
                    return withDealSize(plan, words)
                        .and_then(
                            [&](const Plan &sized) { return used(sized, measurement, words); })
                        .map_error(withOption)
                        .map([&](const UsedMeasurement &all) {
                            lines = linesOf(all);
                            return all.plan;
                        });
                })
                .and_then([&] { return print(lines.join(u'\n') + u'\n'); });
        });
}

Result<void> importHistory(const QString &planPath, const QString &path, const Words &words)
{
    QStringList lines;
    const auto name = fileName(path);
    return editPlanFile(planPath, u"Take the history of "_s + name,
        [&](const Plan &plan) -> Result<Plan> {
            return withDealSize(plan, words)
                .and_then([&](const Plan &sized) {
                    return historyTableIn(path, stageNames(sized))
                        .and_then([&](const HistoryTable &table) {
                            return useHistory(sized, table, name, QDate::currentDate(),
                                *QRandomGenerator::global());
                        });
                })
                .map_error(withOption)
                .map([&](const UsedMeasurement &all) {
                    lines = linesOf(all);
                    return all.plan;
                });
        })
        .and_then([&] { return print(lines.join(u'\n') + u'\n'); });
}

} // namespace lockstep
