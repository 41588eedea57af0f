// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/days/work_section.h"

#include "app/calendar/day_edits.h"
#include "app/calendar/fiscal.h"
#include "app/calendar/working_days.h"
#include "ui/days/weekdays.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QStringList &dayCodes()
{
    static const QStringList codes { u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s,
        u"SU"_s };
    return codes;
}

} // namespace

WorkSection::WorkSection()
    : SettingsSection(u"workSection"_s, tr("Working days"))
{
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins({});
    row->setSpacing(0);
    const QStringList names = weekdayNames();
    const QStringList shortNames = weekdayNames(QLocale::ShortFormat);
    for (qsizetype i = 0; i < dayCodes().size(); ++i) {
        auto *day = new QToolButton;
        day->setObjectName(u"workingDay"_s + dayCodes()[i]);
        day->setText(shortNames[i]);
        day->setToolTip(names[i]);
        day->setAccessibleName(names[i]);
        day->setCheckable(true);
        day->setAutoRaise(true);
        row->addWidget(day, 1);
        m_days.append(day);
        connect(day, &QToolButton::clicked, this, &WorkSection::commitDays);
    }
    addField(tr("People work on"), days);
    m_weekStart = addChoice(u"weekStart"_s, tr("Weeks begin on"), names);
    m_count = addSentence(u"workingDayCount"_s);
    connect(m_weekStart, &QComboBox::activated, this, [this](int index) {
        emit wanted(tr("Change start of the week"), [index](const Plan &plan) {
            return setWorkingDays(
                plan, plan.settings.workingDays, plan.settings.holidayRegions, Weekday(index));
        });
    });
}

QString WorkSection::chosenDays() const
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        if (m_days[i]->isChecked())
            chosen << dayCodes()[i];
    }
    return chosen.join(u',');
}

void WorkSection::commitDays()
{
    emit wanted(tr("Change working days"), [days = chosenDays()](const Plan &plan) {
        return setWorkingDays(plan, days, plan.settings.holidayRegions, plan.settings.weekStart);
    });
}

void WorkSection::fill()
{
    const Settings &settings = plan().settings;
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        m_days[i]->setChecked(settings.workingDays.contains(dayCodes()[i]));
        m_days[i]->setMinimumHeight(snapshot().style.px(28));
    }
    showChosen(m_weekStart, int(settings.weekStart));
    const WorkingDays days(plan());
    QStringList years;
    for (const FiscalQuarter &quarter : fiscalQuarters(settings)) {
        if (quarter.quarter == 1)
            years << tr("%1 has %n working day(s).", nullptr,
                int(days.count(fiscalYearPeriod(settings, quarter.fiscalYear))))
                         .arg(fiscalYearLabel(quarter.fiscalYear));
    }
    m_count->setText(years.join(u' '));
}

} // namespace lockstep
