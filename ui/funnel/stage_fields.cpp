// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/stage_fields.h"

#include "app/funnel/funnel_edits.h"
#include "app/funnel/stream_edits.h"
#include "app/plan/findings.h"
#include "app/plan/same_as.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Words {
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
    StageField field { Of::Stage, u"stageOwner"_s, Words::tr("Answers for it"),
        Words::tr("Change who answers for %1") };
    field.choices = [](const StageScope &) {
        return QStringList { Words::tr("Marketing"), Words::tr("Sales") };
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
    StageField field { Of::Stage, u"stageHelper"_s, Words::tr("Helps"),
        Words::tr("Change who helps at %1") };
    field.choices = [](const StageScope &) {
        return QStringList { Words::tr("Nobody"), Words::tr("Marketing"), Words::tr("Sales") };
    };
    field.chosen = [](const StageScope &at) { return int(at.stage.helper); };
    field.choose = [](const StageScope &at, int choice) {
        Stage stage = at.stage;
        stage.helper = Helper(choice);
        return putStage(at.plan, stage);
    };
    return field;
}

/// The other streams, in the plan's order.
QList<Id<Stream>> others(const StageScope &at)
{
    QList<Id<Stream>> ids;
    for (const auto &stream : at.plan.streams) {
        if (stream.id != at.stream->id)
            ids << stream.id;
    }
    return ids;
}

StageField link(const QString &name, const QString &label, SameAs member)
{
    StageField field { Of::Stream, name, label, Words::tr("Change what %1 takes from where") };
    field.choices = [](const StageScope &at) {
        QStringList names { Words::tr("its own") };
        for (const auto id : others(at))
            names << Words::tr("same as %1").arg(streamName(at.plan, id));
        return names;
    };
    field.chosen = [member](const StageScope &at) {
        return int(others(at).indexOf(at.stream->*member)) + 1;
    };
    field.choose = [member](const StageScope &at, int choice) {
        return setSameAs(at.plan, at.stream->id, member, others(at).value(choice - 1));
    };
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

QList<StageField> stageFields()
{
    return { text(u"stageName"_s, Words::tr("Name"), Words::tr("Rename %1"), &Stage::name), owner(),
        helper(),
        text(u"stageDefinition"_s, Words::tr("Definition"), Words::tr("Change definition of %1"),
            &Stage::definition),
        text(u"stageEntryCriteria"_s, Words::tr("To enter it"),
            Words::tr("Change what it takes to enter %1"), &Stage::entryCriteria),
        text(u"stageExitCriteria"_s, Words::tr("To leave it"),
            Words::tr("Change what it takes to leave %1"), &Stage::exitCriteria) };
}

QList<StageField> streamFields()
{
    return { link(u"ratesSameAs"_s, Words::tr("Rates"), &Stream::ratesSameAs),
        link(u"lagsSameAs"_s, Words::tr("Days"), &Stream::lagsSameAs),
        link(u"dealSizeSameAs"_s, Words::tr("Deal size"), &Stream::dealSizeSameAs),
        link(u"sharesSameAs"_s, Words::tr("Sources"), &Stream::sharesSameAs) };
}

} // namespace lockstep
