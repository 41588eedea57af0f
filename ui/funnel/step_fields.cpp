// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// A stream's way on from a stage, as people type it: likely range, curve, recycling, how well each
// is known, and who stands there when the horizon begins.

#include "app/funnel/funnel_edits.h"
#include "app/funnel/step_edits.h"
#include "app/funnel/stream_edits.h"
#include "ui/funnel/stage_field_parts.h"
#include "ui/shared/marks.h"
#include "ui/shared/why_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct StepFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(StepFields)
};

using Of = StageField::Of;

StageField rangeEnd(
    const QString &name, const QString &label, Ratio Step::*member, Ratio RateRange::*part)
{
    StageField field { Of::Step, name, label,
        StepFieldsWords::tr("Change likely range of the rate from %1") };
    field.read = [member](const StageScope &at) { return stated(at.rates->*member, at.format); };
    field.write = [part](const StageScope &at, const QString &typed) -> Result<Plan> {
        const auto ratio = ratioOf(typed, at.format);
        if (!ratio)
            return Failure(ratio.error());
        RateRange range { at.rates->rateLow, at.rates->rateHigh };
        range.*part = *ratio;
        // One end alone is no range: what is stated first reaches to the rate itself.
        if (ratio->ppm > 0 && range.low.ppm == 0)
            range.low = at.rates->rate;
        if (ratio->ppm > 0 && range.high.ppm == 0)
            range.high = at.rates->rate;
        if (ratio->ppm == 0)
            range = {};
        return setRateRange(at.plan, at.rates->id, range);
    };
    return field;
}

QString curveText(const LagCurve &curve, const Format &format)
{
    QStringList parts;
    for (const auto share : curve.shares)
        parts << format.percent(share.fraction());
    return parts.join(u"; "_s);
}

/// "10; 40; 50": the shares of each month after entering. Empty: the mean time counts.
StageField curve()
{
    StageField field { Of::Step, u"lagCurve"_s,
        StepFieldsWords::tr("Go on by month (10; 40; 50 %)"),
        StepFieldsWords::tr("Change when people go on from %1") };
    field.read = [](const StageScope &at) { return curveText(at.lags->lagCurve, at.format); };
    field.write = [](const StageScope &at, const QString &typed) -> Result<Plan> {
        LagCurve next;
        for (const auto &part : typed.split(u';', Qt::SkipEmptyParts)) {
            const auto ratio = at.format.parsePercent(part);
            if (!ratio)
                return fail(Fault::NotANumber, part.trimmed());
            next.shares << *ratio;
        }
        return setLagCurve(at.plan, at.lags->id, next);
    };
    return field;
}

Recycling recyclingOf(const Step &step)
{
    return { step.recycleShare, step.recycleTo, step.recycleDelay };
}

StageField recycleShare()
{
    StageField field { Of::Step, u"recycleShare"_s,
        StepFieldsWords::tr("Come back, of those who do not"),
        StepFieldsWords::tr("Change how many come back at %1") };
    field.read = [](const StageScope &at) { return stated(at.rates->recycleShare, at.format); };
    field.write = [](const StageScope &at, const QString &typed) -> Result<Plan> {
        const auto ratio = ratioOf(typed, at.format);
        if (!ratio)
            return Failure(ratio.error());
        auto next = recyclingOf(*at.rates);
        next.share = *ratio;
        return setRecycling(at.plan, at.rates->id, next);
    };
    return field;
}

StageField recycleDelay()
{
    StageField field { Of::Step, u"recycleDelay"_s, StepFieldsWords::tr("… after"),
        StepFieldsWords::tr("Change when people come back at %1") };
    field.read = [](const StageScope &at) { return saidDays(at.format, at.rates->recycleDelay); };
    field.write = [](const StageScope &at, const QString &typed) -> Result<Plan> {
        const auto delay = typedDuration(at.format, typed);
        if (!delay)
            return fail(Fault::NotANumber, typed);
        auto next = recyclingOf(*at.rates);
        next.delay = *delay;
        return setRecycling(at.plan, at.rates->id, next);
    };
    return field;
}

/// The stage and those before it: nobody comes back further on.
QList<Stage> upTo(const StageScope &at)
{
    auto stages = ordered(at.plan.stages);
    while (!stages.isEmpty() && stages.last().id != at.stage.id)
        stages.removeLast();
    return stages;
}

StageField recycleTo()
{
    StageField field { Of::Step, u"recycleTo"_s, StepFieldsWords::tr("… to"),
        StepFieldsWords::tr("Change where people come back to from %1") };
    field.choices = [](const StageScope &at) {
        QStringList names;
        for (const auto &stage : upTo(at))
            names << stage.name;
        return names;
    };
    field.chosen = [](const StageScope &at) {
        const auto stages = upTo(at);
        for (int i = 0; i < stages.size(); ++i) {
            if (stages[i].id == at.rates->recycleTo)
                return i;
        }
        return int(stages.size()) - 1; // the step's own
    };
    field.choose = [](const StageScope &at, int choice) {
        auto next = recyclingOf(*at.rates);
        next.to = upTo(at)[choice].id;
        return setRecycling(at.plan, at.rates->id, next);
    };
    return field;
}

const OpeningPipeline *openingOf(const StageScope &at)
{
    for (const auto &row : at.plan.openingPipeline) {
        if (row.stream == at.stream->id && row.stage == at.stage.id)
            return &row;
    }
    return nullptr;
}

StageField openingCount()
{
    StageField field { Of::Stream, u"openingCount"_s,
        StepFieldsWords::tr("Stand there at the start"),
        StepFieldsWords::tr("Change how many stand in %1 at the start") };
    field.read = [](const StageScope &at) {
        const auto *row = openingOf(at);
        return row ? at.format.count(double(row->count)) : QString();
    };
    field.write = [](const StageScope &at, const QString &typed) -> Result<Plan> {
        const auto count
            = typed.trimmed().isEmpty() ? std::optional<qint64>(0) : at.format.parseCount(typed);
        if (!count)
            return fail(Fault::NotANumber, typed);
        return setOpeningPipeline(at.plan, at.stream->id, at.stage.id, *count);
    };
    return field;
}

StageField openingAge()
{
    StageField field { Of::Stream, u"openingAge"_s, StepFieldsWords::tr("… for"),
        StepFieldsWords::tr("Change how long people have stood in %1") };
    field.read = [](const StageScope &at) {
        const auto *row = openingOf(at);
        return row ? saidDays(at.format, row->age) : QString();
    };
    field.write = [](const StageScope &at, const QString &typed) -> Result<Plan> {
        const auto age = typedDuration(at.format, typed);
        if (!age)
            return fail(Fault::NotANumber, typed);
        return setOpeningAge(at.plan, at.stream->id, at.stage.id, *age);
    };
    field.isThere = [](const StageScope &at) { return openingOf(at) != nullptr; };
    return field;
}

StageField openingMark()
{
    StageField field { Of::Stream, u"openingMark"_s, StepFieldsWords::tr("… is"),
        StepFieldsWords::tr("Change how well it is known who stands in %1") };
    field.choices = [](const StageScope &) { return markNames(); };
    field.chosen = [](const StageScope &at) {
        const auto *row = openingOf(at);
        return row ? int(row->evidence.mark) : 0;
    };
    field.choose = [](const StageScope &at, int choice) {
        return setOpeningMark(at.plan, at.stream->id, at.stage.id, EvidenceMark(choice));
    };
    field.isThere = [](const StageScope &at) { return openingOf(at) != nullptr; };
    return field;
}

} // namespace

QList<StageField> stepFields()
{
    return QList { rangeEnd(u"rateLow"_s, StepFieldsWords::tr("Rate, at least"), &Step::rateLow,
                       &RateRange::low),
        rangeEnd(
            u"rateHigh"_s, StepFieldsWords::tr("Rate, at most"), &Step::rateHigh, &RateRange::high),
        mark(u"rateMark"_s, StepFieldsWords::tr("The rate is"), &StageScope::rates,
            &Step::rateEvidence) }
    + ownViewFields()
        + QList { curve(),
              mark(u"lagMark"_s, StepFieldsWords::tr("The days are"), &StageScope::lags,
                  &Step::lagEvidence) }
    + nurtureFields()
        + QList { recycleShare(), recycleTo(), recycleDelay(),
              mark(u"recycleMark"_s, StepFieldsWords::tr("Coming back is"), &StageScope::rates,
                  &Step::recycleEvidence),
              openingCount(), openingAge(), openingMark() };
}

} // namespace lockstep
