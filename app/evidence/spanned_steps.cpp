// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/spanned_steps.h"

#include "app/evidence/closed_cohorts.h"
#include "app/evidence/in_proportion.h"
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

bool isRate(const Taken &taken)
{
    return taken.input == MeasuredInput::Rate;
}

InputPlace placeOn(const Taken &taken, Id<Step> step)
{
    return isRate(taken) ? rateOf(step) : lagOf(step);
}

QList<qint64> plannedOn(const Plan &plan, const Taken &taken, const QList<Id<Step>> &steps)
{
    QList<qint64> planned;
    for (const auto id : steps) {
        const Step *step = find(plan.steps, id);
        planned += isRate(taken) ? step->rate.ppm : step->lag.minutes;
    }
    return planned;
}

Result<Reading> wholeReading(const Plan &plan, const Measurement &measurement, const Taken &taken,
    const QList<Id<Step>> &steps)
{
    const auto rate = isRate(taken) ? stepRate(plan, measurement, taken) : StepRate {};
    auto reading
        = isRate(taken) ? rate.reading : ownLagReading(plan, taken.slice, taken.stage, steps);
    if (reading.cases == 0)
        return fail(Fault::Empty, u"measured "_s + placeName(plan, placeOn(taken, steps.first())),
            u"no cases were counted"_s);
    reading.slice = isRate(taken) ? ratePart(measurement, taken.slice, plan.settings.locale)
                                  : taken.slice.names.join(u" · "_s);
    if (const auto remark = isRate(taken) ? rateRemark(rate) : nurtureRemark(plan, steps);
        !remark.isEmpty())
        reading.slice += (reading.slice.isEmpty() ? QString() : u", "_s) + remark;
    reading.curve = {};
    return reading;
}

/// Puts what was measured, said and planned of the whole way on each step.
class Spreader {
public:
    Spreader(const Plan &plan, const Measurement &measurement, const Taken &taken,
        const QList<Id<Step>> &steps)
        : m_taken(taken)
        , m_steps(steps)
        , m_planned(plannedOn(plan, taken, steps))
        , m_endsRecycling(isRate(taken) && stepRate(plan, measurement, taken).endsRecycling)
    {
    }

    [[nodiscard]] Reading readingAt(qsizetype at, const Reading &whole) const
    {
        auto reading = whole;
        for (auto *number :
            { &reading.value, &reading.median, &reading.low, &reading.high, &reading.ninety })
            *number = *number == 0 ? 0 : partAt(at, *number);
        if (isRate(m_taken))
            reading.successes = std::llround(static_cast<double>(reading.cases)
                * static_cast<double>(reading.value) / static_cast<double>(limits::kMaxPpm));
        const auto place = placeOn(m_taken, m_steps[at]);
        reading.table = place.table;
        reading.row = place.row;
        reading.field = place.field;
        reading.slice = withProportion(reading.slice, m_steps.size());
        return reading;
    }

    [[nodiscard]] Result<Plan> plannedAt(
        Plan plan, qsizetype at, qint64 whole, const Evidence &evidence, Check check) const
    {
        auto next = withInput(
            std::move(plan), placeOn(m_taken, m_steps[at]), partAt(at, whole), evidence, check);
        if (next && m_endsRecycling)
            endMeasuredRecycling(*next, m_steps[at]);
        if (next && !isRate(m_taken)) {
            Step step = *find(next->steps, m_steps[at]);
            step.lagCurve = {};
            put(next->steps, step);
        }
        return next;
    }

    [[nodiscard]] Result<Plan> saidAt(Plan plan, qsizetype at, Side side,
        const std::optional<qint64> &whole, const QString &reason, QRandomGenerator &ids) const
    {
        if (!whole)
            return plan;
        return putOpinion(
            std::move(plan), placeOn(m_taken, m_steps[at]), side, partAt(at, *whole), reason, ids);
    }

private:
    [[nodiscard]] qint64 partAt(qsizetype at, qint64 whole) const
    {
        return onSteps(isRate(m_taken) ? InputUnit::Ratio : InputUnit::Duration, m_planned, whole)
            .at(at);
    }

    const Taken &m_taken;
    const QList<Id<Step>> &m_steps;
    QList<qint64> m_planned;
    bool m_endsRecycling; ///< what is measured holds who came back, and cannot be parted
};

/// What earlier studies said of the whole way, latest first: put together again of what each step
/// got of it. Those that did not tell of all steps are left out.
QList<DatedReading> earlierReadings(
    const Plan &plan, const Taken &taken, const QList<Id<Step>> &steps, Id<Study> now)
{
    const auto unit = isRate(taken) ? InputUnit::Ratio : InputUnit::Duration;
    QList<DatedReading> earlier;
    for (const auto &study : plan.studies) {
        QList<Reading> parts;
        for (const auto step : steps) {
            const auto place = placeOn(taken, step);
            for (const auto &reading : plan.readings) {
                if (reading.study == study.id && reading.table == place.table
                    && reading.row == place.row && reading.field == place.field)
                    parts += reading;
            }
        }
        if (study.id == now || parts.size() != steps.size())
            continue;
        auto whole = parts.first();
        whole.slice = withoutProportion(whole.slice);
        for (auto number : { &Reading::value, &Reading::median, &Reading::low, &Reading::high,
                 &Reading::ninety }) {
            QList<qint64> numbers;
            for (const auto &part : std::as_const(parts))
                numbers += part.*number;
            whole.*number = numbers.contains(0) ? 0 : ofSteps(unit, numbers);
        }
        earlier += DatedReading { whole, study };
    }
    std::stable_sort(
        earlier.begin(), earlier.end(), [](const DatedReading &a, const DatedReading &b) {
            return a.study.measuredOn > b.study.measuredOn;
        });
    return earlier;
}

} // namespace

Result<QList<Id<Step>>> spannedSteps(
    const Plan &plan, const Measurement &measurement, const Taken &taken)
{
    const auto way = stagesOnWay(plan, measurement, taken.stage);
    if (!way)
        return Failure(way.error());
    QList<Id<Step>> steps;
    for (const auto stage : *way) {
        const auto step = std::find_if(plan.steps.cbegin(), plan.steps.cend(),
            [&](auto &row) { return row.stream == taken.stream && row.stage == stage; });
        if (step == plan.steps.cend())
            return fail(Fault::NoSuchItem, u"step of "_s + streamName(plan, taken.stream));
        steps += step->id;
    }
    return steps;
}

Result<PlanningCard> spanCard(const Plan &plan, const Measurement &measurement, const Taken &taken,
    const QList<Id<Step>> &steps, QDate today, QRandomGenerator &ids)
{
    const auto whole = wholeReading(plan, measurement, taken, steps);
    if (!whole)
        return Failure(whole.error());
    auto card = planningCard(plan, placeOn(taken, steps.first()));
    if (!card)
        return card;
    Plan next = plan;
    const auto study = studyIn(next, measurement, today, ids);
    card->readings = { { *whole, *find(next.studies, study) } };
    card->readings += earlierReadings(plan, taken, steps, study);
    card->evidence = {};
    card->marketing = {};
    card->sales = {};
    const auto planned = plannedOn(plan, taken, steps);
    card->planned = ofSteps(card->unit, planned);
    for (qsizetype at = 0; at < steps.size(); ++at)
        card->steps += SpannedStep { placeName(plan, placeOn(taken, steps[at])), planned[at] };
    return card;
}

Result<Plan> useOnSteps(const Plan &plan, const Measurement &measurement, const Taken &taken,
    const QList<Id<Step>> &steps, const PlanningChoice &choice, QDate today, QRandomGenerator &ids,
    Check check)
{
    const auto whole = wholeReading(plan, measurement, taken, steps);
    if (!whole)
        return Failure(whole.error());
    const Spreader spreader(plan, measurement, taken, steps);
    Plan measured = plan;
    const auto study = studyIn(measured, measurement, today, ids);
    const Evidence evidence { EvidenceMark::Estimated,
        proportionWords(steps.size()) + u": "_s
            + sourceText(measured, { *whole, *find(measured.studies, study) }) };
    for (qsizetype at = 0; at < steps.size(); ++at) {
        auto reading = spreader.readingAt(at, *whole);
        reading.id = newId<Reading>(ids);
        reading.study = study;
        measured.readings.removeIf([&reading](const Reading &before) {
            return before.study == reading.study && before.table == reading.table
                && before.row == reading.row && before.field == reading.field;
        });
        put(measured.readings, reading);
    }
    Result<Plan> next = std::move(measured);
    for (qsizetype at = 0; at < steps.size(); ++at) {
        if (choice.planned) {
            next = std::move(next).and_then([&](Plan now) {
                return spreader.plannedAt(std::move(now), at, *choice.planned, evidence, check);
            });
        }
        for (const auto side : { Side::Marketing, Side::Sales }) {
            const bool isMarketing = side == Side::Marketing;
            next = std::move(next).and_then([&](Plan now) {
                return spreader.saidAt(std::move(now), at, side,
                    isMarketing ? choice.marketing : choice.sales,
                    isMarketing ? choice.marketingReason : choice.salesReason, ids);
            });
        }
    }
    return check == Check::Later
        ? next
        : std::move(next).and_then([](Plan now) { return sound(std::move(now)); });
}

} // namespace lockstep
