// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/step_warnings.h"

#include "app/evidence/heat_table.h"
#include "app/evidence/warnings.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kOneIn = 20; ///< so many may still go on before it matters

/// Looks at one step.
class StepWatcher {
public:
    StepWatcher(const Measurement &measurement, qsizetype step)
        : m_measurement(measurement)
        , m_step(step)
        , m_name(namesValue({ u"%1 → %2"_s.arg(
              measurement.stages.value(step), measurement.stages.value(step + 1)) }))
    {
        for (const auto dimension : { Dimension::Source, Dimension::Channel }) {
            if (!m_parts)
                m_parts = breakdownBy(measurement, { dimension });
        }
    }

    QList<Warning> warnings()
    {
        lookAtCases();
        lookAtParts();
        lookAtSpread();
        lookAtMean();
        lookAtOpen();
        return m_warnings;
    }

private:
    using Kind = Warning::Kind;

    void warn(Kind kind, const QString &sentence, QList<WarningValue> values)
    {
        values.prepend(m_name);
        m_warnings += warningOf(kind, sentence, values);
    }
    [[nodiscard]] const MeasuredRate &rate() const { return m_measurement.all.steps[m_step]; }

    void lookAtCases()
    {
        if (rate().successes >= kFewestCases)
            return;
        warn(Kind::StepFewCases,
            u"%1: only %2 of %3 went on. Fewer than 30 cases say little; the rate may lie anywhere from %4 to %5."_s,
            { countValue(rate().successes), countValue(rate().cases), shareValue(rate().low),
                shareValue(rate().high) });
    }

    /// Those with few leads altogether are named already.
    void lookAtParts()
    {
        QStringList few;
        for (const auto &part : slices()) {
            if (part.reached.value(0) >= kFewestCases
                && part.steps.value(m_step).cases < kFewestCases)
                few += part.names.first();
        }
        if (few.size() > kMostNamed)
            warn(Kind::StepFewFrom,
                u"%1: fewer than 30 cases came from %2 and %3 more: their rates are chance more than habit."_s,
                { namesValue(few.first(kMostNamed)), countValue(few.size() - kMostNamed) });
        else if (!few.isEmpty())
            warn(Kind::StepFewFrom,
                u"%1: fewer than 30 cases came from %2: their rates are chance more than habit."_s,
                { namesValue(few) });
    }

    void lookAtSpread()
    {
        const EvidenceSlice *best = nullptr;
        const EvidenceSlice *worst = nullptr;
        const auto rateOf
            = [this](const EvidenceSlice *slice) { return slice->steps.value(m_step).value(); };
        const auto &parts = slices();
        for (const auto &part : parts) {
            if (part.steps.value(m_step).cases < kFewestCases)
                continue;
            best = !best || rateOf(&part) > rateOf(best) ? &part : best;
            worst = !worst || rateOf(&part) < rateOf(worst) ? &part : worst;
        }
        if (!best || rateOf(best) <= rateOf(worst) * kWideSpread)
            return;
        warn(Kind::StepSpread,
            u"%1: the rate of %2 hides a spread of more than three to one: %3 from %4, %5 from %6."_s,
            { shareValue(rate().value()), shareValue(rateOf(best)), namesValue(best->names),
                shareValue(rateOf(worst)), namesValue(worst->names) });
    }

    void lookAtMean()
    {
        const auto time = m_measurement.all.times.value(m_step);
        const bool isFar
            = time.mean > time.median * kFarApart || time.median > time.mean * kFarApart;
        if (time.cases < 2 || !isFar || m_measurement.isHistory)
            return;
        warn(Kind::StepMeanFarFromMedian,
            u"%1: the mean of %2 days is far from the median of %3. Plan with the curve, not with one number."_s,
            { daysValue(time.mean), daysValue(time.median) });
    }

    /// Who stand there for less time than nine in ten took to go on. They are told of all leads, so
    /// they say nothing of closed cohorts' cases.
    void lookAtOpen()
    {
        if (m_measurement.closedUntil.isValid())
            return;
        const auto &all = m_measurement.all;
        const auto time = all.times.value(m_step);
        const auto young = all.standing.value(m_step) - all.leaked.value(m_step);
        if (time.cases == 0 || young * kOneIn < rate().cases || young == 0)
            return;
        warn(Kind::StepOpen,
            u"%1: %2 of %3 cases may still go on: they have stood in %4 for less than the %5 days that nine in ten took. The rate may rise."_s,
            { countValue(young), countValue(rate().cases),
                namesValue({ m_measurement.stages.value(m_step) }), daysValue(time.ninety) });
    }

    [[nodiscard]] const QList<EvidenceSlice> &slices() const
    {
        static const QList<EvidenceSlice> none;
        return m_parts ? m_parts->slices : none;
    }

    const Measurement &m_measurement;
    qsizetype m_step;
    WarningValue m_name;
    const Breakdown *m_parts = nullptr;
    QList<Warning> m_warnings;
};

} // namespace

QList<Warning> stepWarnings(const Measurement &measurement)
{
    QList<Warning> warnings;
    const auto steps = measurement.all.steps.size();
    const auto known = measurement.knowsWins ? steps : steps - 1;
    for (qsizetype step = 0; step < known && steps > 1; ++step)
        warnings += StepWatcher(measurement, step).warnings();
    return warnings;
}

} // namespace lockstep
