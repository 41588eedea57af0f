// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// In which month, of which year, the first fiscal year of the plan begins.

#include "ui/guide/question.h"

namespace lockstep {

class BigField;
class Choices;

class FiscalQuestion : public Question {
    Q_OBJECT

public:
    FiscalQuestion();

    void present(const Snapshot &snapshot) override;
    [[nodiscard]] Result<Plan> answer(const Plan &entered) const override;
    void settle() override;
    [[nodiscard]] QString summary(const Snapshot &snapshot) const override;
    void focusFirst() override;

private:
    Choices *m_months;
    BigField *m_year;
    bool m_isPicked = false; ///< a month was
};

} // namespace lockstep
