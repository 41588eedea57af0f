// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/lever_place.h"

#include "app/plan/same_as.h"
#include "ui/funnel/why.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// A stream's own one is set among the inputs, where one is looked at and has one; else the
/// market's counts, which its profile says.
void goToDealSize(const FaceLinks &links, const Snapshot &snapshot)
{
    const auto &plan = snapshot.plan;
    const auto *only = onlyStream(snapshot);
    const auto *stream = only ? lockstep::find(plan.streams, only->stream) : nullptr;
    if (stream && linkedTo(plan, *stream, &Stream::dealSizeSameAs).dealSize.minorUnits > 0)
        return links.goToInput(ordered(plan.stages).last().id, u"streamDealSize"_s);
    auto selection = snapshot.selection;
    if (stream)
        selection.market = stream->market;
    links.focus.select(selection);
    links.goTo(ItemKind::Market);
}

} // namespace

void goToLever(const FaceLinks &links, const Snapshot &snapshot, const Lever &lever)
{
    auto selection = snapshot.selection;
    switch (lever.kind) {
    case LeverKind::Rate:
        return links.goToStep(lever.stage, StepInput::Rate);
    case LeverKind::Lag:
        return links.goToStep(lever.stage, StepInput::Lag);
    case LeverKind::NurtureShare:
        return links.goToInput(lever.stage, u"nurtureShare"_s);
    case LeverKind::NurtureTime:
        return links.goToInput(lever.stage, u"nurtureTime"_s);
    case LeverKind::Opening:
        return links.goToInput(lever.stage, u"openingCount"_s);
    case LeverKind::BookingToRevenue:
        return links.goToInput(ordered(snapshot.plan.stages).last().id, u"bookingToRevenue"_s);
    case LeverKind::DealSize:
        return goToDealSize(links, snapshot);
    case LeverKind::Volume:
        selection.entry = lever.entry;
        return links.focus.select(selection);
    }
}

} // namespace lockstep
