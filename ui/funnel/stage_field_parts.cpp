// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/stage_field_parts.h"

#include "app/funnel/funnel_edits.h"

#include <QCoreApplication>

namespace lockstep {

namespace {

struct FieldPartsWords {
    Q_DECLARE_TR_FUNCTIONS(StepFields)
};

} // namespace

QString stated(Ratio ratio, const Format &format)
{
    return ratio.ppm > 0 ? format.percent(ratio.fraction()) : QString();
}

Result<Ratio> ratioOf(const QString &typed, const Format &format)
{
    if (typed.trimmed().isEmpty())
        return Ratio {};
    if (const auto ratio = format.parsePercent(typed))
        return *ratio;
    return fail(Fault::NotANumber, typed);
}

StageField mark(const QString &name, const QString &label, const Step *StageScope::*step,
    Evidence Step::*member)
{
    StageField field { StageField::Of::Step, name, label,
        FieldPartsWords::tr("Change how well %1 is known") };
    field.choices = [](const StageScope &) {
        return QStringList { FieldPartsWords::tr("guessed"), FieldPartsWords::tr("estimated"),
            FieldPartsWords::tr("measured") };
    };
    field.chosen = [=](const StageScope &at) { return int(((at.*step)->*member).mark); };
    field.choose = [=](const StageScope &at, int choice) {
        Step next = *(at.*step);
        (next.*member).mark = EvidenceMark(choice);
        return setStep(at.plan, next);
    };
    return field;
}

} // namespace lockstep
