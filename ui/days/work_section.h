// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// On which days of the week people work, and with which a week begins.

#include "ui/days/settings_section.h"

class QToolButton;

namespace lockstep {

class WorkSection : public SettingsSection {
    Q_OBJECT

public:
    WorkSection();

protected:
    void fill() override;

private:
    void commitDays();
    [[nodiscard]] QString chosenDays() const; ///< "MO,TU"

    QList<QToolButton *> m_days; ///< from Monday
    QComboBox *m_weekStart;
    QLabel *m_count;
};

} // namespace lockstep
