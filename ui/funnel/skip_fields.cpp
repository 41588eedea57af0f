// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Who counts as having come to a stage of a stream without ever having stood in it, as people type
// it.

#include "app/funnel/funnel_edits.h"
#include "app/funnel/step_edits.h"
#include "ui/funnel/stage_fields.h"
#include "ui/shared/marks.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct SkipFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(StepFields)
};

StageField skipShareField()
{
    StageField field { StageField::Of::Step, u"skipShare"_s,
        SkipFieldsWords::tr("Never stand there, of those who count"),
        SkipFieldsWords::tr("Change how many skip %1") };
    field.read = [](const StageScope &at) {
        const auto share = at.rates->skipShare;
        return share.ppm > 0 ? at.format.percent(share.fraction()) : QString();
    };
    field.write = [](const StageScope &at, const QString &typed) -> Result<Plan> {
        const auto share
            = typed.trimmed().isEmpty() ? std::optional(Ratio {}) : at.format.parsePercent(typed);
        if (!share)
            return fail(Fault::NotANumber, typed);
        return setSkipShare(at.plan, at.rates->id, *share);
    };
    return field;
}

StageField skipMarkField()
{
    StageField field { StageField::Of::Step, u"skipMark"_s, SkipFieldsWords::tr("… is"),
        SkipFieldsWords::tr("Change how well it is known who skips %1") };
    field.choices = [](const StageScope &) { return markNames(); };
    field.chosen = [](const StageScope &at) { return int(at.rates->skipEvidence.mark); };
    field.choose = [](const StageScope &at, int choice) {
        Step next = *at.rates;
        next.skipEvidence.mark = EvidenceMark(choice);
        return setStep(at.plan, next);
    };
    field.isThere = [](const StageScope &at) { return at.rates->skipShare.ppm > 0; };
    return field;
}

} // namespace

QList<StageField> skipFields()
{
    return { skipShareField(), skipMarkField() };
}

} // namespace lockstep
