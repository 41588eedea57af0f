// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What became of the leads, stage by stage: how many reached each, stand there, leaked away; and
// how many were won of those decided.

#include "ui/evidence/evidence_look.h"
#include "ui/evidence/section.h"

namespace lockstep {

class BarList;

class StageSection : public Section {
    Q_OBJECT

public:
    explicit StageSection(QWidget *parent = nullptr);
    void show(const EvidenceLook &look);

private:
    [[nodiscard]] static QString endsText(const EvidenceLook &look);
    [[nodiscard]] static QString recycledText(const EvidenceLook &look);
    [[nodiscard]] static QString restText(const EvidenceLook &look);

    BarList *m_bars;
    QLabel *m_ends;
};

} // namespace lockstep
