// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which currency the plan counts in, and how its numbers and dates are written.

#include "ui/guide/question.h"

namespace lockstep {

class BigField;
class Choices;

class CurrencyQuestion : public Question {
    Q_OBJECT

public:
    CurrencyQuestion();

    void present(const Snapshot &snapshot) override;
    [[nodiscard]] Result<Plan> answer(const Plan &entered) const override;
    void settle() override;
    [[nodiscard]] QString summary(const Snapshot &snapshot) const override;
    void focusFirst() override;

private:
    BigField *m_code;
    Choices *m_usual; ///< currencies
    Choices *m_writing; ///< locales
    bool m_isPicked = false; ///< a locale was
};

} // namespace lockstep
