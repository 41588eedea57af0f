// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A question that is answered by typing into one to three lines. Enter goes from line to line.

#include "ui/guide/question.h"

namespace lockstep {

class BigField;

struct GuideField {
    QString name;
    QString label;
    QString placeholder;
    std::function<QString(const Snapshot &)> text; ///< what the plan has
    std::function<Result<Plan>(const Plan &, const QString &typed)> edit;
    bool mayBeEmptied = false; ///< otherwise an empty line says nothing
};

class FieldQuestion : public Question {
    Q_OBJECT

public:
    using Summary = std::function<QString(const Snapshot &)>;
    FieldQuestion(Words words, QList<GuideField> fields, Summary summary);

    void present(const Snapshot &snapshot) override;
    [[nodiscard]] Result<Plan> answer(const Plan &entered) const override;
    void settle() override;
    bool takeEnter() override;
    [[nodiscard]] QString summary(const Snapshot &snapshot) const override;
    void focusFirst() override;

private:
    QList<GuideField> m_fields;
    QList<BigField *> m_edits;
    Summary m_summary;
};

} // namespace lockstep
