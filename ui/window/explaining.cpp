// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// How a figure came about, in the side panel; from there to what was put in.
#include "ui/window/main_window.h"

#include "ui/shared/side_panel.h"
#include "ui/shared/why_tree.h"
#include "ui/sign/obstacles.h"

namespace lockstep {

namespace {

/// Where inputs of that kind are talked about.
ItemKind kindOf(Place place)
{
    switch (place) {
    case Place::Settings:
    case Place::Target:
        return ItemKind::Target;
    case Place::BridgeRow:
        return ItemKind::BridgeRow;
    case Place::Market:
    case Place::Accounts:
        return ItemKind::Market;
    case Place::Stream:
        return ItemKind::Stream;
    case Place::Step:
        return ItemKind::Step;
    case Place::OpeningPipeline:
        return ItemKind::OpeningPipeline;
    case Place::Team:
        return ItemKind::Team;
    case Place::Entry:
        return ItemKind::Entry;
    case Place::Touch:
        return ItemKind::Clause;
    }
    Q_UNREACHABLE();
}

} // namespace

void MainWindow::showWhy(const QString &figure)
{
    m_why = new WhyTree(figure);
    m_why->present(m_snapshot);
    connect(m_why, &WhyTree::inputWanted, this, &MainWindow::goToInput);
    m_panel->openWide(tr("How it comes about"), m_why);
}

/// Its row is selected, so that the pane shows it.
void MainWindow::goToInput(const InputSource &source)
{
    const InputSource to = source; // shutting the panel may drop what sent it
    m_panel->shut();
    if (to.place == Place::Settings)
        return openPlanForm();
    const ItemKind kind = kindOf(to.place);
    const bool isItem = to.row != 0 && to.place != Place::Touch;
    if (const auto selection = selectionOf(m_snapshot.plan, { kind, to.row, {}, {} });
        isItem && selection != Selection {})
        m_focus.select(selection);
    goTo(kind);
}

} // namespace lockstep
