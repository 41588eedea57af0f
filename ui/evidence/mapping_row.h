// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One column of an export: its name, a few of its cells, what it is taken for, and how sure that
// is.

#include "app/evidence/mapping.h"
#include "ui/shared/style.h"

#include <QWidget>

class QLabel;

namespace lockstep {

class ChoiceButton;
class ConfidenceBar;
class ElidedLabel;

class MappingRow : public QWidget {
    Q_OBJECT

public:
    explicit MappingRow(qsizetype column, QWidget *parent = nullptr);
    void show(const ColumnGuess &guess, const Style &style);
    [[nodiscard]] ChoiceButton *role() const { return m_role; }

signals:
    void useWanted(qsizetype column, std::optional<lockstep::ColumnUse> use);

private:
    qsizetype m_column;
    ElidedLabel *m_name;
    ElidedLabel *m_samples;
    ChoiceButton *m_role;
    ConfidenceBar *m_bar;
    ElidedLabel *m_sure;
};

} // namespace lockstep
