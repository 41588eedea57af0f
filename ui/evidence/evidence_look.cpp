// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/evidence_look.h"

#include "app/evidence/won_beside.h"
#include "ui/evidence/warning_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct LookWords {
    Q_DECLARE_TR_FUNCTIONS(evidence)
};

} // namespace

QString EvidenceLook::chosen(Dimension dimension) const
{
    const auto at = place.by.indexOf(dimension);
    return at < 0 ? QString() : place.names.value(at);
}

const MeasuredRate &EvidenceLook::rate(const EvidenceSlice &slice) const
{
    return step >= 0 && step < slice.steps.size() ? slice.steps[step] : slice.overall;
}

const MeasuredTime &EvidenceLook::time(const EvidenceSlice &slice) const
{
    return step >= 0 && step < slice.times.size() ? slice.times[step] : slice.overallTime;
}

QString EvidenceLook::stepName() const
{
    return lockstep::stepName(measurement, step);
}

QString EvidenceLook::placeName() const
{
    return place.by.isEmpty() ? LookWords::tr("all leads") : placeWords(place);
}

QString EvidenceLook::ratedName() const
{
    return measurement.closedUntil.isValid()
        ? LookWords::tr("%1, closed cohorts alone").arg(placeName())
        : placeName();
}

QString placeWords(const SlicePlace &place)
{
    QStringList names;
    for (const auto &name : place.names)
        names += nameWords(name);
    return names.join(u" · "_s);
}

QString moneyWords(const EvidenceLook &look, double hundredths)
{
    const auto &plan = look.snapshot.plan;
    const auto &currency = look.measurement.currency;
    const auto amount = look.snapshot.format.compactMoney(minorUnits(plan, hundredths));
    return currency.isEmpty() || currency == plan.settings.currency ? amount
                                                                    : amount + u' ' + currency;
}

QString stepName(const Measurement &measurement, int step)
{
    const auto &stages = measurement.stages;
    return step < 0 ? u"%1 → %2"_s.arg(stages.value(0), stages.value(stages.size() - 1))
                    : u"%1 → %2"_s.arg(stages.value(step), stages.value(step + 1));
}

QStringList stepNames(const Measurement &measurement)
{
    QStringList names;
    for (int step = kWholeWay; step + 1 < measurement.stages.size(); ++step)
        names += stepName(measurement, step);
    return names;
}

} // namespace lockstep
