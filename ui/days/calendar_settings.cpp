// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/days/calendar_settings.h"

#include "ui/days/budget_section.h"
#include "ui/days/fiscal_section.h"
#include "ui/days/holiday_section.h"
#include "ui/days/kinds_section.h"
#include "ui/days/work_section.h"
#include "ui/shared/contrast.h"
#include "ui/shared/explain.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

CalendarSettings::CalendarSettings(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_error(new QLabel)
{
    setObjectName(u"calendarSettings"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_error->setObjectName(u"calendarSettingsError"_s);
    m_error->setAccessibleName(tr("What is wrong with the last change"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *holidays = new HolidaySection;
    connect(holidays, &HolidaySection::fileWanted, this, &CalendarSettings::holidayFileWanted);
    add(new FiscalSection);
    add(new WorkSection);
    add(new BudgetSection);
    add(new KindsSection);
    add(holidays);
    column->addStretch();
}

void CalendarSettings::add(SettingsSection *section)
{
    m_sections.append(section);
    layout()->addWidget(section);
    connect(section, &SettingsSection::wanted, this, &CalendarSettings::commit);
    connect(section, &SettingsSection::refused, this,
        [this](const Error &error) { showError(&error); });
}

void CalendarSettings::present(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    layout()->setSpacing(m_snapshot.style.px(24));
    for (SettingsSection *section : std::as_const(m_sections))
        section->show(m_snapshot);
}

void CalendarSettings::commit(const QString &step, const SettingsSection::Edit &edit)
{
    const auto done = m_document.commit(step, edit(m_document.committed()));
    showError(done ? nullptr : &done.error());
    if (!done)
        present(Snapshot(m_snapshot)); // what was refused is not so
}

void CalendarSettings::showError(const Error *error)
{
    m_error->setVisible(error);
    m_error->setText(error ? explain(*error) : QString());
    m_error->setFont(m_snapshot.style.font(TextRole::Body));
    QPalette palette = m_error->palette();
    palette.setColor(
        QPalette::WindowText, readable(m_snapshot.style.colours().bad, m_snapshot.style));
    m_error->setPalette(palette);
}

} // namespace lockstep
