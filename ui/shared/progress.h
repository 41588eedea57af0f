// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Long work: what is done, how far it is, and a way to stop it. Nothing moves in it but the bar.

#include "ui/shared/style.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lockstep {

class Progress : public QWidget {
    Q_OBJECT

public:
    explicit Progress(QWidget *parent = nullptr);
    /// Nothing: nobody knows how far it is.
    void show(const QString &text, std::optional<int> percent, const Style &style);

signals:
    void cancelled();

private:
    QLabel *m_text;
    QLabel *m_percent;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace lockstep
