// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/stage_fields.h"

#include "app/figures/stall_limit.h"
#include "app/funnel/funnel_edits.h"
#include "app/plan/findings.h"
#include "app/plan/same_as.h"
#include "ui/shared/why_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct StageFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(StageFields)
};

using Of = StageField::Of;

StageField text(
    const QString &name, const QString &label, const QString &title, QString Stage::*member)
{
    StageField field { Of::Stage, name, label, title };
    field.read = [member](const StageScope &at) { return at.stage.*member; };
    field.write = [member](const StageScope &at, const QString &typed) {
        Stage stage = at.stage;
        stage.*member = typed.trimmed();
        return putStage(at.plan, stage);
    };
    return field;
}

StageField owner()
{
    StageField field { Of::Stage, u"stageOwner"_s, StageFieldsWords::tr("Answers for it"),
        StageFieldsWords::tr("Change who answers for %1") };
    field.choices = [](const StageScope &) {
        return QStringList { StageFieldsWords::tr("Marketing"), StageFieldsWords::tr("Sales") };
    };
    field.chosen = [](const StageScope &at) { return int(at.stage.owner); };
    field.choose = [](const StageScope &at, int choice) {
        Stage stage = at.stage;
        stage.owner = Side(choice);
        return putStage(at.plan, stage);
    };
    return field;
}

StageField helper()
{
    StageField field { Of::Stage, u"stageHelper"_s, StageFieldsWords::tr("Helps"),
        StageFieldsWords::tr("Change who helps at %1") };
    field.choices = [](const StageScope &) {
        return QStringList { StageFieldsWords::tr("Nobody"), StageFieldsWords::tr("Marketing"),
            StageFieldsWords::tr("Sales") };
    };
    field.chosen = [](const StageScope &at) { return int(at.stage.helper); };
    field.choose = [](const StageScope &at, int choice) {
        Stage stage = at.stage;
        stage.helper = Helper(choice);
        return putStage(at.plan, stage);
    };
    return field;
}

bool isLast(const StageScope &at)
{
    return ordered(at.plan.stages).last().id == at.stage.id;
}

/// Empty: what was measured or, without that, twice the mean counts.
StageField stallLimitField()
{
    StageField field { Of::Stage, u"stallLimit"_s, StageFieldsWords::tr("Too long after"),
        StageFieldsWords::tr("Change after how long %1 is stalled") };
    field.read = [](const StageScope &at) {
        return at.stage.stallLimit.minutes > 0 ? saidDays(at.format, at.stage.stallLimit)
                                               : QString();
    };
    field.write = [](const StageScope &at, const QString &typed) -> Result<Plan> {
        const auto limit = typed.trimmed().isEmpty() ? std::optional(Duration {})
                                                     : typedDuration(at.format, typed);
        if (!limit)
            return fail(Fault::NotANumber, typed);
        Stage stage = at.stage;
        stage.stallLimit = *limit;
        return putStage(at.plan, stage);
    };
    field.whileEmpty = [](const StageScope &at) {
        const auto limits
            = derivedStallLimits(at.plan, at.stage.id, at.stream ? at.stream->id : Id<Stream>());
        return limits ? said(derivedLimitPhrase(*limits, at.format)) : QString();
    };
    field.isThere = [](const StageScope &at) { return !isLast(at); };
    return field;
}

StageField stallPlayField()
{
    auto field = text(u"stallPlay"_s, StageFieldsWords::tr("… what is done"),
        StageFieldsWords::tr("Change what is done for those stalled at %1"), &Stage::stallPlay);
    field.whileEmpty = [](const StageScope &) {
        return StageFieldsWords::tr("messages, campaigns, offers that bring them back");
    };
    field.isThere = [](const StageScope &at) { return !isLast(at); };
    return field;
}

StageField maySkipField()
{
    StageField field { Of::Stage, u"maySkip"_s, StageFieldsWords::tr("May be skipped"),
        StageFieldsWords::tr("Change whether %1 may be skipped") };
    field.choices = [](const StageScope &) {
        return QStringList { StageFieldsWords::tr("no"), StageFieldsWords::tr("yes") };
    };
    field.chosen = [](const StageScope &at) { return at.stage.maySkip ? 1 : 0; };
    field.choose = [](const StageScope &at, int choice) {
        Stage stage = at.stage;
        stage.maySkip = choice == 1;
        return putStage(at.plan, stage);
    };
    field.isThere = [](const StageScope &at) { return !isLast(at); };
    return field;
}

} // namespace

StageScope stageScope(const Plan &plan, const Format &format, const Stage &stage, Id<Stream> stream)
{
    StageScope at { plan, format, stage, find(plan.streams, stream) };
    if (!at.stream)
        return at;
    const auto rates = linkedTo(plan, *at.stream, &Stream::ratesSameAs).id;
    const auto lags = linkedTo(plan, *at.stream, &Stream::lagsSameAs).id;
    if (ordered(plan.stages).last().id == stage.id)
        return at; // nobody goes on from it
    for (const auto &step : plan.steps) {
        if (step.stage == stage.id && step.stream == rates)
            at.rates = &step;
        if (step.stage == stage.id && step.stream == lags)
            at.lags = &step;
    }
    return at;
}

QString titleOf(const StageField &field, const StageScope &at)
{
    return field.title.arg(
        field.isOfStream && at.stream ? streamName(at.plan, at.stream->id) : at.stage.name);
}

QList<StageField> stageFields()
{
    return { text(u"stageName"_s, StageFieldsWords::tr("Name"), StageFieldsWords::tr("Rename %1"),
                 &Stage::name),
        owner(), helper(),
        text(u"stageDefinition"_s, StageFieldsWords::tr("Definition"),
            StageFieldsWords::tr("Change definition of %1"), &Stage::definition),
        text(u"stageEntryCriteria"_s, StageFieldsWords::tr("To enter it"),
            StageFieldsWords::tr("Change what it takes to enter %1"), &Stage::entryCriteria),
        text(u"stageExitCriteria"_s, StageFieldsWords::tr("To leave it"),
            StageFieldsWords::tr("Change what it takes to leave %1"), &Stage::exitCriteria),
        stallLimitField(), stallPlayField(), maySkipField() };
}

} // namespace lockstep
