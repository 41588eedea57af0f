// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/objective/alone.h"

#include "app/calendar/fiscal.h"
#include "app/funnel/entry_revenue.h"
#include "app/funnel/planned_revenue.h"
#include "app/plan/limits.h"

namespace lockstep {

namespace {

/// A deal is never so small that half a minor unit of it were missed.
constexpr double kSame = 0.5;

/// How many entrants less come at worst.
double lessVolume(const Entry &entry)
{
    const auto volume = static_cast<double>(entry.expectedVolume);
    if (entry.volumeLow > 0)
        return volume - static_cast<double>(entry.volumeLow);
    return volume * (1 - shareAtWorst(entry.volumeEvidence.mark));
}

Plan withLowRates(Plan plan)
{
    for (Step &step : plan.steps) {
        const Stage *stage = find(plan.stages, step.stage);
        if (!stage || stage->owner != Side::Sales)
            continue;
        const double low = step.rate.fraction() * shareAtWorst(step.rateEvidence.mark);
        step.rate = step.rateLow.ppm > 0 ? step.rateLow : ratioFromFraction(low);
        step.rate.ppm = std::max(step.rate.ppm, limits::kMinRatePpm);
    }
    return plan;
}

struct Revenue {
    QList<double> planned;
    QList<double> target;
};

void add(QList<double> &to, const QList<double> &amounts, double factor = 1)
{
    to.resize(amounts.size());
    for (qsizetype i = 0; i < amounts.size(); ++i)
        to[i] += amounts[i] * factor;
}

Revenue revenueOf(const QList<StreamModel> &models, const QList<qint64> &days)
{
    Revenue revenue { QList<double>(days.size() - 1), QList<double>(days.size() - 1) };
    for (const StreamModel &model : models) {
        add(revenue.planned, plannedRevenue(model, days));
        add(revenue.target, targetRevenue(model, days));
    }
    return revenue;
}

/// Revenue is in proportion to each volume, so what lacks is taken from what is planned.
QList<double> salesAlone(const Plan &plan, const QList<StreamModel> &models,
    const QList<qint64> &days, QList<double> planned)
{
    const EntryRevenue entries(plan, models, days);
    for (const Entry &entry : plan.entries) {
        if (entry.owner == Side::Marketing && yields(entry))
            add(planned, entries.perEntrant(entry), -lessVolume(entry));
    }
    return planned;
}

void addYears(QList<AloneRevenue> &to)
{
    QList<AloneRevenue> years;
    for (const AloneRevenue &quarter : std::as_const(to)) {
        if (years.isEmpty() || years.last().fiscalYear != quarter.fiscalYear)
            years.append(AloneRevenue { quarter.fiscalYear });
        AloneRevenue &year = years.last();
        year.targetMinorUnits += quarter.targetMinorUnits;
        year.plannedMinorUnits += quarter.plannedMinorUnits;
        year.salesAloneMinorUnits += quarter.salesAloneMinorUnits;
        year.marketingAloneMinorUnits += quarter.marketingAloneMinorUnits;
    }
    to.append(years);
}

} // namespace

double shareAtWorst(EvidenceMark mark)
{
    switch (mark) {
    case EvidenceMark::Measured:
        return 1;
    case EvidenceMark::Estimated:
        return 0.8;
    case EvidenceMark::Guessed:
        break;
    }
    return 0.5;
}

std::optional<bool> AloneRevenue::isMet(double minorUnits) const
{
    if (targetMinorUnits <= 0)
        return std::nullopt;
    return minorUnits >= targetMinorUnits - kSame;
}

QList<AloneRevenue> alone(const Plan &plan)
{
    const QList<FiscalQuarter> quarters = fiscalQuarters(plan.settings);
    const Period all = horizon(plan.settings);
    QList<qint64> days { 0 };
    for (const FiscalQuarter &quarter : quarters)
        days.append(all.start.daysTo(std::min(quarter.period.end, all.end)));
    const QList<StreamModel> models = streamModels(plan);
    const Revenue revenue = revenueOf(models, days);
    const QList<double> sales = salesAlone(plan, models, days, revenue.planned);
    const Revenue marketing = revenueOf(streamModels(withLowRates(plan)), days);
    QList<AloneRevenue> result;
    for (qsizetype i = 0; i < quarters.size(); ++i) {
        result.append({ quarters[i].fiscalYear, quarters[i].quarter, revenue.target[i],
            revenue.planned[i], sales[i], marketing.planned[i] });
    }
    addYears(result);
    return result;
}

} // namespace lockstep
