// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// All plans that a crash left, for the side panel: each is opened on one click, or dropped once it
// was asked for twice. Doing so is left to whoever hears the signals.

#include "app/store/recovery.h"
#include "ui/shared/style.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace lockstep {

class RecoverPanel : public QWidget {
    Q_OBJECT

public:
    explicit RecoverPanel(const Style &style, QWidget *parent = nullptr);
    void present(const QList<AbandonedCopy> &copies);

signals:
    void openWanted(const AbandonedCopy &copy);
    void dropWanted(const AbandonedCopy &copy);

private:
    [[nodiscard]] QWidget *row(const AbandonedCopy &copy, int number);
    void addOffers(QVBoxLayout &column, const AbandonedCopy &copy, int number);

    Style m_style;
    QLabel *m_sentence;
    QVBoxLayout *m_rows;
};

} // namespace lockstep
