// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What people do among a stage's inputs, each as one step of the plan's history.

#include "app/funnel/stage_edits.h"
#include "ui/funnel/stage_inputs.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRandomGenerator>

namespace lockstep {

/// What is refused is put back as it was, with the reason in the pane's line.
void StageInputs::typed(qsizetype row)
{
    const auto &[field, label, edit, box] = m_rows[row];
    const auto at = scope();
    if (!at || !edit->isModified())
        return;
    edit->setModified(false);
    if (edit->text() != field.read(*at)
        && !m_links.apply(titleOf(field, *at), field.write(*at, edit->text())))
        edit->setText(field.read(*at));
}

/// A point or a day with each press of an arrow key.
bool StageInputs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return ScrollPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int by = key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
    for (qsizetype row = 0; by != 0 && row < m_rows.size(); ++row) {
        if (m_rows[row].edit == watched && m_rows[row].field.nudge) {
            nudge(row, by);
            return true;
        }
    }
    return ScrollPage::eventFilter(watched, event);
}

/// From what is typed, if it is one.
void StageInputs::nudge(qsizetype row, int by)
{
    typed(row);
    const auto &field = m_rows[row].field;
    if (const auto at = scope())
        m_links.apply(titleOf(field, *at), field.nudge(*at, by));
}

void StageInputs::chosen(qsizetype row, int choice)
{
    const auto &field = m_rows[row].field;
    const auto at = scope();
    if (at && choice != field.chosen(*at)
        && !m_links.apply(titleOf(field, *at), field.choose(*at, choice)))
        m_rows[row].box->setCurrentIndex(field.chosen(*at));
}

void StageInputs::insert()
{
    const auto at = scope();
    if (!at)
        return;
    Stage stage;
    stage.name = tr("New stage");
    stage.owner = at->stage.owner;
    m_links.apply(tr("Add a stage before %1").arg(at->stage.name),
        addStage(at->plan, stage, place(), *QRandomGenerator::global()));
}

void StageInputs::shift(int by)
{
    if (const auto at = scope())
        m_links.apply(
            tr("Move %1").arg(at->stage.name), moveStage(at->plan, m_stage, place() + by));
}

} // namespace lockstep
