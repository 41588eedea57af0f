// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/history_keep.h"

#include "app/evidence/history_period.h"
#include "app/evidence/last_year.h"
#include "app/evidence/take_measured.h"
#include "app/evidence/use_measurement.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kStudies = u"studies";
constexpr QStringView kCount = u"history %1 %2"; ///< the stage's place and name
constexpr QStringView kAmount = u"history amount";
constexpr QStringView kDays = u"history days";
constexpr double kHundredths = 100;

/// "2026 Q1|Web|Automotive"
QString sliceOf(const HistoryLine &row)
{
    auto channel = row.channel;
    auto segment = row.segment;
    return QStringList { historyPeriodText(row.period), channel.replace(u'|', u'/'),
        segment.replace(u'|', u'/') }
        .join(u'|');
}

std::optional<HistoryLine> rowOf(const QString &slice)
{
    const auto parts = slice.split(u'|');
    const auto period = historyPeriod(parts.value(0));
    if (!period)
        return std::nullopt;
    return HistoryLine { *period, parts.value(1), parts.value(2), {} };
}

QString countField(qsizetype stage, const QString &name)
{
    return kCount.toString().arg(QString::number(stage), name);
}

/// The place and the name of a stage; -1 of other fields.
std::pair<qsizetype, QString> stageOf(const QString &field)
{
    bool isCount = false;
    const auto place = field.section(u' ', 1, 1).toInt(&isCount);
    return { isCount ? place : -1, field.section(u' ', 2) };
}

/// What one reading says of its row.
void tell(HistoryTable &table, HistoryLine &row, const Reading &reading)
{
    const auto [stage, name] = stageOf(reading.field);
    if (reading.field == kAmount)
        row.amount = reading.value;
    else if (reading.field == kDays)
        row.days = static_cast<double>(reading.value) / kHundredths;
    if (stage < 0 || stage >= limits::kMaxStages)
        return;
    row.entered.resize(std::max(row.entered.size(), stage + 1));
    row.entered[stage] = reading.value;
    table.stages.resize(std::max(table.stages.size(), stage + 1));
    table.stages[stage] = name;
}

void addReading(Plan &plan, Id<Study> study, const QString &field, const QString &slice,
    qint64 value, QRandomGenerator &ids)
{
    Reading reading;
    reading.id = newId<Reading>(ids);
    reading.study = study;
    reading.table = kStudies.toString();
    reading.row = study.value;
    reading.field = field;
    reading.slice = slice;
    reading.value = value;
    plan.readings += reading; // in its place with the others
}

void forgetRows(Plan &plan, Id<Study> study)
{
    plan.readings.removeIf(
        [study](const Reading &one) { return one.study == study && isHistoryRow(one); });
}

/// A market for each segment, in order, with the mean deal of it.
Result<Plan> withSegments(
    Plan plan, const Measurement &measurement, QDate today, QRandomGenerator &ids)
{
    const auto segments = std::find_if(measurement.breakdowns.begin(), measurement.breakdowns.end(),
        [](const Breakdown &one) { return one.by == Dimensions { Dimension::Market }; });
    if (!plan.markets.isEmpty() || segments == measurement.breakdowns.end())
        return plan;
    Result<Plan> next = std::move(plan);
    for (const auto &slice : segments->slices) {
        if (!next || slice.names.first() == kNoName || slice.overall.successes == 0)
            continue;
        Market market;
        market.id = newId<Market>(ids);
        market.position = static_cast<int>(next->markets.size());
        market.name = slice.names.first();
        market.dealSize = next->settings.dealSize;
        market.dealSizeEvidence = { EvidenceMark::Estimated, u"stated for the plan"_s };
        put(next->markets, market);
        auto part = measurement;
        part.all = slice;
        if (slice.deals.cases > 0)
            next = takeDealSize(*std::move(next), part, market.id, today, ids);
        else if (market.dealSize.minorUnits == 0)
            return fail(Fault::Empty, u"deal size"_s, u"state what an average deal brings in"_s);
    }
    return next;
}

/// Where nobody chose another way.
Plan withLastYear(Plan plan, const Measurement &measurement, QDate today, QRandomGenerator &ids,
    QStringList &told)
{
    const auto first = std::min_element(plan.targets.cbegin(), plan.targets.cend(),
        [](const Target &a, const Target &b) { return a.fiscalYear < b.fiscalYear; });
    if (first == plan.targets.cend()
        || (first->spread != Spread::Even && first->spread != Spread::LastYear))
        return plan;
    auto next = takeLastYear(plan, measurement, first->id, today, ids);
    if (!next)
        return plan;
    told += u"the target of %1: spread over its quarters as in the latest twelve months"_s.arg(
        first->fiscalYear);
    return *std::move(next);
}

} // namespace

bool isHistoryRow(const Reading &reading)
{
    return reading.table == kStudies;
}

Result<Plan> keepHistory(
    Plan plan, const HistoryTable &table, const QString &name, QDate today, QRandomGenerator &ids)
{
    const auto measurement = historyMeasurement(table, name);
    if (!measurement)
        return Failure(measurement.error());
    for (const auto &study : std::as_const(plan.studies)) {
        if (study.files == name)
            forgetRows(plan, study.id);
    }
    const auto study = studyIn(plan, *measurement, today, ids);
    for (const auto &row : table.rows) {
        const auto slice = sliceOf(row);
        for (qsizetype stage = 0; stage < table.stages.size(); ++stage)
            addReading(plan, study, countField(stage, table.stages[stage]), slice,
                row.entered[stage], ids);
        if (row.amount >= 0)
            addReading(plan, study, kAmount.toString(), slice, row.amount, ids);
        if (row.days >= 0)
            addReading(
                plan, study, kDays.toString(), slice, std::llround(row.days * kHundredths), ids);
    }
    std::sort(plan.readings.begin(), plan.readings.end(),
        [](const Reading &a, const Reading &b) { return a.id < b.id; });
    return sound(std::move(plan));
}

KeptHistory keptHistory(const Plan &plan)
{
    const Study *latest = nullptr;
    for (const auto &reading : plan.readings) {
        const Study *study = isHistoryRow(reading) ? find(plan.studies, reading.study) : nullptr;
        if (study && (!latest || study->measuredOn > latest->measuredOn))
            latest = study;
    }
    KeptHistory kept;
    if (!latest)
        return kept;
    kept.name = latest->files;
    QMap<QString, HistoryLine> rows;
    for (const auto &reading : plan.readings) {
        const auto row = rowOf(reading.slice);
        if (reading.study != latest->id || !isHistoryRow(reading) || !row)
            continue;
        if (!rows.contains(reading.slice))
            rows.insert(reading.slice, *row);
        tell(kept.table, rows[reading.slice], reading);
    }
    for (auto &row : rows)
        row.entered.resize(kept.table.stages.size());
    if (kept.table.stages.size() > 1)
        kept.table.rows = rows.values();
    return kept;
}

Result<UsedMeasurement> useHistory(const Plan &plan, const HistoryTable &table, const QString &name,
    QDate today, QRandomGenerator &ids)
{
    const auto measurement = historyMeasurement(table, name);
    if (!measurement)
        return Failure(measurement.error());
    auto ready = withSegments(plan, *measurement, today, ids);
    if (!ready)
        return Failure(ready.error());
    auto used = useMeasurement(*ready, *measurement, ids, today);
    if (!used)
        return used;
    used->plan = withLastYear(std::move(used->plan), *measurement, today, ids, used->taken);
    auto kept = keepHistory(std::move(used->plan), table, name, today, ids);
    if (!kept)
        return Failure(kept.error());
    used->plan = *std::move(kept);
    if (!table.unusedColumns.isEmpty())
        used->leftOut
            += u"columns that are no known stage: %1"_s.arg(table.unusedColumns.join(u", "_s));
    if (table.totals > 0)
        used->leftOut += u"rows of totals: %1"_s.arg(table.totals);
    return used;
}

} // namespace lockstep
