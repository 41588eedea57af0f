// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One plan of the start screen's list: name, folder, when it was open. One that is gone says so.

#include "ui/shared/style.h"
#include "ui/window/recent_plans.h"

#include <QAbstractButton>

class QToolButton;

namespace lockstep {

class RecentRow : public QAbstractButton {
    Q_OBJECT

public:
    RecentRow(const RecentPlan &plan, int index, const Style &style, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString detail() const;

    RecentPlan m_plan;
    bool m_isThere;
    Style m_style;
    QToolButton *m_remove;
};

} // namespace lockstep
