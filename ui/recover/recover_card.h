// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// On the start screen, only if there is anything to recover: how much, and the way to it.

#include "app/store/recovery.h"
#include "ui/shared/style.h"

#include <QAbstractButton>

namespace lockstep {

class RecoverCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit RecoverCard(QWidget *parent = nullptr);
    void present(const QList<AbandonedCopy> &copies); ///< none: it hides
    void restyle(const Style &style);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_offer;
    Style m_style;
};

} // namespace lockstep
