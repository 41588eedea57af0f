// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What people do to a team, each as one step of the plan's history.

#include "app/funnel/team_edits.h"
#include "ui/shared/agreement_chip.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/live_label.h"
#include "ui/shared/remove_button.h"
#include "ui/target/amount_cell.h"
#include "ui/target/teams_panel.h"

#include <QRandomGenerator>

namespace lockstep {

using namespace Qt::StringLiterals;

void TeamsPanel::connectCard(const Card &card)
{
    const auto id = card.team;
    connect(card.name, &LiveLabel::editWanted, this, [this, id, over = card.name] {
        const auto *team = lockstep::find(m_snapshot.plan.teams, id);
        InlineEdit::open(over, over->rect(), team->name, [this, id](const QString &text) {
            change(id, tr("Rename team"), [text](Team next) -> Result<Team> {
                next.name = text.simplified();
                return next;
            });
        })->setAccessibleName(tr("Name of the team"));
    });
    connect(card.stage, &ChoiceButton::chosen, this, [this, id](int index) {
        const auto stage = ordered(m_snapshot.plan.stages)[index];
        change(id, tr("Change stage of a team"), [stage](Team next) -> Result<Team> {
            next.stage = stage.id;
            next.side = stage.owner;
            return next;
        });
    });
    connect(card.mark, &ChoiceButton::chosen, this, [this, id](int index) {
        change(id, tr("Change how well a team's capacity is known"),
            [index](Team next) -> Result<Team> {
                next.evidence.mark = EvidenceMark(index);
                return next;
            });
    });
    connect(card.remove, &QToolButton::clicked, this, [this, id] {
        emit changeWanted(
            tr("Remove a team"), [id](const Plan &plan) { return removeTeam(plan, id); });
    });
    connectChip(card);
}

void TeamsPanel::connectChip(const Card &card)
{
    const auto stands
        = [this, id = card.team] { return standing(m_snapshot.figures, ItemKind::Team, id.value); };
    connect(card.chip, &AgreementChip::clicked, this, [this, stands](Side side) {
        if (const auto *one = stands())
            emit toggled(Standing(*one), side);
    });
    connect(card.chip, &AgreementChip::menuWanted, this, [this, stands](Side side, QPoint at) {
        if (const auto *one = stands())
            emit menuWanted(Standing(*one), side, at);
    });
}

void TeamsPanel::change(Id<Team> id, const QString &title, const Change &change)
{
    emit changeWanted(title, [id, change](const Plan &plan) -> Result<Plan> {
        const auto *team = lockstep::find(plan.teams, id);
        if (!team)
            return fail(Fault::NoSuchItem, u"team"_s);
        return change(*team).and_then(
            [&](const Team &next) { return putTeam(plan, next, *QRandomGenerator::global()); });
    });
}

void TeamsPanel::edit(Id<Team> id, int field, AmountCell *over)
{
    const auto *team = lockstep::find(m_snapshot.plan.teams, id);
    if (!team)
        return;
    const auto &format = m_snapshot.format;
    over->typeOver(m_fields[field].typed(*team, format), [this, id, field](const QString &text) {
        const auto taken = m_fields[field].taken;
        change(id, tr("Change a team: %1").arg(m_fields[field].name),
            [taken, text, format = m_snapshot.format](
                const Team &next) { return taken(next, text, format); });
    });
}

void TeamsPanel::add()
{
    Team team;
    team.name = tr("New team");
    team.headCount = 1;
    emit changeWanted(tr("Add a team"),
        [team](const Plan &plan) { return putTeam(plan, team, *QRandomGenerator::global()); });
}

} // namespace lockstep
