// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/take_measured.h"

#include "app/base/format.h"
#include "app/evidence/planning_card.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"
#include "app/plan/row_names.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

qint64 rounded(double number)
{
    return std::llround(number);
}

/// Puts one reading into one plan, and what it says into the field.
class Taker {
public:
    Taker(Plan plan, const Measurement &measurement, const Taken &taken, QDate today,
        QRandomGenerator &ids)
        : m_plan(std::move(plan))
        , m_measurement(measurement)
        , m_taken(taken)
        , m_today(today)
        , m_ids(ids)
    {
    }

    Result<Plan> take()
    {
        if (!find(m_plan.streams, m_taken.stream))
            return fail(Fault::NoSuchItem, u"stream"_s);
        switch (m_taken.input) {
        case MeasuredInput::Rate:
            return withStep([this](Id<Step> step) {
                return put(rateReading(m_taken.slice, m_taken.stage), rateOf(step));
            });
        case MeasuredInput::Lag:
        case MeasuredInput::Curve:
            return withStep([this](Id<Step> step) { return takeTime(step); });
        case MeasuredInput::DealSize:
            return takeDealSize();
        case MeasuredInput::OpeningPipeline:
            return takePipeline();
        }
        Q_UNREACHABLE();
    }

private:
    /// The plan's step between the two measured stages, made where the stream has none.
    template <class Use> Result<Plan> withStep(Use use)
    {
        const auto from = planStage(m_plan, m_measurement, m_taken.stage);
        const auto to = planStage(m_plan, m_measurement, m_taken.stage + 1);
        if (!from || !to)
            return Failure(from ? to.error() : from.error());
        if (const auto between = stagesBetween(*from, *to); !between.isEmpty())
            return fail(Fault::SpansSeveralSteps,
                u"%1 → %2"_s.arg(stageName(m_plan, *from), stageName(m_plan, *to)),
                between.join(u", "_s));
        const auto step = std::find_if(m_plan.steps.cbegin(), m_plan.steps.cend(),
            [&](auto &row) { return row.stream == m_taken.stream && row.stage == *from; });
        if (step == m_plan.steps.cend())
            return fail(Fault::NoSuchItem, u"step of "_s + streamName(m_plan, m_taken.stream));
        return use(step->id);
    }

    [[nodiscard]] QStringList stagesBetween(Id<Stage> from, Id<Stage> to) const
    {
        QStringList names;
        bool isBetween = false;
        const auto stages = ordered(m_plan.stages);
        for (const auto &stage : stages) {
            if (stage.id == to)
                break;
            if (isBetween)
                names += stage.name;
            isBetween = isBetween || stage.id == from;
        }
        return names;
    }

    Result<Plan> takeTime(Id<Step> id)
    {
        const auto reading = lagReading(m_taken.slice, m_taken.stage);
        return put(reading, lagOf(id)).map([&](Plan plan) {
            Step step = *find(plan.steps, id);
            step.lagCurve = m_taken.input == MeasuredInput::Curve ? reading.curve : LagCurve {};
            lockstep::put(plan.steps, step);
            return plan;
        });
    }

    Result<Plan> takeDealSize()
    {
        const auto &deals = m_taken.slice.deals;
        const int decimals
            = Format(m_plan.settings.locale, m_plan.settings.currency).currencyDecimals();
        const double unit = std::pow(10, decimals - 2); // minor units in a hundredth
        Reading reading;
        reading.cases = deals.cases;
        reading.value = rounded(deals.mean * unit);
        reading.median = rounded(deals.median * unit);
        reading.low = rounded(deals.lowerQuartile * unit);
        reading.high = rounded(deals.upperQuartile * unit);
        reading.ninety = rounded(deals.ninety * unit);
        return put(reading, dealSizeOf(m_taken.stream));
    }

    /// Without those who stand there for so long that they leaked away.
    Result<Plan> takePipeline()
    {
        const auto stage = planStage(m_plan, m_measurement, m_taken.stage);
        if (!stage)
            return Failure(stage.error());
        auto &rows = m_plan.openingPipeline;
        const auto known = std::find_if(rows.cbegin(), rows.cend(),
            [&](const auto &row) { return row.stream == m_taken.stream && row.stage == *stage; });
        OpeningPipeline row = known == rows.cend() ? OpeningPipeline {} : *known;
        row.id = row.id.isNull() ? newId<OpeningPipeline>(m_ids) : row.id;
        row.stream = m_taken.stream;
        row.stage = *stage;
        row.age = durationFromDays(std::min(m_taken.slice.standingDays.value(m_taken.stage),
            static_cast<double>(limits::kMaxLagDays)));
        lockstep::put(rows, row);
        Reading reading;
        reading.cases = m_taken.slice.standing.value(m_taken.stage);
        reading.value = reading.cases - m_taken.slice.leaked.value(m_taken.stage);
        return put(reading, pipelineOf(row.id));
    }

    Result<Plan> put(Reading reading, const InputPlace &place)
    {
        if (reading.cases == 0)
            return fail(Fault::Empty, u"measured "_s + placeName(m_plan, place),
                u"no cases were counted"_s);
        reading.id = newId<Reading>(m_ids);
        reading.study = studyIn(m_plan, m_measurement, m_today, m_ids);
        reading.table = place.table;
        reading.row = place.row;
        reading.field = place.field;
        reading.slice = m_taken.slice.names.join(u" · "_s);
        m_plan.readings.removeIf([&](const Reading &before) {
            return before.study == reading.study && before.table == place.table
                && before.row == place.row && before.field == place.field;
        });
        lockstep::put(m_plan.readings, reading);
        const Study study = *find(m_plan.studies, reading.study);
        const Evidence evidence { EvidenceMark::Measured, sourceText(m_plan, { reading, study }),
            reading.cases, reading.successes };
        return withInput(std::move(m_plan), place, reading.value, evidence);
    }

    Plan m_plan;
    const Measurement &m_measurement;
    const Taken &m_taken;
    QDate m_today;
    QRandomGenerator &m_ids;
};

bool isNamed(const Stage &stage, const QString &name)
{
    return stage.name.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0;
}

/// The months that are over when the data end, the latest twelve of them.
QList<Month> lastTwelve(const Measurement &measurement)
{
    QList<Month> months;
    for (const auto &month : measurement.months) {
        if (month.first.addMonths(1) <= measurement.lastDate.addDays(1))
            months += month;
    }
    constexpr qsizetype year = 12;
    return months.size() < year ? QList<Month>() : months.last(year);
}

} // namespace

Result<Id<Stage>> planStage(const Plan &plan, const Measurement &measurement, qsizetype stage)
{
    const auto name = measurement.stages.value(stage);
    const auto stages = ordered(plan.stages);
    const auto known = std::find_if(
        stages.begin(), stages.end(), [&](const Stage &row) { return isNamed(row, name); });
    if (known != stages.end())
        return known->id;
    if (!stages.isEmpty() && stage == 0)
        return stages.first().id;
    if (!stages.isEmpty() && stage + 1 == measurement.stages.size())
        return stages.last().id;
    return fail(Fault::NoSuchItem, u"stage %1"_s.arg(name));
}

Result<Plan> takeMeasured(Plan plan, const Measurement &measurement, const Taken &taken,
    QDate today, QRandomGenerator &ids)
{
    return Taker(std::move(plan), measurement, taken, today, ids).take();
}

Result<Plan> takeLastYear(Plan plan, const Measurement &measurement, Id<Target> id)
{
    const Target *there = find(plan.targets, id);
    if (!there)
        return fail(Fault::NoSuchItem, u"target"_s);
    const auto months = lastTwelve(measurement);
    if (months.isEmpty())
        return fail(Fault::Empty, u"last year"_s, u"the exports hold no twelve whole months"_s);
    const bool hasAmounts = std::any_of(
        months.begin(), months.end(), [](const Month &month) { return month.amount > 0; });
    const int begin = plan.settings.horizonStart.month();
    std::array<qint64, 4> quarters {};
    for (const auto &month : months) {
        const int place = (month.first.month() - begin + 12) % 12 / 3;
        quarters[static_cast<std::size_t>(place)] += hasAmounts ? month.amount : month.won * 100;
    }
    Target target = *there;
    target.spread = Spread::LastYear;
    target.lastYear = { { quarters[0] }, { quarters[1] }, { quarters[2] }, { quarters[3] } };
    put(plan.targets, target);
    return sound(std::move(plan));
}

} // namespace lockstep
