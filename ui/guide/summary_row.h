// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One thing that is set, in a line: what, and how. A click goes back to its question.

#include "ui/shared/style.h"

#include <QAbstractButton>

namespace lockstep {

class SummaryRow : public QAbstractButton {
    Q_OBJECT

public:
    SummaryRow(const QString &name, const QString &label);
    void show(const QString &value, bool isOpen, const Style &style);
    [[nodiscard]] const QString &value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    QString m_value;
    bool m_isOpen = false; ///< its question is the one being asked
    Style m_style;
};

} // namespace lockstep
