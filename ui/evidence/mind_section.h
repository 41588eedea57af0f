// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What to mind before planning with these numbers: warnings in words, and the rows that could not
// be used, with their numbers and why.

#include "ui/evidence/evidence_look.h"
#include "ui/evidence/section.h"

class QPushButton;
class QLabel;

namespace lockstep {

class MindSection : public Section {
    Q_OBJECT

public:
    explicit MindSection(QWidget *parent = nullptr);
    void show(const EvidenceLook &look);
    void beginAnew(); ///< another measurement: the first few rows again

signals:
    void otherWanted(); ///< all rows are to be shown

private:
    [[nodiscard]] static QString fewText(const EvidenceLook &look);
    [[nodiscard]] QString unusedText(const EvidenceLook &look) const;

    QLabel *m_warnings;
    QLabel *m_unused;
    QPushButton *m_all; ///< rows, not only the first few
    bool m_showsAll = false;
};

} // namespace lockstep
