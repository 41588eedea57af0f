// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How often sales tries a lead, where the exports count it: said, and offered as what stands beside
// the cadence. Asks for the change; makes none.

#include "ui/evidence/evidence_look.h"

#include <QPushButton>

namespace lockstep {

class AttemptsOffer : public QWidget {
    Q_OBJECT

public:
    explicit AttemptsOffer(QWidget *parent = nullptr);
    void show(const EvidenceLook &look); ///< hides itself where nothing was counted

signals:
    void wanted();

private:
    struct Seen {
        QList<Stage> stages;
        QList<Id<Stage>> planStages;
        QList<MeasuredAttempts> attempts;
        bool operator==(const Seen &) const = default;
    };
    void workOut(const EvidenceLook &look);
    [[nodiscard]] QString words(const EvidenceLook &look) const;
    [[nodiscard]] bool isTaken(const Plan &plan) const;

    std::optional<Seen> m_seen;
    QList<AttemptsNow> m_rows; ///< that would be taken
    Id<Stage> m_stage; ///< null: of all leads
    bool m_isOfAnyKind = false;
    QPushButton *m_take;
    QLabel *m_words;
};

} // namespace lockstep
