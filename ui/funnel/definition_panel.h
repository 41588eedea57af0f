// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which version of a stage's definition counts, whether it was changed since, and how it came to
// read so. What is typed becomes a version when somebody keeps it, with a word about why. Asks for
// that; changes nothing itself.

#include "app/base/format.h"
#include "app/plan/plan.h"
#include "ui/shared/style.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lockstep {

class DefinitionPanel : public QWidget {
    Q_OBJECT

public:
    explicit DefinitionPanel(QWidget *parent = nullptr);
    void show(const Plan &plan, const Stage &stage, const Style &style, const Format &format);

signals:
    void keepWanted(const QString &note);

private:
    void askForNote();

    QLabel *m_state;
    QPushButton *m_keep;
    QPushButton *m_unfold; ///< shows and hides the versions
    QLabel *m_versions;
};

} // namespace lockstep
