// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The rate of the step by source, channel, market or owner, each with the interval of 95 %, most
// cases first.

#include "ui/evidence/evidence_look.h"
#include "ui/evidence/section.h"

namespace lockstep {

class BarList;
class ChoiceButton;

class RatesSection : public Section {
    Q_OBJECT

public:
    explicit RatesSection(QWidget *parent = nullptr);
    void show(const EvidenceLook &look);

signals:
    void nameWanted(lockstep::Dimension dimension, const QString &name);
    void otherWanted();

private:
    void offer(const QList<Dimension> &dimensions, const Style &style);

    ChoiceButton *m_by = nullptr; ///< made anew for each measurement's dimensions
    QList<Dimension> m_dimensions;
    Dimension m_dimension = Dimension::Source;
    BarList *m_bars;
};

} // namespace lockstep
