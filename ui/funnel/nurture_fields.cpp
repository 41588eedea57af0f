// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Who needs nurturing before the step's own time begins, and for how long.

#include "app/funnel/step_edits.h"
#include "app/plan/limits.h"
#include "ui/funnel/stage_field_parts.h"
#include "ui/shared/why_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct NurtureFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(StepFields)
};

Nurturing nurturingOf(const Step &step)
{
    return { step.nurtureShare, step.nurtureTime };
}

StageField nurtureShare()
{
    StageField field { StageField::Of::Step, u"nurtureShare"_s,
        NurtureFieldsWords::tr("Need nurturing first"),
        NurtureFieldsWords::tr("Change how many need nurturing at %1") };
    field.whileEmpty = [](const StageScope &) { return NurtureFieldsWords::tr("nobody"); };
    field.read = [](const StageScope &at) { return stated(at.lags->nurtureShare, at.format); };
    field.write = [](const StageScope &at, const QString &typed) -> Result<Plan> {
        const auto ratio = ratioOf(typed, at.format);
        if (!ratio)
            return Failure(ratio.error());
        auto next = nurturingOf(*at.lags);
        next.share = *ratio;
        return setNurturing(at.plan, at.lags->id, next);
    };
    field.nudge = [](const StageScope &at, int by) {
        constexpr qint64 kPoint = 10'000;
        auto next = nurturingOf(*at.lags);
        next.share.ppm = std::clamp<qint64>(next.share.ppm + by * kPoint, 0, limits::kMaxPpm);
        return setNurturing(at.plan, at.lags->id, next);
    };
    return field;
}

StageField nurtureTime()
{
    StageField field { StageField::Of::Step, u"nurtureTime"_s, NurtureFieldsWords::tr("… lasting"),
        NurtureFieldsWords::tr("Change how long nurturing takes at %1") };
    field.read = [](const StageScope &at) {
        const auto time = at.lags->nurtureTime;
        return time.minutes > 0 ? saidDays(at.format, time) : QString();
    };
    field.write = [](const StageScope &at, const QString &typed) -> Result<Plan> {
        const auto time = typed.trimmed().isEmpty() ? std::optional(Duration {})
                                                    : typedDuration(at.format, typed);
        if (!time)
            return fail(Fault::NotANumber, typed);
        auto next = nurturingOf(*at.lags);
        next.time = *time;
        return setNurturing(at.plan, at.lags->id, next);
    };
    field.nudge = [](const StageScope &at, int by) {
        auto next = nurturingOf(*at.lags);
        next.time.minutes = std::clamp<qint64>(
            next.time.minutes + by * kMinutesPerDay, 0, limits::kMaxLagDays * kMinutesPerDay);
        return setNurturing(at.plan, at.lags->id, next);
    };
    return field;
}

} // namespace

QList<StageField> nurtureFields()
{
    auto known = mark(u"nurtureMark"_s, NurtureFieldsWords::tr("Nurturing is"), &StageScope::lags,
        &Step::nurtureEvidence);
    known.isThere = [](const StageScope &at) { return at.lags->nurtureShare.ppm > 0; };
    return { nurtureShare(), nurtureTime(), known };
}

} // namespace lockstep
