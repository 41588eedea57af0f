// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/days/holiday_section.h"

#include "app/calendar/fiscal.h"
#include "app/calendar/holidays.h"
#include "ui/days/region_name.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/remove_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QStringList chosenRegions(const Plan &plan)
{
    return plan.settings.holidayRegions.split(u',', Qt::SkipEmptyParts);
}

Result<Plan> withRegions(const Plan &plan, const QStringList &regions)
{
    return setWorkingDays(
        plan, plan.settings.workingDays, regions.join(u','), plan.settings.weekStart);
}

void clear(QLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

HolidaySection::HolidaySection()
    : SettingsSection(u"holidaySection"_s, tr("Holidays"))
    , m_year(nullptr)
{
    addRegions();
    m_year = addChoice(u"holidayYear"_s, tr("Days off in"), {});
    connect(m_year, &QComboBox::activated, this, &HolidaySection::showDays);
    auto *days = new QWidget;
    m_dayRows = new QVBoxLayout(days);
    m_dayRows->setContentsMargins({});
    addWide(days);
    addOwnDay();
}

void HolidaySection::addRegions()
{
    auto *regions = new QWidget;
    m_regionRows = new QVBoxLayout(regions);
    m_regionRows->setContentsMargins({});
    addWide(regions);
    QStringList names;
    for (const QString &code : holidayRegions())
        names << regionName(code);
    auto *add = new ChoiceButton(tr("Whose public holidays"), names, this);
    add->setObjectName(u"addHolidayRegion"_s);
    addField(tr("Public holidays"), add);
    add->setText(tr("+ Add country or region"));
    add->setAccessibleName(tr("Add public holidays of a country or region"));
    connect(add, &ChoiceButton::chosen, this, &HolidaySection::addRegion);
}

void HolidaySection::addOwnDay()
{
    m_date = addTyped(u"ownHolidayDate"_s, tr("A day of your own"));
    m_date->setPlaceholderText(tr("Date"));
    m_name = addTyped(u"ownHolidayName"_s, tr("Called"));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    auto *add = new QPushButton(tr("Add day"));
    add->setObjectName(u"addOwnHoliday"_s);
    add->setAccessibleName(tr("Add this day off"));
    auto *file = new QPushButton(tr("Read from a file…"));
    file->setObjectName(u"readHolidayFile"_s);
    file->setAccessibleName(tr("Read holidays from an .ics file"));
    file->setToolTip(file->accessibleName());
    row->addWidget(add);
    row->addWidget(file);
    row->addStretch();
    addWide(buttons);
    connect(add, &QPushButton::clicked, this, &HolidaySection::commitOwn);
    connect(m_date, &QLineEdit::returnPressed, m_name, [this] { m_name->setFocus(); });
    connect(m_name, &QLineEdit::returnPressed, this, &HolidaySection::commitOwn);
    connect(file, &QPushButton::clicked, this, &HolidaySection::fileWanted);
}

void HolidaySection::addRegion(int index)
{
    const QString region = holidayRegions().value(index);
    if (region.isEmpty() || chosenRegions(plan()).contains(region))
        return;
    emit wanted(tr("Add holidays of %1").arg(regionName(region)),
        [region](const Plan &plan) { return withRegions(plan, chosenRegions(plan) << region); });
}

void HolidaySection::commitOwn()
{
    const auto date = snapshot().format.parseDate(m_date->text());
    if (!date) {
        emit refused({ Fault::NotADate, m_date->text(), {} });
        m_date->setFocus();
        return;
    }
    Holiday own;
    own.date = *date;
    own.name = m_name->text().trimmed();
    emit wanted(tr("Add holiday on %1").arg(snapshot().format.date(own.date)),
        [own](const Plan &plan) { return putHoliday(plan, own, *QRandomGenerator::global()); });
    const bool isThere = std::any_of(plan().holidays.begin(), plan().holidays.end(),
        [&own](const Holiday &one) { return one.date == own.date && one.name == own.name; });
    if (!isThere) // refused: it can be put right where it stands
        return;
    m_date->clear();
    m_name->clear();
}

void HolidaySection::setOff(const DayOff &day, bool isOff)
{
    const QString date = snapshot().format.date(day.date);
    emit wanted(isOff ? tr("Give back the holiday on %1").arg(date)
                      : tr("Take away the holiday on %1").arg(date),
        [day, isOff](const Plan &plan) {
            return setDayOff(plan, day.date, isOff, *QRandomGenerator::global());
        });
}

void HolidaySection::fill()
{
    const QSignalBlocker quiet(m_year);
    const int year = std::max(m_year->currentIndex(), 0);
    m_year->clear();
    for (const FiscalQuarter &quarter : fiscalQuarters(plan().settings)) {
        if (quarter.quarter == 1)
            m_year->addItem(fiscalYearLabel(quarter.fiscalYear), quarter.fiscalYear);
    }
    m_year->setCurrentIndex(std::min(year, m_year->count() - 1));
    showRegions();
    showDays();
}

void HolidaySection::showRegions()
{
    const QStringList regions = chosenRegions(plan());
    if (m_shownRegions == plan().settings.holidayRegions)
        return;
    m_shownRegions = plan().settings.holidayRegions;
    clear(m_regionRows);
    for (const QString &region : regions) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->addWidget(new QLabel(regionName(region)), 1);
        const auto words = tr("Remove holidays of %1").arg(regionName(region));
        auto *remove = new RemoveButton(words, line);
        remove->setObjectName(u"removeHolidayRegion"_s + region);
        row->addWidget(remove);
        m_regionRows->addWidget(line);
        connect(remove, &QToolButton::clicked, this, [this, region, words] {
            emit wanted(words, [region](const Plan &plan) {
                QStringList left = chosenRegions(plan);
                left.removeAll(region);
                return withRegions(plan, left);
            });
        });
    }
}

Period HolidaySection::shownYear() const
{
    return m_year->currentIndex() < 0
        ? Period {}
        : fiscalYearPeriod(plan().settings, m_year->currentData().toInt());
}

/// The boxes stay where they are, so that the keyboard does: another day only changes their words.
void HolidaySection::showDays()
{
    m_days = shownYear().isValid() ? daysOff(plan(), shownYear()) : QList<DayOff>();
    while (m_boxes.size() < m_days.size()) {
        auto *box = new QCheckBox;
        const auto index = m_boxes.size();
        box->setObjectName(u"dayOff%1"_s.arg(index + 1));
        m_dayRows->addWidget(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::clicked, this,
            [this, index](bool isOff) { setOff(m_days[index], isOff); });
    }
    const QLocale locale;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        QCheckBox *box = m_boxes[i];
        box->setVisible(i < m_days.size());
        if (i >= m_days.size())
            continue;
        const DayOff &day = m_days[i];
        const QString date = locale.standaloneDayName(day.date.dayOfWeek(), QLocale::ShortFormat)
            + u' ' + snapshot().format.date(day.date);
        box->setText(date + u"  "_s + QString(day.name).replace(u'&', u"&&"_s));
        box->setAccessibleName(tr("%1, %2, nobody works").arg(date, day.name));
        box->setToolTip(day.isWorked ? tr("People work on this day") : tr("Nobody works"));
        box->setChecked(!day.isWorked);
    }
}

} // namespace lockstep
