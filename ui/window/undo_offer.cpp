// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/undo_offer.h"

namespace lockstep {

namespace {

template <class Noun> bool isShorter(const QList<Noun> &before, const QList<Noun> &after)
{
    return after.size() < before.size();
}

} // namespace

bool isLoss(const Plan &before, const Plan &after)
{
    return isShorter(before.stages, after.stages) || isShorter(before.markets, after.markets)
        || isShorter(before.buyerRoles, after.buyerRoles)
        || isShorter(before.targetAccounts, after.targetAccounts)
        || isShorter(before.channels, after.channels) || isShorter(before.entries, after.entries)
        || isShorter(before.clauseSections, after.clauseSections)
        || isShorter(before.clauses, after.clauses) || isShorter(before.touches, after.touches);
}

UndoOffer::UndoOffer(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_plan(document.committed())
{
    connect(&document, &Document::changed, this, &UndoOffer::documentChanged);
}

void UndoOffer::anotherPlan()
{
    m_isAnother = true;
}

void UndoOffer::documentChanged()
{
    const auto before = std::exchange(m_plan, m_document.committed());
    if (std::exchange(m_isAnother, false) || before == m_plan)
        return;
    // A step that was undone leaves something to redo; one that was taken does not.
    if (m_document.redoTitle().isEmpty() && isLoss(before, m_plan))
        offer(m_document.undoTitle());
    else if (m_toast)
        m_toast->leave(); // its button would undo another step now
}

void UndoOffer::offer(const QString &step)
{
    if (!m_toast)
        emit toastWanted();
    if (!m_toast)
        return;
    m_toast->say(step, tr("Undo"), [this] {
        if (const auto undone = m_document.undo(); !undone)
            emit failed(undone.error());
    });
}

} // namespace lockstep
