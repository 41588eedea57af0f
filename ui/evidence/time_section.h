// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How long the step took those who went on: the curve, and which step it is about.

#include "ui/evidence/evidence_look.h"
#include "ui/evidence/section.h"

namespace lockstep {

class ChoiceButton;
class TimeChart;

class TimeSection : public Section {
    Q_OBJECT

public:
    explicit TimeSection(QWidget *parent = nullptr);
    void show(const EvidenceLook &look);

signals:
    void stepWanted(int step);

private:
    QStringList m_steps;
    ChoiceButton *m_choice = nullptr; ///< made anew for each measurement's stages
    TimeChart *m_chart;
};

} // namespace lockstep
