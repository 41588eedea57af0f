// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The days on which nobody works: the public holidays of chosen countries and regions, and the
// plan's own. Each day can be taken back, so that people work on it all the same.

#include "app/calendar/day_edits.h"
#include "ui/days/settings_section.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace lockstep {

class HolidaySection : public SettingsSection {
    Q_OBJECT

public:
    HolidaySection();

signals:
    void fileWanted(); ///< to read holidays from

protected:
    void fill() override;

private:
    void addRegions();
    void addOwnDay();
    void addRegion(int index);
    void commitOwn();
    void showRegions();
    void showDays();
    void setOff(const DayOff &day, bool isOff);
    [[nodiscard]] Period shownYear() const;

    QVBoxLayout *m_regionRows = nullptr;
    QString m_shownRegions; ///< that the rows stand for
    QComboBox *m_year;
    QVBoxLayout *m_dayRows = nullptr;
    QList<DayOff> m_days;
    QList<QCheckBox *> m_boxes; ///< one a day
    QLineEdit *m_date = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace lockstep
