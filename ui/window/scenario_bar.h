// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Says in every view that a scenario is in the making, so that its numbers are not taken for the
// plan's, and leads back to the plan. Keeping it is the scenarios' face's.

#include "ui/shared/view.h"

class QPushButton;

namespace lockstep {

class ScenarioBar : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioBar(Document &document, QWidget *parent = nullptr);
    void present(const Snapshot &snapshot); ///< while there is one

signals:
    void failed(const Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const Plan *start(); ///< the plan as it was before; nullptr: cannot be read

    Document &m_document;
    Style m_style;
    std::optional<Plan> m_start;
    std::optional<RestorePoint> m_point; ///< whose m_start is; ids alone come again
    QLabel *m_text;
    QPushButton *m_leave;
};

} // namespace lockstep
