// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How the plan's fiscal years lie: their first month, what they are made of, when they end and how
// they are named. What follows for the years and their quarters is said at once.

#include "app/calendar/day_edits.h"
#include "ui/days/settings_section.h"

namespace lockstep {

class FiscalSection : public SettingsSection {
    Q_OBJECT

public:
    FiscalSection();

protected:
    void fill() override;

private:
    void commitStart();
    void choose(QComboBox *box, void (*set)(FiscalCalendar &, int));
    [[nodiscard]] QString yearsText() const;

    QLineEdit *m_start;
    QComboBox *m_pattern;
    QComboBox *m_end;
    QComboBox *m_weekday;
    QComboBox *m_naming;
    QLabel *m_years;
};

} // namespace lockstep
