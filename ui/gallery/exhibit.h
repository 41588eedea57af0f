// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One widget in one state, with the state's name under it. Hovered and focused are put on by hand,
// because a picture has neither pointer nor keyboard.

#include "ui/shared/style.h"

#include <QLabel>
#include <QWidget>

namespace lockstep {

enum class Attention { None, Hovered, Focused };

class Exhibit : public QWidget {
    Q_OBJECT

public:
    Exhibit(QWidget *shown, const QString &state, const Style &style,
        Attention attention = Attention::None);
    [[nodiscard]] QWidget *shown() const { return m_shown; }
    [[nodiscard]] bool isFocused() const { return m_attention == Attention::Focused; }
    void takeFocus();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_shown;
    Attention m_attention;
};

} // namespace lockstep
