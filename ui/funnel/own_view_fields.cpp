// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The rate that each side would plan with, where it is another than the plan's. What the difference
// is worth is shown where disagreements are.

#include "app/evidence/planning_card.h"
#include "ui/funnel/stage_field_parts.h"
#include "ui/shared/input_text.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct OwnViewWords {
    Q_DECLARE_TR_FUNCTIONS(StepFields)
};

std::optional<Opinion> viewOf(const StageScope &at, Side side)
{
    const auto card = planningCard(at.plan, rateOf(at.rates->id));
    return !card ? std::nullopt : side == Side::Marketing ? card->marketing : card->sales;
}

/// A value that the plan itself could not have is no view of it.
Result<void> canBe(const StageScope &at, Ratio rate)
{
    const auto next = withInput(at.plan, rateOf(at.rates->id), rate.ppm, at.rates->rateEvidence);
    if (!next)
        return Failure(next.error());
    return {};
}

StageField ownView(Side side, const QString &name, const QString &label, const QString &title)
{
    StageField field { StageField::Of::Step, name, label, title };
    field.whileEmpty = [](const StageScope &) { return OwnViewWords::tr("as planned"); };
    field.read = [side](const StageScope &at) {
        const auto said = viewOf(at, side);
        return said ? inputText(InputUnit::Ratio, said->value, at.format) : QString();
    };
    field.write = [side](const StageScope &at, const QString &typed) -> Result<Plan> {
        const auto place = rateOf(at.rates->id);
        const auto before = viewOf(at, side);
        if (typed.trimmed().isEmpty())
            return before ? removeOpinion(at.plan, place, side) : at.plan;
        const auto rate = at.format.parsePercent(typed);
        if (!rate)
            return fail(Fault::NotANumber, typed);
        return canBe(at, *rate).and_then([&] {
            return putOpinion(at.plan, place, side, rate->ppm, before ? before->reason : QString(),
                *QRandomGenerator::global());
        });
    };
    return field;
}

} // namespace

QList<StageField> ownViewFields()
{
    return { ownView(Side::Marketing, u"marketingRate"_s, OwnViewWords::tr("Marketing would take"),
                 OwnViewWords::tr("Change the rate from %1 that marketing would take")),
        ownView(Side::Sales, u"salesRate"_s, OwnViewWords::tr("Sales would take"),
            OwnViewWords::tr("Change the rate from %1 that sales would take")) };
}

} // namespace lockstep
