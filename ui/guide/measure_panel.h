// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Rates measured from exports in place of typed ones: which files, how far, and what came of them.

#include "ui/shared/dialogs.h"
#include "ui/shared/measuring.h"
#include "ui/shared/view.h"

class QProgressBar;

namespace lockstep {

class GuideButton;
struct UsedMeasurement;

class MeasurePanel : public QWidget {
    Q_OBJECT

public:
    MeasurePanel(Dialogs dialogs, QDate today);
    void present(const Snapshot &snapshot);

signals:
    void edited(const Result<Plan> &next);
    void said(const QString &sentence); ///< why nothing could be measured

private:
    GuideButton *add(const QString &name, const QString &text, void (MeasurePanel::*clicked)());
    void choose();
    void cancel();
    void readDayFirst() { readAgain(DateOrder::DayFirst); }
    void readMonthFirst() { readAgain(DateOrder::MonthFirst); }
    void readAgain(DateOrder order);
    void typeInstead();
    void measured(const Result<Measurement> &measurement);
    void tell(const Measurement &measurement, const UsedMeasurement &used);
    void showState();

    Dialogs m_dialogs;
    QDate m_today;
    Measuring m_measuring;
    Plan m_plan;
    QStringList m_paths;
    bool m_asksForOrder = false; ///< of day and month
    QLabel *m_told;
    QProgressBar *m_progress;
    GuideButton *m_choose;
    GuideButton *m_cancel;
    GuideButton *m_dayFirst;
    GuideButton *m_monthFirst;
    GuideButton *m_typeInstead;
};

} // namespace lockstep
