// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What belongs to the selected stage: latest day, what is already past, its months, and who agreed
// to the steps into and out of it (when a single stream is looked at).

#include "ui/shared/view.h"

class QBoxLayout;
class QLabel;

namespace lockstep {

class AgreementChip;
class MonthChart;

class StageDetails : public QWidget {
    Q_OBJECT

public:
    explicit StageDetails(QWidget *parent);
    void show(const Snapshot &snapshot, const Waterfall &waterfall, qsizetype stage);
    void setBeside(bool isBeside); ///< a tall strip beside the waterfall, or a flat one below

signals:
    void toggled(const Standing &standing, Side side);
    void menuWanted(const Standing &standing, Side side, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct StepRow {
        QLabel *name = nullptr;
        AgreementChip *chip = nullptr;
        Standing standing;
    };
    void fitFacts();
    void showSteps(const Snapshot &snapshot, const Waterfall &waterfall, qsizetype stage);
    StepRow makeRow(const QString &objectName, StepRow StageDetails::*row);
    void fill(StepRow &row, const Snapshot &snapshot, const Waterfall &waterfall, qsizetype step);

    QBoxLayout *m_layout;
    QWidget *m_words;
    QLabel *m_name;
    QLabel *m_facts;
    MonthChart *m_chart;
    QStringList m_sentences; ///< most important first
    StepRow m_into;
    StepRow m_outOf;
};

} // namespace lockstep
