// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What belongs to the selected stage: latest day, what is already past, who is in nurture, what
// becomes of those who come, who agreed to it and to the steps into and out of it (when a single
// stream is looked at), and its months or its inputs.

#include "ui/funnel/funnel_face.h"

class QBoxLayout;
class QLabel;

namespace lockstep {

class AgreementChip;
class ExitsBar;
class MonthChart;
class SegmentSwitch;
class StageInputs;

class StageDetails : public QWidget {
    Q_OBJECT

public:
    StageDetails(const FaceLinks &links, QWidget *parent);
    void show(const Snapshot &snapshot, const Waterfall &waterfall, qsizetype stage);
    void setBeside(bool isBeside); ///< a tall strip beside the waterfall, or a flat one below

    void enterInput(const QString &input); ///< by its object name
    [[nodiscard]] bool hasInputs() const { return m_isEditing; } ///< they are in sight

signals:
    void sizeWanted(); ///< hasInputs() changed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct StepRow {
        QLabel *name = nullptr;
        AgreementChip *chip = nullptr;
        Standing standing;
    };
    void fitFacts();
    void showExits(const Snapshot &snapshot, const Waterfall &waterfall, qsizetype stage);
    void showOpening(const Snapshot &snapshot);
    void showSteps(const Snapshot &snapshot, const Waterfall &waterfall, qsizetype stage);
    StepRow makeRow(const QString &objectName, StepRow StageDetails::*row);
    void fill(StepRow &row, const Snapshot &snapshot, const Standing *found, const QString &name);
    void fillStep(
        StepRow &row, const Snapshot &snapshot, const Waterfall &waterfall, qsizetype step);
    void choosePart(bool isEditing);
    void showPart();

    QBoxLayout *m_layout;
    QWidget *m_words;
    QLabel *m_name;
    QLabel *m_facts;
    ExitsBar *m_exits;
    MonthChart *m_chart;
    FaceLinks m_links;
    SegmentSwitch *m_part; ///< months or inputs
    StageInputs *m_inputs = nullptr; ///< made when they are first wanted
    bool m_isEditing = false;
    Snapshot m_snapshot;
    Id<Stage> m_stage;
    QStringList m_sentences; ///< most important first
    StepRow m_of; ///< the stage itself
    StepRow m_into;
    StepRow m_outOf;
    StepRow m_opening; ///< who stands there when the horizon begins
};

} // namespace lockstep
