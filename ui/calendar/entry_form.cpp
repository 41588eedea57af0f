// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_form.h"

#include "app/calendar/calendar_edits.h"
#include "app/calendar/launch_dates.h"
#include "ui/calendar/entry_agenda.h"
#include "ui/calendar/entry_audience.h"
#include "ui/calendar/entry_field_grid.h"
#include "ui/calendar/entry_notes.h"
#include "ui/calendar/entry_schedule.h"
#include "ui/calendar/entry_text.h"
#include "ui/calendar/entry_words.h"

#include <QLabel>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

EntryForm::EntryForm()
    : m_words(new EntryWords)
    , m_audience(new EntryAudience)
    , m_schedule(new EntrySchedule)
    , m_agenda(new EntryAgenda)
    , m_notes(new EntryNotes({ u"entryNotes"_s, {}, EntryNotes::tr("Change notes of %1") },
          EntryNotes::tr("What else both sides should know"), &Entry::notes))
    , m_results(new EntryNotes({ u"entryResults"_s, {}, EntryNotes::tr("Change results of %1") },
          EntryNotes::tr("What it brought"), &Entry::results))
    , m_budget(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_budget->setObjectName(u"entryBudget"_s);
    m_budget->setWordWrap(true);
    const auto parts = formParts();
    addPart(parts[0])->addWide(m_audience);
    m_parts.last()->addWide(m_words);
    addPart(parts[1])->addWide(m_budget);
    addPart(parts[2])->addWide(m_schedule);
    addPart(parts[3]);
    addPart(parts[4])->addNamed(tr("Notes"), m_notes);
    m_parts.last()->addWide(m_agenda);
    addPart(parts[5])->addNamed(tr("Results"), m_results);
    connect(m_words, &EntryWords::said, this, &EntryForm::said);
    connect(m_audience, &EntryAudience::chosen, this, &EntryForm::setReaches);
    connect(m_agenda, &EntryAgenda::changed, this, &EntryForm::changed);
    connect(m_notes, &EntryNotes::changed, this, &EntryForm::changed);
    connect(m_results, &EntryNotes::changed, this, &EntryForm::changed);
    connect(m_schedule, &EntrySchedule::startWanted, this, &EntryForm::startOn);
    connect(m_schedule, &EntrySchedule::datesWanted, this, &EntryForm::addLaunchDates);
}

EntryFieldGrid *EntryForm::addPart(const FormPart &part)
{
    auto *heading = new QLabel(part.heading);
    auto *grid = new EntryFieldGrid;
    for (const TypedField &field : part.wide)
        grid->addTyped(field, grid->rowCount(), 0, 3);
    grid->addPairs(part.chosen, part.typed);
    layout()->addWidget(heading);
    layout()->addWidget(grid);
    m_headings.append(heading);
    m_parts.append(grid);
    connect(grid, &EntryFieldGrid::changed, this, &EntryForm::changed);
    connect(grid, &EntryFieldGrid::refused, this, &EntryForm::refused);
    return grid;
}

void EntryForm::show(const Snapshot &snapshot, const Entry &entry, QDate today)
{
    m_entry = entry;
    const Style &style = snapshot.style;
    layout()->setSpacing(style.px(8));
    for (EntryFieldGrid *part : std::as_const(m_parts))
        part->show(snapshot, entry);
    m_audience->show(snapshot, entry);
    m_schedule->show(snapshot, entry, today);
    m_agenda->show(snapshot, entry, today);
    m_notes->show(entry, style);
    m_results->show(entry, style);
    if (const auto *said = standing(snapshot.figures, ItemKind::Entry, entry.id.value))
        m_words->show(*said, style);
    m_budget->setText(budgetText(snapshot.plan, snapshot.format, entry));
    for (QLabel *heading : std::as_const(m_headings)) {
        heading->setFont(style.font(TextRole::Title));
        heading->setContentsMargins(0, style.px(8), 0, 0);
    }
}

void EntryForm::setReaches(const QList<EntryReach> &reaches)
{
    emit editWanted(tr("Change audience of %1").arg(m_entry.title),
        [id = m_entry.id, reaches](const Plan &plan, std::optional<Side>) {
            return lockstep::setReaches(plan, id, reaches, *QRandomGenerator::global());
        });
}

void EntryForm::startOn(QDate date)
{
    emit editWanted(tr("Schedule %1 back from its quarter").arg(m_entry.title),
        [id = m_entry.id, date](
            const Plan &plan, std::optional<Side> by) { return beginOn(plan, id, date, by); });
}

void EntryForm::addLaunchDates()
{
    const LaunchTitles titles { tr("Sales training for %1").arg(m_entry.title),
        tr("Playbook for %1").arg(m_entry.title),
        tr("First quota quarter of %1").arg(m_entry.title) };
    emit editWanted(tr("Add dates of %1").arg(m_entry.title),
        [id = m_entry.id, titles](const Plan &plan, std::optional<Side>) {
            return lockstep::addLaunchDates(plan, id, titles, *QRandomGenerator::global());
        });
}

} // namespace lockstep
