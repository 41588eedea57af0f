// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A combo box on a page that scrolls: the wheel scrolls the page past it instead of changing what
// is chosen, unless it has the focus.

#include <QComboBox>
#include <QWheelEvent>

namespace lockstep {

class CalmChoice : public QComboBox {
public:
    CalmChoice() { setFocusPolicy(Qt::StrongFocus); } // not by the wheel

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace lockstep
