// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A combo box that the wheel passes by: it scrolls the page instead of changing what is chosen,
// with the focus too, which a click leaves behind unseen.

#include <QComboBox>
#include <QWheelEvent>

namespace lockstep {

class CalmChoice : public QComboBox {
public:
    explicit CalmChoice(QWidget *parent = nullptr)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus); // not by the wheel
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace lockstep
