// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/look_back_text.h"

#include "app/base/format.h"
#include "app/evidence/look_back.h"
#include "app/figures/campaign_results.h"
#include "app/plan/names.h"
#include "app/report/look_back_words.h"
#include "app/sla/attempts.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString cardLine(const PastEffort &effort, const Format &format)
{
    QStringList parts { u"brought %1"_s.arg(format.money(effort.revenue)) };
    if (effort.leads > 0)
        parts += u"%1 leads"_s.arg(format.count(double(effort.leads)));
    if (effort.won > 0)
        parts += u"%1 won"_s.arg(format.count(double(effort.won)));
    if (const auto returned = returnOnCost(effort))
        parts += u"cost %1, return %2"_s.arg(format.money(effort.cost), format.percent(*returned));
    if (!effort.note.isEmpty())
        parts += effort.note;
    return u"    %1: %2\n"_s.arg(effort.name, parts.join(u", "_s));
}

QString resultLine(const Plan &plan, const CampaignResult &result, const Format &format)
{
    const auto count = [&format](double number) { return format.count(number); };
    const auto money = [&format](double amount) { return format.compactMoney(amount); };
    const auto percent = [&format](double share) { return format.percent(share); };
    QStringList parts;
    for (const StageResult &stage : result.stages)
        parts += stageName(plan, stage.stage) + u' '
            + ofPlanned(stage.measured, stage.planned, count);
    parts += u"revenue "_s + ofPlanned(result.measuredRevenue, result.plannedRevenue, money);
    const auto spent = result.isSpent ? std::optional(result.measuredCost) : std::nullopt;
    parts += u"cost "_s + ofPlanned(spent, std::optional(result.plannedCost), money);
    parts += u"return "_s + ofPlanned(result.measuredReturn(), result.plannedReturn(), percent);
    const Entry *entry = find(plan.entries, result.entry);
    const QString source = result.isTyped()
        ? u"typed"_s
        : u"%1, until %2%3"_s.arg(result.study.files, format.date(result.study.lastContact),
            result.isUnderWay ? u", still under way"_s : QString());
    return u"  %1: %2; %3\n"_s.arg(entry ? entry->title : QString(), parts.join(u", "_s), source);
}

} // namespace

QString lookBackText(const Plan &plan)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    QString text;
    for (const PastKind kind : { PastKind::Channel, PastKind::Campaign }) {
        for (const VerdictPile &pile : verdictPiles(plan, kind)) {
            if (pile.efforts.isEmpty())
                continue;
            text += u"  %1, %2: %3, %4 of the revenue\n"_s.arg(
                kind == PastKind::Channel ? u"channels"_s : u"campaigns"_s,
                verdictWord(pile.verdict), format.money(pile.revenue),
                format.percent(pile.revenueShare));
            for (const PastEffort &effort : pile.efforts)
                text += cardLine(effort, format);
        }
    }
    return text.isEmpty() ? text : u"\nLook back\n"_s + text;
}

QString campaignsText(const Plan &plan, const Figures &figures)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    QString text;
    for (const CampaignResult &result : campaignResults(plan, figures))
        text += resultLine(plan, result, format);
    return text.isEmpty() ? text : u"\nCampaigns, measured of planned\n"_s + text;
}

QString attemptsText(const Plan &plan)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    const auto today = attemptsToday(plan);
    QString text;
    for (const AttemptsNow &row : today.kinds) {
        text += u"  %1: %2 a lead"_s.arg(
            QString(nameOf(row.kind)), format.exactCount(row.perLead.fraction()));
        if (row.reached.ppm > 0)
            text += u", %1 reached"_s.arg(format.percent(row.reached.fraction()));
        text += u" (%1)\n"_s.arg(row.evidence.source.isEmpty() ? QString(nameOf(row.evidence.mark))
                                                               : row.evidence.source);
    }
    if (text.isEmpty())
        return text;
    return u"\nAttempts today: %1 a lead, %2 touches promised\n"_s.arg(
               format.exactCount(today.perLead), format.count(double(plan.touches.size())))
        + text;
}

} // namespace lockstep
