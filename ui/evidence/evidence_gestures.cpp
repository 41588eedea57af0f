// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the Evidence view does when people choose: parts and steps of the measurement, which are the
// shared selection where the plan has them, and numbers that go into the plan.

#include "app/evidence/history_keep.h"
#include "app/evidence/last_year.h"
#include "app/evidence/stage_match.h"
#include "app/evidence/take_attempts.h"
#include "app/evidence/use_as.h"
#include "app/evidence/use_measurement.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/result_page.h"
#include "ui/shared/plan_words.h"

#include <QRandomGenerator>

namespace lockstep {

using namespace Qt::StringLiterals;

/// Only when it is another one: what was chosen here, and the plan does not have, stays.
void EvidenceView::follow(const Selection &selection)
{
    if (m_desk->phase() != EvidenceDesk::Phase::Measured)
        return;
    const auto &plan = snapshot().plan;
    const auto &found = m_desk->measurement();
    const bool isOther
        = selection.channel != m_followed.channel || selection.market != m_followed.market;
    if (isOther)
        m_place = sliceOf(plan, found, selection.channel, selection.market);
    if (selection.stage != m_followed.stage) {
        const auto stage = measuredStage(plan, found, selection.stage);
        m_step = stage >= 0 && stage + 1 < found.stages.size() ? int(stage) : kWholeWay;
    }
    if (found.stages.size() == 2)
        m_step = 0; // the only step there is
    m_followed = selection;
}

/// The one that the selection names, where it names one.
Id<Stream> EvidenceView::stream() const
{
    const auto &selection = snapshot().selection;
    const auto &plan = snapshot().plan;
    Id<Stream> found;
    for (const auto &row : plan.streams) {
        const bool isMeant = (selection.channel.isNull() || row.channel == selection.channel)
            && (selection.market.isNull() || row.market == selection.market);
        if (!isMeant)
            continue;
        if (!found.isNull())
            return {};
        found = row.id;
    }
    return found;
}

Taken EvidenceView::taken(MeasuredInput input) const
{
    const auto &found = m_desk->measurement();
    return { input, sliceAt(found, m_place), std::max(0, m_step), stream() };
}

void EvidenceView::chooseName(Dimension dimension, const QString &name)
{
    const auto &plan = snapshot().plan;
    const SlicePlace wanted { { dimension }, { name } };
    const bool isAgain = m_place == wanted;
    auto selection = focus().selection();
    const auto channel = channelNamed(plan, name);
    const auto market = marketNamed(plan, name);
    if (dimension == Dimension::Market && !market.isNull())
        selection.market = isAgain ? Id<Market> {} : market;
    else if ((dimension == Dimension::Source || dimension == Dimension::Channel)
        && !channel.isNull())
        selection.channel = isAgain ? Id<Channel> {} : channel;
    m_place = isAgain ? SlicePlace {} : wanted;
    if (selection == focus().selection())
        renderNow();
    else
        focus().select(selection);
}

void EvidenceView::chooseStage(const QString &stage)
{
    const auto at = m_desk->measurement().stages.indexOf(stage);
    chooseStep(at > 0 ? int(at) - 1 : kWholeWay);
}

void EvidenceView::chooseStep(int step)
{
    m_step = step;
    auto selection = focus().selection();
    const auto stage = step < 0 ? Result<Id<Stage>>(Id<Stage> {})
                                : planStage(snapshot().plan, m_desk->measurement(), step);
    if (stage)
        selection.stage = *stage;
    m_followed.stage = selection.stage;
    if (selection == focus().selection())
        renderNow();
    else
        focus().select(selection);
}

void EvidenceView::chooseStream(Id<Stream> stream)
{
    const Stream *row = lockstep::find(snapshot().plan.streams, stream);
    auto selection = focus().selection();
    selection.market = row ? row->market : Id<Market> {};
    selection.channel = row ? row->channel : Id<Channel> {};
    // What was chosen here stays, for people take a part of the data for a stream of another name.
    if (!m_place.by.isEmpty()) {
        m_followed.market = selection.market;
        m_followed.channel = selection.channel;
    }
    focus().select(selection);
}

void EvidenceView::openCard(MeasuredInput input)
{
    QRandomGenerator ids(1); // nothing of it stays
    const auto &plan = document().committed();
    const auto &found = m_desk->measurement();
    const auto card = input == MeasuredInput::LastYear
        ? lastYearCard(plan, found, firstTarget(), m_desk->today(), ids)
        : draftCard(plan, found, taken(input), m_desk->today(), ids);
    if (!card) {
        showError(card.error());
        return;
    }
    clearError();
    resultPage().use().open(*card, input, snapshot());
}

void EvidenceView::use(MeasuredInput input, const PlanningChoice &choice)
{
    const auto &plan = document().committed();
    const auto &found = m_desk->measurement();
    auto &ids = *QRandomGenerator::global();
    const bool isShape = input == MeasuredInput::LastYear;
    const auto next = isShape
        ? useLastYear(plan, found, firstTarget(), choice, m_desk->measuredOn(), ids)
        : useAs(plan, found, taken(input), choice, m_desk->measuredOn(), ids);
    const auto title = isShape
        ? tr("Spread the target as last year")
        : tr("Plan with measured numbers of %1").arg(found.files.join(u" + "_s));
    if (apply(title, next))
        resultPage().use().shut();
}

/// Of what is shown, for the offer says so.
void EvidenceView::takeAttemptsNow()
{
    const auto taken = takeAttempts(document().committed(), m_desk->measurement(),
        m_desk->measuredOn(), *QRandomGenerator::global());
    apply(tr("Take how often leads are tried from exports"),
        taken.map([](const TakenAttempts &all) { return all.plan; }));
}

/// Of the first year.
Id<Target> EvidenceView::firstTarget() const
{
    const auto &targets = snapshot().plan.targets;
    const auto first = std::min_element(targets.begin(), targets.end(),
        [](const Target &a, const Target &b) { return a.fiscalYear < b.fiscalYear; });
    return first == targets.end() ? Id<Target> {} : first->id;
}

/// A history table is kept in the plan, too.
Result<Plan> EvidenceView::withAll(const Plan &plan, MeasuredFunnel funnel) const
{
    const auto &found = m_desk->measurement();
    auto &ids = *QRandomGenerator::global();
    const auto day = m_desk->measuredOn();
    const auto used = found.isHistory
        ? useHistory(plan, m_desk->history(), found.files.first(), day, ids)
        : useMeasurement(plan, found, ids, day, funnel);
    return used.map([](const UsedMeasurement &all) { return all.plan; });
}

void EvidenceView::useAll(MeasuredFunnel funnel)
{
    const auto &plan = document().committed();
    const auto next = withAll(plan, funnel);
    if (next && *next != plan) {
        const auto point
            = document().setRestorePoint(tr("Before taking measured rates"), PointKind::Import);
        if (!point) {
            showError(point.error());
            return;
        }
    }
    apply(tr("Take measured rates from exports"), next);
}

void EvidenceView::settleKept(const InputPlace &place, const PlanningChoice &choice)
{
    const auto &plan = document().committed();
    if (apply(tr("Plan with another %1").arg(itemName(placeName(plan, place))),
            settle(plan, place, choice, *QRandomGenerator::global())))
        resultPage().kept().shut();
}

} // namespace lockstep
