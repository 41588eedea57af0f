// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What stands beside the numbers that can be planned with: what they are, and why one cannot be
// taken as it stands.

#include "app/evidence/spanned_steps.h"
#include "app/evidence/stage_match.h"
#include "app/evidence/step_rate.h"
#include "ui/evidence/use_section.h"
#include "ui/evidence/warning_words.h"
#include "ui/shared/why_words.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

QString UseSection::advice(const EvidenceLook &look, Id<Stream> stream)
{
    if (look.snapshot.plan.streams.isEmpty())
        return tr("The plan has no streams yet: take all sources at once, and each becomes a "
                  "channel.");
    QStringList sentences;
    if (look.measurement.closedUntil.isValid())
        sentences += tr("Rates are of closed cohorts alone, and the plan says so.");
    if (stream.isNull())
        sentences += tr("Choose the stream that a number is for.");
    else if (look.step < 0)
        sentences += tr("Rates and times belong to a step: choose one.");
    else
        sentences += hindrance(look, MeasuredInput::Rate);
    sentences += hindrance(look, MeasuredInput::DealSize);
    if (!stream.isNull() && look.step >= 0)
        sentences += leftOutText(look);
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QString UseSection::hindrance(const EvidenceLook &look, MeasuredInput input)
{
    const auto &plan = look.snapshot.plan;
    const auto &found = look.measurement;
    const bool isMoney = input == MeasuredInput::DealSize || input == MeasuredInput::LastYear;
    if (isMoney)
        return isInPlansCurrency(plan, found)
            ? QString()
            : tr("Amounts are in %1, and the plan counts in %2: state under Columns… what one %1 "
                 "is worth, before anything of money is taken.")
                  .arg(found.currency, plan.settings.currency);
    if (look.step < 0)
        return tr("Choose one step above: this belongs to a step, not to the whole way.");
    const auto stages = planStages(plan, found);
    const bool isStanding
        = input == MeasuredInput::OpeningPipeline || input == MeasuredInput::Skips;
    const bool isWhole = input == MeasuredInput::Curve || input == MeasuredInput::Recycling;
    for (const auto at : { look.step, look.step + 1 }) {
        if (stages.value(at).isNull() && !(isStanding && at > look.step))
            return tr("No stage of the plan stands for %1: choose one below.")
                .arg(found.stages.value(at));
    }
    const auto way = stagesOnWay(plan, found, look.step);
    if (isWhole && way && way->size() > 1)
        return tr("The plan has stages in between: this cannot be divided among their steps.");
    return isStanding || way
        ? QString()
        : tr("The plan has %1 and %2 the other way round: choose other stages below.")
              .arg(found.stages.value(look.step), found.stages.value(look.step + 1));
}

/// What all sources together would not take along.
QString UseSection::leftOutText(const EvidenceLook &look)
{
    QStringList names;
    for (const auto &source : look.measurement.sources) {
        if (source.won == 0)
            names += nameWords(source.source);
    }
    return names.isEmpty() ? QString()
                           : tr("All sources’ rates leave out %1: none of their leads was won.")
                                 .arg(names.join(u", "_s));
}

/// As it is taken: of first tries in a step that recycles.
double UseSection::rateOffered(const EvidenceLook &look, Id<Stream> stream)
{
    const auto &rate = look.rate(look.slice());
    const auto step = stepRate(look.snapshot.plan, look.measurement,
        { MeasuredInput::Rate, look.slice(), look.step, stream });
    return step.isOfFirstTries ? Ratio { step.reading.value }.fraction() : rate.value();
}

Reading UseSection::skipsOffered(const EvidenceLook &look, Id<Stream> stream)
{
    const auto &plan = look.snapshot.plan;
    const auto stage = planStages(plan, look.measurement).value(look.step);
    const auto step = std::find_if(plan.steps.cbegin(), plan.steps.cend(),
        [&](const Step &row) { return row.stream == stream && row.stage == stage; });
    return skipOffer(look.slice(), look.step, step == plan.steps.cend() ? nullptr : &*step);
}

/// What is taken is the step's own time: the plan adds nurturing to it.
QString UseSection::lagOffered(const EvidenceLook &look, Id<Stream> stream)
{
    const auto &plan = look.snapshot.plan;
    const QString measured = saidDays(look.snapshot.format, look.time(look.slice()).mean);
    const auto steps = spannedSteps(
        plan, look.measurement, { MeasuredInput::Lag, look.slice(), look.step, stream });
    const Duration nurture = steps ? nurtureIn(plan, *steps) : Duration {};
    return nurture.minutes == 0
        ? measured
        : tr("%1, less %2 of nurturing").arg(measured, saidDays(look.snapshot.format, nurture));
}

/// Empty where nothing was counted.
QString UseSection::numberText(
    const EvidenceLook &look, MeasuredInput input, Id<Stream> stream) const
{
    const auto &slice = look.slice();
    const auto &format = look.snapshot.format;
    const auto step = qsizetype(look.step);
    switch (input) {
    case MeasuredInput::Rate:
        return step < 0 || look.rate(slice).cases == 0 ? QString()
                                                       : format.percent(rateOffered(look, stream));
    case MeasuredInput::Lag:
        return step < 0 || look.time(slice).cases == 0 ? QString() : lagOffered(look, stream);
    case MeasuredInput::Curve:
        return step < 0 || look.time(slice).byMonth.isEmpty() ? QString()
            : look.time(slice).byMonth.size() == 1
            ? tr("1 month")
            : tr("%1 months").arg(look.time(slice).byMonth.size());
    case MeasuredInput::DealSize:
        return slice.deals.cases == 0 ? QString() : moneyWords(look, slice.deals.mean);
    case MeasuredInput::OpeningPipeline:
        return step < 0 || slice.standing.value(step) == 0
            ? QString()
            : format.count(double(pipelineReading(slice, step).value));
    case MeasuredInput::Recycling:
        return step < 0 || recyclingReading(slice, step).cases == 0
            ? QString()
            : format.percent(Ratio { recyclingReading(slice, step).value }.fraction());
    case MeasuredInput::Skips:
        return step < 0 || skipsOffered(look, stream).cases == 0
            ? QString()
            : format.percent(Ratio { skipsOffered(look, stream).value }.fraction());
    case MeasuredInput::LastYear:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
