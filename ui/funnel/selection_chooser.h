// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which streams and which quarter are looked at: three small choices, tied to the shared selection.

#include "ui/shared/view.h"

class QComboBox;

namespace lockstep {

class SelectionChooser : public QWidget {
    Q_OBJECT

public:
    explicit SelectionChooser(QWidget *parent);
    void show(const Snapshot &snapshot);

signals:
    void chosen(const Selection &selection);

private:
    QComboBox *addChoice(const QString &objectName, const QString &name);
    void choose();

    Selection m_shown;
    QComboBox *m_market;
    QComboBox *m_channel;
    QComboBox *m_quarter;
};

} // namespace lockstep
