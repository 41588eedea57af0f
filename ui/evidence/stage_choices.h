// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which of the plan's stages each measured one is: guessed, and chosen otherwise in place.

#include "ui/evidence/evidence_look.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace lockstep {

class ChoiceButton;

class StageChoices : public QWidget {
    Q_OBJECT

public:
    explicit StageChoices(QWidget *parent = nullptr);
    void show(const EvidenceLook &look);

signals:
    /// `planned` is the name of the plan's stage, kNoColumn where none stands for it.
    void stageChosen(const QString &measured, const QString &planned);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QWidget *widget = nullptr;
        QLabel *name = nullptr;
        ChoiceButton *choice = nullptr;
    };
    void make(const QStringList &measured, const QStringList &planned);
    void place();

    QGridLayout *m_grid;
    QList<Line> m_lines;
    QStringList m_measured;
    QStringList m_planned;
    int m_columns = 0;
    Style m_style;
};

} // namespace lockstep
