// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Month by month: leads, won deals and revenue, and which months of the year bring more than
// others. Of all leads.

#include "ui/evidence/evidence_look.h"
#include "ui/evidence/section.h"

namespace lockstep {

class SeasonChart;

class SeasonSection : public Section {
    Q_OBJECT

public:
    explicit SeasonSection(QWidget *parent = nullptr);
    void show(const EvidenceLook &look);

private:
    [[nodiscard]] static QString words(const EvidenceLook &look);

    SeasonChart *m_chart;
};

} // namespace lockstep
