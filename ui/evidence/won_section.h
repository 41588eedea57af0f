// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What deals were worth, and whom they were won from, beside the profiles that the plan states.

#include "app/evidence/won_beside.h"
#include "ui/evidence/evidence_look.h"
#include "ui/evidence/section.h"

class QLabel;

namespace lockstep {

class BarList;

class WonSection : public Section {
    Q_OBJECT

public:
    explicit WonSection(QWidget *parent = nullptr);
    void show(const EvidenceLook &look);

private:
    struct Part {
        QLabel *title = nullptr;
        BarList *bars = nullptr;
    };
    [[nodiscard]] Part addPart(const QString &name, const QString &title);
    void showPart(const Part &part, const QList<BesidePart> &beside, const Snapshot &snapshot);
    void showDeals(const EvidenceLook &look);
    void showBeside(const EvidenceLook &look);

    QLabel *m_deals;
    QLabel *m_stated; ///< deal sizes of the plan
    QLabel *m_differences;
    Part m_verticals;
    Part m_regions;
    Part m_sizes;
};

} // namespace lockstep
