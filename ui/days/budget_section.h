// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the calendar's entries of each fiscal year may cost, and what is left of that.

#include "ui/days/settings_section.h"

namespace lockstep {

class BudgetSection : public SettingsSection {
    Q_OBJECT

public:
    BudgetSection();

protected:
    void fill() override;

private:
    struct Year {
        int fiscalYear = 0;
        QLineEdit *budget = nullptr;
        QLabel *left = nullptr;
    };
    void commit(qsizetype index);
    void makeYears();

    QList<Year> m_years; ///< as many as the plan has had targets for
    QLabel *m_none;
};

} // namespace lockstep
