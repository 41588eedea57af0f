// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The rates from stage to stage, or the days: one line a step, each marked as a guess or an
// estimate. What was measured is told, and typed over only when people ask for it.

#include "ui/guide/answers.h"
#include "ui/guide/question.h"

class QGridLayout;

namespace lockstep {

class MarkButton;
class MeasurePanel;
class Stepper;

enum class StepValue { Rate, Lag };

class StepsQuestion : public Question {
    Q_OBJECT

public:
    /// With `measuring`, the rates can be measured from exports instead of typed.
    StepsQuestion(Words words, StepValue value, MeasurePanel *measuring);

    void present(const Snapshot &snapshot) override;
    [[nodiscard]] Result<Plan> answer(const Plan &entered) const override;
    void settle() override;
    bool takeEnter() override;
    [[nodiscard]] QString summary(const Snapshot &snapshot) const override;
    void focusFirst() override;

private:
    struct Row {
        Stage from;
        QLabel *name = nullptr;
        Stepper *value = nullptr;
        MarkButton *mark = nullptr;
        bool isTyped = false; ///< the value, or its mark
    };
    void makeRows(const QList<Stage> &stages);
    void makeRow(const Stage &from, const Stage &to);
    [[nodiscard]] Stepper *makeStepper(const QString &name);
    void rowTyped(int place);
    void refuse(const QString &text);
    void show(Row &row, const Snapshot &snapshot);
    [[nodiscard]] Result<Plan> answerRow(const Row &row, const Plan &plan) const;

    StepValue m_value;
    QWidget *m_body;
    QGridLayout *m_grid;
    MeasurePanel *m_measuring;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
    QList<Stage> m_stages;
    QList<Row> m_rows;
};

} // namespace lockstep
