// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/why.h"

#include "app/figures/stage_totals.h"
#include "app/figures/why.h"
#include "ui/shared/marks.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct WhyWords {
    Q_DECLARE_TR_FUNCTIONS(FunnelWhy)
};

QString valueText(StepInput input, const WaterfallStage &stage, const Format &format)
{
    return input == StepInput::Rate ? format.percent(stage.rate) : format.days(stage.lagDays);
}

QString valueWhy(StepInput input, const Waterfall &waterfall, qsizetype index, const Format &format)
{
    const auto &stage = waterfall.stages[index];
    const auto &next = waterfall.stages[index + 1].name;
    const auto value = valueText(input, stage, format);
    const bool isRate = input == StepInput::Rate;
    const auto mark = markName(isRate ? stage.rateMark : stage.lagMark);
    if (waterfall.streams == 1) {
        return (isRate ? WhyWords::tr("%1 of %2 become %3 (%4).")
                       : WhyWords::tr("It takes %1 from %2 to %3 (%4)."))
            .arg(value, stage.name, next, mark);
    }
    const int streams = waterfall.streams;
    return (isRate
            ? WhyWords::tr("%1 of %2 become %3, weighted by need over %n streams (at worst %4).",
                nullptr, streams)
            : WhyWords::tr("It takes %1 from %2 to %3, weighted by need over %n streams "
                           "(at worst %4).",
                nullptr, streams))
        .arg(value, stage.name, next, mark);
}

QString leverWhy(const Waterfall &waterfall, qsizetype index, const Format &format)
{
    const auto &stage = waterfall.stages[index];
    return WhyWords::tr("One point more would bring %1 of revenue for %2, two points %3.")
        .arg(format.signedCompactMoney(stage.onePointMinorUnits), waterfall.period,
            format.signedCompactMoney(stage.twoPointsMinorUnits));
}

QString openWhy(const StepAgreement &agreement)
{
    if (agreement.steps == 0)
        return {};
    if (agreement.marketingOpen == 0 && agreement.salesOpen == 0)
        return WhyWords::tr("Both sides have agreed.");
    return WhyWords::tr("Of %1 streams, marketing has not agreed to %2, sales not to %3.")
        .arg(agreement.steps)
        .arg(agreement.marketingOpen)
        .arg(agreement.salesOpen);
}

const auto kLatestDate = "LatestDate"_L1;

bool isMeant(const Snapshot &snapshot, const Stream &stream)
{
    const auto &selection = snapshot.selection;
    return (selection.market.isNull() || selection.market == stream.market)
        && (selection.channel.isNull() || selection.channel == stream.channel);
}

/// "Direct · Automotive".
QString streamName(const Plan &plan, const Stream &stream)
{
    const auto *channel = find(plan.channels, stream.channel);
    const auto *market = find(plan.markets, stream.market);
    return u"%1 · %2"_s.arg(channel ? channel->name : QString(), market ? market->name : QString());
}

} // namespace

QString stageWhy(const WaterfallStage &stage, const Format &format)
{
    const auto sentence
        = WhyWords::tr("%1 are needed at %2 and %3 planned: %4, worth %5.")
              .arg(format.count(stage.need), stage.name, format.count(stage.planned),
                  format.signedCount(stage.gap), format.signedCompactMoney(stage.gapMinorUnits));
    // Few of the dear ones can outweigh many of the cheap ones.
    if (stage.gap < 0 && stage.gapMinorUnits > 0)
        return sentence + u' ' + WhyWords::tr("The streams that are ahead are worth more.");
    if (stage.gap > 0 && stage.gapMinorUnits < 0)
        return sentence + u' ' + WhyWords::tr("The streams that are behind are worth more.");
    return sentence;
}

QString figureOf(const Snapshot &snapshot, Id<Stage> stage, const QString &what)
{
    const auto &figures = snapshot.figures;
    const auto &selection = snapshot.selection;
    const bool isDate = what == kLatestDate;
    if (selection.quarter >= 0 && !isDate)
        return {}; // the figures are the first year's
    const auto key
        = isDate ? u"%1.q%2"_s.arg(what).arg(revenueSpan(figures, selection.quarter).to) : what;
    for (const auto &figure : figures.overall) {
        if (figure.stage == stage && figure.name.endsWith(key))
            return groupFigure(figures, figure.name, selection.market, selection.channel);
    }
    return {};
}

QString figureSentence(const Snapshot &snapshot, const QString &figure)
{
    if (figure.isEmpty())
        return {};
    const auto told = lockstep::why(snapshot.plan, snapshot.figures, figure);
    return told ? told->sentence : QString();
}

const StreamFigures *onlyStream(const Snapshot &snapshot)
{
    const StreamFigures *only = nullptr;
    for (const auto &stream : snapshot.figures.streams) {
        const auto &selection = snapshot.selection;
        const bool isMeant = (selection.market.isNull() || selection.market == stream.market)
            && (selection.channel.isNull() || selection.channel == stream.channel);
        if (isMeant && only)
            return nullptr;
        if (isMeant)
            only = &stream;
    }
    return only;
}

QString stepWhy(StepInput input, const Waterfall &waterfall, qsizetype index, const Format &format)
{
    const auto sentence = valueWhy(input, waterfall, index, format);
    const auto open = openWhy(waterfall.stages[index].agreement);
    QStringList sentences { sentence };
    if (input == StepInput::Rate)
        sentences << leverWhy(waterfall, index, format);
    if (!open.isEmpty())
        sentences << open;
    return sentences.join(u' ');
}

QString openByName(const Snapshot &snapshot, const WaterfallStage &stage)
{
    QStringList marketing;
    QStringList sales;
    for (const auto &step : snapshot.plan.steps) {
        const auto *stream = find(snapshot.plan.streams, step.stream);
        const auto *stand = standing(snapshot.figures, ItemKind::Step, step.id.value);
        if (step.stage != stage.stage || !stream || !stand || !isMeant(snapshot, *stream))
            continue;
        const auto name = streamName(snapshot.plan, *stream);
        if (!stand->marketing.isYes())
            marketing << name;
        if (!stand->sales.isYes())
            sales << name;
    }
    QStringList sentences;
    if (!marketing.isEmpty())
        sentences
            << WhyWords::tr("Marketing still has to agree for %1.").arg(marketing.join(u", "_s));
    if (!sales.isEmpty())
        sentences << WhyWords::tr("Sales still has to agree for %1.").arg(sales.join(u", "_s));
    return sentences.join(u' ');
}

QString stepTitle(
    StepInput input, const Waterfall &waterfall, qsizetype index, const Format &format)
{
    return (input == StepInput::Rate ? WhyWords::tr("Rate %1 → %2: %3")
                                     : WhyWords::tr("Days %1 → %2: %3"))
        .arg(waterfall.stages[index].name, waterfall.stages[index + 1].name,
            valueText(input, waterfall.stages[index], format));
}

QString inWords(const Waterfall &waterfall, const Format &format)
{
    QStringList sentences { waterfall.title };
    for (const auto &stage : waterfall.stages)
        sentences << stageWhy(stage, format);
    return sentences.join(u'\n');
}

} // namespace lockstep
