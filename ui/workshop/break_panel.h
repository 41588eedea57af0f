// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the facilitator has before them during a break: until when, what came out so far, and the
// button to go on.

#include "ui/shared/view.h"

class QPushButton;

namespace lockstep {

class Stepper;
class WorkshopBreak;

/// "18 of 40 items agreed by both sides", "2 items in dispute", "42 steps since the last break".
[[nodiscard]] QStringList outputsSoFar(const Document &document, const Figures &figures);
/// "Break until 14:35".
[[nodiscard]] QString breakTitle(const WorkshopBreak &pause, const Format &format);

class BreakPanel : public QWidget {
    Q_OBJECT

public:
    BreakPanel(WorkshopBreak &pause, const Document &document);
    void present(const Snapshot &snapshot);

private:
    void say();

    WorkshopBreak &m_break;
    const Document &m_document;
    Snapshot m_snapshot;
    QLabel *m_until;
    QLabel *m_outputs;
    QLabel *m_point;
    Stepper *m_minutes;
    QPushButton *m_goOn;
};

} // namespace lockstep
