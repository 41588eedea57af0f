// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/take_measured.h"

#include "app/base/format.h"
#include "app/evidence/closed_cohorts.h"
#include "app/evidence/planning_card.h"
#include "app/evidence/stage_match.h"
#include "app/evidence/step_rate.h"
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

Reading dealReading(const Plan &plan, const EvidenceSlice &slice)
{
    const auto &deals = slice.deals;
    const int decimals = Format(plan.settings.locale, plan.settings.currency).currencyDecimals();
    const double unit = std::pow(10, decimals - 2); // minor units in a hundredth
    Reading reading;
    reading.cases = deals.cases;
    reading.value = rounded(deals.mean * unit);
    reading.median = rounded(deals.median * unit);
    reading.low = rounded(deals.lowerQuartile * unit);
    reading.high = rounded(deals.upperQuartile * unit);
    reading.ninety = rounded(deals.ninety * unit);
    return reading;
}

/// The reading, in place of what the same study said before, and its value as what is planned.
Result<Plan> withMeasured(Plan plan, const Measurement &measurement, Reading reading,
    const InputPlace &place, QDate today, QRandomGenerator &ids, Check check)
{
    if (reading.cases == 0)
        return fail(
            Fault::Empty, u"measured "_s + placeName(plan, place), u"no cases were counted"_s);
    reading.id = newId<Reading>(ids);
    reading.study = studyIn(plan, measurement, today, ids);
    reading.table = place.table;
    reading.row = place.row;
    reading.field = place.field;
    plan.readings.removeIf([&](const Reading &before) {
        return before.study == reading.study && before.table == place.table
            && before.row == place.row && before.field == place.field;
    });
    put(plan.readings, reading);
    const Study study = *find(plan.studies, reading.study);
    const Evidence evidence { EvidenceMark::Measured, sourceText(plan, { reading, study }),
        reading.cases, reading.successes };
    return withInput(std::move(plan), place, reading.value, evidence, check);
}

/// Puts one reading into one plan, and what it says into the field.
class Taker {
public:
    Taker(Plan plan, const Measurement &measurement, const Taken &taken, QDate today,
        QRandomGenerator &ids, Check check)
        : m_plan(std::move(plan))
        , m_measurement(measurement)
        , m_taken(taken)
        , m_today(today)
        , m_ids(ids)
        , m_check(check)
    {
    }

    Result<Plan> take()
    {
        if (!find(m_plan.streams, m_taken.stream))
            return fail(Fault::NoSuchItem, u"stream"_s);
        switch (m_taken.input) {
        case MeasuredInput::Rate:
            return withStep([this](Id<Step> step) { return takeRate(step); });
        case MeasuredInput::Lag:
        case MeasuredInput::Curve:
            return withStep([this](Id<Step> step) { return takeTime(step); });
        case MeasuredInput::DealSize:
            return takeDealSize();
        case MeasuredInput::OpeningPipeline:
            return takePipeline();
        case MeasuredInput::Recycling:
            return withStep([this](Id<Step> step) { return takeRecycling(step); });
        case MeasuredInput::Skips:
            return takeSkips();
        case MeasuredInput::LastYear:
            break; // of a target, see last_year.h
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

    Result<Plan> takeRate(Id<Step> id)
    {
        auto rate = stepRate(m_plan, m_measurement, m_taken);
        m_remark = rateRemark(rate);
        if (rate.endsRecycling)
            endMeasuredRecycling(m_plan, id);
        return put(std::move(rate.reading), rateOf(id));
    }

    Result<Plan> takeTime(Id<Step> id)
    {
        if (m_taken.input == MeasuredInput::Curve)
            endNurture(id);
        const auto reading = ownLagReading(m_plan, m_taken.slice, m_taken.stage, { id });
        if (m_remark.isEmpty())
            m_remark = nurtureRemark(m_plan, { id });
        return put(reading, lagOf(id)).map([&](Plan plan) {
            Step step = *find(plan.steps, id);
            step.lagCurve = m_taken.input == MeasuredInput::Curve ? reading.curve : LagCurve {};
            lockstep::put(plan.steps, step);
            return plan;
        });
    }

    /// A curve holds those who were nurtured first, each in their month.
    void endNurture(Id<Step> id)
    {
        Step step = *find(m_plan.steps, id);
        if (nurtureIn(m_plan, { id }).minutes == 0)
            return;
        step.nurtureShare = {};
        step.nurtureTime = {};
        step.nurtureEvidence = {};
        lockstep::put(m_plan.steps, step);
        m_remark = u"those nurtured first among them"_s;
    }

    /// Who went on after coming back, is no first try: the plan sends them through the step again.
    Result<Plan> takeRecycling(Id<Step> id)
    {
        const auto recycling = recyclingReading(m_taken.slice, m_taken.stage);
        const auto first = firstTryReading(m_taken.slice, m_taken.stage);
        if (recycling.cases == 0 || first.successes == 0)
            return fail(Fault::Empty, u"measured "_s + placeName(m_plan, recyclingOf(id)),
                u"nobody came back from nurture, or nobody went on before"_s);
        const auto &told = m_taken.slice.recycling.stages[m_taken.stage];
        const auto to = planStages(m_plan, m_measurement).value(told.to);
        Step step = *find(m_plan.steps, id);
        step.recycleTo = to == step.stage ? Id<Stage> {} : to;
        step.recycleDelay
            = durationFromDays(std::min(told.meanDays, static_cast<double>(limits::kMaxLagDays)));
        lockstep::put(m_plan.steps, step);
        m_remark = u"first tries"_s;
        return put(first, rateOf(id)).and_then([&](Plan plan) {
            m_plan = std::move(plan);
            m_remark.clear();
            return put(recycling, recyclingOf(id));
        });
    }

    /// Of the stage's own step, whatever stands between it and the next measured one.
    Result<Plan> takeSkips()
    {
        const auto stage = planStage(m_plan, m_measurement, m_taken.stage);
        if (!stage)
            return Failure(stage.error());
        const auto step = std::find_if(m_plan.steps.cbegin(), m_plan.steps.cend(),
            [&](auto &row) { return row.stream == m_taken.stream && row.stage == *stage; });
        if (step == m_plan.steps.cend())
            return fail(Fault::NoSuchItem, u"step of "_s + streamName(m_plan, m_taken.stream));
        return put(skipOffer(m_taken.slice, m_taken.stage, &*step), skipsOf(step->id));
    }

    Result<Plan> takeDealSize()
    {
        if (const auto fits = isInPlansCurrency(m_plan, m_measurement); !fits)
            return Failure(fits.error());
        return put(dealReading(m_plan, m_taken.slice), dealSizeOf(m_taken.stream));
    }

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
        return put(pipelineReading(m_taken.slice, m_taken.stage), pipelineOf(row.id));
    }

    Result<Plan> put(Reading reading, const InputPlace &place)
    {
        const bool isShare = m_taken.input == MeasuredInput::Rate
            || m_taken.input == MeasuredInput::Recycling || m_taken.input == MeasuredInput::Skips;
        reading.slice = isShare ? ratePart(m_measurement, m_taken.slice, m_plan.settings.locale)
                                : m_taken.slice.names.join(u" · "_s);
        if (!m_remark.isEmpty())
            reading.slice += (reading.slice.isEmpty() ? QString() : u", "_s) + m_remark;
        return withMeasured(
            std::move(m_plan), m_measurement, std::move(reading), place, m_today, m_ids, m_check);
    }

    Plan m_plan;
    const Measurement &m_measurement;
    const Taken &m_taken;
    QString m_remark; ///< on whom a rate counts, beside the part of the leads
    QDate m_today;
    QRandomGenerator &m_ids;
    Check m_check;
};

} // namespace

Result<void> isInPlansCurrency(const Plan &plan, const Measurement &measurement)
{
    const auto &currency = measurement.currency;
    if (currency.isEmpty() || currency == plan.settings.currency)
        return {};
    return fail(Fault::SeveralCurrencies, measurement.files.join(u" + "_s),
        u"%1, but the plan %2"_s.arg(currency, plan.settings.currency));
}

Result<Plan> takeMeasured(Plan plan, const Measurement &measurement, const Taken &taken,
    QDate today, QRandomGenerator &ids, Check check)
{
    return Taker(std::move(plan), measurement, taken, today, ids, check).take();
}

Result<Plan> takeDealSize(Plan plan, const Measurement &measurement, Id<Market> market, QDate today,
    QRandomGenerator &ids)
{
    if (const auto fits = isInPlansCurrency(plan, measurement); !fits)
        return Failure(fits.error());
    auto reading = dealReading(plan, measurement.all);
    return withMeasured(std::move(plan), measurement, std::move(reading), dealSizeOf(market), today,
        ids, Check::Now);
}

} // namespace lockstep
