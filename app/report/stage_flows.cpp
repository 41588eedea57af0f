// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Who is nurtured at the stages, and what becomes of those who come there.
#include "app/calendar/month_names.h"
#include "app/figures/stage_exits.h"
#include "app/report/chapters.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Who is in nurture, of all streams.
void writeNurture(const Writing &to, const Waterfall &stages)
{
    Table table { { u"Stage"_s, u"Need nurturing first"_s, u"For"_s, u"In nurture, on average"_s,
                      u"Most"_s },
        { 2.8, 2.6, 2, 2.6, 3 }, {} };
    for (const WaterfallStage &stage : stages.stages) {
        if (stage.nurtureDays <= 0)
            continue;
        const QList<double> &months = stage.nurture->byMonth;
        const auto most = std::max_element(months.begin(), months.end());
        const QDate when = to.figures.monthStarts.value(most - months.begin());
        table.rows.append({ { stage.name }, numberCell(to.format.percent(stage.nurture->share)),
            numberCell(to.format.days(stage.nurture->days)),
            numberCell(to.format.count(stage.nurture->inYear)),
            numberCell(u"%1 in %2"_s.arg(
                to.format.count(*most), to.format.monthAndYear(namingDay(when)))) });
    }
    addTable(to, u"Who needs nurturing first"_s, table,
        u"The rate counts them with those who are ready at once; their days begin later. Each "
        "person counts the first time that they come."_s);
}

/// What becomes of those whom the plan brings to each stage.
void writeExits(const Writing &to)
{
    const QList<StageExits> all = stageExits(to.plan, to.figures);
    const bool isAnySkipped = std::any_of(
        all.begin(), all.end(), [](const StageExits &exits) { return exits.skipShare() > 0; });
    Table table { { u"Stage"_s, u"Come"_s, u"Go on"_s, u"Come back after nurture"_s, u"Leave"_s },
        { 3, 2, 2.4, 3.4, 2.6 }, {} };
    if (isAnySkipped) {
        table.header.append(u"Never stood there"_s);
        table.widths.append(2.8);
    }
    const auto part = [&](double count, double of) {
        return numberCell(of > 0
                ? u"%1 (%2)"_s.arg(to.format.count(count), to.format.percent(count / of))
                : orDash({}));
    };
    for (const StageExits &exits : all) {
        table.rows.append({ { stageName(to.plan, exits.stage) },
            numberCell(to.format.count(exits.entrants)), part(exits.goOn, exits.entrants),
            part(exits.comeBack, exits.entrants), part(exits.leave, exits.entrants) });
        if (isAnySkipped)
            table.rows.last().append(numberCell(to.format.percent(exits.skipShare()),
                exits.skipShare() > 0 && !exits.maySkip ? Tone::Bad : Tone::Plain));
    }
    addTable(to, u"Who goes on, comes back, leaves"_s, table,
        u"The first time that they stand there, for %1's revenue. Whoever leaves without a reason "
        "that is noted down has leaked."_s.arg(
            fiscalYearLabel(to.figures.quarters.first().fiscalYear)));
}

} // namespace

void writeStageFlows(const Writing &to)
{
    if (to.figures.quarters.isEmpty())
        return;
    writeNurture(to, waterfall(to.plan, to.figures, {}));
    writeExits(to);
}

} // namespace lockstep
