// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The line under the calendar: the selected entry in one sentence, who agreed to it, and a way into
// its fields. Always there, so that selecting moves nothing.

#include "ui/shared/view.h"

class QToolButton;

namespace lockstep {

class AgreementChip;

class EntryLine : public QWidget {
    Q_OBJECT

public:
    explicit EntryLine(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);

signals:
    void editWanted();
    void chipPressed(Side side);
    void chipMenuWanted(Side side, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_text;
    QLabel *m_sentence;
    AgreementChip *m_chip;
    QToolButton *m_edit;
};

} // namespace lockstep
