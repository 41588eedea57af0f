// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What each side says to an entry: approve it, or decline it with a reason that is typed right
// there.

#include "app/agreement/agreement.h"
#include "ui/shared/style.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lockstep {

class EntryWords : public QWidget {
    Q_OBJECT

public:
    EntryWords();
    void show(const Standing &standing, const Style &style);

signals:
    void said(Side side, Stand stand, const QString &why);

private:
    struct Row {
        QLabel *words = nullptr;
        QPushButton *approve = nullptr;
        QPushButton *decline = nullptr;
        QLineEdit *why = nullptr;
    };
    Row makeRow(Side side);
    void askWhy(const Row &row);
    void forgetWhy();
    void showRow(const Row &row, const Voice &voice, Side side, const Style &style);

    Row m_marketing;
    Row m_sales;
    qint64 m_entry = 0; ///< that is spoken about
};

} // namespace lockstep
