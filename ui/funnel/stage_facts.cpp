// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/stage_facts.h"

#include "app/calendar/month_names.h"
#include "app/evidence/take_measured.h"
#include "app/figures/pipeline_hygiene.h"
#include "app/figures/stage_exits.h"
#include "app/plan/same_as.h"
#include "ui/funnel/stage_details.h"
#include "ui/funnel/why.h"
#include "ui/shared/why_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Of one stream or, where several are looked at, of those together.
double shareThatSkips(const Snapshot &snapshot, qsizetype place)
{
    if (const auto *stream = onlyStream(snapshot)) {
        for (const auto &model : snapshot.figures.models) {
            if (model.id == stream->stream && place < model.steps.size())
                return model.steps[place].skipShare;
        }
        return 0;
    }
    const auto &steps = snapshot.plan.steps;
    const bool isAny = std::any_of(
        steps.begin(), steps.end(), [](const Step &step) { return step.skipShare.ppm > 0; });
    return isAny && !snapshot.figures.quarters.isEmpty()
        ? stageExits(snapshot.plan, snapshot.figures, snapshot.selection).value(place).skipShare()
        : 0;
}

QString skippingFact(const Snapshot &snapshot, const Stage &stage, qsizetype place)
{
    const double share = shareThatSkips(snapshot, place);
    if (share <= 0)
        return {};
    const auto said = snapshot.format.percent(share);
    return stage.maySkip ? StageDetails::tr("%1 never stood here, which is allowed.").arg(said)
                         : StageDetails::tr("%1 never stood here, which is not allowed: find out "
                                            "why.")
                               .arg(said);
}

bool isLookedAt(const Snapshot &snapshot, Id<Stream> id)
{
    const auto &selection = snapshot.selection;
    const auto *stream = lockstep::find(snapshot.plan.streams, id);
    return stream && (selection.market.isNull() || stream->market == selection.market)
        && (selection.channel.isNull() || stream->channel == selection.channel);
}

/// Who stands here for too long, one sentence a stream.
QStringList standingFacts(const Snapshot &snapshot, const Stage &stage)
{
    const auto &rows = snapshot.plan.openingPipeline;
    const bool isKnown = std::any_of(rows.begin(), rows.end(),
        [&](const OpeningPipeline &row) { return row.stage == stage.id && row.age.minutes > 0; });
    QStringList facts;
    if (!isKnown)
        return facts;
    const auto *only = onlyStream(snapshot);
    const auto &format = snapshot.format;
    const auto all = standingAt(snapshot.plan, snapshot.figures, stage.id);
    for (const auto &one : all) {
        if (!one.isStalled() || !isLookedAt(snapshot, one.stream))
            continue;
        const auto who = only
            ? format.count(one.count)
            : StageDetails::tr("%1 of %2", "how many, of which stream")
                  .arg(format.count(one.count), streamName(snapshot.plan, one.stream));
        facts << StageDetails::tr("%1 stand here for %2, too long after %3 (%4).")
                     .arg(who, saidDays(format, one.ageDays), saidDays(format, one.limitDays),
                         said(stallRulePhrase(one.rule)));
    }
    if (!facts.isEmpty() && !stage.stallPlay.isEmpty())
        facts << StageDetails::tr("What is done for them: %1").arg(stage.stallPlay);
    return facts;
}

/// Days were measured of all who went on, those who were nurtured among them, and nurturing is
/// stated beside them.
bool mayCountNurtureTwice(const Snapshot &snapshot, Id<Stage> stage)
{
    const Plan &plan = snapshot.plan;
    return std::any_of(plan.streams.begin(), plan.streams.end(), [&](const Stream &stream) {
        if (!isLookedAt(snapshot, stream.id))
            return false;
        const auto from = linkedTo(plan, stream, &Stream::lagsSameAs).id;
        return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step &step) {
            return step.stream == from && step.stage == stage && step.nurtureShare.ppm > 0
                && step.nurtureTime.minutes > 0 && step.lag.minutes > 0
                && step.lagEvidence.mark == EvidenceMark::Measured
                && !leavesNurtureOut(step.lagEvidence);
        });
    });
}

} // namespace

QStringList stageFacts(const Snapshot &snapshot, const Waterfall &waterfall, qsizetype place)
{
    const auto &stage = waterfall.stages[place];
    QStringList lines { stageWhy(stage, snapshot.format) };
    if (stage.worstMonth >= 0) {
        lines << StageDetails::tr("Most is missing in %1: %2.")
                     .arg(snapshot.format.monthAndYear(
                              namingDay(snapshot.figures.monthStarts.value(stage.worstMonth))),
                         snapshot.format.signedCount(
                             stage.gapByMonth.months.value(stage.worstMonth)));
    }
    if (stage.latestDate.isValid()) {
        lines << StageDetails::tr("%1 is the last day that still counts for %2.")
                     .arg(snapshot.format.date(stage.latestDate), waterfall.period);
    }
    if (stage.latestNurtured.isValid())
        lines << StageDetails::tr("For those who need nurturing first it is %1.")
                     .arg(snapshot.format.date(stage.latestNurtured));
    lines << nurtureWhy(stage, snapshot.figures.monthStarts, snapshot.format);
    if (mayCountNurtureTwice(snapshot, stage.stage))
        lines << StageDetails::tr("The step's days are measured: nurturing that was in them then "
                                  "counts twice.");
    if (const auto *row = lockstep::find(snapshot.plan.stages, stage.stage))
        lines << standingFacts(snapshot, *row) << skippingFact(snapshot, *row, place);
    if (qRound64(stage.passed) > 0)
        lines << StageDetails::tr(
            "%1 of the planned ones count for those who stand further right at "
            "the start.")
                     .arg(snapshot.format.count(stage.passed));
    if (qRound64(stage.needBefore) > 0)
        lines << StageDetails::tr("Already past: %1.").arg(snapshot.format.count(stage.needBefore));
    lines.removeAll(QString());
    return lines;
}

} // namespace lockstep
