// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What becomes of tripwires: each change one undoable step.

#include "ui/sla/sla_view.h"

#include "app/sla/sla_edits.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/why_words.h"

#include <QRandomGenerator>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString tripwireText(const Tripwire &tripwire, TripwireText text, const Format &format)
{
    switch (text) {
    case TripwireText::Limit:
        return tripwire.kind == TripwireKind::Lag ? saidDays(format, tripwire.limitLag)
                                                  : format.percent(tripwire.limitRate.fraction());
    case TripwireText::Deadline:
        return tripwire.deadline.minutes > 0 ? saidDays(format, tripwire.deadline) : QString();
    case TripwireText::FirstAct:
        return tripwire.firstAct;
    }
    Q_UNREACHABLE();
}

/// False: what was typed is no such value.
bool takeText(Tripwire &to, TripwireText text, const QString &typed, const Format &format)
{
    if (text == TripwireText::FirstAct) {
        to.firstAct = typed.trimmed();
        return true;
    }
    if (text == TripwireText::Limit && to.kind != TripwireKind::Lag) {
        const auto share = format.parsePercent(typed);
        to.limitRate = share.value_or(to.limitRate);
        return share.has_value();
    }
    const bool isNone = text == TripwireText::Deadline && typed.trimmed().isEmpty();
    const auto time = isNone ? std::optional(Duration {}) : typedDuration(format, typed);
    (text == TripwireText::Limit ? to.limitLag : to.deadline) = time.value_or(Duration {});
    return time.has_value();
}

QString changeTitle(TripwireText text)
{
    switch (text) {
    case TripwireText::Limit:
        return SlaView::tr("Change limit of tripwire");
    case TripwireText::Deadline:
        return SlaView::tr("Change deadline of tripwire");
    case TripwireText::FirstAct:
        return SlaView::tr("Change first act of tripwire");
    }
    Q_UNREACHABLE();
}

} // namespace

void SlaView::connectTripwires()
{
    connect(m_tripwires, &TripwirePanel::addWanted, this, &SlaView::addTripwire);
    connect(m_tripwires, &TripwirePanel::editWanted, this, &SlaView::editTripwire);
    connect(m_tripwires, &TripwirePanel::choiceWanted, this, &SlaView::chooseOfTripwire);
    connect(m_tripwires, &TripwirePanel::chipClicked, this, [this](Id<Tripwire> id, Side side) {
        if (const auto *stand = standing(snapshot().figures, ItemKind::Tripwire, id.value))
            toggleAgreed(Standing(*stand), side);
    });
    connect(m_tripwires, &TripwirePanel::chipMenuWanted, this,
        [this](Id<Tripwire> id, Side side, QPoint at) {
            if (const auto *stand = standing(snapshot().figures, ItemKind::Tripwire, id.value))
                chooseStand(Standing(*stand), side, at);
        });
    connect(m_tripwires, &TripwirePanel::removeWanted, this, [this](Id<Tripwire> id) {
        apply(tr("Remove tripwire"), removeTripwire(document().plan(), id));
    });
}

void SlaView::editTripwire(Id<Tripwire> id, TripwireText text)
{
    const auto *tripwire = lockstep::find(document().plan().tripwires, id);
    auto *row = m_tripwires->row(id);
    if (tripwire == nullptr || row == nullptr)
        return;
    auto *label = row->label(text);
    label->parentWidget()->setFocusProxy(label); // where the keyboard goes after the typing
    InlineEdit::open(label->parentWidget(), label->geometry(),
        tripwireText(*tripwire, text, snapshot().format), [this, id, text](const QString &typed) {
            const auto *now = lockstep::find(document().plan().tripwires, id);
            if (now == nullptr)
                return;
            auto next = *now;
            if (takeText(next, text, typed, snapshot().format))
                apply(changeTitle(text), putTripwire(document().plan(), next));
            else
                showError({ Fault::NotANumber, typed, {} });
        });
}

/// What is watched elsewhere, or is something else, begins with a limit of its own.
void SlaView::chooseOfTripwire(Id<Tripwire> id, TripwireChoice choice, int index)
{
    const auto *now = lockstep::find(document().plan().tripwires, id);
    if (now == nullptr)
        return;
    const auto &plan = document().plan();
    auto next = *now;
    switch (choice) {
    case TripwireChoice::Kind:
        next.kind = TripwireKind(index);
        break;
    case TripwireChoice::Stage:
        next.stage = watchedStages(plan).value(index).id;
        break;
    case TripwireChoice::Stream:
        next.stream = watchedStreams(plan).value(index - 1);
        break;
    case TripwireChoice::Owner:
        next.owner = Side(index);
        break;
    }
    if (next == *now)
        return;
    if (next.kind != now->kind || next.stage != now->stage)
        next = withProposedLimit(plan, snapshot().figures, next);
    apply(choice == TripwireChoice::Owner ? tr("Change who acts on tripwire")
                                          : tr("Change what tripwire watches"),
        putTripwire(plan, next));
}

void SlaView::addTripwire()
{
    const auto &plan = document().plan();
    const auto stages = watchedStages(plan);
    if (stages.isEmpty())
        return;
    Tripwire tripwire;
    tripwire.id = newId<Tripwire>(*QRandomGenerator::global());
    tripwire.position = nextPosition(plan.tripwires);
    tripwire.kind = TripwireKind::Rate;
    tripwire.stage = stages.last().id;
    tripwire.owner = stages.last().owner;
    tripwire = withProposedLimit(plan, snapshot().figures, tripwire);
    if (!apply(tr("Add tripwire"), putTripwire(plan, tripwire)))
        return;
    m_tripwires->unfold(tripwire.id);
    settle(m_tripwires->row(tripwire.id));
    editTripwire(tripwire.id, TripwireText::FirstAct);
}

} // namespace lockstep
