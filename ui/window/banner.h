// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One line across the window for what concerns the whole plan: what went wrong, or what was done.

#include "ui/shared/style.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace lockstep {

class Banner : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Error, Notice };

    explicit Banner(QWidget *parent = nullptr);
    void say(Kind kind, const QString &text);
    void dismiss();
    void restyle(const Style &style);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QToolButton *m_close;
    Kind m_kind = Kind::Notice;
    Style m_style;
};

} // namespace lockstep
