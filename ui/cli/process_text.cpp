// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/checks_text.h"

#include "app/base/format.h"
#include "app/figures/pipeline_hygiene.h"
#include "app/figures/stage_exits.h"
#include "app/figures/tripwires.h"
#include "app/funnel/definitions.h"
#include "app/plan/row_names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString stalledText(const Plan &plan, const StandingOpen &open, const Format &format)
{
    const Stage *stage = find(plan.stages, open.stage);
    const Stream *stream = find(plan.streams, open.stream);
    if (!open.isStalled() || !stage || !stream)
        return {};
    const QString play = stage->stallPlay.isEmpty() ? QString() : u"; then: "_s + stage->stallPlay;
    return u"  %1, %2: %3 stand there for %4, too long after %5 (%6)%7\n"_s.arg(stage->name,
        rowName(plan, *stream), format.count(open.count), format.days(open.ageDays),
        format.days(open.limitDays), stallRulePhrase(open.rule).english(), play);
}

QString skippedText(const Plan &plan, const StageExits &exits, const Format &format)
{
    if (exits.skipShare() <= 0)
        return {};
    return u"  %1: %2 never stand there, which is %3\n"_s.arg(stageName(plan, exits.stage),
        format.percent(exits.skipShare()),
        exits.maySkip ? u"allowed"_s : u"not allowed: find out why"_s);
}

QString definitionText(const Plan &plan, const Stage &stage, const Format &format)
{
    const DefinitionStanding standing = definitionStanding(plan, stage);
    if (standing.number == 0)
        return {};
    return u"  %1: version %2 of its definition, of %3%4\n"_s.arg(stage.name)
        .arg(standing.number)
        .arg(format.date(standing.date),
            standing.state == DefinitionState::Changed ? u", changed since"_s : QString());
}

QString tripwireText(const Plan &plan, const TripwireFigures &figures, const Format &format)
{
    const Tripwire *row = find(plan.tripwires, figures.tripwire);
    return u"  %1\n    %2 %3\n"_s.arg(tripwireSentence(plan, *row, format).english().simplified(),
        plannedPhrase(*row, figures, format).english(),
        measuredPhrase(*row, figures, format).english());
}

} // namespace

QString processText(const Plan &plan, const Figures &figures)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    const PipelineHygiene hygiene = pipelineHygiene(plan, figures);
    QString stages;
    const QList<StandingOpen> standing = hygiene.leads + hygiene.open;
    for (const StandingOpen &open : standing)
        stages += stalledText(plan, open, format);
    const QList<StageExits> all = stageExits(plan, figures);
    for (const StageExits &exits : all)
        stages += skippedText(plan, exits, format);
    for (const Stage &stage : ordered(plan.stages))
        stages += definitionText(plan, stage, format);
    QString wires;
    const QList<TripwireFigures> watched = tripwires(plan, figures);
    for (const TripwireFigures &one : watched)
        wires += tripwireText(plan, one, format);
    return (stages.isEmpty() ? QString() : u"\nStages\n"_s + stages)
        + (wires.isEmpty() ? QString() : u"\nTripwires\n"_s + wires);
}

} // namespace lockstep
