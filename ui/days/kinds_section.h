// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Kinds of entries that people made up: their names, colours and patterns.

#include "ui/days/settings_section.h"

class QToolButton;
class QVBoxLayout;

namespace lockstep {

class KindSwatch;

class KindsSection : public SettingsSection {
    Q_OBJECT

public:
    KindsSection();

protected:
    void fill() override;

private:
    struct Row {
        QWidget *line = nullptr;
        KindSwatch *swatch = nullptr;
        QLineEdit *name = nullptr;
        QComboBox *colour = nullptr;
        QComboBox *pattern = nullptr;
        QToolButton *remove = nullptr;
    };
    void makeRow();
    void add();
    void change(qsizetype index, const QString &step, const std::function<void(FreeKind &)> &set);
    void rename(qsizetype index);
    void remove(qsizetype index);

    QVBoxLayout *m_rows;
    QList<Row> m_made;
    QList<Id<FreeKind>> m_ids; ///< of the rows that are shown
};

} // namespace lockstep
