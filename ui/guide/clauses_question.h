// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which promises the agreement begins with, each read with the plan's own figures.

#include "ui/guide/question.h"

namespace lockstep {

class ClauseCard;

class ClausesQuestion : public Question {
    Q_OBJECT

public:
    ClausesQuestion();

    void present(const Snapshot &snapshot) override;
    [[nodiscard]] QString summary(const Snapshot &snapshot) const override;
    void focusFirst() override;

private:
    void toggle(qsizetype index);

    QList<ClauseCard *> m_cards;
    Plan m_plan;
};

} // namespace lockstep
