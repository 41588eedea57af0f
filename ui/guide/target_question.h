// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What both sides answer for in the first year: the revenue itself, or last year's and the growth
// on it.

#include "ui/guide/question.h"

namespace lockstep {

class BigField;
class Choices;

class TargetQuestion : public Question {
    Q_OBJECT

public:
    TargetQuestion();

    void present(const Snapshot &snapshot) override;
    [[nodiscard]] Result<Plan> answer(const Plan &entered) const override;
    void settle() override;
    bool takeEnter() override;
    [[nodiscard]] QString summary(const Snapshot &snapshot) const override;
    void focusFirst() override;

private:
    [[nodiscard]] bool isGrowth() const;
    void showWay();
    [[nodiscard]] Result<Plan> fromGrowth(const Plan &entered) const;

    Choices *m_way;
    BigField *m_target;
    BigField *m_last;
    BigField *m_growth;
    QLabel *m_comesTo;
};

} // namespace lockstep
