// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/in_proportion.h"

#include "app/evidence/planning_card.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kPutOn("put on ");
constexpr QLatin1StringView kOverSteps(" steps in proportion");

bool hasProportion(const QString &slice)
{
    return slice.endsWith(kOverSteps) && slice.contains(kPutOn);
}

} // namespace

QString proportionWords(qsizetype steps)
{
    return kPutOn + QString::number(steps) + kOverSteps;
}

QString withProportion(const QString &slice, qsizetype steps)
{
    return slice.isEmpty() ? proportionWords(steps) : slice + u", "_s + proportionWords(steps);
}

QString withoutProportion(const QString &slice)
{
    if (!hasProportion(slice))
        return slice;
    const auto part = slice.first(slice.lastIndexOf(kPutOn));
    return part.endsWith(", "_L1) ? part.chopped(2) : part;
}

bool isInProportion(const Evidence &evidence)
{
    return evidence.mark == EvidenceMark::Estimated && evidence.source.startsWith(kPutOn);
}

bool isInProportion(const Plan &plan, const Reading &reading)
{
    const bool isRate = reading.field == "rate"_L1;
    if (reading.table != "steps"_L1 || (!isRate && reading.field != "lag"_L1))
        return false;
    if (hasProportion(reading.slice))
        return true;
    const Step *step = find(plan.steps, Id<Step> { reading.row });
    const Study *study = find(plan.studies, reading.study);
    if (!step || !study)
        return false;
    const Evidence &evidence = isRate ? step->rateEvidence : step->lagEvidence;
    return isInProportion(evidence)
        && evidence.source.endsWith(sourceText(plan, { reading, *study }));
}

} // namespace lockstep
