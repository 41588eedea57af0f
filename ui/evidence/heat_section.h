// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Conversion by quarter: cohorts or what happened in the quarter, never both at once; cohorts by
// stage or by what leads can be told apart by.

#include "app/evidence/heat_table.h"
#include "ui/evidence/evidence_look.h"
#include "ui/evidence/section.h"

#include <optional>

namespace lockstep {

class ChoiceButton;
class HeatView;
class SegmentSwitch;

class HeatSection : public Section {
    Q_OBJECT

public:
    explicit HeatSection(QWidget *parent = nullptr);
    void show(const EvidenceLook &look);

signals:
    void stageWanted(const QString &stage); ///< of the measurement
    void nameWanted(lockstep::Dimension dimension, const QString &name);
    void otherWanted(); ///< another basis or crossing is to be shown

private:
    [[nodiscard]] QList<Dimension> crossed(const Measurement &measurement) const;
    [[nodiscard]] QString periodWords(const EvidenceLook &look, const SlicePlace &part) const;
    [[nodiscard]] HeatTable tableOf(const EvidenceLook &look, const SlicePlace &part) const;
    [[nodiscard]] QString explanation(const EvidenceLook &look, const SlicePlace &part) const;

    SegmentSwitch *m_basis;
    QWidget *m_byHolder;
    ChoiceButton *m_by = nullptr; ///< made anew for each measurement's dimensions
    QStringList m_offered;
    HeatView *m_heat;
    bool m_wantsPeriod = false;
    bool m_isInPeriod = false; ///< wanted, or there are no cohorts
    int m_cross = 0; ///< 0: by stage
    QList<Dimension> m_dimensions;
};

} // namespace lockstep
