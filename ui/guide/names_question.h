// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Markets, or channels: a name and Enter adds one, and the list grows below.

#include "ui/guide/answers.h"
#include "ui/guide/question.h"

class QGridLayout;

namespace lockstep {

class BigField;
class GuideButton;

class NamesQuestion : public Question {
    Q_OBJECT

public:
    /// `suggestions` are names that a click adds.
    NamesQuestion(
        Words words, NameList list, const QString &placeholder, const QStringList &suggestions);

    void present(const Snapshot &snapshot) override;
    [[nodiscard]] Result<Plan> answer(const Plan &entered) const override;
    void settle() override;
    bool takeEnter() override;
    [[nodiscard]] QString summary(const Snapshot &snapshot) const override;
    void focusFirst() override;

private:
    void suggest(const QStringList &names);
    void add(const QString &name);
    void showRows(const Snapshot &snapshot);
    void addRow(const NamedRow &row, int place, const Style &style);

    NameList m_list;
    BigField *m_name;
    QWidget *m_rows;
    QGridLayout *m_grid;
    QList<GuideButton *> m_suggestions;
    Plan m_plan;
    QList<NamedRow> m_shown;
    Style m_style;
};

} // namespace lockstep
